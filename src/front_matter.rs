//! What stands before a guide's text, typed.

use alloc::borrow::Cow;

/// A guide's front matter: the four fields that every guide has.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language};
///
/// let front_matter = Integration::Prometheus.guide(Language::En).front_matter();
/// assert_eq!(front_matter.title(), "Prometheus Integration");
/// assert!(front_matter.url().ends_with("/alert-sources/prometheus"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FrontMatter<'a> {
    pub(crate) title: Cow<'a, str>,
    pub(crate) description: Cow<'a, str>,
    pub(crate) date: Cow<'a, str>,
    pub(crate) url: Cow<'a, str>,
}

impl FrontMatter<'_> {
    /// Returns the guide's title: the integration's name and what it is.
    #[inline]
    pub const fn title(&self) -> &str {
        text(&self.title)
    }

    /// Returns one sentence on what the reader gets.
    #[inline]
    pub const fn description(&self) -> &str {
        text(&self.description)
    }

    /// Returns the day of the last change that matters, as an RFC 3339 date-time with its offset
    /// (`2026-11-22T10:00:00+08:00`): every date library reads it.
    #[inline]
    pub const fn date(&self) -> &str {
        text(&self.date)
    }

    /// Returns the https address under which the guide is published.
    #[inline]
    pub const fn url(&self) -> &str {
        text(&self.url)
    }
}

/// The text of a `Cow` in constants, where `Deref` cannot be called.
#[inline]
#[allow(clippy::ptr_arg)]
const fn text<'a>(cow: &'a Cow<'_, str>) -> &'a str {
    match cow {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => text.as_str(),
    }
}
