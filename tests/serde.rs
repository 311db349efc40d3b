//! The serialized forms: what other programs read.
#![cfg(feature = "serde")]

use flashduty_knowledge_base::{Category, Integration, KnowledgeBase, Language};
use serde_json::{Value, json};

#[test]
fn guides_are_the_exported_object_in_export_order() {
    for &language in Language::ALL {
        let guides = KnowledgeBase::embedded().guides(language);
        let text = serde_json::to_string(guides).unwrap();
        let object: serde_json::Map<String, Value> = serde_json::from_str(&text).unwrap();
        assert_eq!(object.len(), guides.len());
        for guide in guides {
            assert_eq!(object[guide.key()], guide.source());
        }
        // A map of serde_json is sorted: the order stands in the text.
        let places = guides.keys().map(|key| text.find(&format!("\"{key}\":\"---\\ntitle")).unwrap());
        assert!(places.is_sorted());
    }
}

#[test]
fn a_knowledge_base_is_an_object_of_both_languages() {
    let value = serde_json::to_value(KnowledgeBase::embedded()).unwrap();
    let languages: Vec<_> = value.as_object().unwrap().keys().collect();
    assert_eq!(languages, ["en", "zh"]);
    assert_eq!(value["zh"]["Lark"], Integration::Lark.guide(Language::Zh).source());
}

#[test]
fn a_guide_has_key_language_front_matter_and_body() {
    let guide = Integration::Prometheus.guide(Language::En);
    let expected = json!({
        "key": "Prometheus",
        "language": "en",
        "front_matter": {
            "title": guide.title(),
            "description": guide.description(),
            "date": guide.date(),
            "url": guide.url(),
        },
        "body": guide.body(),
    });
    assert_eq!(serde_json::to_value(guide).unwrap(), expected);
}

#[test]
fn names_go_both_ways() {
    for &integration in Integration::ALL {
        let value = serde_json::to_value(integration).unwrap();
        assert_eq!(value, integration.as_str());
        assert_eq!(serde_json::from_value::<Integration>(value).unwrap(), integration);
    }
    for &language in Language::ALL {
        assert_eq!(serde_json::from_value::<Language>(json!(language)).unwrap(), language);
    }
    for &category in Category::ALL {
        assert_eq!(serde_json::from_value::<Category>(json!(category)).unwrap(), category);
    }
}

#[test]
fn names_that_are_none_are_errors_that_say_so() {
    let error = serde_json::from_value::<Integration>(json!("promethues")).unwrap_err();
    assert!(error.to_string().contains("did you mean `Prometheus`?"), "{error}");
    let error = serde_json::from_value::<Integration>(json!(5)).unwrap_err();
    assert!(error.to_string().contains("expected an integration's key"), "{error}");
    assert!(serde_json::from_value::<Language>(json!("fr")).is_err());
    assert!(serde_json::from_value::<Category>(json!("Alert")).is_err());
}
