//! Checking trees of 66, 350 and 700 integrations in two languages by the rules of the house: `cargo bench -p
//! flashduty-kb-benches --bench check`.
//!
//! The guides are the embedded ones, again and again under other keys. With more keys than there are, some are each other's
//! copies, which the check says; that is part of what is measured.

use std::fs;
use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use flashduty_kb::check::{Rules, check};
use flashduty_knowledge_base::{KnowledgeBase, Language};
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A tree with so many integrations.
fn tree(integrations: usize) -> TempDir {
    let tree = tempfile::tempdir().unwrap();
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    fs::copy(docs.join("check.yaml"), tree.path().join("check.yaml")).unwrap();
    let catalog = fs::read_to_string(docs.join("integrations.yaml")).unwrap();
    let entries: Vec<&str> = catalog.split("\n- key: ").skip(1).collect();
    let mut all = String::new();
    for language in Language::ALL {
        fs::create_dir_all(tree.path().join(language.as_str())).unwrap();
    }
    for number in 0..integrations {
        let entry = entries[number % entries.len()];
        let (key, rest) = entry.split_once('\n').unwrap();
        let round = number / entries.len();
        let own = if round == 0 { key.to_owned() } else { format!("{key}{round}") };
        all += &format!("- key: {own}\n{rest}\n");
        for language in Language::ALL {
            let guide = KnowledgeBase::embedded().guide(key, language).unwrap();
            let file = tree.path().join(language.as_str()).join(format!("{own}.md"));
            fs::write(file, guide.source()).unwrap();
        }
    }
    fs::write(tree.path().join("integrations.yaml"), all).unwrap();
    tree
}

#[divan::bench(args = [66, 350, 700], sample_count = 5)]
fn house(bencher: Bencher<'_, '_>, integrations: usize) {
    let tree = tree(integrations);
    bencher.counter(ItemsCount::new(integrations)).bench_local(|| check(tree.path(), Rules::House));
}

#[divan::bench(args = [66, 350, 700], sample_count = 5)]
fn structure(bencher: Bencher<'_, '_>, integrations: usize) {
    let tree = tree(integrations);
    bencher.counter(ItemsCount::new(integrations)).bench_local(|| check(tree.path(), Rules::Structure));
}
