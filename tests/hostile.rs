//! Loading is bounded whatever a docs tree holds: in time, in memory, in what it reads and in what it prints.
#![cfg(feature = "load")]

#[path = "common/allocator.rs"]
mod allocator;
mod common;

use std::fs;

use common::Tree;
use flashduty_knowledge_base::KnowledgeBase;
use flashduty_knowledge_base::load::{
    Code, Diagnostic, MAX_DIAGNOSTICS_PER_FILE, MAX_ENTRIES, MAX_FILE_BYTES, MAX_MESSAGE_CHARS, MAX_NAMES,
    MAX_TREE_BYTES, Options,
};

const EN: &str = "en/Prometheus.md";
const CATALOG: &str = "integrations.yaml";

/// The problems of a tree and how many bytes were allocated to find them.
fn problems(tree: &Tree) -> (Vec<Diagnostic>, usize) {
    let before = allocator::bytes();
    let problems = tree.problems();
    (problems, allocator::bytes() - before)
}

fn codes(tree: &Tree, file: &str) -> Vec<Code> {
    let problems = tree.problems();
    problems.iter().filter(|problem| problem.path.to_str() == Some(file)).map(|problem| problem.code).collect()
}

#[test]
fn aliases_of_one_long_text_are_refused_before_they_are_copied() {
    let tree = Tree::new();
    let aliases = "*a,".repeat(10_000);
    let long = "x".repeat(30_000);
    let name = "name: {en: A, zh: A}";
    tree.write(CATALOG, format!("- {{key: A, category: alert, since: &a \"{long}\", {name}, aliases: [{aliases}]}}\n"));
    let (problems, bytes) = problems(&tree);
    assert!(problems.iter().any(|problem| problem.code == Code::YamlAlias), "{problems:?}");
    assert!(bytes < 50_000_000, "{bytes} bytes");
}

#[test]
fn a_shared_passage_does_not_multiply() {
    let tree = Tree::new();
    let long = "x".repeat(50_000);
    let catalog = tree.read(CATALOG).replacen("name: { en: Prometheus", &format!("name: {{ en: \"{long}\""), 1);
    tree.write(CATALOG, catalog.replacen("passage: {}", "passage: { settings: { en: [a, b, c], zh: [a, b, c] } }", 1));
    tree.write("shared/en/flashduty.md", format!("{{settings}}{}\n", "{name}".repeat(50_000)));
    let (problems, bytes) = problems(&tree);
    assert!(problems.iter().any(|problem| problem.code == Code::StalePassage), "{problems:?}");
    assert!(bytes < 50_000_000, "{bytes} bytes");
}

#[test]
fn deep_nesting_in_the_catalog_is_refused() {
    for nesting in ["[", "{a: ", "- "] {
        let tree = Tree::new();
        tree.write(CATALOG, format!("- key: {}\n", nesting.repeat(15_000)));
        assert_eq!(codes(&tree, CATALOG), [Code::YamlNesting], "{nesting}");
    }
}

#[test]
fn a_catalog_entry_has_a_largest_size_and_a_largest_number_of_aliases() {
    let tree = Tree::new();
    let catalog = tree.read(CATALOG);
    tree.write(CATALOG, format!("{catalog}- key: {}\n", "x".repeat(70_000)));
    assert_eq!(codes(&tree, CATALOG), [Code::TooLarge]);
    let many = (0..300).map(|number| format!("a{number}, ")).collect::<String>();
    tree.write(CATALOG, catalog.replacen("aliases: [", &format!("aliases: [{many}"), 1));
    assert_eq!(codes(&tree, CATALOG), [Code::InvalidAlias]);
}

#[test]
fn of_a_file_with_many_problems_the_first_are_reported_and_how_many_more_there_are() {
    let tree = Tree::new();
    let text = tree.read(EN);
    tree.write(EN, format!("{text}{}", "[a](#b)\n\n".repeat(1000)));
    let (problems, _) = problems(&tree);
    let of_file: Vec<_> = problems.iter().filter(|problem| problem.path.to_str() == Some(EN)).collect();
    assert_eq!(of_file.len(), MAX_DIAGNOSTICS_PER_FILE + 1);
    let last = of_file.last().unwrap();
    assert_eq!(last.code, Code::TooMany);
    assert!(last.message.contains("more problems"), "{last}");
}

