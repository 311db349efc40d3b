//! Building the index of one language: one pass over its guides, in time linear in their texts.
//!
//! It is built and not frozen: frozen, it would be as large as the guides, change in the repository with each of them, and stand in
//! every program that searches one language. To build it takes less than twice as long as a parser takes for the Markdown alone, and
//! needs none: freezing or loading has found the sections, and [`pieces`] says which words are seen. Most words have been seen
//! before, as they are written, and are not folded again; passages that many guides share are read once. `tests/instructions.rs`
//! holds what it costs.

use std::ops::Range;
use std::rc::Rc;

use hashbrown::HashMap;

use super::index::{Entry, Index, Name, Role, Scale, names};
use super::pieces::pieces;
use super::postings::{FIELDS, Field, Posting, Postings};
use super::terms::{self, Folder, Kind, Run};
use super::vocabulary::Vocabulary;
use crate::markdown;
use crate::outline::Section;
use crate::text::{digest, fold, mask};
use crate::{Guide, Guides};

/// How much an occurrence counts in each field.
const WEIGHTS: [f32; FIELDS] = [4.0, 4.0, 1.0, 1.0];
/// How far a field's length, relative to the average, makes an occurrence count less.
const LENGTH: [f32; FIELDS] = [0.2, 0.4, 0.2, 0.7];
/// So many words of a guide's names count, three times what the largest has: each of its sections has them all.
const MAX_NAME_TERMS: usize = 128;

/// A text is common when so many sections have it: it tells little of any of them.
const COMMON: u32 = 4;

/// What the words of a section with a common text count for, beside 1 for all others.
const COMMON_WEIGHT: f32 = 0.6;

impl Index {
    pub(super) fn new(guides: &Guides) -> Index {
        let mut builder = Builder::default();
        let bytes: usize = guides.iter().map(|guide| guide.body().len()).sum();
        builder.drafts.reserve(bytes / 8);
        builder.vocabulary.reserve(bytes / 64);
        for word in terms::STOP_WORDS {
            builder.number(word, false);
        }
        for (place, guide) in guides.iter().enumerate() {
            builder.add(place, guide);
        }
        builder.finish()
    }
}

/// A posting, before those of each term are brought together.
#[derive(Clone, Copy)]
struct Draft {
    term: u32,
    entry: u32,
    tally: u32,
    /// Where the text has the term first, or [`NOWHERE`].
    at: u32,
}

const NOWHERE: u32 = u32::MAX;

/// What is known of a term while guides are read.
struct TermState {
    is_name: bool,
    /// The entry that had it last, and the place of that draft.
    entry: u32,
    draft: u32,
}

/// How often a term stands in each field of an entry. A few hundred combinations are all that there are, so each has a number, and
/// to count an occurrence is to step from one to another.
struct Tallies {
    counts: Vec<[u32; FIELDS]>,
    /// The number of the same with one occurrence more in a field; 0 where none has been needed yet.
    next: Vec<[u32; FIELDS]>,
    numbers: HashMap<[u32; FIELDS], u32>,
}

impl Default for Tallies {
    /// Number 0 has no occurrence.
    fn default() -> Tallies {
        Tallies { counts: vec![[0; FIELDS]], next: vec![[0; FIELDS]], numbers: HashMap::default() }
    }
}

impl Tallies {
    /// The number of the same with one occurrence more in a field.
    #[inline]
    fn step(&mut self, tally: u32, field: Field) -> u32 {
        match self.next[tally as usize][field as usize] {
            0 => self.learn(tally, field),
            known => known,
        }
    }

    #[cold]
    fn learn(&mut self, tally: u32, field: Field) -> u32 {
        let mut counts = self.counts[tally as usize];
        counts[field as usize] += 1;
        let number = *self.numbers.entry(counts).or_insert(self.counts.len() as u32);
        if number as usize == self.counts.len() {
            self.counts.push(counts);
            self.next.push([0; FIELDS]);
        }
        self.next[tally as usize][field as usize] = number;
        number
    }
}

/// A text of entries.
struct Text {
    /// How many entries have it.
    entries: u32,
    /// The drafts of the first of them, if its text has nothing before it.
    drafts: Option<Range<usize>>,
}

/// The terms of a heading, and the digest of what it is folded.
#[derive(Clone, Default)]
struct Heading {
    terms: Rc<[u32]>,
    digest: Option<u64>,
}

