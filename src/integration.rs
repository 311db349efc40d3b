//! [`Integration`]: its variants are frozen from the catalog, what can be asked of it stands here.

use std::fmt;
use std::str::FromStr;

use crate::resolve::{Resolution, resolve};
use crate::{Category, Guide, Language, embedded};

pub use crate::embedded::Integration;

impl Integration {
    /// The integration with exactly this key: case counts, aliases do not. No allocation.
    ///
    /// [`FromStr`] does the same and explains a miss; [`Integration::resolve`] takes what people type.
    ///
    /// ```
    /// use flashduty_knowledge_base::Integration;
    ///
    /// assert_eq!(Integration::from_key("Prometheus"), Some(Integration::Prometheus));
    /// assert_eq!(Integration::from_key("prometheus"), None);
    /// ```
    #[inline]
    pub fn from_key(key: &str) -> Option<Integration> {
        embedded::find(key)
    }

    /// The guide of this integration. There always is one, so this cannot fail: it is an array index.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language};
    ///
    /// let guide = Integration::AWSCW.guide(Language::En);
    /// assert_eq!(guide.title(), "AWS CloudWatch Integration");
    /// ```
    #[inline]
    pub fn guide(self, language: Language) -> &'static Guide {
        &embedded::guides(language)[self as usize]
    }

    /// What the integration does for Flashduty.
    pub fn category(self) -> Category {
        self.guide(Language::En).category()
    }

    /// The product's name in a language, as the guide's title has it: `Feishu/Lark`, `飞书`.
    pub fn name(self, language: Language) -> &'static str {
        self.guide(language).name()
    }

    /// Other names that people type, the same for all languages: `alertmanager`, `夜莺`. One alias may
    /// belong to several integrations.
    ///
    /// ```
    /// use flashduty_knowledge_base::Integration;
    ///
    /// assert!(Integration::N9e.aliases().any(|alias| alias == "夜莺"));
    /// ```
    pub fn aliases(self) -> impl Iterator<Item = &'static str> + Clone {
        self.guide(Language::En).aliases()
    }

    /// The version of the npm package `flashduty-knowledge-base` that first had this key, such as `v1.0.2`.
    pub fn since(self) -> &'static str {
        self.guide(Language::En).since()
    }

    /// The integrations that a typed name may mean: by key, alias or display name without regard to
    /// case, spaces and punctuation, else by likeness.
    ///
    /// The work is bounded: names of more than 64 characters match nothing.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Resolution};
    ///
    /// assert_eq!(Integration::resolve("N9e"), Resolution::Key(Integration::N9e));
    /// assert_eq!(Integration::resolve("Cloud Watch"), Resolution::Alias(vec![Integration::AWSCW]));
    /// assert_eq!(Integration::resolve("promethues"), Resolution::Guess(vec![Integration::Prometheus]));
    /// assert_eq!(Integration::resolve("no such product"), Resolution::Unknown);
    /// ```
    pub fn resolve(name: &str) -> Resolution {
        resolve(name)
    }
}

impl fmt::Display for Integration {
    /// Writes the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

/// Reads an exact key.
impl FromStr for Integration {
    type Err = UnknownIntegration;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        Integration::from_key(key)
            .ok_or_else(|| UnknownIntegration { input: key.to_owned(), near: resolve(key).into_candidates() })
    }
}

/// The error of reading an [`Integration`] from text that is not a key.
///
/// ```
/// use flashduty_knowledge_base::Integration;
///
/// let error = "promethues".parse::<Integration>().unwrap_err();
/// assert_eq!(error.near(), [Integration::Prometheus]);
/// assert_eq!(error.to_string(), "no integration `promethues`: did you mean `Prometheus`?");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownIntegration {
    input: String,
    near: Vec<Integration>,
}

impl UnknownIntegration {
    /// The text that was read.
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The integrations that may have been meant, likeliest first; often empty.
    pub fn near(&self) -> &[Integration] {
        &self.near
    }
}

impl fmt::Display for UnknownIntegration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no integration {}", crate::quoted(&self.input))?;
        match self.near.split_last() {
            None => f.write_str(": `Integration::ALL` has every key"),
            Some((last, [])) => write!(f, ": did you mean `{last}`?"),
            Some((last, others)) => {
                f.write_str(": did you mean ")?;
                for (place, near) in others.iter().enumerate() {
                    write!(f, "{}`{near}`", if place == 0 { "" } else { ", " })?;
                }
                write!(f, " or `{last}`?")
            }
        }
    }
}

impl std::error::Error for UnknownIntegration {}
