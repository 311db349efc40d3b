//! Findings as people and programs read them.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::Path;

use flashduty_knowledge_base::load::Level;
use serde_json::json;

use super::finding::{Code, Finding, one_line};

/// How findings are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Two lines each, and how many there are: for people, editors and terminals.
    #[default]
    Text,
    /// An array of objects.
    Json,
    /// Commands of GitHub's workflows: each finding beside its line in a pull request.
    GitHub,
    /// The Static Analysis Results Interchange Format, 2.1.0.
    Sarif,
}

/// Writes the findings of the tree in a directory.
///
/// # Errors
///
/// Where `out` has one.
pub fn write(findings: &[Finding], directory: &Path, format: Format, out: &mut impl Write) -> io::Result<()> {
    match format {
        Format::Text => text(findings, directory, out),
        Format::Json => json_to(&findings, out),
        Format::GitHub => github(findings, directory, out),
        Format::Sarif => json_to(&sarif(findings, directory), out),
    }
}

fn json_to(value: &impl serde::Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

fn text(findings: &[Finding], directory: &Path, out: &mut impl Write) -> io::Result<()> {
    for finding in findings {
        writeln!(out, "{finding}")?;
    }
    let errors = findings.iter().filter(|finding| finding.level == Level::Error).count();
    let count = |number: usize, of: &str| format!("{number} {of}{}", if number == 1 { "" } else { "s" });
    let warnings = count(findings.len() - errors, "warning");
    writeln!(out, "{}: {}, {warnings}", directory.display(), count(errors, "error"))
}

/// A path with slashes, from where the check runs.
fn shown(directory: &Path, finding: &Finding) -> String {
    one_line(&directory.join(&finding.path).to_string_lossy().replace('\\', "/"))
}

fn github(findings: &[Finding], directory: &Path, out: &mut impl Write) -> io::Result<()> {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    for finding in findings {
        let Finding { code, level, line, column, .. } = finding;
        let path = property(&shown(directory, finding));
        let message = data(&format!("{}\n{}", one_line(&finding.message), one_line(&finding.help)));
        writeln!(out, "::{level} file={path},line={line},col={column},title={code}::{message}")?;
    }
    Ok(())
}

fn sarif(findings: &[Finding], directory: &Path) -> serde_json::Value {
    let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code).collect();
    let rules: Vec<_> = codes
        .iter()
        .map(|code| {
            let own = Code::ALL.iter().find(|own| own.as_str() == *code);
            let summary = own.map_or("What must hold of any docs tree.", |own| own.summary().trim());
            json!({ "id": code, "shortDescription": { "text": summary } })
        })
        .collect();
    let results: Vec<_> = findings
        .iter()
        .map(|finding| {
            json!({
                "ruleId": finding.code,
                "level": finding.level.to_string(),
                "message": { "text": format!("{} Help: {}.", sentence(&finding.message), finding.help) },
                "locations": [{
                    "physicalLocation": {
                        "artifactLocation": { "uri": uri(&shown(directory, finding)) },
                        "region": { "startLine": finding.line, "startColumn": finding.column },
                    },
                }],
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "flashduty-kb", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            // Columns count characters, as editors do.
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn sentence(message: &str) -> String {
    let end = if message.ends_with('.') { "" } else { "." };
    format!("{message}{end}")
}

/// A path as a relative URI.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(byte as char);
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}
