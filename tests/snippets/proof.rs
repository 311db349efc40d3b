//! What `docs/proof.md` says of the guides' proof is what the lists of the tests say.

use std::collections::{BTreeMap, BTreeSet};

use flashduty_knowledge_base::markdown::Document;

use crate::blocks;
use crate::languages::{Checker, checker};
use crate::runs::{Run, run_of};

const PROOF: &str = include_str!("../../docs/proof.md");

/// How the page names the program, where something arrives at the end.
fn name(run: Run) -> Option<&'static str> {
    match run {
        Run::Alertmanager => Some("Alertmanager"),
        Run::ElastAlert => Some("ElastAlert 2"),
        Run::Fail2ban => Some("Fail2ban"),
        Run::Nagios => Some("Nagios"),
        Run::Script | Run::Webhook => Some("Python"),
        Run::OceanBase => Some("bash"),
        Run::ServiceNow => Some("node"),
        Run::Curl | Run::Mail => Some("curl"),
        Run::Promtool | Run::Template => None,
    }
}

/// In words, so that a new guide changes no figure.
#[test]
fn the_shares_of_proven_code_are_true() {
    let blocks = blocks::all();
    let share = |count: usize| count * 100 / blocks.len();
    let read = blocks.iter().filter(|block| !matches!(checker(&block.fence), None | Some(Checker::Nothing(_)))).count();
    let run = blocks.iter().filter(|block| run_of(block, &blocks).is_some()).count();
    let text = PROOF.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Nine of ten code blocks are read") && share(read) >= 87, "{} % are read", share(read));
    assert!(text.contains("Three of ten are run in a real program") && share(run) >= 28, "{} % are run", share(run));
}

#[test]
fn the_list_of_proven_guides_is_true() {
    let document = Document::parse(PROOF);
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
