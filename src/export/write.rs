//! Puts an export on disk, all of it or nothing.
//!
//! A new directory is written beside its place and renamed at the end. Into a directory that exists, each file is first
//! written beside its place, so that a full disk or a missing permission shows before anything is replaced; then each old
//! file is kept aside, and comes back if any of them cannot be replaced.

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use tempfile::{Builder, TempPath};

use super::File;

/// What to do where the directory exists and is not empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Existing {
    /// Nothing is written: an error.
    #[default]
    Refuse,
    /// Files of the same names are replaced; all others stay as they are.
    Replace,
}

/// Writes files into a directory, which is created where there is none.
///
/// Nothing outside the directory is touched: a link in it that stands in the way of a directory is an error, and one in
/// the place of a file is replaced, never followed.
///
/// # Errors
///
/// Where the directory holds something already and `existing` is [`Existing::Refuse`], where a file has no path in the
/// directory (names of more than 255 bytes, of a NUL or with a slash at their end are none, nor is a file that is another
/// file's directory), and where the system refuses: then nothing new is left behind and nothing that was there has changed.
/// Only where others change the directory at the same time, or the process is killed, can some files be new and some old,
/// each of them whole.
///
/// ```
/// use flashduty_knowledge_base::export::{Existing, File, write};
///
/// let parent = tempfile::tempdir()?;
/// let directory = parent.path().join("new");
/// let files = [File::new("notes/today.md", "Quiet.")];
/// write(&directory, &files, Existing::Refuse)?;
/// assert_eq!(std::fs::read_to_string(directory.join("notes/today.md"))?, "Quiet.");
/// assert!(write(&directory, &files, Existing::Refuse).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(directory: impl AsRef<Path>, files: &[File], existing: Existing) -> Result<(), WriteError> {
    write_unless(directory, files, existing, &AtomicBool::new(false))
}

/// Writes files as [`write()`] does, unless `stopped` becomes true before the last of them has its place: for programs that catch
/// Ctrl-C and leave nothing behind. It is looked at before each file.
///
/// # Errors
///
/// Those of [`write()`], and [`WriteError::Stopped`]; then as well nothing that was there has changed.
///
/// ```
/// use std::sync::atomic::AtomicBool;
///
/// use flashduty_knowledge_base::export::{Existing, File, WriteError, write_unless};
///
/// let parent = tempfile::tempdir()?;
/// let files = [File::new("notes/today.md", "Quiet.")];
/// let stopped = AtomicBool::new(true);
/// let error = write_unless(parent.path().join("new"), &files, Existing::Refuse, &stopped).unwrap_err();
/// assert!(matches!(error, WriteError::Stopped));
/// assert_eq!(std::fs::read_dir(parent.path())?.count(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_unless(
    directory: impl AsRef<Path>,
    files: &[File],
    existing: Existing,
    stopped: &AtomicBool,
) -> Result<(), WriteError> {
    let directory = directory.as_ref();
    let names: HashSet<&Path> = files.iter().map(|file| Path::new(&file.path)).collect();
    for file in files {
        let path = Path::new(&file.path);
        let is_below_file = path.ancestors().skip(1).any(|above| names.contains(above));
        if !is_name(&file.path) || is_below_file {
            return Err(WriteError::Outside { path: path.to_owned() });
        }
    }
    match fs::read_dir(directory) {
        Ok(mut entries) => {
            if existing == Existing::Refuse && entries.next().is_some() {
                return Err(WriteError::NotEmpty { path: directory.to_owned() });
            }
            write_into(directory, files, stopped)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => write_new(directory, files, stopped),
        Err(error) => Err(io_error(directory)(error)),
    }
}

fn go_on(stopped: &AtomicBool) -> Result<(), WriteError> {
    if stopped.load(Ordering::Relaxed) { Err(WriteError::Stopped) } else { Ok(()) }
}

/// Whether a path can be a file's below a directory, on the systems that there are.
fn is_name(path: &str) -> bool {
    const LONGEST: usize = 255;
    let parts = || Path::new(path).components();
    !path.is_empty()
        && !path.ends_with('/')
        && !path.contains('\0')
        && parts().all(|part| matches!(part, Component::Normal(name) if name.len() <= LONGEST))
}

/// Writes a directory that does not exist yet: under another name, and renames it.
fn write_new(directory: &Path, files: &[File], stopped: &AtomicBool) -> Result<(), WriteError> {
    let parent = match directory.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let created = create_directories(parent)?;
    let staged = builder(0o777).tempdir_in(parent).map_err(io_error(parent))?;
    for file in files {
        go_on(stopped)?;
        let path = staged.path().join(&file.path);
        let shown = directory.join(&file.path);
        let write = || {
            fs::create_dir_all(path.parent().unwrap_or(staged.path()))?;
            let mut file_on_disk = fs::File::create_new(&path)?;
            file_on_disk.write_all(file.contents.as_bytes())?;
            file_on_disk.sync_all()
        };
        write().map_err(io_error(&shown))?;
    }
    go_on(stopped)?;
    fs::rename(staged.path(), directory).map_err(io_error(directory))?;
    // Renamed: nothing is left to clean up.
    let _ = staged.keep();
    created.keep();
    Ok(())
}

/// Writes into a directory that exists: all files beside their places, then each to its place.
fn write_into(directory: &Path, files: &[File], stopped: &AtomicBool) -> Result<(), WriteError> {
    // In this order, temporary files go before the directories made for them.
    let mut created = Created::default();
    let mut staged = Vec::new();
    for file in files {
        go_on(stopped)?;
        let mut parent = directory.to_owned();
        for part in Path::new(&file.path).parent().into_iter().flat_map(Path::components) {
            parent.push(part);
            created.enter(&parent)?;
        }
        let path = directory.join(&file.path);
        if fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_dir()) {
            return Err(WriteError::InTheWay { path });
        }
        let write = || {
            let (mut file_on_disk, temporary) = builder(0o666).tempfile_in(&parent)?.into_parts();
            file_on_disk.write_all(file.contents.as_bytes())?;
            file_on_disk.sync_all()?;
            Ok(temporary)
        };
        staged.push((write().map_err(io_error(&path))?, path));
    }
    let mut replaced = Replaced::default();
    for (file, path) in staged {
        go_on(stopped)?;
        replaced.replace(file, &path)?;
    }
    replaced.keep();
    created.keep();
    Ok(())
}

