//! `src/embedded/frozen.rs` as plain Rust, from guides that were loaded.

use std::fmt::Write;

use flashduty_knowledge_base::{Guide, KnowledgeBase, Language, Topic};

use crate::names::{NameIndex, NameRow};
use crate::table::Table;

/// The text of `frozen.rs`.
pub fn frozen(knowledge_base: &KnowledgeBase) -> String {
    let (en, zh) = (knowledge_base.guides(Language::En), knowledge_base.guides(Language::Zh));
    let pairs: Vec<(&Guide, &Guide)> = en.iter().zip(zh).collect();
    let keys: Vec<&str> = en.keys().collect();
    let mut out = String::from(HEAD);
    out += "pub enum Integration {\n";
    for (en, zh) in &pairs {
        let names =
            if en.name() == zh.name() { en.name().to_owned() } else { format!("{} ({})", en.name(), zh.name()) };
        line(&mut out, 1, &format!("/// {names}: {}", en.description()));
        for alias in en.aliases().filter(|alias| !alias.contains(['"', '\\'])) {
            line(&mut out, 1, &format!("#[doc(alias = {alias:?})]"));
        }
        line(&mut out, 1, &format!("{},", en.key()));
    }
    out += "}\n\nimpl Integration {\n";
    line(
        &mut out,
        1,
        "/// Every integration, in export order. The array grows with the integrations: do not name its length.",
    );
    line(&mut out, 1, &format!("pub const ALL: [Integration; {}] = [", keys.len()));
    for key in &keys {
        line(&mut out, 2, &format!("Integration::{key},"));
    }
    out += "    ];\n}\n\npub(super) static NAMES: [Names; Integration::ALL.len()] = [\n";
    for (en, zh) in &pairs {
        let aliases: Vec<&str> = en.aliases().collect();
        line(&mut out, 1, "Names {");
        line(&mut out, 2, &format!("key: {:?},", en.key()));
        line(&mut out, 2, &format!("category: Category::{:?},", en.category()));
        line(&mut out, 2, &format!("topic: {},", optional(en.topic().map(|topic: Topic| format!("Topic::{topic:?}")))));
        line(&mut out, 2, &format!("since: {},", optional(en.since().map(|since| format!("{since:?}")))));
        line(&mut out, 2, &format!("en: {:?},\n        zh: {:?},", en.name(), zh.name()));
        line(&mut out, 2, &format!("aliases: {:?},", aliases.join("\n")));
        line(&mut out, 1, "},");
    }
    out += "];\n";
    for (language, name) in [(Language::En, "EN"), (Language::Zh, "ZH")] {
        write_guides(&mut out, name, knowledge_base.guides(language).iter());
    }
    write_table(&mut out, &keys);
    write_names(&mut out, &pairs);
    let newest = pairs.iter().flat_map(|(en, zh)| [en.date(), zh.date()]).max().unwrap_or_default();
    let digest = pairs
        .iter()
        .flat_map(|(en, zh)| [en.digest(), zh.digest()])
        .fold(0u64, |all, digest| (all ^ digest).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(5));
    write!(
        out,
        "\npub(super) const CONTENT_DATE: &str = {newest:?};\npub(super) const CONTENT_DIGEST: u64 = {digest:#x};\n"
    )
    .unwrap();
    write_dir(&mut out, &keys);
    out
}

const HEAD: &str = "\
//! Generated from `docs/`: do not edit, run `cargo freeze`.

use super::*;

/// A system that Flashduty integrates with. There is one variant a key, spelled as the key.
///
/// The order (of [`Integration::ALL`], of [`Ord`] and of the guides) is the export order of the npm package.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language};
///
/// let integration: Integration = \"AzureMonitor\".parse()?;
/// assert_eq!(integration.to_string(), \"AzureMonitor\");
/// assert_eq!(integration.name(Language::En), \"Azure Monitor\");
/// # Ok::<(), flashduty_knowledge_base::UnknownIntegration>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
";

fn line(out: &mut String, depth: usize, text: &str) {
    writeln!(out, "{:1$}{text}", "", depth * 4).unwrap();
}

fn optional(value: Option<String>) -> String {
    value.map_or("None".to_owned(), |value| format!("Some({value})"))
}

