//! Every diagnostic has an example that fails it: one change to a sound docs tree, and where it is reported.
#![cfg(feature = "load")]

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::Tree;
use flashduty_knowledge_base::KnowledgeBase;
use flashduty_knowledge_base::load::{Code, Level, MAX_FILE_BYTES};

/// A change of a file and the problem that it makes.
struct Case {
    code: Code,
    file: &'static str,
    find: &'static str,
    put: &'static str,
    /// The line on which it is reported, by a text in it; without one, the line of the change.
    at: Option<&'static str>,
    /// What else the change breaks.
    also: &'static [Code],
}

const EN: &str = "en/Prometheus.md";
const ZH: &str = "zh/Prometheus.md";
const CATALOG: &str = "integrations.yaml";

const fn case(code: Code, file: &'static str, find: &'static str, put: &'static str) -> Case {
    Case { code, file, find, put, at: None, also: &[] }
}

impl Case {
    const fn at(self, text: &'static str) -> Case {
        Case { at: Some(text), ..self }
    }

    const fn also(self, also: &'static [Code]) -> Case {
        Case { also, ..self }
    }
}

const CASES: &[Case] = &[
    case(Code::ByteOrderMark, EN, "---\ntitle", "\u{FEFF}---\ntitle"),
    case(Code::CatalogSyntax, CATALOG, "- key: Prometheus\n  category: alert", "- key: Prometheus\n  category: alarm")
        .at("category: alarm")
        .also(&[Code::UnlistedGuide]),
    case(Code::YamlAlias, EN, "title: \"", "title: &a \""),
    case(
        Code::YamlNesting,
        EN,
        "title: \"",
        "title: - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - \"",
    ),
    case(Code::InvalidKey, CATALOG, "key: Prometheus", "key: pro/metheus").also(&[Code::UnlistedGuide]),
    case(Code::DuplicateKey, CATALOG, "key: Cloudflare", "key: Prometheus").also(&[Code::UnlistedGuide]),
    case(
        Code::InvalidAlias,
        CATALOG,
        "- key: Prometheus\n  category: alert\n  topic: observability\n  since: v1.0.2\n  name: { en: Prometheus, zh: Prometheus }\n  aliases: [",
        "- key: Prometheus\n  category: alert\n  topic: observability\n  since: v1.0.2\n  name: { en: Prometheus, zh: Prometheus }\n  aliases: [Cloudflare, ",
    ),
    case(Code::MissingGuide, CATALOG, "key: Prometheus", "key: Prometheus2").also(&[Code::UnlistedGuide]),
    case(Code::MissingFrontMatter, EN, "---\ntitle", "\n---\ntitle"),
    case(Code::FrontMatterSyntax, EN, "title: \"", "title: \"\" \""),
    case(Code::UnknownField, EN, "url: \"", "author: \"x\"\nurl: \""),
    case(Code::DuplicateField, EN, "url: \"", "title: \"x\"\nurl: \""),
    case(
        Code::MissingField,
        EN,
        "url: \"https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/prometheus\"\n",
        "",
    ),
    case(Code::InvalidField, EN, "date: \"2026-11-26T10:00:00+08:00\"", "date: 2026-11-22"),
    case(Code::InvalidDate, EN, "+08:00\"", "\""),
    case(Code::InvalidUrl, EN, "url: \"https", "url: \"ftp"),
    case(Code::NameNotInTitle, EN, "title: \"Prometheus", "title: \"Alibaba SLS"),
    case(Code::DuplicateGuide, "en/Cloudflare.md", "alert-sources/cloudflare", "alert-sources/prometheus")
        .also(&[Code::SlugsDiffer]),
    case(Code::SlugsDiffer, ZH, "alert-sources/prometheus", "alert-sources/alertmanager"),
    case(
        Code::UnclosedFence,
        EN,
        "   amtool check-config alertmanager.yml\n   ```\n",
        "   amtool check-config alertmanager.yml\n",
    )
    .at("```bash")
    .also(&[Code::LanguagesDiffer]),
    case(Code::UnknownHtml, EN, "Prometheus evaluates", "<b>Prometheus</b> evaluates").also(&[Code::LanguagesDiffer]),
    case(Code::UnbalancedHtml, EN, "</details>\n\n### Shared", "### Shared")
        .at("<details>")
        .also(&[Code::StalePassage, Code::LanguagesDiffer]),
    case(Code::MissingAnchor, EN, "Prometheus evaluates", "[Prometheus](#nowhere) evaluates"),
    case(Code::DuplicateAnchor, EN, "<span id=\"references\">", "<span id=\"severity\">")
        .also(&[Code::LanguagesDiffer]),
    case(Code::UnknownPlaceholder, EN, "{integration_url}", "{integration-url}"),
    case(Code::LiteralAsterisks, ZH, "Prometheus 负责", "**注意：**Prometheus 负责"),
    case(Code::LiteralTable, EN, "is Warning.\n\n| Label", "is Warning.\nLabel").also(&[Code::LanguagesDiffer]),
    case(Code::LanguagesDiffer, ZH, "### 经过代理访问", "#### 经过代理访问"),
    case(Code::SeveritiesDiffer, ZH, "| `info` | Info |", "| `info` | Warning |"),
    case(Code::MissingPassage, EN, "<div class=\"hide\">\n", "<div class=\"md-block\">\n").at("---"),
    case(Code::StalePassage, EN, "Every alert goes to one channel.", "Alerts land in one channel."),
];

