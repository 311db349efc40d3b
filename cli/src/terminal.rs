//! What the reader's terminal is and can do: width, styles, links, a pager.

use std::borrow::Cow;
use std::env;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::ValueEnum;
use signal_hook::consts::SIGINT;
use terminal_size::{Height, Width, terminal_size_of};
use textwrap::core::Word;
use textwrap::{WordSeparator, WordSplitter};
use unicode_width::UnicodeWidthChar;

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
    /// Columns for messages, where a person reads the standard error.
    pub(crate) messages: Option<u16>,
    pub(crate) styles: bool,
    pub(crate) links: bool,
    pager: bool,
}

impl Arguments {
    pub(crate) fn terminal(&self) -> Terminal {
        let size = size_of(io::stdout().is_terminal(), terminal_size_of(io::stdout()));
        let is_terminal = size.is_some();
        let (columns, lines) = size.unzip();
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
            columns: self.width.or(columns),
            lines: lines.unwrap_or_default(),
            messages: columns_of_messages().map(|columns| self.width.unwrap_or(columns)),
            styles,
            links: styles && is_terminal && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
            pager: is_terminal && !self.no_pager,
        }
    }
}

/// Columns and lines, where a stream is a terminal. Some terminals do not know.
fn size_of(is_terminal: bool, size: Option<(Width, Height)>) -> Option<(u16, u16)> {
    let size = size.map_or((80, 24), |(Width(columns), Height(lines))| (columns.max(20), lines));
    is_terminal.then_some(size)
}

/// The columns of the standard error, where a person reads it.
fn columns_of_messages() -> Option<u16> {
    size_of(io::stderr().is_terminal(), terminal_size_of(io::stderr())).map(|(columns, _)| columns)
}

impl Terminal {
    /// Prints to the standard error. A full or closed one is nobody's problem but its own.
    pub(crate) fn complain(&self, message: impl Display) {
        let message = format!("flashduty-kb: {message}\n");
        let _ = io::stderr().write_all(wrapped(&message, self.messages).as_bytes());
    }

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

/// What is wrong with the arguments, or what they ask of clap, and the end of the program.
pub(crate) fn exit(error: clap::Error) -> ! {
    if let Some(columns) = columns_of_messages().filter(|_| error.use_stderr()) {
        let message = error.render().ansi().to_string();
        let message = wrapped(&message, Some(columns));
        let _ = anstream::stderr().write_all(message.as_bytes());
        std::process::exit(error.exit_code());
    }
    error.exit()
}

/// Lines of messages, broken where they are wider than so many columns: what goes on in the next line is indented further.
/// Paths and addresses stay in one piece, for terminals make links of them.
pub(crate) fn wrapped(text: &str, columns: Option<u16>) -> Cow<'_, str> {
    let Some(columns) = columns else { return Cow::Borrowed(text) };
    let mut wrapped = String::new();
    for line in text.lines() {
        let indent = line.len() - line.trim_start_matches(' ').len() + 2;
        let indent = " ".repeat(indent.min(usize::from(columns / 2)));
        let options = textwrap::Options::new(columns.into())
            .subsequent_indent(&indent)
            .break_words(false)
            .word_separator(WordSeparator::Custom(words))
            .word_splitter(WordSplitter::NoHyphenation);
        for line in textwrap::wrap(line, options) {
            wrapped += &line;
            wrapped.push('\n');
        }
    }
    Cow::Owned(wrapped)
}

/// Words with the spaces after them, and Chinese characters with the punctuation that belongs to them.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let is_wide = |char: char| char.width() == Some(2);
    let breaks = move |before: char, after: char| match (before, after) {
        (_, ' ') => false,
        (' ', _) => true,
        _ => {
            is_wide(before)
                && is_wide(after)
                && !"（《「『【".contains(before)
                && !"，。：；！？、）》」』】".contains(after)
        }
    };
    let pairs = line.chars().zip(line.char_indices().skip(1));
    let breaks = pairs.filter(move |(before, (_, after))| breaks(*before, *after)).map(|(_, (place, _))| place);
    let mut start = 0;
    Box::new(breaks.chain([line.len()]).map(move |end| {
        let word = Word::from(&line[start..end]);
        start = end;
        word
    }))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_broken_at_spaces_and_goes_on_indented() {
        let message = "flashduty-kb: no section `x`\n    help: name another one\n\n";
        let expected = "flashduty-kb: no\n  section `x`\n    help: name\n      another one\n\n";
        assert_eq!(wrapped(message, Some(20)), expected);
        assert_eq!(wrapped(message, Some(80)), message);
        assert_eq!(wrapped(message, None), message);
    }

    #[test]
    fn a_path_or_an_address_stays_whole() {
        let message = "see https://docs.flashduty.com/en/on-call now\n";
        assert_eq!(wrapped(message, Some(20)), "see\n  https://docs.flashduty.com/en/on-call\n  now\n");
    }

    #[test]
    fn chinese_is_broken_between_characters_but_not_before_punctuation_that_closes() {
        let message = "告警没有恢复。再试一次（稍后）";
        assert_eq!(wrapped(message, Some(12)), "告警没有恢\n  复。再试一\n  次（稍后）\n");
    }

    #[test]
    fn styles_take_no_columns() {
        let message = "\x1b[1m\x1b[31merror:\x1b[0m invalid value\n";
        assert_eq!(wrapped(message, Some(20)), message);
    }
}
