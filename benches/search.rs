//! Searching the guides, beside a linear scan and the `bm25` crate over the same sections, and with `--features tantivy` beside tantivy:
//! how long the index takes to build, and how long a query takes, over the real guides and over 350 and 2,640 a language.
//!
//! The queries are those of `tests/search/judged.yaml`. Run with `cargo bench -p flashduty-kb-benches --bench search`; with
//! `-- --percentiles` appended for p50 and p99 over single queries, and for how well each engine finds the right guide.

use std::hint::black_box;
use std::ops::Range;
use std::time::{Duration, Instant};

use bm25::{Document, SearchEngine, SearchEngineBuilder, Tokenizer};
use divan::Bencher;
use flashduty_kb_benches::grown;
use flashduty_knowledge_base::search;
use flashduty_knowledge_base::{Guide, Integration, KnowledgeBase, Language, markdown};
use memchr::memmem;
use once_cell::sync::Lazy;

fn main() {
    // Before the first search, so that its clones have no index yet.
    Lazy::force(&UNSEARCHED);
    if std::env::args().any(|argument| argument == "--percentiles") {
        percentiles();
    } else {
        divan::main();
    }
}

/// As many as the vendor has integrations, and far more.
const GROWN: [usize; 2] = [350, 2_640];

static UNSEARCHED: Lazy<KnowledgeBase> = Lazy::new(|| KnowledgeBase::embedded().clone());
static REAL: Lazy<KnowledgeBase> = Lazy::new(|| searched(KnowledgeBase::embedded().clone()));
static GROWN_350: Lazy<KnowledgeBase> = Lazy::new(|| searched(grown(GROWN[0]).0));
static MANY: Lazy<KnowledgeBase> = Lazy::new(|| searched(grown(GROWN[1]).0));
static REAL_BM25: Lazy<Bm25> = Lazy::new(|| Bm25::new(&sections(&REAL)));
static MANY_BM25: Lazy<Bm25> = Lazy::new(|| Bm25::new(&sections(&MANY)));

fn searched(knowledge_base: KnowledgeBase) -> KnowledgeBase {
    knowledge_base.build_search_index(None);
    knowledge_base
}

/// A judged query: its text, and the keys of the guides that answer it.
struct Query {
    text: String,
    keys: Vec<String>,
}

static QUERIES: Lazy<Vec<Query>> = Lazy::new(|| {
    let file = include_str!("../tests/search/judged.yaml");
    let entries =
        file.lines().filter_map(|line| line.trim().strip_prefix("- { query: \"")?.split_once("\", answers: ["));
    entries
        .map(|(text, answers)| Query {
            text: text.to_owned(),
            keys: answers
                .split(|char: char| !(char.is_ascii_alphanumeric() || char == '#' || char == '-' || !char.is_ascii()))
                .map(|answer| answer.split('#').next().unwrap_or_default().to_owned())
                .filter(|key| Integration::from_key(key).is_some())
                .collect(),
        })
        .collect()
});

/// The sections of all guides, cut at headings, each after the guide's names as our index has them.
fn sections(knowledge_base: &KnowledgeBase) -> Vec<(String, String)> {
    let guides = Language::ALL.iter().flat_map(|language| knowledge_base.guides(*language));
    guides.flat_map(|guide| cut(guide).map(|range| (guide.key().to_owned(), with_names(guide, range)))).collect()
}

fn cut(guide: &Guide) -> impl Iterator<Item = Range<usize>> {
    let document = markdown::Document::of(guide);
    let mut starts = vec![0];
    starts.extend(document.headings().iter().map(|heading| heading.range().start));
    starts.push(guide.body().len());
    (1..starts.len()).map(move |end| starts[end - 1]..starts[end])
}

fn with_names(guide: &Guide, range: Range<usize>) -> String {
    let aliases: Vec<_> = guide.aliases().collect();
    format!("{} {} {} {}", guide.key(), guide.title(), aliases.join(" "), &guide.body()[range])
}

/// The `bm25` crate over the same sections, with words and pairs of Chinese characters as tokens.
struct Bm25 {
    engine: SearchEngine<u32, u32, Words>,
    keys: Vec<String>,
}

struct Words;

impl Tokenizer for Words {
    fn tokenize(&self, text: &str) -> Vec<String> {
        let mut tokens = Vec::new();
        for word in text.to_lowercase().split(|char: char| !(char.is_alphanumeric() || char == '_')) {
            let chars: Vec<char> = word.chars().collect();
            let is_han = |char: &char| ('\u{3400}'..='\u{9FFF}').contains(char);
            for run in chars.chunk_by(|a, b| is_han(a) == is_han(b)) {
                match is_han(&run[0]) {
                    true if run.len() > 1 => tokens.extend(run.windows(2).map(|pair| pair.iter().collect::<String>())),
                    _ => tokens.push(run.iter().collect()),
                }
            }
        }
        tokens
    }
}

