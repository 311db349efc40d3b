//! Reads `integrations.yaml`: one entry a key, in export order.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::diagnostic::{Code, Diagnostic, Problems};
use super::tree::CATALOG;
use super::{MAX_ALIASES, MAX_ENTRIES, Options, yaml};
use crate::text::fold;
use crate::{Category, Language, Topic};

/// A text in each language of the tree.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Localized<T> {
    en: Option<T>,
    zh: Option<T>,
}

impl<T> Localized<T> {
    pub(super) fn get(&self, language: Language) -> Option<&T> {
        match language {
            Language::En => self.en.as_ref(),
            Language::Zh => self.zh.as_ref(),
        }
    }

    /// Reports the languages that the text is wanted in and missing from.
    fn check(&self, what: &str, line: usize, languages: &[Language], problems: &mut Problems) {
        for language in languages.iter().filter(|language| self.get(**language).is_none()) {
            problems.push(syntax(format!("{what}: missing field `{language}`")).at_line(line));
        }
    }
}

/// What the catalog says of an integration.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) category: Category,
    pub(super) topic: Option<Topic>,
    pub(super) since: Option<String>,
    pub(super) name: Localized<String>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    pub(super) passage: Option<Passage>,
    /// The line of the entry, from 1.
    #[serde(skip)]
    pub(super) line: usize,
}

/// The parameters of the shared passage in an integration's guides.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Passage {
    /// What the reader picks in the console, where it is not the integration's name.
    pub(super) tile: Option<Localized<String>>,
    /// What the reader obtains, where it is not the push URL.
    pub(super) obtained: Option<Localized<String>>,
    /// What a shared integration's form asks for besides a name: Markdown, a list item each.
    pub(super) settings: Option<Localized<Vec<String>>>,
}

