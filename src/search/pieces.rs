//! What a reader sees of a piece of Markdown, and where it stands.
//!
//! The index needs words and their places, no structure: freezing or loading has found the sections. To parse the guides for that
//! would make the first search half as long again, so this looks at the few marks that hide text: HTML tags, addresses of
//! links and the lines that open and close fenced code. What it takes for text by mistake, in odd Markdown, is found and shown;
//! nothing else depends on it.

use std::ops::Range;

/// How far the end of a tag, a link's address or a code span is looked for, in bytes; what is longer is text.
const REACH: usize = 1_024;

/// A piece of text that is seen as it stands.
pub(super) struct Piece {
    pub(super) range: Range<usize>,
    /// Whether it is code, in which nothing is a mark.
    pub(super) is_code: bool,
}

/// The bytes that end a line or may hide text.
const IS_MARK: [bool; 256] = table(b"\n\\`<]");

/// Which bytes are among some.
const fn table(bytes: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut place = 0;
    while place < bytes.len() {
        table[bytes[place] as usize] = true;
        place += 1;
    }
    table
}

/// Passes the pieces on, in order. Linear in the text.
pub(super) fn pieces(markdown: &str, mut found: impl FnMut(Piece)) {
    let bytes = markdown.as_bytes();
    let mut found = |range: Range<usize>, is_code| {
        if !range.is_empty() {
            found(Piece { range, is_code });
        }
    };
    // The mark of the fence that is open, and how often it stands.
    let mut fence: Option<(u8, usize)> = None;
    let mut seen = 0;
    let mut at = 0;
    while at < bytes.len() {
        let begin = at + bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'>')).count();
        let line = &bytes[begin..];
        let end_of_line = |from: usize| {
            bytes[from..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| from + end + 1)
        };
        let mark = line.first().copied().filter(|mark| matches!(mark, b'`' | b'~' | b':'));
        let length = mark.map_or(0, |mark| run(line, mark));
        if let Some(mark) = mark.filter(|_| length >= 3) {
            let end = end_of_line(begin);
            let is_fence = match fence {
                // A line of backticks and text with backticks is a code span.
                None => mark == b':' || mark == b'~' || !bytes[begin + length..end].contains(&b'`'),
                Some((open, least)) => mark == open && length >= least,
            };
            if is_fence {
                found(seen..at, fence.is_some());
                fence = if fence.is_some() || mark == b':' { None } else { Some((mark, length)) };
                (seen, at) = (end, end);
                continue;
            }
        }
        if fence.is_some() {
            at = end_of_line(begin);
            continue;
        }
        at = begin;
        loop {
            at += bytes[at..].iter().take_while(|byte| !IS_MARK[usize::from(**byte)]).count();
            match bytes.get(at) {
                None => break,
                Some(b'\n') => {
                    at += 1;
                    break;
                }
                Some(b'\\') if bytes.get(at + 1).is_some_and(|next| *next != b'\n') => at += 2,
                Some(b'`') => {
                    let length = run(&bytes[at..], b'`');
                    let inner = at + length;
                    at = inner;
                    if let Some(closing) = code_end(&bytes[inner..], length) {
                        found(seen..inner, false);
                        found(inner..inner + closing, true);
                        (seen, at) = (inner + closing, inner + closing + length);
                    }
                }
                Some(b'<') => match tag_end(&bytes[at..]) {
                    Some(length) => {
                        found(seen..at, false);
                        at += length;
                        seen = at;
                    }
                    None => at += 1,
                },
                Some(b']') if bytes.get(at + 1) == Some(&b'(') => match address_end(&bytes[at + 1..]) {
                    Some(length) => {
                        found(seen..at, false);
                        at += 1 + length;
                        seen = at;
                    }
                    None => at += 1,
                },
                Some(_) => at += 1,
            }
        }
    }
    found(seen..bytes.len(), fence.is_some());
}

/// How often a mark stands at the beginning.
fn run(bytes: &[u8], mark: u8) -> usize {
    bytes.iter().take_while(|byte| **byte == mark).count()
}

/// Where the run of so many backticks begins that ends a code span.
fn code_end(bytes: &[u8], length: usize) -> Option<usize> {
    let within = &bytes[..bytes.len().min(REACH)];
    let mut at = 0;
    loop {
        at += within[at..].iter().position(|byte| matches!(byte, b'`' | b'\n'))?;
        let found = run(&within[at..], b'`');
        if found == length {
            return Some(at);
        }
        // Code spans end with their paragraph.
        if found == 0 && within.get(at + 1) == Some(&b'\n') {
            return None;
        }
        at += found.max(1);
    }
}

