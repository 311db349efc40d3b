//! Guides as text without markup: for search and language models, and with wrapping and styles for terminals.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Terminal;
use super::html::{self, TagKind};
use super::nesting::Bounded;
use super::render::has_scheme;
use crate::Language;

/// A Markdown text without markup; see [`Render::to_text`](super::Render::to_text).
pub(super) fn plain(markdown: &str, language: Language) -> String {
    write(markdown, language, Layout::default())
}

/// A Markdown text for a terminal; see [`Render::to_terminal`](super::Render::to_terminal).
pub(super) fn terminal(markdown: &str, language: Language, terminal: Terminal) -> String {
    let Terminal { width, styles, links } = terminal;
    write(markdown, language, Layout { width, styles, links, is_terminal: true })
}

#[derive(Clone, Copy)]
struct Layout {
    width: usize,
    styles: bool,
    links: bool,
    /// Whether headings show their level, and columns of tables are padded.
    is_terminal: bool,
}

fn write(markdown: &str, language: Language, layout: Layout) -> String {
    let mut writer = Writer { layout, language, ..Writer::default() };
    let source = Bounded::new(markdown);
    for event in source.events() {
        writer.event(event);
    }
    writer.flush();
    let length = writer.out.trim_end().len();
    writer.out.truncate(length);
    if length > 0 {
        writer.out.push('\n');
    }
    writer.out
}

impl Default for Layout {
    fn default() -> Layout {
        Layout { width: usize::MAX, styles: false, links: false, is_terminal: false }
    }
}

/// Columns that lists are indented by at most, however deep they nest.
const MAX_MARGIN: usize = 64;
/// The longest address that the terminal opens itself.
const MAX_LINK_BYTES: usize = 512;
/// The widest table that is aligned.
const MAX_TABLE: usize = 500;

/// How a run of text looks: an ANSI sequence, empty for plain text, and the link that it belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Style {
    ansi: &'static str,
    /// Which of the writer's addresses it leads to.
    link: Option<usize>,
}

impl Style {
    const fn ansi(ansi: &'static str) -> Style {
        Style { ansi, link: None }
    }
}

// No colors of our own: what is bold or underlined is legible on any background.
const PLAIN: Style = Style::ansi("");
const BOLD: Style = Style::ansi("\x1b[1m");
const HEADING: Style = Style::ansi("\x1b[1;4m");
const CODE: Style = Style::ansi("\x1b[3m");
const LINK: Style = Style::ansi("\x1b[4m");
const DIM: Style = Style::ansi("\x1b[2m");
const RESET: &str = "\x1b[0m";

/// A run of text in one style.
type Span = (String, Style);

