//! The sections of a guide, as freezing or loading has found them: reading them takes no parser.

use alloc::borrow::Cow;

/// A section of a guide: a heading and what follows it, up to the next heading of its level or above.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language};
///
/// let guide = Integration::Prometheus.guide(Language::En);
/// let section = guide.section("verify").unwrap();
/// assert_eq!((section.heading(), section.level()), ("Verify", 2));
/// assert!(section.markdown().starts_with("## Verify\n"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Section<'a> {
    level: u8,
    anchors: &'a str,
    heading: &'a str,
    markdown: &'a str,
}

impl<'a> Section<'a> {
    /// Returns the level of the heading, 1 to 6.
    pub const fn level(&self) -> u8 {
        self.level
    }

    /// Returns the text of the heading, without markup.
    pub const fn heading(&self) -> &'a str {
        self.heading
    }

    /// Returns the anchor to link to: the first explicit one before the heading, else the slug of the heading.
    pub fn anchor(&self) -> &'a str {
        self.anchors().next().unwrap_or_default()
    }

    /// Returns the explicit anchors of the section, or the slug of its heading where it has none.
    pub fn anchors(&self) -> impl DoubleEndedIterator<Item = &'a str> + Clone + use<'a> {
        self.anchors.lines()
    }

    /// Returns the Markdown of the section, heading included.
    pub const fn markdown(&self) -> &'a str {
        self.markdown
    }
}

/// Where a section stands in the body, in bytes, and where its anchors and its heading end in the text of the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SectionRow {
    pub(crate) level: u8,
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) anchors: u32,
    pub(crate) heading: u32,
}

/// All sections of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outline {
    pub(crate) rows: Cow<'static, [SectionRow]>,
    /// Anchors, one a line, and heading of each row, one after the other.
    pub(crate) text: Cow<'static, str>,
}

impl Outline {
    /// The sections of a body that was parsed.
    #[cfg(feature = "load")]
    pub(crate) fn new(document: &crate::markdown::Document<'_>) -> Outline {
        use alloc::{string::String, vec::Vec};

        let mut text = String::new();
        let mut rows = Vec::new();
        for section in document.sections() {
            let heading = section.heading();
            let explicit = heading.explicit_anchors();
            text += &if explicit.is_empty() { heading.anchor().into() } else { explicit.join("\n") };
            let anchors = text.len() as u32;
            text += heading.text();
            let start = heading.range().start;
            rows.push(SectionRow {
                level: heading.level(),
                start: start as u32,
                end: (start + section.markdown().len()) as u32,
                anchors,
                heading: text.len() as u32,
            });
        }
        Outline { rows: rows.into(), text: text.into() }
    }

    /// The sections, each a part of `body`.
    pub(crate) fn sections<'a>(
        &'a self,
        body: &'a str,
    ) -> impl ExactSizeIterator<Item = Section<'a>> + DoubleEndedIterator + Clone {
        (0..self.rows.len()).map(move |place| self.section(place, body))
    }

    /// The section of a row, a part of `body`.
    pub(crate) fn section<'a>(&'a self, place: usize, body: &'a str) -> Section<'a> {
        let row = self.rows[place];
        let from = place.checked_sub(1).and_then(|before| self.rows.get(before)).map_or(0, |before| before.heading);
        let part = |from: u32, to: u32| self.text.get(from as usize..to as usize).unwrap_or_default();
        Section {
            level: row.level,
            anchors: part(from, row.anchors),
            heading: part(row.anchors, row.heading),
            markdown: body.get(row.start as usize..row.end as usize).unwrap_or_default(),
        }
    }
}
