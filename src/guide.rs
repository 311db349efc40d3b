//! One guide: what it is about, its front matter, its text.

use alloc::borrow::Cow;
use core::fmt;
use core::hash::{Hash, Hasher};

#[cfg(feature = "load")]
use crate::outline::Outline;
use crate::outline::Section;
#[cfg(feature = "load")]
use crate::packed::format::part;
use crate::packed::{Field, PackedGuide};
#[cfg(feature = "load")]
use crate::severity::ReadRow;
use crate::severity::Table;
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
#[derive(Clone)]
pub struct Guide(pub(crate) Facts);

/// What is known of a guide.
#[derive(Clone)]
pub(crate) enum Facts {
    Packed(PackedGuide),
    #[cfg(feature = "load")]
    Loaded(Box<LoadedGuide>),
}

/// A guide that was loaded.
#[cfg(feature = "load")]
#[derive(Clone)]
pub(crate) struct LoadedGuide {
    pub(crate) key: String,
    pub(crate) language: Language,
    pub(crate) category: Category,
    pub(crate) topic: Option<Topic>,
    pub(crate) name: String,
    /// One alias a line.
    pub(crate) aliases: String,
    pub(crate) since: Option<String>,
    pub(crate) front_matter: FrontMatter<'static>,
    pub(crate) source: String,
    /// Where the body begins in `source`, in bytes.
    pub(crate) body: usize,
    pub(crate) digest: u64,
    pub(crate) outline: Outline,
    pub(crate) severities: Vec<ReadRow>,
}

/// What `$packed` gives for an embedded guide, and `$loaded` for a loaded one.
macro_rules! fact {
    ($guide:ident, $packed:ident => $frozen:expr, $loaded:ident => $own:expr) => {
        match &$guide.0 {
            Facts::Packed($packed) => $frozen,
            #[cfg(feature = "load")]
            Facts::Loaded($loaded) => $own,
        }
    };
}

impl Guide {
    /// Returns the key that the guide is found by, the same in every language.
    #[inline]
    pub const fn key(&self) -> &str {
        fact!(self, packed => packed.catalog(Field::Key), loaded => loaded.key.as_str())
    }

    /// Returns the language that the guide is written in.
    #[inline]
    pub const fn language(&self) -> Language {
        fact!(self, packed => packed.tables.language, loaded => loaded.language)
    }

    /// Returns what the integration does for Flashduty.
    #[inline]
    pub const fn category(&self) -> Category {
        fact!(self, packed => packed.row().category, loaded => loaded.category)
    }

    /// Returns the field that the integration comes from; every embedded guide has one.
    #[inline]
    pub const fn topic(&self) -> Option<Topic> {
        fact!(self, packed => packed.row().topic, loaded => loaded.topic)
    }

    /// Returns the product's name in the guide's language.
    #[inline]
    pub const fn name(&self) -> &str {
        fact!(self, packed => packed.name(), loaded => loaded.name.as_str())
    }

    /// Returns other names that people type, the same for all languages.
    #[inline]
    pub fn aliases(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        fact!(self, packed => packed.catalog(Field::Aliases), loaded => loaded.aliases.as_str()).lines()
    }

    /// Returns the version of the npm package `flashduty-knowledge-base` that first had this key, such as `v1.0.2`;
    /// `None` for a key that no version of it has.
    #[inline]
    pub const fn since(&self) -> Option<&str> {
        fact!(self, packed => packed.since(), loaded => match &loaded.since {
            Some(since) => Some(since.as_str()),
            None => None,
        })
    }

