//! The derived files are what `docs/` makes of them.
#![cfg(feature = "load")]

use std::fs;
use std::path::Path;

use flashduty_knowledge_base::load::freeze::freeze;

/// Writes what is stale, so that `cargo test` after a change of `docs/` leaves fresh files to commit; fails so that nobody
/// overlooks it. In CI (`CI` is set) nothing is written.
#[test]
fn derived_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let derived = freeze(root).unwrap_or_else(|error| panic!("{error}"));
    let stale: Vec<_> = derived
        .iter()
        .filter(|file| fs::read_to_string(root.join(&file.path)).ok().as_ref() != Some(&file.text))
        .collect();
    if std::env::var_os("CI").is_none() {
        for file in &stale {
            fs::write(root.join(&file.path), &file.text).unwrap();
        }
    }
    let paths: Vec<_> = stale.iter().map(|file| file.path.display().to_string()).collect();
    assert!(stale.is_empty(), "stale: {}. Run `cargo freeze` and commit what it writes.", paths.join(", "));
}
