//! Spaces, and punctuation of the guide's language.

use std::ops::Range;

use flashduty_knowledge_base::Language;

use super::finding::{Code, Problems};
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    spacing(page, problems);
    whitespace(page, problems);
}

fn is_cjk(char: char) -> bool {
    matches!(char, '\u{3400}'..='\u{9FFF}')
}

fn spacing(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    let error = |place: usize, message: &str, help: &str| page.error(Code::Spacing, place, message, help);
    for prose in page.document.prose() {
        let text = prose.text();
        match page.guide.language() {
            Language::En if !prose.is_code() && !prose.is_strong() => {
                if let Some(place) = text.find(['，', '。', '：', '；', '（', '）', '！', '？', '、']) {
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
    for line in body.split_inclusive('\n') {
        let text = line.strip_suffix('\n').unwrap_or(line);
        let problem = if text.ends_with('\r') {
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
                "lines end with a line feed alone; indent with spaces",
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
