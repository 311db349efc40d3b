//! A typed query as weighted terms of the index.

use super::index::{self, Index};
use super::terms::{self, Kind};
use crate::text::Pattern;

/// A query is cut after so many characters, so that the work is bounded.
const MAX_CHARS: usize = 256;
/// So many words of a query that occur nowhere are taken for misspelt ones.
const MAX_CORRECTED: usize = 8;
/// A part of an identifier that is known as a whole: `send` of `send_resolved`.
const PART: f32 = 0.3;
/// A pair of Chinese characters, or one alone: a word of Latin letters says as much as several.
const PAIR: f32 = 0.4;
/// Two neighbouring words taken as one. A larger share lets two common words of a heading outweigh a rare word.
const JOINED: f32 = 0.4;
/// A word that stands for a misspelt one.
const CORRECTED: f32 = 0.8;

/// What is looked for, in order of terms.
#[derive(Default)]
pub(super) struct Query {
    pub(super) terms: Vec<Wanted>,
    /// What the terms of a section that has all of them would weigh.
    pub(super) total: f32,
    pub(super) is_chinese: bool,
    /// The beginnings of the guides that the whole query names.
    pub(super) named: Vec<u32>,
    /// The sections whose heading the whole query is.
    pub(super) headed: Vec<u32>,
}

pub(super) struct Wanted {
    pub(super) term: u32,
    /// With the rarity of the term.
    pub(super) weight: f32,
}

/// A word of the query, or a run of Chinese characters.
#[derive(Default)]
struct Word {
    whole: Option<String>,
    parts: Vec<(String, Kind)>,
}

impl Query {
    pub(super) fn new(text: &str, index: &Index) -> Query {
        let mut text: String = text.chars().take(MAX_CHARS).collect();
        let (named, headed) = (index.named(&text).to_vec(), index.headed(&text).to_vec());
        for phrase in terms::STOP_PHRASES {
            if text.contains(phrase) {
                text = text.replace(phrase, " ");
            }
        }
        let mut query = Query { is_chinese: text.contains(terms::is_han), named, headed, ..Query::default() };
        let words = words(&text);
        // One character is all that there is: it stands for the words that have it.
        if let [Word { whole: None, parts }] = &words[..]
            && let [(part, Kind::Single)] = &parts[..]
        {
            part.chars().flat_map(|char| index.pairs_with(char)).for_each(|term| query.add(term, PAIR, index));
        }
        let mut corrected = 0;
        for (place, word) in words.iter().enumerate() {
            if query.add_known(word, index) {
                continue;
            }
            let joined = |a: Option<&Word>, b: Option<&Word>| {
                let joined = format!("{}{}", a?.whole.as_ref()?, b?.whole.as_ref()?);
                index.term(&joined)
            };
            if let (Some(whole), true) = (&word.whole, corrected < MAX_CORRECTED)
                && joined(words.get(place.wrapping_sub(1)), Some(word)).is_none()
                && joined(Some(word), words.get(place + 1)).is_none()
            {
                corrected += 1;
                query.add_near(whole, index);
            }
        }
        // `cloud flare`, `uptime kuma`: neighbours that are one word where they are written together.
        for pair in words.windows(2) {
            if let [Word { whole: Some(first), .. }, Word { whole: Some(second), .. }] = pair
                && let Some(term) = index.term(&format!("{first}{second}"))
            {
                query.add(term, JOINED, index);
            }
        }
        query.merge();
        query
    }

    fn add(&mut self, term: u32, weight: f32, index: &Index) {
        let weight = weight * index.rarity(term);
        self.terms.push(Wanted { term, weight });
        self.total += weight;
    }

    /// Adds the terms of a word that the index knows; whether it knows any.
    fn add_known(&mut self, word: &Word, index: &Index) -> bool {
        let whole = word.whole.as_ref().and_then(|whole| index.term(whole));
        if let Some(term) = whole {
            self.add(term, 1.0, index);
        }
        let mut known = whole.is_some();
        for (part, kind) in &word.parts {
            let Some(term) = index.term(part) else { continue };
            known = true;
            let weight = match kind {
                Kind::Pair | Kind::Single => PAIR,
                Kind::Part if whole.is_some() => PART,
                _ => 1.0,
            };
            self.add(term, weight, index);
        }
        known
    }

    /// Adds the words of names and headings that are nearest to one that occurs nowhere, or that begin with it.
    fn add_near(&mut self, word: &str, index: &Index) {
        let chars: Vec<char> = word.chars().collect();
        if chars.len() > 64 {
            return;
        }
        let pattern = Pattern::new(word);
        let letters = index::letters(&chars);
        let mut nearest = Vec::new();
        let mut least = usize::MAX;
        for name in &index.names {
            let allowed = chars.len().min(name.chars.len()) / 3;
            let distance = if chars.len() >= 3 && name.chars.starts_with(&chars) {
                1
            } else if chars.len().abs_diff(name.chars.len()) <= allowed && name.may_be_near(letters, allowed) {
                pattern.distance(name.chars.iter().copied())
            } else {
                continue;
            };
            if distance > allowed.max(1) || distance > least {
                continue;
            }
            if distance < least {
                nearest.clear();
                least = distance;
            }
            nearest.push(name.term);
        }
        nearest.truncate(4);
        for term in nearest {
            self.add(term, CORRECTED, index);
        }
    }

    /// A term that is wanted twice counts once, with its greatest weight.
    fn merge(&mut self) {
        self.terms.sort_unstable_by(|a, b| a.term.cmp(&b.term).then(b.weight.total_cmp(&a.weight)));
        self.terms.dedup_by_key(|wanted| wanted.term);
        self.total = self.terms.iter().map(|wanted| wanted.weight).sum();
    }
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut last = usize::MAX;
    terms::terms(text, |term| {
        let is_latin = matches!(term.kind, Kind::Word | Kind::Part);
        if term.kind == Kind::Character || is_latin && terms::is_stop_word(term.text) {
            return;
        }
        if term.word != last {
            words.push(Word::default());
            last = term.word;
        }
        let Some(word) = words.last_mut() else { return };
        match term.kind {
            Kind::Word => word.whole = Some(term.text.to_owned()),
            kind => word.parts.push((term.text.to_owned(), kind)),
        }
    });
    words
}
