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
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use flashduty_knowledge_base::load::{self, Level, Rules};
use flashduty_knowledge_base::search::SearchOptions;
use flashduty_knowledge_base::{Category, Guide, Integration, KnowledgeBase, Language, Resolution};
use serde_json::json;

/// Set-up guides for Flashduty's integrations, in English and Chinese.
#[derive(Parser)]
#[command(name = "flashduty-kb", version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the integrations.
    List {
        #[command(flatten)]
        language: LanguageArgument,
        /// Only those of one category: alert, change, im, webhook, template or link.
        #[arg(long)]
        category: Option<Category>,
        #[arg(long, value_enum, default_value_t = ListFormat::Table)]
        format: ListFormat,
    },
    /// Show a guide: for reading on a terminal, as Markdown elsewhere.
    ///
    /// Exits with status 2 where KEY is no integration or may be several, and where there is no such section.
    Show {
        /// The integration: its key, its name or an alias (`Prometheus`, `alertmanager`, `夜莺`).
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

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // Not locked: `mcp` writes from other threads.
    let mut out = io::BufWriter::new(io::stdout());
    let status = run(arguments.command, &mut out).and_then(|status| out.flush().map(|()| status));
    match status {
        Ok(status) => status,
        // The reader has seen enough: `flashduty-kb list | head -1`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("flashduty-kb: cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, out: &mut impl Write) -> io::Result<ExitCode> {
    let knowledge_base = KnowledgeBase::embedded();
    match command {
        Command::List { language, category, format } => {
            let guides = knowledge_base.guides(language.get()).iter();
            let guides: Vec<_> =
                guides.filter(|guide| category.is_none_or(|category| guide.category() == category)).collect();
            match format {
                ListFormat::Table => list_table(&guides, language.get(), out)?,
                ListFormat::Json => list_json(&guides, out)?,
            }
        }
        Command::Show { key, language, show } => {
            let Some(integration) = Integration::resolve(&key).certain() else {
                explain(&key);
                return Ok(ExitCode::from(2));
            };
            return show::show(integration.guide(language.get()), &show, out);
        }
        Command::Search { query, language, category, limit, format } => {
            let mut options = SearchOptions::new().limit(limit);
            options = language.map_or(options, |language| options.language(language));
            options = category.map_or(options, |category| options.category(category));
            let hits = knowledge_base.search(&query.join(" "), &options);
            match format {
                ListFormat::Table => search::write_table(&hits, out)?,
                ListFormat::Json => write_json(&hits.iter().map(search::to_json).collect::<Vec<_>>(), out)?,
            }
            if hits.is_empty() {
                eprintln!("flashduty-kb: nothing found");
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Export(arguments) => return export::export(knowledge_base, &arguments, out),
        #[cfg(feature = "mcp")]
        Command::Mcp { language } => return Ok(mcp::serve(language.get())),
        Command::Check { directory, rules } => {
            let rules = match rules {
                RulesArgument::Structure => Rules::Structure,
                RulesArgument::House => Rules::House,
            };
            let diagnostics = match load::load(&directory, rules) {
                Ok(loaded) => loaded.warnings,
                Err(error) => error.into_diagnostics(),
            };
            for diagnostic in &diagnostics {
                writeln!(out, "{diagnostic}")?;
            }
            let errors = diagnostics.iter().filter(|diagnostic| diagnostic.level == Level::Error).count();
            let count = |number: usize, of: &str| format!("{number} {of}{}", if number == 1 { "" } else { "s" });
            let warnings = count(diagnostics.len() - errors, "warning");
            writeln!(out, "{}: {}, {warnings}", directory.display(), count(errors, "error"))?;
            return Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
    }
    Ok(ExitCode::SUCCESS)
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
    let entry = |guide: &&Guide| {
        json!({
            "key": guide.key(),
            "category": guide.category(),
            "name": guide.name(),
            "aliases": guide.aliases().collect::<Vec<_>>(),
            "title": guide.title(),
            "description": guide.description(),
            "date": guide.date(),
            "url": guide.url(),
        })
    };
    write_json(&guides.iter().map(entry).collect::<Vec<_>>(), out)
}

fn write_json(value: &impl serde::Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

/// Says on the standard error why a name is not one integration, and which may be meant.
fn explain(name: &str) {
    match Integration::resolve(name) {
        Resolution::Alias(candidates) => {
            eprintln!("flashduty-kb: `{name}` may mean several integrations; use one of these keys:");
            for candidate in candidates {
                eprintln!("  {candidate:<20} {}", candidate.guide(Language::En).title());
            }
        }
        _ => {
            let Err(error) = name.parse::<Integration>() else { return };
            match error.near() {
                [] => eprintln!("flashduty-kb: no integration `{name}`: `flashduty-kb list` has every key"),
                _ => eprintln!("flashduty-kb: {error}"),
            }
        }
    }
}
