//! What stands in a guide's Markdown: headings and anchors, code blocks, tables, links, images and HTML, each with its
//! place in the text.
//!
//! The syntax is CommonMark with GFM tables, as [`pulldown_cmark`] reads it. Its metadata-block extension stays off: it
//! swallows whatever stands between two `---` lines, and guides rule off their sections with such lines.
//!
//! Any text is Markdown, so nothing here fails; time and memory grow with the length of the text. For that, block quotes and
//! lists nest as deep as [`MAX_NESTING`], and what a table lacks in cells is filled up to 262,144 of them.

mod html;
mod nesting;
mod output;
mod parts;
mod render;
mod slug;
mod text;
mod view;

use std::ops::Range;
use std::sync::OnceLock;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd, TextMergeWithOffset};

pub use crate::canonical::UnknownChannel;
use crate::severity::ReadRow;
pub use html::{HtmlTag, TagKind};
use nesting::Bounded;
pub use nesting::MAX_NESTING;
pub use output::{Render, Terminal};
pub use parts::{Chunk, Section};
#[cfg(feature = "search")]
pub(crate) use render::escape;
use slug::Ids;
pub use slug::slug;
#[cfg(feature = "search")]
pub(crate) use text::{label, marked, visible};
#[cfg(feature = "search")]
pub(crate) use view::hidden_blocks;
pub use view::{Channel, View};

use crate::Guide;

/// The parts of a Markdown text. Ranges are in bytes of the text that was parsed.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language, markdown::Document};
///
/// let document = Document::of(Integration::Prometheus.guide(Language::En));
/// let severity = document.headings().iter().find(|heading| heading.anchor() == "severity").unwrap();
/// assert_eq!((severity.level(), severity.text()), (2, "Severity"));
/// assert!(document.code_blocks().iter().any(|block| block.language() == "yaml"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    source: &'a str,
    headings: Vec<Heading>,
    anchors: Vec<Anchor>,
    code_blocks: Vec<CodeBlock>,
    tables: Vec<Table>,
    /// Read when they are asked for: most who parse a guide do not.
    severities: OnceLock<Vec<ReadRow>>,
    links: Vec<Link>,
    images: Vec<Image>,
    html: Vec<HtmlTag>,
    prose: Vec<Prose>,
    paragraphs: Vec<Range<usize>>,
    pub(crate) shape: Vec<(String, usize)>,
    /// Where blocks begin that the text can be cut before: those of the outermost level, and the items of its lists.
    breaks: Vec<usize>,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    level: u8,
    text: String,
    anchors: Vec<String>,
    /// The id by its text; empty where there is an explicit anchor.
    slug: String,
    range: Range<usize>,
}

impl Heading {
    /// 1 to 6.
    pub fn level(&self) -> u8 {
        self.level
    }

    /// The text without markup.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The anchor to link to: the first explicit one that stands before the heading, else the [`slug()`] of its text,
    /// numbered where an earlier heading has it, of at most 256 bytes without the number.
    pub fn anchor(&self) -> &str {
        self.anchors.first().unwrap_or(&self.slug)
    }

    /// The explicit anchors, `<span id="…"></span>`, that stand directly before the heading.
    pub fn explicit_anchors(&self) -> &[String] {
        &self.anchors
    }

    /// Where the heading stands, its `#` characters included.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// An explicit anchor, `<span id="…"></span>`, with an id of at most 256 ASCII letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    id: String,
    range: Range<usize>,
}

impl Anchor {
    /// The id that links name after their `#`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where the opening tag stands.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// A fenced or indented code block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeBlock {
    language: String,
    code: String,
    closed: bool,
    range: Range<usize>,
}

impl CodeBlock {
    /// The first word after the opening fence; empty where there is none, and for indented code.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The code, without the indentation of a list item that it stands in.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Whether a closing fence ends the block. One that does not runs to the end of the text or of its list item.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Where the block stands, fences included.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// A GFM table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
    range: Range<usize>,
}

impl Table {
    /// The cells of the header row, as text without markup.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// The cells of each further row, as many as the header has, as text without markup.
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// Returns the place of the column `Flashduty`, which has severities.
    pub fn severity_column(&self) -> Option<usize> {
        self.header.iter().position(|cell| cell == "Flashduty")
    }

