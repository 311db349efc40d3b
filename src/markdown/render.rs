//! Guides as HTML that is safe to put into a page.
//!
//! Safe by construction: every tag is written here. Text is escaped, and of the HTML in a text only the hooks of the guides come out
//! as HTML, spelled anew rather than copied. Links lead to http(s), `mailto:` or a place in the page, images to http(s).
//!
//! What is plain Markdown comes out byte for byte as [`pulldown_cmark`]'s own HTML. That takes an iterator of events, in which ours
//! would have to wait for each other: a heading for its anchor, what follows a hook for the end of the hook.

use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::View;
use super::html::{self, RawTag, TagKind};
use super::nesting::{Bounded, MAX_NESTING};
use super::slug::Ids;
use super::view::div_class;
use crate::Language;

/// A Markdown text as HTML; see [`Render::to_html`](super::Render::to_html).
pub(super) fn html(markdown: &str, language: Language, view: View) -> String {
    let source = Bounded::new(markdown);
    let mut writer = Writer {
        events: source.events(),
        out: String::with_capacity(markdown.len() * 3 / 2),
        language,
        view,
        ids: Ids::of(markdown),
        anchored: false,
        in_heading: false,
        open: Vec::new(),
        containers: Vec::new(),
        inline: 0,
        links: 0,
        in_html_block: false,
        table: Table::default(),
    };
    while let Some(event) = writer.events.next() {
        writer.event(event);
    }
    // What the text left open is closed, so that the page around it stays whole.
    writer.close(0);
    writer.out
}

/// Writes the parser's events.
struct Writer<'a, I> {
    events: I,
    out: String,
    language: Language,
    view: View,
    ids: Ids<'a>,
    /// Anchors since the last heading or text: the next heading needs no id of its own.
    anchored: bool,
    in_heading: bool,
    /// The elements that hooks have opened, `:::` for a callout.
    open: Vec<&'static str>,
    /// The elements of Markdown that are open.
    containers: Vec<Container>,
    /// How many inline elements are open, and how many links.
    inline: usize,
    links: usize,
    in_html_block: bool,
    table: Table,
}

/// An element of Markdown that is open.
struct Container {
    /// How many hooks were open before it: it closes none of them.
    hooks: usize,
    /// Its end; empty where its beginning did not come out: that of a link without a safe address, or of what nests too deep.
    end: &'static str,
}

/// Where in a table the next cell stands.
#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    in_cell: bool,
}

