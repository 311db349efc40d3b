//! `flashduty-kb search`: hits for people and for programs.

use std::env;
use std::io::{self, IsTerminal, Write};

use flashduty_knowledge_base::search::{Hit, Marked};

/// Writes each hit as its rank and address, its headings, and a snippet; the matched words in bold where the standard
/// output is a terminal and `NO_COLOR` is not set.
pub(crate) fn write_table(hits: &[Hit<'_>], out: &mut impl Write) -> io::Result<()> {
    let no_color = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    table(hits, io::stdout().is_terminal() && !no_color, out)
}

fn table(hits: &[Hit<'_>], bold: bool, out: &mut impl Write) -> io::Result<()> {
    let indent = hits.len().to_string().len() + 2;
    for (place, hit) in hits.iter().enumerate() {
        let guide = hit.guide();
        if place > 0 {
            writeln!(out)?;
        }
        write!(out, "{:<indent$}{}", place + 1, guide.key())?;
        if !hit.anchor().is_empty() {
            write!(out, "#{}", hit.anchor())?;
        }
        writeln!(out, " ({})", guide.language())?;
        write!(out, "{:indent$}", "")?;
        if let [above @ .., _] = hit.path() {
            write!(out, "{} › ", guide.title())?;
            above.iter().try_for_each(|heading| write!(out, "{heading} › "))?;
        }
        writeln!(out, "{}", marked(hit.heading(), bold))?;
        if !hit.snippet().text().is_empty() {
            writeln!(out, "{:indent$}{}", "", marked(hit.snippet(), bold))?;
        }
    }
    Ok(())
}

/// A text with its matches in bold.
fn marked(marked: &Marked, bold: bool) -> String {
    if !bold {
        return marked.text().to_owned();
    }
    let mut text = String::new();
    let mut done = 0;
    for range in marked.matches() {
        text.push_str(&marked.text()[done..range.start]);
        text.push_str("\x1b[1m");
        text.push_str(&marked.text()[range.clone()]);
        text.push_str("\x1b[0m");
        done = range.end;
    }
    text + &marked.text()[done..]
}

#[cfg(test)]
mod tests {
    use flashduty_knowledge_base::KnowledgeBase;
    use flashduty_knowledge_base::search;

    use super::*;

    #[test]
    fn matched_words_are_bold_on_a_terminal_alone() {
        let hits = KnowledgeBase::embedded().search("send_resolved", &search::Options::new().limit(1));
        let written = |bold| {
            let mut out = Vec::new();
            table(&hits, bold, &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert!(written(true).contains("\x1b[1msend_resolved\x1b[0m"), "{}", written(true));
        assert_eq!(written(true).replace("\x1b[1m", "").replace("\x1b[0m", ""), written(false));
    }
}
