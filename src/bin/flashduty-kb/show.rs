//! `show`: a guide for a person at a terminal, or for another program.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::process::{Command, ExitCode, Stdio};

use flashduty_knowledge_base::markdown::{Document, View, to_html, to_terminal};
use flashduty_knowledge_base::{Guide, InvalidPlaceholder, Placeholders};
use terminal_size::{Height, Width, terminal_size};

/// Wider lines are hard to read.
const WIDEST: usize = 100;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only the text, without front matter.
    #[arg(long, conflicts_with = "front_matter")]
    body: bool,
    /// Only the front matter.
    #[arg(long, conflicts_with_all = ["section", "html"])]
    front_matter: bool,
    /// Only one section, by its anchor: requirements, configure, verify, severity, troubleshooting …
    #[arg(long, value_name = "ANCHOR")]
    section: Option<String>,
    /// Fill in the push URL, robot URL or e-mail address that your integration gave.
    #[arg(long, value_name = "URL", value_parser = placeholders)]
    integration_url: Option<Placeholders>,
    /// Markdown on a terminal too.
    #[arg(long, conflicts_with = "html")]
    raw: bool,
    /// HTML, to put into a page.
    #[arg(long)]
    html: bool,
}

fn placeholders(url: &str) -> Result<Placeholders, InvalidPlaceholder> {
    Placeholders::new().with_integration_url(url)
}

pub(crate) fn show(guide: &Guide, arguments: &Arguments, out: &mut impl Write) -> io::Result<ExitCode> {
    let document = Document::of(guide);
    let whole = || if arguments.body || arguments.html { guide.body() } else { guide.source() };
    let markdown = match &arguments.section {
        _ if arguments.front_matter => guide.source().strip_suffix(guide.body()).unwrap_or_default(),
        None => whole(),
        Some(anchor) => match document.section(anchor) {
            // A line feed ends the section: without it, a terminal's prompt would follow the text.
            Some(section) => section.markdown(),
            None => {
                let anchors: Vec<_> = document.headings().iter().map(|heading| heading.anchor()).collect();
                eprintln!("flashduty-kb: no section `{anchor}` in {}; there are {}", guide.key(), anchors.join(", "));
                return Ok(ExitCode::from(2));
            }
        },
    };
    let none = Placeholders::new();
    let filled = arguments.integration_url.as_ref().unwrap_or(&none).fill(markdown);
    if arguments.html {
        out.write_all(to_html(&filled, guide.language(), View::Full).as_bytes())?;
    } else if arguments.raw || arguments.front_matter || !io::stdout().is_terminal() {
        out.write_all(filled.as_bytes())?;
        if !filled.ends_with('\n') {
            writeln!(out)?;
        }
    } else {
        let title = if arguments.section.is_none() { format!("# {}\n\n", guide.title()) } else { String::new() };
        let text =
            filled.strip_prefix(guide.source().strip_suffix(guide.body()).unwrap_or_default()).unwrap_or(&filled);
        let (width, height) = terminal_size().map_or((80, 24), |(Width(width), Height(height))| (width, height));
        let color = env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let width = usize::from(width).min(WIDEST);
        let shown = to_terminal(&format!("{title}{text}"), guide.language(), View::Full, width, color);
        let fits = shown.lines().count() < usize::from(height);
        if fits || !page(&shown) {
            out.write_all(shown.as_bytes())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Shows a text in the pager of the environment, `less` by default; says whether that worked.
fn page(text: &str) -> bool {
    let pager = env::var("PAGER").ok().filter(|pager| !pager.trim().is_empty()).unwrap_or_else(|| "less".to_owned());
    let mut words = pager.split_whitespace();
    let Some(program) = words.next() else { return false };
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::piped());
    if env::var_os("LESS").is_none() {
        // Styles, and no questions where it all fits.
        command.env("LESS", "FRX");
    }
    let Ok(mut child) = command.spawn() else { return false };
    if let Some(mut stdin) = child.stdin.take() {
        // The reader may leave before the end.
        let _ = stdin.write_all(text.as_bytes());
    }
    child.wait().is_ok()
}
