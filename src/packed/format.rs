//! The format of what freezing packs: where sections, rows of severity tables and names stand in texts that a program has
//! anyway.
//!
//! A heading is read from the first line of its section, a row of a severity table from its line. What has other markup than
//! backticks around the whole stands in the *words* of its language, and so do the anchors, which the Markdown often does not
//! have: entries that end with `\0`, each once, however many guides have it. This file knows nothing of the crate: the
//! package `generate` includes it too, and reads back what it packs.

/// A section: `level` 1 to 6, `start` and `end` in the body in bytes, and the place of its entry in the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SectionPlace {
    pub(crate) level: u8,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) words: usize,
}

/// Bits of `words`, length and `start` each, above which the level stands: places below a megabyte.
pub(crate) const BITS: u32 = 20;

impl SectionPlace {
    /// Reads a packed section.
    #[inline]
    pub(crate) const fn unpack(packed: u64) -> SectionPlace {
        const MASK: u64 = (1 << BITS) - 1;
        let start = (packed & MASK) as usize;
        SectionPlace {
            level: (packed >> (3 * BITS)) as u8,
            start,
            end: start + ((packed >> BITS) & MASK) as usize,
            words: ((packed >> (2 * BITS)) & MASK) as usize,
        }
    }
}

/// Bits of the place in a packed row of a severity table.
pub(crate) const ROW_BITS: u32 = 29;

/// Reads a packed row of a severity table: its level, 0 to 7, and the place of its line in the source, or of its entry in the
/// words, which follow the source.
#[inline]
pub(crate) const fn unpack_row(packed: u32) -> (u8, usize) {
    ((packed >> ROW_BITS) as u8, (packed & ((1 << ROW_BITS) - 1)) as usize)
}

/// The entry of the words that begins at a place, in two: what stands before the tab, and what follows it.
#[inline]
pub(crate) fn entry(words: &str, place: usize) -> (&str, Option<&str>) {
    let entry = words.get(place..).unwrap_or_default().split('\0').next().unwrap_or_default();
    match entry.split_once('\t') {
        Some((before, after)) => (before, Some(after)),
        None => (entry, None),
    }
}

/// The anchors, one a line, and the heading of a section, from its entry and its Markdown. The entry of a heading that is its
/// own anchor is empty.
#[inline]
pub(crate) fn section_names<'a>(words: &'a str, place: usize, markdown: &'a str) -> (&'a str, &'a str) {
    match entry(words, place) {
        ("", None) => (first_line(markdown), first_line(markdown)),
        (anchors, None) => (anchors, first_line(markdown)),
        (anchors, Some(heading)) => (anchors, heading),
    }
}

/// The text of a heading without markup but for backticks around the whole.
#[inline]
fn first_line(markdown: &str) -> &str {
    markdown.lines().next().unwrap_or_default().trim_start_matches('#').trim().trim_matches('`')
}

/// The sender's value and the meaning in a row of a severity table without markup but for backticks around a whole cell;
/// `line` goes on after the row.
#[inline]
pub(crate) fn cells(line: &str) -> (&str, &str) {
    let row = line.lines().next().unwrap_or_default().trim().trim_matches('|');
    let mut cells = row.split('|').map(|cell| cell.trim().trim_matches('`'));
    let first = cells.next().unwrap_or_default();
    (first, cells.next_back().unwrap_or_default())
}

/// A part of a text, in constants too; nothing where there is no such part.
#[inline]
pub(crate) const fn part(text: &str, start: usize, end: usize) -> &str {
    if start <= end && end <= text.len() && text.is_char_boundary(start) && text.is_char_boundary(end) {
        text.split_at(end).0.split_at(start).1
    } else {
        ""
    }
}
