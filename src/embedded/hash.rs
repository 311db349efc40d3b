//! The hash behind the look-up by key. Freezing searches for the seed that gives each key a slot of its own.

/// Mixes the first and last bytes of a key and its length; the upper bits are the good ones, so they come out as
/// the lower.
///
/// Keys of up to 16 bytes are read whole. Of a longer one the middle is not looked at: freezing fails, and says
/// so, if two keys ever differ only there.
#[inline]
pub(crate) const fn hash(key: &[u8], seed: u64) -> u64 {
    let (head, tail) = if let (Some(head), Some(tail)) = (key.first_chunk(), key.last_chunk()) {
        (u64::from_le_bytes(*head), u64::from_le_bytes(*tail))
    } else if let (Some(head), Some(tail)) = (key.first_chunk(), key.last_chunk()) {
        (u32::from_le_bytes(*head) as u64, u32::from_le_bytes(*tail) as u64)
    } else if let (Some(head), Some(tail)) = (key.first(), key.last()) {
        (*head as u64, (*tail as u64) << 8 | key[key.len() / 2] as u64)
    } else {
        (0, 0)
    };
    let mixed = (head ^ tail.rotate_left(29) ^ key.len() as u64).wrapping_mul(seed | 1);
    mixed >> 48
}
