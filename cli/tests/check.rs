//! Every rule of the house has an example that fails it and a neighbour that passes: changes of a sound docs tree.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::collections::BTreeSet;

use common::Tree;
use flashduty_kb::check::{Code, Finding, Rules, check};

/// A change of a file: the first is found, in place of it stands the second.
type Edit = (&'static str, &'static str, &'static str);

struct Case {
    code: Code,
    /// The change that is reported, on its first line unless `at` says otherwise.
    bad: Edit,
    /// What stands in its place and is not reported.
    good: &'static str,
    /// Made in either case, so that the languages stay the same.
    with: &'static [Edit],
    /// A text on the line on which it is reported.
    at: Option<&'static str>,
    /// What else the failing change breaks.
    also: &'static [&'static str],
}

const EN: &str = "en/Prometheus.md";
const ZH: &str = "zh/Prometheus.md";

const fn case(code: Code, file: &'static str, find: &'static str, bad: &'static str, good: &'static str) -> Case {
    Case { code, bad: (file, find, bad), good, with: &[], at: None, also: &[] }
}

impl Case {
    const fn at(self, text: &'static str) -> Case {
        Case { at: Some(text), ..self }
    }

    const fn also(self, also: &'static [&'static str]) -> Case {
        Case { also, ..self }
    }

    #[allow(dead_code)]
    const fn with(self, with: &'static [Edit]) -> Case {
        Case { with, ..self }
    }
}

const CASES: &[Case] = &[
    case(
        Code::FrontMatterStyle,
        EN,
        "title: \"Prometheus Integration\"",
        "title: Prometheus Integration",
        "title: \"Prometheus integration\"",
    )
    .at("title: "),
    case(
        Code::LongDescription,
        EN,
        "description: \"",
        "description: \"It is a truth universally acknowledged that a sentence can be too long. ",
        "description: \"So: ",
    ),
    case(
        Code::MissingSection,
        EN,
        "<span id=\"severity\"></span>\n\n## Severity",
        "<span id=\"levels\"></span>\n\n## Severity",
        "<span id=\"severity\"></span>\n\n## Levels",
    )
    .at("title: ")
    .also(&["languages-differ"]),
    case(Code::SectionOrder, EN, "<span id=\"references\">", "<span id=\"payload\">", "<span id=\"references\">")
        .at("## References")
        .also(&["languages-differ"]),
    case(Code::SectionStyle, EN, "## Verify\n---\n", "## Verify\n", "## Verify it\n---\n").also(&["languages-differ"]),
    case(
        Code::HeadingStyle,
        EN,
        "### Go through a proxy",
        "### Step 2: go through a proxy",
        "### Go through 2 proxies",
    ),
    case(Code::FenceLanguage, EN, "```bash\n   curl -X", "```\n   curl -X", "```bash\n   curl -X")
        .also(&["languages-differ"]),
    case(
        Code::HookStyle,
        EN,
        "<span class='integration_url'>",
        "<span class=\"integration_url\">",
        "<span class='integration_url'>",
    ),
    case(Code::CalloutStyle, EN, "Prometheus evaluates", "::: tips\n\nPrometheus evaluates", "Prometheus evaluates")
        .also(&["languages-differ"]),
    case(Code::LinkStyle, EN, "](https://prometheus.io", "](http://prometheus.io", "](https://prometheus.io"),
    case(
        Code::ImageAlt,
        EN,
        "Prometheus evaluates",
        "![drawing](https://example.com/a.png) Prometheus evaluates",
        "![The rules](https://example.com/a.png) Prometheus evaluates",
    )
    .with(&[(ZH, "Prometheus 负责", "![规则](https://example.com/a.png) Prometheus 负责")]),
    case(Code::ExampleAddress, EN, "192.0.2.20", "10.1.2.3", "198.51.100.20").with(&[(
        ZH,
        "192.0.2.20",
        "198.51.100.20",
    )]),
    case(Code::Term, EN, "Prometheus evaluates", "AlertManager evaluates", "Alertmanager evaluates"),
    case(Code::Spacing, ZH, "Prometheus 负责", "Prometheus负责", "Prometheus 也负责"),
    case(Code::Whitespace, EN, "Prometheus evaluates", "Prometheus  \nevaluates", "Prometheus\nevaluates"),
];

fn findings(tree: &Tree) -> Vec<Finding> {
    check(tree.root(), Rules::House)
}

fn lines(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

#[test]
fn the_sound_tree_has_no_finding() {
    let found = findings(&Tree::new());
    assert!(found.is_empty(), "{}", lines(&found));
}

#[test]
fn each_fault_is_reported_with_its_code_and_place() {
    for case in CASES {
        let tree = Tree::new();
        let (file, find, put) = case.bad;
        let changed = tree.replace(file, find, put);
        case.with.iter().for_each(|(file, find, put)| {
            tree.replace(file, find, put);
        });
        let line = case.at.map_or(changed, |text| {
            tree.read(file).lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}")) + 1
        });
        let found = findings(&tree);
        let codes: Vec<_> = found.iter().filter(|finding| finding.code == case.code.as_str()).collect();
        let [finding] = codes[..] else { panic!("{} is not reported once: {}", case.code, lines(&found)) };
        assert_eq!((finding.path.to_str(), finding.line), (Some(file), line), "{finding}");
        assert!(!finding.message.is_empty() && !finding.help.is_empty());
        let others: Vec<_> = found
            .iter()
            .filter(|finding| finding.code != case.code.as_str() && !case.also.contains(&finding.code))
            .cloned()
            .collect();
        assert!(others.is_empty(), "{}: beside the expected {}", case.code, lines(&others));
    }
}

#[test]
fn the_neighbour_of_each_fault_passes() {
    for case in CASES {
        let tree = Tree::new();
        let (file, find, _) = case.bad;
        tree.replace(file, find, case.good);
        case.with.iter().for_each(|(file, find, put)| {
            tree.replace(file, find, put);
        });
        let found = findings(&tree);
        assert!(found.is_empty(), "{}: {}", case.code, lines(&found));
    }
}

#[test]
fn every_code_has_an_example() {
    let covered: BTreeSet<_> = CASES.iter().map(|case| case.code).collect();
    assert_eq!(covered, Code::ALL.iter().copied().collect());
}

#[test]
fn house_rules_do_not_bind_other_trees() {
    let tree = Tree::new();
    tree.replace(EN, "title: \"Prometheus Integration\"", "title: Prometheus Integration");
    assert_eq!(findings(&tree).len(), 1);
    assert_eq!(check(tree.root(), Rules::Structure), []);
}
