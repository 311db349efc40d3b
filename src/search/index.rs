//! The index of one language: which terms stand in which sections, and how much each says about its section.
//!
//! It has no texts of its own, only where they stand in the guides.

use super::postings::{FIELDS, Posting, Postings};
use super::vocabulary::Vocabulary;
use crate::outline::Section;
use crate::text::{digest, fold};
use crate::{Guide, Guides};

/// A piece of a guide that a hit leads to: what stands before the first heading, or a heading and the text up to the next.
pub(super) struct Entry {
    /// Place of the guide among those of its language.
    pub(super) guide: u32,
    /// Place of the section in the guide's outline; `None` before the first heading.
    pub(super) section: Option<u32>,
    /// The entry of the heading above.
    pub(super) parent: Option<u32>,
    pub(super) role: Role,
    /// Where the text, without the heading, stands in the guide's body.
    pub(super) start: u32,
    pub(super) end: u32,
}

/// What a section is for, by the anchors that guides share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Other,
    /// Below `troubleshooting`: its heading is a symptom.
    Symptom,
    /// `references`, which name what they link to and explain nothing.
    References,
}

impl Entry {
    pub(super) fn guide<'a>(&self, guides: &'a Guides) -> Option<&'a Guide> {
        guides.iter().as_slice().get(self.guide as usize)
    }

    pub(super) fn section<'a>(&self, guide: &'a Guide) -> Option<Section<'a>> {
        Some(guide.section_at(self.section? as usize))
    }

    /// Whether the guide's description is searched as the beginning of the text.
    pub(super) fn has_description(&self) -> bool {
        self.section.is_none() && self.start == 0
    }

    /// The Markdown of the text, without the heading.
    pub(super) fn text<'a>(&self, guide: &'a Guide) -> &'a str {
        guide.body().get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// How soon further occurrences stop to matter.
const SATURATION: f32 = 1.2;

/// What an occurrence of a term counts in an entry.
pub(super) struct Scale {
    pub(super) fields: [f32; FIELDS],
    /// What all words of the entry count for.
    pub(super) weight: f32,
}

/// A word of the guides' names or headings: what a word that occurs nowhere is compared with.
pub(super) struct Name {
    pub(super) term: u32,
    pub(super) letters: u32,
}

pub(super) struct Index {
    pub(super) entries: Vec<Entry>,
    /// One for each entry.
    pub(super) scales: Vec<Scale>,
    pub(super) vocabulary: Vocabulary,
    pub(super) postings: Postings,
    /// How often a term stands in each field, for each number that postings have.
    pub(super) tallies: Vec<[f32; FIELDS]>,
    pub(super) names: Vec<Name>,
    /// For each key, name and alias the first entry of its guide, in order of digests of what it is folded.
    pub(super) named: Vec<(u64, u32)>,
    /// The same for the heading of each entry.
    pub(super) headed: Vec<(u64, u32)>,
}

impl Index {
    pub(super) fn term(&self, text: &str) -> Option<u32> {
        self.vocabulary.get(text)
    }

    /// What a term says about an entry before the query is known, from 0 to 1: BM25F without the rarity of the term, which is
    /// occurrences over all fields, saturated.
    #[inline]
    pub(super) fn score(&self, posting: Posting) -> f32 {
        let (scale, counts) = (&self.scales[posting.entry as usize], &self.tallies[posting.tally as usize]);
        let occurrences: f32 = counts.iter().zip(&scale.fields).map(|(count, weight)| count * weight).sum();
        scale.weight * occurrences / (SATURATION + occurrences)
    }

    /// The first entries of the guides that have this name; folded, as case, spaces and punctuation do not matter.
    pub(super) fn named(&self, folded: &str, guides: &Guides) -> impl Iterator<Item = u32> {
        of_digest(&self.named, folded).filter(move |entry| {
            let guide = self.entries[*entry as usize].guide(guides);
            guide.into_iter().flat_map(names).any(|name| fold(name).as_deref() == Some(folded))
        })
    }

    /// The entries whose heading says exactly this, folded.
    pub(super) fn headed(&self, folded: &str, guides: &Guides) -> impl Iterator<Item = u32> {
        of_digest(&self.headed, folded).filter(move |entry| {
            let entry = &self.entries[*entry as usize];
            let section = entry.guide(guides).and_then(|guide| entry.section(guide));
            section.and_then(|section| fold(section.heading())).as_deref() == Some(folded)
        })
    }

    /// The pairs of characters that have this one.
    pub(super) fn pairs_with(&self, char: char) -> impl Iterator<Item = &str> {
        let is_pair = move |text: &&str| {
            let mut chars = text.chars();
            matches!((chars.next(), chars.next(), chars.next()), (Some(a), Some(b), None) if a == char || b == char)
        };
        self.vocabulary.iter().map(|(_, text)| text).filter(is_pair)
    }
}

impl Name {
    /// Whether another word can be at most so many edits away: each edit changes at most two of the letters that two words do not
    /// share, so that a look at the letters spares most comparisons.
    pub(super) fn may_be_near(&self, letters: u32, edits: usize) -> bool {
        (self.letters ^ letters).count_ones() as usize <= 2 * edits
    }
}

/// The entries in a table by digests.
fn of_digest(table: &[(u64, u32)], folded: &str) -> impl Iterator<Item = u32> {
    let wanted = digest(folded.bytes());
    let rows = &table[table.partition_point(|(digest, _)| *digest < wanted)..];
    rows.iter().take_while(move |(digest, _)| *digest == wanted).map(|(_, entry)| *entry)
}

/// What a guide is called.
pub(super) fn names(guide: &Guide) -> impl Iterator<Item = &str> {
    [guide.key(), guide.name(), guide.title()].into_iter().chain(guide.aliases())
}
