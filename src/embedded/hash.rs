//! The look-up by key: a perfect hash whose seed freezing searches for, and slots that hold what is compared.

use super::Integration;

/// A key as three integers, so that comparing takes no loop: its first and last bytes, which overlap in a key of less
/// than 16, and its length. Keys of up to 16 bytes are the same when these are.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    head: u64,
    tail: u64,
    length: usize,
}

impl Words {
    /// Four reads of four bytes that slide together in shorter keys. A read of eight bytes for long keys and another for
    /// short ones would be less, but a branch that nobody predicts: keys of less than eight bytes are as common as others.
    #[inline]
    pub(crate) const fn of(key: &[u8]) -> Words {
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
        Words { head, tail, length }
    }

    /// A hash of 16 bits. Keys of more than 16 bytes that differ only in between have the same: freezing fails, and says
    /// so, if there are ever two.
    #[inline]
    pub(crate) const fn hash(self, seed: u64) -> usize {
        let mixed = self.head ^ self.tail.rotate_left(29) ^ self.length as u64;
        (mixed.wrapping_mul(seed) >> 48) as usize
    }

    /// Whether all three are the same, by one branch: three would be mispredicted on many a miss.
    #[inline]
    fn equals(self, other: Words) -> bool {
        (self.head == other.head) & (self.tail == other.tail) & (self.length == other.length)
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

/// A slot of the table: an integration with its key's words, or nothing.
pub(super) struct Slot {
    words: Words,
    integration: Option<Integration>,
}

impl Slot {
    pub(super) const fn of(integration: Option<Integration>) -> Slot {
        let words = match integration {
            Some(integration) => Words::of(integration.key().as_bytes()),
            // No key is that long.
            None => Words { head: 0, tail: 0, length: usize::MAX },
        };
        Slot { words, integration }
    }

    /// The integration of the slot, if it has exactly this key.
    #[inline]
    pub(super) fn get(&self, key: &str, words: Words) -> Option<Integration> {
        if !self.words.equals(words) {
            return None;
        }
        // Only the middle of a long key is left to compare.
        self.integration.filter(|integration| key.len() <= 16 || integration.key() == key)
    }
}