/// The length of the HTML tag or comment that the text begins with; none for `a < b` and for `<https://example.com>`.
fn tag_end(bytes: &[u8]) -> Option<usize> {
    let within = &bytes[..bytes.len().min(REACH)];
    if within.starts_with(b"<!--") {
        return within.windows(3).position(|window| window == b"-->").map(|place| place + 3);
    }
    let name = within[1..].strip_prefix(b"/").unwrap_or(&within[1..]);
    let letters = name.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-').count();
    if !name.first()?.is_ascii_alphabetic() || !matches!(name.get(letters)?, b' ' | b'\t' | b'\n' | b'/' | b'>') {
        return None;
    }
    let end = within[1..].iter().position(|byte| matches!(byte, b'>' | b'<'))? + 1;
    (within[end] == b'>').then_some(end + 1)
}

/// The length of the address in brackets that the text begins with.
fn address_end(bytes: &[u8]) -> Option<usize> {
    let mut open = 0_usize;
    for (place, byte) in bytes.iter().take(REACH).enumerate() {
        match byte {
            b'(' => open += 1,
            b')' if open == 1 => return Some(place + 1),
            b')' => open -= 1,
            b'\n' => return None,
            _ => {}
        }
    }
    None
}

/// So much Markdown before and after a place becomes the text around it, in bytes.
const BEFORE: usize = 160;
const AFTER: usize = 480;

/// The text around a place of a section as a reader sees it, and where in that text the place is: without marks of emphasis,
/// lists, headings and quotes, with `|` between the cells of a table. Of what stands behind the place, `enough` bytes are enough.
pub(super) fn around(markdown: &str, at: usize, enough: usize) -> (String, usize) {
    let boundary = |at: usize| (at..markdown.len()).find(|at| markdown.is_char_boundary(*at)).unwrap_or(markdown.len());
    let window = boundary(at.saturating_sub(BEFORE))..boundary(at.saturating_add(AFTER));
    let mut plain = String::with_capacity(BEFORE + AFTER);
    let mut place = 0;
    // What begins in the window ends within reach of it.
    pieces(&markdown[..boundary(window.end + REACH)], |piece| {
        let (start, end) = (piece.range.start.max(window.start), piece.range.end.min(window.end));
        let mut is_line_start = start == 0 || markdown.as_bytes().get(start - 1) == Some(&b'\n');
        let mut rest = markdown.get(start..end).unwrap_or_default();
        while !rest.is_empty() {
            let here = end - rest.len();
            if here > at && plain.len() >= place + enough {
                break;
            }
            // Either what cannot be a mark, or a character that may be one.
            let may_be_mark = |byte: &u8| !piece.is_code && MAY_BE_MARK[usize::from(*byte)];
            let length = rest.bytes().position(|byte| may_be_mark(&byte)).unwrap_or(rest.len());
            let (run, others) = rest.split_at(length.max(1));
            if (here..here + run.len()).contains(&at) {
                place = plain.len() + at - here;
            }
            let is_shown = length > 0 || is_shown(&markdown[here..], is_line_start);
            if is_shown {
                plain.push_str(run);
            }
            is_line_start = run == "\n" || is_line_start && (!is_shown || run.trim().is_empty());
            rest = others;
        }
    });
    (plain, place)
}

/// The bytes that end a line or may be marks.
const MAY_BE_MARK: [bool; 256] = table(b"\n`*\\!][#>-+:|");

/// Whether the character that a text begins with is seen, and no mark.
fn is_shown(text: &str, is_line_start: bool) -> bool {
    let next = text.as_bytes().get(1).copied().unwrap_or_default();
    let is_mark = match text.as_bytes()[0] {
        b'`' | b'*' => true,
        b'\\' => next.is_ascii_punctuation(),
        b'!' => next == b'[',
        b']' => next == b'(',
        b'[' => is_link(text.as_bytes()),
        b'#' | b'>' | b'-' | b'+' | b':' => is_line_start,
        b'|' => is_line_start || text[1..].trim_start_matches([' ', '\t', '\r']).starts_with('\n'),
        _ => false,
    };
    !is_mark
}

