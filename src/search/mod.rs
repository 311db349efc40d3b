//! Search over the texts of all guides: ranked sections for what people type.
//!
//! People ask with symptoms, field names and error messages, half in English and half in Chinese, and want the paragraph that
//! answers, not the guide around it. So the unit is a section, and where a word stands counts: in a guide's names, in a heading,
//! in the text (BM25F). Chinese is read by pairs of characters, which needs no dictionary and splits no product's name wrongly.
//!
//! Each language has an index of its own, which the first search in it builds; a program that never searches pays nothing. Of these
//! guides it is smaller than 1.2 times the texts that it covers, and has none of them: what is shown is read from the guides.

mod build;
mod index;
mod pieces;
mod postings;
mod query;
mod snippet;
mod terms;
mod vocabulary;

use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use once_cell::sync::OnceCell;

use crate::{Category, Guide, Guides, KnowledgeBase, Language, Topic, markdown};
use index::{Entry, Index, Role};
use query::Query;

/// How much of a section's score depends on having all of the query, beyond what each word adds.
const COVERAGE: f32 = 0.4;
/// Where two languages are searched, the one of the query comes first among equals.
const LANGUAGE: f32 = 1.25;

/// What a section gains whose heading is the whole query, as a share of what it has of the query.
const HEADED: f32 = 0.5;

/// References name what they link to and explain nothing.
const REFERENCES: f32 = 0.6;

/// What a guide gains whose name is a part of the query: other guides may mention its words more often.
const MENTIONED: f32 = 1.2;

/// What a symptom gains where the query says that something does not work.
const SYMPTOM: f32 = 1.15;

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

