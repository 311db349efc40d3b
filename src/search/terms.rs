//! What counts as a word, for the index and for queries alike.
//!
//! Latin and other alphabetic words are folded (case, full-width forms) and lightly stemmed. An identifier counts whole and in
//! parts: `send_resolved` as `sendresolved`, `send` and `resolved`; `AgentId` as `agentid`, `agent` and `id`. Chinese needs no
//! dictionary: every two neighbouring characters are a term, and every one.

use std::ops::Range;

use crate::text::half_width;

/// Longer words are keys, hashes and encoded data, which nobody types; they are no terms.
const MAX_WORD: usize = 64;

/// What a term is, seen from the word that it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word, or an identifier as a whole.
    Word,
    /// A part of an identifier.
    Part,
    /// Two neighbouring Chinese characters.
    Pair,
    /// One Chinese character among others.
    Character,
    /// One Chinese character that stands alone.
    Single,
}

/// A term as [`terms`] finds it.
#[derive(Clone, Debug)]
pub(super) struct Term<'a> {
    pub(super) text: &'a str,
    pub(super) kind: Kind,
    /// Where it stands, in bytes.
    pub(super) range: Range<usize>,
    /// The place of its word or run of Chinese characters in the text, counted.
    pub(super) word: usize,
}

/// Whether a character is written without spaces: Chinese characters, and kana with them.
pub(super) fn is_han(char: char) -> bool {
    matches!(char, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Passes all terms of a text on, in order of their words. Linear in the text.
pub(super) fn terms(text: &str, mut found: impl FnMut(Term<'_>)) {
    let mut folder = Folder::default();
    let mut word = 0;
    runs(text, |run, range| {
        let start = range.start;
        let mut found = |text: &str, kind, range: Range<usize>| {
            found(Term { text, kind, range: start + range.start..start + range.end, word });
        };
        match run {
            Run::Word => folder.terms(&text[range], &mut found),
            Run::Han => characters(&text[range], &mut found),
        }
        word += 1;
    });
}

/// What stands between spaces and punctuation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// A word of an alphabet, or an identifier.
    Word,
    /// Chinese characters.
    Han,
}

/// Passes on where the words of a text and its runs of Chinese characters stand, in order.
pub(super) fn runs(text: &str, mut found: impl FnMut(Run, Range<usize>)) {
    let mut at = 0;
    while let Some((class, length)) = class_at(text, at) {
        let start = at;
        at += length;
        match class {
            Class::Alphanumeric => {
                at = word_end(text, at);
                found(Run::Word, start..at);
            }
            Class::Han => {
                let rest = &text[at..];
                at += rest.find(|char| !is_han(char)).unwrap_or(rest.len());
                found(Run::Han, start..at);
            }
            Class::Connector | Class::Other | Class::BeyondAscii => {}
        }
    }
}

/// Where the word ends that goes on at a place.
fn word_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    let is_letter = |byte: &u8| CLASSES[usize::from(*byte)] == Class::Alphanumeric;
    loop {
        while bytes.get(at).is_some_and(is_letter) {
            at += 1;
        }
        match class_at(text, at) {
            Some((Class::Alphanumeric, length)) => at += length,
            // A connector belongs to the word if the word goes on behind it.
            Some((Class::Connector, length))
                if matches!(class_at(text, at + length), Some((Class::Alphanumeric, _))) =>
            {
                at += length;
            }
            _ => return at,
        }
    }
}

/// What a character is for words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Alphanumeric,
    Connector,
    Han,
    Other,
    /// What begins with such a byte is of another class.
    BeyondAscii,
}

