//! The look-up by key: a perfect hash with displacements.
//!
//! The upper bits of a key's hash choose a bucket, and the bucket's displacement moves the lower bits to a slot that no
//! other key has. Freezing searches for the displacements, a few keys at a time, so the table grows with the number of
//! keys. This file knows nothing of the crate: the package `generate` includes it too, to freeze with the same hash.

/// A key as integers, so that most comparisons take no loop: its first and last eight bytes, which overlap in a key of
/// less than 16, and its length.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    pub(crate) head: u64,
    pub(crate) tail: u64,
    /// What stands between `head` and `tail` in longer keys, mixed.
    middle: u64,
    pub(crate) length: usize,
}

impl Words {
    /// Four reads of four bytes, which overlap in keys of less than 16 bytes.
    #[inline]
    pub(crate) const fn new(key: &[u8]) -> Words {
        let length = key.len();
        let (head, tail) = if let (Some(first), Some(last)) = (key.first_chunk(), key.last_chunk()) {
            let inner = if length < 8 { length - 4 } else { 4 };
            let second = key.split_at(inner).1.first_chunk();
            let second_last = key.split_at(length - inner).0.last_chunk();
            (pair(Some(first), second), pair(second_last, Some(last)))
        } else if let (Some(first), Some(last)) = (key.first(), key.last()) {
            (*first as u64, ((*last as u64) << 8) | key[length / 2] as u64)
        } else {
            (0, 0)
        };
        Words { head, tail, middle: if length > 16 { middle(key) } else { 0 }, length }
    }

    /// The hash: its upper half is well mixed.
    #[inline]
    const fn hash(self, seed: u64) -> u64 {
        let head = (self.head ^ self.middle).wrapping_mul(seed);
        let tail = self.tail.wrapping_add(self.length as u64).wrapping_mul(seed.rotate_left(17) | 1);
        (head ^ tail.rotate_right(7)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }

    /// The bucket, of `buckets`, and the place in the table before it is displaced.
    #[inline]
    pub(crate) const fn bucket(self, seed: u64, buckets: usize) -> (usize, usize) {
        let hash = self.hash(seed);
        (((hash >> 48) as usize * buckets) >> 16, ((hash >> 24) & 0xFF_FFFF) as usize)
    }
}

/// Four bytes and four bytes.
#[inline]
const fn pair(low: Option<&[u8; 4]>, high: Option<&[u8; 4]>) -> u64 {
    match (low, high) {
        (Some(low), Some(high)) => u32::from_le_bytes(*low) as u64 | ((u32::from_le_bytes(*high) as u64) << 32),
        _ => 0,
    }
}

/// The bytes between the first and last eight, eight at a time. Keys are at most 64 bytes long; what is longer is no key,
/// and only its first 64 bytes are read.
#[inline]
const fn middle(key: &[u8]) -> u64 {
    let end = if key.len() < 64 { key.len() } else { 64 };
    let (mut hash, mut rest) = (0u64, key.split_at(end).0.split_at(8).1);
    while let (Some(next), true) = (rest.first_chunk(), rest.len() > 8) {
        hash = (hash ^ u64::from_le_bytes(*next)).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23);
        rest = rest.split_at(8).1;
    }
    hash
}

/// A slot of a table: a key's words and what the key stands for, or nothing.
pub(crate) struct Slot<T> {
    head: u64,
    tail: u64,
    length: u16,
    value: Option<T>,
}

impl<T: Copy> Slot<T> {
    pub(crate) const EMPTY: Slot<T> = Slot { head: 0, tail: 0, length: 0, value: None };

    #[inline]
    pub(crate) const fn new(head: u64, tail: u64, length: u16, value: T) -> Slot<T> {
        Slot { head, tail, length, value: Some(value) }
    }
}

/// What a key stands for: certain for keys of at most 16 bytes; of longer ones, the middle is left to compare.
#[inline]
pub(crate) fn find<T: Copy>(key: &str, seed: u64, displacements: &[u16], slots: &[Slot<T>]) -> Option<T> {
    let words = Words::new(key.as_bytes());
    let (bucket, place) = words.bucket(seed, displacements.len());
    let displaced = place ^ *displacements.get(bucket)? as usize;
    // The table has a power of two of slots; a remainder by that, known or not, is no division.
    let slot = slots.get(displaced & slots.len().wrapping_sub(1))?;
    // One branch for all three: on a miss, each would be mispredicted now and then.
    let is_same = (slot.head == words.head) & (slot.tail == words.tail) & (slot.length as usize == words.length);
    if is_same { slot.value } else { None }
}
