//! Loads a docs tree from disk, with every problem reported at once.
//!
//! The crate's own guides go through this code when they are frozen, held to [`Options::strict`]; a tree of your own is
//! held to what you ask for. It has one `integrations.yaml`, and a guide a key in `en/`, `zh/` or both.
//!
//! ```text
//! docs/
//!   integrations.yaml            one entry a key, in the order in which they are listed
//!   en/<Key>.md  zh/<Key>.md     the guides: front matter and Markdown
//!   shared/<language>/<name>.md   passages that many guides carry word for word
//! ```
//!
//! ```no_run
//! use flashduty_knowledge_base::{KnowledgeBase, Language};
//!
//! # fn main() -> Result<(), flashduty_knowledge_base::load::LoadError> {
//! let loaded = KnowledgeBase::load("docs")?;
//! for warning in &loaded.warnings {
//!     eprintln!("{warning}");
//! }
//! println!("{} guides", loaded.knowledge_base.guides(Language::En).len());
//! # Ok(())
//! # }
//! ```
//!
//! Loading is bounded, whatever the tree holds: no file larger than [`MAX_FILE_BYTES`] is read, of all no more than
//! [`MAX_TREE_BYTES`], and none that the catalog does not name. Links in the tree are not followed, and what is no regular
//! file is not waited for (on systems other than Unix, nobody may exchange files while they are loaded). Front matter and
//! each entry of the catalog are YAML without anchors and aliases, of at most 64 KiB and 256 brackets. Of each file the first
//! [`MAX_DIAGNOSTICS_PER_FILE`] problems are reported, and how many more there are.

mod catalog;
mod diagnostic;
mod front_matter;
mod options;
mod passages;
mod structure;
mod tree;
mod yaml;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

pub use diagnostic::{Code, Diagnostic, Level, LoadError};
pub use options::{Field, Options};

pub use crate::text::printed;

use crate::guide::{Facts, LoadedGuide};
use crate::markdown::Document;
use crate::outline::Outline;
use crate::{Guide, KnowledgeBase, Language, text};
use catalog::Entry;
use diagnostic::Problems;
use structure::Page;
use tree::Tree;

/// The largest file that is read, in bytes: 1 MiB. The largest guide has a tenth of it.
pub const MAX_FILE_BYTES: u64 = 1 << 20;
/// How many bytes of a tree are read in all: 256 MiB.
pub const MAX_TREE_BYTES: u64 = 256 << 20;
/// How many names of a directory are looked at.
pub const MAX_NAMES: usize = 20_000;
/// How many entries of a catalog are read.
pub const MAX_ENTRIES: usize = 10_000;
/// How many aliases an entry of the catalog may have.
pub const MAX_ALIASES: usize = 256;
/// How many problems of a file are reported one by one.
pub const MAX_DIAGNOSTICS_PER_FILE: usize = 100;
/// How many problems of all guides together are reported one by one.
pub const MAX_DIAGNOSTICS: usize = 10_000;
/// How many characters of a message, a help text or a path are printed.
pub const MAX_MESSAGE_CHARS: usize = 400;

/// A docs tree that was loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Loaded {
    /// The guides.
    pub knowledge_base: KnowledgeBase,
    /// What somebody should look at; all of level [`Warning`](Level::Warning).
    pub warnings: Vec<Diagnostic>,
}

impl KnowledgeBase {
    /// Loads a docs tree with [`Options::new`](crate::load::Options::new). See the [module](crate::load) for what stands in one.
    ///
    /// # Errors
    ///
    /// Where the tree has errors: all of them, warnings included.
    pub fn load(root: impl AsRef<Path>) -> Result<Loaded, LoadError> {
        Options::new().load(root)
    }
}

/// A docs tree as it stands, sound or not, for programs that hold guides to rules of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inspection {
    /// Every guide whose text could be read, those of a language together, in the order of the catalog. Where the front
    /// matter is not sound, the guide has an empty one; its body is what follows it, or the whole text.
    pub guides: Vec<Guide>,
    /// Every problem, in the order of files and lines: those that [`Options::load`] reports.
    pub diagnostics: Vec<Diagnostic>,
}

fn inspect_tree(tree: &Tree, options: &Options, mut diagnostics: Vec<Diagnostic>) -> Inspection {
    let entries = catalog::parse(&tree.catalog, options, &tree.languages, &mut diagnostics);
    check_passages(tree, &entries, &mut diagnostics);
    let guides = assemble(tree, &entries, options, &mut diagnostics);
    diagnostics.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
    Inspection { guides, diagnostics }
}

