//! The embedded guides: names, texts and the look-up by key, frozen from `docs/`.
//!
//! `frozen.rs` is plain Rust that `cargo freeze` writes. Names stand in a table apart from the texts, so that a program
//! that only looks names up carries no guide, and each language in one of its own.

mod hash;

/// The tables. `--cfg unfrozen` leaves them out, so that `cargo freeze` works whatever has become of `docs/` and of
/// `frozen.rs` itself.
#[cfg_attr(unfrozen, path = "unfrozen.rs")]
#[rustfmt::skip]
mod frozen;

use alloc::borrow::Cow;

use hash::Slot;

pub use frozen::Integration;

use crate::names::{NameIndex, NameRow};
use crate::outline::{Outline, SectionRow};
use crate::severity::SeverityCells;
use crate::{Category, FrontMatter, Guide, Guides, KnowledgeBase, Language, Severities, Severity, Topic};

/// What the catalog says of an integration.
pub(crate) struct Names {
    pub(crate) key: &'static str,
    pub(crate) category: Category,
    pub(crate) topic: Option<Topic>,
    pub(crate) since: Option<&'static str>,
    pub(crate) en: &'static str,
    pub(crate) zh: &'static str,
    /// One alias a line.
    pub(crate) aliases: &'static str,
}

/// A guide as freezing writes it.
struct Frozen {
    language: Language,
    /// Title, description, date and address.
    front_matter: [&'static str; 4],
    source: &'static str,
    body: usize,
    digest: u64,
    sections: &'static [SectionRow],
    headings: &'static str,
    severities: &'static [SeverityCells],
    cells: &'static str,
}

const fn guide(names: &Names, frozen: Frozen) -> Guide {
    let [title, description, date, url] = frozen.front_matter;
    Guide {
        key: Cow::Borrowed(names.key),
        language: frozen.language,
        category: names.category,
        topic: names.topic,
        name: Cow::Borrowed(match frozen.language {
            Language::En => names.en,
            Language::Zh => names.zh,
        }),
        aliases: Cow::Borrowed(names.aliases),
        since: match names.since {
            Some(since) => Some(Cow::Borrowed(since)),
            None => None,
        },
        front_matter: FrontMatter {
            title: Cow::Borrowed(title),
            description: Cow::Borrowed(description),
            date: Cow::Borrowed(date),
            url: Cow::Borrowed(url),
        },
        source: Cow::Borrowed(frozen.source),
        body: frozen.body,
        digest: frozen.digest,
        outline: Outline { rows: Cow::Borrowed(frozen.sections), text: Cow::Borrowed(frozen.headings) },
        severities: Severities { cells: Cow::Borrowed(frozen.severities), text: Cow::Borrowed(frozen.cells) },
    }
}

/// A row of an outline.
const fn section(level: u8, start: u32, end: u32, anchors: u32, heading: u32) -> SectionRow {
    SectionRow { level, start, end, anchors, heading }
}

/// A row of a severity table.
const fn severity(level: Option<Severity>, native: u32, meaning: u32) -> SeverityCells {
    SeverityCells { level, native, meaning }
}

/// A folded name.
const fn name(end: u32, mask: u32, chars: u8, owner: u16) -> NameRow {
    NameRow { end, mask, chars, owner }
}

/// A slot of the table.
const fn slot(integration: Integration) -> Slot<Integration> {
    Slot::new(integration.as_str(), integration)
}

/// The integration with exactly this key.
#[inline]
pub(crate) fn find(key: &str) -> Option<Integration> {
    let found = hash::find(key, frozen::SEED, &frozen::DISPLACEMENTS, &frozen::SLOTS);
    found.filter(|integration| key.len() <= 16 || integration.as_str() == key)
}

/// What the catalog says of an integration.
#[inline]
pub(crate) const fn names(integration: Integration) -> &'static Names {
    &frozen::NAMES[integration as usize]
}

const NAMES: NameIndex = NameIndex { rows: Cow::Borrowed(&frozen::FOLDED), text: Cow::Borrowed(frozen::FOLDED_TEXT) };
const EN: Guides = Guides::frozen(Language::En, &frozen::EN, position);
const ZH: Guides = Guides::frozen(Language::Zh, &frozen::ZH, position);

/// All names of all integrations, folded, for [`Integration::resolve`].
pub(crate) static NAME_INDEX: NameIndex = NAMES;

// Apart from the knowledge base, which names both languages: a program carries the texts of what it names.
static GUIDES_EN: Guides = EN;
static GUIDES_ZH: Guides = ZH;

static KNOWLEDGE_BASE: KnowledgeBase = KnowledgeBase {
    en: EN,
    zh: ZH,
    names: NAMES,
    #[cfg(feature = "search")]
    indexes: crate::search::Indexes::new(),
};

fn position(key: &str) -> Option<usize> {
    find(key).map(|integration| integration as usize)
}

impl KnowledgeBase {
    /// Returns the guides that are part of this crate. They stand in the program as they are: nothing is read, parsed or
    /// started, now or later.
    pub const fn embedded() -> &'static KnowledgeBase {
        &KNOWLEDGE_BASE
    }
}

impl Guides {
    /// Returns the embedded guides of one language. A program that names one language carries the texts of that language
    /// alone.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Guides, Language};
    ///
    /// let guides = Guides::embedded(Language::Zh);
    /// assert_eq!(guides.get("Cloudflare").unwrap().title(), "Cloudflare 集成");
    /// ```
    pub const fn embedded(language: Language) -> &'static Guides {
        match language {
            Language::En => &GUIDES_EN,
            Language::Zh => &GUIDES_ZH,
        }
    }
}

/// One language's guides, at the positions of their integrations.
#[inline]
pub(crate) const fn guides(language: Language) -> &'static [Guide; Integration::ALL.len()] {
    match language {
        Language::En => &frozen::EN,
        Language::Zh => &frozen::ZH,
    }
}

/// The day of the newest guide, RFC 3339: what the guides' facts are as of.
pub const CONTENT_DATE: &str = frozen::CONTENT_DATE;

/// A digest of all guides of both languages. It changes when any text does.
pub const CONTENT_DIGEST: u64 = frozen::CONTENT_DIGEST;

/// Returns the docs tree of the embedded guides: `en/<Key>.md` and `zh/<Key>.md`.
///
/// The files are the very texts of the guides, not a second copy: listing and extracting cost no space.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language, dir};
///
/// let file = dir().get_file("en/Prometheus.md").unwrap();
/// assert_eq!(file.contents_utf8().unwrap(), Integration::Prometheus.guide(Language::En).source());
/// ```
#[cfg(feature = "dir")]
pub const fn dir() -> &'static include_dir::Dir<'static> {
    &frozen::DIR
}

/// A guide as a file of [`dir`].
#[cfg(feature = "dir")]
const fn file(path: &'static str, guide: &Guide) -> include_dir::DirEntry<'static> {
    let text = match guide.source {
        Cow::Borrowed(text) => text,
        Cow::Owned(_) => "",
    };
    include_dir::DirEntry::File(include_dir::File::new(path, text.as_bytes()))
}
