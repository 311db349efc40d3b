//! Reads the files of a docs tree: bounded, and never from outside it.
//!
//! On Unix each directory is opened below the one before it and each file below its directory, without following links and
//! without blocking, and what was opened has to be a regular file: nobody can put anything else in its place between the
//! look and the reading. Elsewhere the look and the reading are two steps.

use std::collections::{BTreeMap, HashSet};
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::diagnostic::{Code, Diagnostic};
use super::{MAX_FILE_BYTES, MAX_NAMES, MAX_TREE_BYTES, Options, catalog};
use crate::Language;

/// The texts of a docs tree as they stand on disk.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// There is no such directory.
    pub(super) missing: bool,
    /// The languages that its guides are in.
    pub(super) languages: Vec<Language>,
    /// `integrations.yaml`; empty where it could not be read.
    pub(super) catalog: String,
    /// The guides of each language by file stem.
    pub(super) guides: BTreeMap<(Language, String), String>,
    /// Files that look like guides but have no entry in the catalog. They are not read.
    pub(super) unlisted: Vec<(Language, String)>,
    /// The passages `shared/<language>/<name>.md` by name.
    pub(super) shared: BTreeMap<(Language, String), String>,
}

pub(super) const CATALOG: &str = "integrations.yaml";

/// The path of a guide, relative to the root of its tree.
pub(super) fn guide_path(language: Language, key: &str) -> PathBuf {
    Path::new(language.as_str()).join(format!("{key}.md"))
}

