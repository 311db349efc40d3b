//! Small programs that depend on this crate, built in release mode where the next run finds them again.
#![allow(dead_code)] // Not every test uses all of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where they are built: what they have in common is compiled once.
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs")
}

/// Runs a command of cargo in release mode, without the options of whoever runs the tests.
pub fn cargo(command: &str, arguments: &[&str], directory: &Path) {
    let output = Command::new(env!("CARGO"))
        .args([command, "--release", "--quiet", "--target-dir"])
        .arg(target())
        .args(arguments)
        .current_dir(directory)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Builds a program with these further tables of its manifest, which end with its dependencies.
pub fn program(name: &str, manifest: &str, main: &str) -> PathBuf {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages").join(name);
    fs::create_dir_all(package.join("src")).unwrap();
    let manifest =
        format!("[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n{manifest}\n");
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    fs::write(package.join("src/main.rs"), main).unwrap();
    cargo("build", &[], &package);
    target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
