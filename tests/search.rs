//! Searching the guides: what people ask finds what answers it, and no input does harm.
#![cfg(feature = "search")]

use std::time::{Duration, Instant};

use flashduty_knowledge_base::search::{Hit, SearchOptions};
use flashduty_knowledge_base::{Category, Integration, KnowledgeBase, Language};
use proptest::prelude::*;

fn search<'a>(query: &str, options: &SearchOptions) -> Vec<Hit<'a>> {
    KnowledgeBase::embedded().search(query, options)
}

/// How well queries that people would ask are answered, by judgments that were written first.
#[cfg(feature = "load")]
mod relevance {
    use std::collections::HashSet;

    use flashduty_knowledge_base::markdown::Document;

    use super::*;

    const JUDGED: &str = include_str!("search/judged.yaml");

    /// A section by language, key and anchor.
    type Place = (Language, String, String);

    struct Judged {
        language: Language,
        query: String,
        /// For each answer that is wanted, the places that give it.
        answers: Vec<HashSet<Place>>,
    }

    fn judged() -> Vec<Judged> {
        let file: serde_yaml::Value = serde_yaml::from_str(JUDGED).unwrap();
        let mut judged = Vec::new();
        for &language in Language::ALL {
            for entry in file[language.code()].as_sequence().unwrap() {
                let answers = entry["answers"].as_sequence().unwrap().iter();
                judged.push(Judged {
                    language,
                    query: entry["query"].as_str().unwrap().to_owned(),
                    answers: answers.map(|answer| places(answer.as_str().unwrap(), language)).collect(),
                });
            }
        }
        judged
    }

    /// The sections that an answer names, in both languages: their guides have the same structure.
    fn places(answer: &str, language: Language) -> HashSet<Place> {
        let mut places = HashSet::new();
        for part in answer.split(" or ") {
            let (key, anchor) = part.split_once('#').unwrap_or((part, ""));
            let integration = Integration::from_key(key).unwrap_or_else(|| panic!("no guide {key}"));
            let document = Document::of(integration.guide(language));
            let headings = document.headings();
            let range = if anchor.is_empty() {
                0..headings.len()
            } else {
                let is_named = |id: &str| id == anchor;
                let first = headings.iter().position(|heading| {
                    is_named(heading.anchor()) || heading.explicit_anchors().iter().any(|id| is_named(id))
                });
                let first = first.unwrap_or_else(|| panic!("{key} in {language} has no #{anchor}"));
                let level = headings[first].level();
                let below = headings[first + 1..].iter().take_while(|heading| heading.level() > level).count();
                first..first + 1 + below
            };
            for &language in Language::ALL {
                if anchor.is_empty() {
                    places.insert((language, key.to_owned(), String::new()));
                }
                let document = Document::of(integration.guide(language));
                let anchors = document.headings()[range.clone()].iter().map(|heading| heading.anchor().to_owned());
                places.extend(anchors.map(|anchor| (language, key.to_owned(), anchor)));
            }
        }
        places
    }

    /// The mean reciprocal rank of the first answer among ten hits, and the share of answers among the first three (of at
    /// most three). Prints the queries that fall short.
    fn measure(options: impl Fn(&Judged) -> SearchOptions) -> (f64, f64) {
        let judged = judged();
        let (mut ranks, mut recalls) = (0.0, 0.0);
        for judged in &judged {
            let hits = search(&judged.query, &options(judged).limit(10));
            let found: Vec<Place> = hits
                .iter()
                .map(|hit| (hit.guide().language(), hit.guide().key().to_owned(), hit.anchor().to_owned()))
                .collect();
            let first = found.iter().position(|place| judged.answers.iter().any(|answer| answer.contains(place)));
            let rank = first.map_or(0.0, |place| 1.0 / (place + 1) as f64);
            let is_among = |answer: &&HashSet<Place>| found.iter().take(3).any(|place| answer.contains(place));
            let recall = judged.answers.iter().filter(is_among).count() as f64 / judged.answers.len().min(3) as f64;
            if rank < 1.0 || recall < 1.0 {
                println!("{rank:.2} {recall:.2} {}", judged.query);
                for (place, hit) in found.iter().zip(&hits).take(4) {
                    println!("            {:.3} {} {}#{}", hit.score(), place.0, place.1, place.2);
                }
            }
            ranks += rank;
            recalls += recall;
        }
        let (rank, recall) = (ranks / judged.len() as f64, recalls / judged.len() as f64);
        println!("{} queries: MRR@10 {rank:.4}, recall@3 {recall:.4}\n", judged.len());
        (rank, recall)
    }

    #[test]
    fn there_are_enough_queries_half_in_each_language() {
        let judged = judged();
        let english = judged.iter().filter(|judged| judged.language == Language::En).count();
        assert!(judged.len() >= 60, "{}", judged.len());
        assert!(english.abs_diff(judged.len() - english) <= judged.len() / 10, "{english} of {}", judged.len());
    }

    #[test]
    fn queries_are_answered_in_their_language() {
        let (rank, recall) = measure(|judged| SearchOptions::new().language(judged.language));
        assert!(rank >= 0.90, "MRR@10 {rank}");
        assert!(recall >= 0.95, "recall@3 {recall}");
    }

    #[test]
    fn queries_are_answered_among_both_languages() {
        let (rank, recall) = measure(|_| SearchOptions::new());
        assert!(rank >= 0.90, "MRR@10 {rank}");
        assert!(recall >= 0.95, "recall@3 {recall}");
    }
}

