//! The frozen tables are what `docs/` makes of them. That they are fresh is tested by the package `generate`, which writes them.
#![cfg(feature = "load")]

use std::fs;
use std::path::Path;

use flashduty_knowledge_base::{KnowledgeBase, Language};

/// Every row, not a sample: what is compiled in equals what loading the tree gives, field by field and byte by byte.
#[test]
fn every_frozen_row_equals_its_source() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let loaded = KnowledgeBase::load(&docs).unwrap_or_else(|error| panic!("{error}")).knowledge_base;
    for language in Language::ALL {
        let (frozen, loaded) = (KnowledgeBase::embedded().guides(language), loaded.guides(language));
        assert!(frozen.keys().eq(loaded.keys()));
        for (frozen, loaded) in frozen.iter().zip(loaded) {
            assert_eq!(frozen, loaded);
            assert!(frozen.outline().eq(loaded.outline()) && frozen.severities() == loaded.severities());
            assert_eq!(frozen.source(), loaded.source());
            assert_eq!(frozen.body(), loaded.body());
            let on_disk =
                fs::read_to_string(docs.join(language.as_str()).join(format!("{}.md", frozen.key()))).unwrap();
            assert_eq!(frozen.source(), on_disk);
            let (front_matter, body) = on_disk[4..].split_once("\n---\n").unwrap();
            assert_eq!(frozen.body(), body);
            assert!(front_matter.contains(&format!("title: \"{}\"", frozen.title())));
        }
    }
}
