//! Parts of a guide that programs ask for: sections by anchor, severities as data, pieces for retrieval.

use std::ops::Range;

use super::text::label;
use super::{Document, Heading, Table, TagKind};
use crate::severity::{self, ReadRow};
use crate::{Guide, Severities};

/// A section: a heading and what follows it, up to the next heading of its level or above.
#[derive(Clone, Copy, Debug)]
pub struct Section<'d> {
    heading: &'d Heading,
    markdown: &'d str,
}

impl<'d> Section<'d> {
    /// The heading.
    pub fn heading(&self) -> &'d Heading {
        self.heading
    }

    /// The Markdown, heading included.
    pub fn markdown(&self) -> &'d str {
        self.markdown
    }
}

impl Document<'_> {
    /// The sections in order, one a heading; those of `###` headings are part of that of their `##` too.
    pub fn sections(&self) -> impl Iterator<Item = Section<'_>> {
        (0..self.headings.len()).map(|place| {
            let heading = &self.headings[place];
            let next = self.headings[place + 1..].iter().find(|next| next.level() <= heading.level());
            let range = self.trimmed(heading.range().start..next.map_or(self.source.len(), |next| self.start_of(next)));
            Section { heading, markdown: &self.source[range] }
        })
    }

    /// The section of an anchor: an explicit one, or the slug of its heading.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language, markdown::Document};
    ///
    /// let document = Document::of(Integration::Prometheus.guide(Language::Zh));
    /// assert!(document.section("severity").unwrap().markdown().starts_with("## 严重程度\n"));
    /// assert!(document.section("nowhere").is_none());
    /// ```
    pub fn section(&self, anchor: &str) -> Option<Section<'_>> {
        let named = |heading: &Heading| {
            heading.explicit_anchors().iter().any(|explicit| explicit == anchor) || heading.anchor() == anchor
        };
        self.sections().find(|section| named(section.heading))
    }

    /// Where a heading begins, the anchors before it included.
    fn start_of(&self, heading: &Heading) -> usize {
        let upto = self.anchors.partition_point(|anchor| anchor.range.start < heading.range.end);
        // They are the last ones before the heading's end: some may stand in it.
        let own = self.anchors[..upto].iter().rev().zip(heading.explicit_anchors().iter().rev());
        let first = own.take_while(|(anchor, explicit)| anchor.id() == *explicit).last();
        first.map_or(heading.range.start, |(anchor, _)| anchor.range.start.min(heading.range.start))
    }

    /// A range without the tags of blocks that only begin or end in it, and without white space at its end.
    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let from = self.html.partition_point(|tag| tag.range().start < range.start);
        let mut open = Vec::new();
        let mut end = range.end;
        for tag in self.html[from..].iter().take_while(|tag| tag.range().start < range.end) {
            match tag.kind() {
                TagKind::Open => open.push(tag.range().start),
                TagKind::Close if open.pop().is_none() => {
                    end = tag.range().start;
                    break;
                }
                _ => {}
            }
        }
        let end = open.first().copied().unwrap_or(end);
        range.start..range.start + self.source[range.start..end.max(range.start)].trim_end().len()
    }

    /// The table of the section `severity` as data: which severity each value of the sender becomes. Empty where there is
    /// no such table.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language, Severity, markdown::Document};
    ///
    /// let document = Document::of(Integration::AzureMonitor.guide(Language::En));
    /// let row = document.severities().rows().next().unwrap();
    /// assert_eq!((row.native(), row.level()), ("Sev0", Some(Severity::Critical)));
    /// ```
    pub fn severities(&self) -> Severities<'_> {
        Severities(severity::Table::Read(self.severities.get_or_init(|| self.severity_rows())))
    }

    /// Returns the tables of the section `severity`: those with a column `Flashduty`, which [`severities`](Self::severities)
    /// reads, and others.
    pub fn severity_tables(&self) -> impl Iterator<Item = &Table> {
        let within = self.section("severity").map(|section| {
            let start = section.heading.range().start;
            start..start + section.markdown.len()
        });
        self.tables.iter().filter(move |table| within.as_ref().is_some_and(|it| it.contains(&table.range.start)))
    }

    pub(crate) fn severity_rows(&self) -> Vec<ReadRow> {
        let rows = self.severity_tables().flat_map(|table| {
            let column = table.severity_column();
            table.rows.iter().filter_map(move |row| {
                let column = column?;
                let meaning = row.last().filter(|_| column + 1 < row.len()).cloned().unwrap_or_default();
                let level = row.get(column)?.trim().parse().ok();
                Some(ReadRow { native: row.first()?.clone(), level, meaning })
            })
        });
        rows.collect()
    }
}

