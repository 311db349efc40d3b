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

/// What the first search in a language leaves allocated, beside the sources of the guides in that language.
#[cfg(feature = "search")]
#[test]
fn the_index_of_a_language_takes_at_most_1_2_times_its_texts() {
    use flashduty_knowledge_base::search;
    for language in Language::ALL {
        let knowledge_base = KnowledgeBase::embedded().clone();
        let texts: usize = knowledge_base.guides(language).iter().map(|guide| guide.source().len()).sum();
        let before = allocator::held();
        drop(knowledge_base.search("webhook", &search::Options::new().language(language)));
        let share = (allocator::held() - before) as f64 / texts as f64;
        // An index that is not counted would be small indeed.
        assert!(share > 0.1, "{language}: {share:.2} times {texts} bytes of texts");
        assert!(share <= 1.2, "{language}: {share:.2} times {texts} bytes of texts");
        // A second search leaves nothing.
        let before = allocator::held();
        drop(knowledge_base.search("webhook", &search::Options::new().language(language)));
        assert_eq!(allocator::held(), before, "{language}");
    }
}

#[cfg(feature = "search")]
#[test]
fn a_search_in_one_language_builds_no_index_of_another() {
    use flashduty_knowledge_base::search;
    let knowledge_base = KnowledgeBase::embedded().clone();
    knowledge_base.build_search_index(Language::En);
    let before = allocator::bytes();
    black_box(knowledge_base.search("webhook", &search::Options::new().language(Language::En)));
    assert!(allocator::bytes() - before < 500_000, "{}", allocator::bytes() - before);
}
