//! `flashduty-kb`: the knowledge base on the command line. Everything it does is the library's; here are arguments, output
//! and exit statuses.

mod export;
#[cfg(feature = "mcp")]
mod mcp;
mod search;
mod show;
mod table;

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use flashduty_kb::check::{self, Rules};
use flashduty_knowledge_base::load::Level;
use flashduty_knowledge_base::search::Options as SearchOptions;
use flashduty_knowledge_base::{Category, Guide, KnowledgeBase, Language, Resolution, Topic};
use serde_json::Value;

/// Set-up guides for Flashduty's integrations, in English and Chinese.
#[derive(Parser)]
#[command(name = "flashduty-kb", version, max_term_width = 100)]
struct Arguments {
    /// A docs tree of your own, on top of the guides that are built in.
    #[arg(long, value_name = "DIR", global = true)]
    docs: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

/// Prints to the standard error. A full or closed one is nobody's problem but its own.
macro_rules! complain {
    ($($argument:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), "flashduty-kb: {}", format_args!($($argument)*));
    }};
}
pub(crate) use complain;

#[derive(Subcommand)]
enum Command {
    /// List the integrations.
    List {
        #[command(flatten)]
        language: LanguageArgument,
        /// Only those of one category: alert, change, im, webhook, template or link.
        #[arg(long)]
        category: Option<Category>,
        /// Only those of one topic: cloud, infrastructure, observability, uptime, security, errors, ci, data, change,
        /// messaging, ticketing or generic.
        #[arg(long)]
        topic: Option<Topic>,
        #[arg(long, value_enum, default_value_t = ListFormat::Table)]
        format: ListFormat,
    },
    /// Show a guide: for reading on a terminal, as Markdown elsewhere.
    ///
    /// Exits with status 2 where KEY is no integration or may be several, and where there is no such section.
    Show {
        /// The integration: its key, its name or an alias (`Prometheus`, `alertmanager`, `夜莺`), with a section as
        /// `search` prints it if you like (`Prometheus#verify`).
        key: String,
        #[command(flatten)]
        language: LanguageArgument,
        #[command(flatten)]
        show: show::Arguments,
    },
    /// Find the sections that answer a question: symptoms, names, fields, error messages, in English or Chinese.
    ///
    /// Exits with status 1 where nothing is found.
    Search {
        /// What to look for (`alertmanager 429`, `send_resolved`, `飞书 机器人 权限`).
        #[arg(required = true)]
        query: Vec<String>,
        /// Only guides in this language: en or zh; by default both.
        #[arg(long = "lang", value_name = "LANG")]
        language: Option<Language>,
        /// Only guides of one category: alert, change, im, webhook, template or link.
        #[arg(long)]
        category: Option<Category>,
        /// Only guides of one topic: cloud, infrastructure, observability, uptime, security, errors, ci, data, change,
        /// messaging, ticketing or generic.
        #[arg(long)]
        topic: Option<Topic>,
        /// At most so many sections.
        #[arg(long, default_value_t = 10)]
        limit: usize,
        #[arg(long, value_enum, default_value_t = ListFormat::Table)]
        format: ListFormat,
    },
    /// Write the guides for other programs: to the standard output in one language, or as files.
    Export(export::Arguments),
    /// Serve the guides to agents: the Model Context Protocol over standard input and output.
    #[cfg(feature = "mcp")]
    Mcp {
        #[command(flatten)]
        language: LanguageArgument,
    },
    /// Check a docs tree: every problem with its place, and what to do about it.
    ///
    /// Exits with status 1 where there are errors; warnings alone do not matter.
    Check {
        /// The directory that holds `integrations.yaml`.
        #[arg(default_value = "docs")]
        directory: PathBuf,
        #[arg(long, value_enum, default_value_t = RulesArgument::House)]
        rules: RulesArgument,
        #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
        format: CheckFormat,
    },
}

#[derive(clap::Args)]
pub(crate) struct LanguageArgument {
    /// en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en.
    #[arg(long = "lang", value_name = "LANG")]
    language: Option<Language>,
}

