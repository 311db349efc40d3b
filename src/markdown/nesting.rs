//! The one place where Markdown is parsed, with a bound on how deep its blocks nest.
//!
//! The parser looks at all open block quotes and lists for each line, also for one that only continues a paragraph. A text of
//! `>` n/2 times, `a`, and n/4 lines `b` therefore takes time with the square of n. With a bound on the depth, it is linear.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Options, Parser};

/// How many block quotes and list items a line can open or stand in: of the markers (`>`, `-`, `1.` …) at the beginning of a line
/// so many count, and none further in than four columns for each. What stands beyond is text.
pub const MAX_NESTING: usize = 64;

const MAX_COLUMN: usize = 4 * MAX_NESTING;

/// A text, and the same text as the parser is to see it: of the same length, with markers that would nest too deep replaced.
pub(super) struct Bounded<'a> {
    text: &'a str,
    parsed: Cow<'a, str>,
}

impl<'a> Bounded<'a> {
    pub(super) fn new(text: &'a str) -> Bounded<'a> {
        let too_deep = markers_too_deep(text);
        let replaced = || {
            let mut bytes = text.as_bytes().to_vec();
            too_deep.iter().for_each(|place| bytes[*place] = INERT);
            String::from_utf8(bytes).ok()
        };
        let parsed = if too_deep.is_empty() { None } else { replaced() };
        Bounded { text, parsed: parsed.map_or(Cow::Borrowed(text), Cow::Owned) }
    }

    /// The parser's events: CommonMark with GFM tables. Each [start](Event::Start) has its end, and what is text comes out as
    /// it was written.
    pub(super) fn events(&self) -> impl Iterator<Item = Event<'_>> {
        let mut parser = self.parser();
        std::iter::from_fn(move || {
            let event = parser.next();
            if self.is_as_written() { event } else { event.map(|event| self.as_written(event)) }
        })
    }

    /// The [events](Self::events) and where they stand in the text.
    pub(super) fn events_with_places(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        self.parser().into_offset_iter().map(|(event, range)| {
            let event = if self.is_as_written() { event } else { self.as_written(event) };
            (event, range)
        })
    }

    fn parser(&self) -> Parser<'_> {
        Parser::new_ext(&self.parsed, Options::ENABLE_TABLES)
    }

    /// Whether no marker was replaced.
    fn is_as_written(&self) -> bool {
        matches!(self.parsed, Cow::Borrowed(_))
    }

    fn as_written<'s>(&'s self, event: Event<'s>) -> Event<'s> {
        match event {
            Event::Text(text) => Event::Text(self.written(text)),
            Event::Code(code) => Event::Code(self.written(code)),
            Event::Html(html) => Event::Html(self.written(html)),
            Event::InlineHtml(html) => Event::InlineHtml(self.written(html)),
            other => other,
        }
    }

    /// A piece of the parsed text as a piece of the text.
    fn written<'s>(&'s self, piece: CowStr<'s>) -> CowStr<'s> {
        let CowStr::Borrowed(borrowed) = piece else { return piece };
        let start = (borrowed.as_ptr() as usize).checked_sub(self.parsed.as_ptr() as usize);
        let written = start.and_then(|start| self.text.get(start..start.checked_add(borrowed.len())?));
        written.map_or(piece, CowStr::Borrowed)
    }
}

/// What stands in place of a marker: nothing begins with it.
const INERT: u8 = b'.';

/// Where markers stand that would nest too deep, one a line at most.
///
/// A marker is a byte at least, and a tab four columns at most: before such a marker, its line has [`MAX_NESTING`] bytes of markers
/// and white space. Of every so many bytes, it is therefore enough to look at one.
fn markers_too_deep(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let is_marker = |byte: &u8| matches!(byte, b' ' | b'\t' | b'>' | b'-' | b'+' | b'*' | b'.' | b')' | b'0'..=b'9');
    let is_line_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if !is_marker(byte) {
            at += MAX_NESTING;
            continue;
        }
        let start = bytes[..at].iter().rposition(|byte| !is_marker(byte)).map_or(0, |before| before + 1);
        let end = bytes[at..].iter().position(|byte| !is_marker(byte)).map_or(bytes.len(), |length| at + length);
        if end - start > MAX_NESTING && (start == 0 || is_line_end(&bytes[start - 1])) {
            let length = bytes[start..].iter().position(is_line_end).unwrap_or(bytes.len() - start);
            found.extend(too_deep(&bytes[start..start + length]).map(|place| start + place));
        }
        at = end + MAX_NESTING;
    }
    found
}