    /// Where the table stands.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    text: String,
    url: String,
    range: Range<usize>,
}

impl Link {
    /// The text without markup.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The address: `https://…`, `mailto:…` or `#anchor`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where the link stands.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    alt: String,
    url: String,
    range: Range<usize>,
}

impl Image {
    /// What the picture shows.
    pub fn alt(&self) -> &str {
        &self.alt
    }

    /// The address of the picture.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where the image stands.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// A run of text or an inline code span, for checks of wording. Of one sentence there are several where markup or a line
/// end stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    text: String,
    range: Range<usize>,
    code: bool,
    strong: bool,
}

impl Prose {
    /// The text; entities are resolved, so that it can be shorter than its range.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the run stands, the backticks of a code span included.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Whether it is an inline code span.
    pub fn is_code(&self) -> bool {
        self.code
    }

    /// Whether it stands in bold.
    pub fn is_strong(&self) -> bool {
        self.strong
    }
}

impl<'a> Document<'a> {
    /// The parts of a guide's [body](Guide::body).
    pub fn of(guide: &'a Guide) -> Document<'a> {
        Document::parse(guide.body())
    }

    /// The parts of a Markdown text. Any text is Markdown, so this cannot fail.
    pub fn parse(markdown: &'a str) -> Document<'a> {
        let mut reader = Reader::new(markdown);
        let source = Bounded::new(markdown);
        for (event, range) in TextMergeWithOffset::new(source.events_with_places()) {
            reader.read(event, range);
        }
        reader.document
    }

    /// The text that was parsed.
    pub fn source(&self) -> &'a str {
        self.source
    }

    /// The headings, in order.
    pub fn headings(&self) -> &[Heading] {
        &self.headings
    }

    /// The explicit anchors, in order.
    pub fn anchors(&self) -> &[Anchor] {
        &self.anchors
    }

    /// The code blocks, in order.
    pub fn code_blocks(&self) -> &[CodeBlock] {
        &self.code_blocks
    }

    /// The tables, in order.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The links, in order.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The images, in order.
    pub fn images(&self) -> &[Image] {
        &self.images
    }

    /// The HTML tags and comments, in order.
    pub fn html(&self) -> &[HtmlTag] {
        &self.html
    }

    /// The runs of text and the inline code spans, in order: those of headings, cells, links and image descriptions too.
    pub fn prose(&self) -> &[Prose] {
        &self.prose
    }

    /// Where the paragraphs stand, in order.
    pub fn paragraphs(&self) -> &[Range<usize>] {
        &self.paragraphs
    }

    /// Whether a link `#fragment` has a target: an explicit anchor, or a heading without one whose slug it is.
    pub fn has_anchor(&self, fragment: &str) -> bool {
        self.anchors.iter().any(|anchor| anchor.id == fragment)
            || !fragment.is_empty() && self.headings.iter().any(|heading| heading.slug == fragment)
    }
}

/// Builds a [`Document`] from the parser's events.
struct Reader<'a> {
    document: Document<'a>,
    /// Text that a heading, cell, link or image collects; they nest (an image in a link in a cell).
    open_text: Vec<String>,
    open_links: Vec<String>,
    lists: Vec<usize>,
    /// How many elements are open.
    depth: usize,
    strong: usize,
    heading: bool,
    /// How many images are open.
    images: usize,
    code: Option<CodeBlock>,
    table: Option<Table>,
    row: Vec<String>,
    /// Explicit anchors since the last block that is neither an anchor nor a tag.
    pending_anchors: Vec<String>,
    ids: Ids<'a>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str) -> Reader<'a> {
        Reader {
            document: Document { source, ..Document::default() },
            open_text: Vec::new(),
            open_links: Vec::new(),
            lists: Vec::new(),
            depth: 0,
            strong: 0,
            heading: false,
            images: 0,
            code: None,
            table: None,
            row: Vec::new(),
            pending_anchors: Vec::new(),
            ids: Ids::of(source),
        }
    }

