//! A docs tree to break: two of the real guides in a temporary directory.
#![allow(dead_code)] // Not every test uses all of it.

use std::fs;
use std::path::{Path, PathBuf};

use flashduty_knowledge_base::load::{self, Diagnostic};

/// The keys of the copied guides.
pub const KEYS: [&str; 2] = ["Prometheus", "Cloudflare"];

pub struct Tree {
    directory: tempfile::TempDir,
}

impl Tree {
    pub fn new() -> Tree {
        let tree = Tree { directory: tempfile::tempdir().unwrap() };
        // The command line's tests use this too, from a package below the root.
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let docs = package.ancestors().map(|root| root.join("docs")).find(|docs| docs.is_dir()).unwrap();
        let catalog = fs::read_to_string(docs.join("integrations.yaml")).unwrap();
        let entries = catalog.split("\n- key: ").skip(1);
        let kept = entries.filter(|entry| KEYS.contains(&entry.lines().next().unwrap()));
        tree.write("integrations.yaml", kept.map(|entry| format!("- key: {entry}\n")).collect::<String>());
        for language in ["en", "zh"] {
            let shared = format!("shared/{language}/flashduty.md");
            tree.write(&shared, fs::read(docs.join(&shared)).unwrap());
            for key in KEYS {
                let guide = format!("{language}/{key}.md");
                tree.write(&guide, fs::read(docs.join(&guide)).unwrap());
            }
        }
        tree
    }

    pub fn root(&self) -> &Path {
        self.directory.path()
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.root().join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    pub fn write(&self, file: &str, contents: impl AsRef<[u8]>) {
        fs::create_dir_all(self.path(file).parent().unwrap()).unwrap();
        fs::write(self.path(file), contents).unwrap();
    }

    /// Replaces the first occurrence of a text and gives the line on which it began.
    pub fn replace(&self, file: &str, find: &str, put: &str) -> usize {
        let text = self.read(file);
        let place = text.find(find).unwrap_or_else(|| panic!("{file} has no {find:?}"));
        self.write(file, text.replacen(find, put, 1));
        text[..place].matches('\n').count() + 1
    }

    /// All problems.
    pub fn problems(&self) -> Vec<Diagnostic> {
        load::Options::strict().inspect(self.root()).diagnostics
    }
}
