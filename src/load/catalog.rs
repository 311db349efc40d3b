//! Reads `integrations.yaml`: one entry a key, in export order.

use std::collections::HashMap;

use serde::Deserialize;

use super::diagnostic::{Code, Diagnostic};
use super::tree::CATALOG;
use crate::{Category, Language, Topic};

/// A text in each language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Localized<T> {
    en: T,
    zh: T,
}

impl<T> Localized<T> {
    pub(super) fn get(&self, language: Language) -> &T {
        match language {
            Language::En => &self.en,
            Language::Zh => &self.zh,
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
pub(super) fn parse(text: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut entries = read_entries(text, diagnostics);
    check(&mut entries, diagnostics);
    entries
}

fn read_entries(text: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let lines = entry_lines(text);
    let line_of = |number: usize| lines.get(number).copied().unwrap_or(1);
    let whole_error = match serde_yaml::from_str::<Vec<Entry>>(text) {
        Ok(mut entries) => {
            for (number, entry) in entries.iter_mut().enumerate() {
                entry.line = line_of(number);
            }
            return entries;
        }
        Err(error) => error,
    };
    // Read as a whole, only the first problem shows; entry by entry, each has its say.
    let values = serde_yaml::from_str::<Vec<serde_yaml::Value>>(text).unwrap_or_default();
    let mut entries = Vec::new();
    let mut reported = false;
    for (number, value) in values.into_iter().enumerate() {
        match serde_yaml::from_value::<Entry>(value) {
            Ok(entry) => entries.push(Entry { line: line_of(number), ..entry }),
            Err(error) => {
                reported = true;
                diagnostics.push(syntax(error.to_string()).at_line(line_of(number)));
            }
        }
    }
    if !reported {
        let line = whole_error.location().map_or(1, |location| location.line());
        diagnostics.push(syntax(whole_error.to_string()).at_line(line));
    }
    entries
}

fn syntax(message: String) -> Diagnostic {
    Diagnostic::error(
        Code::CatalogSyntax,
        CATALOG,
        message,
        "an entry has key, category, name {en, zh} and, where it applies, topic, since, aliases and passage",
    )
}

/// The lines on which entries begin, in block style as the catalog is written.
fn entry_lines(text: &str) -> Vec<usize> {
    let begins = |(_, line): &(usize, &str)| line.starts_with("- ") || *line == "-";
    text.lines().enumerate().filter(begins).map(|(number, _)| number + 1).collect()
}

/// Holds keys and aliases to their rules; entries that break those of keys are dropped.
fn check(entries: &mut Vec<Entry>, diagnostics: &mut Vec<Diagnostic>) {
    let error = |code, entry: &Entry, message: String, help: &str| {
        Diagnostic::error(code, CATALOG, message, help).at_line(entry.line)
    };
    let mut lines = HashMap::new();
    entries.retain(|entry| {
        if !is_key(&entry.key) {
            let message = format!("{} is not a key", crate::quoted(&entry.key));
            let help = "ASCII letters and digits, a capital first: the key names a file and a Rust variant";
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
    for entry in entries.iter() {
        let mut seen = Vec::new();
        for alias in &entry.aliases {
            let problem = if lines.contains_key(alias) {
                "is a key"
            } else if !alias.contains(char::is_alphanumeric) {
                "has no letter or digit"
            } else if alias.contains(char::is_control) {
                "has a control character"
            } else if seen.contains(&alias.to_lowercase()) {
                "stands twice"
            } else {
                seen.push(alias.to_lowercase());
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

/// Whether a key can be a file name and a Rust variant: `Self` is the one capitalized keyword.
fn is_key(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_uppercase())
        && key.chars().all(|char| char.is_ascii_alphanumeric())
        && key.len() <= 64
        && key != "Self"
}