impl LanguageArgument {
    fn get(&self) -> Language {
        self.language.unwrap_or_else(|| {
            // As POSIX has it, the first that is set and not empty counts, even if it names neither language (`C`).
            let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
            let locale = locales.into_iter().find(|locale| !locale.is_empty());
            locale.and_then(|locale| locale.parse().ok()).unwrap_or_default()
        })
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum ListFormat {
    /// For people.
    Table,
    /// An array of objects.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum RulesArgument {
    /// What must hold of any docs tree.
    Structure,
    /// On top, how this project's guides are written.
    House,
}

#[derive(Clone, Copy, ValueEnum)]
enum CheckFormat {
    /// Two lines for each problem, and how many there are.
    Text,
    /// An array of objects.
    Json,
    /// Commands of GitHub's workflows.
    Github,
    /// The Static Analysis Results Interchange Format, 2.1.0.
    Sarif,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let own = match arguments.docs.as_ref().map(KnowledgeBase::load).transpose() {
        Ok(own) => own.map(|own| KnowledgeBase::embedded().overlay(&own.knowledge_base)),
        Err(error) => {
            complain!("{error}");
            return ExitCode::FAILURE;
        }
    };
    // The server hands guides to tasks that outlive this function.
    let knowledge_base = own.map_or(KnowledgeBase::embedded(), |own| Box::leak(Box::new(own)));
    // Not locked: `mcp` writes from other threads.
    let mut out = io::BufWriter::new(io::stdout());
    let mut status = ExitCode::SUCCESS;
    match run(knowledge_base, arguments.command, &mut out, &mut status).and_then(|()| out.flush()) {
        Ok(()) => status,
        // The reader has seen enough: `flashduty-kb list | head -1`. What was found out stays found out.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => status,
        Err(error) => {
            complain!("cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Sets the exit status before it writes, so that a reader who leaves cannot change it.
fn run(
    knowledge_base: &'static KnowledgeBase,
    command: Command,
    out: &mut impl Write,
    status: &mut ExitCode,
) -> io::Result<()> {
    match command {
        Command::List { language, category, topic, format } => {
            let guides: Vec<_> = knowledge_base
                .guides(language.get())
                .iter()
                .filter(|guide| category.is_none_or(|category| guide.category() == category))
                .filter(|guide| topic.is_none_or(|topic| guide.topic() == Some(topic)))
                .collect();
            match format {
                ListFormat::Table => list_table(&guides, language.get(), out)?,
                ListFormat::Json => list_json(&guides, out)?,
            }
        }
        Command::Show { key, language, show } => {
            let (name, section) = match key.split_once('#') {
                Some((name, section)) => (name, Some(section)),
                None => (key.as_str(), None),
            };
            let found = knowledge_base.resolve(name).certain();
            let Some(guide) = found.and_then(|key| knowledge_base.guide(key, language.get())) else {
                *status = ExitCode::from(2);
                explain(knowledge_base, name, language.get());
                return Ok(());
            };
            show::show(guide, section, &show, out, status)?;
        }
        Command::Search { query, language, category, topic, limit, format } => {
            let options = SearchOptions::new().language(language).category(category).topic(topic).limit(limit);
            let hits = knowledge_base.search(&query.join(" "), &options);
            if hits.is_empty() {
                *status = ExitCode::FAILURE;
                complain!("nothing found");
            }
            match format {
                ListFormat::Table => search::write_table(&hits, out)?,
                ListFormat::Json => write_json(&hits, out)?,
            }
        }
        Command::Export(arguments) => export::export(knowledge_base, &arguments, out, status)?,
        #[cfg(feature = "mcp")]
        Command::Mcp { language } => *status = mcp::serve(knowledge_base, language.get()),
        Command::Check { directory, rules, format } => check(&directory, rules, format, out, status)?,
    }
    Ok(())
}

fn check(
    directory: &Path,
    rules: RulesArgument,
    format: CheckFormat,
    out: &mut impl Write,
    status: &mut ExitCode,
) -> io::Result<()> {
    let rules = match rules {
        RulesArgument::Structure => Rules::Structure,
        RulesArgument::House => Rules::House,
    };
    let format = match format {
        CheckFormat::Text => check::Format::Text,
        CheckFormat::Json => check::Format::Json,
        CheckFormat::Github => check::Format::GitHub,
        CheckFormat::Sarif => check::Format::Sarif,
    };
    let findings = check::check(directory, rules);
    if findings.iter().any(|finding| finding.level == Level::Error) {
        *status = ExitCode::FAILURE;
    }
    check::write(&findings, directory, format, out)
}

fn list_table(guides: &[&Guide], language: Language, out: &mut impl Write) -> io::Result<()> {
    let header = match language {
        Language::En => ["KEY", "CATEGORY", "NAME", "TITLE"],
        Language::Zh => ["KEY", "类别", "名称", "标题"],
    };
    let rows = guides.iter().map(|guide| [guide.key(), guide.category().name(language), guide.name(), guide.title()]);
    table::write(std::iter::once(header).chain(rows).collect(), out)
}

fn list_json(guides: &[&Guide], out: &mut impl Write) -> io::Result<()> {
    // The texts are what `show` and `export` are for.
    let without_body = |guide: &&Guide| -> serde_json::Result<Value> {
        let mut value = serde_json::to_value(guide)?;
        value.as_object_mut().map(|fields| fields.remove("body"));
        Ok(value)
    };
    write_json(&guides.iter().map(without_body).collect::<Result<Vec<_>, _>>()?, out)
}

fn write_json(value: &impl serde::Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

/// An argument as messages show it: on one line, cut where it is long.
pub(crate) fn shown(argument: &str) -> String {
    argument.chars().take(60).flat_map(char::escape_debug).collect()
}

/// Says on the standard error why a name is not one integration, and which may be meant.
fn explain(knowledge_base: &KnowledgeBase, name: &str, language: Language) {
    let shown = shown(name);
    match knowledge_base.resolve(name) {
        Resolution::Alias(candidates) => {
            complain!("`{shown}` may mean several integrations; use one of these keys:");
            for guide in candidates.into_iter().filter_map(|key| knowledge_base.guide(key, language)) {
                let _ = writeln!(io::stderr(), "  {:<20} {}", guide.key(), guide.title());
            }
        }
        Resolution::Guess(candidates) => {
            complain!("no integration `{shown}`: did you mean `{}`?", candidates.join("` or `"));
        }
        _ => complain!("no integration `{shown}`: `flashduty-kb list` has every key"),
    }
}
