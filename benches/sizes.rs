//! What everything takes with 66, 350 and 2,640 guides a language, relative to 66: `cargo bench -p flashduty-kb-benches --bench sizes`.
//!
//! The guides are the real ones again and again, loaded. Each figure is the median of five ratios, with the least and the largest: in
//! each of five rounds, all sizes are measured one after the other, so that what else the machine does burdens all of them.

use std::hint::black_box;
use std::time::Instant;

use flashduty_kb_benches::{grown, random};
use flashduty_knowledge_base::{KnowledgeBase, Language, search};

const SIZES: [usize; 3] = [66, 350, 2_640];
const ROUNDS: usize = 5;

/// A name and what it does once.
type Work = (&'static str, fn(&KnowledgeBase) -> usize);

const WORK: [Work; 5] = [
    ("look-up of 262,144 keys", |knowledge_base| {
        let guides = knowledge_base.guides(Language::En);
        let keys: Vec<&str> = guides.keys().collect();
        random().filter_map(|number| guides.get(black_box(keys[number % keys.len()]))).count()
    }),
    ("resolve of 100 typed names", |knowledge_base| {
        let names: Vec<&str> = knowledge_base.guides(Language::En).iter().map(|guide| guide.name()).collect();
        let typed = random().take(100).map(|number| names[number % names.len()].to_lowercase());
        typed.filter(|name| black_box(knowledge_base.resolve(name)).certain().is_some()).count()
    }),
    ("list of a language", |knowledge_base| {
        (0..100)
            .map(|_| knowledge_base.guides(Language::En).iter().map(|guide| guide.title().len()).sum::<usize>())
            .sum()
    }),
    ("search in English, 20 queries", |knowledge_base| {
        let options = search::Options::new().language(Language::En);
        QUERIES.iter().map(|query| black_box(knowledge_base.search(query, &options)).len()).sum()
    }),
    ("HTML of all guides", |knowledge_base| {
        let guides = Language::ALL.iter().flat_map(|language| knowledge_base.guides(*language));
        guides.map(|guide| black_box(guide.render().to_html()).len()).sum()
    }),
];

const QUERIES: [&str; 20] = [
    "webhook",
    "alert not received",
    "how to verify recovery",
    "certificate expired",
    "push url",
    "severity mapping",
    "prometheus",
    "kubernetes",
    "401 unauthorized",
    "proxy",
    "time zone",
    "labels",
    "notification template",
    "alertmanager resolve",
    "grafana contact point",
    "token",
    "rate limit",
    "duplicate alerts",
    "test message",
    "aws sns",
];

fn main() {
    // Whether it runs is all that `cargo bench … -- --test` asks for.
    let sizes = if std::env::args().any(|argument| argument == "--test") { &SIZES[..2] } else { &SIZES[..] };
    let mut rows: Vec<(&str, Vec<Vec<f64>>)> =
        WORK.iter().map(|(name, _)| *name).chain(["load"]).map(|name| (name, vec![Vec::new(); sizes.len()])).collect();
    for _ in 0..ROUNDS {
        for (column, size) in sizes.iter().enumerate() {
            let (loaded, load) = grown(*size);
            rows[WORK.len()].1[column].push(load.as_secs_f64());
            loaded.build_search_index(None);
            for (row, (_, work)) in WORK.iter().enumerate() {
                black_box(work(&loaded));
                let start = Instant::now();
                black_box(work(&loaded));
                rows[row].1[column].push(start.elapsed().as_secs_f64());
            }
        }
    }
    println!("relative to 66 guides a language: {sizes:?}");
    for (name, columns) in &rows {
        print!("{name:<34}");
        for column in columns {
            let mut ratios: Vec<f64> = column.iter().zip(&columns[0]).map(|(time, least)| time / least).collect();
            ratios.sort_by(f64::total_cmp);
            print!("  {:.2} ({:.2} to {:.2})", ratios[ratios.len() / 2], ratios[0], ratios[ratios.len() - 1]);
        }
        println!();
    }
}