fn check(case: &Case) {
    let tree = Tree::new();
    let changed = tree.replace(case.file, case.find, case.put);
    let line = match case.at {
        None => changed,
        Some(text) => tree.read(case.file).lines().position(|line| line.contains(text)).unwrap() + 1,
    };
    let problems = tree.problems();
    let found = problems.iter().find(|problem| problem.code == case.code && problem.path.to_str() == Some(case.file));
    let Some(found) = found else { panic!("{}: not reported, but: {problems:#?}", case.code) };
    assert_eq!((found.line, found.level), (line, Level::Error), "{found}");
    assert!(!found.message.is_empty() && !found.help.is_empty());
    let allowed = |code: Code| code == case.code || case.also.contains(&code);
    let others: Vec<_> = problems.iter().filter(|problem| !allowed(problem.code)).map(ToString::to_string).collect();
    assert_eq!(others, [""; 0], "{}: beside the expected", case.code);
}

#[test]
fn the_sound_tree_has_no_problem() {
    assert_eq!(Tree::new().problems(), []);
}

#[test]
fn each_change_is_reported_with_its_code_and_place() {
    CASES.iter().for_each(check);
}

#[test]
fn every_code_has_an_example() {
    // Those have tests of their own below: they are no change of a text.
    let files = [
        Code::Unreadable,
        Code::TooLarge,
        Code::TooMany,
        Code::OutsideTree,
        Code::NotUtf8,
        Code::StrayFile,
        Code::UnlistedGuide,
        Code::UnclosedFrontMatter,
    ];
    let covered: BTreeSet<_> = CASES.iter().map(|case| case.code).chain(files).collect();
    assert_eq!(covered, Code::ALL.iter().copied().collect());
}

/// The codes of a tree's problems in a file.
fn codes(tree: &Tree, file: &str) -> Vec<(Code, usize, usize)> {
    let of_file = |problem: &flashduty_knowledge_base::load::Diagnostic| problem.path.to_str() == Some(file);
    tree.problems()
        .iter()
        .filter(|problem| of_file(problem))
        .map(|problem| (problem.code, problem.line, problem.column))
        .collect()
}

#[test]
fn a_directory_in_place_of_a_guide_is_unreadable() {
    let tree = Tree::new();
    fs::remove_file(tree.path(EN)).unwrap();
    fs::create_dir(tree.path(EN)).unwrap();
    assert_eq!(codes(&tree, EN), [(Code::Unreadable, 1, 1)]);
}

