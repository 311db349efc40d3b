//! How serious an alert is in Flashduty, and the table of a guide that says what a sender's values become.

use core::fmt;
use core::str::FromStr;

use crate::canonical::UnknownSeverity;
use crate::packed::PackedGuide;

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
    #[inline]
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

    #[inline]
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
    pub(crate) native: &'a str,
    pub(crate) level: Option<Severity>,
    pub(crate) meaning: &'a str,
}

impl<'a> SeverityRow<'a> {
    /// Returns the sender's value as the table has it; several are separated by commas.
    #[inline]
    pub const fn native(&self) -> &'a str {
        self.native
    }

    /// Returns the severity in Flashduty; `None` where the table names none.
    #[inline]
    pub const fn level(&self) -> Option<Severity> {
        self.level
    }

    /// Returns what it means, in the guide's language.
    #[inline]
    pub const fn meaning(&self) -> &'a str {
        self.meaning
    }

    /// Returns whether this is the row for values that no other row has: one whose first cell begins with "Others" or
    /// "None", 其他 or 没有.
    #[inline]
    pub fn is_default(&self) -> bool {
        ["Others", "None", "其他", "没有"].iter().any(|start| self.native.starts_with(start))
    }
}

/// The severity table of a guide.
#[derive(Clone, Copy)]
pub struct Severities<'a>(pub(crate) Table<'a>);

/// Where the rows stand.
#[derive(Clone, Copy)]
pub(crate) enum Table<'a> {
    Packed(&'a PackedGuide),
    #[cfg(feature = "markdown")]
    Read(&'a [ReadRow]),
}

/// A row of a table that was parsed.
#[cfg(feature = "markdown")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReadRow {
    pub(crate) native: String,
    pub(crate) level: Option<Severity>,
    pub(crate) meaning: String,
}

impl<'a> Severities<'a> {
    /// Returns the rows in the order of the table; none where the guide has no table.
    #[inline]
    pub fn rows(&self) -> impl ExactSizeIterator<Item = SeverityRow<'a>> + DoubleEndedIterator + Clone + use<'a> {
        let table = self.0;
        let count = match table {
            Table::Packed(guide) => guide.severity_count(),
            #[cfg(feature = "markdown")]
            Table::Read(rows) => rows.len(),
        };
        (0..count).map(move |place| match table {
            Table::Packed(guide) => guide.severity(place),
            #[cfg(feature = "markdown")]
            Table::Read(rows) => {
                let ReadRow { native, level, meaning } = &rows[place];
                SeverityRow { native, level: *level, meaning }
            }
        })
    }

    /// Returns the severity of an alert whose value is none of the others, where the table has a row for that; see
    /// [`SeverityRow::is_default`].
    #[inline]
    pub fn default_level(&self) -> Option<Severity> {
        self.rows().find(SeverityRow::is_default).and_then(|row| row.level())
    }
}

/// Two tables are equal when they have the same rows in the same order.
impl PartialEq for Severities<'_> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.rows().eq(other.rows())
    }
}

impl Eq for Severities<'_> {}

/// Lists the rows.
impl fmt::Debug for Severities<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rows()).finish()
    }
}
