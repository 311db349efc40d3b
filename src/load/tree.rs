//! Reads the files of a docs tree: bounded, and never from outside it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::MAX_FILE_BYTES;
use super::diagnostic::{Code, Diagnostic};
use crate::Language;

/// The texts of a docs tree as they stand on disk.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// `integrations.yaml`; empty where it could not be read.
    pub(super) catalog: String,
    /// The guides of each language by file stem.
    pub(super) guides: BTreeMap<(Language, String), String>,
    /// The passages `shared/<language>/<name>.md` by name.
    pub(super) shared: BTreeMap<(Language, String), String>,
}

pub(super) const CATALOG: &str = "integrations.yaml";

/// The path of a guide, relative to the root of its tree.
pub(super) fn guide_path(language: Language, key: &str) -> PathBuf {
    Path::new(language.as_str()).join(format!("{key}.md"))
}

impl Tree {
    pub(super) fn read(root: &Path, diagnostics: &mut Vec<Diagnostic>) -> Tree {
        let mut tree = Tree::default();
        let reader = match root.canonicalize() {
            Ok(canonical) => Reader { root, canonical },
            Err(error) => {
                diagnostics.push(unreadable(
                    Path::new(""),
                    &error,
                    "name the directory that holds `integrations.yaml`",
                ));
                return tree;
            }
        };
        match reader.text(Path::new(CATALOG)) {
            Ok(text) => tree.catalog = text,
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
        for &language in Language::ALL {
            let directory = PathBuf::from(language.as_str());
            match reader.markdown_files(&directory, diagnostics) {
                Ok(files) => tree.guides.extend(files.into_iter().map(|(name, text)| ((language, name), text))),
                Err(error) => {
                    diagnostics.push(unreadable(&directory, &error, "guides stand in one directory a language"))
                }
            }
            let directory = Path::new("shared").join(language.as_str());
            if root.join(&directory).is_dir() {
                match reader.markdown_files(&directory, diagnostics) {
                    Ok(files) => tree.shared.extend(files.into_iter().map(|(name, text)| ((language, name), text))),
                    Err(error) => diagnostics.push(unreadable(&directory, &error, "make the directory readable")),
                }
            }
        }
        tree
    }
}

struct Reader<'a> {
    root: &'a Path,
    canonical: PathBuf,
}

impl Reader<'_> {
    /// The Markdown files of a directory by stem, in the order of their names.
    fn markdown_files(
        &self,
        directory: &Path,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> io::Result<BTreeMap<String, String>> {
        let mut files = BTreeMap::new();
        let mut entries = fs::read_dir(self.root.join(directory))?.collect::<Result<Vec<_>, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = directory.join(entry.file_name());
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            match (stem, path.extension().is_some_and(|extension| extension == "md")) {
                (Some(stem), true) => match self.text(&path) {
                    Ok(text) => {
                        files.insert(stem.to_owned(), text);
                    }
                    Err(diagnostic) => diagnostics.push(diagnostic),
                },
                _ => diagnostics.push(
                    Diagnostic::error(
                        Code::StrayFile,
                        &path,
                        "not a guide: ignored",
                        "a guide is a file `<Key>.md`; move or delete anything else",
                    )
                    .warning(),
                ),
            }
        }
        Ok(files)
    }

    /// A file's text, without the byte order mark that is reported.
    fn text(&self, path: &Path) -> Result<String, Diagnostic> {
        let absolute = self.root.join(path);
        let real = absolute.canonicalize().map_err(|error| unreadable(path, &error, "create the file"))?;
        if !real.starts_with(&self.canonical) {
            return Err(Diagnostic::error(
                Code::OutsideTree,
                path,
                "a link that leads out of the docs tree",
                "replace the link with the file itself",
            ));
        }
        let file = fs::File::open(&real).map_err(|error| unreadable(path, &error, "make the file readable"))?;
        let is_file = file.metadata().is_ok_and(|metadata| metadata.is_file());
        if !is_file {
            return Err(Diagnostic::error(Code::Unreadable, path, "not a file", "put a file in its place"));
        }
        let mut bytes = Vec::new();
        // One byte more than allowed tells a large file from one that just fits, whatever its metadata says.
        file.take(MAX_FILE_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(path, &error, "make the file readable"))?;
        if bytes.len() as u64 > MAX_FILE_BYTES {
            return Err(Diagnostic::error(
                Code::TooLarge,
                path,
                format!("larger than {MAX_FILE_BYTES} bytes"),
                "split it: no guide needs that much",
            ));
        }
        String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            let message = format!("not UTF-8: byte 0x{:02x}", error.as_bytes()[valid]);
            Diagnostic::error(Code::NotUtf8, path, message, "save the file as UTF-8").at(&before, valid)
        })
    }
}

fn unreadable(path: &Path, error: &io::Error, help: &str) -> Diagnostic {
    Diagnostic::error(Code::Unreadable, path, error.to_string(), help)
}