#[derive(Default)]
struct Builder<'a> {
    entries: Vec<Entry>,
    lengths: Vec<[u32; FIELDS]>,
    vocabulary: Vocabulary,
    terms: Vec<TermState>,
    drafts: Vec<Draft>,
    tallies: Tallies,
    named: Vec<(u64, u32)>,
    headed: Vec<(u64, u32)>,
    /// For each word of the texts, as it is written, where its terms stand in `known`, with their places in the word.
    words: HashMap<&'a str, (u32, u32)>,
    known: Vec<(u32, u32)>,
    /// The numbers of pairs of Chinese characters.
    pairs: HashMap<u64, u32>,
    /// The texts by number, their numbers, and that of each entry. Shared passages stand in many guides and are read once.
    texts: Vec<Text>,
    text_numbers: HashMap<&'a str, u32>,
    text_of: Vec<u32>,
    /// What headings say, most of which stand in many guides.
    headings: HashMap<&'a str, Heading>,
    folder: Folder,
}

impl<'a> Builder<'a> {
    fn add(&mut self, place: usize, guide: &'a Guide) {
        let first = self.entries.len() as u32;
        let names = self.read_names(guide, first);
        let body = guide.body();
        let hidden = markdown::hidden_blocks(body);
        let blocks_from = |at: usize| &hidden[hidden.partition_point(|block| block.end <= at)..];
        let is_hidden = |at: usize| blocks_from(at).first().is_some_and(|block| block.start <= at);
        let start_of = |section: &Section<'_>| section.markdown().as_ptr() as usize - body.as_ptr() as usize;
        // The sections that are seen, each with the beginning of its heading, the lead first.
        let seen: Vec<_> = guide.outline().zip(0..).filter(|(section, _)| !is_hidden(start_of(section))).collect();
        let begins = seen.iter().map(|(section, _)| start_of(section)).chain([body.len()]);
        let ends: Vec<usize> = begins.collect();
        // The headings that the current section stands under, each with its level, entry, terms and whether it heads the symptoms.
        let mut above: Vec<(u8, u32, Rc<[u32]>, bool)> = Vec::new();
        for (number, end) in ends.iter().enumerate() {
            let section = number.checked_sub(1).and_then(|before| seen.get(before));
            let start = section.map_or(0, |(section, _)| {
                let heading = section.markdown().find('\n').map_or(section.markdown().len(), |end| end + 1);
                start_of(section) + heading
            });
            above.retain(|(level, ..)| section.is_some_and(|(section, _)| *level < section.level()));
            let parent = above.last().map(|(_, entry, ..)| *entry);
            let heading = self.heading(section.map_or(guide.title(), |(section, _)| section.heading()));
            let first_of_section = self.entries.len() as u32;
            let role = match section.map(|(section, _)| section.anchor()) {
                Some("references") => Role::References,
                Some(_) if above.first().is_some_and(|(.., is_troubles)| *is_troubles) => Role::Symptom,
                _ => Role::Other,
            };
            // A block that a console hides parts the text in two; what stands behind it is found under the same heading.
            let blocks = blocks_from(start).iter().take_while(|block| block.start < *end);
            let mut from = start;
            for until in blocks.map(|block| (block.start, block.end)).chain([(*end, *end)]) {
                let text = trimmed(&body[from..until.0.max(from)]);
                if from == start || !text.is_empty() {
                    let entry = Entry {
                        guide: place as u32,
                        section: section.map(|(_, row)| *row),
                        parent,
                        role,
                        start: from as u32,
                        end: (from + text.len()) as u32,
                    };
                    self.begin(entry);
                    let first_draft = self.drafts.len();
                    names.iter().for_each(|term| self.count(*term, Field::Names, NOWHERE));
                    let own = if section.is_some() { Field::Heading } else { Field::Above };
                    heading.terms.iter().for_each(|term| self.count(*term, own, NOWHERE));
                    above
                        .iter()
                        .flat_map(|(_, _, terms, _)| terms.iter())
                        .for_each(|term| self.count(*term, Field::Above, NOWHERE));
                    if section.is_some() {
                        self.headed.extend(heading.digest.map(|digest| (digest, self.entries.len() as u32 - 1)));
                    }
                    self.read_entry(guide, first_draft);
                }
                from = until.1;
            }
            if let Some((section, _)) = section {
                above.push((section.level(), first_of_section, heading.terms, section.anchor() == "troubleshooting"));
            }
        }
    }

    fn begin(&mut self, entry: Entry) {
        self.lengths.push([0; FIELDS]);
        self.entries.push(entry);
    }