impl Tree {
    pub(super) fn read(root: &Path, options: &Options, diagnostics: &mut Vec<Diagnostic>) -> Tree {
        let mut tree = Tree::default();
        let directory = match Directory::root(root) {
            Ok(directory) => directory,
            Err(error) => {
                diagnostics.push(unreadable(root, &error, "name the directory that holds `integrations.yaml`"));
                tree.missing = true;
                return tree;
            }
        };
        let mut reader = Reader { left: MAX_TREE_BYTES };
        match reader.text(&directory, OsStr::new(CATALOG), Path::new(CATALOG)) {
            Ok(text) => tree.catalog = text,
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
        // What is wrong with the catalog is reported where it is parsed for its entries.
        let entries = catalog::parse(&tree.catalog, options, &[], &mut Vec::new());
        let keys: HashSet<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
        let wanted = options.languages.clone().unwrap_or(Language::ALL.to_vec());
        for language in wanted {
            let path = PathBuf::from(language.as_str());
            let is_wanted = |name: &str| keys.contains(name);
            match reader.markdown_files(&directory, &path, is_wanted, diagnostics) {
                Ok((files, others)) => {
                    tree.languages.push(language);
                    tree.guides.extend(files.into_iter().map(|(name, text)| ((language, name), text)));
                    tree.unlisted.extend(others.into_iter().map(|name| (language, name)));
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound && options.languages.is_none() => continue,
                Err(error) => {
                    tree.languages.push(language);
                    diagnostics.push(refused(&path, &error, "guides stand in one directory a language"));
                }
            }
            let path = Path::new("shared").join(language.as_str());
            match reader.markdown_files(&directory, &path, |_| true, diagnostics) {
                Ok((files, _)) => tree.shared.extend(files.into_iter().map(|(name, text)| ((language, name), text))),
                // A tree without shared passages is as good.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => diagnostics.push(refused(&path, &error, "make the directory readable")),
            }
        }
        tree.check_languages(diagnostics);
        tree
    }

    /// Reports a tree without any guides.
    fn check_languages(&self, diagnostics: &mut Vec<Diagnostic>) {
        if self.languages.is_empty() {
            let message = "there is neither a directory `en` nor `zh`";
            diagnostics.push(Diagnostic::error(
                Code::Unreadable,
                CATALOG,
                message,
                "write the guides as `en/<Key>.md`",
            ));
        }
    }

    /// A tree of files in memory, held to the same bounds.
    pub(super) fn from_files<P: AsRef<str>, T: Into<String>>(
        files: impl IntoIterator<Item = (P, T)>,
        options: &Options,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Tree {
        let (mut tree, mut catalog, mut left) = (Tree::default(), None, MAX_TREE_BYTES);
        let wanted = options.languages.clone().unwrap_or(Language::ALL.to_vec());
        for (number, (path, text)) in files.into_iter().enumerate() {
            let (path, text): (&str, String) = (path.as_ref(), text.into());
            let bytes = text.len() as u64;
            if number == 4 * MAX_NAMES {
                let message =
                    format!("more than {} files: this one and those after it are not looked at", 4 * MAX_NAMES);
                diagnostics.push(Diagnostic::error(Code::TooLarge, path, message, "split the tree"));
                break;
            }
            if bytes > MAX_FILE_BYTES || bytes > left {
                let message = format!("larger than {MAX_FILE_BYTES} bytes, or the tree than {MAX_TREE_BYTES}");
                diagnostics.push(Diagnostic::error(Code::TooLarge, path, message, "split it"));
                continue;
            }
            left -= bytes;
            let parts: Vec<&str> = path.splitn(4, '/').collect();
            let language = |code: &str| wanted.iter().copied().find(|language| language.as_str() == code);
            let stem = |name: &str| name.strip_suffix(".md").filter(|stem| !stem.is_empty()).map(str::to_owned);
            let (directory, name) = match parts[..] {
                [CATALOG] => {
                    catalog = Some(text);
                    continue;
                }
                [directory, name] => (Some((&mut tree.guides, directory)), name),
                ["shared", directory, name] => (Some((&mut tree.shared, directory)), name),
                _ => (None, ""),
            };
            match (directory.and_then(|(files, code)| Some((files, language(code)?))), stem(name)) {
                (Some((files, language)), Some(stem)) => drop(files.insert((language, stem), text)),
                _ => diagnostics.push(stray(path)),
            }
        }
        match catalog {
            Some(text) => tree.catalog = text,
            None => {
                diagnostics.push(Diagnostic::error(Code::Unreadable, CATALOG, "there is no catalog", "add the file"))
            }
        }
        let has_guides = |language: &Language| tree.guides.keys().any(|(of, _)| of == language);
        tree.languages = options.languages.clone().unwrap_or_default();
        if options.languages.is_none() {
            tree.languages.extend(Language::ALL.iter().filter(|language| has_guides(language)));
        }
        tree.check_languages(diagnostics);
        tree
    }
}

struct Reader {
    /// How many bytes of the tree may still be read.
    left: u64,
}

impl Reader {
    /// The wanted Markdown files of a directory by stem, and the stems of the others.
    fn markdown_files(
        &mut self,
        root: &Directory,
        path: &Path,
        is_wanted: impl Fn(&str) -> bool,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> io::Result<(BTreeMap<String, String>, Vec<String>)> {
        let mut parts = path.iter();
        let mut directory = root.directory(parts.next().unwrap_or_default())?;
        for part in parts {
            directory = directory.directory(part)?;
        }
        let (mut files, mut others) = (BTreeMap::new(), Vec::new());
        let mut names = directory.names(MAX_NAMES + 1)?;
        if names.len() > MAX_NAMES {
            let message = format!("more than {MAX_NAMES} names: the others are not looked at");
            diagnostics.push(Diagnostic::error(
                Code::TooLarge,
                path,
                message,
                "keep the guides of one tree alone here",
            ));
            names.truncate(MAX_NAMES);
        }
        names.sort();
        for name in names {
            let file = path.join(&name);
            match (
                file.file_stem().and_then(OsStr::to_str),
                file.extension().is_some_and(|extension| extension == "md"),
            ) {
                (Some(stem), true) if is_wanted(stem) => match self.text(&directory, &name, &file) {
                    Ok(text) => drop(files.insert(stem.to_owned(), text)),
                    Err(diagnostic) => diagnostics.push(diagnostic),
                },
                (Some(stem), true) => others.push(stem.to_owned()),
                _ => diagnostics.push(stray(&file)),
            }
        }
        Ok((files, others))
    }

    /// A file's text.
    fn text(&mut self, directory: &Directory, name: &OsStr, path: &Path) -> Result<String, Diagnostic> {
        let too_large = |message: String, help: &str| Diagnostic::error(Code::TooLarge, path, message, help);
        let file = directory.file(name).map_err(|error| {
            let missing = error.kind() == io::ErrorKind::NotFound;
            refused(path, &error, if missing { "create the file" } else { "put a readable file in its place" })
        })?;
        let mut bytes = Vec::new();
        // One byte more than allowed tells a large file from one that just fits, whatever its metadata says.
        file.take(MAX_FILE_BYTES.min(self.left) + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| unreadable(path, &error, "make the file readable"))?;
        if bytes.len() as u64 > MAX_FILE_BYTES {
            return Err(too_large(format!("larger than {MAX_FILE_BYTES} bytes"), "split it: no guide needs that much"));
        }
        if bytes.len() as u64 > self.left {
            self.left = 0;
            let message = format!("with this file, the tree is larger than {MAX_TREE_BYTES} bytes");
            return Err(too_large(message, "split the tree"));
        }
        self.left -= bytes.len() as u64;
        String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            let message = format!("not UTF-8: byte 0x{:02x}", error.as_bytes()[valid]);
            Diagnostic::error(Code::NotUtf8, path, message, "save the file as UTF-8").at(&before, valid)
        })
    }
}

/// What a name in a directory stands for, its own self where it is a link.
enum Kind {
    File,
    Directory,
    Link,
    Other,
}

/// The error of a name that stands for something else than was wanted.
fn wrong_kind(found: Kind) -> io::Error {
    match found {
        Kind::Link => io::Error::other(Link),
        Kind::File => io::Error::other("a file, not a directory"),
        Kind::Directory => io::Error::other("a directory, not a file"),
        Kind::Other => io::Error::other("a pipe, socket or device, not a file"),
    }
}

/// A link where none is followed.
#[derive(Debug)]
struct Link;

impl std::fmt::Display for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a link: links are not followed")
    }
}

