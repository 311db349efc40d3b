//! Filling in: the hooks of all guides take their values, vendors' braces stay, and no value adds markup.

use std::borrow::Cow;

use flashduty_knowledge_base::{Guide, InvalidPlaceholder, KnowledgeBase, Language, Placeholders};
use proptest::prelude::*;

const URL: &str = "https://api.example.com/event/push/alert/x?integration_key=k1";

fn all_guides() -> impl Iterator<Item = &'static Guide> {
    Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language))
}

fn everything() -> Result<Placeholders, InvalidPlaceholder> {
    Placeholders::new()
        .with_integration_url(URL)?
        .with_api_host("https://api.example.com")?
        .with_integration_key("k1")?
        .with_ip_whitelist(["192.0.2.1", "198.51.100.0/24"])?
        .with_field_mapping(["u_team", "u_service"])
}

#[test]
fn every_hook_of_every_guide_is_filled() {
    let placeholders = everything().unwrap();
    for guide in all_guides() {
        let filled = guide.fill(&placeholders);
        for hook in [
            "integration_url'>",
            "{integration_url}",
            "{api_host}",
            "{integration_key}",
            "{ip_whitelist}",
            "<label name=",
            "{original.key}",
        ] {
            let vendors = filled.match_indices(hook).all(|(place, _)| filled[..place].ends_with(['$', '{']));
            assert!(!filled.contains(hook) || vendors, "{guide:?} keeps {hook}");
        }
    }
}

#[test]
fn what_is_not_given_stays_as_it_is() {
    for guide in all_guides() {
        assert!(matches!(guide.fill(&Placeholders::new()), Cow::Borrowed(text) if std::ptr::eq(text, guide.body())));
    }
    let key = Placeholders::new().with_integration_key("k1").unwrap();
    assert_eq!(key.fill("`{api_host}?key={integration_key}`"), "`{api_host}?key=k1`");
}

/// With the hooks taken out, a guide and the filled guide are the same text: nothing else was touched.
#[test]
fn nothing_but_the_hooks_changes_in_any_guide() {
    // Each value is a word of its own, so that it can be found again; the hooks are cut down to the same words.
    let placeholders = Placeholders::new()
        .with_integration_url("https://URL-1")
        .and_then(|all| all.with_api_host("https://HOST-1"))
        .and_then(|all| all.with_integration_key("KEY-1"))
        .and_then(|all| all.with_ip_whitelist(["192.0.2.99"]))
        .unwrap();
    for guide in all_guides() {
        let mut expected = String::new();
        let mut rest = guide.body();
        while let Some(start) = rest.find("<span class='integration_url'>") {
            let end = start + rest[start..].find("</span>").unwrap() + "</span>".len();
            expected += &rest[..start];
            expected += "`https://URL-1`";
            rest = &rest[end..];
        }
        expected += rest;
        let hooks = [
            ("{integration_url}", "https://URL-1"),
            ("{api_host}", "https://HOST-1"),
            ("{integration_key}", "KEY-1"),
            ("{ip_whitelist}", "192.0.2.99"),
        ];
        for (hook, value) in hooks {
            for vendors in ["$", "{"] {
                assert!(!expected.contains(&format!("{vendors}{hook}")), "{guide:?}: {vendors}{hook}");
            }
            expected = expected.replace(hook, value);
        }
        assert_eq!(guide.fill(&placeholders), expected, "{guide:?}");
    }
}

#[test]
fn braces_of_vendors_are_never_touched() {
    let placeholders = everything().unwrap();
    for vendors in [
        "${integration_key}",
        "{{integration_key}}",
        "{{ integration_key }}",
        "{ALERT.SUBJECT}",
        "{{ $labels.instance }}",
        "{integration_key",
        "{Integration_Key}",
        "${labels.sn}",
        "$integration_key",
    ] {
        assert_eq!(placeholders.fill(vendors), vendors);
    }
}

#[test]
fn an_address_becomes_a_list_item_each_at_the_depth_of_the_item() {
    let placeholders = everything().unwrap();
    assert_eq!(
        placeholders.fill("1. Open:\n   - {ip_whitelist}\n"),
        "1. Open:\n   - 192.0.2.1\n   - 198.51.100.0/24\n"
    );
    assert_eq!(placeholders.fill("from {ip_whitelist}."), "from 192.0.2.1, 198.51.100.0/24.");
}

