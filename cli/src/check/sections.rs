//! Sections, their anchors, and headings.

use flashduty_knowledge_base::Category;

use super::finding::{Code, Problems, quoted};
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    sections(page, problems);
    headings(page, problems);
}

/// The sections of the set-up guides of alert and change sources, in order. Guides of other kinds have an order of their own.
const SECTIONS: [&str; 8] =
    ["requirements", "flashduty", "configure", "verify", "severity", "payload", "troubleshooting", "references"];

fn sections(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    let sections: Vec<_> = page.document.headings().iter().filter(|heading| heading.level() == 2).collect();
    // A reference, of an API that the reader calls or serves, has its own order around its request.
    let has = |anchor: &str| sections.iter().any(|section| section.explicit_anchors().iter().any(|id| id == anchor));
    let is_set_up = matches!(page.guide.category(), Category::Alert | Category::Change) && !has("request");
    let mut last = 0;
    for section in &sections {
        let place = section.range().start;
        let style = |message: String, help: &str| page.error(Code::SectionStyle, place, message, help);
        let is_word = |anchor: &String| {
            anchor.starts_with(|first: char| first.is_ascii_alphabetic())
                && anchor.chars().all(|char| char.is_ascii_alphanumeric() || char == '-')
        };
        if section.explicit_anchors().is_empty() {
            let message = format!("no anchor stands before the section {}", quoted(section.text()));
            problems.push(style(message, "put `<span id=\"word\"></span>` before it, alone between blank lines"));
        } else if let Some(anchor) = section.explicit_anchors().iter().find(|anchor| !is_word(anchor)) {
            let message = format!("the anchor {} is not an ASCII word", quoted(anchor));
            problems.push(style(message, "use a word of letters, digits and hyphens, the same in both languages"));
        }
        if body[place..].lines().nth(1) != Some("---") {
            let message = format!("no `---` stands under the heading {}", quoted(section.text()));
            problems.push(style(message, "put a line `---` directly under it"));
        }
        if let Some(position) = SECTIONS.iter().position(|known| *known == section.anchor()).filter(|_| is_set_up) {
            if position < last {
                let message = format!("the section `{}` stands after `{}`", section.anchor(), SECTIONS[last]);
                let help = format!("the order is {}", SECTIONS.join(", "));
                problems.push(page.error(Code::SectionOrder, place, message, help));
            }
            last = last.max(position);
        }
    }
    for anchor in page.document.anchors() {
        let line_start = body[..anchor.range().start].rfind('\n').map_or(0, |newline| newline + 1);
        let line = body[line_start..].lines().next().unwrap_or_default();
        let above = body[..line_start].lines().next_back().unwrap_or_default();
        let below = body[line_start..].lines().nth(1).unwrap_or_default();
        let alone = line.replace("<span id=\"", "").replace("\"></span>", "");
        if !alone.chars().all(|char| char.is_alphanumeric() || char == '-')
            || !above.trim().is_empty()
            || !below.trim().is_empty()
        {
            let message = format!("the anchor {} does not stand alone between blank lines", quoted(anchor.id()));
            let help = "without the blank lines it becomes part of the list or table above";
            problems.push(page.error(Code::SectionStyle, anchor.range().start, message, help));
        }
    }
    if page.guide.category() == Category::Alert {
        for wanted in ["verify", "severity"] {
            if !has(wanted) {
                let message = format!("the section with the anchor `{wanted}` is missing");
                let help = "the guide of an alert source says how to see an alert and its recovery, and which severity comes out";
                problems.push(page.front_matter_error(Code::MissingSection, "title", message, help));
            }
        }
    }
}

fn headings(page: &Page<'_>, problems: &mut Problems) {
    let mut above = 1;
    for heading in page.document.headings() {
        let place = heading.range().start;
        let problem = if heading.level() == 1 {
            Some("a heading of level 1: the title of the front matter is the only one")
        } else if heading.level() > above + 1 {
            Some("a heading that skips a level")
        } else if has_typed_numeral(heading.text()) {
            Some("a heading with a typed numeral")
        } else {
            None
        };
        if let Some(message) = problem {
            let help = "sections are `##`, parts of them `###` and `####`, without numerals";
            problems.push(page.error(Code::HeadingStyle, place, message, help));
        }
        above = heading.level();
    }
}

/// `Step 1`, `1. …`, `（二）…`, `一、…`, `第一步`.
fn has_typed_numeral(heading: &str) -> bool {
    let is_numeral = |char: char| char.is_ascii_digit() || "一二三四五六七八九十".contains(char);
    let heading = heading.trim_start_matches(['(', '（', '第', '#']);
    let heading = heading
        .strip_prefix("Step ")
        .or_else(|| heading.strip_prefix("步骤"))
        .map_or((heading, false), |rest| (rest.trim(), true));
    let (heading, is_step) = heading;
    let rest = heading.trim_start_matches(is_numeral);
    rest.len() < heading.len() && (is_step || rest.starts_with(['、', '）', ')', '步']) || rest.starts_with(". "))
}
