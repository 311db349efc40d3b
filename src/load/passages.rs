//! The shared passage: a text that many guides carry word for word, kept once a language under `shared/` and written into the
//! guides by freezing.

use super::catalog::{Entry, Passage};
use crate::Language;

/// The passage that guides ask for in the catalog: `shared/<language>/flashduty.md`.
pub(super) const NAME: &str = "flashduty";

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
    template
        .lines()
        .flat_map(|line| match line.contains("{settings}") {
            // A line of settings stands once for each of them.
            true => settings.iter().map(|setting| fill(&line.replace("{settings}", setting))).collect(),
            false => vec![fill(line)],
        })
        .collect()
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
