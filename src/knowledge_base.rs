//! The guides of both languages, embedded or loaded.

use crate::names::NameIndex;
use crate::resolve::resolution;
use crate::{Guide, Guides, Language, Resolution};

/// The guides of both languages.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, Language};
///
/// let knowledge_base = KnowledgeBase::embedded();
/// let chinese = knowledge_base.guides(Language::Zh);
/// assert_eq!(chinese.len(), knowledge_base.guides(Language::En).len());
/// assert_eq!(knowledge_base.guide("Lark", Language::Zh), chinese.get("Lark"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnowledgeBase {
    pub(crate) en: Guides,
    pub(crate) zh: Guides,
    /// The names of all keys, by position in [`named`](Self::named).
    pub(crate) names: NameIndex,
    #[cfg(feature = "search")]
    pub(crate) indexes: crate::search::Indexes,
}

impl KnowledgeBase {
    /// Returns all guides of a language.
    #[inline]
    pub const fn guides(&self, language: Language) -> &Guides {
        match language {
            Language::En => &self.en,
            Language::Zh => &self.zh,
        }
    }

    /// Returns the guide with exactly this key in a language.
    #[inline]
    pub fn guide(&self, key: &str, language: Language) -> Option<&Guide> {
        self.guides(language).get(key)
    }

    /// Returns the keys that a typed name may mean, as [`Integration::resolve`](crate::Integration::resolve) does for the
    /// embedded guides.
    ///
    /// ```
    /// use flashduty_knowledge_base::{KnowledgeBase, Resolution};
    ///
    /// assert_eq!(KnowledgeBase::embedded().resolve("cloud watch"), Resolution::Alias(vec!["AWSCW"]));
    /// ```
    #[inline]
    pub fn resolve(&self, name: &str) -> Resolution<&str> {
        if let Some(guide) = self.en.get(name).or_else(|| self.zh.get(name)) {
            return Resolution::Key(guide.key());
        }
        resolution(self.names.resolve(name), |position| self.named().nth(position).map(Guide::key))
    }

    /// Returns these guides with a company's own on top: where both have a key, in a language, the guide of `own` stands
    /// in its place; keys that only `own` has follow. Look-up, iteration, [`resolve`](Self::resolve), search and export of
    /// the result know both.
    ///
    /// ```no_run
    /// use flashduty_knowledge_base::{KnowledgeBase, Language};
    ///
    /// # fn main() -> Result<(), flashduty_knowledge_base::load::LoadError> {
    /// let own = KnowledgeBase::load("our-guides")?.knowledge_base;
    /// let guides = KnowledgeBase::embedded().overlay(&own);
    /// println!("{} guides", guides.guides(Language::En).len());
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "load")]
    #[must_use]
    pub fn overlay(&self, own: &KnowledgeBase) -> KnowledgeBase {
        let overlaid = |language| -> Vec<Guide> {
            let (below, above) = (self.guides(language), own.guides(language));
            let kept = below.iter().map(|guide| above.get(guide.key()).unwrap_or(guide));
            let added = above.iter().filter(|guide| !below.contains_key(guide.key()));
            kept.chain(added).cloned().collect()
        };
        KnowledgeBase::new(overlaid(Language::En), overlaid(Language::Zh))
    }

    /// A guide for each key: the English ones, then those that are in Chinese alone.
    #[inline]
    fn named(&self) -> impl Iterator<Item = &Guide> {
        self.en.iter().chain(self.zh.iter().filter(|guide| !self.en.contains_key(guide.key())))
    }

    #[cfg(feature = "load")]
    pub(crate) fn new(en: Vec<Guide>, zh: Vec<Guide>) -> KnowledgeBase {
        let mut knowledge_base = KnowledgeBase {
            en: Guides::loaded(Language::En, en),
            zh: Guides::loaded(Language::Zh, zh),
            names: NameIndex::default(),
            #[cfg(feature = "search")]
            indexes: crate::search::Indexes::new(),
        };
        knowledge_base.names = NameIndex::new(knowledge_base.named().map(|guide| {
            let other = knowledge_base.zh.get(guide.key()).map(Guide::name);
            [guide.key(), guide.name()].into_iter().chain(other).chain(guide.aliases())
        }));
        knowledge_base
    }
}