/// The class of a character by its first byte.
const CLASSES: [Class; 256] = {
    let mut classes = [Class::BeyondAscii; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte] = match byte as u8 {
            letter if letter.is_ascii_alphanumeric() => Class::Alphanumeric,
            mark if is_connector(mark as char) => Class::Connector,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
};

/// The class of the character at a place and its length in bytes; `None` at the end.
#[inline]
fn class_at(text: &str, at: usize) -> Option<(Class, usize)> {
    match CLASSES[usize::from(*text.as_bytes().get(at)?)] {
        Class::BeyondAscii => class_beyond_ascii(text.get(at..)?),
        class => Some((class, 1)),
    }
}

/// The same for the first character of a text. Apart, so that `class_at` is small enough to stand where it is used.
#[inline(never)]
fn class_beyond_ascii(text: &str) -> Option<(Class, usize)> {
    let char = text.chars().next()?;
    let class = match half_width(char) {
        narrow if is_han(narrow) => Class::Han,
        narrow if is_connector(narrow) => Class::Connector,
        // Punctuation of Chinese and of typesetting, spared the look-up in the tables of Unicode.
        '\u{2010}'..='\u{205E}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' => Class::Other,
        narrow if narrow.is_alphanumeric() => Class::Alphanumeric,
        _ => Class::Other,
    };
    Some((class, char.len_utf8()))
}

/// What identifiers and names are joined with.
const fn is_connector(char: char) -> bool {
    matches!(char, '_' | '-' | '.')
}

/// Passes on the characters of a run and their pairs.
pub(super) fn characters(run: &str, mut found: impl FnMut(&str, Kind, Range<usize>)) {
    let mut ends = run.char_indices().map(|(at, char)| at + char.len_utf8());
    let mut at = ends.next().unwrap_or_default();
    let mut before = 0;
    for end in ends {
        found(&run[before..at], Kind::Character, before..at);
        found(&run[before..end], Kind::Pair, before..end);
        (before, at) = (at, end);
    }
    let kind = if before == 0 { Kind::Single } else { Kind::Character };
    found(&run[before..at], kind, before..at);
}

/// Makes terms of words.
#[derive(Default)]
pub(super) struct Folder {
    /// Where the parts of the word begin.
    parts: Vec<usize>,
    term: String,
}

impl Folder {
    /// Passes a word on as a term, and its parts if it has several; with their places in the word.
    pub(super) fn terms(&mut self, word: &str, mut found: impl FnMut(&str, Kind, Range<usize>)) {
        if word.len() > MAX_WORD && word.chars().count() > MAX_WORD {
            return;
        }
        self.fold(word);
        found(&self.term, Kind::Word, 0..word.len());
        self.find_parts(word);
        if self.parts.is_empty() {
            return;
        }
        self.parts.push(word.len());
        let mut start = 0;
        for place in 0..self.parts.len() {
            let end = self.parts[place];
            // The connector at which a part begins is not of it.
            let part = word[start..end].trim_start_matches(|char| is_connector(half_width(char)));
            if part.chars().nth(1).is_some() {
                self.fold(part);
                found(&self.term, Kind::Part, end - part.len()..end);
            }
            start = end;
        }
    }

    /// Finds where the parts of a word begin, but the first: at a connector, at a capital after a small letter, at the last
    /// capital of several.
    fn find_parts(&mut self, word: &str) {
        self.parts.clear();
        // Most words have none.
        if word.bytes().skip(1).all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            return;
        }
        let mut chars = word.char_indices().map(|(at, char)| (at, half_width(char))).peekable();
        let Some((_, mut before)) = chars.next() else { return };
        while let Some((at, here)) = chars.next() {
            let mut is_before_small = || chars.peek().is_some_and(|(_, next)| next.is_lowercase());
            let begins = is_connector(here)
                || here.is_uppercase() && (before.is_lowercase() || before.is_uppercase() && is_before_small());
            if begins {
                self.parts.push(at);
            }
            before = here;
        }
    }

    /// A word, or a part of one, as a term: lower case, without connectors, stemmed.
    fn fold(&mut self, word: &str) {
        self.term.clear();
        if word.is_ascii() {
            self.term.push_str(word);
            self.term.make_ascii_lowercase();
        } else {
            self.term.extend(word.chars().map(half_width).flat_map(char::to_lowercase));
        }
        if self.term.bytes().any(|byte| is_connector(byte.into())) {
            self.term.retain(|char| !is_connector(char));
        }
        stem(&mut self.term);
    }
}

/// Cuts what English grammar appends: `alerts`, `closed`, `closing`, `policies`, `recovery`. Light, and the same for texts and
/// queries, so that it need not be right, only constant.
fn stem(word: &mut String) {
    if word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return;
    }
    if word.ends_with("ies") {
        word.truncate(word.len() - 3);
        word.push('y');
    } else if ["sses", "ches", "shes", "xes", "zes"].iter().any(|ending| word.ends_with(ending)) {
        word.truncate(word.len() - 2);
    } else if word.ends_with('s') && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending)) {
        word.truncate(word.len() - 1);
    }
    for ending in ["ing", "ed"] {
        let Some(rest) = word.strip_suffix(ending) else { continue };
        if rest.len() >= 3 && rest.bytes().any(|byte| b"aeiouy".contains(&byte)) {
            let rest = rest.len();
            word.truncate(rest);
            // `stopped`, `running`
            let bytes = word.as_bytes();
            if rest > 3 && bytes[rest - 1] == bytes[rest - 2] && !b"lsz".contains(&bytes[rest - 1]) {
                word.truncate(rest - 1);
            }
            break;
        }
    }
    if word.len() > 4 && (word.ends_with('e') || word.ends_with('y')) {
        word.truncate(word.len() - 1);
    }
}

