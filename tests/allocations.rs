//! Looking guides up allocates nothing and starts nothing: neither a hit nor a miss, neither the first time nor later.
//!
//! In a file of its own, for its allocator serves the whole process.

#[path = "common/allocator.rs"]
mod allocator;

use std::hint::black_box;

use flashduty_knowledge_base::{Category, Integration, KnowledgeBase, Language};

fn allocations(work: impl FnOnce()) -> usize {
    let before = allocator::calls();
    work();
    allocator::calls() - before
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(vec![1, 2, 3]))), 1);
}

#[test]
fn looking_up_allocates_nothing() {
    let looked_up = allocations(|| {
        for language in Language::ALL {
            let guides = KnowledgeBase::embedded().guides(language);
            for integration in Integration::ALL {
                let guide = integration.guide(language);
                assert!(guides.get(black_box(integration.as_str())).is_some());
                assert_eq!(Integration::from_key(black_box(integration.as_str())), Some(integration));
                assert_eq!(black_box(integration.as_str()).parse(), Ok(integration));
                black_box((&guides[integration], integration.category(), integration.name(language)));
                black_box((
                    guide.title(),
                    guide.description(),
                    guide.date(),
                    guide.url(),
                    guide.body(),
                    guide.source(),
                ));
                black_box(integration.aliases().count());
            }
        }
    });
    assert_eq!(looked_up, 0);
}

#[test]
fn a_miss_by_get_allocates_nothing() {
    let guides = KnowledgeBase::embedded().guides(Language::Zh);
    let missed = allocations(|| {
        for key in ["", "prometheus", "Prometheus\0", "飞书", "a key that is longer than any other key of them all"] {
            assert!(guides.get(black_box(key)).is_none());
            assert_eq!(Integration::from_key(black_box(key)), None);
        }
    });
    assert_eq!(missed, 0);
}

#[test]
fn listing_allocates_nothing() {
    let listed = allocations(|| {
        let guides = KnowledgeBase::embedded().guides(Language::En);
        black_box(guides.iter().map(|guide| guide.title().len()).sum::<usize>());
        black_box(guides.keys().map(str::len).sum::<usize>());
        black_box(guides.in_category(Category::Alert).count());
    });
    assert_eq!(listed, 0);
}