#[derive(Default)]
struct Writer {
    layout: Layout,
    language: Language,
    out: String,
    /// The inline text of the block that is open.
    spans: Vec<Span>,
    bold: usize,
    /// The level of the heading that is open.
    heading: Option<u8>,
    /// Addresses of the links that are open; with their numbers where the terminal opens them itself.
    links: Vec<(String, Option<usize>)>,
    /// The addresses that the terminal opens itself.
    addresses: Vec<String>,
    /// The open lists: the number of the next item, if they have numbers.
    lists: Vec<Option<u64>>,
    /// What stands before the first line of the next block, such as `1. `, once for the item.
    marker: Option<String>,
    /// Columns that the lines of open items are indented by.
    indent: Vec<usize>,
    code: Option<String>,
    table: Vec<Vec<Vec<Span>>>,
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => {
                    let style = self.style();
                    self.span(&text, style);
                }
            },
            Event::Code(code) => {
                let style = Style { link: self.link(), ..CODE };
                self.span(&code, style);
            }
            Event::SoftBreak => {
                let style = Style { link: self.link(), ..PLAIN };
                self.span(" ", style);
            }
            Event::HardBreak => self.span("\n", PLAIN),
            Event::Html(raw) | Event::InlineHtml(raw) => self.html(&raw),
            _ => {}
        }
    }

    fn style(&self) -> Style {
        let link = self.link();
        let style = match (self.heading, self.bold) {
            (Some(1 | 2), _) => HEADING,
            (Some(_), _) => BOLD,
            (None, 0) if link.is_some() => LINK,
            (None, 0) => PLAIN,
            (None, _) => BOLD,
        };
        Style { link, ..style }
    }

    /// The address that the text leads to, where the terminal opens it itself.
    fn link(&self) -> Option<usize> {
        self.links.last().and_then(|(_, number)| *number)
    }

    fn span(&mut self, text: &str, style: Style) {
        // A tab parts words.
        let text = visible(&text.replace('\t', " "), '\n');
        self.spans.push((text, style));
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.flush();
                self.heading = Some(level as u8);
                if self.layout.is_terminal {
                    let style = self.style();
                    self.span(&format!("{} ", "#".repeat(level as usize)), style);
                }
            }
            Tag::Paragraph | Tag::Table(_) | Tag::BlockQuote(_) => self.flush(),
            Tag::Strong => self.bold += 1,
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = Some(String::new());
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(first);
            }
            Tag::Item => {
                self.flush();
                let marker = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                self.indent.push(marker.len());
                self.marker = Some(marker);
            }
            Tag::Link { link_type, dest_url, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.start_link(format!("{scheme}{dest_url}"));
            }
            Tag::Image { dest_url, .. } => {
                if self.layout.is_terminal {
                    self.start_link(dest_url.into_string());
                }
                self.span("[", PLAIN);
            }
            Tag::TableHead | Tag::TableRow => self.table.push(Vec::new()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.flush();
                self.heading = None;
            }
            TagEnd::Paragraph => {
                self.flush();
                self.blank_line();
            }
            TagEnd::Strong => self.bold -= 1,
            TagEnd::CodeBlock => self.code_block(),
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
                if self.lists.is_empty() {
                    self.blank_line();
                }
            }
            TagEnd::Item => {
                self.flush();
                self.marker = None;
                self.indent.pop();
            }
            TagEnd::Link => self.end_link(),
            TagEnd::Image => {
                self.span("]", PLAIN);
                // What is no terminal has no use for a picture.
                if self.layout.is_terminal {
                    self.end_link();
                }
            }
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.spans);
                if let Some(row) = self.table.last_mut() {
                    row.push(cell);
                }
            }
            // What a row lacked in cells needs no place.
            TagEnd::TableHead | TagEnd::TableRow => {
                if let Some(row) = self.table.last_mut() {
                    while row.pop_if(|cell| cell_text(cell).trim().is_empty()).is_some() {}
                }
            }
            TagEnd::Table => self.write_table(),
            _ => {}
        }
    }

    fn start_link(&mut self, url: String) {
        // What a terminal opens is a page or a mail, never a file or a program; and each line repeats it.
        let is_address = has_scheme(&url, &["https://", "http://", "mailto:"])
            && url.len() <= MAX_LINK_BYTES
            && url.bytes().all(|byte| byte.is_ascii_graphic());
        let number = (self.layout.links && is_address).then_some(self.addresses.len());
        self.addresses.extend(number.map(|_| url.clone()));
        self.links.push((url, number));
    }

    /// Ends a link or a picture: where the terminal does not open it, its address is there to be copied.
    fn end_link(&mut self) {
        let (url, number) = self.links.pop().unwrap_or_default();
        let address = url.strip_prefix("mailto:").unwrap_or(&url);
        let is_text = self.spans.last().is_some_and(|(text, _)| text == address);
        if url.contains(':') && !is_text && number.is_none() {
            self.span(&format!(" ({url})"), PLAIN);
        }
    }

    /// Tags have no text of their own; the title of `details` is a line.
    fn html(&mut self, raw: &str) {
        if raw.starts_with("<br") {
            self.span(if self.layout.is_terminal { "\n" } else { " " }, PLAIN);
            return;
        }
        let mut done = 0;
        for tag in html::tags(raw) {
            let between = raw[done..tag.start].trim();
            if !between.is_empty() && self.spans.is_empty() {
                self.span(between, BOLD);
                self.flush();
                self.blank_line();
            }
            done = tag.end();
            // What is no tag is text that somebody wants to read.
            if tag.kind == TagKind::Other {
                self.span(tag.raw, PLAIN);
            }
        }
    }

    fn margin(&self) -> usize {
        let columns: usize = self.indent.iter().sum();
        columns.min(MAX_MARGIN).min(self.layout.width / 2)
    }

    fn blank_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// Begins a line: indentation, and the marker of a list item on its first.
    fn begin_line(&mut self) {
        match self.marker.take() {
            Some(marker) => {
                let outer = self.margin().saturating_sub(marker.len());
                self.out.push_str(&" ".repeat(outer));
                self.out.push_str(&marker);
            }
            None => self.out.push_str(&" ".repeat(self.margin())),
        }
    }

    /// Writes the inline text that has gathered, wrapped.
    fn flush(&mut self) {
        let spans = std::mem::take(&mut self.spans);
        let spans = self.callout(spans);
        if spans.iter().all(|(text, _)| text.trim().is_empty()) {
            return;
        }
        if self.heading.is_some() {
            self.blank_line();
        }
        let width = match self.layout.width {
            usize::MAX => usize::MAX,
            width => width.saturating_sub(self.margin()).max(10),
        };
        for line in wrap(&spans, width) {
            self.begin_line();
            self.write_spans(&line);
            self.out.push('\n');
        }
        if self.heading.is_some() {
            self.blank_line();
        }
    }

    /// The line that begins a callout as its title; the one that ends it as nothing.
    fn callout(&self, spans: Vec<Span>) -> Vec<Span> {
        let [(text, _)] = &spans[..] else { return spans };
        let title = match (text.trim(), self.language) {
            ("::: tip", Language::En) => "Tip",
            ("::: tip", Language::Zh) => "提示",
            ("::: caution", Language::En) => "Caution",
            ("::: caution", Language::Zh) => "注意",
            (":::", _) => "",
            _ => return spans,
        };
        vec![(title.to_owned(), BOLD)]
    }

    fn write_spans(&mut self, spans: &[Span]) {
        for (text, style) in spans {
            let address = style.link.and_then(|number| self.addresses.get(number));
            let is_styled = self.layout.styles && !style.ansi.is_empty();
            // OSC 8: the terminal makes a link of what stands between.
            if let Some(address) = address {
                self.out += &format!("\x1b]8;;{address}\x1b\\");
            }
            self.out.push_str(if is_styled { style.ansi } else { "" });
            self.out.push_str(text);
            self.out.push_str(if is_styled { RESET } else { "" });
            if address.is_some() {
                self.out.push_str("\x1b]8;;\x1b\\");
            }
        }
    }

    fn code_block(&mut self) {
        let code = self.code.take().unwrap_or_default();
        self.blank_line();
        for line in code.lines() {
            if line.is_empty() && self.marker.is_none() {
                self.out.push('\n');
                continue;
            }
            self.begin_line();
            let line = visible(line, '\t');
            let indented = if self.layout.is_terminal { format!("    {line}") } else { line };
            self.write_spans(&[(indented, PLAIN)]);
            self.out.push('\n');
        }
        self.blank_line();
    }

    fn write_table(&mut self) {
        let table = std::mem::take(&mut self.table);
        let width = self.layout.width.saturating_sub(self.margin());
        self.blank_line();
        if !self.layout.is_terminal {
            for row in &table {
                self.begin_line();
                self.out.push_str(&row_text(row));
                self.out.push('\n');
            }
        } else if let Some(widths) = column_widths(&table, width.min(MAX_TABLE)) {
            for (number, row) in table.iter().enumerate() {
                let cells: Vec<Vec<Vec<Span>>> =
                    row.iter().zip(&widths).map(|(cell, width)| wrap(cell, *width)).collect();
                let height = cells.iter().map(Vec::len).max().unwrap_or_default();
                for line in 0..height {
                    self.begin_line();
                    let parts = cells.iter().map(|cell| cell.get(line).map(Vec::as_slice).unwrap_or_default());
                    self.write_row(parts, &widths);
                }
                if number == 0 {
                    self.begin_line();
                    let rules: Vec<Vec<Span>> = widths.iter().map(|width| vec![("─".repeat(*width), DIM)]).collect();
                    self.write_row(rules.iter().map(Vec::as_slice), &widths);
                }
            }
        } else {
            for row in &table {
                for line in wrap(&[(row_text(row).replace('\n', " "), PLAIN)], width) {
                    self.begin_line();
                    self.write_spans(&line);
                    self.out.push('\n');
                }
            }
        }
        self.blank_line();
    }

    fn write_row<'s>(&mut self, cells: impl Iterator<Item = &'s [Span]>, widths: &[usize]) {
        let cells: Vec<_> = cells.collect();
        let last = cells.iter().rposition(|cell| !cell.is_empty()).unwrap_or_default();
        for (place, (cell, width)) in cells.iter().zip(widths).enumerate() {
            self.write_spans(cell);
            let used: usize = cell.iter().map(|(text, _)| text.width()).sum();
            if place < last {
                self.out.push_str(&" ".repeat(width.saturating_sub(used) + 2));
            }
        }
        self.out.push('\n');
    }
}

