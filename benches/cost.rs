//! What depending on this crate costs, beside including the same texts and beside the usual crates: the cold build of a program on its
//! own, the crates compiled, and the bytes in the stripped binary; for the guides there are, and for 350 integrations, which a copy of
//! this repository is frozen with.
//!
//! Each program is built three times in a fresh directory, in turn with the others, and the median counts; ratios are what matters, for
//! machines differ. Run with `cargo bench -p flashduty-kb-benches --bench cost`.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

use flashduty_knowledge_base::{KnowledgeBase, Language};

struct Program {
    name: &'static str,
    dependencies: &'static str,
    main: &'static str,
}

/// Both languages are asked for, so that both are in the binary.
const OURS: usize = 1;
const INCLUDED: usize = 2;
const PROGRAMS: &[Program] = &[
    Program { name: "nothing", dependencies: "", main: "fn main() { println!(\"{:?}\", std::env::args().nth(1)); }" },
    Program {
        name: "this crate",
        dependencies: "flashduty-knowledge-base = { path = \"ROOT\" }",
        main: "use flashduty_knowledge_base::*;
            fn main() {
                let key = std::env::args().nth(1).unwrap_or_default();
                for language in Language::ALL {
                    println!(\"{:?}\", KnowledgeBase::embedded().guide(&key, language).map(Guide::source));
                }
            }",
    },
    Program {
        name: "include_str!",
        dependencies: "",
        main: "static TEXTS: &[(&str, &str)] = &[INCLUDED];
            fn main() {
                let key = std::env::args().nth(1).unwrap_or_default();
                for (_, text) in TEXTS.iter().filter(|(of, _)| *of == key) {
                    println!(\"{text:?}\");
                }
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

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let directory = tempfile::tempdir()?;
    compare(PROGRAMS, root, &directory.path().join("real"))?;
    let grown = directory.path().join("repository");
    grow(root, &grown)?;
    compare(&PROGRAMS[..=INCLUDED], &grown, &directory.path().join("grown"))
}

/// What a build of a program showed: the crates compiled apart from the program itself, and the size of the stripped binary.
struct Built {
    times: Vec<Duration>,
    crates: usize,
    bytes: u64,
}

impl Built {
    fn median(&self) -> f64 {
        self.times[self.times.len() / 2].as_secs_f64()
    }
}

fn compare(programs: &[Program], root: &Path, directory: &Path) -> io::Result<()> {
    let mut texts = 0;
    let mut included = String::new();
    for language in Language::ALL {
        for file in fs::read_dir(root.join("docs").join(language.as_str()))? {
            let file = file?.path();
            texts += file.metadata()?.len();
            included += &format!("({:?}, include_str!({file:?})),\n", file.file_stem().unwrap());
        }
    }
    let place = |program: &Program| directory.join(program.name.replace([' ', ',', '!'], "-"));
    for program in programs {
        let package = place(program);
        fs::create_dir_all(package.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[profile.release]\nstrip = true\n[workspace]\n[dependencies]\n{}\n",
            program.dependencies
        );
        let filled = |text: &str| text.replace("ROOT", root.to_str().unwrap()).replace("INCLUDED", &included);
        fs::write(package.join("Cargo.toml"), filled(&manifest))?;
        fs::write(package.join("src/main.rs"), filled(program.main))?;
        cargo(&["fetch"], &package);
    }
    let mut built: Vec<_> = programs.iter().map(|_| Built { times: Vec::new(), crates: 0, bytes: 0 }).collect();
    for _ in 0..3 {
        for (program, built) in programs.iter().zip(&mut built) {
            let package = place(program);
            let _ = fs::remove_dir_all(package.join("target"));
            let start = Instant::now();
            built.crates = cargo(&["build", "--release"], &package).matches("Compiling").count() - 1;
            built.times.push(start.elapsed());
            built.bytes = fs::metadata(package.join("target/release/program"))?.len();
        }
    }
    built.iter_mut().for_each(|built| built.times.sort());
    println!("\n{} guides, {texts} bytes of texts\n", included.lines().count());
    println!("{:<48}{:>10}{:>12}{:>14}", "", "crates", "seconds", "bytes");
    for (program, built) in programs.iter().zip(&built) {
        println!("{:<48}{:>10}{:>12.2}{:>14}", program.name, built.crates, built.median(), built.bytes);
    }
    let (ours, included) = (&built[OURS], &built[INCLUDED]);
    let beside = (ours.bytes - built[0].bytes) as f64 / texts as f64 - 1.0;
    println!("\nbeside the texts, this crate adds {:.1} % of them to the binary; wanted: at most 5", 100.0 * beside);
    let ratios =
        ours.times.iter().zip(&included.times).map(|(ours, included)| ours.as_secs_f64() / included.as_secs_f64());
    let ratios: Vec<String> = ratios.map(|ratio| format!("{ratio:.2}")).collect();
    println!(
        "it takes {} times as long to build as include_str!, fastest to slowest; wanted: at most 1.5",
        ratios.join(", ")
    );
    for (program, built) in programs.iter().zip(&built).skip(INCLUDED + 1) {
        println!("{} takes {:.1} times as long as this crate", program.name, built.median() / ours.median());
    }
    Ok(())
}

/// Runs cargo; gives what it says.
fn cargo(arguments: &[&str], directory: &Path) -> String {
    let output =
        Command::new(env!("CARGO")).args(arguments).current_dir(directory).env_remove("CARGO_TARGET_DIR").output();
    let output = output.expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    said
}

/// A copy of the repository with 350 integrations: the real ones, again under other keys, frozen as the real ones are.
fn grow(root: &Path, grown: &Path) -> io::Result<()> {
    for part in [".cargo", "benches", "cli", "docs", "examples", "fuzz", "generate", "src", "Cargo.toml", "Cargo.lock"]
    {
        copy(&root.join(part), &grown.join(part))?;
    }
    let docs = grown.join("docs");
    let catalog = fs::read_to_string(docs.join("integrations.yaml"))?;
    let entries: Vec<_> = catalog.split("\n- key: ").skip(1).collect();
    let mut all = catalog.trim_end().to_owned();
    for number in entries.len()..350 {
        let (key, rest) = entries[number % entries.len()].split_once('\n').unwrap();
        let copy = format!("copy{}", number / entries.len());
        // An alias is no key of another integration.
        let rest: Vec<_> = rest.trim_end().lines().filter(|line| !line.starts_with("  aliases:")).collect();
        all += &format!("\n- key: {key}{copy}\n{}", rest.join("\n"));
        for language in Language::ALL {
            let guide = KnowledgeBase::embedded().guide(key, language).unwrap();
            let text = guide.source().replacen(guide.title(), &format!("{} {copy}", guide.title()), 1);
            let text = text.replacen(guide.url(), &format!("{}-{copy}", guide.url()), 1);
            let text = format!("{text}\n- {copy}\n");
            fs::write(docs.join(language.as_str()).join(format!("{key}{copy}.md")), text)?;
        }
    }
    fs::write(docs.join("integrations.yaml"), all + "\n")?;
    cargo(&["freeze"], grown);
    Ok(())
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    fs::copy(from, to).map(|_| ())
}