/// The entries that could be read; problems of the others are reported one by one.
pub(super) fn parse(
    text: &str,
    options: &Options,
    languages: &[Language],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Entry> {
    let mut problems = Problems::default();
    let mut entries = read_entries(text, &mut problems);
    check(&mut entries, options, &mut problems);
    for entry in &entries {
        entry.name.check("name", entry.line, languages, &mut problems);
        if let Some(Passage { tile, obtained, settings }) = &entry.passage {
            let texts = [("tile", tile), ("obtained", obtained)];
            for (what, text) in texts.into_iter().filter_map(|(what, text)| Some((what, text.as_ref()?))) {
                text.check(what, entry.line, languages, &mut problems);
            }
            settings.iter().for_each(|all| all.check("settings", entry.line, languages, &mut problems));
        }
    }
    diagnostics.extend(problems.into_diagnostics());
    entries
}

/// Reads entry by entry, so that each has its say, and the work on one is bounded whatever the others are.
fn read_entries(text: &str, problems: &mut Problems) -> Vec<Entry> {
    let mut entries = Vec::new();
    let (head, pieces) = pieces(text);
    // Before the first entry stand comments; anything else is read as it is, so that YAML says what is wrong.
    let is_comment = |line: &str| line.trim().is_empty() || line.starts_with('#') || line.trim_end() == "---";
    if !head.trim_start_matches('\u{FEFF}').lines().all(is_comment) {
        entries.extend(read_piece(head, 1, problems));
    }
    // First, so that no number of other problems hides it.
    if let Some((line, _)) = pieces.get(MAX_ENTRIES) {
        let message = format!("more than {MAX_ENTRIES} entries: the others are not read");
        problems.push(Diagnostic::error(Code::TooLarge, CATALOG, message, "split the tree").at_line(*line));
    }
    for (line, piece) in pieces.into_iter().take(MAX_ENTRIES) {
        entries.extend(read_piece(piece, line, problems));
    }
    entries
}

/// The entries in a piece of the catalog that begins on a line: one, but for catalogs that are not in block style.
fn read_piece(piece: &str, first_line: usize, problems: &mut Problems) -> Vec<Entry> {
    if let Err(refused) = yaml::check(piece) {
        let inner = piece[..refused.place].matches('\n').count();
        problems
            .push(Diagnostic::error(refused.code, CATALOG, refused.message, refused.help).at_line(first_line + inner));
        return Vec::new();
    }
    match serde_yaml::from_str::<Vec<Entry>>(piece) {
        Ok(entries) => entries.into_iter().map(|entry| Entry { line: first_line, ..entry }).collect(),
        Err(error) => {
            // YAML counts more characters as line ends than editors do, and lines of this piece alone.
            let inner = error.location().map_or(1, |location| location.line()).clamp(1, piece.lines().count().max(1));
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default();
            // The number counts within the piece, which the line says better.
            let message = message.strip_prefix("[0].").or(message.strip_prefix("[0]: ")).unwrap_or(message);
            problems.push(syntax(message.to_owned()).at_line(first_line + inner - 1));
            Vec::new()
        }
    }
}

/// The catalog cut before each line that begins an entry, in block style as it is written: what stands before the first,
/// and each with its line.
fn pieces(text: &str) -> (&str, Vec<(usize, &str)>) {
    let mut starts = Vec::new();
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if line.starts_with("- ") || line.trim_end() == "-" {
            starts.push((number + 1, at));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(_, start)| *start).chain([text.len()]);
    let pieces = starts.iter().zip(ends).map(|(&(line, start), end)| (line, &text[start..end])).collect();
    (&text[..starts.first().map_or(text.len(), |(_, start)| *start)], pieces)
}

fn syntax(message: String) -> Diagnostic {
    Diagnostic::error(
        Code::CatalogSyntax,
        CATALOG,
        message,
        "an entry has key, category, name {en, zh} and, where it applies, topic, since, aliases and passage",
    )
}

/// Holds keys and aliases to their rules; entries that break those of keys are dropped.
fn check(entries: &mut Vec<Entry>, options: &Options, diagnostics: &mut Problems) {
    let error = |code, entry: &Entry, message: String, help: &str| {
        Diagnostic::error(code, CATALOG, message, help).at_line(entry.line)
    };
    let mut lines = HashMap::new();
    entries.retain(|entry| {
        if !(is_key(&entry.key) || options.any_key && is_file_name(&entry.key)) {
            let message = format!("{} is not a key", crate::quoted(&entry.key));
            let help = if options.any_key {
                "at most 64 letters, digits, `-`, `_` and `.`, a letter or digit first: the key names a file"
            } else {
                "ASCII letters and digits, a capital first: the key names a file and a Rust variant"
            };
            diagnostics.push(error(Code::InvalidKey, entry, message, help));
            return false;
        }
        let first = *lines.entry(entry.key.clone()).or_insert(entry.line);
        if first != entry.line {
            let message = format!("`{}` stands on line {first} already", entry.key);
            diagnostics.push(error(Code::DuplicateKey, entry, message, "give each integration one entry"));
        }
        first == entry.line
    });
    // However it is written, a key finds its own guide and no other.
    let folded: HashMap<_, _> = entries.iter().filter_map(|entry| Some((fold(&entry.key)?, entry.line))).collect();
    for entry in entries.iter() {
        if entry.aliases.len() > MAX_ALIASES {
            let message = format!("{} aliases: {MAX_ALIASES} are allowed", entry.aliases.len());
            diagnostics.push(error(Code::InvalidAlias, entry, message, "keep those that people search for"));
            continue;
        }
        let mut seen = HashSet::new();
        for alias in &entry.aliases {
            let other = fold(alias).and_then(|name| folded.get(&name)).is_some_and(|line| *line != entry.line);
            let problem = if lines.contains_key(alias) || other {
                "is a key"
            } else if !alias.contains(char::is_alphanumeric) {
                "has no letter or digit"
            } else if alias.contains(char::is_control) {
                "has a control character"
            } else if !seen.insert(alias.to_lowercase()) {
                "stands twice"
            } else {
                continue;
            };
            let message = format!("the alias {} {problem}", crate::quoted(alias));
            diagnostics.push(error(
                Code::InvalidAlias,
                entry,
                message,
                "delete it: keys find their guide without an alias",
            ));
        }
    }
}

/// Whether a key can be a file name everywhere.
fn is_file_name(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_alphanumeric())
        && key.chars().all(|char| char.is_ascii_alphanumeric() || "-_.".contains(char))
        && key.len() <= 64
}

/// Whether a key can be a file name and a Rust variant: `Self` is the one capitalized keyword.
fn is_key(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_uppercase())
        && key.chars().all(|char| char.is_ascii_alphanumeric())
        && key.len() <= 64
        && key != "Self"
}
