//! The embedded guides: the [`guides!`] macro turns the frozen table (`frozen.rs`, generated from `docs/`) into the
//! [`Integration`] enum, the guides of both languages and the look-up by key.
//!
//! Each row of the table becomes a variant, its key and the path of its two texts, all from one identifier: no second
//! list could get out of step with it.

mod hash;

use hash::Slot;
pub(crate) use hash::Words;

use crate::{Guide, KnowledgeBase, Language};

/// A guide's text. Without the texts (`--cfg unfrozen`) the crate compiles whatever has become of `docs/`, so that
/// freezing can mend a deleted or renamed guide.
#[cfg(not(unfrozen))]
macro_rules! text {
    ($language:literal, $key:ident) => {
        include_str!(concat!("../../docs/", $language, "/", stringify!($key), ".md"))
    };
}
#[cfg(unfrozen)]
macro_rules! text {
    ($language:literal, $key:ident) => {
        ""
    };
}

/// One language's guide of a row.
macro_rules! guide {
    ($key:ident, $language:ident, $text:expr, $row:tt, {
        name: $name:literal,
        title: $title:literal,
        description: $description:literal,
        date: $date:literal,
        url: $url:literal,
        body: $body:literal,
    }) => {
        guide!(@row $row, Guide {
            key: Cow::Borrowed(stringify!($key)),
            language: Language::$language,
            name: Cow::Borrowed($name),
            front_matter: FrontMatter {
                title: Cow::Borrowed($title),
                description: Cow::Borrowed($description),
                date: Cow::Borrowed($date),
                url: Cow::Borrowed($url),
            },
            source: Cow::Borrowed($text),
            body: $body,
        })
    };
    (@row { $category:ident, $since:literal, $aliases:literal }, Guide { $($fields:tt)* }) => {
        Guide {
            category: Category::$category,
            since: Cow::Borrowed($since),
            aliases: Cow::Borrowed($aliases),
            $($fields)*
        }
    };
}

macro_rules! guides {
    (
        seed: $seed:literal,
        size: $size:literal,
        slots: [$($slot:expr),* $(,)?],
        $($key:ident {
            category: $category:ident,
            since: $since:literal,
            aliases: $aliases:literal,
            en: $en:tt,
            zh: $zh:tt,
        })*
    ) => {
        /// A system that Flashduty integrates with. There is one variant a key, spelled as the key.
        ///
        /// The order (of [`Integration::ALL`], of [`Ord`] and of the guides) is the export order of the
        /// npm package.
        ///
        /// ```
        /// use flashduty_knowledge_base::{Integration, Language};
        ///
        /// let integration: Integration = "AzureMonitor".parse()?;
        /// assert_eq!(integration.to_string(), "AzureMonitor");
        /// assert_eq!(integration.name(Language::En), "Azure Monitor");
        /// # Ok::<(), flashduty_knowledge_base::UnknownIntegration>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Integration {
            $(
                #[doc = concat!("The key `", stringify!($key), "`.")]
                $key,
            )*
        }

        impl Integration {
            /// Every integration, in export order.
            pub const ALL: &'static [Integration] = &[$(Integration::$key),*];

            /// The key: the name under which programs find the guide.
            #[inline]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Integration::$key => stringify!($key),)*
                }
            }
        }

        pub(super) static EN: [Guide; Integration::ALL.len()] =
            [$(guide!($key, En, text!("en", $key), { $category, $since, $aliases }, $en)),*];

        pub(super) static ZH: [Guide; Integration::ALL.len()] =
            [$(guide!($key, Zh, text!("zh", $key), { $category, $since, $aliases }, $zh)),*];

        pub(super) const SEED: u64 = $seed;
        pub(super) static SLOTS: [Slot; $size] = [$(Slot::of($slot)),*];

        #[cfg(feature = "dir")]
        pub(super) static DIR: include_dir::Dir<'static> = {
            use include_dir::{Dir, DirEntry, File};
            Dir::new("", &[
                DirEntry::Dir(Dir::new("en", &[$(DirEntry::File(File::new(
                    concat!("en/", stringify!($key), ".md"),
                    text!("en", $key).as_bytes(),
                ))),*])),
                DirEntry::Dir(Dir::new("zh", &[$(DirEntry::File(File::new(
                    concat!("zh/", stringify!($key), ".md"),
                    text!("zh", $key).as_bytes(),
                ))),*])),
            ])
        };
    };
}

mod frozen;

pub use frozen::Integration;

pub(crate) static KNOWLEDGE_BASE: KnowledgeBase = KnowledgeBase {
    en: crate::Guides::frozen(Language::En, &frozen::EN),
    zh: crate::Guides::frozen(Language::Zh, &frozen::ZH),
    #[cfg(feature = "search")]
    index: crate::search::IndexCell::new(),
};

/// One language's guides, at the positions of their integrations.
#[inline]
pub(crate) fn guides(language: Language) -> &'static [Guide; Integration::ALL.len()] {
    match language {
        Language::En => &frozen::EN,
        Language::Zh => &frozen::ZH,
    }
}

/// The integration with exactly this key.
#[inline]
pub(crate) fn find(key: &str) -> Option<Integration> {
    let words = Words::of(key.as_bytes());
    frozen::SLOTS[words.hash(frozen::SEED) % frozen::SLOTS.len()].get(key, words)
}

/// The docs tree of the embedded guides: `en/<Key>.md` and `zh/<Key>.md`.
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
#[cfg_attr(docsrs, doc(cfg(feature = "dir")))]
pub const fn dir() -> &'static include_dir::Dir<'static> {
    &frozen::DIR
}
