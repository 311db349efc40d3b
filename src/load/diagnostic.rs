//! What can be wrong with a docs tree, each kind with a stable code.

use std::fmt;
use std::path::{Path, PathBuf};

/// How much a [`Diagnostic`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// The tree cannot be served as it is.
    Error,
    /// The tree loads; somebody should look.
    Warning,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Level::Error => "error",
            Level::Warning => "warning",
        })
    }
}

/// One problem of a docs tree: where it is, what it is, and what to do about it.
///
/// Its `Display` is two lines, in the form that editors and terminals make links of:
///
/// ```text
/// en/Prometheus.md:3:1: error[unknown-field]: unknown front matter field `author`
///     help: the fields are title, description, date and url
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What kind of problem it is.
    pub code: Code,
    /// How much it matters.
    pub level: Level,
    /// The file, relative to the root of the tree.
    pub path: PathBuf,
    /// The line, from 1; 1 where the problem is the file as such.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do, in one line.
    pub help: String,
    /// The whole text that the file should have, where a program can mend the problem.
    pub fix: Option<String>,
}

impl Diagnostic {
    /// An error at the start of a file; [`at`](Self::at) moves it.
    pub(super) fn error(
        code: Code,
        path: impl AsRef<Path>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Diagnostic {
            code,
            level: Level::Error,
            path: path.as_ref().to_owned(),
            line: 1,
            column: 1,
            message: message.into(),
            help: help.into(),
            fix: None,
        }
    }

    pub(super) fn warning(self) -> Self {
        Diagnostic { level: Level::Warning, ..self }
    }

    pub(super) fn at_line(self, line: usize) -> Self {
        Diagnostic { line, ..self }
    }

    /// Moves the problem to a byte of the file's text, or to the character that it is part of.
    pub(super) fn at(self, text: &str, byte: usize) -> Self {
        let start = (0..=byte.min(text.len())).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or_default();
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Diagnostic { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1, ..self }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { code, level, path, line, column, message, help, .. } = self;
        write!(f, "{}:{line}:{column}: {level}[{code}]: {message}\n    help: {help}", path.display())
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $code:literal,)*) => {
        /// The kinds of problems. A code keeps its name and meaning from release to release.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $(
                #[doc = concat!("`", $code, "`")]
                #[doc = ""]
                $(#[doc = $doc])*
                $variant,
            )*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$variant),*];

            /// The code as it is printed, such as `unknown-field`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Code::$variant => $code,)*
                }
            }
        }
    };
}

