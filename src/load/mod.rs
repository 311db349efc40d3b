//! Loads a docs tree from disk, with every problem reported at once.
//!
//! The crate's own guides go through this code when they are frozen, so whatever holds of them can be had for a tree of
//! your own: one `integrations.yaml`, and a guide a key in `en/` and `zh/`.
//!
//! ```text
//! docs/
//!   integrations.yaml            one entry a key, in the order in which they are listed
//!   en/<Key>.md  zh/<Key>.md     the guides: front matter and Markdown
//!   shared/<language>/flashduty.md   the passage for guides whose entry has `passage`
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
//! Loading is bounded: no file larger than [`MAX_FILE_BYTES`] is read, links out of the tree are not followed, and YAML
//! aliases that multiply are stopped.

mod catalog;
mod diagnostic;
mod front_matter;
mod house;
mod passages;
mod structure;
mod tree;

use std::borrow::Cow;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

pub use diagnostic::{Code, Diagnostic, Level, LoadError};

use crate::markdown::Document;
use crate::outline::Outline;
use crate::{Guide, KnowledgeBase, Language, text};
use catalog::Entry;
use structure::Page;
use tree::Tree;

/// The largest file that is read, in bytes: 1 MiB. The largest guide has a tenth of it.
pub const MAX_FILE_BYTES: u64 = 1 << 20;

/// Which rules a docs tree is held to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rules {
    /// What must hold of any tree: complete, well-formed, the same in both languages.
    #[default]
    Structure,
    /// On top, how this crate's guides are written: sections, anchors, hooks, terms, spacing.
    House,
}

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
    /// Loads a docs tree, held to [`Rules::Structure`]. See the [module](crate::load) for what stands in one.
    ///
    /// # Errors
    ///
    /// Where the tree has errors: all of them, warnings included.
    pub fn load(root: impl AsRef<Path>) -> Result<Loaded, LoadError> {
        load(root, Rules::Structure)
    }
}

/// Loads a docs tree and holds it to the given rules.
///
/// # Errors
///
/// Where the tree has errors: all of them, warnings included.
pub fn load(root: impl AsRef<Path>, rules: Rules) -> Result<Loaded, LoadError> {
    let mut diagnostics = Vec::new();
    let tree = Tree::read(root.as_ref(), &mut diagnostics);
    let entries = catalog::parse(&tree.catalog, &mut diagnostics);
    check_passages(&tree, &entries, &mut diagnostics);
    let knowledge_base = assemble(&tree, &entries, rules, &mut diagnostics);
    finish(knowledge_base, diagnostics)
}

/// The knowledge base and its warnings, or all problems where one of them is an error.
fn finish(knowledge_base: KnowledgeBase, mut diagnostics: Vec<Diagnostic>) -> Result<Loaded, LoadError> {
    diagnostics.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
    match diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error) {
        true => Err(LoadError { diagnostics }),
        false => Ok(Loaded { knowledge_base, warnings: diagnostics }),
    }
}

/// Builds the guides from the tree's texts and checks them.
fn assemble(tree: &Tree, entries: &[Entry], rules: Rules, diagnostics: &mut Vec<Diagnostic>) -> KnowledgeBase {
    let keys: HashSet<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
    let files = tree.guides.keys().map(|(language, key)| (*language, key.as_str()));
    let lines = entries.iter().map(|entry| (entry.key.as_str(), entry.line));
    structure::check_presence(&keys, files, lines, diagnostics);

    let guides = |language: Language, diagnostics: &mut Vec<Diagnostic>| -> Vec<Guide> {
        entries.iter().filter_map(|entry| guide(tree, entry, language, diagnostics)).collect()
    };
    let (en, zh) = (guides(Language::En, diagnostics), guides(Language::Zh, diagnostics));
    let pages = |guides| -> Vec<Page<'_>> { <[Guide]>::iter(guides).map(Page::new).collect() };
    let (en_pages, zh_pages) = (pages(&en), pages(&zh));
    for pages in [&en_pages, &zh_pages] {
        structure::check_unique(pages, diagnostics);
        for page in pages {
            structure::check_page(page, diagnostics);
            if rules == Rules::House {
                house::check_page(page, diagnostics);
            }
        }
    }
    for en in &en_pages {
        if let Some(zh) = zh_pages.iter().find(|zh| zh.guide.key() == en.guide.key()) {
            structure::check_languages(en, zh, diagnostics);
        }
    }
    KnowledgeBase::new(en, zh)
}

fn guide(tree: &Tree, entry: &Entry, language: Language, diagnostics: &mut Vec<Diagnostic>) -> Option<Guide> {
    let source = tree.guides.get(&(language, entry.key.clone()))?;
    let path = tree::guide_path(language, &entry.key);
    let split = front_matter::split(&path, source, diagnostics)?;
    let body = source.get(split.body..).unwrap_or_default();
    Some(Guide {
        key: Cow::Owned(entry.key.clone()),
        language,
        category: entry.category,
        name: Cow::Owned(entry.name.get(language).clone()),
        aliases: Cow::Owned(entry.aliases.join("\n")),
        topic: entry.topic,
        since: entry.since.clone().map(Cow::Owned),
        front_matter: split.front_matter,
        digest: text::digest(source),
        outline: Outline::of(body),
        severities: Document::parse(body).severities(),
        source: Cow::Owned(source.clone()),
        body: split.body,
    })
}

/// Holds the shared passages in the guides to what freezing would write.
fn check_passages(tree: &Tree, entries: &[Entry], diagnostics: &mut Vec<Diagnostic>) {
    for entry in entries {
        for &language in Language::ALL {
            let Some(source) = tree.guides.get(&(language, entry.key.clone())) else { continue };
            if entry.passage.is_some() && !tree.shared.contains_key(&(language, passages::BLOCK.to_owned())) {
                let path: PathBuf = Path::new("shared").join(language.as_str()).join(format!("{}.md", passages::BLOCK));
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
