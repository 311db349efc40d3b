//! Holds a docs tree to the rules of the house: how this project's guides are written, beyond what loading asks of any
//! tree. `docs/check.md` has every code.
//!
//! A family of rules is a file. Each rule looks at one guide, or at both languages of one, in one pass over its text.

mod code;
mod finding;
mod front_matter;
mod hooks;
mod links;
mod page;
mod sections;
mod spacing;
mod words;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use flashduty_knowledge_base::load::{self, Level, MAX_DIAGNOSTICS_PER_FILE};

use finding::Problems;
pub use finding::{Code, Finding};
use page::Page;

/// Which rules a docs tree is held to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rules {
    /// What must hold of any tree: complete, well-formed, the same in both languages.
    Structure,
    /// On top, how this project's guides are written.
    #[default]
    House,
}

/// Checks a docs tree. The findings stand in the order of files and places; of each file the first
/// [`MAX_DIAGNOSTICS_PER_FILE`], and how many more there are.
pub fn check(root: impl AsRef<Path>, rules: Rules) -> Vec<Finding> {
    let options = match rules {
        Rules::Structure => load::Options::new(),
        Rules::House => load::Options::strict(),
    };
    let inspection = options.inspect(root);
    let mut findings: Vec<Finding> = inspection.diagnostics.into_iter().map(Finding::from).collect();
    if rules == Rules::House {
        for guide in &inspection.guides {
            let page = Page::new(guide);
            let mut problems = Problems::default();
            check_page(&page, &mut problems);
            findings.extend(problems.into_findings(&page.path, guide.source()));
        }
    }
    sorted(findings)
}

fn check_page(page: &Page<'_>, problems: &mut Problems) {
    if page.has_front_matter() {
        front_matter::check(page, problems);
    }
    sections::check(page, problems);
    hooks::check(page, problems);
    links::check(page, problems);
    code::check(page, problems);
    words::check(page, problems);
    spacing::check(page, problems);
}

/// The findings in order, of each file no more than are printed.
fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    let too_many = load::Code::TooMany.as_str();
    findings.sort_by(|a, b| {
        // What says that there are more comes last.
        (&a.path, a.code == too_many, a.line, a.column, a.code).cmp(&(
            &b.path,
            b.code == too_many,
            b.line,
            b.column,
            b.code,
        ))
    });
    let mut counts: HashMap<PathBuf, usize> = HashMap::new();
    for finding in &findings {
        match counts.get_mut(&finding.path) {
            Some(count) => *count += 1,
            None => drop(counts.insert(finding.path.clone(), 1)),
        }
    }
    let mut kept: Vec<Finding> = Vec::new();
    let mut of_file = 0;
    for finding in findings {
        of_file = if kept.last().is_some_and(|last| last.path == finding.path) { of_file + 1 } else { 1 };
        if of_file <= MAX_DIAGNOSTICS_PER_FILE
            || finding.code == too_many && counts[&finding.path] <= MAX_DIAGNOSTICS_PER_FILE + 1
        {
            kept.push(finding);
        } else if of_file == MAX_DIAGNOSTICS_PER_FILE + 1 {
            let more = counts[&finding.path] - MAX_DIAGNOSTICS_PER_FILE;
            kept.push(Finding {
                code: too_many,
                level: Level::Error,
                message: format!("at least {more} more problems are not shown"),
                help: "mend the first ones, and check again".to_owned(),
                ..finding
            });
        }
    }
    kept
}