fn write_guides<'a>(out: &mut String, name: &str, guides: impl Iterator<Item = &'a Guide>) {
    write!(out, "\npub(super) static {name}: [Guide; Integration::ALL.len()] = [\n").unwrap();
    for guide in guides {
        let (language, key) = (guide.language(), guide.key());
        let body = guide.source().len() - guide.body().len();
        line(out, 1, "guide(");
        line(out, 2, &format!("names(Integration::{key}),"));
        line(out, 2, "Frozen {");
        line(out, 3, &format!("language: Language::{language:?},"));
        line(out, 3, "front_matter: [");
        for text in [guide.title(), guide.description(), guide.date(), guide.url()] {
            line(out, 4, &format!("{text:?},"));
        }
        line(out, 3, "],");
        line(out, 3, &format!("source: include_str!(\"../../docs/{language}/{key}.md\"),"));
        line(out, 3, &format!("body: {body},"));
        line(out, 3, &format!("digest: {:#x},", guide.digest()));
        let mut headings = String::new();
        let mut rows = Vec::new();
        for section in guide.outline() {
            let start = section.markdown().as_ptr() as usize - guide.body().as_ptr() as usize;
            headings += &section.anchors().collect::<Vec<_>>().join("\n");
            let anchors = headings.len();
            headings += section.heading();
            let (level, end, heading) = (section.level(), start + section.markdown().len(), headings.len());
            rows.push(format!("section({level}, {start}, {end}, {anchors}, {heading})"));
        }
        line(out, 3, &format!("sections: &[{}],", rows.join(", ")));
        line(out, 3, &format!("headings: {headings:?},"));
        let mut cells = String::new();
        let mut rows = Vec::new();
        for row in guide.severities().rows() {
            cells += row.native();
            let native = cells.len();
            cells += row.meaning();
            let level = optional(row.level().map(|level| format!("Severity::{level:?}")));
            rows.push(format!("severity({level}, {native}, {})", cells.len()));
        }
        line(out, 3, &format!("severities: &[{}],", rows.join(", ")));
        line(out, 3, &format!("cells: {cells:?},"));
        line(out, 2, "},");
        line(out, 1, "),");
    }
    *out += "];\n";
}

fn write_table(out: &mut String, keys: &[&str]) {
    let table = Table::new(keys).unwrap_or_else(|same| panic!("the keys {same} have the same hash under every seed"));
    let Table { seed, displacements, slots } = table;
    write!(out, "\npub(super) const SEED: u64 = {seed:#x};\n").unwrap();
    writeln!(out, "pub(super) static DISPLACEMENTS: [u16; {}] = {displacements:?};", displacements.len()).unwrap();
    writeln!(out, "pub(super) static SLOTS: [Slot<Integration>; {}] = [", slots.len()).unwrap();
    for slot in slots {
        let slot = slot.map_or("Slot::EMPTY".to_owned(), |key| format!("slot(Integration::{})", keys[key]));
        line(out, 1, &format!("{slot},"));
    }
    *out += "];\n";
}

fn write_names(out: &mut String, pairs: &[(&Guide, &Guide)]) {
    let names = pairs.iter().map(|(en, zh)| [en.key(), en.name(), zh.name()].into_iter().chain(en.aliases()));
    let NameIndex { rows, text } = NameIndex::new(names);
    let row = |row: &NameRow| format!("name({}, {:#x}, {}, {})", row.end, row.mask, row.chars, row.owner);
    let listed = rows.chunks(8).map(|rows| rows.iter().map(row).collect::<Vec<_>>().join(", "));
    write!(out, "\npub(super) static FOLDED: [NameRow; {}] = [\n", rows.len()).unwrap();
    listed.for_each(|rows| line(out, 1, &format!("{rows},")));
    write!(out, "];\npub(super) const FOLDED_TEXT: &str = {text:?};\n").unwrap();
}

fn write_dir(out: &mut String, keys: &[&str]) {
    for (language, table) in [(Language::En, "EN"), (Language::Zh, "ZH")] {
        *out += "\n#[cfg(feature = \"dir\")]\n";
        line(out, 0, &format!("static {table}_FILES: [include_dir::DirEntry<'static>; Integration::ALL.len()] = ["));
        for (place, key) in keys.iter().enumerate() {
            line(out, 1, &format!("file(\"{language}/{key}.md\", &{table}[{place}]),"));
        }
        *out += "];\n";
    }
    *out += "\n#[cfg(feature = \"dir\")]\n";
    line(out, 0, "static LANGUAGES: [include_dir::DirEntry<'static>; 2] = [");
    line(out, 1, "include_dir::DirEntry::Dir(include_dir::Dir::new(\"en\", &EN_FILES)),");
    line(out, 1, "include_dir::DirEntry::Dir(include_dir::Dir::new(\"zh\", &ZH_FILES)),");
    *out += "];\n\n#[cfg(feature = \"dir\")]\n";
    line(out, 0, "pub(super) static DIR: include_dir::Dir<'static> = include_dir::Dir::new(\"\", &LANGUAGES);");
}
