//! Numbered lists as they are written, tables, and the end of a guide.

use super::finding::{Code, Problems, quoted};
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    numbers(page, problems);
    tables(page, problems);
    end(page, problems);
}

/// A line that begins a numbered item: its indentation, its number, the length of the mark, and whether a space follows.
fn item(line: &str) -> Option<(usize, usize, usize, bool)> {
    let indent = line.len() - line.trim_start_matches(' ').len();
    let rest = &line[indent..];
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest.get(..digits).filter(|number| (1..=3).contains(&number.len()))?.parse().ok()?;
    let after = &rest[digits..];
    let mark = [".", ")", "、", "．"].into_iter().find(|mark| after.starts_with(mark))?;
    let after = &after[mark.len()..];
    // `1.5 seconds`, `2.x`: a number, not an item.
    let is_version =
        after.strip_prefix('x').is_some_and(|rest| !rest.starts_with(|char: char| char.is_ascii_alphabetic()));
    let goes_on = is_version || after.starts_with(|char: char| char.is_ascii_digit());
    (!goes_on).then_some((indent, number, digits + mark.len(), after.is_empty() || after.starts_with(' ')))
}

fn numbers(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    // The lists that are open: indentation, and the number that the next item of each has. After a fault, that by the
    // item's number or by its place.
    let mut open: Vec<(usize, [usize; 2])> = Vec::new();
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let (place, text) = (at, line.trim_end());
        at += line.len();
        if text.is_empty() || page.in_code(place + text.len() - text.trim_start().len()) {
            continue;
        }
        let indent = text.len() - text.trim_start_matches(' ').len();
        let help = "number the steps 1, 2, 3 …, each with a dot and a space";
        let Some((_, number, mark, spaced)) = item(text) else {
            // Text that is indented less than an item's ends the list; a blank line does not.
            open.retain(|(of, _)| indent > *of);
            continue;
        };
        let place = place + indent;
        // A number at the start of a line of text begins no list, unless it is 1 or goes on with one: `2.Next`.
        let paragraphs = page.document.paragraphs();
        let after = paragraphs.partition_point(|range| range.start < place);
        let in_text = after > 0 && place < paragraphs[after - 1].end;
        let goes_on = open.last().is_some_and(|(of, next)| *of == indent && next.contains(&number));
        if in_text && !goes_on {
            continue;
        }
        if !spaced {
            let message = format!("no space after {}", quoted(&text[indent..indent + mark]));
            problems.push(page.error(Code::ListNumber, place, message, help));
        }
        while open.last().is_some_and(|(of, _)| *of > indent) {
            open.pop();
        }
        match open.last_mut().filter(|(of, _)| *of == indent) {
            Some((_, next)) if next.contains(&number) => *next = [number + 1; 2],
            Some((_, next)) => {
                let message = format!("the item {number} stands where {} does", next[0]);
                problems.push(page.error(Code::ListNumber, place, message, help));
                *next = [next[0] + 1, number + 1];
            }
            None => {
                if number != 1 && number != 0 {
                    let message = format!("a list begins with {number}");
                    let help = "begin with 1; text between two items is indented like the text of the item above";
                    problems.push(page.error(Code::ListNumber, place, message, help));
                }
                open.push((indent, [number + 1; 2]));
            }
        }
    }
}

/// Rows without a bar at both ends.
fn tables(page: &Page<'_>, problems: &mut Problems) {
    for table in page.document.tables() {
        let range = table.range();
        let mut at = range.start;
        for line in page.body()[range].split_inclusive('\n') {
            let text = line.trim();
            if !text.is_empty() && (!text.starts_with(['|', '>']) || !text.ends_with('|')) {
                let help = "begin and end each row with a bar";
                problems.push(page.error(Code::TableStyle, at, "a row without a bar at both ends", help));
                // One a table: the others are like it.
                break;
            }
            at += line.len();
        }
    }
}

/// A guide that stops in a sentence.
fn end(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body().trim_end();
    if body.is_empty() {
        problems.push(page.error(Code::Truncated, 0, "the guide is empty", "write it"));
        return;
    }
    let last_line = body.lines().next_back().unwrap_or_default();
    let start = body.len() - last_line.len();
    let is_text = page.document.paragraphs().last().is_some_and(|range| range.contains(&start) || range.start >= start)
        && !last_line.trim_start().starts_with(['-', '*', '|', '<', ':', '!', '[']);
    let last = last_line.chars().next_back().unwrap_or_default();
    let is_heading = page.document.headings().last().is_some_and(|heading| heading.range().end >= body.len());
    if is_heading || is_text && !".!?。！？…)）>`*]”\"」|~".contains(last) {
        let message = format!("the guide stops in the middle: {}", quoted(last_line.trim()));
        problems.push(page.error(Code::Truncated, start, message, "write the end"));
    }
}
