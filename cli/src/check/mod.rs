//! Holds a docs tree to the rules of the house: how this project's guides are written, beyond what loading asks of any
//! tree. `docs/check.md` has every code.
//!
//! A family of rules is a file. Each rule looks at one guide, or at both languages of one, in one pass over its text.

mod code;
mod finding;
mod front_matter;
mod hooks;
mod knowledge;
mod languages;
mod links;
mod lists;
mod output;
mod page;
mod sections;
mod severity;
mod silence;
mod spacing;
mod words;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use flashduty_knowledge_base::Guide;
use flashduty_knowledge_base::load::{self, Level, MAX_DIAGNOSTICS_PER_FILE};

use code::{Script, Shell};
pub use finding::{Code, Finding};
use finding::{Problem, Problems};
use knowledge::Knowledge;
pub use output::{Format, write};
use page::Page;
use silence::Silences;

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
    let inspection = options.inspect(&root);
    let mut findings: Vec<Finding> = inspection.diagnostics.into_iter().map(Finding::from).collect();
    if rules == Rules::House {
        findings.extend(house(&inspection.guides, Silences::read(root.as_ref())));
    }
    sorted(findings)
}

/// What the rules of the house find.
fn house(guides: &[Guide], silences: Silences) -> Vec<Finding> {
    let knowledge = Knowledge::of(guides);
    let shell = Shell::find();
    // Both languages of a key together; the pairs are shared out to as many threads as there are cores.
    let mut pairs: BTreeMap<&str, Vec<&Guide>> = BTreeMap::new();
    for guide in guides {
        pairs.entry(guide.key()).or_default().push(guide);
    }
    let pairs: Vec<Vec<&Guide>> = pairs.into_values().collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Found::default();
        while let Some(pair) = pairs.get(next.fetch_add(1, Ordering::Relaxed)) {
            check_pair(pair, &knowledge, &mut found);
        }
        found
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let found: Vec<Found<'_>> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let joined = workers.into_iter().map(|worker| worker.join());
        joined.map(|found| found.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    let mut problems = Vec::new();
    let mut scripts = Vec::new();
    for found in found {
        problems.extend(found.problems);
        scripts.extend(found.scripts);
    }
    for (guide, problem) in shell.check(&scripts) {
        let mut of_guide = Problems::default();
        of_guide.push(problem);
        problems.push((guide, of_guide));
    }
    let mut findings: Vec<Finding> =
        problems.into_iter().flat_map(|(guide, problems)| audible(guide, problems, &silences)).collect();
    findings.extend(skipped(guides, &shell));
    findings.extend(silences.into_findings());
    findings
}

/// What a thread has found.
#[derive(Default)]
struct Found<'g> {
    problems: Vec<(&'g Guide, Problems)>,
    scripts: Vec<(&'g Guide, Vec<Script>)>,
}

/// Says at the first script that no script was read, where there is no bash.
fn skipped(guides: &[Guide], shell: &Shell) -> Option<Finding> {
    if shell.is_there() {
        return None;
    }
    guides.iter().map(Page::new).find_map(|page| {
        let script = page.document.code_blocks().iter().find(|block| code::is_shell(block))?;
        let message = "scripts were not read, here and below: there is no bash";
        let problem = page.error(Code::CodeSkipped, script.range().start, message, "install bash, and check again");
        let mut problems = Problems::default();
        problems.push(Problem { level: Level::Warning, ..problem });
        problems.into_findings(&page::path(page.guide), page.guide.source()).pop()
    })
}

fn check_pair<'g>(guides: &[&'g Guide], knowledge: &Knowledge, found: &mut Found<'g>) {
    let pages: Vec<Page<'_>> = guides.iter().map(|guide| Page::new(guide)).collect();
    let mut problems: Vec<Problems> = pages.iter().map(|_| Problems::default()).collect();
    for ((guide, page), problems) in guides.iter().zip(&pages).zip(&mut problems) {
        let mut scripts = Vec::new();
        check_page(page, knowledge, &mut scripts, problems);
        if !scripts.is_empty() {
            found.scripts.push((guide, scripts));
        }
    }
    if let ([en, zh], [en_problems, zh_problems]) = (&pages[..], &mut problems[..]) {
        languages::check(en, zh, en_problems, zh_problems);
    }
    found.problems.extend(guides.iter().copied().zip(problems));
}

/// The findings of a guide, but for those that are silenced.
fn audible(guide: &Guide, problems: Problems, silences: &Silences) -> Vec<Finding> {
    let source = guide.source();
    // Findings stand in the order of lines.
    let mut lines = source.lines().enumerate();
    let mut line = lines.next();
    let mut findings = problems.into_findings(&page::path(guide), source);
    findings.retain(|finding| {
        while line.is_some_and(|(number, _)| number + 1 < finding.line) {
            line = lines.next();
        }
        !silences.silences(finding, line.map_or("", |(_, text)| text))
    });
    findings
}

fn check_page(page: &Page<'_>, knowledge: &Knowledge, scripts: &mut Vec<Script>, problems: &mut Problems) {
    if page.has_front_matter() {
        front_matter::check(page, problems);
    }
    sections::check(page, knowledge, problems);
    lists::check(page, problems);
    severity::check(page, problems);
    hooks::check(page, problems);
    links::check(page, knowledge, problems);
    code::check(page, scripts, problems);
    words::check(page, knowledge, problems);
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
