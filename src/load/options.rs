//! What a docs tree is held to when it is loaded.

use std::path::Path;

use super::{Inspection, LoadError, Loaded, finish, inspect_tree, tree::Tree};
use crate::Language;

/// A field of a guide's front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Field {
    /// The title: one line of text.
    Title,
    /// The description: one line of text.
    Description,
    /// The date: a date-time with its offset, RFC 3339.
    Date,
    /// The published address: an https URL.
    Url,
}

impl Field {
    /// Every field, in the order in which a front matter has them.
    pub const ALL: [Field; 4] = [Field::Title, Field::Description, Field::Date, Field::Url];

    /// Returns the field's name in the front matter.
    pub const fn as_str(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Description => "description",
            Field::Date => "date",
            Field::Url => "url",
        }
    }
}

/// What a docs tree is held to.
///
/// [`Options::new`] takes guides as people write them; [`Options::strict`] is what the embedded guides are held to.
///
/// ```
/// use flashduty_knowledge_base::{Language, load};
///
/// let files = [
///     ("integrations.yaml", "- { key: on-call, category: alert, name: { en: On call } }"),
///     ("en/on-call.md", "---\ntitle: \"On call\"\n---\n\n# Whom to call\n\n<em>Nobody</em> at night.\n"),
/// ];
/// let loaded = load::Options::new().load_files(files)?;
/// assert_eq!(loaded.knowledge_base.guides(Language::En)["on-call"].title(), "On call");
/// assert!(load::Options::strict().load_files(files).is_err());
/// # Ok::<(), load::LoadError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Options {
    pub(super) languages: Option<Vec<Language>>,
    pub(super) required: Vec<Field>,
    pub(super) any_html: bool,
    pub(super) any_key: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options::new()
    }
}

impl Options {
    /// Returns options for guides as people write them: the languages that the tree has a directory of, no field but the
    /// title, any HTML and braces, any key that can name a file.
    pub fn new() -> Options {
        Options { languages: None, required: vec![Field::Title], any_html: true, any_key: true }
    }

    /// Returns what the embedded guides are held to: both languages, all fields, no HTML but the hooks, no unknown
    /// placeholder, keys that are Rust identifiers, titles that have the integration's name, addresses that are the same
    /// in both languages.
    pub fn strict() -> Options {
        Options {
            languages: Some(Language::ALL.to_vec()),
            required: Field::ALL.to_vec(),
            any_html: false,
            any_key: false,
        }
    }

    /// Sets the languages that each guide must have. Directories of other languages are not looked at.
    pub fn languages(self, languages: impl IntoIterator<Item = Language>) -> Options {
        Options { languages: Some(languages.into_iter().collect()), ..self }
    }

    /// Sets the fields that each front matter must have. What a guide lacks is an empty text.
    pub fn required(self, fields: impl IntoIterator<Item = Field>) -> Options {
        Options { required: fields.into_iter().collect(), ..self }
    }

    /// Sets whether guides may have HTML other than the hooks and names in braces that no host fills in. HTML output
    /// leaves such tags out in any case.
    pub fn any_html(self, any_html: bool) -> Options {
        Options { any_html, ..self }
    }

    /// Sets whether keys may be other than Rust identifiers that begin with a capital: letters, digits, `-`, `_` and `.`, not
    /// at the beginning. Titles and addresses are then the author's business too.
    pub fn any_key(self, any_key: bool) -> Options {
        Options { any_key, ..self }
    }

    /// Loads a docs tree from disk. The [module](super) says what stands in one.
    ///
    /// # Errors
    ///
    /// Where the tree has errors: all of them, warnings included.
    pub fn load(&self, root: impl AsRef<Path>) -> Result<Loaded, LoadError> {
        finish(self.inspect(root))
    }

    /// Loads a docs tree from memory: files by their paths below its root, with slashes (`integrations.yaml`,
    /// `en/<Key>.md`). Everything else is as in [`load`](Self::load), the bounds included; of two files with one path, the
    /// last counts.
    ///
    /// # Errors
    ///
    /// Where the tree has errors: all of them, warnings included.
    pub fn load_files<P, T>(&self, files: impl IntoIterator<Item = (P, T)>) -> Result<Loaded, LoadError>
    where
        P: AsRef<str>,
        T: Into<String>,
    {
        let mut diagnostics = Vec::new();
        let tree = Tree::from_files(files, self, &mut diagnostics);
        finish(inspect_tree(&tree, self, diagnostics))
    }

    /// Reads a docs tree and reports its problems as [`load`](Self::load) does, and gives the guides all the same. It
    /// cannot fail: a tree that is not there has no guides and a diagnostic that says so.
    pub fn inspect(&self, root: impl AsRef<Path>) -> Inspection {
        let mut diagnostics = Vec::new();
        let tree = Tree::read(root.as_ref(), self, &mut diagnostics);
        if tree.missing {
            return Inspection { guides: Vec::new(), diagnostics };
        }
        inspect_tree(&tree, self, diagnostics)
    }
}
