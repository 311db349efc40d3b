//! Search over the texts of all guides: ranked sections for what people type.
//!
//! People ask with symptoms, field names and error messages, half in English and half in Chinese, and want the paragraph that
//! answers, not the guide around it. So the unit is a section, and where a word stands counts: in a guide's names, in a heading,
//! in the text (BM25F). Chinese is read by pairs of characters, which needs no dictionary and splits no product's name wrongly.
//!
//! The index is built by the first search; a program that never searches pays nothing.

mod index;
mod query;
mod snippet;
mod terms;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use once_cell::sync::OnceCell;

use crate::{Category, Guide, KnowledgeBase, Language, Topic, markdown};
use index::Index;
use query::Query;

/// How much of a section's score depends on having all of the query, beyond what each word adds.
const COVERAGE: f32 = 0.4;
/// Where two languages are searched, the one of the query comes first among equals.
const LANGUAGE: f32 = 1.25;

/// What a section gains whose heading is the whole query, as a share of what it has of the query.
const HEADED: f32 = 0.5;

/// References name what they link to and explain nothing.
const REFERENCES: f32 = 0.6;

/// What to search, and how much to give.
///
/// ```
/// use flashduty_knowledge_base::search;
/// use flashduty_knowledge_base::{Category, Language};
///
/// let options = search::Options::new().language(Language::Zh).category(Category::Im).limit(3);
/// assert_ne!(options, search::Options::default());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Options {
    language: Option<Language>,
    category: Option<Category>,
    topic: Option<Topic>,
    limit: usize,
}

impl Options {
    /// Both languages, all categories and topics, ten hits.
    pub const fn new() -> Options {
        Options { language: None, category: None, topic: None, limit: 10 }
    }

    /// Only the guides in this language; `None` for both.
    pub fn language(self, language: impl Into<Option<Language>>) -> Options {
        Options { language: language.into(), ..self }
    }

    /// Only the guides of this category; `None` for all.
    pub fn category(self, category: impl Into<Option<Category>>) -> Options {
        Options { category: category.into(), ..self }
    }

    /// Only the guides of this topic; `None` for all.
    pub fn topic(self, topic: impl Into<Option<Topic>>) -> Options {
        Options { topic: topic.into(), ..self }
    }

    /// At most so many hits.
    pub const fn limit(mut self, limit: usize) -> Options {
        self.limit = limit;
        self
    }
}

impl Default for Options {
    fn default() -> Options {
        Options::new()
    }
}

/// A section that was found.
#[derive(Clone, Debug)]
pub struct Hit<'a> {
    guide: &'a Guide,
    anchor: &'a str,
    path: &'a [String],
    score: f32,
    snippet: Marked,
    title: Marked,
}

impl<'a> Hit<'a> {
    /// The guide that the section belongs to.
    pub fn guide(&self) -> &'a Guide {
        self.guide
    }

    /// The anchor to link to; empty for what stands before a guide's first heading.
    pub fn anchor(&self) -> &'a str {
        self.anchor
    }

    /// The headings from the outermost down to the section's own, each on one line of at most 160 characters; none for what
    /// stands before the first.
    pub fn path(&self) -> &'a [String] {
        self.path
    }

    /// Returns the Markdown of the section, heading included; for what stands before the first heading, that text.
    ///
    /// ```
    /// use flashduty_knowledge_base::{KnowledgeBase, search};
    ///
    /// let hits = KnowledgeBase::embedded().search("alertmanager severity", &search::Options::new());
    /// assert!(hits[0].guide().body().contains(hits[0].markdown()));
    /// ```
    pub fn markdown(&self) -> &'a str {
        if self.anchor.is_empty() {
            return self.guide.lead();
        }
        self.guide.section(self.anchor).map_or("", |section| section.markdown())
    }

    /// Returns the published address of the section: that of its guide, with the anchor.
    ///
    /// ```
    /// use flashduty_knowledge_base::{KnowledgeBase, search};
    ///
    /// let hits = KnowledgeBase::embedded().search("prometheus severity", &search::Options::new());
    /// assert!(hits[0].url().ends_with("/alert-sources/prometheus#severity"));
    /// ```
    pub fn url(&self) -> String {
        match self.anchor {
            "" => self.guide.url().to_owned(),
            anchor => format!("{}#{anchor}", self.guide.url()),
        }
    }

    /// How well the section answers; comparable among the hits of one query alone.
    pub fn score(&self) -> f32 {
        self.score
    }

    /// The section's heading, else the title of the guide, with the matched words.
    pub fn heading(&self) -> &Marked {
        &self.title
    }

    /// A line of the section's text, around what was matched. Empty where the section has no text.
    pub fn snippet(&self) -> &Marked {
        &self.snippet
    }
}

