//! Guides as HTML that is safe to put into a page.
//!
//! Safe by construction: of the HTML in a text only the hooks of the guides come out as HTML, spelled anew rather than copied;
//! all else is escaped. Links lead to http(s), `mailto:` or a place in the page, images to http(s).

use std::collections::HashSet;
use std::iter::Peekable;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::View;
use super::html::{self, HtmlTag, TagKind};
use super::nesting::{Bounded, MAX_NESTING};
use super::slug::Ids;
use super::view::div_class;
use crate::Language;

/// A Markdown text as HTML; see [`Render::to_html`](super::Render::to_html).
pub(super) fn html(markdown: &str, language: Language, view: View) -> String {
    let source = Bounded::new(markdown);
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    let events = source.events().map(|(event, _)| event);
    pulldown_cmark::html::push_html(&mut html, Safe::new(markdown, events, language, view));
    html
}

/// The parser's events with all that is not plain Markdown replaced by HTML of our own.
struct Safe<'a, I: Iterator<Item = Event<'a>>> {
    events: Peekable<I>,
    language: Language,
    view: View,
    ids: Ids,
    /// The explicit anchors that have come out.
    anchors: HashSet<String>,
    /// Anchors since the last heading or text: the next heading needs no id of its own.
    anchored: bool,
    in_heading: bool,
    /// The elements that hooks have opened, `:::` for a callout.
    open: Vec<&'static str>,
    /// The elements of Markdown that are open.
    containers: Vec<Container>,
    /// What to give before the next event of the parser, last first.
    queue: Vec<Event<'a>>,
    /// How many inline elements are open, and how many links.
    inline: usize,
    links: usize,
    in_html_block: bool,
    table_cells: usize,
}

/// An element of Markdown that is open.
struct Container {
    /// How many hooks were open before it: it closes none of them.
    hooks: usize,
    /// Whether it came out: a link without a safe address does not, and neither does what nests too deep.
    shown: bool,
}

