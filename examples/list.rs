//! Lists the integrations of a language by category: `cargo run --example list -- zh`.

use flashduty_knowledge_base::{Category, KnowledgeBase, Language};

fn main() {
    let tag = std::env::args().nth(1).unwrap_or_default();
    let language: Language = tag.parse().unwrap_or_default();
    let guides = KnowledgeBase::embedded().guides(language);
    for category in Category::ALL {
        println!("{}", category.name(language));
        for guide in guides.in_category(category) {
            println!("  {}: {}", guide.key(), guide.title());
        }
    }
}