/// Calls of the allocator stand for work: each diagnostic that is made allocates, and so does each look-up that copies.
#[test]
fn work_grows_with_the_file_and_not_with_its_square() {
    let pieces = [
        "<u>\n",
        "a ** b\n\n",
        "[a](#b)\n",
        "a \n",
        "![](x)\n",
        "<br>\n\n",
        "::: x\n\n",
        "</span>\n\n",
        "<div class=\"hide\">\n\n",
    ];
    for piece in pieces {
        let tree = Tree::new();
        let text = tree.read(EN);
        let calls = [1, 2, 4].map(|times| {
            tree.write(EN, format!("{text}{}", piece.repeat(times * 8_000 / piece.len())));
            let before = allocator::calls();
            drop(tree.problems());
            allocator::calls() - before
        });
        let (first, second) = (calls[1].saturating_sub(calls[0]), calls[2].saturating_sub(calls[1]));
        assert!(second <= 5 * first / 2 + 1_000, "{piece:?}: {calls:?}");
    }
}

/// Bytes that are allocated, also for what is given up again.
fn allocated<T>(work: impl FnOnce() -> T) -> usize {
    let before = allocator::bytes();
    drop(work());
    allocator::bytes() - before
}

/// Sizes of texts, each twice that before.
const SIZES: [usize; 3] = [8_000, 16_000, 32_000];

/// Holds what was allocated for texts of these sizes to what is linear: twice as much more for twice as much more (with the square,
/// it is four times), where vectors and maps double.
fn assert_linear(what: &str, bytes: [usize; 3]) {
    let (first, second) = (bytes[1].saturating_sub(bytes[0]), bytes[2].saturating_sub(bytes[1]));
    assert!(second <= 3 * first + 20_000 || bytes[2] <= 4 * bytes[0], "{what}: {bytes:?}");
    assert!(bytes[2] <= 1_000 * SIZES[2], "{what}: {bytes:?}");
}

