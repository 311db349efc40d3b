//! `src/embedded/frozen.rs` as plain Rust, from guides that were loaded.

use std::collections::HashMap;
use std::fmt::Write;

use flashduty_knowledge_base::{Guide, KnowledgeBase, Language, Section, Topic};

use crate::format::{self, BITS, ROW_BITS, SectionPlace};
use crate::hash::Words;
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
    out += "    ];\n}\n";
    write_catalog(&mut out, &pairs);
    for (language, name) in [(Language::En, "EN"), (Language::Zh, "ZH")] {
        write_guides(&mut out, name, language, knowledge_base.guides(language).iter());
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

fn write_catalog(out: &mut String, pairs: &[(&Guide, &Guide)]) {
    let mut text = String::new();
    *out += "\npub(super) static CATALOG: Catalog = Catalog {\n    rows: &[\n";
    for (en, zh) in pairs {
        let (start, topic) = (text.len(), optional(en.topic().map(|topic: Topic| format!("Topic::{topic:?}"))));
        let aliases: Vec<&str> = en.aliases().collect();
        let ends = [en.key(), en.name(), zh.name(), en.since().unwrap_or_default(), &aliases.join("\n")].map(|own| {
            text += own;
            text.len() - start
        });
        line(out, 2, &format!("row(Category::{:?}, {topic}, {start}, {ends:?}),", en.category()));
    }
    write!(out, "    ],\n    text: {text:?},\n}};\n").unwrap();
}

fn write_guides<'a>(out: &mut String, name: &str, language: Language, guides: impl Iterator<Item = &'a Guide>) {
    let mut words = Entries::default();
    let (mut sections, mut severities) = (Vec::new(), Vec::new());
    let mut rows = String::new();
    for guide in guides {
        let (key, source) = (guide.key(), guide.source());
        let front_matter = [guide.title(), guide.description(), guide.date(), guide.url()];
        let starts = front_matter.map(|text| source.find(text).unwrap_or_else(|| source.len() + words.place(text)));
        let first = [sections.len(), severities.len()];
        sections.extend(guide.outline().map(|section| packed_section(guide, &section, &mut words)));
        severities.extend(packed_severities(guide, &mut words));
        line(&mut rows, 1, "Guide(Facts::Packed(PackedGuide {");
        line(&mut rows, 2, &format!("tables: &{name}_TABLES,"));
        line(&mut rows, 2, &format!("integration: Integration::{key} as u16,"));
        line(&mut rows, 2, &format!("source: include_str!(\"../../docs/{language}/{key}.md\"),"));
        line(&mut rows, 2, &format!("body: {},", source.len() - guide.body().len()));
        line(&mut rows, 2, &format!("digest: {:#x},", guide.digest()));
        line(&mut rows, 2, &format!("front_matter: ({starts:?}, {:?}),", front_matter.map(str::len)));
        line(&mut rows, 2, &format!("sections: [{}, {}],", first[0], sections.len()));
        line(&mut rows, 2, &format!("severities: [{}, {}],", first[1], severities.len()));
        line(&mut rows, 1, "})),");
    }
    write!(out, "\npub(super) static {name}: [Guide; Integration::ALL.len()] = [\n{rows}];\n").unwrap();
    write!(out, "\nstatic {name}_TABLES: Tables = Tables {{\n").unwrap();
    line(out, 1, &format!("language: Language::{language:?},"));
    line(out, 1, "catalog: &CATALOG,");
    write_numbers(out, "sections", &sections, 8);
    write_numbers(out, "severities", &severities, 16);
    line(out, 1, "words: \"\\");
    for entry in words.text.split_inclusive('\0') {
        line(out, 0, &format!("{}\\", entry.escape_debug()));
    }
    *out += "\",\n};\n";
}

fn write_numbers(out: &mut String, name: &str, numbers: &[impl std::fmt::LowerHex], columns: usize) {
    line(out, 1, &format!("{name}: &["));
    for numbers in numbers.chunks(columns) {
        let numbers: Vec<String> = numbers.iter().map(|number| format!("{number:#x}")).collect();
        line(out, 2, &format!("{},", numbers.join(", ")));
    }
    line(out, 1, "],");
}

