//! The piece of a section's text that shows best why it was found.

use std::ops::Range;

use super::index::Index;
use super::{pieces, terms};
use crate::markdown;

/// A snippet has about so many bytes: a line or two in English, a line in Chinese.
const LENGTH: usize = 160;
/// So many bytes of the text before the first match.
const BEFORE: usize = 40;
/// The beginning of a word is looked for in so many bytes.
const SOON: usize = 24;

/// The start of the window that has the most of the matches. Each is the place of a term's first occurrence, and its weight.
pub(super) fn best_window(mut matches: Vec<(usize, f32)>) -> usize {
    matches.sort_unstable_by_key(|(at, _)| *at);
    let mut best = (f32::MIN, 0);
    let (mut sum, mut end) = (0.0, 0);
    for start in 0..matches.len() {
        while end < matches.len() && matches[end].0 < matches[start].0 + LENGTH - BEFORE {
            sum += matches[end].1;
            end += 1;
        }
        if sum > best.0 + 1e-3 {
            best = (sum, matches[start].0);
        }
        sum -= matches[start].1;
    }
    best.1
}

/// A line of a section's text around a place, which counts from the beginning of `description` where there is one.
pub(super) fn line(description: &str, markdown: &str, at: usize) -> String {
    match at.checked_sub(description.len() + usize::from(!description.is_empty())) {
        Some(at) => {
            let (text, at) = pieces::around(markdown, at, LENGTH + 2 * SOON);
            cut(&text, at)
        }
        None => cut(&format!("{description}\n{}", pieces::around(markdown, 0, LENGTH + 2 * SOON).0), at),
    }
}

/// The text around a place on one line, cut between words, with `…` where it was cut.
pub(super) fn cut(text: &str, at: usize) -> String {
    let start = if at <= BEFORE { 0 } else { begin_of_word(text, at - BEFORE, at) };
    let end = if text.len() - start <= LENGTH { text.len() } else { begin_of_word(text, start + LENGTH, text.len()) };
    let mut snippet = String::with_capacity(end - start + 2 * '…'.len_utf8());
    if start > 0 {
        snippet.push('…');
    }
    for (place, word) in text[start..end].split_whitespace().enumerate() {
        if place > 0 {
            snippet.push(' ');
        }
        snippet.push_str(word);
    }
    // Control characters would reach terminals, and what changes the direction of text would make it read differently.
    let mut snippet = markdown::visible(&snippet, ' ');
    if end < text.len() {
        snippet.push('…');
    }
    snippet
}

/// The place, from `from` on, where a word or a Chinese character begins; soon, else `from` itself.
fn begin_of_word(text: &str, from: usize, until: usize) -> usize {
    let from = (from..until).find(|at| text.is_char_boundary(*at)).unwrap_or(until);
    let mut after_space = false;
    for (at, char) in text[from..until].char_indices().take_while(|(at, _)| *at < SOON) {
        if terms::is_han(char) || after_space && !char.is_whitespace() {
            return from + at;
        }
        after_space = char.is_whitespace();
    }
    from
}

/// Where the wanted terms stand in a text: ranges in bytes, in order, apart from each other.
pub(super) fn marks(text: &str, wanted: &[(u32, f32)], index: &Index) -> Vec<Range<usize>> {
    let mut marks: Vec<Range<usize>> = Vec::new();
    terms::terms(text, |term| {
        if index.term(term.text).is_none_or(|term| wanted.binary_search_by_key(&term, |(term, _)| *term).is_err()) {
            return;
        }
        match marks.last_mut() {
            Some(last) if term.range.start <= last.end => last.end = last.end.max(term.range.end),
            _ => marks.push(term.range),
        }
    });
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_is_one_line_cut_between_words() {
        assert_eq!(cut("one\n two\t\u{7}three ", 0), "one two three");
        let text = "word ".repeat(100);
        let snippet = cut(&text, 250);
        assert!(snippet.starts_with("…word word ") && snippet.ends_with(" word…"), "{snippet}");
        let text = "协作空间".repeat(100);
        assert!((150..180).contains(&cut(&text, text.len() / 2).len()));
    }

    #[test]
    fn a_snippet_of_one_endless_word_is_short_too() {
        let text = "é".repeat(1000);
        assert!(cut(&text, 1000).len() < LENGTH + 10);
    }

    #[test]
    fn the_window_with_the_most_is_the_best() {
        assert_eq!(best_window(Vec::new()), 0);
        assert_eq!(best_window(vec![(10, 1.0), (500, 1.0), (540, 1.0), (900, 1.5)]), 500);
        assert_eq!(best_window(vec![(900, 3.0), (500, 1.0), (540, 1.0)]), 900);
    }
}
