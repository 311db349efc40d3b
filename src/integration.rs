//! [`Integration`]: its variants are frozen from the catalog, what can be asked of it stands here.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Index;
use core::str::FromStr;

use crate::packed::Field;
use crate::resolve::{Resolution, resolve};
use crate::{Category, Guide, Guides, Language, Topic, embedded};

pub use crate::embedded::Integration;

impl Integration {
    /// Returns the integration with exactly this key: case counts, aliases do not. No allocation.
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

    /// Returns the key: the name under which programs find the guide.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        embedded::catalog().text(self as usize, Field::Key)
    }

    /// Returns the guide of this integration. There always is one: it is an array index.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Guide, Integration, Language};
    ///
    /// static GUIDE: &Guide = Integration::AWSCW.guide(Language::En);
    /// assert_eq!(GUIDE.title(), "AWS CloudWatch Integration");
    /// ```
    #[inline]
    pub const fn guide(self, language: Language) -> &'static Guide {
        &embedded::guides(language)[self as usize]
    }

    /// Returns what the integration does for Flashduty.
    #[inline]
    pub const fn category(self) -> Category {
        embedded::catalog().rows[self as usize].category
    }

    /// Returns the field that the integration comes from; every embedded integration has one.
    #[inline]
    pub const fn topic(self) -> Option<Topic> {
        embedded::catalog().rows[self as usize].topic
    }

    /// Returns the product's name in a language, as the guide's title has it: `Feishu/Lark`, `飞书`.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language};
    ///
    /// const NAME: &str = Integration::Lark.name(Language::Zh);
    /// assert_eq!(NAME, "飞书");
    /// ```
    #[inline]
    pub const fn name(self, language: Language) -> &'static str {
        embedded::catalog().name(self as usize, language)
    }

    /// Returns other names that people type, the same for all languages: `alertmanager`, `夜莺`. One alias may
    /// belong to several integrations.
    ///
    /// ```
    /// use flashduty_knowledge_base::Integration;
    ///
    /// assert!(Integration::N9e.aliases().any(|alias| alias == "夜莺"));
    /// ```
    #[inline]
    pub fn aliases(self) -> impl DoubleEndedIterator<Item = &'static str> + Clone {
        embedded::catalog().text(self as usize, Field::Aliases).lines()
    }

    /// Returns the version of the npm package `flashduty-knowledge-base` that first had this key, such as `v1.0.2`;
    /// `None` for a key that no version of it has.
    #[inline]
    pub const fn since(self) -> Option<&'static str> {
        embedded::catalog().since(self as usize)
    }

    /// The integrations that a typed name may mean: by key, alias or display name without regard to
    /// case, spaces and punctuation, else by likeness.
    ///
    /// The work is bounded: names of more than 64 letters and digits match nothing, and a miss takes microseconds.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Resolution};
    ///
    /// assert_eq!(Integration::resolve("N9e"), Resolution::Key(Integration::N9e));
    /// assert_eq!(Integration::resolve("Cloud Watch"), Resolution::Alias(vec![Integration::AWSCW]));
    /// assert_eq!(Integration::resolve("promethues"), Resolution::Guess(vec![Integration::Prometheus]));
    /// assert_eq!(Integration::resolve("no such product"), Resolution::Unknown);
    /// ```
    #[inline]
    pub fn resolve(name: &str) -> Resolution {
        resolve(name)
    }
}

/// Reads an exact key.
impl FromStr for Integration {
    type Err = UnknownIntegration;

    #[inline]
    fn from_str(key: &str) -> Result<Self, Self::Err> {
        Integration::from_key(key).ok_or_else(|| UnknownIntegration { input: key.to_owned() })
    }
}

impl Guide {
    /// Returns the integration of this key; `None` for a key that only a loaded docs tree has.
    #[inline]
    pub fn integration(&self) -> Option<Integration> {
        Integration::from_key(self.key())
    }
}

/// Never panics for the embedded guides.
///
/// # Panics
///
/// Where a loaded docs tree lacks the integration.
impl Index<Integration> for Guides {
    type Output = Guide;

    #[inline]
    fn index(&self, integration: Integration) -> &Guide {
        &self[integration.as_str()]
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
}

impl UnknownIntegration {
    /// Returns the text that was read.
    #[inline]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// Returns the integrations that may have been meant, likeliest first; often none. They are looked for when asked.
    #[inline]
    pub fn near(&self) -> Vec<Integration> {
        resolve(&self.input).into_candidates()
    }
}

impl fmt::Display for UnknownIntegration {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no integration {}", crate::quoted(&self.input))?;
        let near = self.near();
        if near.is_empty() {
            return f.write_str(": `Integration::ALL` has every key");
        }
        f.write_str(": did you mean ")?;
        crate::text::alternatives(f, &near)?;
        f.write_str("?")
    }
}

impl core::error::Error for UnknownIntegration {}
