//! Makes HTML of all guides, for `tests/instructions.rs` to count the instructions that each way takes: only what [`counted`] does.

use std::hint::black_box;

use flashduty_knowledge_base::{Guide, KnowledgeBase, Language};
use pulldown_cmark::{Options, Parser, html};

fn main() {
    let way = std::env::args().nth(1);
    let guides = || Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language));
    match way.as_deref() {
        Some("ours") => counted(&mut || guides().for_each(ours)),
        Some("plain") => counted(&mut || guides().for_each(plain)),
        Some("plain and ours") => counted(&mut || {
            guides().for_each(|guide| {
                plain(guide);
                ours(guide)
            })
        }),
        way => panic!("{way:?} is no way to make HTML"),
    }
}

fn ours(guide: &'static Guide) {
    black_box(guide.render().to_html());
}

/// The parser's own HTML, without regard to hooks, anchors or safety.
fn plain(guide: &'static Guide) {
    let mut out = String::with_capacity(guide.body().len() * 3 / 2);
    html::push_html(&mut out, Parser::new_ext(guide.body(), Options::ENABLE_TABLES));
    black_box(out);
}

#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
}
