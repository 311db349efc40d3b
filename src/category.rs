//! The kinds of integrations.

use core::str::FromStr;

use crate::Language;
use crate::canonical::UnknownCategory;

/// What an integration does for Flashduty.
///
/// ```
/// use flashduty_knowledge_base::{Category, Integration, Language};
///
/// assert_eq!(Integration::Lark.category(), Category::Im);
/// assert_eq!(Category::Im.name(Language::En), "Instant messaging");
/// assert_eq!("im".parse(), Ok(Category::Im));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Category {
    /// Sends alerts to Flashduty.
    Alert,
    /// Sends change events to Flashduty.
    Change,
    /// A chat tool that takes notifications and works on incidents.
    Im,
    /// Takes what happens in Flashduty: webhooks, custom actions, synchronization with ticket systems.
    Webhook,
    /// The language of notification templates.
    Template,
    /// Links from an incident to other systems.
    Link,
}

impl Category {
    /// Every category. The array grows with the categories: do not name its length.
    pub const ALL: [Category; 6] =
        [Category::Alert, Category::Change, Category::Im, Category::Webhook, Category::Template, Category::Link];

    /// The category's name in the catalog and on the command line.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Category::Alert => "alert",
            Category::Change => "change",
            Category::Im => "im",
            Category::Webhook => "webhook",
            Category::Template => "template",
            Category::Link => "link",
        }
    }

    /// Returns the embedded integrations of this category, in export order.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Category, Integration};
    ///
    /// assert!(Category::Im.integrations().any(|integration| integration == Integration::Lark));
    /// ```
    #[inline]
    pub fn integrations(self) -> impl DoubleEndedIterator<Item = crate::Integration> + Clone {
        crate::Integration::ALL.into_iter().filter(move |integration| integration.category() == self)
    }

    /// The category's name for people.
    #[inline]
    pub const fn name(self, language: Language) -> &'static str {
        match (self, language) {
            (Category::Alert, Language::En) => "Alert source",
            (Category::Alert, Language::Zh) => "告警源",
            (Category::Change, Language::En) => "Change event",
            (Category::Change, Language::Zh) => "变更事件",
            (Category::Im, Language::En) => "Instant messaging",
            (Category::Im, Language::Zh) => "即时通讯",
            (Category::Webhook, Language::En) => "Webhook",
            (Category::Webhook, Language::Zh) => "Webhook",
            (Category::Template, Language::En) => "Template",
            (Category::Template, Language::Zh) => "模板",
            (Category::Link, Language::En) => "Link",
            (Category::Link, Language::Zh) => "链接",
        }
    }
}

/// Reads a category's [text](Category::as_str).
impl FromStr for Category {
    type Err = UnknownCategory;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Category::ALL.into_iter().find(|known| known.as_str() == text);
        known.ok_or_else(|| UnknownCategory::new(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back() {
        for category in Category::ALL {
            assert_eq!(category.as_str().parse(), Ok(category));
        }
    }

    #[test]
    fn other_text_is_an_error_that_lists_the_codes() {
        let error = "Alert".parse::<Category>().unwrap_err();
        assert_eq!(error.input(), "Alert");
        assert!(error.to_string().ends_with("`alert`, `change`, `im`, `webhook`, `template` or `link`"));
    }
}
