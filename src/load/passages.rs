//! The shared passage: a text that many guides carry word for word, kept once a language under `shared/` and written into the
//! guides by freezing.

use super::catalog::{Entry, Passage};
use crate::Language;

/// The passage that guides ask for in the catalog: `shared/<language>/flashduty.md`.
pub(super) const NAME: &str = "flashduty";

/// The largest passage that is rendered: a template and its parameters are bounded, their product would not be. What is
/// longer is cut before the line that goes beyond, so that no guide holds what it should.
const MAX_RENDERED_BYTES: usize = 1 << 20;

const OPENING: &str = "<div class=\"hide\">\n";
const CLOSING: &str = "</div>";

/// The passage of an integration: the template with its parameters filled in.
pub(super) fn render(template: &str, entry: &Entry, passage: &Passage, language: Language) -> String {
    let name = passage.tile.as_ref().unwrap_or(&entry.name).get(language);
    let obtained = match (&passage.obtained, language) {
        (Some(obtained), _) => obtained.get(language).as_str(),
        (None, Language::En) => "push URL",
        (None, Language::Zh) => "推送地址",
    };
    let settings = passage.settings.as_ref().map(|settings| settings.get(language).as_slice()).unwrap_or_default();
    let fill = |line: &str| format!("{}\n", line.replace("{name}", name).replace("{obtained}", obtained));
    // A line of settings stands once for each of them. Line by line, so that nothing is made beyond the bound.
    let mut rendered = String::new();
    for line in template.lines() {
        let (times, longest) = match line.contains("{settings}") {
            true => (settings, settings.iter().map(String::len).max().unwrap_or_default()),
            false => (&[String::new()][..], 0),
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
pub(super) fn place(source: &str) -> Option<std::ops::Range<usize>> {
    let start = source.find(OPENING)? + OPENING.len();
    let end = start + source[start..].find(CLOSING)?;
    Some(start..end)
}

/// What stands in the block: the passage between blank lines.
pub(super) fn block(passage: &str) -> String {
    format!("\n{}\n\n", passage.trim())
}
