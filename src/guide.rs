//! One guide: what it is about, its front matter, its text.

use alloc::borrow::Cow;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::outline::{Outline, Section};
use crate::{Category, FrontMatter, Language, Severities, Topic};

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
    pub(crate) topic: Option<Topic>,
    pub(crate) since: Option<Cow<'static, str>>,
    pub(crate) front_matter: FrontMatter,
    pub(crate) source: Cow<'static, str>,
    /// Where the body begins in `source`, in bytes.
    pub(crate) body: usize,
    pub(crate) digest: u64,
    pub(crate) outline: Outline,
    pub(crate) severities: Severities,
}

/// The text of a `Cow` in constants, where `Deref` cannot be called.
#[allow(clippy::ptr_arg)]
pub(crate) const fn text<'a>(cow: &'a Cow<'static, str>) -> &'a str {
    match cow {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => text.as_str(),
    }
}

impl Guide {
    /// Returns the key that the guide is found by, the same in every language.
    pub const fn key(&self) -> &str {
        text(&self.key)
    }

    /// Returns the language that the guide is written in.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns what the integration does for Flashduty.
    pub const fn category(&self) -> Category {
        self.category
    }

    /// Returns the field that the integration comes from; every embedded guide has one.
    pub const fn topic(&self) -> Option<Topic> {
        self.topic
    }

    /// Returns the product's name in the guide's language.
    pub const fn name(&self) -> &str {
        text(&self.name)
    }

    /// Returns other names that people type, the same for all languages.
    pub fn aliases(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        self.aliases.lines()
    }

    /// Returns the version of the npm package `flashduty-knowledge-base` that first had this key, such as `v1.0.2`;
    /// `None` for a key that no version of it has.
    pub const fn since(&self) -> Option<&str> {
        match &self.since {
            Some(since) => Some(text(since)),
            None => None,
        }
    }

    /// Returns the typed front matter.
    pub const fn front_matter(&self) -> &FrontMatter {
        &self.front_matter
    }

    /// Returns the title of the [front matter](FrontMatter::title).
    pub const fn title(&self) -> &str {
        self.front_matter.title()
    }

    /// Returns the description of the [front matter](FrontMatter::description).
    pub const fn description(&self) -> &str {
        self.front_matter.description()
    }

    /// Returns the date of the [front matter](FrontMatter::date), RFC 3339.
    pub const fn date(&self) -> &str {
        self.front_matter.date()
    }

    /// Returns the published address of the [front matter](FrontMatter::url).
    pub const fn url(&self) -> &str {
        self.front_matter.url()
    }

    /// Returns the Markdown after the front matter, byte for byte: all that follows the line of the closing `---`.
    pub const fn body(&self) -> &str {
        // Loading and freezing set the place to the start of a line.
        let source = text(&self.source);
        if self.body <= source.len() && source.is_char_boundary(self.body) { source.split_at(self.body).1 } else { "" }
    }

    /// Returns the whole text, front matter included: the value that the npm package exports for this key.
    pub const fn source(&self) -> &str {
        text(&self.source)
    }

    /// Returns the sections in order, one a heading. Those of `###` headings are part of that of their `##` too.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language};
    ///
    /// for section in Integration::Prometheus.guide(Language::En).outline() {
    ///     println!("{} {} (#{})", "#".repeat(section.level().into()), section.heading(), section.anchor());
    /// }
    /// ```
    pub fn outline(&self) -> impl ExactSizeIterator<Item = Section<'_>> + DoubleEndedIterator + Clone {
        self.outline.sections(self.body())
    }

    /// Returns the Markdown before the first heading and its anchors: what the guide is about.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language};
    ///
    /// assert!(Integration::Prometheus.guide(Language::En).lead().starts_with("Prometheus evaluates the rules"));
    /// ```
    pub fn lead(&self) -> &str {
        let body = self.body();
        let first = self.outline.rows.first().map_or(body.len(), |first| first.start as usize);
        let before = body.get(..first).unwrap_or_default();
        // The anchors of the first heading stand before it.
        let end = before.find("\n<span id=").unwrap_or(before.len());
        before.get(..end).unwrap_or_default().trim()
    }

    /// Returns the section of an anchor: an explicit one, or the slug of its heading. No parser, no allocation.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language};
    ///
    /// let guide = Integration::Prometheus.guide(Language::Zh);
    /// assert!(guide.section("severity").unwrap().markdown().starts_with("## 严重程度\n"));
    /// assert!(guide.section("nowhere").is_none());
    /// ```
    pub fn section(&self, anchor: &str) -> Option<Section<'_>> {
        self.outline().find(|section| section.anchors().any(|own| own == anchor))
    }

    /// Returns the severity table: what each value of the sender becomes.
    pub const fn severities(&self) -> &Severities {
        &self.severities
    }

    /// Returns a digest of [`source`](Self::source), 64 bits of FNV-1a: the same for the same text on every machine and
    /// in every version. For an `ETag` or the key of a cache, not for security.
    pub const fn digest(&self) -> u64 {
        self.digest
    }
}

/// By key, language and digest: what [`PartialEq`] calls equal has the same hash.
impl Hash for Guide {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.key(), self.language, self.digest).hash(state);
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