    /// Returns the typed front matter.
    #[inline]
    pub const fn front_matter(&self) -> FrontMatter<'_> {
        FrontMatter {
            title: Cow::Borrowed(self.title()),
            description: Cow::Borrowed(self.description()),
            date: Cow::Borrowed(self.date()),
            url: Cow::Borrowed(self.url()),
        }
    }

    /// Returns the title of the [front matter](FrontMatter::title).
    #[inline]
    pub const fn title(&self) -> &str {
        fact!(self, packed => packed.front_matter(0), loaded => loaded.front_matter.title())
    }

    /// Returns the description of the [front matter](FrontMatter::description).
    #[inline]
    pub const fn description(&self) -> &str {
        fact!(self, packed => packed.front_matter(1), loaded => loaded.front_matter.description())
    }

    /// Returns the date of the [front matter](FrontMatter::date), RFC 3339.
    #[inline]
    pub const fn date(&self) -> &str {
        fact!(self, packed => packed.front_matter(2), loaded => loaded.front_matter.date())
    }

    /// Returns the published address of the [front matter](FrontMatter::url).
    #[inline]
    pub const fn url(&self) -> &str {
        fact!(self, packed => packed.front_matter(3), loaded => loaded.front_matter.url())
    }

    /// Returns the Markdown after the front matter, byte for byte: all that follows the line of the closing `---`.
    #[inline]
    pub const fn body(&self) -> &str {
        fact!(self, packed => packed.body(), loaded => part(loaded.source.as_str(), loaded.body, loaded.source.len()))
    }

    /// Returns the whole text, front matter included: the value that the npm package exports for this key.
    #[inline]
    pub const fn source(&self) -> &str {
        fact!(self, packed => packed.source, loaded => loaded.source.as_str())
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
    #[inline]
    pub fn outline(&self) -> impl ExactSizeIterator<Item = Section<'_>> + DoubleEndedIterator + Clone {
        let count = fact!(self, packed => packed.section_count(), loaded => loaded.outline.count());
        (0..count).map(|place| self.section_at(place))
    }

    /// Returns the Markdown before the first heading and its anchors: what the guide is about.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language};
    ///
    /// assert!(Integration::Prometheus.guide(Language::En).lead().starts_with("Prometheus evaluates the rules"));
    /// ```
    #[inline]
    pub fn lead(&self) -> &str {
        let body = self.body();
        let place = |first: Section<'_>| (first.markdown.as_ptr() as usize).checked_sub(body.as_ptr() as usize);
        let first = self.outline().next().and_then(place).unwrap_or(body.len());
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
    #[inline]
    pub fn section(&self, anchor: &str) -> Option<Section<'_>> {
        self.outline().find(|section| section.anchors().any(|own| own == anchor))
    }

    /// The section of a heading by its place in the outline.
    #[inline]
    pub(crate) fn section_at(&self, place: usize) -> Section<'_> {
        fact!(self, packed => packed.section(place), loaded => loaded.outline.section(place, self.body()))
    }

    /// Returns the severity table: what each value of the sender becomes.
    #[inline]
    pub const fn severities(&self) -> Severities<'_> {
        Severities(fact!(self, packed => Table::Packed(packed), loaded => Table::Read(loaded.severities.as_slice())))
    }

    /// Returns a digest of [`source`](Self::source), 64 bits of FNV-1a: the same for the same text on every machine and
    /// in every version. For an `ETag` or the key of a cache, not for security.
    #[inline]
    pub const fn digest(&self) -> u64 {
        fact!(self, packed => packed.digest, loaded => loaded.digest)
    }
}

/// Two guides are equal when the catalog says the same of them, and they have the same text, read in the same way.
impl PartialEq for Guide {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        (self.key(), self.language(), self.name()) == (other.key(), other.language(), other.name())
            && (self.category(), self.topic(), self.since()) == (other.category(), other.topic(), other.since())
            && self.aliases().eq(other.aliases())
            && self.front_matter() == other.front_matter()
            && (self.source(), self.body()) == (other.source(), other.body())
    }
}

impl Eq for Guide {}

/// By key, language and digest: what [`PartialEq`] calls equal has the same hash.
impl Hash for Guide {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.key(), self.language(), self.digest()).hash(state);
    }
}

/// Names the guide, without its text.
impl fmt::Debug for Guide {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guide")
            .field("key", &self.key())
            .field("language", &self.language())
            .field("title", &self.title())
            .finish_non_exhaustive()
    }
}
