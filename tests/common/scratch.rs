//! An npm project in a temporary directory, for the tests that need node.
#![allow(dead_code)] // Not every test uses all of it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use flashduty_knowledge_base::export::{self, Existing};
use flashduty_knowledge_base::{KnowledgeBase, Language};
use tempfile::TempDir;

/// An empty npm project and beside it the exported package.
pub struct Scratch {
    directory: TempDir,
}

impl Scratch {
    pub fn new() -> Scratch {
        let directory = tempfile::tempdir().unwrap();
        let scratch = Scratch { directory };
        export::write(scratch.package(), &export::npm(KnowledgeBase::embedded()), Existing::Refuse).unwrap();
        scratch.write("package.json", "{ \"private\": true }");
        // What a guide has to be, for the scripts to compare with.
        for language in Language::ALL {
            scratch.write(&format!("{language}.json"), &export::json(KnowledgeBase::embedded().guides(language)));
        }
        scratch
    }

    /// One in which the package is installed as npm packs it.
    pub fn installed() -> Scratch {
        let scratch = Scratch::new();
        let packed = scratch.succeed("npm", &["pack", "--silent", scratch.package().to_str().unwrap()]);
        scratch.npm_install(&[&format!("./{}", packed.trim())]);
        scratch
    }

    pub fn package(&self) -> PathBuf {
        self.directory.path().join("package")
    }

    pub fn project(&self) -> PathBuf {
        self.directory.path().join("project")
    }

    pub fn write(&self, name: &str, contents: &str) {
        fs::create_dir_all(self.project()).unwrap();
        fs::write(self.project().join(name), contents).unwrap();
    }

    pub fn run(&self, program: &str, arguments: &[&str]) -> Output {
        Command::new(program).args(arguments).current_dir(self.project()).output().unwrap()
    }

    pub fn succeed(&self, program: &str, arguments: &[&str]) -> String {
        let output = self.run(program, arguments);
        let (out, errors) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{program} {arguments:?}: {out}{errors}");
        out
    }

    pub fn npm_install(&self, packages: &[&str]) {
        self.succeed("npm", &[&["install", "--silent", "--no-audit", "--no-fund"], packages].concat());
    }

    /// Runs a script that says `ok` where all its assertions hold.
    pub fn node(&self, name: &str, script: &str) {
        self.write(name, script);
        assert_eq!(self.succeed("node", &[name]), "ok\n");
    }
}
