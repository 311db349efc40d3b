//! `cargo freeze`: writes the shared passages into the guides, and `src/embedded/frozen.rs` from the guides.
//!
//! It exits with 0 whenever docs/ can be frozen, whether or not anything had to be written.

extern crate alloc;

mod frozen;
#[cfg(test)]
mod realistic;
mod table;

// The library's own hash, format and folded names, so that freezing and looking up cannot differ.
#[allow(dead_code)]
#[path = "../../src/packed/format.rs"]
mod format;
#[allow(dead_code)]
#[path = "../../src/embedded/hash.rs"]
mod hash;
#[allow(dead_code)]
#[path = "../../src/names.rs"]
mod names;
#[allow(dead_code)]
#[path = "../../src/text.rs"]
mod text;

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use flashduty_knowledge_base::load::{LoadError, Loaded, Options};

fn main() -> ExitCode {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let frozen = match load_mended(&root.join("docs")) {
        Ok(Ok(loaded)) => frozen::frozen(&loaded.knowledge_base),
        Ok(Err(error)) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
        Err(error) => {
            eprintln!("cannot write docs/: {error}");
            return ExitCode::FAILURE;
        }
    };
    let path = root.join("src/embedded/frozen.rs");
    match write(&path, &frozen) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write {}: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}

/// Loads the tree; where passages are stale, writes them first.
fn load_mended(docs: &Path) -> io::Result<Result<Loaded, LoadError>> {
    let error = match Options::strict().load(docs) {
        Err(error) => error,
        loaded => return Ok(loaded),
    };
    let mut mended = false;
    for diagnostic in error.diagnostics() {
        if let Some(text) = &diagnostic.fix {
            write(&docs.join(&diagnostic.path), text)?;
            mended = true;
        }
    }
    Ok(if mended { Options::strict().load(docs) } else { Err(error) })
}

/// Leaves a file alone that is as it should be, so that nothing is compiled anew for it.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) { Ok(()) } else { fs::write(path, text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The one test that fails while something derived is stale.
    #[test]
    fn derived_files_are_fresh() {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        let loaded = Options::strict().load(root.join("docs")).unwrap_or_else(|error| panic!("{error}"));
        let frozen = frozen::frozen(&loaded.knowledge_base);
        let on_disk = fs::read_to_string(root.join("src/embedded/frozen.rs")).unwrap();
        assert!(frozen == on_disk, "src/embedded/frozen.rs is stale: run `cargo freeze` and commit what it writes");
    }
}