    /// Counts the terms of the text of the last entry, whose first draft stands at a place.
    fn read_entry(&mut self, guide: &'a Guide, first: usize) {
        let Some(entry) = self.entries.last() else { return };
        let (text, has_description) = (entry.text(guide), entry.has_description());
        let number = *self.text_numbers.entry(text).or_insert(self.texts.len() as u32);
        if number as usize == self.texts.len() {
            self.texts.push(Text { entries: 0, drafts: None });
        }
        self.text_of.push(number);
        let known = &mut self.texts[number as usize];
        known.entries += 1;
        if let (Some(drafts), false) = (&known.drafts, has_description) {
            for place in drafts.clone() {
                let Draft { term, tally, at, .. } = self.drafts[place];
                for _ in 0..self.tallies.counts[tally as usize][Field::Text as usize] {
                    self.count(term, Field::Text, at);
                }
            }
            return;
        }
        let mut before = 0;
        if has_description {
            self.read_text(guide.description(), 0);
            before = guide.description().len() + 1;
        }
        pieces(text, |piece| self.read_text(&text[piece.range.clone()], before + piece.range.start));
        if !has_description {
            self.texts[number as usize].drafts = Some(first..self.drafts.len());
        }
    }

    fn heading(&mut self, heading: &'a str) -> Heading {
        if let Some(known) = self.headings.get(heading) {
            return known.clone();
        }
        let mut terms = Vec::new();
        self.find_terms(heading, |found| terms.push(found));
        let digest = fold(heading).map(|heading| digest(heading.bytes()));
        let heading_terms = Heading { terms: terms.into(), digest };
        self.headings.insert(heading, heading_terms.clone());
        heading_terms
    }

    /// What a guide is called, the same for all its sections. How often a word is repeated among the names says nothing:
    /// `aliyun`, `aliyun cms`.
    fn read_names(&mut self, guide: &Guide, first: u32) -> Vec<u32> {
        let mut terms = Vec::new();
        let mut digests = Vec::new();
        for name in names(guide) {
            self.find_terms(name, |found| terms.push(found));
            digests.extend(fold(name).map(|name| (digest(name.bytes()), first)));
        }
        digests.sort_unstable();
        digests.dedup();
        self.named.append(&mut digests);
        terms.sort_unstable();
        terms.dedup();
        terms.truncate(MAX_NAME_TERMS);
        terms
    }

    /// Counts the terms of a piece of the entry's text, which begins so many bytes into it.
    fn read_text(&mut self, text: &'a str, offset: usize) {
        terms::runs(text, |run, range| {
            let (run_text, at) = (&text[range.clone()], offset + range.start);
            match run {
                // Single characters count where they matter, in names and headings; in texts, pairs do.
                Run::Han => {
                    let mut before: Option<(usize, char)> = None;
                    for (place, char) in run_text.char_indices() {
                        if let Some((start, first)) = before.replace((place, char)) {
                            let term = match self.pairs.get(&pair(first, char)) {
                                Some(term) => *term,
                                None => self.learn_pair(&run_text[start..], first, char),
                            };
                            self.count(term, Field::Text, (at + start) as u32);
                        }
                    }
                    // One that stands alone.
                    if before.is_some_and(|(place, _)| place == 0)
                        && let Some(term) = self.number(run_text, false)
                    {
                        self.count(term, Field::Text, at as u32);
                    }
                }
                Run::Word => {
                    let (first, last) = match self.words.get(run_text) {
                        Some(known) => *known,
                        None => self.learn(run_text),
                    };
                    for known in first..last {
                        let (term, place) = self.known[known as usize];
                        self.count(term, Field::Text, at as u32 + place);
                    }
                }
            }
        });
    }

    /// The number of a pair of Chinese characters that is read for the first time and that a text begins with. No stop word is one.
    fn learn_pair(&mut self, text: &str, first: char, second: char) -> u32 {
        let term = self.number(&text[..first.len_utf8() + second.len_utf8()], false).unwrap_or_default();
        self.pairs.insert(pair(first, second), term);
        term
    }

    /// Finds the terms of a word that is read for the first time.
    fn learn(&mut self, word: &'a str) -> (u32, u32) {
        let first = self.known.len() as u32;
        let mut folder = std::mem::take(&mut self.folder);
        folder.terms(word, |term, _, range| {
            if let Some(term) = self.number(term, false) {
                self.known.push((term, range.start as u32));
            }
        });
        self.folder = folder;
        let known = (first, self.known.len() as u32);
        self.words.insert(word, known);
        known
    }

    /// Passes the terms of a name or heading on.
    fn find_terms(&mut self, text: &str, mut found: impl FnMut(u32)) {
        // The place of the word before, whose text `joined` is.
        let mut before: Option<usize> = None;
        let mut joined = String::new();
        terms::terms(text, |term| {
            let Some(number) = self.number(term.text, true) else {
                // Words on both sides of a stop word are neighbours: "app not linked".
                if let Some(word) = before.as_mut().filter(|word| **word + 1 == term.word) {
                    *word += 1;
                }
                return;
            };
            found(number);
            // What names and headings write apart, queries may write together: `alert_key` for "Alert key".
            if term.kind == Kind::Word {
                if before.is_some_and(|word| word + 1 == term.word) {
                    joined.push_str(term.text);
                    if let Some(joined) = self.number(&joined, true) {
                        found(joined);
                    }
                }
                before = Some(term.word);
                joined.clear();
                joined.push_str(term.text);
            }
        });
    }

