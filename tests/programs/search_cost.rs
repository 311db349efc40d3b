//! What `tests/instructions.rs` counts the instructions of, in release mode: only what [`counted`] does.

use std::fs;
use std::hint::black_box;
use std::path::Path;

use flashduty_knowledge_base::{KnowledgeBase, Language, search};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let embedded = KnowledgeBase::embedded();
    match arguments[..] {
        ["nothing"] => counted(&mut || ()),
        ["read", language] => {
            let guides = embedded.guides(self::language(language));
            counted(&mut || {
                guides.iter().flat_map(|guide| guide.body().bytes()).for_each(|byte| drop(black_box(byte)))
            });
        }
        ["build", language] => counted(&mut || embedded.build_search_index(self::language(language))),
        ["search", language, queries] => {
            search(embedded, &search::Options::new().language(self::language(language)), queries);
        }
        ["first", language, queries, tree] => {
            let loaded = KnowledgeBase::load(Path::new(tree)).unwrap_or_else(|error| panic!("{error}"));
            let options = search::Options::new().language(self::language(language)).limit(1);
            search(&loaded.knowledge_base, &options, queries);
        }
        _ => panic!("{arguments:?}"),
    }
}

fn language(name: &str) -> Language {
    name.parse().unwrap()
}

/// Searches for each line of a file, in an index that is built.
fn search(knowledge_base: &KnowledgeBase, options: &search::Options, queries: &str) {
    let queries = fs::read_to_string(queries).unwrap();
    knowledge_base.build_search_index(None);
    counted(&mut || {
        for query in queries.lines() {
            black_box(knowledge_base.search(black_box(query), options));
        }
    });
}

#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
}
