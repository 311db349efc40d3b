//! Looking a guide up, beside what a user would write instead with the same texts.
//!
//! Each benchmark looks up 262,144 keys in random order, so that divan's throughput is look-ups a second. So many, because
//! a branch predictor learns a thousand by heart, and then a look-up full of branches looks as good as one without. Run
//! with `cargo bench -p flashduty-kb-benches --bench lookup`.

use std::collections::HashMap;
use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use flashduty_kb_benches::{random_integrations, random_keys, random_misses};
use flashduty_knowledge_base::{Category, Guide, Integration, KnowledgeBase, Language};
use once_cell::sync::Lazy;

fn main() {
    for integration in Integration::ALL {
        let (key, guide) = (integration.as_str(), guide(integration));
        for find in [match_key, phf_map, hashify_map, std_map, foldhash_map] {
            assert!(std::ptr::eq(find(key).unwrap(), guide), "every peer finds {key}");
        }
        assert_eq!(include_dir_file(key).unwrap(), guide.source());
        assert_eq!(&*rust_embed_file(key).unwrap(), guide.source().as_bytes());
    }
    divan::main();
}

include!(concat!(env!("OUT_DIR"), "/peers.rs"));

/// The texts as `include_dir!` embeds them.
static DIR: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/../docs/en");

/// The texts as rust-embed embeds them.
#[derive(rust_embed::RustEmbed)]
#[folder = "../docs/en"]
struct Embedded;

fn guide(integration: Integration) -> &'static Guide {
    integration.guide(Language::En)
}

fn include_dir_file(key: &str) -> Option<&'static str> {
    DIR.get_file(format!("{key}.md"))?.contents_utf8()
}

fn rust_embed_file(key: &str) -> Option<std::borrow::Cow<'static, [u8]>> {
    Some(Embedded::get(&format!("{key}.md"))?.data)
}

/// Front matter and body parsed anew, as one would with a file that was just read.
fn include_dir_and_gray_matter(key: &str) -> Option<(String, String)> {
    let matter = gray_matter::Matter::<gray_matter::engine::YAML>::new();
    let parsed = matter.parse::<gray_matter::Pod>(include_dir_file(key)?).ok()?;
    let title = parsed.data?.as_hashmap().ok()?.get("title")?.as_string().ok()?;
    Some((title, parsed.content))
}

fn std_map(key: &str) -> Option<&'static Guide> {
    static MAP: Lazy<HashMap<&str, &Guide>> =
        Lazy::new(|| Integration::ALL.iter().map(|integration| (integration.as_str(), guide(*integration))).collect());
    MAP.get(key).copied()
}

fn foldhash_map(key: &str) -> Option<&'static Guide> {
    static MAP: Lazy<HashMap<&str, &Guide, foldhash::fast::RandomState>> =
        Lazy::new(|| Integration::ALL.iter().map(|integration| (integration.as_str(), guide(*integration))).collect());
    MAP.get(key).copied()
}

fn ours(key: &str) -> Option<&'static Guide> {
    KnowledgeBase::embedded().guides(Language::En).get(key)
}

/// Looks all keys up, once an iteration.
fn look_up<T>(bencher: Bencher<'_, '_>, keys: &[impl AsRef<str>], find: impl Fn(&str) -> Option<T> + Sync) {
    bencher.counter(ItemsCount::new(keys.len())).bench_local(|| {
        for key in keys {
            black_box(find(black_box(key.as_ref())));
        }
    });
}

#[divan::bench_group(sample_count = 40)]
mod hit {
    use super::*;

    #[divan::bench]
    fn by_enum(bencher: Bencher<'_, '_>) {
        let integrations = random_integrations();
        bencher.counter(ItemsCount::new(integrations.len())).bench_local(|| {
            for integration in &integrations {
                black_box(guide(black_box(*integration)));
            }
        });
    }

    #[divan::bench]
    fn by_key(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), ours);
    }

    #[divan::bench]
    fn peer_hashify(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), hashify_map);
    }

    #[divan::bench]
    fn peer_match(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), match_key);
    }

    #[divan::bench]
    fn peer_phf(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), phf_map);
    }

    #[divan::bench]
    fn peer_foldhash_in_once_cell(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), foldhash_map);
    }

    #[divan::bench]
    fn peer_std_hash_map_in_once_cell(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), std_map);
    }

    #[divan::bench]
    fn peer_rust_embed(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), rust_embed_file);
    }

    #[divan::bench]
    fn peer_include_dir(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), include_dir_file);
    }

    #[divan::bench(sample_count = 2)]
    fn peer_include_dir_and_gray_matter(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_keys(), include_dir_and_gray_matter);
    }
}

#[divan::bench_group(sample_count = 40)]
mod miss {
    use super::*;

    #[divan::bench]
    fn by_key(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_misses(), ours);
    }

    #[divan::bench]
    fn peer_hashify(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_misses(), hashify_map);
    }

    #[divan::bench]
    fn peer_match(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_misses(), match_key);
    }

    #[divan::bench]
    fn peer_phf(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_misses(), phf_map);
    }

    #[divan::bench]
    fn peer_foldhash_in_once_cell(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_misses(), foldhash_map);
    }

    #[divan::bench]
    fn peer_std_hash_map_in_once_cell(bencher: Bencher<'_, '_>) {
        look_up(bencher, &random_misses(), std_map);
    }
}

#[divan::bench_group(sample_count = 40)]
mod list {
    use super::*;

    #[divan::bench]
    fn titles_of_a_language() -> usize {
        KnowledgeBase::embedded().guides(black_box(Language::Zh)).iter().map(|guide| guide.title().len()).sum()
    }

    #[divan::bench]
    fn one_category() -> usize {
        KnowledgeBase::embedded().guides(black_box(Language::Zh)).in_category(Category::Alert).count()
    }

    #[divan::bench(sample_count = 20)]
    fn peer_include_dir_and_gray_matter() -> usize {
        let titles =
            Integration::ALL.iter().filter_map(|integration| include_dir_and_gray_matter(integration.as_str()));
        titles.map(|(title, _)| title.len()).sum()
    }
}
