//! The public face of the default build: keys, look-ups, order, and what bad input gives.

use std::collections::HashSet;

use flashduty_knowledge_base::{
    CONTENT_DATE, CONTENT_DIGEST, Category, Guides, Integration, KnowledgeBase, Language, Resolution, Section, Topic,
};

/// The keys that the npm package `flashduty-knowledge-base` 1.3.4 exports, in the order of its English export.
#[rustfmt::skip]
const EXPORTED: [&str; 66] = [
    "CustomAlert", "Email", "N9e", "Prometheus", "Grafana", "Zabbix",
    "UptimeKuma", "AliyunARMS", "AliyunCmEvent", "AliyunCm", "AliyunSLS", "AWSCW",
    "AzureMonitor", "BaiDuBCM", "HuaWeiCES", "InfluxDB", "OpenFalcon", "PagerDuty",
    "TencentBK", "TencentCLS", "TencentCm", "TencentEb", "OceanBase", "Graylog",
    "Skywalking", "Sentry", "Jiankongbao", "AWSEventBridge", "Dynatrace", "HuaweiyunLTS",
    "GoogleCM", "Zilliz", "Splunk", "AppDynamics", "SolarWinds", "VolcEngineMetric",
    "VolcEngineEvent", "VolcEngineTLS", "OpManager", "Meraki", "StateCloud", "Guance",
    "CustomChange", "Jira", "Lark", "Dingtalk", "Wecom", "Slack",
    "MicrosoftTeams", "AlertWebhook", "IncidentWebhook", "CustomAction", "Templates", "HuaweiyunAPM",
    "JiraSync", "ZStack", "Keep", "ElastAlert2", "DingtalkAlert", "FeishuAlert",
    "VolcEngineDetect", "Link", "ServiceNowSync", "Monit", "Rum", "Cloudflare",
];

