//! What the reader's terminal is and can do: width, styles, links, a pager.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::ValueEnum;
use signal_hook::consts::SIGINT;
use terminal_size::{Height, Width, terminal_size};

/// Wider lines of prose are hard to read.
const WIDEST: u16 = 100;

#[derive(clap::Args)]
#[command(next_help_heading = "Terminal")]
#[group(id = "terminal")]
pub(crate) struct Arguments {
    /// Whether to style the output: NO_COLOR, CLICOLOR and CLICOLOR_FORCE count where it is `auto`.
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = When::Auto, global = true)]
    color: When,
    /// Columns to write in; by default those of the terminal, of prose at most 100.
    #[arg(long, value_name = "COLUMNS", global = true, value_parser = clap::value_parser!(u16).range(20..=1000))]
    width: Option<u16>,
    /// Write to the terminal itself, however long the output is.
    #[arg(long, global = true)]
    no_pager: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

/// The terminal, or what stands for it.
#[derive(Clone, Copy)]
pub(crate) struct Terminal {
    /// Whether a person reads the output as it comes.
    pub(crate) is_terminal: bool,
    /// Whether it can but write lines, as in an editor's shell.
    pub(crate) is_dumb: bool,
    /// Columns, where there is a terminal or the reader names a number.
    pub(crate) columns: Option<u16>,
    lines: u16,
    pub(crate) styles: bool,
    pub(crate) links: bool,
    pager: bool,
}

impl Arguments {
    pub(crate) fn terminal(&self) -> Terminal {
        let is_terminal = io::stdout().is_terminal();
        let size = if is_terminal { terminal_size() } else { None };
        let (columns, lines) = size.map_or((80, 24), |(Width(columns), Height(lines))| (columns.max(20), lines));
        let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let styles = match self.color {
            When::Always => true,
            When::Never => false,
            When::Auto if anstyle_query::no_color() => false,
            When::Auto if anstyle_query::clicolor_force() => true,
            When::Auto => is_terminal && !is_dumb && anstyle_query::clicolor() != Some(false),
        };
        Terminal {
            is_terminal,
            is_dumb,
            columns: self.width.or(is_terminal.then_some(columns)),
            lines,
            styles,
            links: styles && is_terminal && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
            pager: is_terminal && !self.no_pager,
        }
    }
}

impl Terminal {
    /// Columns for prose.
    pub(crate) fn prose(&self) -> usize {
        self.columns.unwrap_or(80).min(WIDEST).into()
    }

    /// Writes a text, through the pager where it is longer than the terminal. An error of the kind `Interrupted` is Ctrl-C
    /// that ended the pager.
    pub(crate) fn write(&self, text: &str, out: &mut impl Write) -> io::Result<()> {
        let fits = text.lines().count() < usize::from(self.lines);
        if self.pager && !fits && page(text)? {
            return Ok(());
        }
        out.write_all(text.as_bytes())
    }

    /// A text as a link that the terminal opens, where it does.
    pub(crate) fn link(&self, text: &str, url: &str) -> String {
        if !self.links || !url.starts_with("https://") {
            return text.to_owned();
        }
        // Terminals take printable ASCII alone: a Chinese anchor is encoded as browsers encode it.
        let encoded = |byte: u8| if byte.is_ascii_graphic() { char::from(byte).into() } else { format!("%{byte:02X}") };
        let address: String = url.bytes().map(encoded).collect();
        format!("\x1b]8;;{address}\x1b\\{text}\x1b]8;;\x1b\\")
    }
}

/// From here on, Ctrl-C is for what has the terminal, the pager or the picker: this process lives on, for otherwise it and the
/// shell would share the terminal, or nobody would leave it as it was. Becomes true when Ctrl-C is pressed.
pub(crate) fn outlive_ctrl_c() -> Arc<AtomicBool> {
    let pressed = Arc::default();
    let _ = signal_hook::flag::register(SIGINT, Arc::clone(&pressed));
    pressed
}

/// Shows a text in the pager of the environment, `less` by default; says whether that worked. Quotes in `PAGER` are read
/// as a shell reads them, but no shell runs it.
fn page(text: &str) -> io::Result<bool> {
    let pager = env::var("PAGER").ok().filter(|pager| !pager.trim().is_empty());
    let words = pager.as_deref().map_or(Some(vec!["less".to_owned()]), |pager| shell_words::split(pager).ok());
    let Some([program, arguments @ ..]) = words.as_deref() else { return Ok(false) };
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped());
    // Styles unless the reader forbids them, and no questions where it all fits. First, for the last option may be a text.
    let less = env::var("LESS").unwrap_or_else(|_| "FX".to_owned());
    command.env("LESS", format!("-R {less}"));
    // Guides are UTF-8, whatever locales there are: without it, Chinese would be hexadecimal numbers.
    if env::var_os("LESSCHARSET").is_none() {
        command.env("LESSCHARSET", "utf-8");
    }
    let interrupted = outlive_ctrl_c();
    let Ok(mut child) = command.spawn() else { return Ok(false) };
    if let Some(mut stdin) = child.stdin.take() {
        // The reader may leave before the end.
        let _ = stdin.write_all(text.as_bytes());
    }
    let is_shown = child.wait().is_ok_and(|status| status.success());
    // A pager that failed is done without; but not one that the reader ended.
    if !is_shown && interrupted.load(Ordering::Relaxed) { Err(io::ErrorKind::Interrupted.into()) } else { Ok(is_shown) }
}