/// The text of a cell without its styles.
fn cell_text(cell: &[Span]) -> String {
    cell.iter().map(|(text, _)| text.as_str()).collect()
}

/// A row of a table as text.
fn row_text(row: &[Vec<Span>]) -> String {
    let mut line = String::new();
    for (place, cell) in row.iter().enumerate() {
        line.push_str(if place > 0 { " | " } else { "" });
        line.push_str(cell_text(cell).trim());
    }
    line
}

/// The width of each column: what its cells need, or where that is too much, less for the widest, but room for their words.
/// `None` where the columns do not fit, however narrow.
fn column_widths(table: &[Vec<Vec<Span>>], width: usize) -> Option<Vec<usize>> {
    // Chinese may break anywhere, but is not read top down.
    const LEAST: usize = 8;
    // Where not all words fit, longer ones, addresses most of all, stand over.
    const MAX_WORD: usize = 24;
    let columns = table.iter().map(Vec::len).max().unwrap_or_default();
    let room = width.saturating_sub(2 * columns.saturating_sub(1));
    // The width of a column's longest word, at least so many, and what the column needs for no cell to wrap.
    let bounds = |column: usize| {
        let (mut word, mut need) = (LEAST, 1);
        for cell in table.iter().filter_map(|row| row.get(column)) {
            for line in cell_text(cell).split('\n') {
                need = need.max(line.trim().width());
                word = words(line).map(|word| word.trim_end().width()).fold(word, usize::max);
            }
        }
        (word, need)
    };
    let bounds: Vec<(usize, usize)> = (0..columns).map(bounds).collect();
    let widths = |cap: usize, longest: usize| {
        bounds.iter().map(move |(word, need)| (*need).min(cap.max(longest.min(*word)))).collect::<Vec<_>>()
    };
    let fits = |cap, longest| widths(cap, longest).iter().sum::<usize>() <= room;
    let longest = [usize::MAX, MAX_WORD].into_iter().find(|longest| fits(0, *longest))?;
    // The widest columns give way, all to the same width: the largest that fits.
    let (mut cap, mut too_wide) = (0, bounds.iter().map(|(_, need)| *need).max().unwrap_or_default() + 1);
    while too_wide - cap > 1 {
        let between = cap + (too_wide - cap) / 2;
        if fits(between, longest) { cap = between } else { too_wide = between }
    }
    Some(widths(cap, longest))
}

