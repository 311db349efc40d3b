//! Freezes `docs/`: writes the shared passages into the guides, and the table that the crate is compiled from.
//!
//! For this crate's own build, by `tests/frozen.rs` and `cargo freeze`; not part of the public interface.

use std::path::{Path, PathBuf};

use super::{LoadError, Rules, assemble, catalog, finish, passage_block, passages, tree};
use crate::embedded::Words;
use crate::{Guide, KnowledgeBase, Language};

/// A file that is derived, as it should stand.
#[derive(Debug)]
pub struct Derived {
    /// The path, relative to the crate's root.
    pub path: PathBuf,
    /// The text it should have.
    pub text: String,
}

/// Everything that is derived from `docs/`: the guides with their shared passages, and `src/embedded/frozen.rs`.
///
/// # Errors
///
/// Where the tree has errors, house rules included, apart from stale passages.
pub fn freeze(root: impl AsRef<Path>) -> Result<Vec<Derived>, LoadError> {
    let mut diagnostics = Vec::new();
    let mut tree = tree::Tree::read(&root.as_ref().join("docs"), &mut diagnostics);
    let entries = catalog::parse(&tree.catalog, &mut diagnostics);
    for entry in &entries {
        for &language in Language::ALL {
            let block = passage_block(&tree, entry, language);
            let Some(source) = tree.guides.get_mut(&(language, entry.key.clone())) else { continue };
            if let (Some(Ok(block)), Some(place)) = (block, passages::place(source)) {
                source.replace_range(place, &block);
            }
        }
    }
    super::check_passages(&tree, &entries, &mut diagnostics);
    let knowledge_base = assemble(&tree, &entries, Rules::House, &mut diagnostics);
    let knowledge_base = finish(knowledge_base, diagnostics)?.knowledge_base;
    let table = Derived { path: "src/embedded/frozen.rs".into(), text: table(&knowledge_base) };
    let guides = tree.guides.into_iter().map(|((language, key), text)| Derived {
        path: Path::new("docs").join(tree::guide_path(language, &key)),
        text,
    });
    Ok(guides.chain([table]).collect())
}

/// `frozen.rs`.
fn table(knowledge_base: &KnowledgeBase) -> String {
    let keys: Vec<&str> = knowledge_base.guides(Language::En).keys().collect();
    let (seed, slots) = perfect_hash(&keys);
    let slots: Vec<String> =
        slots.iter().map(|slot| slot.map_or("None".to_owned(), |key| format!("Some(Integration::{key})"))).collect();
    let mut table = String::from(
        "//! Generated from `docs/` by `tests/frozen.rs`: do not edit, run `cargo freeze`.\n\n\
         use std::borrow::Cow;\n\n\
         use super::Slot;\n\
         use crate::{Category, FrontMatter, Guide, Language};\n\n\
         guides! {\n",
    );
    table += &format!("    seed: {seed:#x},\n    size: {},\n    slots: [\n", slots.len());
    for line in slots.chunks(4) {
        table += &format!("        {},\n", line.join(", "));
    }
    table += "    ],\n";
    let (en, zh) = (knowledge_base.guides(Language::En), knowledge_base.guides(Language::Zh));
    for (en, zh) in en.iter().zip(zh) {
        table += &format!(
            "    {} {{\n        category: {:?},\n        since: {:?},\n        aliases: {:?},\n        en: {},\n        zh: {},\n    }}\n",
            en.key(),
            en.category(),
            en.since(),
            en.aliases,
            row(en),
            row(zh),
        );
    }
    table + "}\n"
}

fn row(guide: &Guide) -> String {
    let fields = [
        ("name", guide.name()),
        ("title", guide.title()),
        ("description", guide.description()),
        ("date", guide.date()),
        ("url", guide.url()),
    ];
    let mut row = String::from("{\n");
    for (field, text) in fields {
        row += &format!("            {field}: {text:?},\n");
    }
    row + &format!("            body: {},\n        }}", guide.body)
}

/// A seed that gives each key a slot of its own, and the slots. The fewest slots, a power of two, that allow one.
fn perfect_hash<'a>(keys: &[&'a str]) -> (u64, Vec<Option<&'a str>>) {
    const TRIES: u64 = 200_000;
    let mut size = (2 * keys.len()).next_power_of_two().max(1);
    loop {
        // Multiples of an odd constant: spread over all bits, and the same on every run.
        let seeds = (1..=TRIES).map(|number| number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        for seed in seeds {
            let mut slots = vec![None; size];
            let free =
                keys.iter().all(|&key| slots[Words::of(key.as_bytes()).hash(seed) % size].replace(key).is_none());
            if free {
                return (seed, slots);
            }
        }
        size *= 2;
        // The hash has 16 bits: two keys that share them under every seed differ only in their middle.
        assert!(size <= 1 << 16, "two keys differ only between their first and last eight bytes: extend `Words`");
    }
}
