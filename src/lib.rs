#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod category;
mod embedded;
#[cfg(feature = "export")]
#[cfg_attr(docsrs, doc(cfg(feature = "export")))]
pub mod export;
mod front_matter;
mod guide;
mod guides;
mod integration;
mod knowledge_base;
mod language;
#[cfg(feature = "load")]
#[cfg_attr(docsrs, doc(cfg(feature = "load")))]
pub mod load;
#[cfg(feature = "markdown")]
#[cfg_attr(docsrs, doc(cfg(feature = "markdown")))]
pub mod markdown;
mod placeholders;
mod resolve;
#[cfg(feature = "search")]
#[cfg_attr(docsrs, doc(cfg(feature = "search")))]
pub mod search;
#[cfg(feature = "serde")]
mod serialization;

pub use category::{Category, UnknownCategory};
#[cfg(feature = "dir")]
pub use embedded::dir;
pub use front_matter::FrontMatter;
pub use guide::Guide;
pub use guides::Guides;
pub use integration::{Integration, UnknownIntegration};
pub use knowledge_base::KnowledgeBase;
pub use language::{Language, UnknownLanguage};
pub use placeholders::{InvalidPlaceholder, Placeholders};
pub use resolve::Resolution;

/// Text from outside in an error message: in backticks, on one line, cut where it is long.
fn quoted(input: &str) -> impl std::fmt::Display {
    const SHOWN: usize = 60;
    format!("`{}`", printed(input, SHOWN))
}

/// Text from outside as it may be printed: on one line, control, bidirectional and other invisible characters as escapes,
/// cut to a number of characters of the text. Printed twice, it stays the same.
fn printed(input: &str, shown: usize) -> String {
    let mut printed = String::new();
    let mut length = 0;
    for char in input.chars() {
        let escaped = match char {
            '\\' | '\'' | '"' | '\u{3000}' => None,
            _ => Some(char.escape_debug()),
        };
        let width = escaped.as_ref().map_or(1, |escaped| escaped.len());
        if length + width > shown {
            // Room for the sign that something is missing.
            while length >= shown {
                length -= printed.pop().map_or(length, |_| 1);
            }
            printed.push('…');
            break;
        }
        length += width;
        match escaped {
            None => printed.push(char),
            Some(escaped) => printed.extend(escaped),
        }
    }
    printed
}
