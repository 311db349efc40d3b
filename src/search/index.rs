//! The index: which terms stand in which sections, and how much each says about its section.

use std::collections::HashMap;

use super::terms::{self, Kind};
use crate::markdown::{self, PlainSection};
use crate::text::fold;
use crate::{Category, Guide, Guides, KnowledgeBase, Language, Topic};

/// Where a term stands in a section. What a field weighs and how much its length tells, as in BM25F.
#[derive(Clone, Copy)]
enum Field {
    /// Key, name, aliases and title of the guide.
    Names,
    Heading,
    /// The headings that a section stands under.
    Above,
    Text,
}

const FIELDS: usize = 4;
/// How much an occurrence counts in each field.
const WEIGHTS: [f32; FIELDS] = [4.0, 4.0, 1.0, 1.0];
/// How far a field's length, relative to the average, makes an occurrence count less.
const LENGTH: [f32; FIELDS] = [0.2, 0.4, 0.2, 0.7];
/// How soon further occurrences stop to matter.
const SATURATION: f32 = 1.2;

/// A section of a guide.
pub(super) struct Entry {
    pub(super) language: Language,
    pub(super) category: Category,
    pub(super) topic: Option<Topic>,
    /// Place of the guide among those of its language.
    pub(super) guide: usize,
    pub(super) section: PlainSection,
}

/// A term in a section.
#[derive(Clone, Copy)]
pub(super) struct Posting {
    pub(super) entry: u32,
    /// What the term says about the section, before the query is known.
    pub(super) score: f32,
    /// Where the section's text has it first; `u32::MAX` where only other fields do.
    pub(super) at: u32,
}

/// A word of the guides' names or headings: what a word that occurs nowhere is compared with.
pub(super) struct Name {
    pub(super) term: u32,
    pub(super) chars: Vec<char>,
    letters: u32,
}

#[derive(Default)]
pub(super) struct Index {
    pub(super) entries: Vec<Entry>,
    vocabulary: HashMap<String, u32>,
    /// The postings of term `t` are those from `starts[t]` up to `starts[t + 1]`.
    starts: Vec<usize>,
    postings: Vec<Posting>,
    pub(super) names: Vec<Name>,
    /// For each key, name and alias, folded, where its guides begin.
    named: HashMap<String, Vec<u32>>,
    /// For each heading, folded, its sections.
    headed: HashMap<String, Vec<u32>>,
}

impl Index {
    pub(super) fn new(knowledge_base: &KnowledgeBase) -> Index {
        let mut builder = Builder::default();
        for word in terms::STOP_WORDS {
            builder.find(word, u32::MAX, false);
        }
        for language in Language::ALL {
            builder.add(knowledge_base.guides(language));
        }
        builder.finish()
    }

    pub(super) fn term(&self, text: &str) -> Option<u32> {
        self.vocabulary.get(text).copied()
    }

    pub(super) fn postings(&self, term: u32) -> &[Posting] {
        let term = term as usize;
        &self.postings[self.starts[term]..self.starts[term + 1]]
    }

    /// The beginnings of the guides that have this name, whatever its case, spaces and punctuation.
    pub(super) fn named(&self, name: &str) -> &[u32] {
        fold(name).and_then(|name| self.named.get(&name)).map_or(&[], Vec::as_slice)
    }

    /// The sections whose heading says exactly this, whatever its case, spaces and punctuation.
    pub(super) fn headed(&self, heading: &str) -> &[u32] {
        fold(heading).and_then(|heading| self.headed.get(&heading)).map_or(&[], Vec::as_slice)
    }

    /// The pairs of characters that have this one.
    pub(super) fn pairs_with(&self, char: char) -> impl Iterator<Item = u32> {
        let is_pair = move |text: &str| {
            let mut chars = text.chars();
            matches!((chars.next(), chars.next(), chars.next()), (Some(a), Some(b), None) if a == char || b == char)
        };
        self.vocabulary.iter().filter(move |(text, _)| is_pair(text)).map(|(_, term)| *term)
    }

    /// How rare a term is, as BM25 counts it.
    pub(super) fn rarity(&self, term: u32) -> f32 {
        let (all, with) = (self.entries.len() as f32, self.postings(term).len() as f32);
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }
}

impl Name {
    /// Whether another word can be at most so many edits away: each edit changes at most two of the letters that two words do not
    /// share, so that a look at the letters spares most comparisons.
    pub(super) fn may_be_near(&self, letters: u32, edits: usize) -> bool {
        (self.letters ^ letters).count_ones() as usize <= 2 * edits
    }
}

