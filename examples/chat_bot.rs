//! What a chat bot answers to `/guide NAME`: a guide's sections, or the integrations that the name may mean. It reads messages from
//! the standard input: `echo "/guide prom" | cargo run --example chat_bot`.

use std::io;

use flashduty_knowledge_base::{Integration, Language};

/// A chat message has room for a summary and links, not for a guide.
fn answer(name: &str, language: Language) -> String {
    let resolution = Integration::resolve(name);
    let Some(integration) = resolution.certain() else {
        let candidates: Vec<String> = resolution.candidates().iter().map(|key| format!("/guide {key}")).collect();
        return match candidates.as_slice() {
            [] => format!("There is no integration `{name}`.\n"),
            candidates => format!("Which one? {}\n", candidates.join(", ")),
        };
    };
    let guide = integration.guide(language);
    let mut answer = format!("{}\n{}\n", guide.title(), guide.description());
    for section in guide.outline().filter(|section| section.level() == 2) {
        answer += &format!("- {}: {}#{}\n", section.heading(), guide.url(), section.anchor());
    }
    answer
}

fn main() -> io::Result<()> {
    for line in io::stdin().lines() {
        if let Some(name) = line?.strip_prefix("/guide ") {
            print!("{}", answer(name.trim(), Language::En));
        }
    }
    Ok(())
}