impl Options {
    /// Whether a guide is searched.
    fn has(&self, guide: &Guide) -> bool {
        self.category.is_none_or(|category| category == guide.category())
            && (self.topic.is_none() || self.topic == guide.topic())
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
    path: Vec<String>,
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
    pub fn path(&self) -> &[String] {
        &self.path
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
    fn new(text: String, wanted: &[(u32, f32)], index: &Index) -> Marked {
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

/// The indexes of a knowledge base, one a language, each empty until the first search in it. Clones share what is built.
#[derive(Clone, Default)]
pub(crate) struct Indexes([OnceCell<Arc<Index>>; Language::ALL.len()]);

impl Indexes {
    pub(crate) const fn new() -> Indexes {
        Indexes([const { OnceCell::new() }; Language::ALL.len()])
    }
}

/// Whether somebody has searched is no difference between knowledge bases.
impl PartialEq for Indexes {
    fn eq(&self, _: &Indexes) -> bool {
        true
    }
}

impl Eq for Indexes {}

impl fmt::Debug for Indexes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = |cell: &OnceCell<_>| if cell.get().is_some() { "built" } else { "not built" };
        f.debug_list().entries(self.0.iter().map(state)).finish()
    }
}

/// The indexes that are searched, each with its guides.
#[derive(Clone, Copy)]
struct Searched<'a>([Option<(&'a Index, &'a Guides)>; Language::ALL.len()]);

impl<'a> Searched<'a> {
    fn indexes(self) -> impl Iterator<Item = (&'a Index, &'a Guides)> {
        self.0.into_iter().flatten()
    }

    /// Whether an index has a term.
    fn has(self, term: &str) -> bool {
        self.indexes().any(|(index, _)| index.term(term).is_some())
    }
}

impl KnowledgeBase {
    /// The sections that answer a query best, best first; none where nothing matches.
    ///
    /// A query may mix words of both languages, product names, also misspelt ones, field names and pieces of error messages. Case,
    /// full-width forms and English endings do not matter; `send_resolved` is found by `sendResolved`, `send` and `resolved`
    /// too.
    ///
    /// The first search in a language builds its index. That takes time linear in the texts, less than twice as long as to parse them
    /// as Markdown, and leaves an index in memory that is about as large as they are. While one thread builds, others that search in
    /// this language wait until it is done, so that nothing is built twice; where the index is built, nobody waits.
    /// [`build_search_index`](KnowledgeBase::build_search_index) builds beforehand.
    ///
    /// The work is bounded: a query is cut after 256 characters, and it grows with the number of sections that have a word of it.
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
        let searched = Searched(Language::ALL.map(|language| {
            let is_searched = options.language.is_none_or(|wanted| wanted == language);
            is_searched.then(|| (self.search_index(language), self.guides(language)))
        }));
        let query = Query::new(query, searched);
        let wanted = Language::ALL.map(|language| query.of(language));
        let ranked = rank(&query, &wanted, options, searched);
        let mut hits: Vec<Option<Hit<'_>>> = ranked.iter().map(|_| None).collect();
        for (index, guides) in searched.indexes() {
            let wanted = &wanted[guides.language() as usize];
            let of_language = |(_, ranked): &(usize, &Ranked)| ranked.language == guides.language();
            let ranked: Vec<_> = ranked.iter().enumerate().filter(of_language).collect();
            let entries: Vec<u32> = ranked.iter().map(|(_, ranked)| ranked.entry).collect();
            let windows = windows(wanted, &entries, index);
            for ((place, ranked), at) in ranked.into_iter().zip(windows) {
                hits[place] = hit(ranked, at, wanted, index, guides);
            }
        }
        hits.into_iter().flatten().collect()
    }

    /// Builds the index of [`search`](KnowledgeBase::search) in a language, or `None` for all of them, for programs that would
    /// rather wait when they start than when somebody searches first. Once built, this does nothing.
    ///
    /// ```
    /// use flashduty_knowledge_base::{KnowledgeBase, Language};
    ///
    /// KnowledgeBase::embedded().build_search_index(Language::Zh);
    /// ```
    pub fn build_search_index(&self, language: impl Into<Option<Language>>) {
        let wanted = language.into();
        for language in Language::ALL {
            if wanted.is_none_or(|wanted| wanted == language) {
                self.search_index(language);
            }
        }
    }

    fn search_index(&self, language: Language) -> &Index {
        self.indexes.0[language as usize].get_or_init(|| Arc::new(Index::new(self.guides(language))))
    }
}

/// An entry that answers.
struct Ranked {
    score: f32,
    language: Language,
    entry: u32,
}

/// The best entries, best first.
fn rank(query: &Query, wanted: &[Vec<(u32, f32)>], options: &Options, searched: Searched<'_>) -> Vec<Ranked> {
    let preferred = if query.is_chinese { Language::Zh } else { Language::En };
    let mut best = Best::new(options.limit);
    for (index, guides) in searched.indexes() {
        let language = guides.language();
        let (named, headed) = (&query.named[language as usize], &query.headed[language as usize]);
        let mentioned = &query.mentioned[language as usize];
        let language_weight = if language == preferred { LANGUAGE } else { 1.0 };
        sum_up(&wanted[language as usize], index, |number, mut score, mut covered| {
            let entry = &index.entries[number as usize];
            if !entry.guide(guides).is_some_and(|guide| options.has(guide)) {
                return;
            }
            // Who types a name alone wants the guide itself.
            if named.contains(&number) {
                score += query.total;
                covered = query.total;
            }
            if headed.contains(&number) {
                score += HEADED * covered;
            }
            if mentioned.contains(&entry.guide) {
                score *= MENTIONED;
            }
            match entry.role {
                Role::References => score *= REFERENCES,
                Role::Symptom if query.is_symptom => score *= SYMPTOM,
                _ => {}
            }
            let share = (covered / query.total).min(1.0);
            // Most entries are no hits, whatever their share of the query.
            if score * language_weight >= best.least {
                best.add(Ranked { score: score * share.powf(COVERAGE) * language_weight, language, entry: number });
            }
        });
    }
    best.sorted()
}

/// The best entries of those that were added.
struct Best {
    limit: usize,
    /// A worse score is not among the best.
    least: f32,
    /// The best so far, and some that were added since they were chosen.
    ranked: Vec<Ranked>,
}

impl Best {
    fn new(limit: usize) -> Best {
        Best { limit, least: 0.0, ranked: Vec::new() }
    }

    fn add(&mut self, ranked: Ranked) {
        self.ranked.push(ranked);
        if self.ranked.len() >= self.limit.saturating_mul(2).saturating_add(64) {
            self.choose();
        }
    }

