//! Building the index of one language: one pass over its guides, in time linear in their texts.
//!
//! It is built and not frozen: frozen, it would be as large as the guides, change in the repository with each of them, and stand in
//! every program that searches one language. To build it takes about twice as long as a parser takes for the Markdown alone, and
//! needs none: freezing or loading has found the sections, and [`pieces`] says which words are seen. Most words have been seen
//! before, as they are written, and are not folded again.

use std::rc::Rc;

use hashbrown::HashMap;

use super::index::{Entry, Index, Name, Posting, Role, names};
use super::pieces::pieces;
use super::terms::{self, Folder, Kind, Run};
use super::vocabulary::Vocabulary;
use crate::markdown;
use crate::outline::Section;
use crate::text::{digest, fold, mask};
use crate::{Guide, Guides};

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
        for word in terms::STOP_WORDS {
            builder.number(word, false);
        }
        for (place, guide) in guides.iter().enumerate() {
            builder.add(place, guide);
        }
        builder.finish(guides)
    }
}

/// A posting whose score has to wait for the average lengths.
struct Draft {
    term: u32,
    entry: u32,
    counts: [u16; FIELDS],
    at: u32,
}

/// What is known of a term while guides are read.
struct TermState {
    is_name: bool,
    /// The last entry that had it, and the place of that draft.
    entry: u32,
    draft: u32,
}

/// A term that was found, and where.
type Found = (u32, u32);

/// The terms of a heading, and the digest of what it is folded.
#[derive(Clone, Default)]
struct Heading {
    terms: Rc<[Found]>,
    digest: Option<u64>,
}

