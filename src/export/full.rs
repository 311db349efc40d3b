//! All that is known of the guides as one JSON document a language, for programs that have no Markdown parser.

use serde::Serialize;
use serde::ser::Serializer;

use super::pretty;
use crate::{Guides, KnowledgeBase, Language};

/// The JSON Schema (2020-12) of [`full`].
pub const FULL_SCHEMA: &str = include_str!("full.schema.json");

/// Returns everything about the guides of a language as JSON: each guide as it [serializes](crate::Guide), by key in export
/// order, with the date and the digest of all. [`FULL_SCHEMA`] says what the fields are.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, Language, export};
///
/// let full: serde_json::Value = serde_json::from_str(&export::full(KnowledgeBase::embedded(), Language::En))?;
/// let azure = &full["guides"]["AzureMonitor"];
/// assert_eq!(azure["title"], "Azure Monitor Integration");
/// assert_eq!(azure["severities"][0]["level"], "Critical");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn full(knowledge_base: &KnowledgeBase, language: Language) -> String {
    let guides = knowledge_base.guides(language);
    let digest = format!("{:016x}", guides.digest());
    pretty(&Full { language, date: guides.date(), digest, guides: Entries(guides) })
}

#[derive(Serialize)]
struct Full<'a> {
    language: Language,
    date: Option<&'a str>,
    digest: String,
    guides: Entries<'a>,
}

/// Each guide [as it serializes](Guide), one at a time, by key in export order.
struct Entries<'a>(&'a Guides);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|guide| (guide.key(), guide)))
    }
}
