//! Searches the guides and prints the address of each section that answers:
//! `cargo run --features search --example search -- send_resolved 恢复`.

use flashduty_knowledge_base::{KnowledgeBase, search};

fn main() {
    let query = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    let query = if query.is_empty() { "alerts do not recover" } else { &query };
    for hit in KnowledgeBase::embedded().search(query, &search::Options::new().limit(5)) {
        println!("{}\n  {}\n", hit.url(), hit.snippet().text());
    }
}
