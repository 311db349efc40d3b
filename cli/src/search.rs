//! `flashduty-kb search`: hits for people.

use flashduty_knowledge_base::markdown;
use flashduty_knowledge_base::search::Hit;

use crate::table::cut;
use crate::terminal::Terminal;

/// Each hit as its rank and the name that `show` takes, its headings, and a snippet: wrapped for a terminal, the matched
/// words in bold where it has styles.
pub(crate) fn table(hits: &[Hit<'_>], terminal: Terminal) -> String {
    let indent = hits.len().to_string().len() + 2;
    let columns = if terminal.columns.is_some() { terminal.prose() } else { usize::MAX };
    let shape = markdown::Terminal::new(columns.saturating_sub(indent)).styles(terminal.styles);
    let indented = |text: &str| text.lines().map(|line| format!("{:indent$}{line}\n", "")).collect::<String>();
    let mut table = String::new();
    for (place, hit) in hits.iter().enumerate() {
        let guide = hit.guide();
        table += if place > 0 { "\n" } else { "" };
        let name = match hit.anchor() {
            "" => guide.key().to_owned(),
            anchor => format!("{}#{anchor}", guide.key()),
        };
        let language = guide.language();
        table += &format!("{:<indent$}{} ({language})\n", place + 1, terminal.link(&name, &hit.url()));
        if let [above @ .., _] = hit.path() {
            let above: String = above.iter().map(|heading| format!(" › {heading}")).collect();
            table += &indented(&cut(&format!("{}{above}", guide.title()), columns.saturating_sub(indent)));
        }
        table += &indented(&hit.heading().to_terminal(shape));
        table += &indented(&hit.snippet().to_terminal(shape));
    }
    table
}