impl<'a, I: Iterator<Item = Event<'a>>> Safe<'a, I> {
    fn new(source: &str, events: I, language: Language, view: View) -> Safe<'a, I> {
        Safe {
            events: events.peekable(),
            language,
            view,
            ids: Ids::of(source),
            anchors: HashSet::new(),
            anchored: false,
            in_heading: false,
            open: Vec::new(),
            containers: Vec::new(),
            queue: Vec::new(),
            inline: 0,
            links: 0,
            in_html_block: false,
            table_cells: 0,
        }
    }

    /// Puts HTML of our own in place of an event.
    fn raw(html: impl Into<String>) -> Event<'a> {
        Event::InlineHtml(CowStr::from(html.into()))
    }

    fn replace(&mut self, event: Event<'a>) -> Event<'a> {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => self.image(&dest_url),
            // The hooks of an HTML block reach beyond it, its spans do not.
            Event::Start(Tag::HtmlBlock) => {
                self.in_html_block = true;
                Self::raw(self.close_spans())
            }
            Event::End(TagEnd::HtmlBlock) => {
                self.in_html_block = false;
                Self::raw(self.close_spans() + "\n")
            }
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Html(html) | Event::InlineHtml(html) => Self::raw(self.hooks(&html)),
            Event::Text(text) => {
                self.content(&text);
                Event::Text(text)
            }
            Event::Code(code) => {
                self.content(&code);
                Event::Code(code)
            }
            other => other,
        }
    }

    fn start(&mut self, tag: Tag<'a>) -> Event<'a> {
        let is_inline = matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. });
        let closed = if is_inline { String::new() } else { self.close_spans() };
        let event = match tag {
            Tag::Paragraph => self.paragraph(),
            Tag::Heading { level, .. } => self.heading(level),
            Tag::Link { link_type, dest_url, .. } => self.link(link_type, &dest_url),
            tag => {
                if matches!(tag, Tag::CodeBlock(_) | Tag::Table(_) | Tag::List(_)) {
                    self.anchored = false;
                }
                self.table_cells += usize::from(tag == Tag::TableCell);
                self.inline += usize::from(is_inline);
                let shown = self.inline <= MAX_NESTING;
                // One class a block, whatever stands between the words of the info string.
                let tag = match tag {
                    Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                        let language = info.split_whitespace().next().unwrap_or_default().to_owned();
                        Tag::CodeBlock(CodeBlockKind::Fenced(CowStr::from(language)))
                    }
                    tag => tag,
                };
                self.contain(shown);
                if shown { Event::Start(tag) } else { Self::raw("") }
            }
        };
        self.after(closed, event)
    }

    fn end(&mut self, tag: TagEnd) -> Event<'a> {
        let container = self.containers.pop().unwrap_or(Container { hooks: 0, shown: true });
        let closed = self.close(container.hooks);
        let is_link = tag == TagEnd::Link;
        self.links -= usize::from(is_link);
        self.inline -= usize::from(is_link || matches!(tag, TagEnd::Emphasis | TagEnd::Strong));
        self.table_cells -= usize::from(tag == TagEnd::TableCell);
        let event = match tag {
            _ if !container.shown => Self::raw(""),
            TagEnd::Link => Self::raw("</a>"),
            tag => Event::End(tag),
        };
        self.after(closed, event)
    }

    /// An event after HTML that closes hooks, if there is any.
    fn after(&mut self, closed: String, event: Event<'a>) -> Event<'a> {
        if closed.is_empty() {
            return event;
        }
        self.queue.push(event);
        Self::raw(closed)
    }

    /// Begins an element of Markdown: hooks that are open now are none of its own.
    fn contain(&mut self, shown: bool) {
        self.containers.push(Container { hooks: self.open.len(), shown });
    }

    /// The hooks that were opened in the innermost element of Markdown.
    fn own(&self) -> &[&'static str] {
        let outer = self.containers.last().map_or(0, |container| container.hooks);
        self.open.get(outer..).unwrap_or_default()
    }

    /// Closes hooks until so many are open.
    fn close(&mut self, down_to: usize) -> String {
        let mut html = String::new();
        while self.open.len() > down_to {
            html.push_str(match self.open.pop() {
                Some("span") => "</span>",
                Some("details") => "</details>\n",
                Some("summary") => "</summary>\n",
                _ => "</div>\n",
            });
        }
        html
    }

    /// Closes the spans that no block has been opened in: they end where a block begins or ends.
    fn close_spans(&mut self) -> String {
        let spans = self.own().iter().rev().take_while(|name| **name == "span").count();
        self.close(self.open.len() - spans)
    }

    /// An anchor belongs to the heading that follows it directly.
    fn content(&mut self, text: &str) {
        self.anchored = self.anchored && (self.in_heading || text.trim().is_empty());
    }

    /// A heading with an id to link to, unless an explicit anchor stands before it or in it.
    fn heading(&mut self, level: HeadingLevel) -> Event<'a> {
        self.in_heading = true;
        self.contain(true);
        let mut inner = Vec::new();
        let mut text = String::new();
        while let Some(event) = self.events.next() {
            let is_end = matches!(event, Event::End(TagEnd::Heading(_)));
            match &event {
                Event::Text(part) | Event::Code(part) => text.push_str(part),
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                Event::InlineHtml(html) if html.starts_with("<br") => text.push(' '),
                _ => {}
            }
            inner.push(self.replace(event));
            // What a replaced event has queued belongs before the next.
            inner.extend(std::iter::from_fn(|| self.queue.pop()));
            if is_end {
                break;
            }
        }
        self.in_heading = false;
        let anchored = std::mem::replace(&mut self.anchored, false);
        let id = (!anchored).then(|| self.ids.of_heading(&text)).filter(|id| !id.is_empty());
        self.queue.extend(inner.into_iter().rev());
        Event::Start(Tag::Heading { level, id: id.map(CowStr::from), classes: Vec::new(), attrs: Vec::new() })
    }

    /// A paragraph, unless it is the line that begins or ends a callout.
    fn paragraph(&mut self) -> Event<'a> {
        let is_mark = |event: &Event<'_>| matches!(event, Event::Text(text) if text.starts_with(":::"));
        if !self.events.peek().is_some_and(is_mark) {
            self.contain(true);
            return Event::Start(Tag::Paragraph);
        }
        let mark = self.events.next();
        self.content(":::");
        let alone = self.events.peek() == Some(&Event::End(TagEnd::Paragraph));
        let html = match &mark {
            Some(Event::Text(text)) if alone => match text.trim_end() {
                "::: tip" => self.callout("tip"),
                "::: caution" => self.callout("caution"),
                ":::" if self.own().last() == Some(&":::") => Some(self.close(self.open.len() - 1)),
                _ => None,
            },
            _ => None,
        };
        match html {
            Some(html) => {
                self.events.next();
                Self::raw(html)
            }
            None => {
                self.contain(true);
                self.queue.extend(mark);
                Event::Start(Tag::Paragraph)
            }
        }
    }

    fn callout(&mut self, kind: &str) -> Option<String> {
        let title = match (kind, self.language) {
            ("tip", Language::En) => "Tip",
            ("tip", Language::Zh) => "提示",
            (_, Language::En) => "Caution",
            (_, Language::Zh) => "注意",
        };
        self.opened(":::")
            .then(|| format!("<div class=\"custom-block {kind}\">\n<p class=\"custom-block-title\">{title}</p>\n"))
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
    fn link(&mut self, link_type: LinkType, url: &str) -> Event<'a> {
        let is_email = link_type == LinkType::Email;
        let outside = is_email || has_scheme(url, &["https://", "http://", "mailto:"]);
        let shown = (outside || url.starts_with('#')) && self.links == 0 && self.inline < MAX_NESTING;
        self.links += 1;
        self.inline += 1;
        self.contain(shown);
        if !shown {
            return Self::raw("");
        }
        let mut html = String::from(if is_email { "<a href=\"mailto:" } else { "<a href=\"" });
        escape(url, &mut html);
        html.push_str(if outside { "\" rel=\"noopener noreferrer\">" } else { "\">" });
        Self::raw(html)
    }

    fn image(&mut self, url: &str) -> Event<'a> {
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
        self.content(&alt);
        if !has_scheme(url, &["https://", "http://"]) {
            return Event::Text(CowStr::from(alt));
        }
        let mut html = String::from("<img src=\"");
        escape(url, &mut html);
        html.push_str("\" alt=\"");
        escape(&alt, &mut html);
        html.push_str("\" loading=\"lazy\">");
        Self::raw(html)
    }

    /// A piece of raw HTML: the hooks that guides use come out, everything else is escaped.
    fn hooks(&mut self, html: &str) -> String {
        let mut out = String::with_capacity(html.len());
        let mut done = 0;
        for tag in html::tags(html, 0) {
            escape(&html[done..tag.range().start], &mut out);
            match self.hook(&tag) {
                Some(known) => out.push_str(&known),
                None => escape(tag.raw(), &mut out),
            }
            done = tag.range().end;
        }
        escape(&html[done..], &mut out);
        out
    }

    /// A tag as it comes out, if it is one of the guides' and where it may stand.
    fn hook(&mut self, tag: &HtmlTag) -> Option<String> {
        if let Some(id) = tag.anchor_id() {
            self.anchored = true;
            // Links lead to the first of an id.
            let is_first = self.anchors.insert(id.to_owned());
            let attribute = if is_first { format!(" id=\"{id}\"") } else { String::new() };
            let end = if self.opened("span") { "" } else { "</span>" };
            return Some(format!("<span{attribute}>{end}"));
        }
        if tag.kind() == TagKind::Close {
            // Only what was opened last, so that elements nest; a forgotten span ends with its block.
            let is_span = tag.name() == "span";
            let spans = if is_span { 0 } else { self.own().iter().rev().take_while(|name| **name == "span").count() };
            let is_last = self.own().iter().rev().nth(spans).is_some_and(|last| *last == tag.name());
            return is_last.then(|| self.close(self.open.len() - spans - 1).trim_end().to_owned());
        }
        if tag.raw() == "<br>" {
            return (self.table_cells > 0).then(|| "<br>".to_owned());
        }
        if tag.raw() == "<span class='integration_url'>" {
            return self.opened("span").then(|| "<span class=\"integration_url\">".to_owned());
        }
        if !self.in_html_block {
            return None;
        }
        let is_in_details = self.own().iter().rev().find(|name| **name != "span") == Some(&"details");
        let (name, html) = match tag.raw() {
            "<details>" => ("details", "<details>".to_owned()),
            "<summary>" if is_in_details => ("summary", "<summary>".to_owned()),
            raw => {
                let class = div_class(raw).filter(|class| raw.len() == class.len() + "<div class=\"\">".len())?;
                // The block of the channel that is asked for is not to be hidden by the page.
                let class = if matches!(self.view, View::Channel(_)) { class.trim_end_matches(" hide") } else { class };
                ("div", format!("<div class=\"{class}\">"))
            }
        };
        if self.open.len() == MAX_NESTING {
            return None;
        }
        let closed = self.close_spans();
        self.open.push(name);
        Some(closed + &html)
    }
}

impl<'a, I: Iterator<Item = Event<'a>>> Iterator for Safe<'a, I> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        if let Some(event) = self.queue.pop() {
            return Some(event);
        }
        match self.events.next() {
            Some(event) => Some(self.replace(event)),
            // What the text left open is closed, so that the page around it stays whole.
            None if self.open.is_empty() => None,
            None => Some(Self::raw(self.close(0))),
        }
    }
}

pub(crate) fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(place) = rest.find(['&', '<', '>', '"']) {
        out.push_str(&rest[..place]);
        out.push_str(match rest.as_bytes()[place] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[place + 1..];
    }
    out.push_str(rest);
}

/// Whether an address begins with one of these, whatever their case.
pub(super) fn has_scheme(url: &str, schemes: &[&str]) -> bool {
    schemes.iter().any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}