    /// The number of a term; none for a stop word.
    fn number(&mut self, term: &str, is_name: bool) -> Option<u32> {
        let term = self.vocabulary.number(term);
        if term as usize == self.terms.len() {
            self.terms.push(TermState { is_name, entry: u32::MAX, draft: 0 });
        }
        self.terms[term as usize].is_name |= is_name;
        // The first terms are the stop words: one look-up says both.
        (term as usize >= terms::STOP_WORDS.len()).then_some(term)
    }

    /// Counts an occurrence in the last entry, and where its text has it.
    fn count(&mut self, term: u32, field: Field, at: u32) {
        let Some(lengths) = self.lengths.last_mut() else { return };
        lengths[field as usize] += 1;
        let entry = self.entries.len() as u32 - 1;
        let state = &mut self.terms[term as usize];
        if state.entry == entry {
            let draft = &mut self.drafts[state.draft as usize];
            draft.tally = self.tallies.step(draft.tally, field);
            draft.at = draft.at.min(at);
            return;
        }
        state.entry = entry;
        state.draft = self.drafts.len() as u32;
        self.drafts.push(Draft { term, entry, tally: self.tallies.step(0, field), at });
    }

    /// Brings the drafts of each term together.
    fn postings(&self) -> Postings {
        let postings = self.drafts.iter().map(|draft| {
            let at = (draft.at != NOWHERE).then_some(draft.at);
            (draft.term, Posting { entry: draft.entry, tally: draft.tally, at })
        });
        Postings::new(self.terms.len(), postings)
    }

    fn finish(mut self) -> Index {
        let weights = self.weights();
        let average = self.average_lengths(&weights);
        let scales = self.lengths.iter().zip(&weights);
        let scales =
            scales.map(|(lengths, weight)| Scale { fields: per_occurrence(lengths, &average), weight: *weight });
        let postings = self.postings();
        let is_name = |(term, text): &(u32, &str)| {
            self.terms[*term as usize].is_name
                && text.len() > 3
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let names = self.vocabulary.iter().filter(is_name);
        let mut names: Vec<Name> = names.map(|(term, text)| Name { term, letters: mask(text) }).collect();
        names.shrink_to_fit();
        self.vocabulary.shrink();
        self.entries.shrink_to_fit();
        for table in [&mut self.named, &mut self.headed] {
            table.sort_unstable();
            table.shrink_to_fit();
        }
        Index {
            entries: self.entries,
            scales: scales.collect(),
            vocabulary: self.vocabulary,
            postings,
            tallies: self.tallies.counts.iter().map(|counts| counts.map(|count| count as f32)).collect(),
            names,
            named: self.named,
            headed: self.headed,
        }
    }

    /// What the words of each entry count for.
    fn weights(&self) -> Vec<f32> {
        let entries = self.text_of.iter().map(|text| self.texts[*text as usize].entries);
        entries.map(|entries| if entries >= COMMON { COMMON_WEIGHT } else { 1.0 }).collect()
    }

    /// The average length of each field.
    fn average_lengths(&self, weights: &[f32]) -> [f32; FIELDS] {
        let mut sums = [0.0_f64; FIELDS];
        let mut count = 0.0;
        for (lengths, _) in self.lengths.iter().zip(weights).filter(|(_, weight)| **weight == 1.0) {
            count += 1.0;
            (0..FIELDS).for_each(|field| sums[field] += f64::from(lengths[field]));
        }
        sums.map(|sum| (sum / f64::max(count, 1.0)).max(1.0) as f32)
    }
}

/// Two characters as a number, which is hashed faster.
fn pair(first: char, second: char) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// What an occurrence in each field of an entry counts: less where the field is longer than on average.
fn per_occurrence(lengths: &[u32; FIELDS], average: &[f32; FIELDS]) -> [f32; FIELDS] {
    std::array::from_fn(|field| {
        WEIGHTS[field] / (1.0 - LENGTH[field] + LENGTH[field] * lengths[field] as f32 / average[field])
    })
}

/// A text without the white space at its end, and without the anchors of the heading that follows.
fn trimmed(text: &str) -> &str {
    let mut text = text.trim_end();
    while let Some(start) = text.rfind('\n').map(|line| line + 1).or((!text.is_empty()).then_some(0))
        && text[start..].starts_with("<span id=\"")
        && text.ends_with("</span>")
    {
        text = text[..start].trim_end();
    }
    text
}