/// Files that were put in their places, which go again, and the old ones come back, unless all goes well.
#[derive(Default)]
struct Replaced(Vec<(PathBuf, Option<TempPath>)>);

impl Replaced {
    fn replace(&mut self, new: TempPath, path: &Path) -> Result<(), WriteError> {
        let parent = path.parent().unwrap_or(Path::new("."));
        let (old, is_link) = match fs::symlink_metadata(path) {
            // A second name for the old file, so that there is a whole file at its place at any time.
            Ok(_) => match builder(0o600).make_in(parent, |aside| fs::hard_link(path, aside)) {
                Ok(aside) => (Some(aside.into_temp_path()), true),
                // Not every file system has second names: there the file itself goes aside, over one that keeps the name.
                Err(_) => {
                    let aside = builder(0o600).tempfile_in(parent).map_err(io_error(path))?.into_temp_path();
                    fs::rename(path, &aside).map_err(io_error(path))?;
                    (Some(aside), false)
                }
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => (None, false),
            Err(error) => return Err(io_error(path)(error)),
        };
        match new.persist(path) {
            Ok(()) => {
                self.0.push((path.to_owned(), old));
                Ok(())
            }
            Err(error) => {
                // Nothing has taken the place. With a second name, the old file still has its first.
                if !is_link && old.is_some() {
                    restore(path, old);
                }
                Err(io_error(path)(error.error))
            }
        }
    }

    /// The new files stay, the old ones go.
    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Replaced {
    fn drop(&mut self) {
        for (path, old) in self.0.drain(..).rev() {
            restore(&path, old);
        }
    }
}

/// Puts an old file back, or removes what stands where there was none.
fn restore(path: &Path, old: Option<TempPath>) {
    match old {
        None => drop(fs::remove_file(path)),
        Some(aside) => {
            // Where even that is refused, the old file stays under its other name: it is never deleted.
            if let Err(error) = aside.persist(path) {
                let _ = error.path.keep();
            }
        }
    }
}

/// For temporary names beside the final ones, with the permissions of ordinary files: the umask narrows them.
fn builder(mode: u32) -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(".flashduty-kb-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    #[cfg(not(unix))]
    let _ = mode;
    builder
}

/// Directories made on the way, which go again unless all goes well.
#[derive(Default)]
struct Created(Vec<PathBuf>);

impl Created {
    /// Makes a directory where there is none; never goes through a link.
    fn enter(&mut self, path: &Path) -> Result<(), WriteError> {
        match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_dir() => Ok(()),
            Ok(_) => Err(WriteError::InTheWay { path: path.to_owned() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir(path).map_err(io_error(path))?;
                self.0.push(path.to_owned());
                Ok(())
            }
            Err(error) => Err(io_error(path)(error)),
        }
    }

    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Created {
    fn drop(&mut self) {
        // Directories that meanwhile hold something else stay.
        for path in self.0.iter().rev() {
            let _ = fs::remove_dir(path);
        }
    }
}

/// Makes a directory and those above it. Links on the way are the user's own choice of a place.
fn create_directories(path: &Path) -> Result<Created, WriteError> {
    let missing: Vec<&Path> =
        path.ancestors().take_while(|path| *path != Path::new("") && fs::metadata(path).is_err()).collect();
    let mut created = Created::default();
    for path in missing.into_iter().rev() {
        fs::create_dir(path).map_err(io_error(path))?;
        created.0.push(path.to_owned());
    }
    Ok(created)
}

fn io_error(path: &Path) -> impl Fn(io::Error) -> WriteError {
    move |source| WriteError::Io { path: path.to_owned(), source }
}

/// Why an export was not written.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// The directory holds something already.
    NotEmpty {
        /// The directory.
        path: PathBuf,
    },
    /// A file's path is empty, absolute, or leads out of the directory.
    Outside {
        /// The path.
        path: PathBuf,
    },
    /// A file or a link stands where a directory belongs, or a directory where a file does.
    InTheWay {
        /// What stands there.
        path: PathBuf,
    },
    /// The caller of [`write_unless`] stopped it.
    Stopped,
    /// The system refused.
    Io {
        /// The file or directory that was to be written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// A path as messages have it: on one line, whatever its name.
fn shown(path: &Path) -> String {
    crate::printed(&path.to_string_lossy(), 1000)
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteError::NotEmpty { path } => write!(f, "{} is not empty: name another directory", shown(path)),
            WriteError::Outside { path } => {
                write!(f, "{} is no path in the directory: use names and slashes alone", shown(path))
            }
            WriteError::InTheWay { path } => {
                let what = match fs::symlink_metadata(path) {
                    Ok(metadata) if metadata.is_symlink() => "a link",
                    Ok(metadata) if metadata.is_dir() => "a directory",
                    _ => "a file",
                };
                write!(f, "{} is {what} and in the way: move it, or name another directory", shown(path))
            }
            WriteError::Stopped => f.write_str("stopped: nothing was written"),
            WriteError::Io { path, source } => {
                let help = match source.kind() {
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                        "make room, or name a directory on another disk"
                    }
                    io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                        "name a directory that you may write to"
                    }
                    _ => "name another directory",
                };
                write!(f, "cannot write {}: {source}: {help}", shown(path))
            }
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            WriteError::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes a file beside its place.
    fn staged(directory: &Path) -> TempPath {
        let mut file = builder(0o666).tempfile_in(directory).unwrap();
        file.write_all(b"new").unwrap();
        file.into_temp_path()
    }

    #[test]
    fn old_files_come_back_and_new_ones_go_where_a_later_rename_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let path = |name: &str| directory.path().join(name);
        fs::write(path("a"), "old").unwrap();
        fs::write(path("c"), "old").unwrap();
        let gone = staged(directory.path());
        fs::remove_file(&gone).unwrap();

        let mut replaced = Replaced::default();
        replaced.replace(staged(directory.path()), &path("a")).unwrap();
        replaced.replace(staged(directory.path()), &path("b")).unwrap();
        assert_eq!(fs::read_to_string(path("a")).unwrap(), "new");
        // What was to be renamed is not there: the system refuses.
        replaced.replace(gone, &path("c")).unwrap_err();
        drop(replaced);

        assert_eq!(fs::read_to_string(path("a")).unwrap(), "old");
        assert_eq!(fs::read_to_string(path("c")).unwrap(), "old");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2);
    }
}
