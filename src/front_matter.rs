//! What stands before a guide's text, typed.

use std::borrow::Cow;

/// A guide's front matter: the four fields that every guide has.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language};
///
/// let front_matter = Integration::Prometheus.guide(Language::En).front_matter();
/// assert_eq!(front_matter.title(), "Prometheus Integration");
/// assert!(front_matter.url().ends_with("/prometheus-integration-guide"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FrontMatter {
    pub(crate) title: Cow<'static, str>,
    pub(crate) description: Cow<'static, str>,
    pub(crate) date: Cow<'static, str>,
    pub(crate) url: Cow<'static, str>,
}

impl FrontMatter {
    /// The guide's title: the integration's name and what it is.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// One sentence on what the reader gets.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// The day of the last change that matters, as an RFC 3339 date-time with its offset
    /// (`2026-11-22T10:00:00+08:00`): every date library reads it.
    pub fn date(&self) -> &str {
        &self.date
    }

    /// The https address under which the guide is published.
    pub fn url(&self) -> &str {
        &self.url
    }
}