/// Breaks inline text into lines of at most a width: between words, and between Chinese characters, but not before
/// punctuation that closes, whatever the styles.
fn wrap(spans: &[Span], width: usize) -> Vec<Vec<Span>> {
    let mut lines: Vec<Vec<Span>> = vec![Vec::new()];
    // Without a width there is nothing to measure.
    if width == usize::MAX {
        for (text, style) in spans {
            for (number, part) in text.split('\n').enumerate() {
                if number > 0 {
                    lines.push(Vec::new());
                }
                if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                    let part = if line.is_empty() { part.trim_start() } else { part };
                    line.push((part.to_owned(), *style));
                }
            }
        }
        end_line(lines.last_mut());
        return lines;
    }
    let text = cell_text(spans);
    let mut runs = Runs { spans: spans.iter(), style: PLAIN, left: 0 };
    for (number, part) in text.split('\n').enumerate() {
        if number > 0 {
            runs.next(1);
            lines.push(Vec::new());
        }
        let mut used: usize = 0;
        for word in words(part) {
            if used > 0 && used.saturating_add(word.trim_end().width()) > width {
                end_line(lines.last_mut());
                lines.push(Vec::new());
                used = 0;
            }
            let mut rest = word;
            while !rest.is_empty() {
                let (length, style) = runs.next(rest.len());
                let (run, after) = rest.split_at(length);
                rest = after;
                let run = if used == 0 { run.trim_start() } else { run };
                used += run.width();
                let Some(line) = lines.last_mut().filter(|_| !run.is_empty()) else { continue };
                match line.last_mut() {
                    Some((last, last_style)) if *last_style == style => last.push_str(run),
                    _ => line.push((run.to_owned(), style)),
                }
            }
        }
    }
    end_line(lines.last_mut());
    lines
}