/// Where a line has a marker that would nest too deep.
fn too_deep(bytes: &[u8]) -> Option<usize> {
    let is_blank = |at: usize| matches!(bytes.get(at), None | Some(b' ' | b'\t'));
    let (mut at, mut column, mut markers) = (0, 0, 0);
    loop {
        let length = match bytes.get(at)? {
            b' ' => {
                (at, column) = (at + 1, column + 1);
                continue;
            }
            b'\t' => {
                (at, column) = (at + 1, column / 4 * 4 + 4);
                continue;
            }
            b'>' => 1,
            b'-' | b'+' | b'*' if is_blank(at + 1) => 1,
            b'0'..=b'9' => {
                let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                if !matches!(bytes.get(at + digits), Some(b'.' | b')')) || !is_blank(at + digits + 1) {
                    return None;
                }
                digits + 1
            }
            _ => return None,
        };
        if markers == MAX_NESTING || column >= MAX_COLUMN {
            return (!ends_with_rule(bytes, at)).then_some(at);
        }
        (at, column, markers) = (at + length, column + length, markers + 1);
    }
}

/// Whether a rule (`- - -`, `* * *`) begins at a byte of a line or before it, so that no marker stands there.
fn ends_with_rule(line: &[u8], at: usize) -> bool {
    let Some(&mark) = line.iter().rev().find(|byte| !matches!(byte, b' ' | b'\t')) else { return false };
    let after = line.iter().rposition(|byte| ![mark, b' ', b'\t'].contains(byte)).map_or(0, |place| place + 1);
    let marks = || line[after..].iter().enumerate().filter(|(_, byte)| **byte == mark);
    matches!(mark, b'-' | b'*') && marks().count() >= 3 && marks().next().is_some_and(|(first, _)| after + first <= at)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How deep block quotes and list items nest.
    fn depth(text: &str) -> usize {
        use pulldown_cmark::{Tag, TagEnd};
        let (mut depth, mut deepest) = (0, 0);
        for event in Bounded::new(text).events() {
            match event {
                Event::Start(Tag::BlockQuote(_) | Tag::Item) => depth += 1,
                Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => depth -= 1,
                _ => {}
            }
            deepest = deepest.max(depth);
        }
        deepest
    }

    #[test]
    fn blocks_nest_as_deep_as_the_bound_and_no_deeper() {
        for marker in [">", "> ", "- ", "* ", "+ ", "1. ", "2) ", "> - ", "1. > ", "-\t"] {
            let text = |times: usize| format!("{}a\n{}", marker.repeat(times), "b\n".repeat(9));
            let markers = depth(marker.trim_end()).max(depth(&format!("{marker}a")));
            assert_eq!(depth(&text(MAX_NESTING / markers / 2)), MAX_NESTING / 2, "{marker}");
            for before in ["", "a\r", "a\r\n\r\n", "    a\n"] {
                assert!(depth(&format!("{before}{}", text(5_000))) <= MAX_NESTING, "{before:?} {marker}");
            }
        }
    }

    #[test]
    fn lists_that_nest_line_by_line_are_bounded_too() {
        for (step, marker) in [("  ", "- a\n"), ("   ", "1. a\n"), ("\t", "- a\n"), ("  ", "-\n\n"), (">", " a\n")] {
            let text: String = (0..1_000).map(|level| step.repeat(level) + marker).collect();
            assert!(depth(&text) <= 2 * MAX_NESTING, "{marker:?}: {}", depth(&text));
        }
    }

    #[test]
    fn what_is_too_deep_is_text_as_it_was_written() {
        let text = format!("{}a", ">".repeat(MAX_NESTING + 3));
        let read: String = Bounded::new(&text)
            .events()
            .filter_map(|event| if let Event::Text(text) = event { Some(text.into_string()) } else { None })
            .collect();
        assert_eq!(read, ">>>a");
    }

    #[test]
    fn rules_and_code_stay_what_they_are() {
        for rule in ["* * ", "- - ", "-", "*"] {
            let text = format!("> {}", rule.repeat(100));
            assert!(Bounded::new(&text).events().any(|event| event == Event::Rule), "{rule}");
        }
        let code = format!("```text\n{}\n```\n", ">".repeat(200));
        let text = Bounded::new(&code).events().find_map(|event| match event {
            Event::Text(text) => Some(text.into_string()),
            _ => None,
        });
        assert_eq!(text, Some(">".repeat(200) + "\n"));
    }
}