impl Bm25 {
    fn new(sections: &[(String, String)]) -> Bm25 {
        let documents = sections.iter().zip(0..).map(|((_, text), id)| Document::new(id, text.as_str()));
        let engine = SearchEngineBuilder::with_tokenizer_and_documents(Words, documents.collect::<Vec<_>>()).build();
        Bm25 { engine, keys: sections.iter().map(|(key, _)| key.clone()).collect() }
    }

    fn search(&self, query: &str) -> Vec<&str> {
        self.engine.search(query, 10).iter().map(|result| &*self.keys[result.document.id as usize]).collect()
    }
}

/// tantivy over the same sections and tokens, in memory; a query asks for any of its words, as with `bm25`.
#[cfg(feature = "tantivy")]
struct Tantivy {
    reader: tantivy::IndexReader,
    text: tantivy::schema::Field,
    key: tantivy::schema::Field,
}

#[cfg(feature = "tantivy")]
impl Tantivy {
    fn new(sections: &[(String, String)]) -> Tantivy {
        use tantivy::schema::{IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default().set_tokenizer("whitespace");
        let indexing = indexing.set_index_option(IndexRecordOption::WithFreqs);
        let text = schema.add_text_field("text", TextOptions::default().set_indexing_options(indexing));
        let key = schema.add_text_field("key", STORED);
        let index = tantivy::Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, 50_000_000).unwrap();
        for (of, section) in sections {
            let words = Words.tokenize(section).join(" ");
            writer.add_document(tantivy::doc!(text => words, key => of.as_str())).unwrap();
        }
        writer.commit().unwrap();
        Tantivy { reader: index.reader().unwrap(), text, key }
    }

    fn search(&self, query: &str) -> Vec<String> {
        use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
        use tantivy::schema::{IndexRecordOption, Value};
        let any = |word: String| -> (Occur, Box<dyn Query>) {
            let term = tantivy::Term::from_field_text(self.text, &word);
            (Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)))
        };
        let query = BooleanQuery::new(Words.tokenize(query).into_iter().map(any).collect());
        let searcher = self.reader.searcher();
        let best = tantivy::collector::TopDocs::with_limit(10).order_by_score();
        let keys = searcher.search(&query, &best).unwrap().into_iter().map(|(_, place)| {
            let document: tantivy::TantivyDocument = searcher.doc(place).unwrap();
            document.get_first(self.key).and_then(|key| key.as_str()).unwrap().to_owned()
        });
        keys.collect()
    }
}

#[cfg(feature = "tantivy")]
static REAL_TANTIVY: Lazy<Tantivy> = Lazy::new(|| Tantivy::new(&sections(&REAL)));
#[cfg(feature = "tantivy")]
static MANY_TANTIVY: Lazy<Tantivy> = Lazy::new(|| Tantivy::new(&sections(&MANY)));

/// What one would write without an index: the guides that have the most of the query's words, by their number.
fn scan<'a>(knowledge_base: &'a KnowledgeBase, query: &str) -> Vec<&'a str> {
    let finders: Vec<_> = query.split_whitespace().map(memmem::Finder::new).collect();
    let guides = Language::ALL.iter().flat_map(|language| knowledge_base.guides(*language));
    let mut found: Vec<_> = guides
        .map(|guide| {
            let text = guide.source().as_bytes();
            let counts = finders.iter().map(|finder| finder.find_iter(text).count());
            let (words, all) = counts.fold((0, 0), |(words, all), count| (words + usize::from(count > 0), all + count));
            ((words, all), guide.key())
        })
        .filter(|((words, _), _)| *words > 0)
        .collect();
    found.sort_by_key(|(counts, _)| std::cmp::Reverse(*counts));
    found.truncate(10);
    found.into_iter().map(|(_, key)| key).collect()
}

fn ours<'a>(knowledge_base: &'a KnowledgeBase, query: &str) -> Vec<&'a str> {
    keys(&knowledge_base.search(query, &search::Options::new()))
}

fn keys<'a>(hits: &[search::Hit<'a>]) -> Vec<&'a str> {
    hits.iter().map(|hit| hit.guide().key()).collect()
}

/// All queries, once an iteration.
fn all<T>(bencher: Bencher<'_, '_>, search: impl Fn(&str) -> T + Sync) {
    bencher.counter(divan::counter::ItemsCount::new(QUERIES.len())).bench_local(|| {
        for query in &*QUERIES {
            black_box(search(black_box(&query.text)));
        }
    });
}

#[divan::bench_group(sample_count = 20, sample_size = 1)]
mod build {
    use super::*;

    #[divan::bench]
    fn index(bencher: Bencher<'_, '_>) {
        bencher
            .with_inputs(|| UNSEARCHED.clone())
            .bench_local_refs(|knowledge_base| knowledge_base.build_search_index(None));
    }

    #[divan::bench]
    fn peer_bm25() {
        black_box(Bm25::new(&sections(&REAL)));
    }
}

#[divan::bench_group(sample_count = 20, sample_size = 1)]
mod real_guides {
    use super::*;

