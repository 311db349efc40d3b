//! A typed query as weighted terms of the index.

use std::ops::Range;

use super::Searched;
use super::terms::{self, Kind};
use crate::Language;
use crate::text::{MAX_FOLDED_CHARS, Pattern, fold, mask};

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

/// A name of a guide has at most so many words or Chinese characters.
const MAX_NAME_WORDS: usize = 8;

/// What stands in a query that tells of something that does not work.
#[rustfmt::skip]
const NEGATIONS: [&str; 25] = [
    "no", "not", "none", "nothing", "nobody", "never", "cannot", "cant", "won", "wont", "don", "dont", "doesn", "doesnt",
    "isn", "isnt", "didn", "didnt", "without", "missing", "fail", "fails", "failed", "error", "still",
];

/// What is looked for, in order of terms.
#[derive(Default)]
pub(super) struct Query {
    pub(super) terms: Vec<Wanted>,
    /// What the terms of a section that has all of them would weigh.
    pub(super) total: f32,
    pub(super) is_chinese: bool,
    /// The beginnings of the guides that the whole query names, by language.
    pub(super) named: [Vec<u32>; Language::ALL.len()],
    /// The guides that a part of the query names, by language.
    pub(super) mentioned: [Vec<u32>; Language::ALL.len()],
    /// Whether it says that something does not work.
    pub(super) is_symptom: bool,
    /// The sections whose heading the whole query is, by language.
    pub(super) headed: [Vec<u32>; Language::ALL.len()],
}

pub(super) struct Wanted {
    /// The number of the term in the index of each language that has it.
    pub(super) term: [Option<u32>; Language::ALL.len()],
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
    pub(super) fn new(text: &str, searched: Searched<'_>) -> Query {
        let text: String = text.chars().take(MAX_CHARS).collect();
        let mut text = without_times(&text);
        let mut query = Query::default();
        if let Some(folded) = fold(&text) {
            for (index, guides) in searched.indexes() {
                query.named[guides.language() as usize].extend(index.named(&folded, guides));
                query.headed[guides.language() as usize].extend(index.headed(&folded, guides));
            }
        }
        query.is_symptom = is_symptom(&text);
        query.mention(&text, searched);
        for phrase in terms::STOP_PHRASES {
            if text.contains(phrase) {
                text = text.replace(phrase, " ");
            }
        }
        query.is_chinese = text.contains(terms::is_han);
        let words = words(&text);
        // One character is all that there is: it stands for the words that have it.
        if let [Word { whole: None, parts }] = &words[..]
            && let [(part, Kind::Single)] = &parts[..]
        {
            for (index, _) in searched.indexes() {
                for pair in part.chars().flat_map(|char| index.pairs_with(char)) {
                    query.add(pair, PAIR, searched);
                }
            }
        }
        let mut corrected = 0;
        for (place, word) in words.iter().enumerate() {
            if query.add_known(word, searched) {
                continue;
            }
            let is_joined = |a: Option<&Word>, b: Option<&Word>| {
                let whole = |word: Option<&Word>| word.and_then(|word| word.whole.clone());
                let joined = whole(a).zip(whole(b)).map(|(a, b)| a + &b);
                joined.is_some_and(|joined| searched.has(&joined))
            };
            if let (Some(whole), true) = (&word.whole, corrected < MAX_CORRECTED)
                && !is_joined(words.get(place.wrapping_sub(1)), Some(word))
                && !is_joined(Some(word), words.get(place + 1))
            {
                corrected += 1;
                query.add_near(whole, searched);
            }
        }
        // `cloud flare`, `uptime kuma`: neighbours that are one word where they are written together.
        for pair in words.windows(2) {
            if let [Word { whole: Some(first), .. }, Word { whole: Some(second), .. }] = pair {
                query.add(&format!("{first}{second}"), JOINED, searched);
            }
        }
        query.merge();
        query
    }

    /// Finds the guides that a part of the query names: some neighbouring words, or some Chinese characters in a run. A name within
    /// a longer one does not count: `aliyun` in `aliyun sls`.
    fn mention(&mut self, text: &str, searched: Searched<'_>) {
        let mut words: Vec<Range<usize>> = Vec::new();
        terms::runs(text, |run, range| match run {
            terms::Run::Word => words.push(range),
            // Each character may begin a name.
            terms::Run::Han => {
                let chars = text[range.clone()].char_indices();
                words.extend(chars.map(|(at, char)| range.start + at..range.start + at + char.len_utf8()));
            }
        });
        // The words folded, one after the other, so that some neighbours folded are a part of it; what is too long is in no name.
        let mut folded = String::with_capacity(text.len());
        let mut places = vec![0];
        for word in &words {
            let is_long = word.len() > MAX_FOLDED_CHARS;
            folded += fold(&text[word.clone()]).as_deref().unwrap_or(if is_long { "\0" } else { "" });
            places.push(folded.len());
        }
        let mut from = 0;
        while from < words.len() {
            let most = words.len().min(from + MAX_NAME_WORDS);
            let found = (from + 1..=most).rev().find(|until| {
                let name = &folded[places[from]..places[*until]];
                // A single character, `的` for instance, is no name.
                text[words[from].start..words[until - 1].end].chars().nth(1).is_some()
                    && self.mention_name(name, searched)
            });
            from = found.unwrap_or(from + 1);
        }
    }

