//! Spaces, and punctuation of the guide's language.

use std::ops::Range;

use flashduty_knowledge_base::Language;

use super::finding::{Code, Problems};
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    spacing(page, problems);
    whitespace(page, problems);
    brackets(page, problems);
}

pub(super) fn is_cjk(char: char) -> bool {
    matches!(char, '\u{3400}'..='\u{9FFF}')
}

fn spacing(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    let error = |place: usize, message: &str, help: &str| page.error(Code::Spacing, place, message, help);
    for prose in page.document.prose() {
        let text = prose.text();
        match page.guide.language() {
            Language::En if !prose.is_code() && !prose.is_strong() => {
                if let Some(place) = text
                    .find(['，', '。', '：', '；', '（', '）', '！', '？', '、', '《', '》', '【', '】', '「', '」'])
                {
                    problems.push(error(
                        prose.range().start + place,
                        "full-width punctuation",
                        "use ASCII punctuation in English",
                    ));
                }
            }
            Language::En => {}
            Language::Zh => {
                let help = "put one space between Chinese and Latin letters or digits";
                if let Some(place) = tight(outside(body, &prose.range())) {
                    problems.push(error(place, "no space between Chinese and Latin letters or digits", help));
                }
                if prose.is_code() || prose.is_strong() {
                    continue;
                }
                let mut chars = text.char_indices().peekable();
                while let (Some((_, left)), Some((place, right))) = (chars.next(), chars.peek().copied()) {
                    let place = prose.range().start + place;
                    if is_cjk(left) && right.is_ascii_alphanumeric() || left.is_ascii_alphanumeric() && is_cjk(right) {
                        problems.push(error(place, "no space between Chinese and Latin letters or digits", help));
                    }
                    if is_cjk(left) && matches!(right, ',' | ';' | ':' | '?' | '!' | '(' | ')') {
                        problems.push(error(
                            place,
                            "half-width punctuation",
                            "use full-width punctuation in Chinese sentences",
                        ));
                    }
                }
            }
        }
    }
}

/// The characters on both sides of each end of a run, markup between them left out.
fn outside(body: &str, range: &Range<usize>) -> [(usize, Option<char>, Option<char>); 2] {
    let markup = ['*', '`'];
    let inner = body[range.clone()].trim_matches(markup);
    let before = body[..range.start].trim_end_matches(markup).chars().next_back();
    let after = body[range.end..].trim_start_matches(markup).chars().next();
    [(range.start, before, inner.chars().next()), (range.end, inner.chars().next_back(), after)]
}

/// The place where Chinese and Latin stand side by side.
fn tight(ends: [(usize, Option<char>, Option<char>); 2]) -> Option<usize> {
    let clash = |left: char, right: char| {
        is_cjk(left) && right.is_ascii_alphanumeric() || left.is_ascii_alphanumeric() && is_cjk(right)
    };
    ends.into_iter()
        .find(|(_, left, right)| left.zip(*right).is_some_and(|(left, right)| clash(left, right)))
        .map(|(place, ..)| place)
}

fn whitespace(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    let mut at = 0;
    let mut blank = 0;
    for line in body.split_inclusive('\n') {
        let text = line.strip_suffix('\n').unwrap_or(line);
        blank = if text.trim().is_empty() { blank + 1 } else { 0 };
        let problem = if blank == 2 && at > 0 && !page.in_code(at) {
            Some("two blank lines")
        } else if text.ends_with('\r') {
            Some("a carriage return")
        } else if text.ends_with([' ', '\t']) && !page.in_code(at) {
            Some("white space at the end of the line")
        } else if text.contains('\t') && !page.in_code(at) {
            Some("a tab")
        } else if text.contains(['\u{200B}', '\u{FEFF}', '\u{A0}']) {
            Some("an invisible character")
        } else {
            None
        };
        if let Some(message) = problem {
            problems.push(page.error(
                Code::Whitespace,
                at,
                message,
                "lines end with a line feed alone; indent with spaces; one blank line between blocks",
            ));
        }
        at += line.len();
    }
    if !body.ends_with('\n') || body.ends_with("\n\n") {
        problems.push(page.error(
            Code::Whitespace,
            body.len(),
            "the file does not end with one line feed",
            "end it with one",
        ));
    }
}

/// Brackets that are not closed where they were opened: in a paragraph, an item, a heading or a cell.
fn brackets(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut stray = None;
    let mut end = 0;
    for prose in page.document.prose().iter().filter(|prose| !prose.is_code()) {
        let start = prose.range().start;
        if ends_block(&body[end.min(start)..start]) {
            report_bracket(page, stray.take(), &mut open, problems);
        }
        end = prose.range().end;
        for (place, char) in prose.text().char_indices() {
            match char {
                '(' | '（' | '「' | '《' | '“' | '[' => open.push((char, start + place)),
                ')' | '）' | '」' | '》' | '”' | ']' => {
                    // `1)` and `a)` are numbers of items, `:)` is a face.
                    let before = &prose.text()[..place];
                    let start_of_word = |char: char| char.is_whitespace() || is_cjk(char) || "；;，,。".contains(char);
                    let letters = before.chars().rev().take(3).take_while(|char| !start_of_word(*char)).count();
                    match open.pop() {
                        Some((opening, at)) if !is_pair(opening, char) => stray = stray.or(Some(at)),
                        Some(_) => {}
                        None if char == ']' => {}
                        None if letters > 2 || letters == 0 || char != ')' => stray = stray.or(Some(start + place)),
                        None => {}
                    }
                }
                _ => {}
            }
        }
    }
    report_bracket(page, stray, &mut open, problems);
}

/// Whether the text between two runs of prose has the end of a paragraph, an item, a heading or a cell.
fn ends_block(between: &str) -> bool {
    let starts_block = |line: &str| {
        let line = line.trim_start();
        line.is_empty()
            || line.starts_with(['-', '*', '+', '#', '>', '<', '`'])
            || line.trim_start_matches(|char: char| char.is_ascii_digit()).starts_with(". ")
    };
    between.contains('|') || between.split('\n').skip(1).any(starts_block)
}

fn report_bracket(page: &Page<'_>, stray: Option<usize>, open: &mut Vec<(char, usize)>, problems: &mut Problems) {
    let unclosed = open.drain(..).find(|(char, _)| *char != '[').map(|(_, place)| place);
    if let Some(place) = stray.or(unclosed) {
        let help = "close each bracket in the paragraph that opens it, with one of its kind";
        problems.push(page.error(Code::UnbalancedBrackets, place, "a bracket without its pair", help));
    }
}

fn is_pair(opening: char, closing: char) -> bool {
    // An interval may be open at one end: `[0, 1)`.
    matches!(
        (opening, closing),
        ('[', ']' | ')') | ('(', ')' | ']') | ('（', '）') | ('「', '」') | ('《', '》') | ('“', '”')
    )
}
