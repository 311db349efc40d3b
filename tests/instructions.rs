//! What searching and HTML cost, in instructions: they are the same on a busy machine, and nearly so on another of its kind, so
//! that a limit can stand in a test. `docs/benchmarks.md` has times.
//!
//! Small programs are built in release mode, and valgrind counts what their function `counted` does.
#![cfg(feature = "load")]

#[path = "common/program.rs"]
mod program;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use flashduty_knowledge_base::{Integration, KnowledgeBase, Language};

static SEARCH: LazyLock<Program> =
    LazyLock::new(|| Program::build("search_cost", "load", include_str!("programs/search_cost.rs")));
static HTML: LazyLock<Program> =
    LazyLock::new(|| Program::build("html_cost", "markdown", include_str!("programs/html_cost.rs")));

struct Program(PathBuf);

impl Program {
    fn build(name: &str, feature: &str, main: &str) -> Program {
        let manifest = format!(
            "[dependencies]\nflashduty-knowledge-base = {{ path = {:?}, features = [\"search\", {feature:?}] }}\n\
             pulldown-cmark = {{ version = \"0.13\", default-features = false, features = [\"html\"] }}",
            env!("CARGO_MANIFEST_DIR")
        );
        Program(program::program(name, &manifest, main))
    }

    /// How many instructions it counts.
    fn count(&self, arguments: &[&str]) -> f64 {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*counted*"])
            .arg(&self.0)
            .args(arguments)
            .output()
            .unwrap_or_else(|error| panic!("valgrind, which this test needs: {error}"));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        let collected = said.lines().find_map(|line| line.split_once("Collected : "));
        let (_, count) = collected.unwrap_or_else(|| panic!("{arguments:?}: valgrind counts nothing: {said}"));
        let count = count.trim().parse().unwrap();
        println!("{arguments:?}: {count}");
        count
    }
}

fn bytes(language: Language) -> f64 {
    KnowledgeBase::embedded().guides(language).iter().map(|guide| guide.body().len()).sum::<usize>() as f64
}

/// The first search in a language builds its index: a third of the 265 instructions a byte that it took at first, which is at most
/// 60 ms for 350 guides on a machine of 2024. It takes 80.
const BUILDING: f64 = 88.0;

/// A query with its ten snippets, on average over those that are judged, for each guide of the language: a common word stands in
/// most of them. It takes 5,700 to 5,900 with 146 guides.
const SEARCHING: f64 = 6_200.0;

#[test]
#[ignore = "needs valgrind"]
fn building_an_index_takes_88_instructions_a_byte() {
    assert!(SEARCH.count(&["nothing"]) < 1_000.0);
    let (mut instructions, mut texts) = (0.0, 0.0);
    for language in Language::ALL {
        let (name, bytes) = (language.as_str(), bytes(language));
        // To look at each byte takes some instructions, and to build an index takes more: both are counted.
        let (read, built) = (SEARCH.count(&["read", name]), SEARCH.count(&["build", name]));
        assert!(bytes < read && 2.0 * read < built, "{name}: {read} and {built} instructions for {bytes} bytes");
        instructions += built;
        texts += bytes;
    }
    assert!(instructions <= BUILDING * texts, "{} instructions a byte", instructions / texts);
}

/// The texts of the judged queries. Those that are kept from tuning are no matter of costs.
fn judged() -> Vec<&'static str> {
    let files = [include_str!("search/judged.yaml"), include_str!("search/judged_tuned.yaml")];
    let text = |line: &'static str| {
        let rest = line.trim().strip_prefix("- { query: \"")?;
        ["\", answers: ", "\", kind: "].into_iter().find_map(|end| Some(rest.split_once(end)?.0))
    };
    files.into_iter().flat_map(str::lines).filter_map(text).collect()
}

#[test]
#[ignore = "needs valgrind"]
fn a_query_takes_6_200_instructions_a_guide() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("queries");
    let queries = judged();
    assert!(queries.len() > 180, "{}", queries.len());
    fs::write(&file, queries.join("\n")).unwrap();
    for language in Language::ALL {
        let count = SEARCH.count(&["search", language.as_str(), file.to_str().unwrap()]) / queries.len() as f64;
        // A snippet is cut from a text: less would be no search.
        assert!(count > 10_000.0, "{language}: {count} instructions a query");
        let guides = KnowledgeBase::embedded().guides(language).len() as f64;
        assert!(count <= SEARCHING * guides, "{language}: {} instructions a query and guide", count / guides);
    }
}

/// A tree of some real guides, again and again, the first of which has a word that no other has.
fn tree(root: &Path, copies: usize) {
    let mut catalog = String::new();
    for copy in 0..copies {
        for integration in Integration::ALL.into_iter().take(5) {
            let key = format!("{}Copy{copy}", integration.as_str());
            catalog +=
                &format!("- key: {key}\n  category: {}\n  name: {{ en: {key}, zh: {key} }}\n", integration.category());
            for language in Language::ALL {
                let guide = integration.guide(language);
                let text = guide.source().replacen(guide.title(), &format!("{key} {}", guide.title()), 1);
                let text = text.replacen(guide.url(), &format!("{}-copy{copy}", guide.url()), 1);
                let word = if catalog.matches("key: ").count() == 1 { "quokka" } else { "wombat" };
                let directory = root.join(language.as_str());
                fs::create_dir_all(&directory).unwrap();
                fs::write(directory.join(format!("{key}.md")), format!("{text}\n\nCopy {copy}: {word}.\n")).unwrap();
            }
        }
    }
    fs::write(root.join("integrations.yaml"), catalog).unwrap();
}

#[test]
#[ignore = "needs valgrind"]
fn the_work_of_a_query_grows_with_its_hits_and_not_with_the_guides() {
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    tree(Path::new(&path("few")), 1);
    tree(Path::new(&path("many")), 10);
    let [rare, common] = ["quokka", "alert"].map(|query| {
        fs::write(path(query), format!("{query}\n").repeat(20)).unwrap();
        let [few, many] = ["few", "many"].map(|tree| SEARCH.count(&["first", "en", &path(query), &path(tree)]));
        many / few
    });
    assert!((0.9..1.1).contains(&rare), "ten times the guides take {rare} times as many instructions");
    // A word of most guides shows that growth would be seen.
    assert!(common > 1.5, "ten times the hits take {common} times as many instructions");
}

/// Hooks, ids and safe addresses for less than a third of what parsing and plain HTML take. It is 1.17.
const HTML_BESIDE_PLAIN: f64 = 1.3;

#[test]
#[ignore = "needs valgrind"]
fn html_of_all_guides_takes_at_most_1_3_times_the_instructions_of_plain_pulldown_cmark() {
    let [ours, plain, both] = ["ours", "plain", "plain and ours"].map(|way| HTML.count(&[way]));
    // What takes twice as long is seen.
    assert!(both > 1.5 * HTML_BESIDE_PLAIN * plain, "{} times plain", both / plain);
    assert!(ours <= HTML_BESIDE_PLAIN * plain, "{} times plain", ours / plain);
}