/// Whether a text begins with the text of a link in brackets.
fn is_link(bytes: &[u8]) -> bool {
    let within = &bytes[..bytes.len().min(AFTER)];
    let end = within.iter().position(|byte| matches!(byte, b']' | b'\n'));
    end.is_some_and(|end| within[end..].starts_with(b"]("))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(markdown: &str) -> Vec<&str> {
        let mut seen = Vec::new();
        pieces(markdown, |piece| seen.push(&markdown[piece.range]));
        seen
    }

    fn text(markdown: &str) -> String {
        around(markdown, 0, AFTER).0.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn tags_and_addresses_are_not_seen() {
        assert_eq!(seen("a <br> b"), ["a ", " b"]);
        assert_eq!(seen("<span id=\"x\"></span>\n## A\n"), ["\n## A\n"]);
        assert_eq!(seen("[a](https://example.com/(b)) c"), ["[a", " c"]);
        assert_eq!(seen("a <!-- b > c --> d"), ["a ", " d"]);
    }

    #[test]
    fn what_only_looks_like_a_tag_is_seen() {
        for markdown in ["1 < 2 > 0", "<https://example.com>", "<a@example.com>", "a <b", "\\<br>", "](b"] {
            assert_eq!(seen(markdown).concat(), markdown);
        }
    }

    #[test]
    fn code_is_seen_as_it_stands() {
        assert_eq!(seen("`<key>` and ``a`<b>``"), ["`", "<key>", "` and ``", "a`<b>", "``"]);
        assert_eq!(seen("```yaml\na: <b>\n```\nc"), ["a: <b>\n", "c"]);
        assert_eq!(seen("  ~~~~\n  <a>\n~~~\n  ~~~~\nb"), ["  <a>\n~~~\n", "b"]);
        assert_eq!(seen("```\n<a> without an end"), ["<a> without an end"]);
    }

    #[test]
    fn the_text_around_a_place_has_no_marks() {
        assert_eq!(text("- **Save** the [rule](x), `a|*b*`\n- ok"), "Save the rule, a|*b* ok");
        assert_eq!(text("| A | B |\n| --- | :-: |\n| 1 | `2` |\n"), "A | B 1 | 2");
        assert_eq!(text("> ## A\n> - b - c"), "A b - c");
        let (around, place) = around("see **the** `rule`", 13, AFTER);
        assert_eq!(&around[place..], "rule");
    }

    #[test]
    fn the_text_around_a_place_is_short_whatever_the_section() {
        let markdown = "[word ".repeat(100_000);
        let (around, place) = around(&markdown, 300_001, AFTER);
        assert!(around.len() <= BEFORE + AFTER && around[place..].starts_with("word"));
    }

    #[test]
    fn all_marks_without_an_end_take_linear_time() {
        for mark in ["<a", "`", "](", "<!--", "[", "```\n", "` `` ``` ", "\\", "a\n> "] {
            let text = mark.repeat(200_000 / mark.len());
            pieces(&text, |_| ());
            around(&text, text.len() / 2 / mark.len() * mark.len(), AFTER);
        }
    }

    #[test]
    fn guides_are_seen_as_a_parser_sees_them() {
        use crate::{KnowledgeBase, Language};
        // A word may go on behind a link; each Chinese character is one, therefore.
        let words = |text: &str| -> Vec<String> {
            let mut spaced = String::new();
            for char in text.chars() {
                let is_han = char > '\u{2E80}';
                spaced.extend(is_han.then_some(' ').into_iter().chain([char]).chain(is_han.then_some(' ')));
            }
            let words = spaced.split(|char: char| !char.is_alphanumeric());
            words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        for guide in Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language)) {
            let mut seen = String::new();
            pieces(guide.body(), |piece| {
                seen.push_str(&guide.body()[piece.range]);
                seen.push(' ');
            });
            let mut parsed = String::new();
            let mut numbers = Vec::new();
            for event in pulldown_cmark::Parser::new_ext(guide.body(), pulldown_cmark::Options::ENABLE_TABLES) {
                use pulldown_cmark::{Event, Tag, TagEnd};
                match event {
                    Event::Text(text) if text.starts_with(":::") => {}
                    Event::Text(text) | Event::Code(text) => parsed.push_str(&text),
                    // What stands between the tags of a block of HTML is seen too.
                    Event::Html(html) => html.split('<').for_each(|tag| {
                        parsed.push_str(tag.rsplit('>').next().unwrap_or_default());
                        parsed.push(' ');
                    }),
                    Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) => parsed.push(' '),
                    Event::Start(Tag::List(Some(first))) => numbers.push(Some(first)),
                    Event::Start(Tag::List(None)) => numbers.push(None),
                    Event::End(TagEnd::List(_)) => drop(numbers.pop()),
                    // The numbers of lists are seen.
                    Event::Start(Tag::Item) => {
                        if let Some(Some(number)) = numbers.last_mut() {
                            parsed.push_str(&format!(" {number} "));
                            *number += 1;
                        }
                    }
                    Event::Start(_)
                    | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item) => {
                        parsed.push(' ');
                    }
                    _ => {}
                }
            }
            let (seen, parsed) = (words(&seen), words(&parsed));
            let same = seen.iter().zip(&parsed).take_while(|(seen, parsed)| seen == parsed).count();
            let next = |words: &[String]| words[same..].iter().take(5).cloned().collect::<Vec<_>>().join(" ");
            assert_eq!(next(&seen), next(&parsed), "{} in {}", guide.key(), guide.language());
        }
    }
}