/// The letters of a word as a set.
pub(super) fn letters(word: &[char]) -> u32 {
    word.iter().fold(0, |letters, char| letters | 1 << (*char as u32 % 32))
}

/// A posting whose score has to wait for the average lengths.
struct Draft {
    term: u32,
    entry: u32,
    counts: [f32; FIELDS],
    at: u32,
}

#[derive(Default)]
struct Builder {
    entries: Vec<Entry>,
    lengths: Vec<[f32; FIELDS]>,
    vocabulary: HashMap<String, u32>,
    terms: Vec<TermState>,
    drafts: Vec<Draft>,
    named: HashMap<String, Vec<u32>>,
    headed: HashMap<String, Vec<u32>>,
    /// The terms of the text read last, with their places.
    found: Vec<(u32, u32)>,
}

/// So many words of a guide's names count, three times what the largest has: each of its sections has them all.
const MAX_NAME_TERMS: usize = 128;

/// A section is common when so many have its text.
const COMMON: u32 = 4;

/// What the words of a common section count for, beside 1 for all others.
const COMMON_WEIGHT: f32 = 0.6;

/// What is known of a term while sections are read.
struct TermState {
    is_name: bool,
    /// The last section that had it, and the place of that draft.
    entry: u32,
    draft: usize,
}

impl Builder {
    fn add(&mut self, guides: &Guides) {
        for (place, guide) in guides.iter().enumerate() {
            let names = self.read_names(guide);
            for (number, mut section) in markdown::plain_sections(guide.body()).into_iter().enumerate() {
                section.text.truncate(section.text.trim_end_matches([' ', '\n', '|']).len());
                if number == 0 {
                    section.text = format!("{}\n{}", guide.description(), section.text.trim_start());
                }
                if let Some(heading) = section.path.last().and_then(|heading| fold(heading)) {
                    self.headed.entry(heading).or_default().push(self.entries.len() as u32);
                }
                self.lengths.push([0.0; FIELDS]);
                self.count(&names, Field::Names);
                match section.path.split_last() {
                    Some((own, above)) => {
                        self.read(own, Field::Heading);
                        above.iter().for_each(|heading| self.read(heading, Field::Above));
                    }
                    None => self.read(guide.title(), Field::Above),
                }
                self.read(&section.text, Field::Text);
                self.entries.push(Entry {
                    language: guide.language(),
                    category: guide.category(),
                    topic: guide.topic(),
                    guide: place,
                    section,
                });
            }
        }
    }

    /// What a guide is called, the same for all its sections. How often a word is repeated among the names says nothing:
    /// `aliyun`, `aliyun cms`.
    fn read_names(&mut self, guide: &Guide) -> Vec<(u32, u32)> {
        let first = self.entries.len() as u32;
        let mut terms = Vec::new();
        for name in [guide.key(), guide.name(), guide.title()].into_iter().chain(guide.aliases()) {
            self.find_terms(name, Field::Names);
            terms.append(&mut self.found);
            if let Some(name) = fold(name) {
                let named = self.named.entry(name).or_default();
                if named.last() != Some(&first) {
                    named.push(first);
                }
            }
        }
        terms.sort_unstable();
        terms.dedup();
        terms.truncate(MAX_NAME_TERMS);
        terms
    }

    /// Counts the terms of a text for the section that is being read.
    fn read(&mut self, text: &str, field: Field) {
        self.find_terms(text, field);
        let found = std::mem::take(&mut self.found);
        self.count(&found, field);
        self.found = found;
    }

    fn count(&mut self, terms: &[(u32, u32)], field: Field) {
        let entry = self.entries.len() as u32;
        if let Some(lengths) = self.lengths.last_mut() {
            lengths[field as usize] += terms.len() as f32;
        }
        for &(term, at) in terms {
            let state = &mut self.terms[term as usize];
            if state.entry != entry {
                state.entry = entry;
                state.draft = self.drafts.len();
                self.drafts.push(Draft { term, entry, counts: [0.0; FIELDS], at: u32::MAX });
            }
            let draft = &mut self.drafts[state.draft];
            draft.counts[field as usize] += 1.0;
            draft.at = draft.at.min(at);
        }
    }