#[test]
fn a_mapped_field_becomes_a_line_each_tab_spaces_in() {
    let line = "<label name='field_mapping' tab='6'>{original.key}: value(\"{original.key}\"),</label>\n";
    let filled = "      u_team: value(\"u_team\"),\n      u_service: value(\"u_service\"),\n";
    assert_eq!(everything().unwrap().fill(line), filled);
    let in_item = everything().unwrap().fill(&format!("   {line}")).into_owned();
    assert_eq!(in_item, "         u_team: value(\"u_team\"),\n         u_service: value(\"u_service\"),\n");
    let none = Placeholders::new().with_field_mapping([""; 0]).unwrap();
    assert_eq!(none.fill(line), "\n");
}

#[test]
fn values_that_could_break_out_are_refused_with_a_reason() {
    for url in [
        "",
        "api.example.com",
        "ftp://example.com",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "https://a b",
        "https://a`b",
        "https://a'b",
        "https://a\"b",
        "https://a<b",
        "https://a|b",
        "https://a\nb",
        "https://a\0b",
        "https://a(b",
        "https://a*b",
        "https://a$b",
        "https://a\\b",
        "https://例子",
        "@example.com",
        "a@",
        "a@b",
        "a b@example.com",
        "_a_@example.com",
    ] {
        let error = Placeholders::new().with_integration_url(url).unwrap_err();
        assert_eq!(error.value(), url);
        assert!(error.to_string().contains("has to be"), "{error}");
    }
    assert!(Placeholders::new().with_integration_url(&format!("https://a{}", "b".repeat(3000))).is_err());
    for host in
        ["api.example.com", "https://", "https://a/", "https://a:x", "https://a:70000", "https://a_b", "https://-a"]
    {
        assert!(Placeholders::new().with_api_host(host).is_err(), "{host}");
    }
    for key in ["", "a b", "_a", "a-", "a.b", "a\n", "密"] {
        assert!(Placeholders::new().with_integration_key(key).is_err(), "{key}");
    }
    for address in ["", "192.0.2", "192.0.2.1/33", "192.0.2.1/", "example.com", "2001:db8::/129"] {
        assert!(Placeholders::new().with_ip_whitelist([address]).is_err(), "{address}");
    }
    for field in ["", "1a", "_a", "a.b", "a b", "a</label>"] {
        assert!(Placeholders::new().with_field_mapping([field]).is_err(), "{field}");
    }
}

#[test]
fn values_as_they_occur_are_taken() {
    let valid =
        |placeholders: Result<Placeholders, InvalidPlaceholder>| assert!(placeholders.is_ok(), "{placeholders:?}");
    valid(Placeholders::new().with_integration_url(URL));
    valid(Placeholders::new().with_integration_url("http://192.0.2.7:8080/push?a=b&c=%20"));
    valid(Placeholders::new().with_integration_url("alerts+web@example.flashcat.cloud"));
    valid(Placeholders::new().with_api_host("http://localhost:8080"));
    valid(Placeholders::new().with_integration_key("7f1e-AB_9"));
    valid(Placeholders::new().with_ip_whitelist(["2001:db8::/32", "203.0.113.9"]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// A value is refused, or has nothing in it that Markdown, HTML or a language of code blocks would read.
    #[test]
    fn a_value_that_is_taken_has_no_markup(value in "(?s).{0,40}|https://[ -~]{0,40}|[ -~]{1,20}@[ -~]{1,20}") {
        let taken = [
            Placeholders::new().with_integration_url(&value).is_ok(),
            Placeholders::new().with_api_host(&value).is_ok(),
            Placeholders::new().with_integration_key(&value).is_ok(),
            Placeholders::new().with_ip_whitelist([&value]).is_ok(),
            Placeholders::new().with_field_mapping([&value]).is_ok(),
        ];
        if taken.contains(&true) {
            prop_assert!(value.is_ascii() && !value.contains(|char: char| char.is_control() || " `\"'<>|\\${}[]()*!;".contains(char)), "{value:?}");
        }
    }

    /// Whatever the text, filling ends, and keeps all that is no hook.
    #[test]
    fn any_text_can_be_filled(text in "(?s)(\\{integration_url\\}|\\{ip_whitelist\\}|- |\n|<span class='integration_url'>|</span>|<label name='field_mapping' tab='2'>|</label>|\\{|\\}|[a-z ]{0,5}|.){0,40}") {
        let placeholders = everything().unwrap();
        let filled = placeholders.fill(&text);
        let has_hooks = text.contains(['{', '<']);
        prop_assert!(has_hooks || filled == text);
    }
}

#[test]
fn a_megabyte_of_hooks_that_never_end_takes_no_time_with_the_square_of_it() {
    let placeholders = everything().unwrap();
    for piece in [
        "<span class='integration_url'>",
        "<label name='field_mapping' tab='2'>",
        "{",
        "- {ip_whitelist}",
        "{ip_whitelist",
    ] {
        let text = piece.repeat(1_000_000 / piece.len());
        let _ = placeholders.fill(&text);
    }
}
