//! What can be wrong with a docs tree, each kind with a stable code.

use std::cell::Cell;
use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};

use super::{MAX_DIAGNOSTICS, MAX_DIAGNOSTICS_PER_FILE};

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
    /// What is wrong, in one line of at most [`MAX_MESSAGE_CHARS`](super::MAX_MESSAGE_CHARS) characters: control and
    /// bidirectional characters of the tree are shown as `\u{..}`.
    pub message: String,
    /// What to do, in one line like the message.
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
            message: crate::printed(&message.into(), super::MAX_MESSAGE_CHARS),
            help: crate::printed(&help.into(), super::MAX_MESSAGE_CHARS),
            fix: None,
        }
    }

    pub(super) fn warning(self) -> Self {
        Diagnostic { level: Level::Warning, ..self }
    }

    pub(super) fn at_line(self, line: usize) -> Self {
        Diagnostic { line, ..self }
    }

    /// Moves the problem to a byte of the file's text, or to the character that it is part of. It counts lines from the
    /// start: for a file that can have many problems, there are [`Lines`].
    pub(super) fn at(self, text: &str, byte: usize) -> Self {
        let (line, column) = Lines::new(text).place(text, byte);
        Diagnostic { line, column, ..self }
    }
}

/// Where the lines of a text begin, so that a problem finds its line without counting those before it.
pub(super) struct Lines {
    starts: Vec<usize>,
    /// How many places were asked for. Beyond what is reported of a file, columns on long lines are not counted.
    asked: Cell<usize>,
}

impl Lines {
    pub(super) fn new(text: &str) -> Lines {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(newline, _)| newline + 1)).collect();
        Lines { starts, asked: Cell::new(0) }
    }

    /// Line and column of a byte, or of the character that it is part of, from 1.
    pub(super) fn place(&self, text: &str, byte: usize) -> (usize, usize) {
        let byte = (0..=byte.min(text.len())).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or_default();
        let line = self.starts.partition_point(|start| *start <= byte);
        if self.asked.replace(self.asked.get() + 1) > 2 * MAX_DIAGNOSTICS_PER_FILE {
            return (line, 1);
        }
        let start = self.starts[line - 1];
        (line, text[start..byte].chars().count() + 1)
    }
}

/// Problems as they are found: of each file the first ones, and how many more there are.
#[derive(Default)]
pub(super) struct Problems {
    kept: Vec<Diagnostic>,
    /// How many each file has, and the last place of those that are kept.
    files: HashMap<PathBuf, (usize, (usize, usize))>,
}

impl Problems {
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        // A file name is copied once a file, not once a problem.
        if !self.files.contains_key(&diagnostic.path) {
            self.files.insert(diagnostic.path.clone(), (0, (1, 1)));
        }
        let full = self.kept.len() >= MAX_DIAGNOSTICS;
        if let Some((count, last)) = self.files.get_mut(&diagnostic.path) {
            *count += 1;
            if *count <= MAX_DIAGNOSTICS_PER_FILE && !full {
                *last = (*last).max((diagnostic.line, diagnostic.column));
                self.kept.push(diagnostic);
            }
        }
    }

    pub(super) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// How many problems were found, those included that are not kept.
    pub(super) fn found(&self, path: &Path) -> usize {
        self.files.get(path).map_or(0, |(count, _)| *count)
    }

    /// The problems that are kept; files with more get a last one that says so.
    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        let Problems { mut kept, files } = self;
        let mut of_file: HashMap<PathBuf, usize> = HashMap::new();
        for diagnostic in &kept {
            match of_file.get_mut(&diagnostic.path) {
                Some(count) => *count += 1,
                None => drop(of_file.insert(diagnostic.path.clone(), 1)),
            }
        }
        for (path, (count, (line, column))) in files {
            let more = count - of_file.get(&path).copied().unwrap_or_default();
            if more > 0 {
                let message = format!("{more} more problems are not shown");
                let last = Diagnostic::error(Code::TooMany, path, message, "mend the first ones, and check again");
                kept.push(Diagnostic { line, column, ..last });
            }
        }
        kept
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { code, level, path, line, column, message, help, .. } = self;
        // The fields are open to whoever has the diagnostic: what is printed is one line each all the same.
        let path = crate::printed(&path.to_string_lossy(), super::MAX_MESSAGE_CHARS);
        let message = crate::printed(message, super::MAX_MESSAGE_CHARS);
        let help = crate::printed(help, super::MAX_MESSAGE_CHARS);
        write!(f, "{path}:{line}:{column}: {level}[{code}]: {message}\n    help: {help}")
    }
}

impl std::error::Error for Diagnostic {}

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
    /// A file is larger than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES), the tree than
    /// [`MAX_TREE_BYTES`](super::MAX_TREE_BYTES), a directory has more than [`MAX_NAMES`](super::MAX_NAMES) names, or a
    /// front matter or an entry of the catalog has more than 64 KiB.
    TooLarge = "too-large",
    /// There are more problems than are shown.
    TooMany = "too-many",
    /// A link stands where a file or directory of the tree belongs. Links are not followed, wherever they lead.
    OutsideTree = "outside-tree",
    /// A file is not UTF-8.
    NotUtf8 = "not-utf8",
    /// A file begins with a byte order mark.
    ByteOrderMark = "byte-order-mark",
    /// Warning: a file of a language's directory is not a guide, and is ignored.
    StrayFile = "stray-file",

    // YAML
    /// A YAML anchor or alias: no guide needs one, and copies of a text add up.
    YamlAlias = "yaml-alias",
    /// YAML with too many levels or brackets.
    YamlNesting = "yaml-nesting",

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
    /// A table that the parser takes for text, most often for lack of a blank line before it. Renderers differ in that.
    LiteralTable = "literal-table",
    /// The two languages of a guide differ in structure.
    LanguagesDiffer = "languages-differ",
    /// The severity tables of the two languages of a guide have different levels, or one has no column of them.
    SeveritiesDiffer = "severities-differ",

    // Shared passages
    /// A guide whose catalog entry asks for the shared passage has no `<div class="hide">` block to hold it.
    MissingPassage = "missing-passage",
    /// The shared passage in a guide is not what `docs/shared/` and the catalog make of it.
    StalePassage = "stale-passage",
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