/// A text and where the words of the query stand in it.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, search};
///
/// let hits = KnowledgeBase::embedded().search("send_resolved", &search::Options::new());
/// let snippet = hits[0].snippet();
/// assert_eq!(&snippet.text()[snippet.matches()[0].clone()], "send_resolved");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Marked {
    text: String,
    matches: Vec<Range<usize>>,
}

impl Marked {
    fn new(text: String, wanted: &[u32], index: &Index) -> Marked {
        Marked { matches: snippet::marks(&text, wanted, index), text }
    }

    /// The text, on one line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the text as HTML, with what was matched in `<mark>` elements and everything else escaped.
    ///
    /// ```
    /// use flashduty_knowledge_base::{KnowledgeBase, search};
    ///
    /// let hits = KnowledgeBase::embedded().search("send_resolved", &search::Options::new());
    /// assert!(hits[0].snippet().to_html().contains("<mark>send_resolved</mark>"));
    /// ```
    pub fn to_html(&self) -> String {
        let mut html = String::new();
        for (run, is_match) in self.runs() {
            html += if is_match { "<mark>" } else { "" };
            markdown::escape(run, &mut html);
            html += if is_match { "</mark>" } else { "" };
        }
        html
    }

    /// Returns the text wrapped for a terminal, with what was matched in bold where it has styles; without a line feed at
    /// the end.
    ///
    /// ```
    /// use flashduty_knowledge_base::{KnowledgeBase, markdown::Terminal, search};
    ///
    /// let hits = KnowledgeBase::embedded().search("send_resolved", &search::Options::new());
    /// let shown = hits[0].snippet().to_terminal(Terminal::new(80).styles(true));
    /// assert!(shown.contains("\x1b[1msend_resolved\x1b[0m"));
    /// ```
    pub fn to_terminal(&self, terminal: markdown::Terminal) -> String {
        markdown::marked(self.runs(), terminal)
    }

    /// The text in pieces, with whether each was matched.
    fn runs(&self) -> impl Iterator<Item = (&str, bool)> {
        let ends = self.matches.iter().flat_map(|range| [(range.start, false), (range.end, true)]);
        let mut done = 0;
        ends.chain([(self.text.len(), false)]).map(move |(end, is_match)| {
            let run = self.text.get(done..end).unwrap_or_default();
            done = end;
            (run, is_match)
        })
    }

    /// What was matched: ranges in bytes, in order, which neither overlap nor touch.
    pub fn matches(&self) -> &[Range<usize>] {
        &self.matches
    }
}

/// The index of a knowledge base, empty until the first search. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct IndexCell(OnceCell<Arc<Index>>);

impl IndexCell {
    pub(crate) const fn new() -> IndexCell {
        IndexCell(OnceCell::new())
    }
}

/// Whether somebody has searched is no difference between knowledge bases.
impl PartialEq for IndexCell {
    fn eq(&self, _: &IndexCell) -> bool {
        true
    }
}

impl Eq for IndexCell {}

impl fmt::Debug for IndexCell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.get().is_some() { "built" } else { "not built" })
    }
}