/// Words that a question is made of and that say nothing about its answer.
pub(super) fn is_stop_word(term: &str) -> bool {
    STOP_WORDS.binary_search(&term).is_ok()
}

/// Sorted, and stemmed as terms are.
#[rustfmt::skip]
pub(super) const STOP_WORDS: &[&str] = &[
    "a", "about", "after", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "cannot", "did",
    "do", "doe", "don", "for", "from", "get", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "me", "my",
    "no", "not", "of", "on", "or", "our", "pleas", "s", "should", "so", "still", "t", "than", "that", "the", "their",
    "then", "there", "thi", "this", "to", "use", "was", "we", "what", "when", "where", "which", "why", "will", "with", "you",
];

/// The same in Chinese, where such words stand between others without a space: longer ones before those that they begin with.
#[rustfmt::skip]
pub(super) const STOP_PHRASES: &[&str] = &[
    "为什么", "怎么办", "怎么样", "怎么", "怎样", "如何", "什么", "请问", "哪里", "是否", "可以", "能否", "已经", "一直", "的", "了", "吗", "呢",
    "吧", "我", "您", "你",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, Kind)> {
        let mut found = Vec::new();
        terms(text, |term| found.push((term.text.to_owned(), term.kind)));
        found
    }

    fn texts(text: &str) -> Vec<String> {
        found(text).into_iter().map(|(text, _)| text).collect()
    }

    #[test]
    fn identifiers_count_whole_and_in_parts() {
        assert_eq!(texts("send_resolved"), ["sendresolv", "send", "resolv"]);
        assert_eq!(texts("AgentId"), ["agentid", "agent", "id"]);
        assert_eq!(texts("HTTPServer"), ["httpserver", "http", "server"]);
        assert_eq!(texts("e-mail"), ["email", "mail"]);
        assert_eq!(texts("X-Frame-Options."), ["xframeoption", "fram", "option"]);
    }

    #[test]
    fn writing_does_not_matter() {
        for text in ["sendResolved", "SEND_RESOLVED", "Send-Resolved", "ｓｅｎｄ＿ｒｅｓｏｌｖｅｄ"] {
            assert_eq!(texts(text)[0], "sendresolv", "{text}");
        }
        for words in [["alert", "alerts"], ["closed", "closing"], ["policy", "policies"], ["recovery", "recovered"]] {
            assert_eq!(texts(words[0]), texts(words[1]));
        }
    }

    #[test]
    fn chinese_counts_by_characters_and_pairs() {
        assert_eq!(texts("协作空间"), ["协", "协作", "作", "作空", "空", "空间", "间"]);
        assert_eq!(found("群"), [("群".to_owned(), Kind::Single)]);
        assert_eq!(texts("飞书App"), ["飞", "飞书", "书", "app"]);
    }

    #[test]
    fn a_term_says_where_it_stands() {
        let text = "配置 send_resolved，再 重启";
        terms(text, |term| {
            let here = &text[term.range.clone()];
            assert!(!here.is_empty() && !here.contains(' '), "{here:?}");
            if term.text == "send" {
                assert_eq!(here, "send");
            }
            if term.text == "重启" {
                assert_eq!((here, term.word), ("重启", 3));
            }
        });
    }

    #[test]
    fn a_word_that_nobody_types_is_no_term() {
        assert!(found(&"x".repeat(MAX_WORD + 1)).is_empty());
        assert_eq!(found(&"x".repeat(MAX_WORD)).len(), 1);
    }

    #[test]
    fn stop_words_are_found_however_they_are_written() {
        assert!(STOP_WORDS.is_sorted());
        for word in ["Why", "does", "this", "Please", "have", "not"] {
            terms(word, |term| assert!(is_stop_word(term.text), "{word}"));
        }
    }
}
