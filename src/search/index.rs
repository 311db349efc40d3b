//! The index of one language: which terms stand in which sections, and how much each says about its section.
//!
//! It has no texts of its own, only where they stand in the guides.

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
        guide.outline().nth(self.section? as usize)
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

/// A term in an entry.
#[derive(Clone, Copy)]
pub(super) struct Posting {
    pub(super) entry: u32,
    /// What the term says about the entry before the query is known, in parts of [`FULL`].
    score: u16,
    /// Where the entry's text has the term first; [`NOWHERE`] where only other fields do, or where that is far in.
    at: u16,
}

const FULL: f32 = u16::MAX as f32;
const NOWHERE: u16 = u16::MAX;

impl Posting {
    pub(super) const NONE: Posting = Posting { entry: 0, score: 0, at: NOWHERE };

    /// `score` is from 0 to 1, `at` a place in the text or `usize::MAX`.
    pub(super) fn new(entry: u32, score: f32, at: usize) -> Posting {
        Posting { entry, score: (score * FULL + 0.5) as u16, at: at.min(usize::from(NOWHERE)) as u16 }
    }

    pub(super) fn score(&self) -> f32 {
        f32::from(self.score) / FULL
    }

    pub(super) fn at(&self) -> Option<usize> {
        (self.at != NOWHERE).then_some(usize::from(self.at))
    }
}

/// A word of the guides' names or headings: what a word that occurs nowhere is compared with.
pub(super) struct Name {
    pub(super) term: u32,
    pub(super) letters: u32,
}

pub(super) struct Index {
    pub(super) entries: Vec<Entry>,
    pub(super) vocabulary: Vocabulary,
    /// The postings of term `t` are those from `starts[t]` up to `starts[t + 1]`.
    pub(super) starts: Vec<u32>,
    pub(super) postings: Vec<Posting>,
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

    pub(super) fn postings(&self, term: u32) -> &[Posting] {
        let range = self.starts.get(term as usize..).and_then(|starts| Some(*starts.first()?..*starts.get(1)?));
        range.map_or(&[], |range| &self.postings[range.start as usize..range.end as usize])
    }

    /// The first entries of the guides that have this name, whatever its case, spaces and punctuation.
    pub(super) fn named<'a>(&'a self, name: &str, guides: &'a Guides) -> impl Iterator<Item = u32> + use<'a> {
        let name = fold(name);
        self.of_digest(&self.named, name.as_deref()).filter(move |entry| {
            let guide = self.entries[*entry as usize].guide(guides);
            let names = guide.into_iter().flat_map(names);
            names.filter_map(fold).any(|own| Some(own) == name)
        })
    }

    /// The entries whose heading says exactly this, whatever its case, spaces and punctuation.
    pub(super) fn headed<'a>(&'a self, heading: &str, guides: &'a Guides) -> impl Iterator<Item = u32> + use<'a> {
        let heading = fold(heading);
        self.of_digest(&self.headed, heading.as_deref()).filter(move |entry| {
            let entry = &self.entries[*entry as usize];
            let section = entry.guide(guides).and_then(|guide| entry.section(guide));
            section.and_then(|section| fold(section.heading())).is_some_and(|own| Some(own) == heading)
        })
    }

    fn of_digest<'a>(&self, table: &'a [(u64, u32)], folded: Option<&str>) -> impl Iterator<Item = u32> + use<'a> {
        let rows = folded.map_or(&[][..], |folded| {
            let wanted = digest(folded.bytes());
            let rows = &table[table.partition_point(|(digest, _)| *digest < wanted)..];
            &rows[..rows.partition_point(|(digest, _)| *digest == wanted)]
        });
        rows.iter().map(|(_, entry)| *entry)
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

/// What a guide is called.
pub(super) fn names(guide: &Guide) -> impl Iterator<Item = &str> {
    [guide.key(), guide.name(), guide.title()].into_iter().chain(guide.aliases())
}