/// The styles of a text, from its beginning to its end.
struct Runs<'s> {
    spans: std::slice::Iter<'s, Span>,
    style: Style,
    /// Bytes in this style that are still to come.
    left: usize,
}

impl Runs<'_> {
    /// How many bytes come in one style, of the next so many, and the style.
    fn next(&mut self, most: usize) -> (usize, Style) {
        while self.left == 0 {
            let Some((text, style)) = self.spans.next() else { return (most, PLAIN) };
            (self.left, self.style) = (text.len(), *style);
        }
        let length = most.min(self.left);
        self.left -= length;
        (length, self.style)
    }
}

/// Drops the white space at the end of a line.
fn end_line(line: Option<&mut Vec<Span>>) {
    let Some(line) = line else { return };
    while let Some((last, _)) = line.last_mut() {
        last.truncate(last.trim_end().len());
        if !last.is_empty() {
            break;
        }
        line.pop();
    }
}

/// The pieces between which a line may break: words with the spaces after them, single Chinese characters with the
/// punctuation after them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut chars = rest.char_indices().peekable();
        let (_, mut last) = chars.next()?;
        let mut end = last.len_utf8();
        for (place, char) in chars {
            let breaks = last == ' ' && char != ' ' || !closes(char) && (is_wide(char) || is_wide(last));
            if breaks && !"（《「『“‘([{".contains(last) && char != ' ' {
                break;
            }
            last = char;
            end = place + char.len_utf8();
        }
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// Punctuation that no line begins with.
fn closes(char: char) -> bool {
    "，。：；！？、）》」』”’,.;:!?)]}".contains(char)
}

fn is_wide(char: char) -> bool {
    char.width() == Some(2)
}

/// Runs of text, bold where they are marked, wrapped for a terminal; without a line feed at the end.
#[cfg(feature = "search")]
pub(crate) fn marked<'t>(runs: impl Iterator<Item = (&'t str, bool)>, terminal: Terminal) -> String {
    let spans: Vec<Span> = runs.map(|(text, marked)| (visible(text, ' '), if marked { BOLD } else { PLAIN })).collect();
    let layout = Layout { width: terminal.width, styles: terminal.styles, links: false, is_terminal: true };
    let mut writer = Writer { layout, ..Writer::default() };
    for (number, line) in wrap(&spans, terminal.width).iter().enumerate() {
        writer.out.push_str(if number > 0 { "\n" } else { "" });
        writer.write_spans(line);
    }
    writer.out
}

/// A heading or title as other texts repeat it: on one line, without control characters, of at most 160 characters.
pub(crate) fn label(text: &str) -> String {
    const MAX_CHARS: usize = 160;
    let mut label = String::new();
    for word in text.split_whitespace() {
        label.push_str(if label.is_empty() { "" } else { " " });
        label.push_str(&visible(word, ' '));
    }
    if let Some((last, _)) =
        label.char_indices().nth(MAX_CHARS - 1).filter(|(last, _)| label[*last..].chars().count() > 1)
    {
        label.truncate(last);
        label.push('…');
    }
    label
}

/// A text without control characters other than the given one, and with those that change the direction of the text
/// spelled out: a command that is copied has to read as it runs.
pub(crate) fn visible(text: &str, kept: char) -> String {
    let mut visible = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                visible.extend(char.escape_unicode());
            }
            _ if char == kept || !char.is_control() => visible.push(char),
            _ => {}
        }
    }
    visible
}