#[test]
fn a_missing_tree_catalog_or_language_is_unreadable() {
    let missing = KnowledgeBase::load("no/such/directory").unwrap_err();
    let [only] = missing.diagnostics() else { panic!("one error: {missing}") };
    assert_eq!((only.code, only.path.to_str()), (Code::Unreadable, Some("no/such/directory")));

    let tree = Tree::new();
    fs::remove_file(tree.path(CATALOG)).unwrap();
    fs::remove_dir_all(tree.path("zh")).unwrap();
    assert_eq!(codes(&tree, CATALOG), [(Code::Unreadable, 1, 1)]);
    assert_eq!(codes(&tree, "zh"), [(Code::Unreadable, 1, 1)]);
}

#[test]
fn a_guide_of_50_megabytes_is_not_read() {
    let tree = Tree::new();
    fs::File::create(tree.path(EN)).unwrap().set_len(50_000_000).unwrap();
    assert_eq!(codes(&tree, EN), [(Code::TooLarge, 1, 1)]);
}

#[test]
fn the_largest_file_is_read_and_one_byte_more_is_not() {
    let tree = Tree::new();
    let text = tree.read(EN);
    let padding = "x".repeat(MAX_FILE_BYTES as usize - text.len() - 1);
    tree.write(EN, format!("{text}{padding}\n"));
    assert_eq!(codes(&tree, EN), []);
    tree.write(EN, format!("{text}{padding}x\n"));
    assert_eq!(codes(&tree, EN), [(Code::TooLarge, 1, 1)]);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_tree_is_not_followed() {
    let tree = Tree::new();
    let outside = Tree::new();
    fs::remove_file(tree.path(EN)).unwrap();
    std::os::unix::fs::symlink(outside.path(EN), tree.path(EN)).unwrap();
    assert_eq!(codes(&tree, EN), [(Code::OutsideTree, 1, 1)]);
}

#[test]
fn bytes_that_are_not_utf_8_are_reported_where_they_stand() {
    let tree = Tree::new();
    let mut bytes = "---\ntitle: \"飞".as_bytes().to_vec();
    bytes.push(0xFF);
    tree.write(EN, bytes);
    assert_eq!(codes(&tree, EN), [(Code::NotUtf8, 2, 10)]);
}

#[test]
fn a_file_that_is_no_guide_is_a_warning_and_ignored() {
    let tree = Tree::new();
    tree.write("en/notes.txt", "to do");
    let loaded = KnowledgeBase::load(tree.root()).unwrap();
    let [warning] = &loaded.warnings[..] else { panic!("one warning: {:?}", loaded.warnings) };
    assert_eq!((warning.code, warning.level), (Code::StrayFile, Level::Warning));
}

#[test]
fn a_guide_that_a_language_lacks_is_reported_at_its_entry() {
    let tree = Tree::new();
    fs::remove_file(tree.path(ZH)).unwrap();
    assert_eq!(codes(&tree, CATALOG), [(Code::MissingGuide, 1, 1)]);
}

#[test]
fn a_guide_that_the_catalog_lacks_is_reported() {
    let tree = Tree::new();
    tree.write("en/Splunk.md", tree.read(EN));
    assert_eq!(codes(&tree, "en/Splunk.md"), [(Code::UnlistedGuide, 1, 1)]);
}

#[test]
fn each_difference_between_the_languages_is_reported() {
    let tree = Tree::new();
    let lines = [
        tree.replace(ZH, "### 保留已有的接收器", "#### 保留已有的接收器"),
        tree.replace(
            ZH,
            "### 使用 Prometheus Operator 部署\n",
            "![图](https://example.com/a.png)\n\n### 使用 Prometheus Operator 部署\n",
        ),
        tree.replace(ZH, "| `unk` | Info | 提醒 |\n", ""),
    ];
    let found: Vec<_> = codes(&tree, ZH).into_iter().filter(|(code, ..)| *code == Code::LanguagesDiffer).collect();
    assert_eq!(found.iter().map(|(_, line, _)| *line).take(2).collect::<Vec<_>>(), lines[..2]);
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn each_row_of_the_severity_tables_that_differs_is_reported_at_its_line() {
    let tree = Tree::new();
    let rows = ["| `warn` | Warning |", "| `info` | Info |"];
    let lines: Vec<_> = rows.map(|row| tree.replace(ZH, row, &row.replace(['W', 'I'], "X"))).into();
    let found: Vec<_> = codes(&tree, ZH).into_iter().map(|(code, line, _)| (code, line)).collect();
    assert_eq!(found, lines.iter().map(|line| (Code::SeveritiesDiffer, *line)).collect::<Vec<_>>());
}

#[test]
fn a_severity_table_that_programs_read_in_one_language_alone_is_reported() {
    for file in [EN, ZH] {
        let tree = Tree::new();
        let header = if file == EN { "| Label value | Flashduty |" } else { "| 标签值 | Flashduty |" };
        tree.replace(file, header, &header.replace("Flashduty", "FlashDuty"));
        let line = tree.read(ZH).lines().position(|line| line.starts_with("| 标签值 |")).unwrap() + 1;
        let found: Vec<_> = codes(&tree, ZH).into_iter().map(|(code, line, _)| (code, line)).collect();
        assert_eq!(found, [(Code::SeveritiesDiffer, line)], "{file}");
    }
}

#[test]
fn languages_that_have_nothing_in_common_are_compared_in_bounded_time() {
    let tree = Tree::new();
    let text = tree.read(ZH);
    tree.write(ZH, format!("{text}{}", "> - a\n\n1. b\n\n![c](https://example.com/c.png)\n\n".repeat(4_000)));
    let found = codes(&tree, ZH);
    assert!(found.iter().any(|(code, ..)| *code == Code::LanguagesDiffer) && found.len() < 50, "{}", found.len());
}

#[test]
fn a_guide_without_front_matter_is_checked_all_the_same() {
    let tree = Tree::new();
    let text = tree.read(EN);
    let body = text.split_once("\n---\n").unwrap().1;
    tree.write(EN, format!("{}\n[nowhere](#nowhere)\n", body.trim_start()));
    let found: Vec<_> = codes(&tree, EN).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(found, [Code::MissingFrontMatter, Code::MissingAnchor]);
}

#[test]
fn a_front_matter_that_never_closes_is_reported() {
    let tree = Tree::new();
    tree.write(EN, "---\ntitle: \"Prometheus\"\n");
    assert!(codes(&tree, EN).contains(&(Code::UnclosedFrontMatter, 1, 1)));
}

#[test]
fn all_problems_are_reported_at_once_in_the_order_of_files_and_lines() {
    let tree = Tree::new();
    tree.replace(ZH, "### 经过代理访问", "#### 经过代理访问");
    tree.replace(EN, "date: \"2026-11-26T10:00:00+08:00\"", "date: 5");
    tree.replace("en/Cloudflare.md", "https://dash.cloudflare.com", "#dash.cloudflare.com");
    let problems = tree.problems();
    let places: Vec<_> = problems.iter().map(|problem| (problem.path.clone(), problem.line)).collect();
    assert!(places.is_sorted());
    let codes: BTreeSet<_> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, BTreeSet::from([Code::InvalidField, Code::MissingAnchor, Code::LanguagesDiffer]));
}

#[test]
fn a_catalog_reports_each_entry_that_cannot_be_read() {
    let tree = Tree::new();
    let catalog = tree.read(CATALOG).replace("since: ", "sinse: ");
    tree.write(CATALOG, catalog);
    let problems = codes(&tree, CATALOG);
    assert_eq!(problems.iter().filter(|(code, ..)| *code == Code::CatalogSyntax).count(), 2, "{problems:?}");
}

#[test]
fn an_alias_bomb_in_the_catalog_is_an_error_not_memory() {
    let tree = Tree::new();
    let mut bomb = "- &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        bomb += &format!("- &a{level} [{}]\n", format!("*a{}, ", level - 1).repeat(10));
    }
    tree.write(CATALOG, bomb);
    assert_eq!(codes(&tree, CATALOG)[0].0, Code::YamlAlias);
}
