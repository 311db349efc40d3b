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
    let mut chars = text.char_indices().map(|(at, char)| (at, half_width(char))).peekable();
    let mut folder = Folder::default();
    let mut word = 0;
    while let Some((start, char)) = chars.next() {
        if is_han(char) {
            let run_end = |at: Option<&(usize, char)>| at.map_or(text.len(), |(at, _)| *at);
            let mut before = start;
            let mut at = run_end(chars.peek());
            while chars.next_if(|(_, next)| is_han(*next)).is_some() {
                let end = run_end(chars.peek());
                found(Term { text: &text[before..at], kind: Kind::Character, range: before..at, word });
                found(Term { text: &text[before..end], kind: Kind::Pair, range: before..end, word });
                (before, at) = (at, end);
            }
            let kind = if before == start { Kind::Single } else { Kind::Character };
            found(Term { text: &text[before..at], kind, range: before..at, word });
            word += 1;
        } else if char.is_alphanumeric() {
            folder.word.clear();
            folder.word.push((start, char));
            // A connector belongs to the word if the word goes on behind it.
            let mut connector = false;
            let belongs = |char: char, connector: bool| {
                if is_connector(char) { !connector } else { char.is_alphanumeric() && !is_han(char) }
            };
            while let Some(next) = chars.next_if(|(_, next)| belongs(*next, connector)) {
                connector = is_connector(next.1);
                // One more than a word may have shows that it is too long.
                if folder.word.len() <= MAX_WORD {
                    folder.word.push(next);
                }
            }
            let mut end = chars.peek().map_or(text.len(), |(at, _)| *at);
            if let Some((at, _)) = folder.word.pop_if(|(_, last)| is_connector(*last)) {
                end = at;
            }
            folder.emit(start..end, word, &mut found);
            word += 1;
        }
    }
}

/// What identifiers and names are joined with.
fn is_connector(char: char) -> bool {
    matches!(char, '_' | '-' | '.')
}

/// Makes terms of alphabetic words.
#[derive(Default)]
struct Folder {
    /// The word's characters and their places.
    word: Vec<(usize, char)>,
    term: String,
}

impl Folder {
    /// Passes the word on, and its parts if it has several.
    fn emit(&mut self, range: Range<usize>, word: usize, found: &mut impl FnMut(Term<'_>)) {
        if self.word.len() > MAX_WORD {
            return;
        }
        self.fold(0..self.word.len());
        found(Term { text: &self.term, kind: Kind::Word, range: range.clone(), word });
        let mut start = 0;
        for at in 1..=self.word.len() {
            if at < self.word.len() && !self.is_boundary(at) || start == 0 && at == self.word.len() {
                continue;
            }
            // The connector at which a part begins is not of it.
            let first = start + usize::from(is_connector(self.word[start].1));
            if at - first > 1 {
                let end = self.word.get(at).map_or(range.end, |(place, _)| *place);
                let range = self.word[first].0..end;
                self.fold(first..at);
                found(Term { text: &self.term, kind: Kind::Part, range, word });
            }
            start = at;
        }
    }

    /// Whether a new part begins here: at a connector, at a capital after a small letter, at the last capital of several.
    fn is_boundary(&self, at: usize) -> bool {
        let (before, here) = (self.word[at - 1].1, self.word[at].1);
        let next = self.word.get(at + 1).map(|(_, char)| *char);
        is_connector(here)
            || here.is_uppercase()
                && (before.is_lowercase() || before.is_uppercase() && next.is_some_and(char::is_lowercase))
    }

    /// Some of the word as a term: lower case, without connectors, stemmed.
    fn fold(&mut self, range: Range<usize>) {
        self.term.clear();
        for &(_, char) in &self.word[range] {
            match char {
                _ if is_connector(char) => {}
                _ if char.is_ascii() => self.term.push(char.to_ascii_lowercase()),
                _ => self.term.extend(char.to_lowercase()),
            }
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