/// What people and programs might pass for a key.
fn bad_keys() -> Vec<String> {
    let mut keys = vec![
        "prometheus",
        "PROMETHEUS",
        "Prometheus ",
        " Prometheus",
        "Prometheus\0",
        "Prometheu",
        "",
        "\0",
        "普罗米修斯",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect::<Vec<_>>();
    keys.push("Prometheus".repeat(100_000));
    keys
}

#[test]
fn the_keys_of_the_npm_package_keep_their_order_and_new_ones_follow() {
    let keys: Vec<_> = Integration::ALL.iter().map(|integration| integration.as_str()).collect();
    assert_eq!(keys[..EXPORTED.len()], EXPORTED);
}

#[test]
fn every_embedded_integration_has_a_topic() {
    for integration in Integration::ALL {
        assert!(integration.topic().is_some(), "{integration}");
    }
    let of_topics: usize = Topic::ALL.iter().map(|topic| topic.integrations().count()).sum();
    assert_eq!(of_topics, Integration::ALL.len());
}

#[test]
fn sections_are_found_by_anchor_and_borrow_the_guide() {
    let section: Section<'static> = Integration::Prometheus.guide(Language::En).section("troubleshooting").unwrap();
    assert_eq!((section.level(), section.heading(), section.anchor()), (2, "Troubleshooting", "troubleshooting"));
    for language in Language::ALL {
        for guide in Guides::embedded(language) {
            for section in guide.outline() {
                assert_eq!(guide.section(section.anchor()), Some(section), "{guide:?}");
                assert!(guide.body().contains(section.markdown()));
            }
            assert!(guide.section("no such anchor").is_none());
        }
    }
}

#[test]
fn digests_tell_guides_apart_and_the_content_has_one() {
    let digests: HashSet<_> =
        Language::ALL.iter().flat_map(|language| Guides::embedded(*language)).map(|guide| guide.digest()).collect();
    assert_eq!(digests.len(), Language::ALL.len() * Integration::ALL.len());
    assert_ne!(CONTENT_DIGEST, 0);
    let newest = Language::ALL.iter().flat_map(|language| Guides::embedded(*language)).map(|guide| guide.date()).max();
    assert_eq!(newest, Some(CONTENT_DATE));
}

#[test]
fn a_name_of_64_characters_is_answered_like_any_other() {
    let long = "a".repeat(63);
    assert_eq!(Integration::resolve(&long), Resolution::Unknown);
    assert_eq!(Integration::resolve(&"qz ".repeat(32)), Resolution::Unknown);
}

#[test]
fn every_integration_is_found_by_its_key_in_every_way() {
    for language in Language::ALL {
        let guides = KnowledgeBase::embedded().guides(language);
        assert_eq!(guides.len(), Integration::ALL.len());
        for (&integration, guide) in Integration::ALL.iter().zip(guides) {
            let key = integration.as_str();
            assert_eq!(key.parse(), Ok(integration));
            assert_eq!(Integration::from_key(key), Some(integration));
            assert_eq!(integration.to_string(), key);
            assert_eq!(guide.integration(), Some(integration));
            assert!(std::ptr::eq(integration.guide(language), guide));
            assert!(std::ptr::eq(guides.get(key).unwrap(), guide));
            assert!(std::ptr::eq(&guides[key], guide));
            assert!(std::ptr::eq(&guides[integration], guide));
            assert!(std::ptr::eq(KnowledgeBase::embedded().guide(key, language).unwrap(), guide));
        }
    }
}

#[test]
fn iteration_keys_and_all_have_the_same_order() {
    let guides = KnowledgeBase::embedded().guides(Language::Zh);
    let by_keys: Vec<_> = guides.keys().collect();
    let by_iteration: Vec<_> = guides.into_iter().map(|guide| guide.key()).collect();
    let by_all: Vec<_> = Integration::ALL.iter().map(|integration| integration.as_str()).collect();
    assert_eq!(by_keys, by_all);
    assert_eq!(by_iteration, by_all);
    assert!(Integration::ALL.is_sorted());
}

#[test]
fn categories_part_the_guides() {
    let guides = KnowledgeBase::embedded().guides(Language::En);
    let of_categories: usize = Category::ALL.iter().map(|category| guides.in_category(*category).count()).sum();
    assert_eq!(of_categories, guides.len());
    assert!(guides.in_category(Category::Im).all(|guide| guide.integration().unwrap().category() == Category::Im));
}

#[test]
fn a_miss_is_none_and_an_error_with_the_input() {
    let guides = KnowledgeBase::embedded().guides(Language::En);
    for key in bad_keys() {
        assert_eq!(Integration::from_key(&key), None);
        assert!(guides.get(&key).is_none());
        assert!(!guides.contains_key(&key));
        let error = key.parse::<Integration>().unwrap_err();
        assert_eq!(error.input(), key);
        assert!(error.to_string().chars().count() < 400, "an error is read by people");
        assert!(!error.to_string().contains('\0'));
    }
}

#[test]
fn a_miss_names_near_keys() {
    for (typed, near) in
        [("promethues", "Prometheus"), ("cloudflair", "Cloudflare"), ("azure", "AzureMonitor"), ("awscw", "AWSCW")]
    {
        let error = typed.parse::<Integration>().unwrap_err();
        assert_eq!(error.near().first().map(|near| near.as_str()), Some(near), "{typed}");
        assert!(error.to_string().contains(near));
    }
}

#[test]
#[should_panic(expected = "no guide `Nothing` in language en")]
fn indexing_by_an_unknown_key_panics_and_says_which() {
    let _ = &KnowledgeBase::embedded().guides(Language::En)["Nothing"];
}

#[test]
fn no_two_guides_share_text_title_or_address() {
    for language in Language::ALL {
        let guides = KnowledgeBase::embedded().guides(language);
        let distinct = |value: fn(&flashduty_knowledge_base::Guide) -> &str| {
            guides.iter().map(value).collect::<HashSet<_>>().len()
        };
        assert_eq!(distinct(|guide| guide.body()), guides.len());
        assert_eq!(distinct(|guide| guide.title()), guides.len());
        assert_eq!(distinct(|guide| guide.description()), guides.len());
        assert_eq!(distinct(|guide| guide.url()), guides.len());
    }
}

#[test]
fn every_guide_is_about_its_own_integration() {
    for integration in Integration::ALL {
        let (en, zh) = (integration.guide(Language::En), integration.guide(Language::Zh));
        for guide in [en, zh] {
            assert_eq!(guide.key(), integration.as_str());
            assert!(guide.title().contains(guide.name()), "{guide:?}");
        }
        assert_eq!((en.language(), zh.language()), (Language::En, Language::Zh));
        assert_eq!(en.url().replacen("/en/", "/zh/", 1), zh.url());
    }
}

#[test]
fn the_two_keys_that_the_npm_package_mixes_up_are_right() {
    let [cloudwatch, azure] =
        [Integration::AWSCW, Integration::AzureMonitor].map(|integration| integration.guide(Language::En));
    assert_eq!((cloudwatch.title(), azure.title()), ("AWS CloudWatch Integration", "Azure Monitor Integration"));
    assert!(cloudwatch.body().contains("SNS") && !cloudwatch.body().contains("Alibaba"));
    assert!(azure.body().contains("action group") && !azure.body().contains("CloudWatch"));
}

#[test]
fn no_alias_is_another_integrations_key() {
    for integration in Integration::ALL {
        for alias in integration.aliases() {
            assert_eq!(Integration::from_key(alias), None, "{alias}");
            assert!(Integration::resolve(alias).candidates().contains(&integration), "{alias}");
        }
    }
}

#[test]
fn resolving_bad_input_ends_at_once() {
    for name in bad_keys() {
        let _ = Integration::resolve(&name);
    }
    assert_eq!(Integration::resolve(&"飞".repeat(1_000_000)), Resolution::Unknown);
}

#[test]
fn types_with_a_canonical_text_convert_both_ways() {
    fn holds<T>(value: T, text: &str)
    where
        T: Copy
            + PartialEq
            + std::fmt::Debug
            + AsRef<str>
            + Into<&'static str>
            + PartialEq<str>
            + for<'a> PartialEq<&'a str>,
        for<'a> T: TryFrom<&'a str, Error: std::fmt::Debug> + TryFrom<String, Error: std::fmt::Debug>,
    {
        assert_eq!(T::try_from(text).unwrap(), value);
        assert_eq!(T::try_from(text.to_owned()).unwrap(), value);
        assert_eq!((value.as_ref(), value.into()), (text, text));
        assert!(value == *text && value == text);
    }
    holds(Integration::Prometheus, "Prometheus");
    holds(Language::Zh, "zh");
    holds(Category::Im, "im");
    holds(Topic::Cloud, "cloud");
    assert!("im" == Category::Im && *"im" == Category::Im);
}

#[test]
fn names_and_guides_are_constants() {
    const NAME: &str = Integration::Lark.name(Language::Zh);
    static GUIDE: &flashduty_knowledge_base::Guide = Integration::Lark.guide(Language::Zh);
    assert_eq!((NAME, GUIDE.name()), ("飞书", "飞书"));
    let set: HashSet<&flashduty_knowledge_base::Guide> = Guides::embedded(Language::Zh).iter().collect();
    assert!(set.contains(GUIDE));
}
