//! Guides as HTML, beside the parsers that make HTML of Markdown without regard to hooks, anchors or safety; and filling in,
//! beside `str::replace`. All guides of both languages, once an iteration.
//!
//! Run with `cargo bench -p flashduty-kb-benches --bench render`.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::BytesCount;
use flashduty_knowledge_base::markdown::{Render, Terminal};
use flashduty_knowledge_base::{ApiHost, Guide, IntegrationKey, IntegrationUrl, KnowledgeBase, Language, Placeholders};

fn main() {
    divan::main();
}

fn guides() -> Vec<&'static Guide> {
    Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language)).collect()
}

fn over_all_guides<T>(bencher: Bencher<'_, '_>, work: impl Fn(&'static Guide) -> T + Sync) {
    let guides = guides();
    let bytes: usize = guides.iter().map(|guide| guide.body().len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for guide in &guides {
            black_box(work(black_box(guide)));
        }
    });
}

#[divan::bench_group(sample_count = 40)]
mod html {
    use super::*;

    #[divan::bench]
    fn ours(bencher: Bencher<'_, '_>) {
        over_all_guides(bencher, |guide| Render::new(guide.body(), guide.language()).to_html());
    }

    #[divan::bench]
    fn peer_pulldown_cmark(bencher: Bencher<'_, '_>) {
        over_all_guides(bencher, |guide| {
            let mut html = String::with_capacity(guide.body().len() * 3 / 2);
            let options = pulldown_cmark::Options::ENABLE_TABLES;
            pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(guide.body(), options));
            html
        });
    }

    #[divan::bench]
    fn peer_comrak(bencher: Bencher<'_, '_>) {
        let mut options = comrak::Options::default();
        options.extension.table = true;
        options.render.r#unsafe = true;
        over_all_guides(bencher, move |guide| comrak::markdown_to_html(guide.body(), &options));
    }
}

#[divan::bench_group(sample_count = 40)]
mod text {
    use super::*;

    #[divan::bench]
    fn plain(bencher: Bencher<'_, '_>) {
        over_all_guides(bencher, |guide| Render::new(guide.body(), guide.language()).to_text());
    }

    #[divan::bench]
    fn terminal(bencher: Bencher<'_, '_>) {
        over_all_guides(bencher, |guide| {
            Render::new(guide.body(), guide.language()).to_terminal(Terminal::new(100).styles(true))
        });
    }
}

const URL: &str = "https://api.example.com/event/push/alert/x?integration_key=k1";

#[divan::bench_group(sample_count = 40)]
mod fill {
    use super::*;

    #[divan::bench]
    fn ours(bencher: Bencher<'_, '_>) {
        let placeholders = Placeholders::new()
            .integration_url(IntegrationUrl::new(URL).unwrap())
            .api_host(ApiHost::new("https://api.example.com").unwrap())
            .integration_key(IntegrationKey::new("k1").unwrap());
        over_all_guides(bencher, |guide| guide.fill(&placeholders));
    }

    /// Three replacements, without the span in prose and without sparing vendors' braces.
    #[divan::bench]
    fn peer_str_replace(bencher: Bencher<'_, '_>) {
        over_all_guides(bencher, |guide| {
            let filled = guide.body().replace("{integration_url}", URL);
            filled.replace("{api_host}", "https://api.example.com").replace("{integration_key}", "k1")
        });
    }
}