impl std::error::Error for Link {}

/// An open directory of the tree.
#[cfg(unix)]
struct Directory(std::os::fd::OwnedFd);

#[cfg(unix)]
impl Directory {
    /// The directory that the user named: links on the way are the user's own.
    fn root(path: &Path) -> io::Result<Directory> {
        use rustix::fs::{Mode, OFlags};
        Ok(Directory(rustix::fs::open(path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?))
    }

    fn kind(kind: rustix::fs::FileType) -> Kind {
        match kind {
            rustix::fs::FileType::RegularFile => Kind::File,
            rustix::fs::FileType::Directory => Kind::Directory,
            rustix::fs::FileType::Symlink => Kind::Link,
            _ => Kind::Other,
        }
    }

    /// Opens what a name stands for, after a look: opening a device can do something already.
    fn open(
        &self,
        name: &OsStr,
        flags: rustix::fs::OFlags,
        is_wanted: fn(&Kind) -> bool,
    ) -> io::Result<std::os::fd::OwnedFd> {
        use rustix::fs::{AtFlags, FileType, Mode, OFlags};
        let wanted = |mode| match Directory::kind(FileType::from_raw_mode(mode)) {
            kind if is_wanted(&kind) => Ok(()),
            kind => Err(wrong_kind(kind)),
        };
        wanted(rustix::fs::statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW)?.st_mode)?;
        let flags = flags | OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let opened = rustix::fs::openat(&self.0, name, flags, Mode::empty())?;
        wanted(rustix::fs::fstat(&opened)?.st_mode)?;
        Ok(opened)
    }

    fn directory(&self, name: &OsStr) -> io::Result<Directory> {
        self.open(name, rustix::fs::OFlags::DIRECTORY, |kind| matches!(kind, Kind::Directory)).map(Directory)
    }

    fn file(&self, name: &OsStr) -> io::Result<File> {
        self.open(name, rustix::fs::OFlags::empty(), |kind| matches!(kind, Kind::File)).map(File::from)
    }

    /// The first names in the directory, in no order.
    fn names(&self, most: usize) -> io::Result<Vec<OsString>> {
        use std::os::unix::ffi::OsStrExt;
        let mut names = Vec::new();
        for entry in rustix::fs::Dir::read_from(&self.0)? {
            let entry = entry?;
            let name = OsStr::from_bytes(entry.file_name().to_bytes());
            if name != "." && name != ".." {
                names.push(name.to_owned());
            }
            if names.len() == most {
                break;
            }
        }
        Ok(names)
    }
}

/// A directory of the tree, by its path: what stands there is looked at, then opened.
#[cfg(not(unix))]
struct Directory(PathBuf);

#[cfg(not(unix))]
impl Directory {
    fn root(path: &Path) -> io::Result<Directory> {
        std::fs::read_dir(path)?;
        Ok(Directory(path.to_owned()))
    }

    fn look(&self, name: &OsStr, is_wanted: fn(&Kind) -> bool) -> io::Result<PathBuf> {
        let path = self.0.join(name);
        let metadata = std::fs::symlink_metadata(&path)?;
        let kind = match metadata.file_type() {
            kind if kind.is_symlink() => Kind::Link,
            kind if kind.is_dir() => Kind::Directory,
            kind if kind.is_file() => Kind::File,
            _ => Kind::Other,
        };
        if is_wanted(&kind) { Ok(path) } else { Err(wrong_kind(kind)) }
    }

    fn directory(&self, name: &OsStr) -> io::Result<Directory> {
        self.look(name, |kind| matches!(kind, Kind::Directory)).map(Directory)
    }

    fn file(&self, name: &OsStr) -> io::Result<File> {
        File::open(self.look(name, |kind| matches!(kind, Kind::File))?)
    }

    fn names(&self, most: usize) -> io::Result<Vec<OsString>> {
        std::fs::read_dir(&self.0)?.take(most).map(|entry| Ok(entry?.file_name())).collect()
    }
}

fn stray(path: impl AsRef<Path>) -> Diagnostic {
    let help = "a guide is a file `<Key>.md`; move or delete anything else";
    Diagnostic::error(Code::StrayFile, path, "not a guide: ignored", help).warning()
}

fn unreadable(path: &Path, error: &io::Error, help: &str) -> Diagnostic {
    Diagnostic::error(Code::Unreadable, path, error.to_string(), help)
}

/// Why a file or directory of the tree is not read: a link has a code of its own.
fn refused(path: &Path, error: &io::Error, help: &str) -> Diagnostic {
    if error.get_ref().is_some_and(|error| error.is::<Link>()) {
        return Diagnostic::error(Code::OutsideTree, path, error.to_string(), "replace the link with what it leads to");
    }
    unreadable(path, error, help)
}
