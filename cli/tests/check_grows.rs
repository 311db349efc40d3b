//! The check is linear: twice the guides, or twice the text, is twice the work, whatever the text is.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::time::{Duration, Instant};

use common::{KEYS, Tree};
use flashduty_kb::check::{Rules, check};
use flashduty_knowledge_base::load::{MAX_DIAGNOSTICS_PER_FILE, MAX_FILE_BYTES};

const EN: &str = "en/Prometheus.md";
const ZH: &str = "zh/Prometheus.md";

fn time(work: impl Fn()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// A tree of so many integrations, each with the text of a real guide.
fn tree_of(integrations: usize) -> Tree {
    let tree = Tree::new();
    let catalog = tree.read("integrations.yaml");
    let entries: Vec<String> =
        catalog.split("- key: ").skip(1).map(|entry| format!("- key: {}", entry.trim_end())).collect();
    let mut all = String::new();
    for number in 0..integrations {
        let key = KEYS[number % KEYS.len()];
        let entry = entries.iter().find(|entry| entry.starts_with(&format!("- key: {key}\n"))).unwrap();
        all += &entry.replacen(&format!("key: {key}"), &format!("key: {key}{number}"), 1);
        all.push('\n');
        for language in ["en", "zh"] {
            let text = tree.read(&format!("{language}/{key}.md")).replacen(
                "alert-sources/",
                &format!("alert-sources/{number}-"),
                1,
            );
            tree.write(&format!("{language}/{key}{number}.md"), text);
        }
    }
    tree.write("integrations.yaml", all);
    tree
}

#[test]
fn work_grows_with_the_guides_and_not_with_their_square() {
    let check = |tree: &Tree| time(|| assert!(!check(tree.root(), Rules::House).is_empty()));
    let trees = [tree_of(40), tree_of(160)];
    check(&trees[0]);
    let (few, many) = (check(&trees[0]), check(&trees[1]));
    assert!(many < 10 * few + Duration::from_millis(500), "40 take {few:?}, 160 take {many:?}");
}

/// Pieces that a text of nothing else is hard for: each is repeated to the largest file.
const PIECES: [&str; 28] = [
    "(",
    ")",
    "（",
    "[",
    "[a](",
    "](#a b)\n",
    "{",
    "| a | b |\n| - | - |\n| c | d |\n\n",
    "# a\n\n",
    "## In Zabbix\n\n",
    "1. a\n",
    "9) a\n",
    "> ",
    "- ",
    "**a",
    "`a`",
    "```json\n[1]\n```\n\n",
    "```yaml\na: 1\n```\n\n",
    "![a](https://a.example.com/a.png)\n",
    "<div class=\"hide\">\n\n",
    "<a href=\"http://a\">",
    "abcdeg ",
    "Promtheus ",
    "CLosed ",
    "告警",
    "，，",
    "https://api.flashcat.clod/ ",
    "token=7f3a9c21e8b04d5fa61b2c3d9e0f7a84\n",
];

#[test]
fn no_text_makes_the_check_slow_or_panic() {
    let size = if cfg!(debug_assertions) { 1 << 15 } else { MAX_FILE_BYTES as usize - 8192 };
    for piece in PIECES {
        let tree = Tree::new();
        let (en, zh) = (tree.read(EN), tree.read(ZH));
        let mut took = [Duration::ZERO; 2];
        for (part, took) in [4, 1].into_iter().zip(&mut took) {
            let text = piece.repeat(size / part / piece.len());
            tree.write(EN, format!("{en}\n{text}\n"));
            tree.write(ZH, format!("{zh}\n{text}\n"));
            *took = time(|| {
                let found = check(tree.root(), Rules::House);
                let of_file = found.iter().filter(|finding| finding.path.to_str() == Some(EN)).count();
                assert!(of_file <= MAX_DIAGNOSTICS_PER_FILE + 1, "{piece:?}: {of_file}");
            });
        }
        let [quarter, whole] = took;
        // Sixteen times would be the square.
        assert!(whole < 8 * quarter + Duration::from_secs(1), "{piece:?}: {quarter:?}, four times as much {whole:?}");
    }
}

/// One block of code that is hard to parse.
#[test]
fn no_code_makes_the_check_slow_or_panic() {
    let deep =
        ["[".repeat(60_000), "{a: ".repeat(15_000), "- ".repeat(30_000), "&a ".repeat(20_000), "\"".repeat(60_000)];
    let wide = [
        "a: 1\n".repeat(10_000),
        "<a>".repeat(20_000),
        "<a>\n".repeat(15_000),
        "<a><!-- </b> -->".repeat(4_000),
        "<a>".repeat(500),
        "<a/>\n".repeat(10_000),
        "$(".repeat(30_000),
        "a = 1\n".repeat(10_000),
    ];
    for code in deep.iter().chain(&wide) {
        for language in ["json", "yaml", "toml", "xml", "bash"] {
            let tree = Tree::new();
            let text = tree.read(EN);
            tree.write(EN, format!("{text}\n```{language}\n{code}\n```\n"));
            let took = time(|| drop(check(tree.root(), Rules::House)));
            assert!(took < Duration::from_secs(10), "{language} {:?}…: {took:?}", code.get(..12));
        }
    }
}

/// Real guides with pieces put in, taken out and exchanged, at places that no parser expects.
#[test]
fn no_change_of_a_guide_makes_the_check_panic() {
    let alphabet: Vec<char> =
        "（）()[]{}<>|`*_#:;,.，。！\"'\\/-=+~ \n\n\t0139aAéß的告警İ\u{200B}\u{FEFF}\u{1F600}".chars().collect();
    let mut state = 7u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize % below
    };
    let tree = Tree::new();
    let originals = [EN, ZH].map(|file| tree.read(file).chars().collect::<Vec<char>>());
    for _ in 0..60 {
        for (file, original) in [EN, ZH].into_iter().zip(&originals) {
            let mut text = original.clone();
            for _ in 0..=random(40) {
                let place = random(text.len());
                match random(4) {
                    0 => text.insert(place, alphabet[random(alphabet.len())]),
                    1 => drop(text.remove(place)),
                    2 => text[place] = alphabet[random(alphabet.len())],
                    _ => {
                        let end = (place + random(400)).min(text.len());
                        let moved: Vec<char> = text.drain(place..end).collect();
                        let place = random(text.len());
                        text.splice(place..place, moved);
                    }
                }
            }
            tree.write(file, text.into_iter().collect::<String>());
        }
        let found = check(tree.root(), Rules::House);
        assert!(found.iter().all(|finding| finding.line > 0 && finding.column > 0));
        assert!(found.is_sorted_by_key(|finding| finding.path.clone()));
    }
}
