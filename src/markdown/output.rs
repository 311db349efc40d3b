//! A guide on its way to a reader: what is shown, with which values, and in which form.

use std::borrow::Cow;

use super::{View, render, text};
use crate::{Guide, Language, Placeholders};

/// How a terminal shows a text.
///
/// ```
/// use flashduty_knowledge_base::markdown::Terminal;
///
/// let terminal = Terminal::new(80).styles(true).links(true);
/// assert_ne!(terminal, Terminal::new(80));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Terminal {
    pub(super) width: usize,
    pub(super) styles: bool,
    pub(super) links: bool,
}

impl Terminal {
    /// Returns a terminal of so many columns, at least 20, without styles and links.
    pub const fn new(width: usize) -> Terminal {
        Terminal { width: if width < 20 { 20 } else { width }, styles: false, links: false }
    }

    /// Sets whether text has ANSI styles: bold, underlined, and colors of the terminal's own palette.
    pub const fn styles(self, styles: bool) -> Terminal {
        Terminal { styles, ..self }
    }

    /// Sets whether links are OSC 8 hyperlinks, which the terminal opens, instead of being followed by their address: those to
    /// `http`, `https` and `mailto:` addresses of at most 512 bytes.
    pub const fn links(self, links: bool) -> Terminal {
        Terminal { links, ..self }
    }
}

/// A guide, or any Markdown text of one, on its way to a reader.
///
/// ```
/// use flashduty_knowledge_base::markdown::View;
/// use flashduty_knowledge_base::{Integration, IntegrationUrl, Language, Placeholders};
///
/// let url = IntegrationUrl::new("https://api.example.com/event/push/alert/prometheus?integration_key=k1")?;
/// let placeholders = Placeholders::new().integration_url(url);
/// let html = Integration::Prometheus.guide(Language::En).render().view(View::Console).fill(&placeholders).to_html();
/// assert!(html.contains("integration_key=k1"));
/// # Ok::<(), flashduty_knowledge_base::InvalidPlaceholder>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Render<'a> {
    markdown: Cow<'a, str>,
    language: Language,
    view: View,
}

impl<'a> Render<'a> {
    /// Returns a text of a guide in a language, such as a [section](crate::Section::markdown), all of which is shown.
    pub fn new(markdown: &'a str, language: Language) -> Render<'a> {
        Render { markdown: Cow::Borrowed(markdown), language, view: View::Full }
    }

    /// Leaves out what a view leaves out.
    pub fn view(self, view: View) -> Render<'a> {
        Render { markdown: map(self.markdown, |markdown| view.select(markdown)), view, ..self }
    }

    /// Fills in the reader's own values; see [`Placeholders::fill`].
    pub fn fill(self, placeholders: &Placeholders) -> Render<'a> {
        Render { markdown: map(self.markdown, |markdown| placeholders.fill(markdown)), ..self }
    }

    /// Returns the Markdown.
    pub fn markdown(&self) -> &str {
        &self.markdown
    }

    /// Returns HTML that is safe to put into a page: GFM tables, callouts with titles in the guide's language, anchors,
    /// `details`, code blocks with `class="language-…"`, images that load lazily. Any text gives HTML in which nothing but the
    /// hooks of guides has become markup; links lead to `http`, `https`, `mailto:` or a place in the page.
    ///
    /// The page around the HTML stays as it is: what a hook opens ends at the latest where the list item, quote, paragraph or
    /// cell ends that it stands in, and a closing tag outside of these is text. No id is given twice; that of a heading is its
    /// [`slug()`](super::slug()) without a prefix, so that links written for the published site hold. Elements nest at most some
    /// hundreds deep: quotes, list items, inline elements and hooks [`MAX_NESTING`](super::MAX_NESTING) each (list items of two
    /// columns twice that). The time is linear in the text.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language, markdown, markdown::View};
    ///
    /// let html = Integration::Prometheus.guide(Language::En).render().view(View::Console).to_html();
    /// assert!(html.contains("<pre><code class=\"language-yaml\">"));
    /// assert!(!html.contains("Private integration")); // how to get a push URL: the console knows
    ///
    /// let html = markdown::Render::new("- <div class=\"hide\">\n\n</div>\n", Language::En).to_html();
    /// assert_eq!(html, "<ul>\n<li><div class=\"hide\">\n\n</div>\n</li>\n</ul>\n&lt;/div&gt;\n\n");
    /// ```
    pub fn to_html(&self) -> String {
        render::html(&self.markdown, self.language, self.view)
    }

    /// Returns text without markup: headings, list items and table rows are lines, code stands as it is, links are followed
    /// by their address. Lists are indented up to 64 columns. Control characters are left out, and what changes the
    /// direction of text is spelled out.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Language};
    ///
    /// let text = Integration::Prometheus.guide(Language::En).render().to_text();
    /// assert!(text.contains("Label value | Flashduty | Meaning\n"));
    /// assert!(!text.contains("**") && !text.contains("<span"));
    /// ```
    pub fn to_text(&self) -> String {
        text::plain(&self.markdown, self.language)
    }

    /// Returns text for a terminal: wrapped to its width, where Chinese characters take two columns, tables aligned, with
    /// styles and links as the terminal has them. Control characters of the text do not reach the terminal, and what
    /// changes the direction of text is spelled out.
    ///
    /// What is written is bounded by the text times the width: lists are indented up to half of the width and never more
    /// than 64 columns; a table has at most 500, and where its columns do not fit, its rows are lines of text.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Language, markdown::{Render, Terminal}};
    ///
    /// let table = Render::new("| 键 | Value |\n| --- | --- |\n| a | b |\n", Language::Zh);
    /// assert_eq!(table.to_terminal(Terminal::new(80)), "键  Value\n──  ─────\na   b\n");
    /// ```
    pub fn to_terminal(&self, terminal: Terminal) -> String {
        text::terminal(&self.markdown, self.language, terminal)
    }
}

impl Guide {
    /// Returns the guide's [body](Guide::body) on its way to a reader.
    pub fn render(&self) -> crate::markdown::Render<'_> {
        Render::new(self.body(), self.language())
    }
}

/// Changes a text, which stays borrowed where nothing changes.
fn map<'a>(text: Cow<'a, str>, change: impl for<'t> Fn(&'t str) -> Cow<'t, str>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => change(text),
        Cow::Owned(text) => match change(&text) {
            Cow::Owned(changed) => Cow::Owned(changed),
            Cow::Borrowed(_) => Cow::Owned(text),
        },
    }
}
