//! `docs/sources.yaml` says where the facts of guides are from.

use std::collections::BTreeSet;

use flashduty_knowledge_base::Integration;
use serde::Deserialize;

const SOURCES: &str = include_str!("../docs/sources.yaml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    key: String,
    flashduty: Page,
    vendor: Vec<String>,
    read: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    page: String,
    commit: String,
}

/// What is wrong with a list of sources.
fn problems(text: &str) -> Vec<String> {
    let sources: Vec<Source> = match serde_yaml::from_str(text) {
        Ok(sources) => sources,
        Err(error) => return vec![error.to_string()],
    };
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for Source { key, flashduty: Page { page, commit }, vendor, read } in sources {
        let mut expect = |holds: bool, what: &str| {
            if !holds {
                problems.push(format!("{key}: {what}"));
            }
        };
        expect(Integration::from_key(&key).is_some(), "no such integration");
        expect(seen.insert(key.clone()), "stands twice");
        expect(
            page.ends_with(".mdx") && !page.starts_with('/'),
            "the page is the path of an .mdx file, below the language",
        );
        expect(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "a commit has 40 hex digits");
        let is_source =
            |source: &String| ["https://", "http://", "github:"].iter().any(|start| source.starts_with(start));
        expect(vendor.iter().all(is_source), "a vendor's source is an address, or begins with github:");
        let digits = read.split('-').map(|part| part.parse::<u16>().is_ok().then_some(part.len()));
        expect(digits.eq([Some(4), Some(2), Some(2)]), "the day is YYYY-MM-DD");
    }
    problems
}

#[test]
fn every_integration_has_sources() {
    let sources: Vec<Source> = serde_yaml::from_str(SOURCES).unwrap();
    let keys: Vec<&str> = sources.iter().map(|source| source.key.as_str()).collect();
    let all: Vec<&str> = Integration::ALL.iter().map(|integration| integration.as_str()).collect();
    assert_eq!(keys, all, "in the order of the catalog");
}

#[test]
fn every_entry_names_an_integration_a_page_a_commit_and_a_day() {
    assert_eq!(problems(SOURCES), [""; 0]);
}

#[test]
fn each_fault_of_an_entry_is_found() {
    let sound = "- key: Lark\n  flashduty: { page: a/lark.mdx, commit: 304d2ab322b895f5663ed98255a731ab519b7662 }\n  vendor: []\n  read: \"2026-11-26\"\n";
    assert_eq!(problems(sound), [""; 0]);
    for (from, to) in [
        ("key: Lark", "key: Lurk"),
        ("lark.mdx", "lark"),
        ("304d2ab3", "304d"),
        ("vendor: []", "vendor: [lark.com]"),
        ("2026-11-26", "yesterday"),
        ("vendor: []\n", ""),
    ] {
        assert_eq!(problems(&sound.replacen(from, to, 1)).len(), 1, "{to}");
    }
    assert_eq!(problems(&sound.repeat(2)), ["Lark: stands twice"]);
}
