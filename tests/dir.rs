//! The raw tree: the files that `include_dir` users expect, over the bytes of the guides.
#![cfg(feature = "dir")]

use flashduty_knowledge_base::{KnowledgeBase, Language, dir};

#[test]
fn each_guide_is_a_file_of_the_same_bytes_in_memory() {
    for language in Language::ALL {
        let guides = KnowledgeBase::embedded().guides(language);
        assert_eq!(dir().get_dir(language.as_str()).unwrap().files().count(), guides.len());
        for guide in guides {
            let file = dir().get_file(format!("{language}/{}.md", guide.key())).unwrap();
            assert!(std::ptr::eq(file.contents(), guide.source().as_bytes()), "one copy of {}", guide.key());
        }
    }
}

#[test]
fn a_file_that_does_not_exist_is_none() {
    for path in ["", "en", "en/prometheus.md", "fr/Prometheus.md", "../Cargo.toml", "/en/Prometheus.md"] {
        assert!(dir().get_file(path).is_none(), "{path}");
    }
}

#[test]
fn extracting_writes_the_tree() {
    let directory = tempfile::tempdir().unwrap();
    dir().extract(directory.path()).unwrap();
    for guide in KnowledgeBase::embedded().guides(Language::Zh) {
        let written = std::fs::read_to_string(directory.path().join(format!("zh/{}.md", guide.key()))).unwrap();
        assert_eq!(written, guide.source());
    }
}