/// A piece of a guide for retrieval: small, whole, and with what tells where it is from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Chunk {
    /// `<key>/<language>#<anchor>`, such as `Prometheus/en#severity`; without an anchor for the lead; with `~2`, `~3` …
    /// for further pieces of a section. The same as long as the guide keeps its headings.
    pub id: String,
    /// The guide's title, on one line of at most 160 characters.
    pub title: String,
    /// The headings above the text, outermost first, each on one line of at most 160 characters.
    pub path: Vec<String>,
    /// The Markdown, without the headings of `path`.
    pub text: String,
}

impl Guide {
    /// The guide in pieces of at most `max_chars` characters, cut between blocks: paragraphs, list items, code blocks,
    /// tables. A single block that is longer stays whole, for half a table or script is of no use.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language};
    ///
    /// let chunks = Integration::Prometheus.guide(Language::En).chunks(2_000);
    /// assert!(chunks.iter().any(|chunk| chunk.id == "Prometheus/en#severity" && chunk.path == ["Severity"]));
    /// ```
    pub fn chunks(&self, max_chars: usize) -> Vec<Chunk> {
        let document = Document::of(self);
        let name = format!("{}/{}", self.key(), self.language());
        let title = label(self.title());
        let mut chunks = Vec::new();
        let mut path: Vec<(u8, String)> = Vec::new();
        let ends = document.headings.iter().skip(1).map(|next| document.start_of(next)).chain([document.source.len()]);
        let lead_end = document.headings.first().map_or(document.source.len(), |first| document.start_of(first));
        let mut add = |id: String, path: &[(u8, String)], range: Range<usize>| {
            let pieces = document.pieces(document.trimmed(range), max_chars);
            for (number, text) in pieces.into_iter().enumerate() {
                let id = if number == 0 { id.clone() } else { format!("{id}~{}", number + 1) };
                let path = path.iter().map(|(_, heading)| heading.clone()).collect();
                chunks.push(Chunk { id, title: title.clone(), path, text });
            }
        };
        add(name.clone(), &[], 0..lead_end);
        for (heading, end) in document.headings.iter().zip(ends) {
            path.retain(|(level, _)| *level < heading.level());
            path.push((heading.level(), label(heading.text())));
            add(format!("{name}#{}", heading.anchor()), &path, heading.range().end..end);
        }
        chunks
    }
}

impl Document<'_> {
    /// The text of a range in pieces of at most so many characters, cut where blocks begin.
    fn pieces(&self, range: Range<usize>, max_chars: usize) -> Vec<String> {
        let text = &self.source[range.clone()];
        // The rule under a heading is part of the heading.
        let text = text.trim();
        let text =
            text.strip_prefix("---").filter(|rest| rest.is_empty() || rest.starts_with('\n')).unwrap_or(text).trim();
        if text.is_empty() {
            return Vec::new();
        }
        let start = text.as_ptr() as usize - self.source.as_ptr() as usize;
        let end = start + text.len();
        let first = self.breaks.partition_point(|place| *place <= start);
        let breaks = self.breaks[first..].iter().copied().take_while(|place| *place < end).chain([end]);
        let mut pieces: Vec<String> = Vec::new();
        let (mut chars, mut from) = (0, start);
        for place in breaks {
            let block = &self.source[from..place];
            let length = block.chars().count();
            match pieces.last_mut().filter(|_| chars + length <= max_chars) {
                Some(piece) => {
                    piece.push_str(block);
                    chars += length;
                }
                None => {
                    pieces.push(block.to_owned());
                    chars = length;
                }
            }
            from = place;
        }
        pieces.iter().map(|piece| piece.trim_end().to_owned()).filter(|piece| !piece.trim().is_empty()).collect()
    }
}
