//! The guides of both languages, embedded or loaded.

use crate::{Guide, Guides, Language, embedded};

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
    #[cfg(feature = "search")]
    pub(crate) index: crate::search::IndexCell,
}

impl KnowledgeBase {
    /// The guides that are part of this crate. They stand in the program as they are: nothing is read,
    /// parsed or started, now or later.
    pub const fn embedded() -> &'static KnowledgeBase {
        &embedded::KNOWLEDGE_BASE
    }

    /// All guides of a language.
    pub const fn guides(&self, language: Language) -> &Guides {
        match language {
            Language::En => &self.en,
            Language::Zh => &self.zh,
        }
    }

    /// The guide with exactly this key in a language.
    pub fn guide(&self, key: &str, language: Language) -> Option<&Guide> {
        self.guides(language).get(key)
    }
}
