//! All that is known of the guides as one JSON document a language, for programs that have no Markdown parser.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::pretty;
use crate::{Category, FrontMatter, Guide, KnowledgeBase, Language, Topic};

/// The JSON Schema (2020-12) of [`full`].
pub const FULL_SCHEMA: &str = include_str!("full.schema.json");

/// Everything about the guides of a language as JSON: front matter, category, names, aliases, outline, severities and
/// body, by key in export order. [`FULL_SCHEMA`] says what the fields are.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, Language, export};
///
/// let full: serde_json::Value = serde_json::from_str(&export::full(KnowledgeBase::embedded(), Language::En))?;
/// let azure = &full["guides"]["AzureMonitor"];
/// assert_eq!(azure["front_matter"]["title"], "Azure Monitor Integration");
/// assert_eq!(azure["severities"][0]["level"], "Critical");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn full(knowledge_base: &KnowledgeBase, language: Language) -> String {
    pretty(&Full { language, guides: Entries { knowledge_base, language } })
}

#[derive(Serialize)]
struct Full<'a> {
    language: Language,
    guides: Entries<'a>,
}

struct Entries<'a> {
    knowledge_base: &'a KnowledgeBase,
    language: Language,
}

/// One guide at a time, so that only one is parsed at a time.
impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let guides = self.knowledge_base.guides(self.language);
        let mut map = serializer.serialize_map(Some(guides.len()))?;
        for guide in guides {
            map.serialize_entry(guide.key(), &Entry::of(guide, self.knowledge_base))?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Entry<'a> {
    category: Category,
    topic: Option<Topic>,
    since: Option<&'a str>,
    names: Names<'a>,
    aliases: Vec<&'a str>,
    front_matter: &'a FrontMatter,
    outline: Vec<OutlineEntry<'a>>,
    severities: Vec<SeverityEntry<'a>>,
    default_severity: Option<&'static str>,
    body: &'a str,
}

#[derive(Serialize)]
struct Names<'a> {
    en: &'a str,
    zh: &'a str,
}

#[derive(Serialize)]
struct OutlineEntry<'a> {
    level: u8,
    text: &'a str,
    anchor: &'a str,
}

#[derive(Serialize)]
struct SeverityEntry<'a> {
    native: &'a str,
    level: Option<&'static str>,
    meaning: &'a str,
}

impl<'a> Entry<'a> {
    fn of(guide: &'a Guide, knowledge_base: &'a KnowledgeBase) -> Entry<'a> {
        let name = |language| knowledge_base.guide(guide.key(), language).unwrap_or(guide).name();
        Entry {
            category: guide.category(),
            topic: guide.topic(),
            since: guide.since(),
            names: Names { en: name(Language::En), zh: name(Language::Zh) },
            aliases: guide.aliases().collect(),
            front_matter: guide.front_matter(),
            outline: guide
                .outline()
                .map(|section| OutlineEntry {
                    level: section.level(),
                    text: section.heading(),
                    anchor: section.anchor(),
                })
                .collect(),
            severities: guide
                .severities()
                .rows()
                .map(|row| SeverityEntry {
                    native: row.native(),
                    level: row.level().map(|level| level.name()),
                    meaning: row.meaning(),
                })
                .collect(),
            default_severity: guide.severities().default_level().map(|level| level.name()),
            body: guide.body(),
        }
    }
}
