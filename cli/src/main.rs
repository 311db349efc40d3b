//! `flashduty-kb`: the knowledge base on the command line. Everything it does is the library's; here are arguments, output
//! and exit statuses.

mod export;
#[cfg(feature = "mcp")]
mod mcp;
mod search;
mod show;
mod table;
mod terminal;

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::Ordering;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use flashduty_kb::check::{self, Rules};
use flashduty_knowledge_base::load::{Level, printed};
use flashduty_knowledge_base::search::Options as SearchOptions;
use flashduty_knowledge_base::{
    CONTENT_DATE, Category, Guide, Integration, KnowledgeBase, Language, Resolution, Topic,
};
use serde_json::Value;
use terminal::Terminal;

/// Set-up guides for Flashduty's integrations, in English and Chinese.
#[derive(Parser)]
#[command(name = "flashduty-kb", version, long_version = long_version(), max_term_width = 100)]
struct Arguments {
    /// A docs tree of your own, on top of the guides that are built in.
    #[arg(long, value_name = "DIR", global = true)]
    docs: Option<PathBuf>,
    #[command(flatten)]
    terminal: terminal::Arguments,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the integrations.
    List {
        #[command(flatten)]
        language: LanguageArgument,
        /// Only those of one category.
        #[arg(short, long, value_parser = categories())]
        category: Option<Category>,
        /// Only those of one topic.
        #[arg(short, long, value_parser = topics())]
        topic: Option<Topic>,
        #[arg(long, value_enum, default_value_t = ListFormat::Table)]
        format: ListFormat,
    },
    /// Show a guide: for reading on a terminal, as Markdown elsewhere.
    ///
    /// Exits with status 2 where KEY is no integration or may be several, and where there is no such section.
    Show {
        /// The integration: its key, its name or an alias (`Prometheus`, `alertmanager`, `夜莺`), with a section as
        /// `search` prints it if you like (`Prometheus#verify`). On a terminal, it can be left out and picked from a list.
        key: Option<String>,
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
        #[arg(short, long = "lang", value_name = "LANG")]
        language: Option<Language>,
        /// Only guides of one category.
        #[arg(short, long, value_parser = categories())]
        category: Option<Category>,
        /// Only guides of one topic.
        #[arg(short, long, value_parser = topics())]
        topic: Option<Topic>,
        /// At most so many sections.
        #[arg(short = 'n', long, default_value_t = 10)]
        limit: usize,
        #[arg(long, value_enum, default_value_t = ListFormat::Table)]
        format: ListFormat,
    },
    /// Write the guides for other programs: to the standard output in one language, or as files.
    Export(export::Arguments),
    /// Serve the guides to agents: the Model Context Protocol over standard input and output, or over HTTP.
    #[cfg(feature = "mcp")]
    Mcp {
        #[command(flatten)]
        language: LanguageArgument,
        /// Serve over HTTP on this port of 127.0.0.1 instead, on any free one for 0; prints the address.
        #[arg(long, value_name = "PORT")]
        http: Option<u16>,
    },
    /// Print the completions for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the man page, in roff.
    Man,
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

/// The canonical texts of categories, which the help lists.
fn categories() -> impl TypedValueParser<Value = Category> {
    PossibleValuesParser::new(Category::ALL.map(Category::as_str)).try_map(|text| text.parse::<Category>())
}

/// The canonical texts of topics, which the help lists.
fn topics() -> impl TypedValueParser<Value = Topic> {
    PossibleValuesParser::new(Topic::ALL.map(Topic::as_str)).try_map(|text| text.parse::<Topic>())
}

/// The version of the program and of its guides.
fn long_version() -> String {
    let (version, day) = (env!("CARGO_PKG_VERSION"), &CONTENT_DATE[..10.min(CONTENT_DATE.len())]);
    format!("{version} ({} integrations in two languages, as of {day})", Integration::ALL.len())
}

#[derive(clap::Args)]
pub(crate) struct LanguageArgument {
    /// en or zh; by default that of the environment (LC_ALL, LC_MESSAGES, LANG), else en.
    #[arg(short, long = "lang", value_name = "LANG")]
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
    let arguments = Arguments::try_parse().unwrap_or_else(|error| terminal::exit(error));
    let terminal = arguments.terminal.terminal();
    let own = match arguments.docs.as_ref().map(KnowledgeBase::load).transpose() {
        Ok(own) => own.map(|own| KnowledgeBase::embedded().overlay(&own.knowledge_base)),
        Err(error) => {
            terminal.complain(error);
            return ExitCode::FAILURE;
        }
    };
    // The server hands guides to tasks that outlive this function.
    let knowledge_base = own.map_or(KnowledgeBase::embedded(), |own| Box::leak(Box::new(own)));
    // Not locked: `mcp` writes from other threads.
    let mut out = io::BufWriter::new(io::stdout());
    let mut status = ExitCode::SUCCESS;
    match run(knowledge_base, arguments.command, terminal, &mut out, &mut status).and_then(|()| out.flush()) {
        Ok(()) => status,
        // The reader has seen enough: `flashduty-kb list | head -1`. What was found out stays found out.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => status,
        // Ctrl-C in the picker or the pager, as shells count it.
        Err(error) if error.kind() == io::ErrorKind::Interrupted => ExitCode::from(130),
        Err(error) => {
            terminal.complain(format_args!("cannot write: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Sets the exit status before it writes, so that a reader who leaves cannot change it.
fn run(
    knowledge_base: &'static KnowledgeBase,
    command: Command,
    terminal: Terminal,
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
                ListFormat::Table => terminal.write(&list_table(&guides, language.get(), terminal.columns), out)?,
                ListFormat::Json => list_json(&guides, out)?,
            }
        }
        Command::Show { key, language, show } => {
            let key = match key {
                Some(key) => Some(key),
                None => pick(knowledge_base, language.get(), terminal)?,
            };
            let Some(key) = key else {
                *status = ExitCode::from(2);
                terminal.complain("name an integration: `flashduty-kb list` has every key");
                return Ok(());
            };
            let (name, section) = match key.split_once('#') {
                Some((name, section)) => (name, Some(section)),
                None => (key.as_str(), None),
            };
            let found = knowledge_base.resolve(name).certain();
            let Some(guide) = found.and_then(|key| knowledge_base.guide(key, language.get())) else {
                *status = ExitCode::from(2);
                explain(knowledge_base, name, language.get(), terminal);
                return Ok(());
            };
            show::show(guide, section, &show, terminal, out, status)?;
        }
        Command::Search { query, language, category, topic, limit, format } => {
            let options = SearchOptions::new().language(language).category(category).topic(topic).limit(limit);
            let hits = knowledge_base.search(&query.join(" "), &options);
            if hits.is_empty() {
                *status = ExitCode::FAILURE;
                terminal.complain("nothing found");
            }
            match format {
                ListFormat::Table => terminal.write(&search::table(&hits, terminal), out)?,
                ListFormat::Json => write_json(&hits, out)?,
            }
        }
        Command::Completions { shell } => {
            let mut completions = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "flashduty-kb", &mut completions);
            out.write_all(&completions)?;
        }
        // Without the number of guides and their date, which change more often than the commands.
        Command::Man => {
            clap_mangen::Man::new(Arguments::command().long_version(env!("CARGO_PKG_VERSION"))).render(out)?
        }
        Command::Export(arguments) => export::export(knowledge_base, &arguments, terminal, out, status)?,
        #[cfg(feature = "mcp")]
        Command::Mcp { language, http } => *status = mcp::serve(knowledge_base, language.get(), http, terminal),
        Command::Check { directory, rules, format } => check(&directory, rules, format, terminal, out, status)?,
    }
    Ok(())
}

fn check(
    directory: &Path,
    rules: RulesArgument,
    format: CheckFormat,
    terminal: Terminal,
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
    if format != check::Format::Text || !terminal.is_terminal {
        return check::write(&findings, directory, format, out);
    }
    let mut text = Vec::new();
    check::write(&findings, directory, format, &mut text)?;
    out.write_all(terminal::wrapped(&String::from_utf8_lossy(&text), terminal.columns).as_bytes())
}

fn list_table(guides: &[&Guide], language: Language, columns: Option<u16>) -> String {
    let header = match language {
        Language::En => ["KEY", "CATEGORY", "TOPIC", "TITLE"],
        Language::Zh => ["KEY", "类别", "领域", "标题"],
    };
    // Category and topic as the arguments take them.
    let topic = |guide: &Guide| guide.topic().map_or("", Topic::as_str);
    let rows = guides.iter().map(|guide| [guide.key(), guide.category().as_str(), topic(guide), guide.title()]);
    table::table(&std::iter::once(header).chain(rows).collect::<Vec<_>>(), columns)
}

/// Lets the reader pick an integration from a list that typing filters; `None` where there is no terminal that can show one,
/// or none is picked. An error is Ctrl-C.
fn pick(knowledge_base: &KnowledgeBase, language: Language, terminal: Terminal) -> io::Result<Option<String>> {
    if !terminal.is_terminal || terminal.is_dumb || !io::stdin().is_terminal() {
        return Ok(None);
    }
    let screen = dialoguer::console::Term::stderr();
    let guides: Vec<&Guide> = knowledge_base.guides(language).iter().collect();
    let rows: Vec<[&str; 2]> = guides.iter().map(|guide| [guide.key(), guide.name()]).collect();
    let width = usize::from(screen.size().1);
    // It has two columns before each row. A row of more bytes than there are columns it takes for two lines, and then clears a
    // line of what was there before.
    let room = width.saturating_sub(2);
    let table = table::table(&rows, None);
    let fit = |row| (0..=room).rev().map(|columns| table::cut(row, columns)).find(|row| row.len() <= width);
    let items: Vec<String> = table.lines().map(|row| fit(row).unwrap_or_default()).collect();
    let interrupted = terminal::outlive_ctrl_c();
    let picker = dialoguer::FuzzySelect::new().with_prompt("Integration").items(&items).default(0);
    let picked = picker.highlight_matches(terminal.styles).interact_on_opt(&screen);
    if picked.is_err() {
        // Else it would stay hidden.
        let _ = screen.show_cursor();
    }
    if interrupted.load(Ordering::Relaxed) {
        return Err(io::ErrorKind::Interrupted.into());
    }
    Ok(picked.ok().flatten().and_then(|place| guides.get(place)).map(|guide| guide.key().to_owned()))
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
    printed(argument, 60)
}

/// Says on the standard error why a name is not one integration, and which may be meant.
fn explain(knowledge_base: &KnowledgeBase, name: &str, language: Language, terminal: Terminal) {
    let shown = shown(name);
    match knowledge_base.resolve(name) {
        Resolution::Alias(candidates) => {
            terminal.complain(format_args!("`{shown}` may mean several integrations; use one of these keys:"));
            let guides = candidates.into_iter().filter_map(|key| knowledge_base.guide(key, language));
            let rows: Vec<_> = guides.map(|guide| (format!("  {}", guide.key()), guide.title())).collect();
            let rows: Vec<_> = rows.iter().map(|(key, title)| [key.as_str(), title]).collect();
            let _ = write!(io::stderr(), "{}", table::table(&rows, terminal.messages));
        }
        Resolution::Guess(candidates) => {
            terminal.complain(format_args!("no integration `{shown}`: did you mean `{}`?", candidates.join("` or `")));
        }
        _ => terminal.complain(format_args!("no integration `{shown}`: `flashduty-kb list` has every key")),
    }
}
