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
    /// Where the name ends in the text of the index.
    pub(crate) end: u32,
    /// Which characters it has; see [`mask`].
    pub(crate) mask: u32,
    /// How many characters it has, at most [`MAX_FOLDED_CHARS`].
    pub(crate) chars: u8,
    /// The position of what has the name.
    pub(crate) owner: u16,
}

/// All folded names, one after the other, in the order of what has them.
#[derive(Clone, Debug, PartialEq, Eq)]
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
                text += &folded;
                rows.push(NameRow {
                    end: text.len() as u32,
                    mask: mask(&folded),
                    chars: folded.chars().count() as u8,
                    owner: owner as u16,
                });
                own.push(folded);
            }
        }
        NameIndex { rows: rows.into(), text: text.into() }
    }

    fn names(&self) -> impl Iterator<Item = (&NameRow, &str)> {
        let mut start = 0;
        self.rows.iter().map(move |row| {
            let name = self.text.get(start as usize..row.end as usize).unwrap_or_default();
            start = row.end;
            (row, name)
        })
    }

    /// What a typed name matches.
    pub(crate) fn resolve(&self, typed: &str) -> Matches {
        let Some(folded) = fold(typed) else { return Matches::Near(Vec::new()) };
        let whole = Typed::new(&folded);
        let words = typed.split(|char: char| !char.is_alphanumeric()).filter_map(fold);
        let words: Vec<_> = words.map(|word| (mask(&word), word)).collect();
        // At most 32 words of two characters fit into a name.
        let in_pieces = words.len() > 1 && words.iter().all(|(_, word)| word.chars().nth(1).is_some());
        let mut same = Vec::new();
        // The nearest name of each, and for a name in pieces which of the words its names have.
        let mut near: Vec<(usize, usize)> = Vec::new();
        let mut pieces: Vec<(usize, u64)> = Vec::new();
        for (row, name) in self.names() {
            let owner = usize::from(row.owner);
            if whole.mask == row.mask && whole.text == name {
                same.push(owner);
            } else if let Some(distance) = whole.distance(row, name) {
                match near.last_mut() {
                    Some((nearest, of)) if *of == owner => *nearest = distance.min(*nearest),
                    _ => near.push((distance, owner)),
                }
            }
            if in_pieces {
                let mut found = 0;
                for (place, (mask, word)) in words.iter().enumerate() {
                    if mask & !row.mask == 0 && name.contains(word.as_str()) {
                        found |= 1u64 << place;
                    }
                }
                match pieces.last_mut() {
                    Some((of, all)) if *of == owner => *all |= found,
                    _ if found != 0 => pieces.push((owner, found)),
                    _ => {}
                }
            }
        }
        if !same.is_empty() {
            same.dedup();
            return Matches::Same(same);
        }
        let whole_in_pieces = pieces.iter().filter(|(_, found)| found.count_ones() as usize == words.len());
        near.extend(whole_in_pieces.map(|(owner, _)| (2, *owner)));
        // The nearest first, then in order; what is near in both ways counts once.
        near.sort_unstable_by_key(|(distance, owner)| (*owner, *distance));
        near.dedup_by_key(|(_, owner)| *owner);
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
    fn new(text: &'a str) -> Typed<'a> {
        // In Chinese two characters are a word; of Latin letters it takes three to mean anything.
        let word = if text.is_ascii() { 3 } else { 2 };
        Typed { text, mask: mask(text), chars: text.chars().count(), word, pattern: Pattern::new(text) }
    }

    /// How far the typed name is from a known one that differs; `None` is out of sight.
    ///
    /// A name that begins with the typed one, or holds it, is nearer than a misspelt one: it costs the share that was
    /// left out. Misspellings may be one letter in three.
    fn distance(&self, row: &NameRow, name: &str) -> Option<usize> {
        let known = usize::from(row.chars);
        let may_be_part = self.chars >= self.word && self.chars < known && self.mask & !row.mask == 0;
        if may_be_part && let Some(place) = name.find(self.text) {
            return Some(if place == 0 { 1 } else { 2 });
        }
        let allowed = self.chars.min(known) / 3;
        // Each edit changes at most two bits of the mask, and the length by at most one.
        let different = (self.mask ^ row.mask).count_ones() as usize;
        if self.chars.abs_diff(known) > allowed || different > 2 * allowed {
            return None;
        }
        let edits = self.pattern.distance(name.chars());
        (edits <= allowed).then_some(2 + edits)
    }
}

const _: () = assert!(MAX_FOLDED_CHARS <= 64, "a pattern has a bit for each character");
