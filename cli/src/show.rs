//! `show`: a guide for a person at a terminal, or for another program.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;

use flashduty_knowledge_base::markdown::{Render, Terminal};
use flashduty_knowledge_base::{Guide, IntegrationUrl, Placeholders};
use signal_hook::consts::SIGINT;
use terminal_size::{Height, Width, terminal_size};

use crate::{complain, shown};

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
    #[arg(long, value_name = "URL")]
    integration_url: Option<IntegrationUrl>,
    /// Markdown on a terminal too.
    #[arg(long, conflicts_with = "html")]
    raw: bool,
    /// HTML, to put into a page.
    #[arg(long)]
    html: bool,
}

/// Shows a guide, or the section that its name or the arguments ask for.
pub(crate) fn show(
    guide: &Guide,
    section: Option<&str>,
    arguments: &Arguments,
    out: &mut impl Write,
    status: &mut ExitCode,
) -> io::Result<()> {
    let whole = || if arguments.body || arguments.html { guide.body() } else { guide.source() };
    let section = arguments.section.as_deref().or(section);
    let markdown = match section {
        _ if arguments.front_matter => guide.source().strip_suffix(guide.body()).unwrap_or_default(),
        None => whole(),
        Some(anchor) => match guide.section(anchor.trim_start_matches('#')) {
            // A line feed ends the section: without it, a terminal's prompt would follow the text.
            Some(section) => section.markdown(),
            None => {
                *status = ExitCode::from(2);
                let shown = shown(anchor);
                let anchors: Vec<_> = guide.outline().map(|section| section.anchor()).collect();
                complain!("no section `{shown}` in {}; there are {}", guide.key(), anchors.join(", "));
                return Ok(());
            }
        },
    };
    let placeholders = Placeholders::new().integration_url(arguments.integration_url.clone());
    let filled = placeholders.fill(markdown);
    if arguments.html {
        out.write_all(Render::new(&filled, guide.language()).to_html().as_bytes())?;
    } else if arguments.raw || arguments.front_matter || !io::stdout().is_terminal() {
        out.write_all(filled.as_bytes())?;
        if !filled.ends_with('\n') {
            writeln!(out)?;
        }
    } else {
        let title = if section.is_none() { format!("# {}\n\n", guide.title()) } else { String::new() };
        let text =
            filled.strip_prefix(guide.source().strip_suffix(guide.body()).unwrap_or_default()).unwrap_or(&filled);
        let (width, height) = terminal_size().map_or((80, 24), |(Width(width), Height(height))| (width, height));
        let color = env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
            && env::var_os("TERM").is_none_or(|term| term != "dumb");
        let width = usize::from(width).min(WIDEST);
        let shown =
            Render::new(&format!("{title}{text}"), guide.language()).to_terminal(Terminal::new(width).styles(color));
        let fits = shown.lines().count() < usize::from(height);
        if fits || !page(&shown) {
            out.write_all(shown.as_bytes())?;
        }
    }
    Ok(())
}

/// Shows a text in the pager of the environment, `less` by default; says whether that worked.
fn page(text: &str) -> bool {
    let pager = env::var("PAGER").ok().filter(|pager| !pager.trim().is_empty()).unwrap_or_else(|| "less".to_owned());
    let mut words = pager.split_whitespace();
    let Some(program) = words.next() else { return false };
    let mut command = Command::new(program);
    command.args(words).stdin(Stdio::piped());
    // Styles whatever the reader has set, and no questions where it all fits.
    let less = env::var("LESS").unwrap_or_else(|_| "FX".to_owned());
    command.env("LESS", format!("{less}R"));
    // Ctrl-C is for the pager: without this process, it and the shell would share the terminal.
    let _ = signal_hook::flag::register(SIGINT, Arc::default());
    let Ok(mut child) = command.spawn() else { return false };
    if let Some(mut stdin) = child.stdin.take() {
        // The reader may leave before the end.
        let _ = stdin.write_all(text.as_bytes());
    }
    child.wait().is_ok_and(|status| status.success())
}
