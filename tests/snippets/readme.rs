//! What the README says of the guides' proof is what the lists of the tests say.

use std::collections::{BTreeMap, BTreeSet};

use flashduty_knowledge_base::markdown::Document;

use crate::blocks;
use crate::languages::{Checker, checker};
use crate::payloads::SAMPLES;
use crate::runs::{Run, run_of};

const README: &str = include_str!("../../README.md");

/// How the README names the program, where something arrives at the end.
fn name(run: Run) -> Option<&'static str> {
    match run {
        Run::Alertmanager => Some("Alertmanager"),
        Run::ElastAlert => Some("ElastAlert 2"),
        Run::Webhook => Some("Python"),
        Run::OceanBase => Some("bash"),
        Run::ServiceNow => Some("node"),
        Run::Curl | Run::Mail => Some("curl"),
        Run::Promtool | Run::Template => None,
    }
}

#[test]
fn the_readmes_shares_are_true() {
    let blocks = blocks::all();
    let share = |count: usize| count * 100 / blocks.len();
    let read = blocks.iter().filter(|block| !matches!(checker(&block.fence), None | Some(Checker::Nothing(_)))).count();
    let run = blocks.iter().filter(|block| run_of(block, &blocks).is_some()).count();
    let text = README.split_whitespace().collect::<Vec<_>>().join(" ");
    for sentence in [
        format!("Of the {} code blocks", blocks.len()),
        format!("{} % are read", share(read)),
        format!("{} % are run", share(run)),
        format!("Samples of what {} senders send", SAMPLES.len()),
    ] {
        assert!(text.contains(&sentence), "the README has to say: {sentence}");
    }
}

#[test]
fn the_readmes_list_of_proven_guides_is_true() {
    let document = Document::parse(README);
    let table = document.tables().iter().find(|table| table.header() == ["Program", "Guides"]).unwrap();
    let listed = table.rows().iter().map(|row| (row[0].as_str(), row[1].split(", ").collect::<BTreeSet<_>>()));
    let blocks = blocks::all();
    let mut proven = BTreeMap::<_, BTreeSet<_>>::new();
    for block in &blocks {
        // Other commands reach other hosts: the vendor's, or one that the reader tests the network with.
        if let Some(run) = run_of(block, &blocks)
            && let Some(name) = name(run)
            && (run != Run::Curl || crate::curl::PUSHED.contains(&block.key))
        {
            proven.entry(name).or_default().insert(block.key);
        }
    }
    assert_eq!(listed.collect::<BTreeMap<_, _>>(), proven);
}