#[derive(Default)]
struct Builder<'a> {
    entries: Vec<Entry>,
    lengths: Vec<[u32; FIELDS]>,
    vocabulary: Vocabulary,
    terms: Vec<TermState>,
    drafts: Vec<Draft>,
    named: Vec<(u64, u32)>,
    headed: Vec<(u64, u32)>,
    /// For each word of the texts, as it is written, where its terms stand in `known`, with their places in the word.
    words: HashMap<&'a str, (u32, u32)>,
    known: Vec<Found>,
    /// The numbers of pairs of Chinese characters.
    pairs: HashMap<(char, char), u32>,
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
        let mut above: Vec<(u8, u32, Rc<[Found]>, bool)> = Vec::new();
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
                    names.iter().for_each(|found| self.count(*found, Field::Names));
                    let own = if section.is_some() { Field::Heading } else { Field::Above };
                    heading.terms.iter().for_each(|found| self.count(*found, own));
                    above
                        .iter()
                        .flat_map(|(_, _, terms, _)| terms.iter())
                        .for_each(|found| self.count(*found, Field::Above));
                    if section.is_some() {
                        self.headed.extend(heading.digest.map(|digest| (digest, self.entries.len() as u32 - 1)));
                    }
                    self.read_entry(guide);
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

    /// Counts the terms of the text of the last entry.
    fn read_entry(&mut self, guide: &'a Guide) {
        let Some(entry) = self.entries.last() else { return };
        let (text, has_description) = (entry.text(guide), entry.has_description());
        let mut before = 0;
        if has_description {
            self.read_text(guide.description(), 0);
            before = guide.description().len() + 1;
        }
        pieces(text, |piece| self.read_text(&text[piece.range.clone()], before + piece.range.start));
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
    fn read_names(&mut self, guide: &Guide, first: u32) -> Vec<Found> {
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
                            let term = self.pair(&run_text[start..place + char.len_utf8()], first, char);
                            self.count((term, (at + start) as u32), Field::Text);
                        }
                    }
                    // One that stands alone.
                    if before.is_some_and(|(place, _)| place == 0)
                        && let Some(term) = self.number(run_text, false)
                    {
                        self.count((term, at as u32), Field::Text);
                    }
                }
                Run::Word => {
                    let (first, last) = match self.words.get(run_text) {
                        Some(known) => *known,
                        None => self.learn(run_text),
                    };
                    for known in first..last {
                        let (term, place) = self.known[known as usize];
                        self.count((term, at as u32 + place), Field::Text);
                    }
                }
            }
        });
    }

    /// The number of a pair of Chinese characters; no stop word is one.
    fn pair(&mut self, text: &str, first: char, second: char) -> u32 {
        if let Some(term) = self.pairs.get(&(first, second)) {
            return *term;
        }
        let term = self.number(text, false).unwrap_or_default();
        self.pairs.insert((first, second), term);
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
    fn find_terms(&mut self, text: &str, mut found: impl FnMut(Found)) {
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
            found((number, u32::MAX));
            // What names and headings write apart, queries may write together: `alert_key` for "Alert key".
            if term.kind == Kind::Word {
                if before.is_some_and(|word| word + 1 == term.word) {
                    joined.push_str(term.text);
                    if let Some(joined) = self.number(&joined, true) {
                        found((joined, u32::MAX));
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

    fn count(&mut self, (term, at): Found, field: Field) {
        let Some(entry) = self.entries.len().checked_sub(1) else { return };
        self.lengths[entry][field as usize] += 1;
        let entry = entry as u32;
        let state = &mut self.terms[term as usize];
        if state.entry != entry {
            state.entry = entry;
            state.draft = self.drafts.len() as u32;
            self.drafts.push(Draft { term, entry, counts: [0; FIELDS], at: u32::MAX });
        }
        let draft = &mut self.drafts[state.draft as usize];
        let count = &mut draft.counts[field as usize];
        *count = count.saturating_add(1);
        draft.at = draft.at.min(at);
    }

    fn finish(mut self, guides: &Guides) -> Index {
        let mut starts = vec![0_u32; self.terms.len() + 1];
        for draft in &self.drafts {
            starts[draft.term as usize + 1] += 1;
        }
        for term in 1..starts.len() {
            starts[term] += starts[term - 1];
        }
        let weights = self.weights(guides);
        let average = self.average_lengths(&weights);
        let relative: Vec<[f32; FIELDS]> =
            self.lengths.iter().map(|lengths| per_occurrence(lengths, &average)).collect();
        // The drafts are in order of entries; each goes to the next free place of its term.
        let mut free = starts.clone();
        let mut postings = vec![Posting::NONE; self.drafts.len()];
        for draft in &self.drafts {
            let entry = draft.entry as usize;
            let counts = draft.counts.iter().zip(&relative[entry]);
            let occurrences: f32 = counts.map(|(count, weight)| f32::from(*count) * weight).sum();
            // BM25F without the rarity of the term: occurrences over all fields, saturated.
            let score = weights[entry] * occurrences / (SATURATION + occurrences);
            let place = &mut free[draft.term as usize];
            postings[*place as usize] = Posting::new(draft.entry, score, draft.at as usize);
            *place += 1;
        }
        let is_name = |(term, text): &(u32, &str)| {
            self.terms[*term as usize].is_name
                && text.len() > 3
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let names = self.vocabulary.iter().filter(is_name);
        let names = names.map(|(term, text)| Name { term, letters: mask(text) }).collect();
        self.vocabulary.shrink();
        self.entries.shrink_to_fit();
        for table in [&mut self.named, &mut self.headed] {
            table.sort_unstable();
            table.shrink_to_fit();
        }
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

    /// What the words of each entry count for.
    fn weights(&self, guides: &Guides) -> Vec<f32> {
        let text = |entry: &Entry| entry.guide(guides).map_or("", |guide| entry.text(guide));
        let mut texts: HashMap<&str, u32> = HashMap::new();
        self.entries.iter().for_each(|entry| *texts.entry(text(entry)).or_default() += 1);
        let is_common = |entry| texts.get(text(entry)).is_some_and(|entries| *entries >= COMMON);
        self.entries.iter().map(|entry| if is_common(entry) { COMMON_WEIGHT } else { 1.0 }).collect()
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
