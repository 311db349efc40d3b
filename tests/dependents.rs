//! What a program pays for depending on the default build: bytes in its binary beside the guides' texts, and code to compile
//! before its own. `cargo bench -p flashduty-kb-benches --bench cost` compares with other ways, in seconds too.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use flashduty_knowledge_base::{Guides, Language};

/// Runs cargo in release mode, without the options of whoever runs the tests.
fn cargo(command: &str, arguments: &[&str], directory: &Path) {
    let output = Command::new(env!("CARGO"))
        .args([command, "--release", "--quiet", "--target-dir", env!("CARGO_TARGET_TMPDIR")])
        .args(arguments)
        .current_dir(directory)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The bytes of a stripped program.
fn bytes_of_program(name: &str, main: &str) -> u64 {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages").join(name);
    fs::create_dir_all(package.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[profile.release]\nstrip = true\n[workspace]\n\
         [dependencies]\nflashduty-knowledge-base = {{ path = {:?} }}\n",
        env!("CARGO_MANIFEST_DIR")
    );
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    fs::write(package.join("src/main.rs"), main).unwrap();
    cargo("build", &[], &package);
    let program = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    fs::metadata(Path::new(env!("CARGO_TARGET_TMPDIR")).join("release").join(program)).unwrap().len()
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
    let deps = Path::new(env!("CARGO_TARGET_TMPDIR")).join("release/deps");
    let is_ours = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("flashduty_knowledge_base") && name.ends_with(".ll")
    };
    let files = fs::read_dir(deps).unwrap().map(|file| file.unwrap().path()).filter(is_ours);
    let newest = files.max_by_key(|file| fs::metadata(file).unwrap().modified().unwrap()).unwrap();
    let code = fs::read_to_string(newest).unwrap();
    assert!(code.contains("Prometheus evaluates the rules"), "the code has the guides");
    let compiled: Vec<_> = code.lines().filter(|line| line.starts_with("define ")).collect();
    // The tables hold a pointer to it.
    let ahead: Vec<_> = compiled.iter().filter(|line| !line.contains("embedded8position")).collect();
    assert_eq!((compiled.len(), ahead.len()), (1, 0), "mark these `#[inline]`: {ahead:#?}");
}