/// The words of a language: entries that end with `\0`, each once.
#[derive(Default)]
struct Entries {
    text: String,
    places: HashMap<String, usize>,
}

impl Entries {
    /// Where the entry stands, from now on if it did not before.
    fn place(&mut self, entry: &str) -> usize {
        *self.places.entry(entry.to_owned()).or_insert_with(|| {
            let place = self.text.len();
            self.text += entry;
            self.text.push('\0');
            place
        })
    }
}

fn packed_section(guide: &Guide, section: &Section<'_>, words: &mut Entries) -> u64 {
    let start = section.markdown().as_ptr() as usize - guide.body().as_ptr() as usize;
    let anchors = section.anchors().collect::<Vec<_>>().join("\n");
    let names = (anchors.as_str(), section.heading());
    // The shortest entry that reads as the section does.
    let entries = [String::new(), anchors.clone(), format!("{anchors}\t{}", section.heading())];
    let entry = entries.into_iter().find(|entry| format::section_names(entry, 0, section.markdown()) == names);
    let entry =
        entry.unwrap_or_else(|| panic!("{}: {:?} has a tab or \\0 in an anchor", guide.key(), section.heading()));
    let (end, words) = (start + section.markdown().len(), words.place(&entry));
    let level = section.level();
    let place = SectionPlace { level, start, end, words };
    let [level, words, length, start] = [level.into(), words, end - start, start].map(|part| part as u64);
    let packed = ((level << BITS | words) << BITS | length) << BITS | start;
    assert_eq!(SectionPlace::unpack(packed), place, "a section of {} has no place in 64 bits", guide.key());
    packed
}

/// The rows of the severity table: the lines of the source that read as they do, else entries in the words.
fn packed_severities(guide: &Guide, words: &mut Entries) -> Vec<u32> {
    let source = guide.source();
    let lines = source.split_inclusive('\n').scan(0, |end, line| {
        *end += line.len();
        Some(*end - line.len())
    });
    let mut lines = lines.skip_while(|place| *place < source.len() - guide.body().len());
    let mut rows = Vec::new();
    for row in guide.severities().rows() {
        let names = (row.native(), row.meaning());
        let mut ahead = lines.clone();
        let place = ahead.find(|place| {
            let line = &source[*place..];
            line.starts_with('|') && format::cells(line) == names
        });
        if place.is_some() {
            lines = ahead;
        }
        let entry = format!("{}\t{}", row.native(), row.meaning());
        let place = place.unwrap_or_else(|| source.len() + words.place(&entry));
        let level = row.level().map_or(0, |level| 1 + level as u8);
        let packed = u32::from(level) << ROW_BITS | place as u32;
        assert_eq!(format::unpack_row(packed), (level, place), "a row of {} has no place in 32 bits", guide.key());
        rows.push(packed);
    }
    rows
}

fn write_table(out: &mut String, keys: &[&str]) {
    let table = Table::new(keys).unwrap_or_else(|same| panic!("the keys {same} have the same hash under every seed"));
    let Table { seed, displacements, slots } = table;
    write!(out, "\npub(super) const SEED: u64 = {seed:#x};\n").unwrap();
    writeln!(out, "pub(super) static DISPLACEMENTS: [u16; {}] = {displacements:?};", displacements.len()).unwrap();
    writeln!(out, "pub(super) static SLOTS: [Slot<Integration>; {}] = [", slots.len()).unwrap();
    for slot in slots {
        match slot.map(|key| (keys[key], Words::new(keys[key].as_bytes()))) {
            Some((key, Words { head, tail, length, .. })) => {
                line(out, 1, &format!("Slot::new({head:#x}, {tail:#x}, {length}, Integration::{key}),"));
            }
            None => line(out, 1, "Slot::EMPTY,"),
        }
    }
    *out += "];\n";
}

fn write_names(out: &mut String, pairs: &[(&Guide, &Guide)]) {
    let names = pairs.iter().map(|(en, zh)| [en.key(), en.name(), zh.name()].into_iter().chain(en.aliases()));
    let NameIndex { rows, text } = NameIndex::new(names);
    let row = |row: &NameRow| format!("name({:#x}, {}, {}, {})", row.mask, row.chars, row.bytes, row.owner);
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