    /// Puts the terms of a text into `found`.
    fn find_terms(&mut self, text: &str, field: Field) {
        self.found.clear();
        let is_name = !matches!(field, Field::Text);
        let mut before: Option<(usize, String)> = None;
        terms::terms(text, |term| {
            // Single characters count where they matter, in names and headings; in texts, pairs do.
            if term.kind == Kind::Character && !is_name {
                return;
            }
            if !self.find(term.text, if is_name { u32::MAX } else { term.range.start as u32 }, is_name) {
                // Words on both sides of a stop word are neighbours: "app not linked".
                if let Some((word, _)) = before.as_mut().filter(|(word, _)| *word + 1 == term.word) {
                    *word += 1;
                }
                return;
            }
            // What names and headings write apart, queries may write together: `alert_key` for "Alert key".
            if is_name && term.kind == Kind::Word {
                if let Some((_, first)) = before.take().filter(|(word, _)| word + 1 == term.word) {
                    self.find(&(first + term.text), u32::MAX, is_name);
                }
                before = Some((term.word, term.text.to_owned()));
            }
        });
    }

    /// Puts a term into `found`; whether it is one, and no stop word.
    fn find(&mut self, text: &str, at: u32, is_name: bool) -> bool {
        let term = self.vocabulary.get(text).copied().unwrap_or_else(|| {
            let term = self.terms.len() as u32;
            self.vocabulary.insert(text.to_owned(), term);
            self.terms.push(TermState { is_name, entry: u32::MAX, draft: 0 });
            term
        });
        // The first terms are the stop words: one look-up says both.
        let is_term = term as usize >= terms::STOP_WORDS.len();
        if is_term {
            self.terms[term as usize].is_name |= is_name;
            self.found.push((term, at));
        }
        is_term
    }

    fn finish(self) -> Index {
        let mut starts = vec![0; self.terms.len() + 1];
        for draft in &self.drafts {
            starts[draft.term as usize + 1] += 1;
        }
        for term in 1..starts.len() {
            starts[term] += starts[term - 1];
        }
        // What several guides say word for word tells little of any of them.
        let mut texts: HashMap<&str, u32> = HashMap::new();
        self.entries.iter().for_each(|entry| *texts.entry(&entry.section.text).or_default() += 1);
        let common = |entry: &Entry| texts.get(entry.section.text.as_str()).is_some_and(|guides| *guides >= COMMON);
        let weights: Vec<f32> =
            self.entries.iter().map(|entry| if common(entry) { COMMON_WEIGHT } else { 1.0 }).collect();
        let average = self.average_lengths(&weights);
        // The drafts are in order of entries; each goes to the next free place of its term.
        let mut free = starts.clone();
        let mut postings = vec![Posting { entry: 0, score: 0.0, at: 0 }; self.drafts.len()];
        for draft in &self.drafts {
            let entry = draft.entry as usize;
            let average = average[self.entries[entry].language as usize];
            let score = weights[entry] * score(&draft.counts, &self.lengths[entry], &average);
            let place = &mut free[draft.term as usize];
            postings[*place] = Posting { entry: draft.entry, score, at: draft.at };
            *place += 1;
        }
        let names = self.vocabulary.iter().filter(|(text, term)| {
            self.terms[**term as usize].is_name
                && text.len() > 3
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        let mut names: Vec<_> = names
            .map(|(text, term)| {
                let chars: Vec<_> = text.chars().collect();
                Name { term: *term, letters: letters(&chars), chars }
            })
            .collect();
        names.sort_unstable_by_key(|name| name.term);
        Index {
            entries: self.entries,
            vocabulary: self.vocabulary,
            starts,
            postings,
            names,
            named: self.named,
            headed: self.headed,
        }
    }

    /// The average length of each field in each language: the same text has more terms in Chinese.
    fn average_lengths(&self, weights: &[f32]) -> [[f32; FIELDS]; 2] {
        let mut sums = [[0.0; FIELDS]; 2];
        let mut counts = [0.0_f32; 2];
        let entries = self.entries.iter().zip(&self.lengths).zip(weights);
        for ((entry, length), _) in entries.filter(|(_, weight)| **weight == 1.0) {
            counts[entry.language as usize] += 1.0;
            (0..FIELDS).for_each(|field| sums[entry.language as usize][field] += length[field]);
        }
        for (sums, count) in sums.iter_mut().zip(counts) {
            sums.iter_mut().for_each(|sum| *sum = (*sum / count.max(1.0)).max(1.0));
        }
        sums
    }
}

/// BM25F without the rarity of the term: occurrences over all fields, each relative to the length of its field, saturated.
fn score(counts: &[f32; FIELDS], lengths: &[f32; FIELDS], average: &[f32; FIELDS]) -> f32 {
    let occurrences: f32 = (0..FIELDS)
        .map(|field| {
            let relative = 1.0 - LENGTH[field] + LENGTH[field] * lengths[field] / average[field];
            WEIGHTS[field] * counts[field] / relative
        })
        .sum();
    occurrences / (SATURATION + occurrences)
}