    /// Whether a guide has this name, which is folded.
    fn mention_name(&mut self, name: &str, searched: Searched<'_>) -> bool {
        let mut is_name = false;
        for (index, guides) in searched.indexes() {
            for entry in index.named(name, guides) {
                is_name = true;
                self.mentioned[guides.language() as usize].push(index.entries[entry as usize].guide);
            }
        }
        is_name
    }

    /// Adds a term if any index knows it; whether one does.
    fn add(&mut self, text: &str, weight: f32, searched: Searched<'_>) -> bool {
        let mut term = [None; Language::ALL.len()];
        // How rare a term is, as BM25 counts it, among all sections that are searched.
        let (mut all, mut with) = (0.0, 0.0);
        for (index, guides) in searched.indexes() {
            let number = index.term(text);
            term[guides.language() as usize] = number;
            all += index.entries.len() as f32;
            with += number.map_or(0.0, |number| index.postings.of(number).len() as f32);
        }
        if term.iter().all(Option::is_none) {
            return false;
        }
        let weight = weight * (1.0 + (all - with + 0.5) / (with + 0.5)).ln();
        self.terms.push(Wanted { term, weight });
        true
    }

    /// Adds the terms of a word that an index knows; whether one knows any.
    fn add_known(&mut self, word: &Word, searched: Searched<'_>) -> bool {
        let is_whole_known = word.whole.as_ref().is_some_and(|whole| self.add(whole, 1.0, searched));
        let mut is_known = is_whole_known;
        for (part, kind) in &word.parts {
            let weight = match kind {
                Kind::Pair | Kind::Single => PAIR,
                Kind::Part if is_whole_known => PART,
                _ => 1.0,
            };
            is_known |= self.add(part, weight, searched);
        }
        is_known
    }

    /// Adds the words of names and headings that are nearest to one that occurs nowhere, or that begin with it.
    fn add_near(&mut self, word: &str, searched: Searched<'_>) {
        let length = word.chars().count();
        if length > 64 {
            return;
        }
        let pattern = Pattern::new(word);
        let letters = mask(word);
        let mut nearest: Vec<&str> = Vec::new();
        let mut least = usize::MAX;
        for (index, _) in searched.indexes() {
            for name in &index.names {
                let text = index.vocabulary.text(name.term);
                let allowed = length.min(text.len()) / 3;
                let distance = if length >= 3 && text.starts_with(word) {
                    1
                } else if length.abs_diff(text.len()) <= allowed && name.may_be_near(letters, allowed) {
                    pattern.distance(text.chars())
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
                if !nearest.contains(&text) && nearest.len() < 4 {
                    nearest.push(text);
                }
            }
        }
        for term in nearest {
            self.add(term, CORRECTED, searched);
        }
    }

    /// A term that is wanted twice counts once, with its greatest weight.
    fn merge(&mut self) {
        self.terms.sort_unstable_by(|a, b| a.term.cmp(&b.term).then(b.weight.total_cmp(&a.weight)));
        self.terms.dedup_by_key(|wanted| wanted.term);
        self.total = self.terms.iter().map(|wanted| wanted.weight).sum();
    }

    /// What is wanted of one language: terms of its index, in order, each with its weight.
    pub(super) fn of(&self, language: Language) -> Vec<(u32, f32)> {
        let terms = self.terms.iter();
        let mut wanted: Vec<_> =
            terms.filter_map(|wanted| Some((wanted.term[language as usize]?, wanted.weight))).collect();
        wanted.sort_unstable_by_key(|(term, _)| *term);
        wanted
    }
}

/// A text without dates and times such as `2026-11-02T08:11:09.250Z`, which stand at the beginning of every line of a log and in every
/// sample of a payload.
fn without_times(text: &str) -> String {
    let bytes = text.as_bytes();
    let is = |at: usize, pattern: &[u8]| {
        let here = bytes.get(at..at + pattern.len());
        let fits = |(byte, wanted): (&u8, &u8)| if *wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted };
        here.is_some_and(|here| here.iter().zip(pattern).all(fits))
    };
    let mut kept = String::with_capacity(text.len());
    let mut done = 0;
    let mut at = 0;
    while at < bytes.len() {
        let is_in_word = at > 0 && bytes[at - 1].is_ascii_alphanumeric();
        if is_in_word || !(is(at, b"0000-00-00") || is(at, b"0000/00/00")) {
            at += 1;
            continue;
        }
        kept.push_str(&text[done..at]);
        at += b"0000-00-00".len();
        while bytes.get(at).is_some_and(|byte| byte.is_ascii_digit() || b"TZ:.,+-".contains(byte)) || is(at, b" 00:00")
        {
            at += 1;
        }
        done = at;
    }
    kept + &text[done..]
}

/// Whether a query says that something does not work.
fn is_symptom(text: &str) -> bool {
    let mut says_so = ["不", "没", "无法", "失败", "报错"].iter().any(|word| text.contains(word));
    terms::runs(text, |run, range| {
        says_so |=
            run == terms::Run::Word && NEGATIONS.iter().any(|word| word.eq_ignore_ascii_case(&text[range.clone()]));
    });
    says_so
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_logs_are_left_out() {
        for time in [
            "2026-11-02T08:11:09.250Z",
            "2026-03-10 09:12:35.531854",
            "2026/03/10 09:12:35",
            "2026-03-10",
            "2026-03-10T09:12:35+08:00",
        ] {
            assert_eq!(without_times(&format!("时间 {time} error 429")), "时间  error 429", "{time}");
        }
        for kept in ["429", "v2026-11-02", "12:30", "1.2.3", "2026-11", "夜莺 2026"] {
            assert_eq!(without_times(kept), kept);
        }
    }
}
