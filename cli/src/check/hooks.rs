//! The spellings that host pages look for, and callouts.

use std::collections::HashSet;

use flashduty_knowledge_base::Category;
use flashduty_knowledge_base::markdown::{Channel, HtmlTag, TagKind};

use super::finding::{Code, Problem, Problems, quoted};
use super::page::{Page, holds};

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    hooks(page, problems);
    callouts(page, problems);
}

/// The channel of `<div class="NAME hide">`.
fn channel(tag: &HtmlTag) -> Option<&str> {
    tag.raw().strip_prefix("<div class=\"")?.strip_suffix(" hide\">")
}

fn hooks(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    let style = |place: usize, message: String, help: &str| page.error(Code::HookStyle, place, message, help);
    let tags: HashSet<usize> = page.document.html().iter().map(|tag| tag.range().start).collect();
    let tables = page.document.tables();
    let in_table = |place: usize| holds(tables, |table| table.range(), place);
    // Where `</div>` stands, as text or as a tag: found once, not for each block.
    let ends: Vec<usize> = body.match_indices("</div>").map(|(place, _)| place).collect();
    for tag in page.document.html() {
        let place = tag.range().start;
        let raw = tag.raw();
        let known = match (tag.kind(), tag.name()) {
            (TagKind::Close, _) => raw == format!("</{}>", tag.name()),
            (_, "div") => {
                raw == "<div class=\"hide\">"
                    || raw == "<div class=\"md-block\">"
                    || channel(tag).is_some_and(|name| name.parse::<Channel>().is_ok())
            }
            (_, "span") => raw == "<span class='integration_url'>" || tag.anchor_id().is_some_and(|id| !id.is_empty()),
            (_, "label") => raw
                .strip_prefix("<label name='field_mapping' tab='")
                .and_then(|rest| rest.strip_suffix("'>"))
                .is_some_and(|tab| tab.parse::<u8>().is_ok()),
            (_, name) => raw == format!("<{name}>"),
        };
        // What guides do not use at all, loading reports.
        let is_used = ["div", "span", "label", "details", "summary", "br"].contains(&tag.name());
        if !known && is_used {
            let help = "host pages look for exact spellings: see the hooks in CONTRIBUTING.md";
            problems.push(style(place, format!("{} is not spelled as host pages read it", quoted(raw)), help));
        }
        if tag.name() == "br" && !in_table(place) {
            problems.push(style(place, "`<br>` outside a table".to_owned(), "write two paragraphs"));
        }
        let blank_after = || page.line(page.line_of(tag.range().end.saturating_sub(1)) + 1).trim().is_empty();
        let blank_before = || match page.line_of(place) {
            0 => true,
            line if page.line_start(line) < place => false,
            line => page.line(line - 1).trim().is_empty(),
        };
        let blank_beside = match (tag.name(), tag.kind()) {
            ("div", TagKind::Open) | ("summary" | "details", TagKind::Close) => blank_after(),
            ("div", TagKind::Close) => blank_before() && blank_after(),
            _ => true,
        };
        if !blank_beside {
            let help = "put a blank line between tags and text: without it, Markdown is not read there";
            problems.push(style(place, format!("no blank line beside {}", quoted(raw)), help));
        }
        if raw.ends_with("hide\">") {
            let end = ends.get(ends.partition_point(|end| *end < place)).copied();
            if let Some(end) = end.filter(|end| !tags.contains(end)) {
                let help =
                    "consoles end the hidden block at the first `</div>`, in code too: build the example without one";
                problems.push(style(end, "a literal `</div>` inside a hidden block".to_owned(), help));
            }
        }
    }
    let channels: Vec<_> = page.document.html().iter().filter_map(channel).collect();
    if (!channels.is_empty() || page.guide.category() == Category::Template)
        && channels != Channel::ALL.map(Channel::as_str)
    {
        let message = format!("the channels' blocks are {}", channels.join(", "));
        let help = format!("one block each, in this order: {}", Channel::ALL.map(Channel::as_str).join(", "));
        problems.push(style(0, message, &help));
    }
}

fn callouts(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    let mut open = None;
    for prose in page.document.prose().iter().filter(|prose| prose.text().contains(":::")) {
        let place = prose.range().start;
        let after = page.document.paragraphs().partition_point(|range| range.start <= place);
        let paragraph = after.checked_sub(1).map(|number| page.document.paragraphs()[number].clone());
        let alone = paragraph.is_some_and(|range| range.contains(&place) && body[range].trim() == prose.text().trim());
        let problem = match (prose.text().trim(), open) {
            _ if !alone => Some("`:::` does not stand alone between blank lines"),
            ("::: tip" | "::: caution", None) => {
                open = Some(place);
                None
            }
            (":::", Some(_)) => {
                open = None;
                None
            }
            ("::: tip" | "::: caution", Some(_)) => Some("a callout inside a callout"),
            (":::", None) => Some("`:::` ends no callout"),
            _ => Some("callouts are `::: tip` and `::: caution`"),
        };
        problems.extend(problem.map(|message| callout(page, place, message)));
    }
    problems.extend(open.map(|place| callout(page, place, "the callout never ends")));
}

fn callout(page: &Page<'_>, place: usize, message: &str) -> Problem {
    page.error(Code::CalloutStyle, place, message, "write `::: tip`, a blank line, the text, a blank line, `:::`")
}
