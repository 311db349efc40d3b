//! The terms of an index, numbered.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

/// Terms by number and numbers by term. The texts stand one after the other: there are tens of thousands, most of a few bytes.
#[derive(Default)]
pub(super) struct Vocabulary {
    texts: String,
    /// Where each term ends in `texts`.
    ends: Vec<u32>,
    numbers: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Vocabulary {
    pub(super) fn text(&self, term: u32) -> &str {
        text(&self.texts, &self.ends, term)
    }

    pub(super) fn get(&self, term: &str) -> Option<u32> {
        let hash = self.hasher.hash_one(term);
        self.numbers.find(hash, |number| self.text(*number) == term).copied()
    }

    /// The number of a term, a new one where it has none yet.
    pub(super) fn number(&mut self, term: &str) -> u32 {
        let Vocabulary { texts, ends, numbers, hasher } = self;
        let hash = hasher.hash_one(term);
        let is_term = |number: &u32| text(texts, ends, *number) == term;
        let hash_of = |number: &u32| hasher.hash_one(text(texts, ends, *number));
        let entry = numbers.entry(hash, is_term, hash_of);
        match entry {
            hashbrown::hash_table::Entry::Occupied(known) => *known.get(),
            hashbrown::hash_table::Entry::Vacant(free) => {
                let number = ends.len() as u32;
                free.insert(number);
                texts.push_str(term);
                ends.push(texts.len() as u32);
                number
            }
        }
    }

    /// Numbers and texts, in order of numbers.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, &str)> {
        (0..self.ends.len() as u32).map(|number| (number, self.text(number)))
    }

    /// Makes room for so many terms.
    pub(super) fn reserve(&mut self, terms: usize) {
        let Vocabulary { texts, ends, numbers, hasher } = self;
        ends.reserve(terms);
        numbers.reserve(terms, |number| hasher.hash_one(text(texts, ends, *number)));
    }

    /// Gives back what was taken for growing.
    pub(super) fn shrink(&mut self) {
        let Vocabulary { texts, ends, numbers, hasher } = self;
        texts.shrink_to_fit();
        ends.shrink_to_fit();
        numbers.shrink_to_fit(|number| hasher.hash_one(text(texts, ends, *number)));
    }
}

fn text<'a>(texts: &'a str, ends: &[u32], term: u32) -> &'a str {
    let term = term as usize;
    let start = term.checked_sub(1).map_or(0, |before| ends[before]);
    &texts[start as usize..ends[term] as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_keeps_its_number() {
        let mut vocabulary = Vocabulary::default();
        let terms: Vec<String> = (0..1_000).map(|number| format!("term{number}")).collect();
        for (number, term) in terms.iter().enumerate() {
            assert_eq!(vocabulary.get(term), None);
            assert_eq!(vocabulary.number(term) as usize, number);
        }
        vocabulary.shrink();
        for (number, term) in terms.iter().enumerate() {
            assert_eq!(vocabulary.get(term), Some(number as u32));
            assert_eq!(vocabulary.number(term) as usize, number);
            assert_eq!(vocabulary.text(number as u32), term);
        }
    }
}