impl<'a, I: Iterator<Item = Event<'a>>> Writer<'_, I> {
    fn event(&mut self, event: Event<'a>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(code) => {
                self.out.push_str("<code>");
                self.text(&code);
                self.out.push_str("</code>");
            }
            Event::Html(html) | Event::InlineHtml(html) => self.hooks(&html),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br />\n"),
            Event::Rule => self.block("<hr />\n"),
            // These are extensions that are off.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    /// Writes HTML that begins on a line of its own.
    fn block(&mut self, html: &str) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out.push_str(html);
    }

    fn text(&mut self, text: &str) {
        // An anchor belongs to the heading that follows it directly.
        self.anchored = self.anchored && (self.in_heading || text.trim().is_empty());
        escape_text(text, &mut self.out);
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Emphasis => self.inline("<em>", "</em>"),
            Tag::Strong => self.inline("<strong>", "</strong>"),
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url),
            Tag::Image { dest_url, .. } => self.image(&dest_url),
            block => {
                self.close_spans();
                self.start_block(block);
            }
        }
    }

    fn start_block(&mut self, block: Tag<'a>) {
        match block {
            // The hooks of an HTML block reach beyond it.
            Tag::HtmlBlock => {
                self.in_html_block = true;
                return;
            }
            Tag::Paragraph => return self.paragraph(),
            Tag::Heading { level, .. } => return self.heading(level),
            Tag::CodeBlock(_) | Tag::Table(_) | Tag::List(_) => self.anchored = false,
            _ => {}
        }
        let end = match block {
            Tag::BlockQuote(_) => {
                self.block("<blockquote>\n");
                "</blockquote>\n"
            }
            Tag::CodeBlock(kind) => {
                let info = if let CodeBlockKind::Fenced(info) = &kind { info } else { "" };
                match info.split_whitespace().next() {
                    // One class a block, whatever stands between the words of the info string.
                    Some(language) => {
                        self.block("<pre><code class=\"language-");
                        escape(language, &mut self.out);
                        self.out.push_str("\">");
                    }
                    None => self.block("<pre><code>"),
                }
                "</code></pre>\n"
            }
            Tag::List(Some(first)) => {
                match first {
                    1 => self.block("<ol>\n"),
                    _ => self.block(&format!("<ol start=\"{first}\">\n")),
                }
                "</ol>\n"
            }
            Tag::List(None) => {
                self.block("<ul>\n");
                "</ul>\n"
            }
            Tag::Item => {
                self.block("<li>");
                "</li>\n"
            }
            Tag::Table(alignments) => {
                self.table.alignments = alignments;
                self.out.push_str("<table>");
                "</tbody></table>\n"
            }
            Tag::TableHead => {
                (self.table.column, self.table.in_head) = (0, true);
                self.out.push_str("<thead><tr>");
                "</tr></thead><tbody>\n"
            }
            Tag::TableRow => {
                self.table.column = 0;
                self.out.push_str("<tr>");
                "</tr>\n"
            }
            Tag::TableCell => self.cell(),
            // These are extensions that are off.
            _ => "",
        };
        self.contain(end);
    }

    /// Begins a cell; gives its end.
    fn cell(&mut self) -> &'static str {
        let (begin, end) = if self.table.in_head { ("<th", "</th>") } else { ("<td", "</td>") };
        self.out.push_str(begin);
        self.out.push_str(match self.table.alignments.get(self.table.column) {
            Some(Alignment::Left) => " style=\"text-align: left\">",
            Some(Alignment::Center) => " style=\"text-align: center\">",
            Some(Alignment::Right) => " style=\"text-align: right\">",
            Some(Alignment::None) | None => ">",
        });
        self.table.column += 1;
        self.table.in_cell = true;
        end
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            // Its hooks reach beyond it, its spans do not.
            TagEnd::HtmlBlock => {
                self.in_html_block = false;
                self.close_spans();
                self.out.push('\n');
                return;
            }
            TagEnd::Emphasis | TagEnd::Strong => self.inline -= 1,
            TagEnd::Link => {
                self.inline -= 1;
                self.links -= 1;
            }
            TagEnd::TableHead => self.table.in_head = false,
            TagEnd::TableCell => self.table.in_cell = false,
            _ => {}
        }
        if let Some(Container { hooks, end }) = self.containers.pop() {
            self.close(hooks);
            self.out.push_str(end);
        }
    }

    /// Begins an inline element, unless it nests too deep.
    fn inline(&mut self, begin: &str, end: &'static str) {
        self.inline += 1;
        let shown = self.inline <= MAX_NESTING;
        self.out.push_str(if shown { begin } else { "" });
        self.contain(if shown { end } else { "" });
    }

    /// What is opened from now on is in an element of Markdown, which closes none of the hooks that are open.
    fn contain(&mut self, end: &'static str) {
        self.containers.push(Container { hooks: self.open.len(), end });
    }

    /// The hooks that were opened in the innermost element of Markdown.
    fn own(&self) -> &[&'static str] {
        let outer = self.containers.last().map_or(0, |container| container.hooks);
        self.open.get(outer..).unwrap_or_default()
    }

    /// Closes hooks until so many are open.
    fn close(&mut self, down_to: usize) {
        while self.open.len() > down_to {
            self.out.push_str(match self.open.pop() {
                Some("span") => "</span>",
                Some("details") => "</details>\n",
                Some("summary") => "</summary>\n",
                _ => "</div>\n",
            });
        }
    }

    /// How many spans are open that no block has been opened in.
    fn spans(&self) -> usize {
        self.own().iter().rev().take_while(|name| **name == "span").count()
    }

    /// Closes the spans that no block has been opened in: they end where a block begins or ends.
    fn close_spans(&mut self) {
        self.close(self.open.len() - self.spans());
    }

    /// A heading with an id to link to, unless an explicit anchor stands before it or in it.
    fn heading(&mut self, level: HeadingLevel) {
        let (begin, end) = match level {
            HeadingLevel::H1 => ("<h1", "</h1>\n"),
            HeadingLevel::H2 => ("<h2", "</h2>\n"),
            HeadingLevel::H3 => ("<h3", "</h3>\n"),
            HeadingLevel::H4 => ("<h4", "</h4>\n"),
            HeadingLevel::H5 => ("<h5", "</h5>\n"),
            HeadingLevel::H6 => ("<h6", "</h6>\n"),
        };
        self.block(begin);
        let id_place = self.out.len();
        self.out.push('>');
        self.contain(end);
        self.in_heading = true;
        let mut text = String::with_capacity(64);
        while let Some(event) = self.events.next() {
            let is_end = matches!(event, Event::End(TagEnd::Heading(_)));
            match &event {
                Event::Text(part) | Event::Code(part) => text.push_str(part),
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                Event::InlineHtml(html) if html.starts_with("<br") => text.push(' '),
                _ => {}
            }
            self.event(event);
            if is_end {
                break;
            }
        }
        self.in_heading = false;
        if !std::mem::take(&mut self.anchored) {
            let id = self.ids.of_heading(&text);
            if !id.is_empty() {
                let mut attribute = String::from(" id=\"");
                escape(&id, &mut attribute);
                attribute.push('"');
                self.out.insert_str(id_place, &attribute);
            }
        }
    }

    /// A paragraph, unless it is the line that begins or ends a callout.
    fn paragraph(&mut self) {
        let first = self.events.next();
        let mut second = None;
        if let Some(Event::Text(text)) = &first
            && text.starts_with(":::")
        {
            self.anchored = false;
            second = self.events.next();
            if matches!(second, Some(Event::End(_))) && self.callout(text.trim_end()) {
                return;
            }
        }
        self.block("<p>");
        self.contain("</p>\n");
        for event in [first, second].into_iter().flatten() {
            self.event(event);
        }
    }

    /// Begins or ends a callout, if that is what its mark does here; gives whether it is.
    fn callout(&mut self, mark: &str) -> bool {
        let html = match (mark, self.language) {
            (":::", _) => {
                let is_last = self.own().last() == Some(&":::");
                self.close(self.open.len() - usize::from(is_last));
                return is_last;
            }
            ("::: tip", Language::En) => "<div class=\"custom-block tip\">\n<p class=\"custom-block-title\">Tip</p>\n",
            ("::: tip", Language::Zh) => "<div class=\"custom-block tip\">\n<p class=\"custom-block-title\">提示</p>\n",
            ("::: caution", Language::En) => {
                "<div class=\"custom-block caution\">\n<p class=\"custom-block-title\">Caution</p>\n"
            }
            ("::: caution", Language::Zh) => {
                "<div class=\"custom-block caution\">\n<p class=\"custom-block-title\">注意</p>\n"
            }
            _ => return false,
        };
        let opened = self.opened(":::");
        self.out.push_str(if opened { html } else { "" });
        opened
    }

    /// Opens a hook, unless too many are open; gives whether it did.
    fn opened(&mut self, name: &'static str) -> bool {
        let may = self.open.len() < MAX_NESTING;
        if may {
            self.open.push(name);
        }
        may
    }

    /// A link, if its address is safe; a link in a link is none.
    fn link(&mut self, link_type: LinkType, url: &str) {
        let is_email = link_type == LinkType::Email;
        let outside = is_email || has_scheme(url, &["https://", "http://", "mailto:"]);
        let shown = (outside || url.starts_with('#')) && self.links == 0 && self.inline < MAX_NESTING;
        self.links += 1;
        self.inline += 1;
        self.contain(if shown { "</a>" } else { "" });
        if shown {
            self.out.push_str(if is_email { "<a href=\"mailto:" } else { "<a href=\"" });
            escape(url, &mut self.out);
            self.out.push_str(if outside { "\" rel=\"noopener noreferrer\">" } else { "\">" });
        }
    }

    /// An image, if its address is safe; else what it shows.
    fn image(&mut self, url: &str) {
        let mut alt = String::new();
        let mut depth = 1;
        for event in self.events.by_ref() {
            match event {
                Event::Start(Tag::Image { .. }) => depth += 1,
                Event::End(TagEnd::Image) => depth -= 1,
                Event::Text(part) | Event::Code(part) => alt.push_str(&part),
                Event::SoftBreak | Event::HardBreak => alt.push(' '),
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        if !has_scheme(url, &["https://", "http://"]) {
            return self.text(&alt);
        }
        self.anchored = self.anchored && (self.in_heading || alt.trim().is_empty());
        self.out.push_str("<img src=\"");
        escape(url, &mut self.out);
        self.out.push_str("\" alt=\"");
        escape(&alt, &mut self.out);
        self.out.push_str("\" loading=\"lazy\">");
    }

    /// A piece of raw HTML: the hooks that guides use come out, everything else is escaped.
    fn hooks(&mut self, html: &str) {
        let mut done = 0;
        for tag in html::tags(html) {
            escape(&html[done..tag.start], &mut self.out);
            if !self.hook(tag) {
                escape(tag.raw, &mut self.out);
            }
            done = tag.end();
        }
        escape(&html[done..], &mut self.out);
    }

    /// Writes a tag, if it is one of the guides' and where it may stand; gives whether it is.
    fn hook(&mut self, tag: RawTag<'_>) -> bool {
        if let Some(id) = tag.anchor_id() {
            self.anchor(id);
            return true;
        }
        if tag.kind == TagKind::Close {
            return self.close_tag(tag);
        }
        match tag.raw {
            "<br>" => {
                self.out.push_str(if self.table.in_cell { "<br>" } else { "" });
                self.table.in_cell
            }
            "<span class='integration_url'>" => {
                let opened = self.opened("span");
                self.out.push_str(if opened { "<span class=\"integration_url\">" } else { "" });
                opened
            }
            _ => self.in_html_block && self.open.len() < MAX_NESTING && self.open_block(tag),
        }
    }

    fn anchor(&mut self, id: &str) {
        self.anchored = true;
        self.out.push_str("<span");
        // Links lead to the first of an id.
        if self.ids.is_first(id) {
            self.out.push_str(" id=\"");
            self.out.push_str(id);
            self.out.push('"');
        }
        let opened = self.opened("span");
        self.out.push_str(if opened { ">" } else { "></span>" });
    }

    /// Closes what was opened last and nothing else, so that elements nest; a forgotten span ends with its block.
    fn close_tag(&mut self, tag: RawTag<'_>) -> bool {
        let spans = if tag.is("span") { 0 } else { self.spans() };
        let is_last = self.own().iter().rev().nth(spans).is_some_and(|last| tag.is(last));
        if is_last {
            self.close(self.open.len() - spans - 1);
            // The line feed is that of the text.
            self.out.truncate(self.out.trim_end().len());
        }
        is_last
    }

    /// Opens the block of a hook.
    fn open_block(&mut self, tag: RawTag<'_>) -> bool {
        let is_in_details = || self.own().iter().rev().find(|name| **name != "span") == Some(&"details");
        let class = div_class(tag.raw).filter(|class| tag.raw.len() == class.len() + "<div class=\"\">".len());
        let name = match tag.raw {
            "<details>" => "details",
            "<summary>" if is_in_details() => "summary",
            _ if class.is_some() => "div",
            _ => return false,
        };
        self.close_spans();
        self.open.push(name);
        self.out.push('<');
        self.out.push_str(name);
        if let Some(class) = class {
            // The block of the channel that is asked for is not to be hidden by the page.
            let class = if matches!(self.view, View::Channel(_)) { class.trim_end_matches(" hide") } else { class };
            self.out.push_str(" class=\"");
            self.out.push_str(class);
            self.out.push('"');
        }
        self.out.push('>');
        true
    }
}

/// Writes text so that it is no markup, wherever it stands.
pub(crate) fn escape(text: &str, out: &mut String) {
    escape_where(text, |byte| matches!(byte, b'&' | b'<' | b'>' | b'"'), out);
}

/// Writes text so that it is no markup, outside of attributes.
fn escape_text(text: &str, out: &mut String) {
    escape_where(text, |byte| matches!(byte, b'&' | b'<' | b'>'), out);
}

fn escape_where(text: &str, is_special: impl Fn(u8) -> bool, out: &mut String) {
    let mut rest = text;
    // Most text has nothing to escape: a loop that looks at all of it looks at many bytes at once.
    if text.bytes().fold(false, |found, byte| found | is_special(byte)) {
        while let Some(place) = rest.bytes().position(&is_special) {
            out.push_str(&rest[..place]);
            out.push_str(match rest.as_bytes()[place] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                _ => "&quot;",
            });
            rest = &rest[place + 1..];
        }
    }
    out.push_str(rest);
}

/// Whether an address begins with one of these, whatever their case.
pub(super) fn has_scheme(url: &str, schemes: &[&str]) -> bool {
    schemes.iter().any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}
