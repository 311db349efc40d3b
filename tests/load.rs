//! Loading a docs tree of one's own: what comes out is what the embedded guides are.
#![cfg(feature = "load")]

mod common;

use std::fs;

use common::{KEYS, Tree};
use flashduty_knowledge_base::load::{Code, MAX_FILE_BYTES, load, load_files};
use flashduty_knowledge_base::{Category, Integration, KnowledgeBase, Language};
use proptest::prelude::*;

#[test]
fn a_loaded_guide_equals_the_embedded_one() {
    let tree = Tree::new();
    let loaded = KnowledgeBase::load(tree.root()).unwrap().knowledge_base;
    for language in Language::ALL {
        for key in KEYS {
            let embedded = KnowledgeBase::embedded().guide(key, language).unwrap();
            assert_eq!(loaded.guide(key, language), Some(embedded));
        }
    }
}

#[test]
fn a_loaded_tree_has_its_own_keys_in_the_order_of_its_catalog() {
    let tree = Tree::new();
    let catalog = tree.read("integrations.yaml").replace("key: Prometheus", "key: InHouse");
    tree.write("integrations.yaml", catalog);
    for language in ["en", "zh"] {
        fs::rename(tree.path(&format!("{language}/Prometheus.md")), tree.path(&format!("{language}/InHouse.md")))
            .unwrap();
    }
    let loaded = KnowledgeBase::load(tree.root()).unwrap().knowledge_base;
    let guides = loaded.guides(Language::En);
    assert_eq!(guides.keys().collect::<Vec<_>>(), ["InHouse", "Cloudflare"]);
    assert_eq!(guides["InHouse"].integration(), None);
    assert_eq!(guides["Cloudflare"].integration(), Some(Integration::Cloudflare));
    assert_eq!(guides[Integration::Cloudflare].key(), "Cloudflare");
    assert!(guides.get("Prometheus").is_none());
    assert_eq!(guides.in_category(Category::Alert).count(), 2);
}

#[test]
fn carriage_returns_load_and_stay() {
    let tree = Tree::new();
    let crlf = tree.read("en/Cloudflare.md").replace('\n', "\r\n");
    let catalog = tree.read("integrations.yaml").replace("  passage: {}\n", "");
    tree.write("integrations.yaml", catalog);
    tree.write("en/Cloudflare.md", &crlf);
    let loaded = KnowledgeBase::load(tree.root()).unwrap().knowledge_base;
    let guide = loaded.guide("Cloudflare", Language::En).unwrap();
    assert_eq!(guide.source(), crlf);
    assert!(crlf.ends_with(guide.body()) && guide.body().starts_with("\r\n"));
}

/// The files of a tree on disk, as a program would have them in memory.
fn files(tree: &Tree) -> Vec<(String, String)> {
    let guides = KEYS.iter().flat_map(|key| [format!("en/{key}.md"), format!("zh/{key}.md")]);
    let shared = ["en", "zh"].map(|language| format!("shared/{language}/flashduty.md"));
    let paths = guides.chain(shared).chain(["integrations.yaml".to_owned()]);
    paths.map(|path| (path.clone(), tree.read(&path))).collect()
}

#[test]
fn files_from_memory_load_as_those_on_disk_do() {
    let tree = Tree::new();
    assert_eq!(load_files(files(&tree)).unwrap(), load(tree.root()).unwrap());
}

#[test]
fn files_from_memory_are_held_to_the_same_bounds() {
    let tree = Tree::new();
    let mut files = files(&tree);
    files[0].1 = "x".repeat(MAX_FILE_BYTES as usize + 1);
    files.push(("en/../../etc/passwd".to_owned(), String::new()));
    let error = load_files(files).unwrap_err();
    let codes: Vec<_> = error.diagnostics().iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::StrayFile, Code::TooLarge, Code::MissingGuide]);
    let nothing = load_files([("", ""); 0]).unwrap_err();
    assert_eq!(nothing.diagnostics().len(), 1, "{nothing}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in a file, loading ends with a result.
    #[test]
    fn no_text_makes_loading_panic(guide in "(?s).{0,400}", front_matter in "(?s)[a-z\\-:\"'\\[\\]{}&*#|> \n]{0,200}", catalog in "(?s)[a-zA-Z\\-:\"'\\[\\]{}&*#|> \n]{0,200}") {
        let tree = Tree::new();
        tree.write("en/Prometheus.md", &guide);
        tree.write("zh/Prometheus.md", format!("---\n{front_matter}\n---\n{guide}"));
        let _ = tree.problems();
        tree.write("integrations.yaml", &catalog);
        let _ = tree.problems();
    }
}

#[test]
fn a_companys_guides_stand_on_top_of_the_embedded_ones() {
    let tree = Tree::new();
    let catalog = tree.read("integrations.yaml").replace("key: Prometheus", "key: InHouse");
    tree.write(
        "integrations.yaml",
        catalog.replace("aliases: [alertmanager", "aliases: [our monitoring, alertmanager"),
    );
    for language in ["en", "zh"] {
        fs::rename(tree.path(&format!("{language}/Prometheus.md")), tree.path(&format!("{language}/InHouse.md")))
            .unwrap();
        let own = format!("{language}/Cloudflare.md");
        tree.write(&own, format!("{}\n\nCall the network team.\n", tree.read(&own).trim_end()));
    }
    let own = KnowledgeBase::load(tree.root()).unwrap().knowledge_base;
    let both = KnowledgeBase::embedded().overlay(&own);
    for language in Language::ALL {
        let guides = both.guides(language);
        assert_eq!(guides.len(), Integration::ALL.len() + 1);
        assert_eq!(guides.keys().last(), Some("InHouse"), "new keys follow");
        assert!(guides["Cloudflare"].body().ends_with("Call the network team.\n"));
        assert_eq!(guides["Lark"], *Integration::Lark.guide(language));
    }
    assert_eq!(both.resolve("our monitoring").certain(), Some("InHouse"));
    assert_eq!(both.resolve("夜莺").certain(), Some("N9e"));
    assert_eq!(both.resolve("alertmanager").candidates(), ["Prometheus", "InHouse"]);
}