codes! {
    // Files
    /// A file or directory is missing, is not of the expected kind, or cannot be read.
    Unreadable = "unreadable",
    /// A file is larger than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES).
    TooLarge = "too-large",
    /// A link leads out of the docs tree.
    OutsideTree = "outside-tree",
    /// A file is not UTF-8.
    NotUtf8 = "not-utf8",
    /// A file begins with a byte order mark.
    ByteOrderMark = "byte-order-mark",
    /// Warning: a file of a language's directory is not a guide, and is ignored.
    StrayFile = "stray-file",

    // Catalog
    /// The catalog is not YAML, or an entry is not as the catalog's format has it.
    CatalogSyntax = "catalog-syntax",
    /// A key is not a Rust identifier of ASCII letters and digits that begins with a capital.
    InvalidKey = "invalid-key",
    /// Two entries have the same key.
    DuplicateKey = "duplicate-key",
    /// An alias is another integration's key, stands twice, or has no letter or digit.
    InvalidAlias = "invalid-alias",
    /// A catalog entry has no guide in a language.
    MissingGuide = "missing-guide",
    /// A guide has no catalog entry.
    UnlistedGuide = "unlisted-guide",

    // Front matter
    /// The file does not begin with a `---` line and front matter.
    MissingFrontMatter = "missing-front-matter",
    /// The front matter has no closing `---` line.
    UnclosedFrontMatter = "unclosed-front-matter",
    /// The front matter is not YAML, or not a mapping.
    FrontMatterSyntax = "front-matter-syntax",
    /// The front matter has a field that guides do not have.
    UnknownField = "unknown-field",
    /// A field stands twice.
    DuplicateField = "duplicate-field",
    /// A field is missing.
    MissingField = "missing-field",
    /// A field is not text, or is empty.
    InvalidField = "invalid-field",
    /// The date is not an RFC 3339 date-time.
    InvalidDate = "invalid-date",
    /// The address is not an https URL.
    InvalidUrl = "invalid-url",

    // The guide belongs to its key
    /// The integration's display name does not stand in the title.
    NameNotInTitle = "name-not-in-title",
    /// Two guides of a language have the same title, address or text.
    DuplicateGuide = "duplicate-guide",
    /// The published addresses of the two languages end differently.
    SlugsDiffer = "slugs-differ",

    // Markdown
    /// A code fence never closes.
    UnclosedFence = "unclosed-fence",
    /// An HTML element that guides do not use.
    UnknownHtml = "unknown-html",
    /// An HTML element is not closed, or closed without being open.
    UnbalancedHtml = "unbalanced-html",
    /// A link within the page has no target.
    MissingAnchor = "missing-anchor",
    /// Two anchors of a page have the same id.
    DuplicateAnchor = "duplicate-anchor",
    /// A placeholder that no host fills in.
    UnknownPlaceholder = "unknown-placeholder",
    /// `**` that the parser takes for text, most often because punctuation stands inside the asterisks in Chinese.
    LiteralAsterisks = "literal-asterisks",
    /// A table that the parser takes for text, most often for lack of a blank line before it.
    LiteralTable = "literal-table",
    /// The two languages of a guide differ in structure.
    LanguagesDiffer = "languages-differ",
    /// The severity tables of the two languages of a guide have different levels.
    SeveritiesDiffer = "severities-differ",

    // Shared passages
    /// A guide whose catalog entry asks for the shared passage has no `<div class="hide">` block to hold it.
    MissingPassage = "missing-passage",
    /// The shared passage in a guide is not what `docs/shared/` and the catalog make of it.
    StalePassage = "stale-passage",

    // House rules
    /// The front matter's fields are not in order, or not in double quotes.
    FrontMatterStyle = "front-matter-style",
    /// The description is too long to be shown in a list.
    LongDescription = "long-description",
    /// A section that every guide of this kind has is missing.
    MissingSection = "missing-section",
    /// The sections are not in the order of the other guides.
    SectionOrder = "section-order",
    /// A section has no anchor, one that is not an ASCII word, or no `---` line under its heading.
    SectionStyle = "section-style",
    /// A heading skips a level, is of level 1, or has a typed numeral.
    HeadingStyle = "heading-style",
    /// A code block does not say its language.
    FenceLanguage = "fence-language",
    /// An HTML element is not spelled as host pages read it.
    HookStyle = "hook-style",
    /// A callout is not `::: tip` or `::: caution` between blank lines.
    CalloutStyle = "callout-style",
    /// A link or image is not https, has a tracking query, or leads to a misspelt host.
    LinkStyle = "link-style",
    /// An image has no description.
    ImageAlt = "image-alt",
    /// An example address is not of a range reserved for documentation.
    ExampleAddress = "example-address",
    /// A word that the glossary has another one for.
    Term = "term",
    /// Chinese without a space beside Latin letters or digits, or punctuation of the other language.
    Spacing = "spacing",
    /// Carriage returns, tabs in prose, or white space at the end of a line.
    Whitespace = "whitespace",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Why a docs tree could not be loaded: every problem that was found, never none of level
/// [`Error`](Level::Error).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl LoadError {
    /// All problems, warnings included, in the order of files and lines.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// All problems, warnings included, in the order of files and lines.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Error).count();
        write!(f, "the docs tree has {errors} error{}", if errors == 1 { "" } else { "s" })?;
        self.diagnostics.iter().try_for_each(|diagnostic| write!(f, "\n{diagnostic}"))
    }
}

impl std::error::Error for LoadError {}
