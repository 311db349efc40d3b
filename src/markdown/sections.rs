//! A text cut at its headings, as plain text: what search finds.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::nesting::Bounded;
use super::slug::Ids;
use super::text::label;
use super::{html, view};

/// A heading and the plain text up to the next, of any level; or the text before the first heading.
#[derive(Clone, Debug, Default)]
pub(crate) struct PlainSection {
    /// Where links lead; empty for the text before the first heading.
    pub(crate) anchor: String,
    /// The headings from the outermost down to the section's own, as [labels](label): each section repeats those above it.
    pub(crate) path: Vec<String>,
    pub(crate) text: String,
}

/// The sections of a text, in order. What stands in blocks of class `hide` is left out: it is the same in most guides.
pub(crate) fn plain_sections(markdown: &str) -> Vec<PlainSection> {
    let hidden = view::hide_blocks(markdown, |class| class == "hide");
    let mut reader = Reader { hidden, ids: Ids::of(markdown), ..Reader::default() };
    reader.sections.push(PlainSection::default());
    let source = Bounded::new(markdown);
    for (event, range) in source.events() {
        reader.read(event, range.start);
    }
    reader.sections
}

#[derive(Default)]
struct Reader {
    sections: Vec<PlainSection>,
    hidden: Vec<Range<usize>>,
    /// How many hidden blocks lie behind.
    hidden_done: usize,
    /// The levels of the headings that the current section stands under.
    levels: Vec<u8>,
    heading: Option<String>,
    /// How many images are open.
    images: usize,
    /// Whether a cell has ended since the last text.
    cell_ended: bool,
    /// Explicit anchors directly before the next heading.
    anchors: Vec<String>,
    ids: Ids,
}

impl Reader {
    fn read(&mut self, event: Event<'_>, at: usize) {
        match event {
            Event::Start(Tag::Heading { .. }) => self.heading = Some(String::new()),
            Event::End(TagEnd::Heading(level)) => self.begin_section(level as u8, at),
            Event::Text(text) if text.starts_with(":::") && self.heading.is_none() => self.anchors.clear(),
            Event::Start(Tag::CodeBlock(_) | Tag::Table(_) | Tag::List(_)) => self.anchors.clear(),
            Event::Text(text) | Event::Code(text) => self.push(&text, at),
            Event::SoftBreak | Event::HardBreak => self.push(" ", at),
            Event::End(TagEnd::TableCell) => self.cell_ended = true,
            Event::End(TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::Item | TagEnd::TableHead | TagEnd::TableRow) => {
                self.cell_ended = false;
                self.push("\n", at);
            }
            Event::Start(Tag::Image { .. }) => self.images += 1,
            Event::End(TagEnd::Image) => self.images -= 1,
            Event::Html(html) | Event::InlineHtml(html) => {
                if html.starts_with("<br") {
                    self.push(" ", at);
                }
                let ids = html::tags(&html, at).into_iter().filter_map(|tag| tag.anchor_id().map(str::to_owned));
                self.anchors.extend(ids.filter(|_| self.images == 0));
            }
            _ => {}
        }
    }

    fn is_hidden(&mut self, at: usize) -> bool {
        while self.hidden.get(self.hidden_done).is_some_and(|block| block.end <= at) {
            self.hidden_done += 1;
        }
        self.hidden.get(self.hidden_done).is_some_and(|block| block.start <= at)
    }

    fn push(&mut self, text: &str, at: usize) {
        if let Some(heading) = &mut self.heading {
            // What a picture shows is not part of its name.
            heading.push_str(if self.images == 0 { text } else { "" });
            return;
        }
        if !text.trim().is_empty() {
            self.anchors.clear();
        }
        let between = if std::mem::take(&mut self.cell_ended) { " | " } else { "" };
        if !self.is_hidden(at)
            && let Some(section) = self.sections.last_mut()
        {
            section.text.push_str(between);
            section.text.push_str(text);
        }
    }

    fn begin_section(&mut self, level: u8, at: usize) {
        let heading = self.heading.take().unwrap_or_default().trim().to_owned();
        let explicit = std::mem::take(&mut self.anchors).into_iter().next();
        let anchor = explicit.unwrap_or_else(|| self.ids.of_heading(&heading));
        if self.is_hidden(at) {
            return;
        }
        let depth = self.levels.iter().take_while(|above| **above < level).count();
        let above = self.sections.last().and_then(|section| section.path.get(..depth)).unwrap_or_default();
        let path = above.iter().cloned().chain([label(&heading)]).collect();
        self.levels.truncate(depth);
        self.levels.push(level);
        self.sections.push(PlainSection { anchor, path, text: String::new() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Integration, Language};

    #[test]
    fn a_section_has_its_anchor_its_path_and_its_own_text() {
        let sections = plain_sections(Integration::Prometheus.guide(Language::En).body());
        let by_anchor = |anchor: &str| sections.iter().find(|section| section.anchor == anchor).unwrap();
        let proxy = by_anchor("go-through-a-proxy");
        assert_eq!(proxy.path, ["In Alertmanager", "Go through a proxy"]);
        assert!(proxy.text.contains("proxy_url") && !proxy.text.contains("```"), "{}", proxy.text);
        assert!(by_anchor("severity").text.contains("Critical | "));
        assert_eq!((sections[0].anchor.as_str(), sections[0].path.len()), ("", 0));
    }

    #[test]
    fn what_a_console_hides_is_no_section_and_no_text_of_one() {
        for guide in Integration::ALL.iter().flat_map(|integration| Language::ALL.iter().map(|l| integration.guide(*l)))
        {
            assert!(
                plain_sections(guide.body()).iter().all(|section| section.anchor != "flashduty"),
                "{}",
                guide.key()
            );
        }
        let hidden = plain_sections("one\n\n<div class=\"hide\">\n\n## Two\n\ntwo\n\n</div>\n\n## Three\n\nthree");
        let texts: Vec<_> = hidden.iter().map(|section| section.text.trim()).collect();
        assert_eq!(texts, ["one", "three"]);
        // A block for one channel is that guide's own.
        assert!(
            plain_sections("<div class=\"slack hide\">\n\n## Slack\n\n</div>")
                .iter()
                .any(|section| section.anchor == "slack")
        );
    }
}
