//! Writes what the peers' macros want as literals: the keys, those of the catalog and those there may be one day.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

#[path = "../generate/src/realistic.rs"]
mod realistic;

fn main() {
    let catalog = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/integrations.yaml");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={catalog}");
    let catalog = fs::read_to_string(catalog).expect("the catalog can be read");
    let keys: Vec<String> =
        catalog.lines().filter_map(|line| line.strip_prefix("- key: ")).map(str::to_owned).collect();
    let directory = env::var("OUT_DIR").expect("cargo sets it");
    let directory = Path::new(&directory);
    fs::write(directory.join("peers.rs"), peers(&keys)).expect("the directory is cargo's own");
    fs::write(directory.join("growth.rs"), growth()).expect("the directory is cargo's own");
}

/// `match`, phf and hashify over the keys of the catalog.
fn peers(keys: &[String]) -> String {
    let arms = |indent: &str| {
        keys.iter().fold(String::new(), |arms, key| arms + indent + &format!("{key:?} => Integration::{key},\n"))
    };
    format!(
        "fn match_key(key: &str) -> Option<&'static Guide> {{
    Some(guide(match key {{
{0}        _ => return None,
    }}))
}}

fn phf_map(key: &str) -> Option<&'static Guide> {{
    static MAP: phf::Map<&str, Integration> = phf::phf_map! {{
{0}    }};
    MAP.get(key).map(|integration| guide(*integration))
}}

fn hashify_map(key: &str) -> Option<&'static Guide> {{
    hashify::map! {{
        key.as_bytes(),
        Integration,
{0}    }}
    .map(|integration| guide(*integration))
}}
",
        arms("        ")
    )
}

/// hashify over realistic keys, by their positions.
fn growth() -> String {
    let mut code = String::new();
    for count in [66, 348, 2_640] {
        writeln!(code, "fn hashify_{count}(key: &str) -> Option<u16> {{").unwrap();
        writeln!(code, "    hashify::map! {{\n        key.as_bytes(),\n        u16,").unwrap();
        for (position, key) in realistic::realistic(count).iter().enumerate() {
            writeln!(code, "        {key:?} => {position},").unwrap();
        }
        writeln!(code, "    }}\n    .copied()\n}}\n").unwrap();
    }
    code
}
