//! The guides for those who are not Rust programs: JSON, the npm package, and files for agents.
//!
//! Everything is text that depends on the guides alone, so that two exports of the same guides are the same bytes.
//!
//! | What | Size, for the embedded guides |
//! | --- | --- |
//! | [`json()`], [`full`] | At most 2 MB a language |
//! | [`npm`] | At most 8 MB |
//! | [`chunks`] | At most 2 MB a language; a text of at most [`CHUNK_CHARS`] characters, unless one block is longer |
//! | [`llms`] | `llms.txt` at most 128 kB, `llms-full.<language>.<topic>.txt` at most 512 kB, a guide at most 64 kB |
//!
//! ```
//! use flashduty_knowledge_base::{KnowledgeBase, export};
//!
//! let directory = tempfile::tempdir()?;
//! let package = directory.path().join("flashduty-knowledge-base");
//! export::write(&package, &export::npm(KnowledgeBase::embedded()), export::Existing::Refuse)?;
//! assert!(package.join("dist/esm/en.js").is_file());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod agents;
mod full;
mod npm;
mod write;

use serde::Serialize;

pub use agents::{CHUNK_CHARS, CHUNK_SCHEMA, chunks, llms};
pub use full::{FULL_SCHEMA, full};
pub use npm::npm;
pub use write::{Existing, WriteError, write, write_unless};

use crate::Guides;

/// A file of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it stands in the directory of the export, with slashes: `dist/esm/en.js`.
    pub path: String,
    /// What it holds.
    pub contents: String,
}

impl File {
    /// A file with a path in the directory of the export, and what it holds.
    pub fn new(path: impl Into<String>, contents: impl Into<String>) -> File {
        File { path: path.into(), contents: contents.into() }
    }
}

/// The object that the npm package exports, `{key: Markdown}` in export order, as JSON.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, Language, export};
///
/// let json = export::json(KnowledgeBase::embedded().guides(Language::En));
/// assert!(json.starts_with("{\n  \"CustomAlert\": \"---\\ntitle: "));
/// ```
pub fn json(guides: &Guides) -> String {
    pretty(guides)
}

fn pretty(value: &impl Serialize) -> String {
    let json = serde_json::to_string_pretty(value).expect("text, numbers and maps with text for keys are JSON");
    json + "\n"
}

/// Text that is to stand on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
