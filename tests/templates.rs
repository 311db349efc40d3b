//! The templates of the guide `Templates`, in the engine that runs them: Go's.
//!
//! `tests/templates/main.go` executes every template of the guide for thousands of incidents, with stand-ins for the product's
//! functions: each parses and runs, what should be JSON is JSON for every combination of the conditions it tests, and the
//! results that the guide shows are those that come out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn check(guides: &[&Path]) -> Output {
    let caches = std::env::temp_dir().join("flashduty-kb-go");
    Command::new("go")
        .args(["run", "."])
        .args(guides)
        .current_dir(root().join("tests/templates"))
        // Nothing is fetched, and no other Go than the installed one.
        .envs([("GOFLAGS", "-mod=mod"), ("GOPROXY", "off"), ("GOTOOLCHAIN", "local")])
        .env("GOCACHE", caches.join("cache"))
        .env("GOPATH", caches.join("path"))
        .output()
        .expect("go is installed")
}

#[test]
#[ignore = "needs go"]
fn every_template_runs_and_gives_what_the_guide_says() {
    let guides = ["en", "zh"].map(|language| root().join(format!("docs/{language}/Templates.md")));
    let output = check(&guides.each_ref().map(PathBuf::as_path));
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{report}{}", String::from_utf8_lossy(&output.stderr));
    let checked: usize = report.split_whitespace().find_map(|word| word.parse().ok()).unwrap();
    assert!(checked >= 130, "{report}");
}

#[test]
#[ignore = "needs go"]
fn a_template_that_is_broken_is_found() {
    let guide = fs::read_to_string(root().join("docs/en/Templates.md")).unwrap();
    let breaks = [
        ("an unclosed action", "{{range .Responders}}{{if eq $.Progress", "{{range .Responders}}{{if eq $.Progress }"),
        ("an unknown function", "{{toHtml $value}}", "{{toHTML $value}}"),
        ("an unknown field", "{{range .Responders}}{{if", "{{range .Respond}}{{if"),
        ("a wrong result", "[Pending] jo.park@example.com", "[Pending] jo@example.com"),
    ];
    let directory = tempfile::tempdir().unwrap();
    for (what, find, put) in breaks {
        assert!(guide.contains(find), "{what}: {find}");
        let broken = directory.path().join("Templates.md");
        fs::write(&broken, guide.replacen(find, put, 1)).unwrap();
        assert!(!check(&[&broken]).status.success(), "{what} is not found");
    }
}
