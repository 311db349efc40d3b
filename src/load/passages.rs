//! Shared passages: texts that many guides carry word for word, kept once a language under `shared/` and written into the
//! guides by freezing.
//!
//! The name of a passage is its anchor. It stands in a guide from that anchor up to the next anchor or heading (its own
//! heading aside) or the end of the block around it. The passage `flashduty` is the content of the guide's `hide` block,
//! for guides whose catalog entry has `passage`.

use std::collections::BTreeMap;
use std::ops::Range;

use super::catalog::Entry;
use crate::{Category, Language};

/// The passages that fill the `hide` block.
const BLOCKS: [&str; 2] = ["flashduty", "flashduty-change"];

/// The passage that fills the `hide` block of an integration: changes have a place of their own in the console.
pub(super) fn block(entry: &Entry) -> &'static str {
    BLOCKS[usize::from(entry.category == Category::Change)]
}

/// The largest passage that is rendered: a template and its parameters are bounded, their product would not be. What is
/// longer is cut before the line that goes beyond, so that no guide holds what it should.
const MAX_RENDERED_BYTES: usize = 1 << 20;

const OPENING: &str = "<div class=\"hide\">\n";
const CLOSING: &str = "</div>";

/// The passages of all languages, by language and name.
pub(super) type Passages = BTreeMap<(Language, String), String>;

/// A guide's text with all its passages as they should stand; `None` where the guide has no place for its `hide` block.
pub(super) fn written(source: &str, entry: &Entry, language: Language, passages: &Passages) -> Option<String> {
    let mut text = source.to_owned();
    let filling = passages.get(&(language, block(entry).to_owned())).filter(|_| entry.passage.is_some());
    if let Some(template) = filling {
        text.replace_range(block_content(&text)?, &format!("\n{}\n\n", render(template, entry, language).trim()));
    }
    for ((_, name), template) in
        passages.iter().filter(|((of, name), _)| *of == language && !BLOCKS.contains(&name.as_str()))
    {
        if let Some(place) = place(&text, name) {
            let gap = if place.end == text.len() { "\n" } else { "\n\n" };
            text.replace_range(place, &format!("{}{gap}", render(template, entry, language).trim()));
        }
    }
    Some(text)
}

/// The template with the integration's parameters filled in.
fn render(template: &str, entry: &Entry, language: Language) -> String {
    let passage = entry.passage.as_ref();
    let tile = passage.and_then(|passage| passage.tile.as_ref());
    let name = tile.unwrap_or(&entry.name).get(language).map_or("", String::as_str);
    let obtained = match (passage.and_then(|passage| passage.obtained.as_ref()), language) {
        (Some(obtained), _) => obtained.get(language).map_or("", String::as_str),
        (None, Language::En) => "push URL",
        (None, Language::Zh) => "推送地址",
    };
    let settings = passage.and_then(|passage| passage.settings.as_ref());
    let settings = settings.and_then(|settings| settings.get(language)).map_or(&[][..], Vec::as_slice);
    let fill = |line: &str| format!("{}\n", line.replace("{name}", name).replace("{obtained}", obtained));
    // A line of settings stands once for each of them. Line by line, so that nothing is made beyond the bound.
    let mut rendered = String::new();
    for line in template.lines() {
        let (times, longest) = if line.contains("{settings}") {
            (settings, settings.iter().map(String::len).max().unwrap_or_default())
        } else {
            (&[String::new()][..], 0)
        };
        // No parameter can fill in more places than the line has braces.
        let line_bytes = line.len() + line.matches('{').count() * (name.len() + obtained.len() + longest);
        for setting in times {
            if rendered.len() + line_bytes > MAX_RENDERED_BYTES {
                return rendered;
            }
            rendered += &fill(&line.replace("{settings}", setting));
        }
    }
    rendered
}

/// Where the first `hide` block of a guide has its content, in bytes: between the line that opens it and the `</div>`.
fn block_content(source: &str) -> Option<Range<usize>> {
    let start = source.find(OPENING)? + OPENING.len();
    let end = start + source[start..].find(CLOSING)?;
    Some(start..end)
}

/// Where a passage stands, in bytes, the blank lines after it included.
fn place(source: &str, name: &str) -> Option<Range<usize>> {
    let anchor = format!("<span id=\"{name}\"></span>\n");
    let start = if source.starts_with(&anchor) { 0 } else { source.find(&format!("\n{anchor}"))? + 1 };
    let mut own_heading = false;
    let mut begun = false;
    let mut end = start + anchor.len();
    for line in source[end..].split_inclusive('\n') {
        let is_heading = line.starts_with('#');
        let is_border = ["<span id=", "<div", CLOSING].iter().any(|border| line.starts_with(border));
        if is_border || is_heading && (begun || own_heading) {
            break;
        }
        own_heading |= is_heading;
        begun |= !line.trim().is_empty();
        end += line.len();
    }
    Some(start..end)
}
