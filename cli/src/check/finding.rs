//! What a check finds: one type for what loading reports and for the rules of the house.

use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;

use flashduty_knowledge_base::load::{Diagnostic, Level, MAX_DIAGNOSTICS_PER_FILE, MAX_MESSAGE_CHARS, printed};
use serde::Serialize;

/// A problem of a docs tree: where it is, what it is, and what to do about it.
///
/// Its `Display` is two lines, in the form that editors and terminals make links of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// What kind of problem it is: one of the library's codes, or of [`Code`]. `docs/check.md` says more about each.
    pub code: &'static str,
    /// `error` or `warning`.
    #[serde(serialize_with = "as_text")]
    pub level: Level,
    /// The file, relative to the root of the tree.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do, in one line.
    pub help: String,
}

fn as_text<S: serde::Serializer>(level: &Level, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(level)
}

impl From<Diagnostic> for Finding {
    fn from(diagnostic: Diagnostic) -> Finding {
        let Diagnostic { code, level, path, line, column, message, help, .. } = diagnostic;
        Finding { code: code.as_str(), level, path, line, column, message, help }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { code, level, line, column, .. } = self;
        let path = one_line(&self.path.to_string_lossy());
        let (message, help) = (one_line(&self.message), one_line(&self.help));
        write!(f, "{path}:{line}:{column}: {level}[{code}]: {message}\n    help: {help}")
    }
}

/// A problem at a byte of a text.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) code: Code,
    pub(super) level: Level,
    /// In bytes of the file.
    pub(super) place: usize,
    pub(super) message: String,
    pub(super) help: String,
}

/// The problems of one file as they are found: of each code the first ones, and how many there are.
#[derive(Debug, Default)]
pub(super) struct Problems {
    kept: Vec<Problem>,
    counts: HashMap<Code, usize>,
}

impl Problems {
    pub(super) fn push(&mut self, problem: Problem) {
        let count = self.counts.entry(problem.code).or_default();
        *count += 1;
        // One more than is ever printed, so that it is known that there are more.
        if *count <= MAX_DIAGNOSTICS_PER_FILE + 1 {
            self.kept.push(problem);
        }
    }

    pub(super) fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        problems.into_iter().for_each(|problem| self.push(problem));
    }

    /// The problems in the order of their places, one of a code at a place, as findings of the file with this text.
    pub(super) fn into_findings(mut self, path: &std::path::Path, text: &str) -> Vec<Finding> {
        self.kept.sort_by_key(|problem| (problem.place, problem.code));
        self.kept.dedup_by_key(|problem| (problem.place, problem.code));
        // Lines and columns are counted on from the problem before.
        let (mut line, mut line_start, mut at) = (1, 0, 0);
        let mut findings = Vec::with_capacity(self.kept.len());
        for problem in self.kept {
            let place = (0..=problem.place.min(text.len())).rev().find(|place| text.is_char_boundary(*place));
            let place = place.unwrap_or_default();
            for (newline, _) in text[at..place].match_indices('\n') {
                line += 1;
                line_start = at + newline + 1;
            }
            at = place.max(at);
            findings.push(Finding {
                code: problem.code.as_str(),
                level: problem.level,
                path: path.to_owned(),
                line,
                // A column beyond any screen is not counted.
                column: text[line_start..place].chars().take(10_000).count() + 1,
                message: one_line(&problem.message),
                help: one_line(&problem.help),
            });
        }
        findings
    }
}

/// Text from outside as it may be printed in a message.
pub(super) fn one_line(text: &str) -> String {
    printed(text, MAX_MESSAGE_CHARS)
}

/// Text of a guide in a message: in backticks, cut where it is long.
pub(super) fn quoted(text: &str) -> String {
    const SHOWN: usize = 60;
    format!("`{}`", printed(text, SHOWN))
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $code:literal,)*) => {
        /// The kinds of problems that the rules of the house find, beside those of loading.
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

            /// What it says, in a sentence.
            pub const fn summary(self) -> &'static str {
                match self {
                    $(Code::$variant => concat!($($doc),*),)*
                }
            }

            /// The code as it is printed, such as `missing-section`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Code::$variant => $code,)*
                }
            }
        }
    };
}

codes! {
    // Front matter and sections
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
    /// An English heading in title case.
    HeadingCase = "heading-case",
    /// A heading or an image stands twice, or a paragraph twice in a row.
    Repeated = "repeated",
    /// A section is about another integration's product.
    OtherProduct = "other-product",
    /// The guide is empty, or stops in the middle of a sentence.
    Truncated = "truncated",
    // Lists and tables
    /// A numbered list does not count 1, 2, 3, or has no space after a number.
    ListNumber = "list-number",
    /// A table's row has no bar at its ends.
    TableStyle = "table-style",
    /// A severity table contradicts itself, or has a level by another name.
    SeverityTable = "severity-table",
    // Hooks
    /// An HTML element is not spelled as host pages read it.
    HookStyle = "hook-style",
    /// A callout is not `::: tip` or `::: caution` between blank lines.
    CalloutStyle = "callout-style",
    // Links and images
    /// A link or image is not https, has a tracking query, or leads to a misspelt host.
    LinkStyle = "link-style",
    /// A link shows as text, most often because of a space in its address.
    LiteralLink = "literal-link",
    /// An image has no description.
    ImageAlt = "image-alt",
    // Code
    /// A code block does not say its language.
    FenceLanguage = "fence-language",
    /// Code that its language's parser refuses.
    CodeSyntax = "code-syntax",
    /// Warning: scripts were not read, for there is no bash, or a guide has more than are read.
    CodeSkipped = "code-skipped",
    /// A sample has what looks like a real key or token.
    Credential = "credential",
    /// An example address is not of a range reserved for documentation.
    ExampleAddress = "example-address",
    // Words and typography
    /// A word that the glossary has another one for.
    Term = "term",
    /// A manner of writing that the tables of style have a better one for.
    Style = "style",
    /// A Chinese word with a wrong character.
    WrongCharacter = "wrong-character",
    /// The name of a product with a letter too many, too few or exchanged, or in another case.
    Name = "name",
    /// A word that is no English word and a letter away from one.
    Spelling = "spelling",
    /// A word or a mark of punctuation stands twice.
    Doubled = "doubled",
    /// Chinese in an English sentence, or an English sentence in a Chinese guide.
    OtherLanguage = "other-language",
    /// A bracket is not closed, or closed without being open.
    UnbalancedBrackets = "unbalanced-brackets",
    /// Chinese without a space beside Latin letters or digits, or punctuation of the other language.
    Spacing = "spacing",
    /// Carriage returns, tabs in prose, or white space at the end of a line.
    Whitespace = "whitespace",
    // Both languages
    /// Code that is not the same in both languages, comments aside.
    CodeDiffers = "code-differs",
    /// A number that a section has in one language alone.
    NumbersDiffer = "numbers-differ",
    /// Inline code that a section has in one language alone.
    SpansDiffer = "spans-differ",
    /// A link that a section has in one language alone.
    LinksDiffer = "links-differ",
    /// Values that no row of the severity table has become another severity in the other language.
    DefaultDiffers = "default-differs",
    // What is silenced
    /// `check.yaml` cannot be read, or an entry of it silences nothing.
    Silence = "silence",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
