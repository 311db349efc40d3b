//! The end of `docs/proof.md` is written from what the tests run: `cargo proof` writes it, and a test here tells when it is stale.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::blocks::{self, API_HOST};
use crate::languages::{Checker, checker};
use crate::runs::{Run, run_of};
use crate::schemas;

const PROOF: &str = "docs/proof.md";
/// What follows is written.
const MARK: &str = "<!-- From here on written by `cargo proof`. -->\n";

/// How the page names the program, where something arrives at the end.
fn name(run: Run) -> Option<&'static str> {
    match run {
        Run::Alertmanager => Some("Alertmanager"),
        Run::ElastAlert => Some("ElastAlert 2"),
        Run::Fail2ban => Some("Fail2ban"),
        Run::Icinga => Some("Icinga 2"),
        Run::Crowdsec => Some("CrowdSec"),
        Run::Netdata => Some("Netdata"),
        Run::Nagios => Some("Nagios"),
        Run::Zabbix => Some("Zabbix"),
        Run::Script | Run::Webhook => Some("Python"),
        Run::OceanBase => Some("bash"),
        Run::ServiceNow => Some("node"),
        Run::Curl | Run::Mail => Some("curl"),
        Run::Promtool | Run::SentryCli | Run::Template => None,
    }
}

/// `3 of 10`, of a share in percent.
fn tenths(percent: usize) -> String {
    format!("{} of 10", (percent + 5) / 10)
}

/// The shares of all code blocks that are read by a parser or program, and that are run, in percent.
fn shares() -> [usize; 2] {
    let blocks = blocks::all();
    let share = |count: usize| count * 100 / blocks.len();
    let read = blocks.iter().filter(|block| !matches!(checker(&block.fence), None | Some(Checker::Nothing(_)))).count();
    [share(read), share(blocks.iter().filter(|block| run_of(block, &blocks).is_some()).count())]
}

fn share_line([read, run]: [usize; 2]) -> String {
    format!(
        "Of all code blocks, {} are read by a parser or program of their language, and {} are run.\n",
        tenths(read),
        tenths(run)
    )
}

fn table<'a>(head: &str, rows: impl IntoIterator<Item = (&'a str, BTreeSet<&'a str>)>) -> String {
    let row = |(name, keys): (&str, BTreeSet<&str>)| {
        format!("| {name} | {} |\n", keys.into_iter().collect::<Vec<_>>().join(", "))
    };
    format!("| {head} | Guides |\n| --- | --- |\n{}", rows.into_iter().map(row).collect::<String>())
}

/// What the tests prove, without the shares.
fn written() -> String {
    let blocks = blocks::all();
    let mut proven = BTreeMap::<_, BTreeSet<_>>::new();
    for block in &blocks {
        if let Some(run) = run_of(block, &blocks)
            && let Some(name) = name(run)
            && (run != Run::Curl || crate::curl::pushes(block, &blocks, API_HOST))
        {
            proven.entry(name).or_default().insert(block.key);
        }
    }
    let aws = blocks.iter().filter(|block| schemas::is_aws(block)).map(|block| block.key).collect();
    let iam = blocks.iter().filter(|block| schemas::is_iam(block)).map(|block| block.key).collect();
    let workflows = schemas::WORKFLOWS.iter().map(|(key, ..)| *key).collect();
    let checked = [
        ("AWS CLI, its models of the services", aws),
        ("Azure CLI, its arguments", ["AzureMonitor"].into()),
        ("Go's text/template with Sprig", ["Argocd", "ArgocdChange", "Honeycomb"].into()),
        ("Google's types of Cloud Monitoring", ["GoogleCM"].into()),
        ("Sentry CLI, what it sends", ["Sentry"].into()),
        ("check-jsonschema, the schemas of workflow files", workflows),
        ("parliament, actions and conditions of IAM", iam),
    ];
    let samples = crate::messages::samples().len();
    format!(
        "\nThe tables of {samples} guides explain samples of what their senders send.\n\n{}\n{}",
        table("Program", proven),
        table("Commands and files checked by", checked)
    )
}

#[test]
fn what_is_proven_is_on_the_page() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(PROOF);
    let text = std::fs::read_to_string(&file).unwrap();
    let (prose, proven) = text.split_once(MARK).unwrap_or_else(|| panic!("{PROOF} has no line {MARK}"));
    if std::env::var_os("WRITE_PROOF").is_some() {
        std::fs::write(file, [prose, MARK, "\n", &share_line(shares()), &written()].concat()).unwrap();
        return;
    }
    // A guide more or less moves a share a little, which makes no page stale.
    let near = |offset: usize| share_line(shares().map(|percent| (percent + offset).saturating_sub(2)));
    let (line, rest) = proven.trim_start().split_at(proven.trim_start().find('\n').unwrap() + 1);
    let is_fresh = rest == written() && (0..=4).any(|offset| near(offset) == line);
    assert!(is_fresh, "{PROOF} is stale: run `cargo proof`");
}

#[test]
fn a_share_is_rounded_to_tenths() {
    assert_eq!(
        [0, 4, 5, 34, 35, 87, 100].map(tenths),
        ["0", "0", "1", "3", "4", "9", "10"].map(|n| format!("{n} of 10"))
    );
}
