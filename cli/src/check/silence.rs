//! `check.yaml`: what a tree does on purpose, with the reason.
//!
//! ```yaml
//! - guide: Templates            # both languages; `en/Templates` is one
//!   code: spelling
//!   text: serverityToColor      # in the line or the message; without it, everywhere in the guide
//!   reason: the function has this name
//! ```

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use flashduty_knowledge_base::load::Level;
use serde::Deserialize;

use super::code::nests_too_deeply;
use super::finding::{Code, Finding, one_line, quoted};

/// The file, beside `integrations.yaml`.
pub(super) const FILE: &str = "check.yaml";
/// The largest one that is read, in bytes.
const MAX_BYTES: u64 = 256 << 10;
/// How many entries are read.
const MAX_ENTRIES: usize = 2_000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    guide: String,
    code: String,
    text: Option<String>,
    reason: String,
}

/// What is silenced, and whether each entry silenced anything.
#[derive(Default)]
pub(super) struct Silences {
    entries: Vec<(usize, Entry, AtomicBool)>,
    findings: Vec<Finding>,
}

impl Silences {
    /// Those of a tree; none where it has no such file.
    pub(super) fn read(root: &Path) -> Silences {
        let path = root.join(FILE);
        let mut silences = Silences::default();
        let Ok(metadata) = fs::symlink_metadata(&path) else { return silences };
        if !metadata.is_file() || metadata.len() > MAX_BYTES {
            let message = format!("no file of at most {MAX_BYTES} bytes");
            silences.findings.push(finding(1, &message, "write a file of text, or delete it"));
            return silences;
        }
        match fs::read_to_string(&path) {
            Ok(text) => silences.parse(&text),
            Err(error) => silences.findings.push(finding(1, &error.to_string(), "write a file of UTF-8 text")),
        }
        silences
    }

    fn parse(&mut self, text: &str) {
        let help = "an entry has guide, code, reason and, if it is for one place, text";
        if let Some(line) = nests_too_deeply(text) {
            self.findings.push(finding(line, "nests too deeply", help));
            return;
        }
        let entries = match serde_yaml::from_str::<Option<Vec<Entry>>>(text) {
            Ok(entries) => entries.unwrap_or_default(),
            Err(error) => {
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or_default();
                self.findings.push(finding(error.location().map_or(1, |at| at.line()), message, help));
                return;
            }
        };
        let begins = |line: &str| line.starts_with("- ") || line.trim_end() == "-";
        let mut lines = text.lines().enumerate().filter(|(_, line)| begins(line)).map(|(number, _)| number + 1);
        for entry in entries {
            let line = lines.next().unwrap_or(1);
            if self.entries.len() == MAX_ENTRIES {
                self.findings.push(finding(line, &format!("more than {MAX_ENTRIES} entries"), "mend the guides"));
                return;
            }
            if entry.reason.trim().is_empty() {
                self.findings.push(finding(line, "an entry without a reason", "say why the guide does so on purpose"));
            }
            if entry.text.as_ref().is_some_and(|text| text.is_empty()) {
                self.findings.push(finding(line, "an empty text", "leave `text` out, or name a piece of the line"));
            }
            if Code::ALL.iter().all(|code| code.as_str() != entry.code) {
                let message = format!("{} is no code that can be silenced", quoted(&entry.code));
                let help = "the codes of the house can; what loading refuses cannot be served";
                self.findings.push(finding(line, &message, help));
                continue;
            }
            self.entries.push((line, entry, AtomicBool::new(false)));
        }
    }

    /// Whether an entry is about this finding, which stands on this line.
    pub(super) fn silences(&self, found: &Finding, line: &str) -> bool {
        let guide = found.path.to_string_lossy();
        let guide = guide.strip_suffix(".md").unwrap_or(&guide);
        let key = guide.rsplit('/').next().unwrap_or_default();
        let mut silent = false;
        for (_, entry, used) in &self.entries {
            let text = entry.text.as_deref().unwrap_or_default();
            if entry.code == found.code
                && (entry.guide == guide || entry.guide == key)
                && (line.contains(text) || found.message.contains(text))
            {
                used.store(true, Ordering::Relaxed);
                silent = true;
            }
        }
        silent
    }

    /// What is wrong with the file, entries that silence nothing included.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        let unused =
            self.entries.into_iter().filter(|(_, _, used)| !used.load(Ordering::Relaxed)).map(|(line, entry, _)| {
                let message =
                    format!("the entry for {} of {} silences nothing", quoted(&entry.code), quoted(&entry.guide));
                finding(line, &message, "delete it, or correct guide, code and text")
            });
        self.findings.into_iter().chain(unused).collect()
    }
}

fn finding(line: usize, message: &str, help: &str) -> Finding {
    Finding {
        code: Code::Silence.as_str(),
        level: Level::Error,
        path: FILE.into(),
        line,
        column: 1,
        message: one_line(message),
        help: help.to_owned(),
    }
}
