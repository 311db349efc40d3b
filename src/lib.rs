#![cfg_attr(all(feature = "load", feature = "search"), doc = include_str!("../README.md"))]
#![cfg_attr(
    not(all(feature = "load", feature = "search")),
    doc = "The set-up guides of Flashduty's integrations, embedded in your program. With all features, this page has a tour."
)]
#![forbid(unsafe_code)]
#![cfg_attr(not(any(feature = "std", test)), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

#[cfg(feature = "serde")]
pub mod any_name;
mod canonical;
mod category;
#[cfg_attr(unfrozen, allow(dead_code))]
mod embedded;
#[cfg(feature = "export")]
pub mod export;
mod front_matter;
mod guide;
mod guides;
mod integration;
mod knowledge_base;
mod language;
#[cfg(feature = "load")]
pub mod load;
#[cfg(feature = "markdown")]
pub mod markdown;
mod names;
mod outline;
mod packed;
mod placeholders;
mod resolve;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "serde")]
mod serialization;
mod severity;
mod text;
mod topic;

pub use canonical::{UnknownCategory, UnknownLanguage, UnknownSeverity, UnknownTopic};
pub use category::Category;
#[cfg(feature = "dir")]
pub use embedded::dir;
pub use embedded::{CONTENT_DATE, CONTENT_DIGEST};
pub use front_matter::FrontMatter;
pub use guide::Guide;
pub use guides::Guides;
pub use integration::{Integration, UnknownIntegration};
pub use knowledge_base::KnowledgeBase;
pub use language::Language;
pub use outline::Section;
pub use placeholders::{ApiHost, FieldName, IntegrationKey, IntegrationUrl, InvalidPlaceholder, IpRange, Placeholders};
pub use resolve::Resolution;
pub use severity::{Severities, Severity, SeverityRow};
pub use topic::Topic;

#[cfg(any(feature = "load", feature = "export"))]
use text::printed;
use text::quoted;
