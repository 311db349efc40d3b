//! Loading a docs tree of one's own: what comes out is what the embedded guides are.
#![cfg(feature = "load")]

mod common;

use std::fs;

use common::{KEYS, Tree};
use flashduty_knowledge_base::load::{Code, Field, LoadError, Loaded, MAX_FILE_BYTES, Options};
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
    assert_eq!(Options::strict().load_files(files(&tree)).unwrap(), KnowledgeBase::load(tree.root()).unwrap());
}

#[test]
fn files_from_memory_are_held_to_the_same_bounds() {
    let tree = Tree::new();
    let mut files = files(&tree);
    files[0].1 = "x".repeat(MAX_FILE_BYTES as usize + 1);
    files.push(("en/../../etc/passwd".to_owned(), String::new()));
    let error = Options::strict().load_files(files).unwrap_err();
    let codes: Vec<_> = error.diagnostics().iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::StrayFile, Code::TooLarge, Code::MissingGuide]);
    let nothing = Options::strict().load_files([("", ""); 0]).unwrap_err();
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

/// A company's page as people write it.
const PAGE: &str = "---
title: Whom to call
---

# Whom to call

Ask <em>first</em>, then [look it up](http://intranet.example/{team_name}).

<table><tr><td>Network</td><td>4711</td></tr></table>
";
const CATALOG: &str = "- { key: whom-to-call, category: link, name: { en: Contacts } }";

fn page(options: &Options, files: &[(&str, &str)]) -> Result<Loaded, LoadError> {
    options.load_files([("integrations.yaml", CATALOG), ("en/whom-to-call.md", PAGE)].iter().chain(files).copied())
}

fn codes(problems: Result<Loaded, LoadError>) -> Vec<Code> {
    problems.unwrap_err().diagnostics().iter().map(|problem| problem.code).collect()
}

#[test]
fn an_ordinary_page_in_one_language_loads_without_a_problem() {
    let loaded = page(&Options::new(), &[]).unwrap();
    assert_eq!(loaded.warnings, []);
    let guide = &loaded.knowledge_base.guides(Language::En)["whom-to-call"];
    assert_eq!((guide.title(), guide.description(), guide.url()), ("Whom to call", "", ""));
    assert!(loaded.knowledge_base.guides(Language::Zh).is_empty());
    assert_eq!(loaded.knowledge_base.resolve("contacts").certain(), Some("whom-to-call"));
}

#[test]
fn a_tree_on_disk_may_have_one_language_too() {
    let tree = Tree::new();
    fs::remove_dir_all(tree.path("en")).unwrap();
    let loaded = KnowledgeBase::load(tree.root()).unwrap().knowledge_base;
    assert_eq!(loaded.guides(Language::Zh).len(), KEYS.len());
    assert_eq!(loaded.resolve("alertmanager").certain(), Some("Prometheus"));
    fs::remove_dir_all(tree.path("zh")).unwrap();
    let nothing = KnowledgeBase::load(tree.root()).unwrap_err();
    assert!(nothing.to_string().contains("neither a directory `en` nor `zh`"), "{nothing}");
}

#[test]
fn languages_that_are_asked_for_must_be_there_and_others_are_not_looked_at() {
    let both = Options::new().languages(Language::ALL);
    assert_eq!(codes(page(&both, &[])), [Code::CatalogSyntax, Code::MissingGuide]);
    let english = Options::new().languages([Language::En]);
    let loaded = page(&english, &[("zh/whom-to-call.md", "no front matter")]).unwrap();
    assert_eq!(loaded.warnings[0].code, Code::StrayFile);
}

#[test]
fn fields_that_are_required_must_be_there() {
    let dated = Options::new().required([Field::Title, Field::Date]);
    assert_eq!(codes(page(&dated, &[])), [Code::MissingField]);
}

#[test]
fn html_and_braces_of_others_are_errors_where_only_hooks_are_wanted() {
    let found = codes(page(&Options::new().any_html(false), &[]));
    assert!(found.iter().all(|code| matches!(code, Code::UnknownHtml | Code::UnknownPlaceholder)), "{found:?}");
    assert!(found.contains(&Code::UnknownHtml));
}

#[test]
fn keys_must_be_identifiers_where_that_is_wanted() {
    let found = codes(page(&Options::new().any_key(false), &[]));
    assert_eq!(found, [Code::UnlistedGuide, Code::InvalidKey]);
}

#[test]
fn no_key_leads_out_of_the_tree() {
    for key in ["..", ".hidden", "a/b", "a\\b", "-a", ""] {
        let catalog = format!("- {{ key: \"{key}\", category: link, name: {{ en: Contacts }} }}");
        let files = [("integrations.yaml", catalog.as_str()), ("en/x.md", PAGE)];
        assert!(codes(Options::new().load_files(files)).contains(&Code::InvalidKey), "{key:?}");
    }
}

#[test]
fn an_alias_is_no_other_key_however_it_is_written() {
    let tree = Tree::new();
    let catalog = tree.read("integrations.yaml");
    let accepts = |alias: &str| {
        let aliases = format!("aliases: [{alias}, alertmanager");
        tree.write("integrations.yaml", catalog.replace("aliases: [alertmanager", &aliases));
        KnowledgeBase::load(tree.root()).is_ok()
    };
    assert!(!accepts("cloud flare"));
    assert!(accepts("pro metheus"), "its own is only superfluous");
}
