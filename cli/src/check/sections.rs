//! Sections, their anchors, and headings.

use std::collections::{HashMap, HashSet};

use flashduty_knowledge_base::{Category, Language};

use flashduty_knowledge_base::markdown::Heading;

use super::finding::{Code, Problems, quoted};
use super::knowledge::{Knowledge, words};
use super::page::{Page, holds};
use super::spacing::is_cjk;

pub(super) fn check(page: &Page<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    sections(page, problems);
    anchors(page, knowledge, problems);
    headings(page, problems);
    heading_case(page, knowledge, problems);
    repeated(page, problems);
    other_product(page, knowledge, problems);
}

/// The sections of the set-up guides of alert and change sources, in order. Guides of other kinds have an order of their own.
const SECTIONS: [&str; 8] =
    ["requirements", "flashduty", "configure", "verify", "severity", "payload", "troubleshooting", "references"];

fn sections(page: &Page<'_>, problems: &mut Problems) {
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
        if page.line(page.line_of(place) + 1) != "---" {
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

fn anchors(page: &Page<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    let linked: HashSet<&str> = page.document.links().iter().filter_map(|link| link.url().strip_prefix('#')).collect();
    let of_headings: HashSet<&str> =
        page.document.headings().iter().flat_map(|heading| heading.explicit_anchors()).map(String::as_str).collect();
    for anchor in page.document.anchors() {
        let number = page.line_of(anchor.range().start);
        let (line, below) = (page.line(number), page.line(number + 1));
        let above = number.checked_sub(1).map_or("", |above| page.line(above));
        let alone = line.replace("<span id=\"", "").replace("\"></span>", "");
        if !alone.chars().all(|char| char.is_alphanumeric() || char == '-')
            || !above.trim().is_empty()
            || !below.trim().is_empty()
        {
            let message = format!("the anchor {} does not stand alone between blank lines", quoted(anchor.id()));
            let help = "without the blank lines it becomes part of the list or table above";
            problems.push(page.error(Code::SectionStyle, anchor.range().start, message, help));
        }
        let id = anchor.id();
        if !of_headings.contains(id) && !linked.contains(id) && !knowledge.is_anchor(id) {
            let message = format!("the anchor {} is of no section, and no link leads to it", quoted(id));
            problems.push(page.error(Code::SectionStyle, anchor.range().start, message, "delete it, or link to it"));
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

/// `Step 1`, `Step two`, `1. …`, `II. …`, `（二）…`, `一、…`, `第一步`.
fn has_typed_numeral(heading: &str) -> bool {
    let is_numeral = |char: char| char.is_ascii_digit() || "一二三四五六七八九十".contains(char);
    let heading = heading.trim_start_matches(['(', '（', '第', '#']);
    let roman = heading.bytes().take_while(|byte| b"IVX".contains(byte)).count();
    let after = &heading[roman..];
    let is_marked = ["、", ")", "）", "．"].iter().any(|mark| after.starts_with(mark))
        || after.strip_prefix('.').is_some_and(|rest| rest.starts_with(|first: char| !first.is_ascii_alphanumeric()));
    if (1..=5).contains(&roman) && is_marked {
        return true;
    }
    let step = heading.strip_prefix("Step ").or_else(|| heading.strip_prefix("步骤"));
    let (heading, is_step) = step.map_or((heading, false), |rest| (rest.trim(), true));
    let spelled = ["one", "two", "three", "four", "five", "six"];
    if is_step && words(heading).next().is_some_and(|(_, word)| spelled.contains(&word.to_ascii_lowercase().as_str())) {
        return true;
    }
    let rest = heading.trim_start_matches(is_numeral);
    rest.len() < heading.len()
        && (is_step
            || rest.starts_with(['、', '）', ')', '步', '．'])
            || rest.starts_with(". ")
            || rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(is_cjk)))
}

/// English headings are in sentence case: of several words that a dictionary has, not all begin with a capital.
fn heading_case(page: &Page<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    /// Short words that stay small in title case too.
    const SMALL: [&str; 16] =
        ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with"];
    /// Words of our own that begin with a capital.
    const OWN: [&str; 4] = ["alert", "key", "pipeline", "critical"];
    if page.guide.language() != Language::En {
        return;
    }
    // Words with a capital within a sentence are names, wherever they stand.
    let mut names: HashSet<&str> = HashSet::new();
    let headings = page.document.headings();
    for prose in page.document.prose() {
        let start = prose.range().start;
        // A value or label of one word: a state, a button.
        if prose.is_strong() || prose.is_code() {
            if words(prose.text()).nth(1).is_none() {
                names.insert(prose.text());
            }
            continue;
        }
        if holds(headings, |heading| heading.range(), start) {
            continue;
        }
        let mut before_is_word = false;
        let mut end = 0;
        for (place, word) in words(prose.text()) {
            let within = before_is_word && prose.text()[end..place].chars().all(|char| char == ' ');
            if within && word.starts_with(|first: char| first.is_ascii_uppercase()) {
                names.insert(word);
            }
            (before_is_word, end) = (true, place + word.len());
        }
    }
    // A text that a product shows may be a heading as it is.
    let is_own = |heading: &&Heading| heading.text().starts_with(|first: char| !first.is_ascii_lowercase());
    for heading in headings.iter().filter(is_own) {
        let name = page.guide.name().to_ascii_lowercase();
        let (mut capital, mut small) = (0, 0);
        let mut after_name = false;
        for (place, word) in words(heading.text()) {
            let lower = word.to_ascii_lowercase();
            let is_plain = word.bytes().all(|byte| byte.is_ascii_alphabetic())
                && !SMALL.contains(&lower.as_str())
                && !OWN.contains(&lower.as_str())
                && !name.contains(&lower)
                && knowledge.name(&lower).is_none()
                && !names.contains(word)
                && knowledge.is_english(&lower);
            // The word after a product's name is a part of it.
            if is_plain && place > 0 && !after_name {
                let is_capital = word.starts_with(|first: char| first.is_ascii_uppercase());
                (capital, small) = (capital + usize::from(is_capital), small + usize::from(!is_capital));
            }
            after_name = knowledge.is_name(&lower);
        }
        if capital >= 1 && small == 0 {
            let message = format!("the heading {} has capitals within", quoted(heading.text()));
            let help = "write headings like sentences: a capital at the start and in names";
            problems.push(page.error(Code::HeadingCase, heading.range().start, message, help));
        }
    }
}

/// Headings that stand twice under one heading, or are that heading again; paragraphs that stand twice in a row.
fn repeated(page: &Page<'_>, problems: &mut Problems) {
    // The texts under each open heading.
    let mut open: Vec<(u8, &str, HashMap<&str, usize>)> = vec![(0, "", HashMap::new())];
    for heading in page.document.headings() {
        while open.len() > 1 && open.last().is_some_and(|(level, ..)| *level >= heading.level()) {
            open.pop();
        }
        let Some((_, parent, siblings)) = open.last_mut() else { break };
        let text = heading.text();
        if !text.is_empty() && (*parent == text || siblings.insert(text, heading.range().start).is_some()) {
            let message = format!("the heading {} stands twice", quoted(text));
            let help = "give each part a heading that says what is in it";
            problems.push(page.error(Code::Repeated, heading.range().start, message, help));
        }
        open.push((heading.level(), text, HashMap::new()));
    }
    // Two paragraphs, one after the other. Steps that several ways have in common may stand in each.
    let paragraphs = page.document.paragraphs();
    for (before, after) in paragraphs.iter().zip(paragraphs.iter().skip(1)) {
        let [first, second] = [before, after].map(|range| page.body()[range.clone()].trim());
        let is_next = page.body()[before.end..after.start.max(before.end)].trim().is_empty();
        if first == second && first.len() > 20 && is_next {
            let help = "delete one, or write what belongs here";
            problems.push(page.error(Code::Repeated, after.start, "the paragraph before stands here again", help));
        }
    }
}

/// A section about the set-up in another product: a copy of its guide.
fn other_product(page: &Page<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    let start = match page.guide.language() {
        Language::En => "In ",
        Language::Zh => "在 ",
    };
    for heading in page.document.headings().iter().filter(|heading| heading.level() <= 3) {
        let Some(product) = heading.text().strip_prefix(start).map(str::trim) else { continue };
        let Some(key) = knowledge.key_of(product).filter(|key| *key != page.guide.key()) else { continue };
        // The lead may say that this product is part of the other one.
        if page.guide.lead().contains(product) || page.guide.title().contains(product) {
            continue;
        }
        let message = format!("the section {} is about the product of `{key}`", quoted(heading.text()));
        let help = "is it a copy of that guide? Write about this one's product";
        problems.push(page.error(Code::OtherProduct, heading.range().start, message, help));
    }
}
