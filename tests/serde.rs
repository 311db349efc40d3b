//! The serialized forms: what other programs read.
#![cfg(feature = "serde")]

use flashduty_knowledge_base::{Category, FrontMatter, Integration, IntegrationUrl, KnowledgeBase, Language, Severity};
use serde_json::{Value, json};

#[test]
fn guides_are_the_exported_object_in_export_order() {
    for language in Language::ALL {
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
fn a_guide_has_all_that_the_catalog_the_front_matter_and_the_tables_say() {
    let guide = Integration::AzureMonitor.guide(Language::Zh);
    let value = serde_json::to_value(guide).unwrap();
    let expected = json!({
        "key": "AzureMonitor",
        "language": "zh",
        "name": guide.name(),
        "category": "alert",
        "topic": "cloud",
        "since": guide.since(),
        "aliases": guide.aliases().collect::<Vec<_>>(),
        "title": guide.title(),
        "description": guide.description(),
        "date": guide.date(),
        "url": guide.url(),
        "digest": format!("{:016x}", guide.digest()),
        "outline": value["outline"],
        "severities": value["severities"],
        "default_severity": value["default_severity"],
        "body": guide.body(),
    });
    assert_eq!(value, expected);
    let first = guide.outline().next().unwrap();
    let heading = json!({ "level": first.level(), "heading": first.heading(), "anchor": first.anchor() });
    assert_eq!(value["outline"][0], heading);
    assert_eq!(value["outline"].as_array().unwrap().len(), guide.outline().len());
    assert_eq!(value["severities"][0]["native"], "Sev0");
    assert_eq!(value["severities"][0]["level"], "Critical");
}

#[test]
fn a_section_has_its_markdown() {
    let section = Integration::Lark.guide(Language::En).section("requirements").unwrap();
    let expected = json!({
        "level": 2, "heading": "Requirements", "anchor": "requirements", "markdown": section.markdown()
    });
    assert_eq!(serde_json::to_value(section).unwrap(), expected);
}

#[test]
fn a_resolution_says_how_sure_it_is() {
    let expected = json!({ "kind": "guess", "candidates": ["Prometheus"] });
    assert_eq!(serde_json::to_value(Integration::resolve("promethues")).unwrap(), expected);
    let expected = json!({ "kind": "unknown", "candidates": [] });
    assert_eq!(serde_json::to_value(Integration::resolve("qqqqqqqq")).unwrap(), expected);
}

#[test]
fn values_of_placeholders_go_both_ways_and_are_checked() {
    let url: IntegrationUrl = serde_json::from_value(json!("https://api.example.com/a?integration_key=k1")).unwrap();
    assert_eq!(json!(url), "https://api.example.com/a?integration_key=k1");
    let error = serde_json::from_value::<IntegrationUrl>(json!("javascript:alert(1)")).unwrap_err();
    assert!(error.to_string().contains("is no integration URL"), "{error}");
}

#[cfg(feature = "search")]
#[test]
fn a_hit_says_where_it_leads_and_what_was_matched() {
    use flashduty_knowledge_base::search;

    let hits = KnowledgeBase::embedded().search("send_resolved", &search::Options::new().limit(1));
    let (hit, value) = (&hits[0], serde_json::to_value(&hits[0]).unwrap());
    assert_eq!(value["url"], hit.url());
    assert_eq!(value["digest"], format!("{:016x}", hit.guide().digest()));
    let matched = &value["snippet"]["matches"][0];
    let range = hit.snippet().matches()[0].clone();
    assert_eq!(*matched, json!([range.start, range.end]));
}

#[test]
fn names_go_both_ways() {
    for integration in Integration::ALL {
        let value = serde_json::to_value(integration).unwrap();
        assert_eq!(value, integration.as_str());
        assert_eq!(serde_json::from_value::<Integration>(value).unwrap(), integration);
    }
    for language in Language::ALL {
        assert_eq!(serde_json::from_value::<Language>(json!(language)).unwrap(), language);
    }
    for severity in Severity::ALL {
        assert_eq!(serde_json::from_value::<Severity>(json!(severity)).unwrap(), severity);
    }
    for category in Category::ALL {
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

#[test]
fn front_matter_is_read_back_and_fields_of_later_versions_are_left_alone() {
    let front_matter = Integration::Lark.guide(Language::Zh).front_matter();
    let mut value = json!(front_matter);
    value["later"] = json!([1, { "a": 2 }]);
    assert_eq!(serde_json::from_value::<FrontMatter>(value.clone()).unwrap(), front_matter);
    value.as_object_mut().unwrap().remove("url");
    let error = serde_json::from_value::<FrontMatter>(value).unwrap_err();
    assert!(error.to_string().contains("missing field `url`"), "{error}");
    let twice = r#"{"title": "a", "title": "b"}"#;
    let error = serde_json::from_str::<FrontMatter>(twice).unwrap_err();
    assert!(error.to_string().contains("duplicate field `title`"), "{error}");
}

#[test]
fn any_name_is_read_where_a_field_asks_for_it_and_the_key_is_written() {
    #[derive(serde::Serialize, serde::Deserialize)]
    struct Configuration {
        #[serde(with = "flashduty_knowledge_base::any_name")]
        source: Integration,
    }
    for (name, integration) in [
        ("alertmanager", Integration::Prometheus),
        ("飞书告警", Integration::FeishuAlert),
        ("zabbix", Integration::Zabbix),
    ] {
        let read: Configuration = serde_json::from_value(json!({ "source": name })).unwrap();
        assert_eq!(read.source, integration);
        assert_eq!(json!(read)["source"], integration.as_str());
    }
    let error = serde_json::from_value::<Configuration>(json!({ "source": "promethues" })).err().unwrap();
    assert!(error.to_string().contains("did you mean `Prometheus`?"), "{error}");
}
