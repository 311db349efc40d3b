//! The sections of a guide, as freezing or loading has found them: reading them takes no parser.

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
    pub(crate) level: u8,
    /// One anchor a line.
    pub(crate) anchors: &'a str,
    pub(crate) heading: &'a str,
    pub(crate) markdown: &'a str,
}

impl<'a> Section<'a> {
    /// Returns the level of the heading, 1 to 6.
    #[inline]
    pub const fn level(&self) -> u8 {
        self.level
    }

    /// Returns the text of the heading, without markup.
    #[inline]
    pub const fn heading(&self) -> &'a str {
        self.heading
    }

    /// Returns the anchor to link to: the first explicit one before the heading, else the slug of the heading.
    #[inline]
    pub fn anchor(&self) -> &'a str {
        self.anchors().next().unwrap_or_default()
    }

    /// Returns the explicit anchors of the section, or the slug of its heading where it has none.
    #[inline]
    pub fn anchors(&self) -> impl DoubleEndedIterator<Item = &'a str> + Clone + use<'a> {
        self.anchors.lines()
    }

    /// Returns the Markdown of the section, heading included.
    #[inline]
    pub const fn markdown(&self) -> &'a str {
        self.markdown
    }
}

/// The sections of a guide that was loaded.
#[cfg(feature = "load")]
#[derive(Clone)]
pub(crate) struct Outline(Vec<OutlineRow>);

#[cfg(feature = "load")]
#[derive(Clone)]
struct OutlineRow {
    level: u8,
    anchors: String,
    heading: String,
    /// Where the Markdown stands in the body.
    markdown: core::ops::Range<usize>,
}

#[cfg(feature = "load")]
impl Outline {
    /// The sections of a body that was parsed.
    #[inline]
    pub(crate) fn new(document: &crate::markdown::Document<'_>) -> Outline {
        let rows = document.sections().map(|section| {
            let heading = section.heading();
            let explicit = heading.explicit_anchors();
            let start = heading.range().start;
            OutlineRow {
                level: heading.level(),
                anchors: if explicit.is_empty() { heading.anchor().into() } else { explicit.join("\n") },
                heading: heading.text().to_owned(),
                markdown: start..start + section.markdown().len(),
            }
        });
        Outline(rows.collect())
    }

    #[inline]
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    #[inline]
    pub(crate) fn section<'a>(&'a self, place: usize, body: &'a str) -> Section<'a> {
        let OutlineRow { level, anchors, heading, markdown } = &self.0[place];
        Section { level: *level, anchors, heading, markdown: body.get(markdown.clone()).unwrap_or_default() }
    }
}
