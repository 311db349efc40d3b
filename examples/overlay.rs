//! Puts a docs tree of your own on top of the embedded guides, and shows the guide that a name finds:
//! `cargo run --features load --example overlay -- our-guides alertmanager`.

use std::process::ExitCode;

use flashduty_knowledge_base::{KnowledgeBase, Language};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(directory), Some(name)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: overlay DIRECTORY NAME");
        return ExitCode::FAILURE;
    };
    let own = match KnowledgeBase::load(&directory) {
        Ok(loaded) => loaded.knowledge_base,
        // Every problem of the tree, each with its file, its line and what to do.
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let guides = KnowledgeBase::embedded().overlay(&own);
    let resolution = guides.resolve(&name);
    match resolution.certain().and_then(|key| guides.guide(key, Language::En)) {
        Some(guide) => {
            print!("{}", guide.source());
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("no integration `{name}`");
            ExitCode::FAILURE
        }
    }
}
