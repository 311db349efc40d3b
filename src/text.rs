//! What programs need to know of text: folding what people write differently, edit distance, and quoting what comes
//! from outside. Each is defined here once.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A folded name has at most so many characters; longer ones match nothing, so that the work is bounded.
pub(crate) const MAX_FOLDED_CHARS: usize = 64;

/// A name without what people write differently: case, spaces, punctuation, full-width forms. `None` where nothing is
/// left or where the name is too long to be one.
#[inline]
pub(crate) fn fold(name: &str) -> Option<String> {
    let mut folded = String::with_capacity(name.len());
    let mut length = 0;
    for char in name.chars().map(half_width) {
        if char.is_ascii_alphanumeric() {
            folded.push(char.to_ascii_lowercase());
            length += 1;
        } else if !char.is_ascii() && char.is_alphanumeric() {
            for lower in char.to_lowercase() {
                folded.push(lower);
                length += 1;
            }
        }
        if length > MAX_FOLDED_CHARS {
            return None;
        }
    }
    (!folded.is_empty()).then_some(folded)
}

/// Full-width forms (U+FF01 to U+FF5E), as Chinese input methods make them, are ASCII moved by a constant.
#[inline]
pub(crate) fn half_width(char: char) -> char {
    match char {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(char as u32 - 0xFEE0).unwrap_or(char),
        _ => char,
    }
}

/// Which characters a text has, a bit each; characters that share a bit are alike in it.
#[inline]
pub(crate) fn mask(text: &str) -> u32 {
    text.chars().fold(0, |mask, char| mask | 1 << (char as u32 % 32))
}

/// A text of at most 64 characters, prepared for [`distance`](Pattern::distance): where each character stands, as bits.
pub(crate) struct Pattern {
    ascii: [u64; 128],
    others: Vec<(char, u64)>,
    length: u32,
}

impl Pattern {
    /// Prepares the first 64 characters.
    #[inline]
    pub(crate) fn new(text: &str) -> Pattern {
        let mut pattern = Pattern { ascii: [0; 128], others: Vec::new(), length: 0 };
        for (place, char) in text.chars().take(64).enumerate() {
            let bit = 1 << place;
            match pattern.ascii.get_mut(char as usize) {
                Some(places) => *places |= bit,
                None => match pattern.others.iter_mut().find(|(other, _)| *other == char) {
                    Some((_, places)) => *places |= bit,
                    None => pattern.others.push((char, bit)),
                },
            }
            pattern.length += 1;
        }
        pattern
    }

    #[inline]
    fn places(&self, char: char) -> u64 {
        match self.ascii.get(char as usize) {
            Some(places) => *places,
            None => self.others.iter().find(|(other, _)| *other == char).map_or(0, |(_, places)| *places),
        }
    }

    /// Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours, each counted once.
    ///
    /// A column of the usual table is two words of bits, so a character of `text` takes a few instructions (Hyyrö 2003,
    /// "A bit-vector algorithm for computing Levenshtein and Damerau edit distances").
    #[inline]
    pub(crate) fn distance(&self, text: impl Iterator<Item = char>) -> usize {
        let Some(last) = self.length.checked_sub(1).map(|place| 1u64 << place) else {
            return text.count();
        };
        let (mut up, mut down, mut diagonal, mut before) = (u64::MAX, 0u64, 0u64, 0u64);
        let mut distance = self.length as usize;
        for char in text {
            let places = self.places(char);
            let swapped = ((!diagonal & places) << 1) & before;
            diagonal = (((places & up).wrapping_add(up)) ^ up) | places | down | swapped;
            let right = down | !(diagonal | up);
            let left = diagonal & up;
            distance += usize::from(right & last != 0);
            distance -= usize::from(left & last != 0);
            let right = (right << 1) | 1;
            up = (left << 1) | !(diagonal | right);
            down = right & diagonal;
            before = places;
        }
        distance
    }
}

