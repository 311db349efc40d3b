//! The typed map of one language: what the npm package exports, `{key: Markdown text}`, with types.

use std::borrow::Cow;
use std::fmt;
use std::ops::Index;

use crate::{Category, Guide, Integration, Language};

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
    /// By the frozen perfect hash.
    Frozen,
    /// By a map that the first look-up builds.
    #[cfg(feature = "load")]
    Lazy(once_cell::sync::OnceCell<std::collections::HashMap<String, usize>>),
}

impl Guides {
    pub(crate) const fn frozen(language: Language, guides: &'static [Guide]) -> Guides {
        Guides { language, guides: Cow::Borrowed(guides), index: KeyIndex::Frozen }
    }

    #[cfg(feature = "load")]
    pub(crate) fn loaded(language: Language, guides: Vec<Guide>) -> Guides {
        Guides { language, guides: Cow::Owned(guides), index: KeyIndex::Lazy(Default::default()) }
    }

    /// The language that these guides are written in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The guide with exactly this key: case counts, aliases do not. No allocation for embedded guides, hit or miss.
    #[inline]
    pub fn get(&self, key: &str) -> Option<&Guide> {
        match &self.index {
            KeyIndex::Frozen => Integration::from_key(key).map(|found| found.guide(self.language)),
            #[cfg(feature = "load")]
            KeyIndex::Lazy(index) => {
                let positions = || self.keys().map(str::to_owned).zip(0..).collect();
                index.get_or_init(positions).get(key).and_then(|&position| self.guides.get(position))
            }
        }
    }

    /// Whether there is a guide with exactly this key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// How many guides there are.
    pub fn len(&self) -> usize {
        self.guides.len()
    }

    /// Whether there are no guides at all, as in an empty docs tree.
    pub fn is_empty(&self) -> bool {
        self.guides.is_empty()
    }

    /// The guides in export order.
    pub fn iter(&self) -> std::slice::Iter<'_, Guide> {
        self.guides.iter()
    }

    /// The keys in export order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        self.guides.iter().map(Guide::key)
    }

    /// The guides of one category, in export order.
    pub fn in_category(&self, category: Category) -> impl DoubleEndedIterator<Item = &Guide> + Clone {
        self.guides.iter().filter(move |guide| guide.category() == category)
    }
}

impl<'a> IntoIterator for &'a Guides {
    type Item = &'a Guide;
    type IntoIter = std::slice::Iter<'a, Guide>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Panics, like the standard maps, where there is no such key; [`Guides::get`] does not.
impl Index<&str> for Guides {
    type Output = Guide;

    fn index(&self, key: &str) -> &Guide {
        match self.get(key) {
            Some(guide) => guide,
            None => panic!("no guide {} in language {}", crate::quoted(key), self.language),
        }
    }
}

/// Never panics for the embedded guides; panics where a loaded docs tree lacks the integration.
impl Index<Integration> for Guides {
    type Output = Guide;

    fn index(&self, integration: Integration) -> &Guide {
        &self[integration.key()]
    }
}

/// Two maps are equal when they hold the same guides in the same order.
impl PartialEq for Guides {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.guides == other.guides
    }
}

impl Eq for Guides {}

/// Lists the keys, without the texts.
impl fmt::Debug for Guides {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guides")
            .field("language", &self.language)
            .field("keys", &self.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