/// The knowledge base and its warnings, or all problems where one of them is an error.
fn finish(Inspection { guides, diagnostics }: Inspection) -> Result<Loaded, LoadError> {
    if diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error) {
        return Err(LoadError { diagnostics });
    }
    let (en, zh) = guides.into_iter().partition(|guide| guide.language() == Language::En);
    Ok(Loaded { knowledge_base: KnowledgeBase::new(en, zh), warnings: diagnostics })
}

/// Builds the guides from the tree's texts and checks them.
fn assemble(tree: &Tree, entries: &[Entry], options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Vec<Guide> {
    let found = diagnostics;
    let diagnostics = &mut Problems::default();
    let keys: HashSet<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    let files = tree.guides.keys().chain(&tree.unlisted).map(|(language, key)| (*language, key.as_str()));
    let lines = entries.iter().map(|entry| (entry.key.as_str(), entry.line));
    structure::check_presence(&tree.languages, &keys, files, lines, diagnostics);

    let guides = |language: Language, diagnostics: &mut Problems| -> Vec<Guide> {
        entries.iter().filter_map(|entry| guide(tree, entry, language, options, diagnostics)).collect()
    };
    let (en, zh) = (guides(Language::En, diagnostics), guides(Language::Zh, diagnostics));
    let pages = |guides| -> Vec<Page<'_>> { <[Guide]>::iter(guides).map(Page::new).collect() };
    let (en_pages, zh_pages) = (pages(&en), pages(&zh));
    for pages in [&en_pages, &zh_pages] {
        structure::check_unique(pages, diagnostics);
        for page in pages {
            structure::check_page(page, options, diagnostics);
        }
    }
    let by_key: HashMap<&str, &Page<'_>> = zh_pages.iter().map(|zh| (zh.guide.key(), zh)).collect();
    for en in &en_pages {
        if let Some(zh) = by_key.get(en.guide.key()) {
            structure::check_languages(en, zh, options, diagnostics);
        }
    }
    found.extend(std::mem::take(diagnostics).into_diagnostics());
    drop((en_pages, zh_pages));
    en.into_iter().chain(zh).collect()
}

fn guide(
    tree: &Tree,
    entry: &Entry,
    language: Language,
    options: &Options,
    diagnostics: &mut Problems,
) -> Option<Guide> {
    let source = tree.guides.get(&(language, entry.key.clone()))?;
    let path = tree::guide_path(language, &entry.key);
    let split = front_matter::split(&path, source, options, diagnostics);
    // A guide whose front matter is not sound is checked all the same.
    let split = split.unwrap_or_else(|| front_matter::Split::unsound(source));
    let document = Document::parse(source.get(split.body..).unwrap_or_default());
    Some(Guide(Facts::Loaded(Box::new(LoadedGuide {
        key: entry.key.clone(),
        language,
        category: entry.category,
        topic: entry.topic,
        name: entry.name.get(language).cloned().unwrap_or_default(),
        aliases: entry.aliases.join("\n"),
        since: entry.since.clone(),
        front_matter: split.front_matter,
        digest: text::digest(source.bytes()),
        outline: Outline::new(&document),
        severities: document.severity_rows(),
        source: source.clone(),
        body: split.body,
    }))))
}

/// Holds the shared passages in the guides to what freezing would write.
fn check_passages(tree: &Tree, entries: &[Entry], diagnostics: &mut Vec<Diagnostic>) {
    for entry in entries {
        for language in Language::ALL {
            let Some(source) = tree.guides.get(&(language, entry.key.clone())) else { continue };
            let block = passages::block(entry);
            if entry.passage.is_some() && !tree.shared.contains_key(&(language, block.to_owned())) {
                let path: PathBuf = Path::new("shared").join(language.as_str()).join(format!("{block}.md"));
                let message = format!("`{}` asks for the shared passage, which does not exist", entry.key);
                let help = format!("write {}, or delete `passage` from the entry", path.display());
                diagnostics
                    .push(Diagnostic::error(Code::MissingPassage, tree::CATALOG, message, help).at_line(entry.line));
                continue;
            }
            let error = |code, message: &str, help: &str| {
                Diagnostic::error(code, tree::guide_path(language, &entry.key), message, help)
            };
            let Some(written) = passages::written(source, entry, language, &tree.shared) else {
                diagnostics.push(error(
                    Code::MissingPassage,
                    "the guide has no place for the shared passage",
                    "put `<div class=\"hide\">`, a blank line and `</div>` where the section \"In Flashduty\" belongs",
                ));
                continue;
            };
            if written != *source {
                let message = "a shared passage is not the one of `shared/` and the catalog";
                let help = "run `cargo freeze`; change the passage under `shared/`, its parameters in the catalog";
                let same = source.bytes().zip(written.bytes()).take_while(|(is, should)| is == should).count();
                let stale = error(Code::StalePassage, message, help).at(source, same);
                diagnostics.push(Diagnostic { fix: Some(written), ..stale });
            }
        }
    }
}
