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

use crate::guide::Facts;
use crate::names::{NameIndex, NameRow};
use crate::packed::{Catalog, CatalogRow, PackedGuide, Tables};
use crate::{Category, Guide, Guides, KnowledgeBase, Language, Topic};

/// A row of the catalog.
#[inline]
const fn row(category: Category, topic: Option<Topic>, start: u32, ends: [u16; 5]) -> CatalogRow {
    CatalogRow { category, topic, start, ends }
}

/// A folded name.
#[inline]
const fn name(mask: u32, chars: u8, bytes: u8, owner: u16) -> NameRow {
    NameRow { mask, chars, bytes, owner }
}

/// The integration with exactly this key.
#[inline]
pub(crate) fn find(key: &str) -> Option<Integration> {
    let found = hash::find(key, frozen::SEED, &frozen::DISPLACEMENTS, &frozen::SLOTS);
    found.filter(|integration| key.len() <= 16 || integration.as_str() == key)
}

/// What the catalog says of all integrations, at their positions.
#[inline]
pub(crate) const fn catalog() -> &'static Catalog {
    &frozen::CATALOG
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

#[inline]
fn position(key: &str) -> Option<usize> {
    find(key).map(|integration| integration as usize)
}

impl KnowledgeBase {
    /// Returns the guides that are part of this crate. They stand in the program as they are: nothing is read, parsed or
    /// started, now or later.
    #[inline]
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
    #[inline]
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
const fn file(path: &'static str, guide: &'static Guide) -> include_dir::DirEntry<'static> {
    include_dir::DirEntry::File(include_dir::File::new(path, guide.source().as_bytes()))
}
