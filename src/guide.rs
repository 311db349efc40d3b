//! One guide: what it is about, its front matter, its text.

use std::borrow::Cow;
use std::fmt;

use crate::{Category, FrontMatter, Integration, Language};

/// A guide in one language: a Markdown text with front matter, and what the catalog says of its integration.
///
/// Embedded guides are `&'static` and borrow everything; those of a loaded docs tree own it. Both are this type.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language};
///
/// let guide = Integration::Prometheus.guide(Language::Zh);
/// assert_eq!(guide.key(), "Prometheus");
/// assert_eq!(guide.title(), "Prometheus 集成");
/// assert!(guide.source().starts_with("---\ntitle: "));
/// assert!(guide.source().ends_with(guide.body()));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Guide {
    pub(crate) key: Cow<'static, str>,
    pub(crate) language: Language,
    pub(crate) category: Category,
    pub(crate) name: Cow<'static, str>,
    /// One alias a line: a list of `Cow`s could not stand in a `static`.
    pub(crate) aliases: Cow<'static, str>,
    pub(crate) since: Cow<'static, str>,
    pub(crate) front_matter: FrontMatter,
    pub(crate) source: Cow<'static, str>,
    /// Where the body begins in `source`, in bytes.
    pub(crate) body: usize,
}

impl Guide {
    /// The key that the guide is found by, the same in every language.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The integration of this key; `None` for a key that only a loaded docs tree has.
    pub fn integration(&self) -> Option<Integration> {
        Integration::from_key(&self.key)
    }

    /// The language that the guide is written in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What the integration does for Flashduty.
    pub fn category(&self) -> Category {
        self.category
    }

    /// The product's name in the guide's language.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Other names that people type, the same for all languages.
    pub fn aliases(&self) -> impl Iterator<Item = &str> + Clone {
        self.aliases.lines()
    }

    /// The version of the npm package `flashduty-knowledge-base` that first had this key, such as `v1.0.2`.
    pub fn since(&self) -> &str {
        &self.since
    }

    /// The typed front matter.
    pub fn front_matter(&self) -> &FrontMatter {
        &self.front_matter
    }

    /// The title of the [front matter](FrontMatter::title).
    pub fn title(&self) -> &str {
        self.front_matter.title()
    }

    /// The description of the [front matter](FrontMatter::description).
    pub fn description(&self) -> &str {
        self.front_matter.description()
    }

    /// The date of the [front matter](FrontMatter::date), RFC 3339.
    pub fn date(&self) -> &str {
        self.front_matter.date()
    }

    /// The published address of the [front matter](FrontMatter::url).
    pub fn url(&self) -> &str {
        self.front_matter.url()
    }

    /// The Markdown after the front matter, byte for byte: all that follows the line of the closing `---`.
    pub fn body(&self) -> &str {
        self.source.get(self.body..).unwrap_or_default()
    }

    /// The whole text, front matter included: the value that the npm package exports for this key.
    pub fn source(&self) -> &str {
        &self.source
    }
}

/// Names the guide, without its text.
impl fmt::Debug for Guide {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guide")
            .field("key", &self.key)
            .field("language", &self.language)
            .field("title", &self.front_matter.title)
            .finish_non_exhaustive()
    }
}
