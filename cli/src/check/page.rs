//! A guide as the rules look at it.

use std::ops::Range;
use std::path::{Path, PathBuf};

use flashduty_knowledge_base::Guide;
use flashduty_knowledge_base::load::Level;
use flashduty_knowledge_base::markdown::{Document, TagKind};

use super::finding::{Code, Problem};

/// A guide with its parsed body. Places are in bytes of the body.
pub(super) struct Page<'a> {
    pub(super) guide: &'a Guide,
    pub(super) document: Document<'a>,
    /// Where the lines of the body begin.
    lines: Vec<usize>,
}

/// A run of text that people read, in the body or in the front matter.
pub(super) struct Run<'p> {
    /// Where it begins, in bytes of the file.
    pub(super) place: usize,
    pub(super) text: &'p str,
    pub(super) is_code: bool,
    pub(super) is_strong: bool,
}

/// The file of a guide, relative to the root of its tree.
pub(super) fn path(guide: &Guide) -> PathBuf {
    Path::new(guide.language().as_str()).join(format!("{}.md", guide.key()))
}

/// Whether a byte stands in one of these, which stand in order and do not overlap.
pub(super) fn holds<T>(of: &[T], range: impl Fn(&T) -> Range<usize>, place: usize) -> bool {
    let after = of.partition_point(|one| range(one).start <= place);
    after > 0 && place < range(&of[after - 1]).end
}

impl<'a> Page<'a> {
    pub(super) fn new(guide: &'a Guide) -> Page<'a> {
        let newlines = guide.body().match_indices('\n').map(|(newline, _)| newline + 1);
        let lines = std::iter::once(0).chain(newlines).collect();
        Page { guide, document: Document::of(guide), lines }
    }

    pub(super) fn body(&self) -> &'a str {
        self.guide.body()
    }

    /// All that people read: title and description, the text of the body and its code spans, and the summaries of asides.
    pub(super) fn runs(&self) -> impl Iterator<Item = Run<'_>> {
        let head = &self.guide.source()[..self.offset()];
        // From the lines themselves: other fields may be missing, or wrong.
        let fields = ["title", "description"].into_iter().filter_map(move |field| {
            let line = if head.starts_with(field) { 0 } else { head.find(&format!("\n{field}:"))? + 1 };
            let value = head[line..].lines().next()?.get(field.len() + 1..)?;
            let text = value.trim().trim_matches(['"', '\'']);
            let place = line + field.len() + 1 + value.find(text)?;
            Some(Run { place, text, is_code: false, is_strong: false })
        });
        let offset = self.offset();
        let prose = self.document.prose().iter().map(move |prose| Run {
            place: offset + prose.range().start,
            text: prose.text(),
            is_code: prose.is_code(),
            is_strong: prose.is_strong(),
        });
        let tags = self.document.html();
        let summaries = tags.iter().zip(tags.iter().skip(1)).filter_map(move |(tag, next)| {
            let is_summary = tag.name() == "summary" && tag.kind() == TagKind::Open && next.name() == "summary";
            let text = self.body().get(tag.range().end..next.range().start).filter(|_| is_summary)?;
            Some(Run { place: offset + tag.range().end, text, is_code: false, is_strong: false })
        });
        fields.chain(prose).chain(summaries)
    }

    /// An error at a byte of the file.
    pub(super) fn error_in_file(
        &self,
        code: Code,
        place: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        Problem { code, level: Level::Error, place, message: message.into(), help: help.into() }
    }

    /// On which line of the body a byte stands, from 0.
    pub(super) fn line_of(&self, place: usize) -> usize {
        self.lines.partition_point(|start| *start <= place).saturating_sub(1)
    }

    /// Where a line of the body begins, from 0; the end of the body for one beyond it.
    pub(super) fn line_start(&self, line: usize) -> usize {
        self.lines.get(line).copied().unwrap_or(self.body().len())
    }

    /// A line of the body, from 0, without its end; empty for one beyond the last.
    pub(super) fn line(&self, line: usize) -> &'a str {
        let text = &self.body()[self.line_start(line)..self.line_start(line + 1)];
        text.strip_suffix('\n').unwrap_or(text)
    }

    /// Where the line so many lines below that of a byte begins.
    pub(super) fn line_below(&self, place: usize, lines: usize) -> usize {
        self.line_start(self.line_of(place) + lines).min(self.body().len().saturating_sub(1))
    }

    /// Where the body begins in the file.
    pub(super) fn offset(&self) -> usize {
        self.guide.source().len() - self.guide.body().len()
    }

    /// Whether the front matter could be read; if not, loading says why.
    pub(super) fn has_front_matter(&self) -> bool {
        !self.guide.title().is_empty()
    }

    /// An error at a byte of the body.
    pub(super) fn error(
        &self,
        code: Code,
        place: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        self.error_in_file(code, self.offset() + place, message, help)
    }

    /// An error at the line of the front matter that begins with a text.
    pub(super) fn front_matter_error(&self, code: Code, field: &str, message: String, help: &str) -> Problem {
        let head = &self.guide.source()[..self.offset()];
        let place = if head.starts_with(field) { Some(0) } else { head.find(&format!("\n{field}")).map(|at| at + 1) };
        Problem { code, level: Level::Error, place: place.unwrap_or_default(), message, help: help.to_owned() }
    }

    /// Whether a byte of the body stands in a code block.
    pub(super) fn in_code(&self, place: usize) -> bool {
        holds(self.document.code_blocks(), |block| block.range(), place)
    }
}
