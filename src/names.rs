//! From what people type to the names that they may mean.
//!
//! Keys are exact names for programs. People type `cloud watch`, `钉钉` or `promethues`. All names are folded once, when
//! the guides are frozen or loaded; a typed name is then compared with each of them, most of which its length and a mask
//! of its characters rule out at once.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::text::{MAX_FOLDED_CHARS, Pattern, fold, mask};

/// So many guesses are useful; more are noise.
const MAX_GUESSES: usize = 5;

/// A folded name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NameRow {
    /// Which characters it has; see [`mask`].
    pub(crate) mask: u32,
    /// How many characters it has, at most [`MAX_FOLDED_CHARS`].
    pub(crate) chars: u8,
    /// How many bytes it takes in the text of the index.
    pub(crate) bytes: u8,
    /// The position of what has the name.
    pub(crate) owner: u16,
}

/// All folded names, one after the other, in the order of what has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct NameIndex {
    pub(crate) rows: Cow<'static, [NameRow]>,
    pub(crate) text: Cow<'static, str>,
}

/// What a typed name matches, as positions.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Matches {
    /// These have the name, in order.
    Same(Vec<usize>),
    /// Nothing has the name; these are near, likeliest first.
    Near(Vec<usize>),
}

impl NameIndex {
    /// Folds all names of each position. Names that are empty or too long once folded are left out, and so are those
    /// that the same position has already.
    #[cfg(feature = "load")]
    pub(crate) fn new<'a, N: Iterator<Item = &'a str>>(owners: impl Iterator<Item = N>) -> NameIndex {
        let mut text = alloc::string::String::new();
        let mut rows = Vec::new();
        for (owner, names) in owners.enumerate().take(usize::from(u16::MAX)) {
            let mut own: Vec<alloc::string::String> = Vec::new();
            for folded in names.filter_map(fold) {
                if own.contains(&folded) {
                    continue;
                }
                let Ok(bytes) = u8::try_from(folded.len()) else { continue };
                let chars = folded.chars().count() as u8;
                rows.push(NameRow { mask: mask(&folded), chars, bytes, owner: owner as u16 });
                text += &folded;
                own.push(folded);
            }
        }
        NameIndex { rows: rows.into(), text: text.into() }
    }

    /// Rows, and where each name begins in the text: that of the first does at `start`.
    #[inline]
    fn starts(rows: &[NameRow], start: usize) -> impl Iterator<Item = (usize, &NameRow)> {
        rows.iter().scan(start, |end, row| {
            *end += usize::from(row.bytes);
            Some((*end - usize::from(row.bytes), row))
        })
    }

    /// The name of a row that begins at a place.
    #[inline]
    fn name(&self, start: usize, row: &NameRow) -> &str {
        self.text.get(start..start + usize::from(row.bytes)).unwrap_or_default()
    }

    /// What a typed name matches.
    #[inline]
    pub(crate) fn resolve(&self, typed: &str) -> Matches {
        let Some(folded) = fold(typed) else { return Matches::Near(Vec::new()) };
        let whole = Typed::new(&folded);
        let words = typed.split(|char: char| !char.is_alphanumeric()).filter_map(fold);
        let mut words: Vec<_> = words.map(|word| (mask(&word), word)).collect();
        let in_pieces = words.len() > 1 && words.iter().all(|(_, word)| word.chars().nth(1).is_some());
        // Long words are in the fewest names: one that is in none ends the search.
        words.sort_by_key(|(_, word)| core::cmp::Reverse(word.len()));
        let mut same = Vec::new();
        let mut near: Vec<(usize, usize)> = Vec::new();
        let mut start = 0;
        for own in self.rows.chunk_by(|a, b| a.owner == b.owner) {
            let first = start;
            start += own.iter().map(|row| usize::from(row.bytes)).sum::<usize>();
            let owner = own.first().map_or(0, |row| usize::from(row.owner));
            let mut nearest = None;
            for (start, row) in Self::starts(own, first) {
                if whole.mask == row.mask && whole.text == self.name(start, row) {
                    same.push(owner);
                } else if let Some(distance) = whole.distance(row, || self.name(start, row)) {
                    nearest = Some(nearest.map_or(distance, |nearest: usize| nearest.min(distance)));
                }
            }
            let has = |(mask, word): &(u32, alloc::string::String)| {
                let may_have = |(_, row): &(usize, &NameRow)| mask & !row.mask == 0;
                let mut rows = Self::starts(own, first).filter(may_have);
                rows.any(|(start, row)| self.name(start, row).contains(word.as_str()))
            };
            // A name in pieces is as near as one that holds what was typed: `ali sls` in `AliyunSLS`.
            if nearest.is_none_or(|nearest| nearest > 2) && in_pieces && words.iter().all(has) {
                nearest = Some(2);
            }
            near.extend(nearest.map(|nearest| (nearest, owner)));
        }
        if !same.is_empty() {
            same.dedup();
            return Matches::Same(same);
        }
        near.sort_unstable();
        near.truncate(MAX_GUESSES);
        Matches::Near(near.into_iter().map(|(_, owner)| owner).collect())
    }
}

/// A typed name, folded.
struct Typed<'a> {
    text: &'a str,
    mask: u32,
    chars: usize,
    /// How many characters have to be the same for a part of a name to mean anything.
    word: usize,
    pattern: Pattern,
}

impl<'a> Typed<'a> {
    #[inline]
    fn new(text: &'a str) -> Typed<'a> {
        // In Chinese two characters are a word; of Latin letters it takes three to mean anything.
        let word = if text.is_ascii() { 3 } else { 2 };
        Typed { text, mask: mask(text), chars: text.chars().count(), word, pattern: Pattern::new(text) }
    }

    /// How far the typed name is from a known one that differs; `None` is out of sight.
    ///
    /// A name that begins with the typed one, or holds it, is nearer than a misspelt one: it costs the share that was
    /// left out. Misspellings may be one letter in three.
    #[inline]
    fn distance<'n>(&self, row: &NameRow, name: impl Fn() -> &'n str) -> Option<usize> {
        let known = usize::from(row.chars);
        let may_be_part = self.chars >= self.word && self.chars < known && self.mask & !row.mask == 0;
        if may_be_part && let Some(place) = name().find(self.text) {
            return Some(if place == 0 { 1 } else { 2 });
        }
        let allowed = self.chars.min(known) / 3;
        // Each edit changes at most two bits of the mask, and the length by at most one.
        let different = (self.mask ^ row.mask).count_ones() as usize;
        if self.chars.abs_diff(known) > allowed || different > 2 * allowed {
            return None;
        }
        let edits = self.pattern.distance(name().chars());
        (edits <= allowed).then_some(2 + edits)
    }
}

const _: () = assert!(MAX_FOLDED_CHARS <= 64, "a pattern has a bit for each character");
