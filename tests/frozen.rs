//! The derived files are what `docs/` makes of them.
#![cfg(feature = "load")]

use std::fs;
use std::path::Path;

use flashduty_knowledge_base::load::freeze::freeze;
use flashduty_knowledge_base::{KnowledgeBase, Language};

/// Writes what is stale, so that `cargo test` after a change of `docs/` leaves fresh files to commit; fails so that nobody
/// overlooks it. In CI (`CI` is set) nothing is written.
#[test]
fn derived_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let derived = freeze(root).unwrap_or_else(|error| panic!("{error}"));
    let stale: Vec<_> = derived
        .iter()
        .filter(|file| fs::read_to_string(root.join(&file.path)).ok().as_ref() != Some(&file.text))
        .collect();
    if std::env::var_os("CI").is_none() {
        for file in &stale {
            fs::write(root.join(&file.path), &file.text).unwrap();
        }
    }
    let paths: Vec<_> = stale.iter().map(|file| file.path.display().to_string()).collect();
    assert!(stale.is_empty(), "stale: {}. Run `cargo freeze` and commit what it writes.", paths.join(", "));
}

/// Every row, not a sample: what is compiled in equals what loading the tree gives, field by field and byte by byte.
#[test]
fn every_frozen_row_equals_its_source() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let loaded = KnowledgeBase::load(&docs).unwrap_or_else(|error| panic!("{error}")).knowledge_base;
    // `cargo freeze` compiles without the texts, and is about the files alone.
    if cfg!(unfrozen) {
        return;
    }
    for &language in Language::ALL {
        let (frozen, loaded) = (KnowledgeBase::embedded().guides(language), loaded.guides(language));
        assert!(frozen.keys().eq(loaded.keys()));
        for (frozen, loaded) in frozen.iter().zip(loaded) {
            assert_eq!(frozen, loaded);
            assert_eq!(frozen.source(), loaded.source());
            assert_eq!(frozen.body(), loaded.body());
            let on_disk = fs::read_to_string(docs.join(language.code()).join(format!("{}.md", frozen.key()))).unwrap();
            assert_eq!(frozen.source(), on_disk);
            let (front_matter, body) = on_disk[4..].split_once("\n---\n").unwrap();
            assert_eq!(frozen.body(), body);
            assert!(front_matter.contains(&format!("title: \"{}\"", frozen.title())));
        }
    }
}