    fn read(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => match &mut self.code {
                Some(block) => block.code.push_str(&text),
                None => self.text(&text, range, false),
            },
            Event::Code(code) => self.text(&code, range, true),
            Event::SoftBreak | Event::HardBreak => self.push_text(" "),
            Event::Html(html) => self.html(&html, range),
            Event::InlineHtml(html) => {
                self.html(&html, range);
                if html.starts_with("<br") {
                    self.push_text(" ");
                }
            }
            Event::Rule => self.shape("rule", range.start),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if self.depth == 0 || self.depth == 1 && tag == Tag::Item {
            // With its indentation.
            let line = self.document.source[..range.start].trim_end_matches(' ').len();
            self.document.breaks.push(line);
        }
        self.depth += 1;
        match tag {
            Tag::Heading { .. } => {
                self.heading = true;
                self.open_text.push(String::new());
            }
            Tag::TableCell => self.open_text.push(String::new()),
            Tag::Paragraph => self.document.paragraphs.push(range),
            Tag::Strong => self.strong += 1,
            Tag::CodeBlock(kind) => {
                self.pending_anchors.clear();
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
                    CodeBlockKind::Indented => "",
                };
                self.code = Some(CodeBlock {
                    language: language.to_owned(),
                    code: String::new(),
                    closed: kind == CodeBlockKind::Indented || is_closed(&self.document.source[range.clone()]),
                    range,
                });
            }
            Tag::Table(_) => {
                self.pending_anchors.clear();
                self.table = Some(Table { header: Vec::new(), rows: Vec::new(), range });
            }
            Tag::TableHead | Tag::TableRow => self.row.clear(),
            Tag::List(_) => {
                self.pending_anchors.clear();
                self.lists.push(0);
            }
            Tag::Item => {
                if let Some(items) = self.lists.last_mut() {
                    *items += 1;
                }
            }
            Tag::Link { link_type, dest_url, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.open_links.push(format!("{scheme}{dest_url}"));
                self.open_text.push(String::new());
            }
            Tag::Image { dest_url, .. } => {
                self.images += 1;
                self.open_links.push(dest_url.into_string());
                self.open_text.push(String::new());
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        self.depth -= 1;
        match tag {
            TagEnd::Heading(level) => {
                self.heading = false;
                let text = self.close_text();
                let anchors = std::mem::take(&mut self.pending_anchors);
                self.shape(&format!("heading {}, anchors [{}]", level as u8, anchors.join(" ")), range.start);
                let slug = if anchors.is_empty() { self.ids.of_heading(&text) } else { String::new() };
                self.document.headings.push(Heading { level: level as u8, text, anchors, slug, range });
            }
            TagEnd::Strong => self.strong -= 1,
            TagEnd::CodeBlock => {
                if let Some(block) = self.code.take() {
                    self.shape(&format!("code block {}", block.language), block.range.start);
                    self.document.code_blocks.push(block);
                }
            }
            TagEnd::TableCell => {
                let text = self.close_text();
                self.row.push(text);
            }
            TagEnd::TableHead => {
                if let Some(table) = &mut self.table {
                    table.header = std::mem::take(&mut self.row);
                }
            }
            TagEnd::TableRow => {
                if let Some(table) = &mut self.table {
                    table.rows.push(std::mem::take(&mut self.row));
                }
            }
            TagEnd::Table => {
                if let Some(table) = self.table.take() {
                    let (rows, columns) = (table.rows.len(), table.header.len());
                    self.shape(&format!("table, {rows} rows of {columns}"), table.range.start);
                    self.document.tables.push(table);
                }
            }
            TagEnd::List(ordered) => {
                let items = self.lists.pop().unwrap_or_default();
                let kind = if ordered { "numbered list" } else { "list" };
                self.shape(&format!("{kind}, {items} items"), range.start);
            }
            TagEnd::Link => {
                let text = self.close_text();
                self.push_text(&text);
                let url = self.open_links.pop().unwrap_or_default();
                self.document.links.push(Link { text, url, range });
            }
            TagEnd::Image => {
                self.images -= 1;
                let alt = self.close_text();
                let url = self.open_links.pop().unwrap_or_default();
                self.shape("image", range.start);
                self.document.images.push(Image { alt, url, range });
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>, code: bool) {
        if text.starts_with(":::") {
            self.shape(text.trim_end(), range.start);
        }
        // An anchor belongs to the heading that follows it directly.
        if !self.heading && !text.trim().is_empty() {
            self.pending_anchors.clear();
        }
        self.push_text(text);
        self.document.prose.push(Prose { text: text.to_owned(), range, code, strong: self.strong > 0 });
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        for tag in html::tags(html).map(|tag| tag.at(range.start)) {
            // What describes a picture is no place in the page.
            if let Some(id) = tag.anchor_id().filter(|_| self.images == 0) {
                self.pending_anchors.push(id.to_owned());
                self.document.anchors.push(Anchor { id: id.to_owned(), range: tag.range() });
            }
            if tag.kind() == TagKind::Open && tag.name() != "span" {
                self.shape(&format!("<{}>", tag.name()), tag.range().start);
            }
            self.document.html.push(tag);
        }
    }

    fn push_text(&mut self, text: &str) {
        if let Some(open) = self.open_text.last_mut() {
            open.push_str(text);
        }
    }

    fn close_text(&mut self) -> String {
        self.open_text.pop().unwrap_or_default().trim().to_owned()
    }

    fn shape(&mut self, what: &str, place: usize) {
        self.document.shape.push((what.to_owned(), place));
    }
}

/// Whether the source of a fenced code block ends with its closing fence.
fn is_closed(block: &str) -> bool {
    let fence = |line: &str| {
        let line = line.trim_start_matches([' ', '>', '\t']);
        let marker = line.chars().next().filter(|marker| matches!(marker, '`' | '~'))?;
        let length = line.chars().take_while(|char| *char == marker).count();
        Some((marker, length, line[length..].trim().is_empty()))
    };
    let mut lines = block.lines();
    let (Some(open), Some(close)) = (lines.next().and_then(fence), lines.next_back().and_then(fence)) else {
        return false;
    };
    open.0 == close.0 && close.1 >= open.1 && close.2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_have_level_text_and_anchors() {
        let document = Document::parse(
            "<span id=\"verify\"></span>\n\n<span id=\"check\"></span>\n\n## Verify `it`\n---\n\ntext\n\n### 接收 Kafka 消息\n",
        );
        let [verify, kafka] = document.headings() else { panic!("two headings: {document:?}") };
        assert_eq!((verify.level(), verify.text(), verify.anchor()), (2, "Verify it", "verify"));
        assert_eq!(verify.explicit_anchors(), ["verify", "check"]);
        assert_eq!((kafka.level(), kafka.anchor()), (3, "接收-kafka-消息"));
        assert!(document.has_anchor("check") && document.has_anchor("接收-kafka-消息"));
        assert!(!document.has_anchor("nowhere"));
    }

    #[test]
    fn an_anchor_belongs_only_to_the_heading_that_follows_directly() {
        let document = Document::parse("<span id=\"a\"></span>\n\nText.\n\n## B\n");
        assert_eq!(document.headings()[0].explicit_anchors(), [""; 0]);
    }

    #[test]
    fn rules_between_sections_hide_nothing() {
        let document = Document::parse("## A\n---\n\none\n\n## B\n---\n\ntwo\n");
        assert_eq!(document.headings().len(), 2);
    }

    #[test]
    fn code_blocks_know_language_code_and_end() {
        let document = Document::parse("1. Step\n\n   ```yaml\n   a: 1\n   ```\n\n````text\n```\n````\n\n```json\n{}");
        let [yaml, text, json] = document.code_blocks() else { panic!("three blocks: {document:?}") };
        assert_eq!((yaml.language(), yaml.code(), yaml.is_closed()), ("yaml", "a: 1\n", true));
        assert_eq!((text.code(), text.is_closed()), ("```\n", true));
        assert!(!json.is_closed());
    }

    #[test]
    fn tables_are_rows_of_plain_cells() {
        let document =
            Document::parse("| A | B |\n| --- | --- |\n| `x` | **y**<br>z |\n| [l](https://example.com) | |\n");
        let [table] = document.tables() else { panic!("one table: {document:?}") };
        assert_eq!(table.header(), ["A", "B"]);
        assert_eq!(table.rows(), [["x", "y z"], ["l", ""]]);
    }

    #[test]
    fn links_and_images_know_text_and_address() {
        let document = Document::parse("[a **b**](#c) ![d](https://example.com/e.png) <f@example.com>");
        let links: Vec<_> = document.links().iter().map(|link| (link.text(), link.url())).collect();
        assert_eq!(links, [("a b", "#c"), ("f@example.com", "mailto:f@example.com")]);
        assert_eq!((document.images()[0].alt(), document.images()[0].url()), ("d", "https://example.com/e.png"));
    }
}