    /// Drops what is not among the best.
    fn choose(&mut self) {
        match self.limit.checked_sub(1) {
            Some(last) if last < self.ranked.len() => {
                let (_, last, _) = self.ranked.select_nth_unstable_by(last, Ranked::order);
                self.least = last.score;
            }
            _ => {}
        }
        self.ranked.truncate(self.limit);
    }

    fn sorted(mut self) -> Vec<Ranked> {
        self.choose();
        self.ranked.sort_unstable_by(Ranked::order);
        self.ranked
    }
}

impl Ranked {
    /// The better first; equals in order of languages and guides.
    fn order(&self, other: &Ranked) -> Ordering {
        let place = |ranked: &Ranked| (ranked.language, ranked.entry);
        other.score.total_cmp(&self.score).then_with(|| place(self).cmp(&place(other)))
    }
}

/// Passes on each entry that has a wanted term, with its score and the weight of the terms that it has. The work grows with the
/// postings of the terms, not with the entries of the index.
fn sum_up(wanted: &[(u32, f32)], index: &Index, mut found: impl FnMut(u32, f32, f32)) {
    // Entries are taken in blocks, whose sums fit into the first cache.
    const BLOCK: u32 = 1024;
    let mut sums = [(0.0_f32, 0.0_f32); BLOCK as usize];
    let mut touched: Vec<u32> = Vec::with_capacity(BLOCK as usize);
    let mut lists: Vec<_> = wanted.iter().map(|(term, weight)| (index.postings.of(*term), *weight)).collect();
    while let Some(first) = lists.iter().filter_map(|(postings, _)| postings.entry()).min() {
        let begin = first / BLOCK * BLOCK;
        for (postings, weight) in &mut lists {
            // A copy stays in registers.
            let mut reader = postings.clone();
            while let Some(posting) = reader.next_before(begin.saturating_add(BLOCK)) {
                let (score, covered) = &mut sums[(posting.entry - begin) as usize];
                if *covered == 0.0 {
                    touched.push(posting.entry);
                }
                *score += *weight * index.score(posting);
                *covered += *weight;
            }
            *postings = reader;
        }
        for entry in touched.drain(..) {
            let (score, covered) = std::mem::take(&mut sums[(entry - begin) as usize]);
            found(entry, score, covered);
        }
    }
}

/// For each entry, where in its text the snippet should be.
fn windows(wanted: &[(u32, f32)], entries: &[u32], index: &Index) -> Vec<usize> {
    let mut places: Vec<usize> = (0..entries.len()).collect();
    places.sort_unstable_by_key(|place| entries[*place]);
    let mut matches = vec![Vec::new(); entries.len()];
    for (term, weight) in wanted {
        let mut postings = index.postings.of(*term);
        for place in &places {
            if let Some(at) = postings.find(entries[*place]).and_then(|posting| posting.at) {
                matches[*place].push((at as usize, *weight));
            }
        }
    }
    matches.into_iter().map(snippet::best_window).collect()
}

/// What is shown of an entry, with the snippet at a place of its text.
fn hit<'a>(ranked: &Ranked, at: usize, wanted: &[(u32, f32)], index: &Index, guides: &'a Guides) -> Option<Hit<'a>> {
    let entry = index.entries.get(ranked.entry as usize)?;
    let guide = entry.guide(guides)?;
    let section = entry.section(guide);
    let above = std::iter::successors(Some(entry), |entry: &&Entry| index.entries.get(entry.parent? as usize));
    let headings = above.filter_map(|entry| entry.section(guide)).map(|section| markdown::label(section.heading()));
    let mut path: Vec<String> = headings.collect();
    path.reverse();
    let heading = path.last().cloned().unwrap_or_else(|| markdown::label(guide.title()));
    let description = if entry.has_description() { guide.description() } else { "" };
    let snippet = snippet::line(description, entry.text(guide), at);
    Some(Hit {
        guide,
        anchor: section.map_or("", |section| section.anchor()),
        path,
        score: ranked.score,
        snippet: Marked::new(snippet, wanted, index),
        title: Marked::new(heading, wanted, index),
    })
}
