//! The typed map of one language: what the npm package exports, `{key: Markdown text}`, with types.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Index;

use crate::{Category, Guide, Language, Topic};

/// All guides of one language by key, in export order.
///
/// ```
/// use flashduty_knowledge_base::{Category, Integration, KnowledgeBase, Language};
///
/// let guides = KnowledgeBase::embedded().guides(Language::En);
/// assert_eq!(guides.get("Cloudflare").unwrap().title(), "Cloudflare Integration");
/// assert_eq!(guides["Cloudflare"], guides[Integration::Cloudflare]);
/// assert!(guides.get("cloudflare").is_none());
/// for guide in guides {
///     println!("{}: {}", guide.key(), guide.title());
/// }
/// assert!(guides.in_category(Category::Im).any(|guide| guide.key() == "Lark"));
/// ```
#[derive(Clone)]
pub struct Guides {
    language: Language,
    guides: Cow<'static, [Guide]>,
    index: KeyIndex,
}

/// How a key is found.
#[derive(Clone)]
enum KeyIndex {
    /// By the perfect hash of the embedded guides.
    Frozen(fn(&str) -> Option<usize>),
    #[cfg(feature = "load")]
    Loaded(std::collections::HashMap<String, usize>),
}

impl Guides {
    #[inline]
    pub(crate) const fn frozen(
        language: Language,
        guides: &'static [Guide],
        find: fn(&str) -> Option<usize>,
    ) -> Guides {
        Guides { language, guides: Cow::Borrowed(guides), index: KeyIndex::Frozen(find) }
    }

    #[cfg(feature = "load")]
    pub(crate) fn loaded(language: Language, guides: Vec<Guide>) -> Guides {
        let index = guides.iter().map(|guide| guide.key().to_owned()).zip(0..).collect();
        Guides { language, guides: Cow::Owned(guides), index: KeyIndex::Loaded(index) }
    }

    /// The language that these guides are written in.
    #[inline]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The guide with exactly this key: case counts, aliases do not. No allocation for embedded guides, hit or miss.
    #[inline]
    pub fn get(&self, key: &str) -> Option<&Guide> {
        let position = match &self.index {
            KeyIndex::Frozen(find) => find(key),
            #[cfg(feature = "load")]
            KeyIndex::Loaded(index) => index.get(key).copied(),
        };
        self.guides.get(position?)
    }

    /// Returns whether there is a guide with exactly this key.
    #[inline]
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// How many guides there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.guides.len()
    }

    /// Whether there are no guides at all, as in an empty docs tree.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.guides.is_empty()
    }

    /// The guides in export order.
    #[inline]
    pub fn iter(&self) -> core::slice::Iter<'_, Guide> {
        self.guides.iter()
    }

    /// The keys in export order.
    #[inline]
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        self.guides.iter().map(Guide::key)
    }

    /// Returns the date of the newest guide, RFC 3339; `None` where there is no guide.
    #[inline]
    pub fn date(&self) -> Option<&str> {
        self.guides.iter().map(Guide::date).max()
    }

    /// Returns a digest of all guides: 64 bits that change when a text, a key or the order does. For caches, not for
    /// security.
    #[inline]
    pub fn digest(&self) -> u64 {
        let guides = self.guides.iter();
        crate::text::digest(guides.flat_map(|guide| guide.key().bytes().chain(guide.digest().to_be_bytes())))
    }

    /// The guides of one category, in export order.
    #[inline]
    pub fn in_category(&self, category: Category) -> impl DoubleEndedIterator<Item = &Guide> + Clone {
        self.guides.iter().filter(move |guide| guide.category() == category)
    }

    /// Returns the guides of one topic, in export order.
    #[inline]
    pub fn in_topic(&self, topic: Topic) -> impl DoubleEndedIterator<Item = &Guide> + Clone {
        self.guides.iter().filter(move |guide| guide.topic() == Some(topic))
    }
}

impl<'a> IntoIterator for &'a Guides {
    type Item = &'a Guide;
    type IntoIter = core::slice::Iter<'a, Guide>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// # Panics
///
/// Like the standard maps, where there is no such key; [`Guides::get`] does not.
impl Index<&str> for Guides {
    type Output = Guide;

    #[inline]
    fn index(&self, key: &str) -> &Guide {
        match self.get(key) {
            Some(guide) => guide,
            None => panic!("no guide {} in language {}", crate::quoted(key), self.language),
        }
    }
}

/// Two maps are equal when they hold the same guides in the same order.
impl PartialEq for Guides {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.guides == other.guides
    }
}

impl Eq for Guides {}

/// Lists the keys, without the texts.
impl fmt::Debug for Guides {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guides")
            .field("language", &self.language)
            .field("keys", &self.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
