//! `export`: the guides for other programs, on the standard output or as files.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
#[cfg(unix)]
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::ValueEnum;
use flashduty_knowledge_base::export::{self, CHUNK_CHARS, CHUNK_SCHEMA, Existing, FULL_SCHEMA, File, WriteError};
use flashduty_knowledge_base::{KnowledgeBase, Language};

use crate::LanguageArgument;
use crate::terminal::Terminal;

#[derive(clap::Args)]
#[group(id = "export")]
pub(crate) struct Arguments {
    #[arg(long, value_enum)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
    /// Write files into this directory, in both languages unless --lang names one. It must be new or empty.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write into a directory that is not empty: replaces files of the same names and leaves all others alone.
    #[arg(long, requires = "out")]
    force: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// One object: each key with the Markdown text of its guide, as the npm package exports it.
    Json,
    /// Everything about each guide: front matter, category, names, aliases, outline, severities, body.
    Full,
    /// The npm package, with both languages; needs --out.
    Npm,
    /// For agents: llms.txt, the guides of each topic in one file, and a Markdown file a guide; needs --out.
    Llms,
    /// For retrieval: JSON Lines, a piece of a guide a line.
    Chunks,
}

pub(crate) fn export(
    knowledge_base: &KnowledgeBase,
    arguments: &Arguments,
    terminal: Terminal,
    out: &mut impl Write,
    status: &mut ExitCode,
) -> io::Result<()> {
    let text = |language| match arguments.format {
        Format::Json => Some(export::json(knowledge_base.guides(language))),
        Format::Full => Some(export::full(knowledge_base, language)),
        Format::Chunks => Some(export::chunks(knowledge_base.guides(language), CHUNK_CHARS)),
        Format::Npm | Format::Llms => None,
    };
    let Some(directory) = &arguments.out else {
        let Some(text) = text(arguments.language.get()) else {
            *status = ExitCode::from(2);
            terminal.complain("this format is several files: say where with --out DIR");
            return Ok(());
        };
        return out.write_all(text.as_bytes());
    };
    let languages = arguments.language.language.map_or(Language::ALL.to_vec(), |language| vec![language]);
    let each = |name: fn(Language) -> String| {
        let file = |&language| Some(File::new(name(language), text(language)?));
        languages.iter().filter_map(file).collect::<Vec<_>>()
    };
    let files = match arguments.format {
        Format::Json => each(|language| format!("{language}.json")),
        Format::Full => {
            let mut files = each(|language| format!("full.{language}.json"));
            files.push(File::new("full.schema.json", FULL_SCHEMA));
            files
        }
        Format::Chunks => {
            let mut files = each(|language| format!("chunks.{language}.jsonl"));
            files.push(File::new("chunk.schema.json", CHUNK_SCHEMA));
            files
        }
        Format::Llms => export::llms(knowledge_base, &languages),
        Format::Npm if arguments.language.language.is_some() => {
            *status = ExitCode::from(2);
            terminal.complain("the npm package has both languages: leave --lang out");
            return Ok(());
        }
        Format::Npm => export::npm(knowledge_base),
    };
    let existing = if arguments.force { Existing::Replace } else { Existing::Refuse };
    let ended = Ended::new()?;
    let written = export::write_unless(directory, &files, existing, &ended.by_any);
    ended.end_as_asked()?;
    if let Err(error) = written {
        let hint = if matches!(error, WriteError::NotEmpty { .. }) { ", or write into it with --force" } else { "" };
        *status = ExitCode::FAILURE;
        terminal.complain(format_args!("{error}{hint}"));
        return Ok(());
    }
    let s = if files.len() == 1 { "" } else { "s" };
    writeln!(out, "{}: {} file{s}", directory.display(), files.len())
}

/// Whether a signal asks the program to end while it writes files: it removes what it has written before it does.
struct Ended {
    by_any: Arc<AtomicBool>,
    #[cfg(unix)]
    by: Arc<AtomicUsize>,
}

impl Ended {
    #[cfg(unix)]
    fn new() -> io::Result<Ended> {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        let ended = Ended { by_any: Arc::default(), by: Arc::default() };
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            signal_hook::flag::register_usize(signal, ended.by.clone(), signal as usize)?;
            signal_hook::flag::register(signal, ended.by_any.clone())?;
        }
        Ok(ended)
    }

    #[cfg(not(unix))]
    fn new() -> io::Result<Ended> {
        let ended = Ended { by_any: Arc::default() };
        signal_hook::flag::register(signal_hook::consts::SIGINT, ended.by_any.clone())?;
        Ok(ended)
    }

    /// Ends as if nobody had caught the signal, so that a shell sees what has happened.
    fn end_as_asked(&self) -> io::Result<()> {
        #[cfg(unix)]
        if let signal @ 1.. = self.by.load(Ordering::Relaxed) {
            signal_hook::low_level::emulate_default_handler(signal as i32)?;
        }
        Ok(())
    }
}