type Hostile = (&'static str, fn(usize) -> String);

/// Texts of about so many bytes of which something could be written, or looked for, once for each part of something else.
const HOSTILE: [Hostile; 15] = [
    ("a list deep, a line long", |n| "- ".repeat(n / 4) + &"word ".repeat(n / 10)),
    ("wide numbers", |n| "999999999. ".repeat(n / 22) + &"word ".repeat(n / 10)),
    ("lists line by line", |n| {
        (0..n / 500).map(|level| format!("{}- a\n", "  ".repeat(level.min(250)))).collect::<String>()
    }),
    ("lazy lines", |n| ">".repeat(n / 2) + "a\n" + &"b\n".repeat(n / 4)),
    ("many columns, a cell high", |n| {
        let row = |cell: &str, last: &str| format!("|{}{last}|\n", format!("{cell}|").repeat(n / 32));
        row("a", "a") + &row("-", "-") + &row("b", &"word ".repeat(n / 10))
    }),
    ("a column wide, many rows", |n| format!("|{}|b|\n|-|-|\n{}", "a".repeat(n / 2), "|a|b|\n".repeat(n / 12))),
    ("a row high in lines", |n| format!("|a|b|c|\n|-|-|-|\n|{}|{}|c|\n", "a ".repeat(n / 4), "b<br>".repeat(n / 10))),
    ("a heading long, sections many", |n| format!("## {}\n\n{}", "a ".repeat(n / 4), "### b\n\nc\n\n".repeat(n / 22))),
    ("a heading long, blocks many", |n| format!("## {}\n\n{}", "a".repeat(n / 2), "c\n\n".repeat(n / 6))),
    ("an anchor long, blocks many", |n| {
        format!("<span id=\"{}\"></span>\n\n## b\n\n{}", "a".repeat(n / 2), "c\n\n".repeat(n / 6))
    }),
    ("sections in sections", |n| {
        "## a\n\nb\n\n### a\n\nb\n\n#### a\n\n##### a\n\nb\n\n###### a\n\nb\n\n".repeat(n / 55)
    }),
    ("inline elements deep", |n| "*a **b ".repeat(n / 14) + &" b** a*".repeat(n / 14)),
    ("a link long in text and address", |n| {
        format!("[{}](https://example.com/{})", "a `b` ".repeat(n / 12), "b".repeat(n / 2))
    }),
    ("images in images", |n| "![".repeat(n / 16) + "a" + &"](https://b)".repeat(n / 16)),
    ("hooks deep", |n| "<div class=\"hide\">\n\n- <details>\n\n".repeat(n / 36)),
];

#[test]
fn what_is_rendered_grows_with_the_text_and_not_with_its_square() {
    use flashduty_knowledge_base::Language::En;
    use flashduty_knowledge_base::markdown::{Document, Render, Terminal};

    for (what, text) in HOSTILE {
        let texts = SIZES.map(text);
        let check = |function: &str, work: &dyn Fn(&str)| {
            assert_linear(
                &format!("{what}: {function}"),
                [0, 1, 2].map(|place: usize| allocated(|| work(&texts[place]))),
            );
        };
        check("to_html", &|text| drop(Render::new(text, En).to_html()));
        check("to_text", &|text| drop(Render::new(text, En).to_text()));
        for width in [0, 80, usize::MAX] {
            check(&format!("to_terminal, {width} columns"), &|text| {
                drop(Render::new(text, En).to_terminal(Terminal::new(width).styles(true).links(true)));
            });
        }
        check("parse", &|text| {
            let document = Document::parse(text);
            let _ = (document.sections().count(), document.section("none").is_some(), document.severities());
        });
    }
}

#[test]
fn what_is_cut_and_searched_grows_with_a_guide_and_not_with_its_square() {
    use flashduty_knowledge_base::search::Options;
    use flashduty_knowledge_base::{KnowledgeBase, Language};

    for (what, text) in HOSTILE {
        let tree = Tree::new();
        let guides = [EN, "zh/Prometheus.md"].map(|file| (file, tree.read(file)));
        let loaded = |hostile: &str| -> Option<KnowledgeBase> {
            guides.iter().for_each(|(file, guide)| tree.write(file, format!("{guide}\n{hostile}\n")));
            KnowledgeBase::load(tree.root()).map(|loaded| loaded.knowledge_base).ok()
        };
        // A tree that does not load has no guides to cut; of these texts, most do load.
        if loaded(&text(SIZES[0])).is_none() {
            assert!(
                ["an anchor long", "hooks deep", "lists line", "a row high"]
                    .iter()
                    .any(|start| what.starts_with(start)),
                "{what}"
            );
            continue;
        }
        let loaded = SIZES.map(|size| loaded(&text(size)).unwrap());
        let guide = |place: usize| loaded[place].guide("Prometheus", Language::En).unwrap();
        assert_linear(&format!("{what}: chunks"), [0, 1, 2].map(|place| allocated(|| guide(place).chunks(500))));
        let search =
            |place: usize| allocated(|| assert!(!loaded[place].search("Prometheus", &Options::new()).is_empty()));
        assert_linear(&format!("{what}: search"), [0, 1, 2].map(search));
    }
}

#[test]
fn what_a_hit_shows_is_short_on_one_line_and_free_of_control_characters() {
    use flashduty_knowledge_base::search::Options;
    use flashduty_knowledge_base::{KnowledgeBase, Language};

    let tree = Tree::new();
    for file in [EN, "zh/Prometheus.md"] {
        let heading =
            format!("## zebra&#10;two&#27;[31m&#8238;\n\n### {}\n\nokapi a&#27;[2J \u{202e}b\n", "long ".repeat(99));
        tree.write(file, tree.read(file) + "\n" + &heading);
    }
    let loaded = KnowledgeBase::load(tree.root()).unwrap().knowledge_base;
    let hits = loaded.search("okapi", &Options::new().language(Language::En));
    let [hit] = &hits[..] else { panic!("one hit: {hits:?}") };
    assert_eq!(hit.path()[0], "zebra two[31m\\u{202e}");
    assert_eq!(hit.path()[1].chars().count(), 160);
    assert_eq!(hit.snippet().text(), "okapi a&#27;[2J \\u{202e}b");
    assert_eq!(hit.heading().text(), hit.path()[1]);
    let chunks = loaded.guide("Prometheus", Language::En).unwrap().chunks(2_000);
    assert_eq!(chunks.last().unwrap().path, hit.path());
}

#[test]
fn front_matter_with_many_unknown_fields_is_read_in_one_pass() {
    let tree = Tree::new();
    let fields: String = (0..5_000).map(|number| format!("f{number}: 1\n")).collect();
    tree.replace(EN, "---\n", &format!("---\n{fields}"));
    assert_eq!(codes(&tree, EN).last(), Some(&Code::TooMany));
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_errors_at_once_wherever_they_stand() {
    use std::os::unix::fs::symlink;

    let pipe = |path: &std::path::Path| {
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    for file in [CATALOG, EN, "shared/en/flashduty.md"] {
        let tree = Tree::new();
        fs::remove_file(tree.path(file)).unwrap();
        pipe(&tree.path(file));
        assert!(codes(&tree, file).contains(&Code::Unreadable), "{file}");
        fs::rename(tree.path(file), tree.path("elsewhere")).unwrap();
        symlink(tree.path("elsewhere"), tree.path(file)).unwrap();
        assert!(codes(&tree, file).contains(&Code::OutsideTree), "{file}");
    }
    let outside = Tree::new();
    for directory in ["en", "shared/zh"] {
        let tree = Tree::new();
        fs::remove_dir_all(tree.path(directory)).unwrap();
        symlink(outside.path(directory), tree.path(directory)).unwrap();
        assert_eq!(codes(&tree, directory), [Code::OutsideTree], "{directory}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_the_catalog_does_not_name_is_not_read() {
    let tree = Tree::new();
    fs::File::create(tree.path("en/Splunk.md")).unwrap().set_len(50_000_000).unwrap();
    assert_eq!(codes(&tree, "en/Splunk.md"), [Code::UnlistedGuide]);
}

#[test]
fn what_a_tree_contains_cannot_forge_a_diagnostic() {
    let tree = Tree::new();
    let forged = "key\\nen/Lark.md:3:1: error[missing-field]: forged\\e[2J\\u202e";
    tree.write(CATALOG, format!("- \"{forged}\": A\n- {{key: \"{}\"}}\n", "k".repeat(30_000)));
    tree.write(EN, tree.read(EN) + "\n[a](#x&#10;en/A.md&#27;[31m&#8238;)\n");
    #[cfg(unix)]
    tree.write("en/a\nen.md:1:1: error\u{1b}[2J.txt", "");
    let error = KnowledgeBase::load(tree.root()).unwrap_err();
    let text = error.to_string();
    assert_eq!(text.lines().count(), 1 + 2 * error.diagnostics().len(), "{text}");
    assert!(
        !text.contains(|char: char| char != '\n' && char.is_control() || ('\u{202a}'..='\u{202e}').contains(&char))
    );
    assert!(error.diagnostics().iter().all(|problem| problem.message.chars().count() <= MAX_MESSAGE_CHARS));
}

#[test]
fn a_catalog_has_a_largest_number_of_entries() {
    let tree = Tree::new();
    tree.write(CATALOG, "- key: A\n".repeat(MAX_ENTRIES + 1));
    assert!(codes(&tree, CATALOG).contains(&Code::TooLarge));
}

#[test]
fn a_directory_has_a_largest_number_of_names() {
    let tree = Tree::new();
    (0..MAX_NAMES).for_each(|number| tree.write(&format!("en/G{number}.md"), ""));
    assert_eq!(codes(&tree, "en"), [Code::TooLarge]);
}

#[test]
fn a_tree_has_a_largest_size() {
    let text = "x".repeat(MAX_FILE_BYTES as usize);
    let files = (0..=MAX_TREE_BYTES / MAX_FILE_BYTES).map(|number| (format!("en/G{number}.md"), text.as_str()));
    let error = Options::strict().load_files(files).unwrap_err();
    assert_eq!(error.diagnostics().iter().filter(|problem| problem.code == Code::TooLarge).count(), 1);
}

#[test]
fn a_diagnostic_is_an_error() {
    fn is_error<E: std::error::Error + Send + Sync + 'static>() {}
    is_error::<Diagnostic>();
}