impl KnowledgeBase {
    /// The sections that answer a query best, best first; none where nothing matches.
    ///
    /// A query may mix words of both languages, product names, also misspelt ones, field names and pieces of error messages. Case,
    /// full-width forms and English endings do not matter; `send_resolved` is found by `sendResolved`, `send` and `resolved`
    /// too. The first search builds the index; [`build_search_index`](KnowledgeBase::build_search_index) does so beforehand.
    ///
    /// The work is bounded: a query is cut after 256 characters.
    ///
    /// ```
    /// use flashduty_knowledge_base::{KnowledgeBase, Language, search};
    ///
    /// let knowledge_base = KnowledgeBase::embedded();
    /// let hits = knowledge_base.search("promethues status 429", &search::Options::new());
    /// assert_eq!(hits[0].guide().key(), "Prometheus");
    /// assert_eq!(hits[0].anchor(), "alertmanager-logs-status-429");
    ///
    /// let chinese = search::Options::new().language(Language::Zh).limit(3);
    /// assert_eq!(knowledge_base.search("飞书卡片按钮没有反应", &chinese)[0].guide().key(), "Lark");
    /// ```
    pub fn search(&self, query: &str, options: &Options) -> Vec<Hit<'_>> {
        let index = self.search_index();
        let query = Query::new(query, index);
        let ranked = rank(&query, options, index);
        let wanted: Vec<u32> = query.terms.iter().map(|wanted| wanted.term).collect();
        let entries = ranked.iter().map(|(_, entry)| *entry);
        let windows = windows(&query, entries.collect(), index);
        let hits = ranked.into_iter().zip(windows).filter_map(|((score, number), at)| {
            let entry = &index.entries[number as usize];
            let guide = self.guides(entry.language).iter().nth(entry.guide)?;
            let heading = entry.section.path.last().cloned().unwrap_or_else(|| markdown::label(guide.title()));
            Some(Hit {
                guide,
                anchor: &entry.section.anchor,
                path: &entry.section.path,
                score,
                snippet: Marked::new(snippet::cut(&entry.section.text, at), &wanted, index),
                title: Marked::new(heading, &wanted, index),
            })
        });
        hits.collect()
    }

    /// Builds the index of [`search`](KnowledgeBase::search) now, for programs that would rather wait when they start than when
    /// somebody searches first. Once built, this does nothing.
    pub fn build_search_index(&self) {
        self.search_index();
    }

    fn search_index(&self) -> &Index {
        self.index.0.get_or_init(|| Arc::new(Index::new(self)))
    }
}

/// The best entries with their scores, best first; equals in order of the guides.
fn rank(query: &Query, options: &Options, index: &Index) -> Vec<(f32, u32)> {
    let mut scores = vec![(0.0_f32, 0.0_f32); index.entries.len()];
    for wanted in &query.terms {
        for posting in index.postings(wanted.term) {
            let (score, covered) = &mut scores[posting.entry as usize];
            *score += wanted.weight * posting.score;
            *covered += wanted.weight;
        }
    }
    // Who types a name alone wants the guide itself.
    for named in &query.named {
        let (score, covered) = &mut scores[*named as usize];
        *score += query.total;
        *covered = query.total;
    }
    for headed in &query.headed {
        let (score, covered) = &mut scores[*headed as usize];
        *score += HEADED * *covered;
    }
    let preferred = if query.is_chinese { Language::Zh } else { Language::En };
    let mut ranked: Vec<(f32, u32)> = Vec::new();
    for (number, (score, covered)) in scores.into_iter().enumerate() {
        let entry = &index.entries[number];
        let is_wanted = options.language.is_none_or(|language| language == entry.language)
            && options.category.is_none_or(|category| category == entry.category)
            && (options.topic.is_none() || options.topic == entry.topic);
        if covered > 0.0 && is_wanted {
            let language = if entry.language == preferred { LANGUAGE } else { 1.0 };
            let references = if entry.section.anchor == "references" { REFERENCES } else { 1.0 };
            ranked.push((score * (covered / query.total).powf(COVERAGE) * language * references, number as u32));
        }
    }
    let better = |a: &(f32, u32), b: &(f32, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if options.limit < ranked.len() {
        if options.limit > 0 {
            ranked.select_nth_unstable_by(options.limit - 1, better);
        }
        ranked.truncate(options.limit);
    }
    ranked.sort_unstable_by(better);
    ranked
}

/// For each entry, where in its text the snippet should be.
fn windows(query: &Query, entries: Vec<u32>, index: &Index) -> Vec<usize> {
    let mut matches = vec![Vec::new(); entries.len()];
    for wanted in &query.terms {
        let postings = index.postings(wanted.term);
        for (entry, matches) in entries.iter().zip(&mut matches) {
            if let Ok(place) = postings.binary_search_by_key(entry, |posting| posting.entry)
                && postings[place].at != u32::MAX
            {
                matches.push((postings[place].at as usize, wanted.weight));
            }
        }
    }
    matches.into_iter().map(snippet::best_window).collect()
}
