//! `show`: a guide for a person at a terminal, or for another program.

use std::io::{self, Write};
use std::process::ExitCode;

use flashduty_knowledge_base::markdown::{self, Render};
use flashduty_knowledge_base::{Guide, IntegrationUrl, Placeholders};

use crate::shown;
use crate::terminal::Terminal;

#[derive(clap::Args)]
#[group(id = "show")]
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
    /// Open the published page, or a section of it, in the browser.
    #[arg(long, conflicts_with_all = ["html", "raw", "body", "front_matter"])]
    web: bool,
}

/// Shows a guide, or the section that its name or the arguments ask for.
pub(crate) fn show(
    guide: &Guide,
    section: Option<&str>,
    arguments: &Arguments,
    terminal: Terminal,
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
                terminal.complain(format_args!(
                    "no section `{shown}` in {}; there are {}",
                    guide.key(),
                    anchors.join(", ")
                ));
                return Ok(());
            }
        },
    };
    if arguments.web {
        let url = match section.map(|anchor| anchor.trim_start_matches('#')) {
            Some(anchor) => format!("{}#{anchor}", guide.url()),
            None => guide.url().to_owned(),
        };
        terminal.complain(format_args!("opening {url}"));
        if let Err(error) = open::that_detached(&url) {
            *status = ExitCode::FAILURE;
            terminal.complain(format_args!("no browser: {error}"));
        }
        return Ok(());
    }
    let placeholders = Placeholders::new().integration_url(arguments.integration_url.clone());
    let filled = placeholders.fill(markdown);
    if arguments.html {
        out.write_all(Render::new(&filled, guide.language()).to_html().as_bytes())?;
    } else if arguments.raw || arguments.front_matter || !terminal.is_terminal {
        out.write_all(filled.as_bytes())?;
        if !filled.ends_with('\n') {
            writeln!(out)?;
        }
    } else {
        let title = if section.is_none() { format!("# {}\n\n", guide.title()) } else { String::new() };
        let text =
            filled.strip_prefix(guide.source().strip_suffix(guide.body()).unwrap_or_default()).unwrap_or(&filled);
        let shape = markdown::Terminal::new(terminal.prose()).styles(terminal.styles).links(terminal.links);
        let shown = Render::new(&format!("{title}{text}"), guide.language()).to_terminal(shape);
        terminal.write(&shown, out)?;
    }
    Ok(())
}
