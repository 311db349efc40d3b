//! What a program pays for depending on the default build: bytes in its binary beside the guides' texts, and code to compile
//! before its own. `cargo bench -p flashduty-kb-benches --bench cost` compares with other ways, in seconds too.

#[path = "common/program.rs"]
mod program;

use std::fs;
use std::path::{Path, PathBuf};

use flashduty_knowledge_base::{Guides, Language};
use program::{cargo, program, target};

/// The bytes of a stripped program.
fn bytes_of_program(name: &str, main: &str) -> u64 {
    let manifest = format!(
        "[profile.release]\nstrip = true\n[dependencies]\nflashduty-knowledge-base = {{ path = {:?} }}",
        env!("CARGO_MANIFEST_DIR")
    );
    fs::metadata(program(name, &manifest, main)).unwrap().len()
}

const NOTHING: &str = "fn main() { println!(\"{:?}\", std::env::args().nth(1)); }";

/// Looks up a guide in both languages, so that it carries both, with what is known of each.
const BOTH: &str = "use flashduty_knowledge_base::*;
    fn main() {
        let key = std::env::args().nth(1).unwrap_or_default();
        for language in Language::ALL {
            println!(\"{:?}\", KnowledgeBase::embedded().guide(&key, language).map(Guide::source));
        }
    }";

#[test]
fn a_program_carries_little_beside_the_texts() {
    let texts = Language::ALL.iter().flat_map(|language| Guides::embedded(*language));
    let texts = texts.map(|guide| guide.source().len()).sum::<usize>() as f64;
    let carried = (bytes_of_program("both", BOTH) - bytes_of_program("nothing", NOTHING)) as f64;
    assert!(texts < carried, "{carried} bytes carry no {texts} bytes of texts");
    assert!(carried <= 1.055 * texts, "{carried} bytes for {texts} bytes of texts");
}

/// Those of the default build are `#[inline]`: compiled in the program that calls them.
#[test]
fn no_function_is_compiled_before_a_program_calls_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    cargo("rustc", &["--package", env!("CARGO_PKG_NAME"), "--lib", "--", "--emit=llvm-ir", "-Ccodegen-units=1"], root);
    let is_ours = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("flashduty_knowledge_base") && name.ends_with(".ll")
    };
    let files = fs::read_dir(target().join("release/deps")).unwrap().map(|file| file.unwrap().path()).filter(is_ours);
    let newest = files.max_by_key(|file| fs::metadata(file).unwrap().modified().unwrap()).unwrap();
    let code = fs::read_to_string(newest).unwrap();
    assert!(code.contains("Prometheus evaluates the rules"), "the code has the guides");
    let compiled: Vec<_> = code.lines().filter(|line| line.starts_with("define ")).collect();
    // The tables hold a pointer to it.
    let ahead: Vec<_> = compiled.iter().filter(|line| !line.contains("embedded8position")).collect();
    assert_eq!((compiled.len(), ahead.len()), (1, 0), "mark these `#[inline]`: {ahead:#?}");
}
