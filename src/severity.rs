//! How serious an alert is in Flashduty, and the table of a guide that says what a sender's values become.

use alloc::borrow::Cow;
use core::str::FromStr;

use crate::canonical::UnknownSeverity;

/// How serious an alert is in Flashduty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Act now.
    Critical,
    /// Needs attention.
    Warning,
    /// For information.
    Info,
    /// Recovered: the alert closes.
    Ok,
}

impl Severity {
    /// Every severity, the gravest first.
    pub const ALL: [Severity; 4] = [Severity::Critical, Severity::Warning, Severity::Info, Severity::Ok];

    /// Returns the canonical text, the same in both languages and in Flashduty's API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Critical => "Critical",
            Severity::Warning => "Warning",
            Severity::Info => "Info",
            Severity::Ok => "Ok",
        }
    }
}

/// Reads what [`Severity::as_str`] gives.
impl FromStr for Severity {
    type Err = UnknownSeverity;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Severity::ALL.into_iter().find(|known| known.as_str() == text);
        known.ok_or_else(|| UnknownSeverity::new(text))
    }
}

/// A row of a guide's severity table: what a value of the sender becomes.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language, Severity};
///
/// let row = Integration::AzureMonitor.guide(Language::En).severities().rows().next().unwrap();
/// assert_eq!((row.native(), row.level()), ("Sev0", Some(Severity::Critical)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SeverityRow<'a> {
    native: &'a str,
    level: Option<Severity>,
    meaning: &'a str,
}

impl<'a> SeverityRow<'a> {
    /// Returns the sender's value as the table has it; several are separated by commas.
    pub const fn native(&self) -> &'a str {
        self.native
    }

    /// Returns the severity in Flashduty; `None` where the table names none.
    pub const fn level(&self) -> Option<Severity> {
        self.level
    }

    /// Returns what it means, in the guide's language.
    pub const fn meaning(&self) -> &'a str {
        self.meaning
    }

    /// Returns whether this is the row for values that no other row has: one whose first cell begins with "Others" or
    /// "None", 其他 or 没有.
    pub fn is_default(&self) -> bool {
        ["Others", "None", "其他", "没有"].iter().any(|start| self.native.starts_with(start))
    }
}

/// The severity of a row, and where its two cells end in the text of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SeverityCells {
    pub(crate) level: Option<Severity>,
    pub(crate) native: u32,
    pub(crate) meaning: u32,
}

/// The severity table of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Severities {
    pub(crate) cells: Cow<'static, [SeverityCells]>,
    /// Native value and meaning of each row, one after the other.
    pub(crate) text: Cow<'static, str>,
}

impl Severities {
    /// Takes rows of native value, severity as the table has it, and meaning.
    #[cfg(feature = "markdown")]
    pub(crate) fn new<'a>(rows: impl Iterator<Item = [&'a str; 3]>) -> Severities {
        let mut text = alloc::string::String::new();
        let mut cells = alloc::vec::Vec::new();
        for [native, level, meaning] in rows {
            text += native;
            let native = text.len() as u32;
            text += meaning;
            let level = level.trim().parse().ok();
            cells.push(SeverityCells { level, native, meaning: text.len() as u32 });
        }
        Severities { cells: cells.into(), text: text.into() }
    }

    /// Returns the rows in the order of the table; none where the guide has no table.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = SeverityRow<'_>> + DoubleEndedIterator + Clone {
        (0..self.cells.len()).map(move |place| {
            let row = self.cells[place];
            let before = place.checked_sub(1).and_then(|before| self.cells.get(before));
            let from = before.map_or(0, |before| before.meaning);
            let part = |from: u32, to: u32| self.text.get(from as usize..to as usize).unwrap_or_default();
            SeverityRow { native: part(from, row.native), level: row.level, meaning: part(row.native, row.meaning) }
        })
    }

    /// Returns the severity of an alert whose value is none of the others, where the table has a row for that; see
    /// [`SeverityRow::is_default`].
    pub fn default_level(&self) -> Option<Severity> {
        self.rows().find(SeverityRow::is_default).and_then(|row| row.level())
    }
}