    #[divan::bench]
    fn search(bencher: Bencher<'_, '_>) {
        all(bencher, |query| ours(&REAL, query));
    }

    #[divan::bench]
    fn peer_bm25(bencher: Bencher<'_, '_>) {
        Lazy::force(&REAL_BM25);
        all(bencher, |query| REAL_BM25.search(query).len());
    }

    #[divan::bench]
    fn peer_memmem(bencher: Bencher<'_, '_>) {
        all(bencher, |query| scan(&REAL, query));
    }
}

#[divan::bench_group(sample_count = 3, sample_size = 1)]
mod with_2640_guides {
    use super::*;

    #[divan::bench]
    fn search(bencher: Bencher<'_, '_>) {
        Lazy::force(&MANY);
        all(bencher, |query| ours(&MANY, query));
    }

    #[divan::bench]
    fn peer_bm25(bencher: Bencher<'_, '_>) {
        Lazy::force(&MANY_BM25);
        all(bencher, |query| MANY_BM25.search(query).len());
    }

    #[divan::bench]
    fn peer_memmem(bencher: Bencher<'_, '_>) {
        Lazy::force(&MANY);
        all(bencher, |query| scan(&MANY, query));
    }
}

fn percentiles() {
    let mut builds = times(20, || UNSEARCHED.clone(), |fresh| fresh.build_search_index(None));
    let sizes = REAL.guides(Language::En).len() * Language::ALL.len();
    println!("{} queries in both languages, {sizes} guides; {GROWN:?} a language\n", QUERIES.len());
    println!("{:<28}{:>10}{:>10}{:>10}{:>12}", "", "p50", "p99", "most", "MRR, guides");
    row("build", &mut builds, None);
    type Engine<'a> = &'a dyn Fn(&str) -> Vec<String>;
    let english = search::Options::new().language(Language::En);
    let engines: &[(&str, Engine<'_>, usize)] = &[
        ("search", &|query| owned(ours(&REAL, query)), 50),
        ("bm25", &|query| owned(REAL_BM25.search(query)), 50),
        #[cfg(feature = "tantivy")]
        ("tantivy", &|query| REAL_TANTIVY.search(query), 50),
        ("memmem", &|query| owned(scan(&REAL, query)), 5),
        ("search, 350", &|query| owned(ours(&GROWN_350, query)), 10),
        ("search, 350 in English", &|query| owned(keys(&GROWN_350.search(query, &english))), 10),
        ("search, 2,640", &|query| owned(ours(&MANY, query)), 10),
        ("bm25, 2,640", &|query| owned(MANY_BM25.search(query)), 3),
        #[cfg(feature = "tantivy")]
        ("tantivy, 2,640", &|query| MANY_TANTIVY.search(query), 10),
        ("memmem, 2,640", &|query| owned(scan(&MANY, query)), 1),
    ];
    let mut medians = Vec::new();
    for (name, search, rounds) in engines {
        search("webhook");
        let mut taken = Vec::new();
        for _ in 0..*rounds {
            for query in &*QUERIES {
                taken.extend(times(1, || (), |()| search(&query.text)));
            }
        }
        let is_copied = name.contains(',');
        row(name, &mut taken, (!is_copied).then(|| mean_reciprocal_rank(search)));
        medians.push((*name, taken[taken.len() / 2].as_secs_f64()));
    }
    println!("\nmedians relative to search over as many guides:");
    for (name, median) in &medians {
        let suffix = name.find(',').map_or("", |comma| &name[comma..]);
        if let Some((_, own)) = medians.iter().find(|(other, _)| *other == format!("search{suffix}")) {
            println!("{name:<28}{:>10.2}", median / own);
        }
    }
}

fn owned(keys: Vec<&str>) -> Vec<String> {
    keys.into_iter().map(str::to_owned).collect()
}

fn times<I, T>(rounds: usize, input: impl Fn() -> I, work: impl Fn(&mut I) -> T) -> Vec<Duration> {
    (0..rounds)
        .map(|_| {
            let mut input = input();
            let start = Instant::now();
            black_box(work(&mut input));
            start.elapsed()
        })
        .collect()
}

fn row(name: &str, taken: &mut [Duration], rank: Option<f64>) {
    taken.sort_unstable();
    let at = |share: f64| format!("{:.0?}", taken[((taken.len() - 1) as f64 * share).round() as usize]);
    let rank = rank.map_or(String::new(), |rank| format!("{rank:.3}"));
    println!("{name:<28}{:>10}{:>10}{:>10}{rank:>12}", at(0.5), at(0.99), at(1.0));
}

/// The rank of the first hit in a guide that answers, whatever the section.
fn mean_reciprocal_rank(search: impl Fn(&str) -> Vec<String>) -> f64 {
    let rank = |query: &Query| {
        let place = search(&query.text).iter().position(|key| query.keys.contains(key));
        place.map_or(0.0, |place| 1.0 / (place + 1) as f64)
    };
    QUERIES.iter().map(rank).sum::<f64>() / QUERIES.len() as f64
}