/// Writes what there is to choose from: `a`, `b` or `c`.
#[inline]
pub(crate) fn alternatives<T: fmt::Display>(f: &mut fmt::Formatter<'_>, all: &[T]) -> fmt::Result {
    for (place, one) in all.iter().enumerate() {
        let before = match place {
            0 => "",
            _ if place + 1 == all.len() => " or ",
            _ => ", ",
        };
        write!(f, "{before}`{one}`")?;
    }
    Ok(())
}

/// Text from outside in an error message: in backticks, on one line, cut where it is long.
#[inline]
pub(crate) fn quoted(input: &str) -> impl fmt::Display {
    const SHOWN: usize = 60;
    format!("`{}`", printed(input, SHOWN))
}

/// Returns text from outside as it may be printed: on one line, control, bidirectional and other invisible characters as
/// escapes, cut to so many characters with `…` at the end. Printed twice, it stays the same.
///
/// Messages of this crate are printed so already.
///
/// ```
/// # #[cfg(feature = "load")] {
/// use flashduty_knowledge_base::load::printed;
///
/// assert_eq!(printed("a\u{202E}b\n", 100), "a\\u{202e}b\\n");
/// assert_eq!(printed("a long name", 6), "a lon…");
/// # }
/// ```
#[inline]
pub fn printed(input: &str, shown: usize) -> String {
    let mut printed = String::new();
    let mut length = 0;
    for char in input.chars() {
        let escaped = match char {
            '\\' | '\'' | '"' | '\u{3000}' => None,
            _ => Some(char.escape_debug()),
        };
        let width = escaped.as_ref().map_or(1, |escaped| escaped.len());
        if length + width > shown {
            // Room for the sign that something is missing.
            while length >= shown {
                length -= printed.pop().map_or(length, |_| 1);
            }
            printed.push('…');
            break;
        }
        length += width;
        match escaped {
            None => printed.push(char),
            Some(escaped) => printed.extend(escaped),
        }
    }
    printed
}

/// A digest of bytes, FNV-1a of 64 bits: equal bytes have equal digests on every machine and in every version.
#[inline]
pub(crate) fn digest(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_each_kind_of_edit_once() {
        let edits = |a: &str, b: &str| Pattern::new(a).distance(b.chars());
        assert_eq!(edits("", "abc"), 3);
        assert_eq!(edits("abc", ""), 3);
        assert_eq!(edits("abc", "abc"), 0);
        assert_eq!(edits("abc", "abxc"), 1);
        assert_eq!(edits("abc", "ac"), 1);
        assert_eq!(edits("abc", "axc"), 1);
        assert_eq!(edits("abc", "bac"), 1);
        assert_eq!(edits("promethues", "prometheus"), 1);
        assert_eq!(edits("飞书", "飛书"), 1);
    }

    /// The textbook table, to compare with.
    fn by_table(a: &[char], b: &[char]) -> usize {
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = match (i, j) {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => {
                        let substituted = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                        let best = substituted.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                        let swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                        if swap { best.min(table[i - 2][j - 2] + 1) } else { best }
                    }
                };
            }
        }
        table[a.len()][b.len()]
    }

    #[test]
    fn distance_is_that_of_the_textbook_for_64_characters_too() {
        let letters = ['a', 'b', 'c', '云'];
        let mut state = 1u64;
        let mut text = |length: usize| -> String {
            let next = |state: &mut u64| {
                *state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                letters[(*state >> 62) as usize]
            };
            (0..length).map(|_| next(&mut state)).collect()
        };
        for length in [1, 2, 3, 5, 8, 20, 63, 64] {
            for other in [0, 1, 4, 19, 64, 70] {
                let (a, b) = (text(length), text(other));
                let expected = by_table(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
                assert_eq!(Pattern::new(&a).distance(b.chars()), expected, "{a} {b}");
            }
        }
    }

    #[test]
    fn folding_leaves_out_what_people_write_differently() {
        for name in ["prom etheus", "PROMETHEUS", "Ｐｒｏｍｅｔｈｅｕｓ", "prom-etheus"] {
            assert_eq!(fold(name).as_deref(), Some("prometheus"), "{name}");
        }
        assert_eq!(fold(" 。"), None);
        assert_eq!(fold(&"a".repeat(65)), None);
    }
}
