//! What depending on this crate costs, beside embedding the same texts with the usual crates: the cold build of a program on
//! its own, the crates compiled, and the bytes in the stripped binary.
//!
//! Each program is built twice in a fresh directory, and the faster build counts; ratios are what matters, for machines
//! differ. Run with `cargo bench -p flashduty-kb-benches --bench cost`.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use flashduty_knowledge_base::{KnowledgeBase, Language};

struct Program {
    name: &'static str,
    dependencies: &'static str,
    main: &'static str,
}

const PROGRAMS: &[Program] = &[
    Program { name: "nothing", dependencies: "", main: "fn main() { println!(\"{:?}\", std::env::args().nth(1)); }" },
    Program {
        name: "this crate",
        dependencies: "flashduty-knowledge-base = { path = \"ROOT\" }",
        main: "use flashduty_knowledge_base::*;
            fn main() {
                let key = std::env::args().nth(1).unwrap_or_default();
                println!(\"{:?}\", KnowledgeBase::embedded().guide(&key, Language::Zh).map(Guide::source));
            }",
    },
    Program {
        name: "rust-embed",
        dependencies: "rust-embed = \"8.13\"",
        main: "#[derive(rust_embed::RustEmbed)]
            #[folder = \"ROOT/docs\"]
            struct Docs;
            fn main() {
                let key = std::env::args().nth(1).unwrap_or_default();
                println!(\"{:?}\", Docs::get(&format!(\"zh/{key}.md\")).map(|file| file.data));
            }",
    },
    Program {
        name: "include_dir, gray_matter with YAML, once_cell",
        dependencies: "include_dir = \"0.7.4\"\ngray_matter = \"0.3.2\"\nonce_cell = \"1.21\"",
        main: "use std::collections::HashMap;
            use gray_matter::{Matter, ParsedEntity, Pod, engine::YAML};
            static DIR: include_dir::Dir<'_> = include_dir::include_dir!(\"ROOT/docs\");
            static GUIDES: once_cell::sync::Lazy<HashMap<&str, ParsedEntity<Pod>>> = once_cell::sync::Lazy::new(|| {
                let files = DIR.get_dir(\"zh\").unwrap().files();
                let parse = |file: &include_dir::File<'static>| {
                    Matter::<YAML>::new().parse(file.contents_utf8().unwrap()).unwrap()
                };
                files.map(|file| (file.path().file_stem().unwrap().to_str().unwrap(), parse(file))).collect()
            });
            fn main() {
                let key = std::env::args().nth(1).unwrap_or_default();
                println!(\"{:?}\", GUIDES.get(key.as_str()).map(|guide| (&guide.data, &guide.content)));
            }",
    },
];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let directory = std::env::temp_dir().join(format!("flashduty-kb-cost-{}", std::process::id()));
    let texts: usize = Language::ALL
        .iter()
        .flat_map(|language| KnowledgeBase::embedded().guides(*language))
        .map(|guide| guide.source().len())
        .sum();
    println!("{texts} bytes of texts\n");
    println!("{:<48}{:>10}{:>12}{:>14}", "", "crates", "seconds", "bytes");
    let measured: Vec<_> = PROGRAMS.iter().map(|program| measure(program, root, &directory)).collect();
    for (program, (crates, time, bytes)) in PROGRAMS.iter().zip(&measured) {
        println!("{:<48}{crates:>10}{:>12.2}{bytes:>14}", program.name, time.as_secs_f64());
    }
    let [(.., empty), (_, ours, our_bytes), ..] = measured[..] else { return };
    println!("\nbeside the texts, this crate adds {} bytes", our_bytes as i64 - empty as i64 - texts as i64);
    for (program, (_, time, _)) in PROGRAMS.iter().zip(&measured).skip(2) {
        println!("{} takes {:.0} times as long to build", program.name, time.as_secs_f64() / ours.as_secs_f64());
    }
    let _ = fs::remove_dir_all(directory);
}

/// Crates compiled apart from the program itself, the time of a cold release build, the size of the stripped binary.
fn measure(program: &Program, root: &Path, directory: &Path) -> (usize, Duration, u64) {
    let package = directory.join(program.name.replace([' ', ','], "-"));
    fs::create_dir_all(package.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[profile.release]\nstrip = true\n[workspace]\n[dependencies]\n{}\n",
        program.dependencies
    );
    let root = root.to_str().unwrap();
    fs::write(package.join("Cargo.toml"), manifest.replace("ROOT", root)).unwrap();
    fs::write(package.join("src/main.rs"), program.main.replace("ROOT", root)).unwrap();
    let cargo = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO")).args(arguments).current_dir(&package).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stderr).matches("Compiling").count()
    };
    cargo(&["fetch"]);
    let mut best = Duration::MAX;
    let mut crates = 0;
    for _ in 0..2 {
        let _ = fs::remove_dir_all(package.join("target"));
        let start = Instant::now();
        crates = cargo(&["build", "--release"]) - 1;
        best = best.min(start.elapsed());
    }
    (crates, best, fs::metadata(package.join("target/release/program")).unwrap().len())
}
