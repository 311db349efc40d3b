//! Filling in: the hooks of all guides take their values, vendors' braces stay, and no value adds markup.

use std::borrow::Cow;

use flashduty_knowledge_base::{
    ApiHost, FieldName, Guide, IntegrationKey, IntegrationUrl, IpRange, KnowledgeBase, Language, Placeholders,
};
use proptest::prelude::*;

const URL: &str = "https://api.example.com/event/push/alert/x?integration_key=k1";

fn all_guides() -> impl Iterator<Item = &'static Guide> {
    Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language))
}

fn everything() -> Placeholders {
    Placeholders::new()
        .integration_url(IntegrationUrl::new(URL).unwrap())
        .api_host(ApiHost::new("https://api.example.com").unwrap())
        .integration_key(IntegrationKey::new("k1").unwrap())
        .ip_whitelist(["192.0.2.1", "198.51.100.0/24"].map(|range| IpRange::new(range).unwrap()))
        .field_mapping(["u_team", "u_service"].map(|field| FieldName::new(field).unwrap()))
}

#[test]
fn every_hook_of_every_guide_is_filled() {
    let placeholders = everything();
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
    let key = Placeholders::new().integration_key(IntegrationKey::new("k1").unwrap());
    assert_eq!(key.fill("`{api_host}?key={integration_key}`"), "`{api_host}?key=k1`");
}

/// With the hooks taken out, a guide and the filled guide are the same text: nothing else was touched.
#[test]
fn nothing_but_the_hooks_changes_in_any_guide() {
    // Each value is a word of its own, so that it can be found again; the hooks are cut down to the same words.
    let placeholders = Placeholders::new()
        .integration_url(IntegrationUrl::new("https://URL-1").unwrap())
        .api_host(ApiHost::new("https://HOST-1").unwrap())
        .integration_key(IntegrationKey::new("KEY-1").unwrap())
        .ip_whitelist(IpRange::new("192.0.2.99"));
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
    let placeholders = everything();
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
    let placeholders = everything();
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
    assert_eq!(everything().fill(line), filled);
    let in_item = everything().fill(&format!("   {line}")).into_owned();
    assert_eq!(in_item, "         u_team: value(\"u_team\"),\n         u_service: value(\"u_service\"),\n");
    let none = Placeholders::new().field_mapping([]);
    assert_eq!(none.fill(line), "\n");
}

fn url(text: &str) -> Option<String> {
    IntegrationUrl::new(text).ok().map(|url| url.to_string())
}

#[test]
fn a_url_that_could_break_out_or_is_no_address_is_refused() {
    for refused in [
        "",
        "api.example.com",
        "ftp://example.com",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "https://a b",
        "https://a/b c",
        "https://a`b",
        "https://a/`b`",
        "https://a/\"b",
        "https://a/<b>",
        "https://a/{b}",
        "https://a/b|c",
        "https://a/b\nc",
        "https://a/b\0c",
        "https://a/b\\c",
        "https://a/\u{202e}b",
        "https://a(b",
        "https://a..b",
        "https://.a",
        "https://a:0",
        "https://a:x",
        "https://a:+80",
        "https://a:080",
        "https://a:70000",
        "https://-a",
        "https://256.0.0.1",
        "https://[::1",
        "https://[::1]x",
        "https://[a]",
        "https://::1/",
    ] {
        assert_eq!(url(refused), None, "{refused:?}");
    }
    assert_eq!(url(&format!("https://a/{}", "b".repeat(3000))), None);
    assert_eq!(url(&format!("https://a/{}", "é".repeat(800))), None, "4,800 bytes once it is encoded");
}

#[test]
fn a_mailbox_that_is_none_is_refused() {
    for refused in ["@example.com", "a@", "a@b..c", "a..b@example.com", ".a@example.com", "a b@example.com", "<a>@b.c"]
    {
        assert_eq!(url(refused), None, "{refused:?}");
    }
}

#[test]
fn urls_as_people_paste_them_are_taken() {
    for (pasted, filled) in [
        (URL, URL),
        ("http://192.0.2.7:8080/push?a=b&c=%20", "http://192.0.2.7:8080/push?a=b&c=%20"),
        ("https://[::1]:8080/push", "https://[::1]:8080/push"),
        ("https://[2001:DB8::0:1]/push", "https://[2001:db8::1]/push"),
        ("HTTPS://api.example.com/A", "https://api.example.com/A"),
        (" https://api.example.com/a\r\n", "https://api.example.com/a"),
        ("https://告警.example/推送", "https://告警.example/%E6%8E%A8%E9%80%81"),
        ("https://a/it's?b=(c),d;e!f*g$h[0]", "https://a/it%27s?b=%28c%29%2Cd%3Be%21f%2Ag%24h%5B0%5D"),
        ("https://user:pa$$!@a/b", "https://user:pa%24%24%21@a/b"),
        ("https://a/100%", "https://a/100%25"),
        ("https://a/b#c", "https://a/b#c"),
    ] {
        assert_eq!(url(pasted).as_deref(), Some(filled));
    }
}

#[test]
fn mailboxes_as_they_occur_are_taken() {
    for address in ["alerts+web@example.flashcat.cloud", "alert@localhost", "o'brien@example.com", "_a@example.com"] {
        assert_eq!(url(address).as_deref(), Some(address));
    }
}

#[test]
fn an_apostrophe_of_a_mailbox_never_reaches_quoted_code() {
    let placeholders = Placeholders::new().integration_url(IntegrationUrl::new("o'brien@example.com").unwrap());
    let text = "<span class='integration_url'>address</span>: `to='{integration_url}'`";
    assert_eq!(placeholders.fill(text), "`o'brien@example.com`: `to='{integration_url}'`");
}

#[test]
fn an_api_host_is_a_scheme_a_host_and_at_most_a_port() {
    for (given, filled) in [
        ("http://localhost:8080", "http://localhost:8080"),
        ("https://api.example.com/", "https://api.example.com"),
        ("HTTPS://[::1]:8080", "https://[::1]:8080"),
    ] {
        assert_eq!(ApiHost::new(given).unwrap().as_str(), filled);
    }
    for refused in
        ["api.example.com", "https://", "https://a/b", "https://a:x", "https://a?b", "https://u@a", "https://-a"]
    {
        assert!(ApiHost::new(refused).is_err(), "{refused}");
    }
}

#[test]
fn a_key_has_letters_digits_hyphens_underscores_and_padding() {
    for taken in ["7f1e-AB_9", "_a", "a-", "YWJj=", "YWI==", " k1 "] {
        assert_eq!(IntegrationKey::new(taken).unwrap().as_str(), taken.trim());
    }
    for refused in ["", "=", "a b", "-a", "a.b", "a=b", "a===", "a\nb", "密"] {
        assert!(IntegrationKey::new(refused).is_err(), "{refused}");
    }
}

#[test]
fn a_range_is_an_address_or_a_network() {
    for (given, filled) in
        [("2001:DB8::/32", "2001:db8::/32"), ("203.0.113.9", "203.0.113.9"), ("192.0.2.0/0", "192.0.2.0/0")]
    {
        assert_eq!(IpRange::new(given).unwrap().as_str(), filled);
    }
    for refused in
        ["", "192.0.2", "192.0.2.1/33", "192.0.2.1/", "1.2.3.0/024", "1.2.3.0/+2", "example.com", "2001:db8::/129"]
    {
        assert!(IpRange::new(refused).is_err(), "{refused}");
    }
}

#[test]
fn a_field_may_be_one_of_another_table() {
    for taken in ["u_team", "_a", "cmdb_ci.name"] {
        assert_eq!(FieldName::new(taken).unwrap().as_str(), taken);
    }
    for refused in ["", "1a", "a.", ".a", "a..b", "a b", "a</label>"] {
        assert!(FieldName::new(refused).is_err(), "{refused}");
    }
}

#[test]
fn a_refusal_says_what_the_value_should_have_been() {
    let error = IpRange::new("192.0.2").unwrap_err();
    assert_eq!((error.what(), error.value()), ("IP address", "192.0.2"));
    let message = "`192.0.2` is no IP address: it has to be an IP address, or a network such as `192.0.2.0/24`";
    assert_eq!(error.to_string(), message);
}

#[test]
fn a_value_can_be_unset_again() {
    let placeholders = Placeholders::new().integration_key(IntegrationKey::new("k1").unwrap()).integration_key(None);
    assert_eq!(placeholders, Placeholders::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// A value is refused, or what is filled in has nothing that Markdown, HTML or a language of code blocks would read.
    #[test]
    fn a_value_that_is_taken_has_no_markup(value in "(?s).{0,40}|https://[ -~]{0,40}|https://a/.{0,20}|[ -~]{1,20}@[ -~]{1,20}") {
        let taken = [
            IntegrationUrl::new(&value).map(|value| value.to_string()),
            ApiHost::new(&value).map(|value| value.to_string()),
            IntegrationKey::new(&value).map(|value| value.to_string()),
            IpRange::new(&value).map(|value| value.to_string()),
            FieldName::new(&value).map(|value| value.to_string()),
        ];
        for filled in taken.iter().flatten() {
            let has_markup = filled.contains(|char: char| {
                char.is_control() || char.is_whitespace() || "`\"<>|\\${}()*!;,^".contains(char)
            });
            let is_mailbox = !filled.contains("://");
            prop_assert!(!has_markup && (is_mailbox || !filled.contains('\'')), "{filled:?}");
        }
    }

    /// What was made fit once stays as it is.
    #[test]
    fn a_value_that_was_filled_in_can_be_given_again(value in "https?://[a-zé.:@\\[\\]0-9]{1,20}[/?#][ -~é]{0,20}") {
        if let Some(filled) = url(&value) {
            prop_assert_eq!(url(&filled), Some(filled.clone()));
        }
    }

    /// Whatever the text, filling ends, and keeps all that is no hook.
    #[test]
    fn any_text_can_be_filled(text in "(?s)(\\{integration_url\\}|\\{ip_whitelist\\}|- |\n|<span class='integration_url'>|</span>|<label name='field_mapping' tab='2'>|</label>|\\{|\\}|[a-z ]{0,5}|.){0,40}") {
        let placeholders = everything();
        let filled = placeholders.fill(&text);
        let has_hooks = text.contains(['{', '<']);
        prop_assert!(has_hooks || filled == text);
    }
}

#[test]
fn a_text_grows_by_no_more_than_16_mib() {
    let fields = (0..5_000).map(|number| FieldName::new(&format!("field_{number}")).unwrap());
    let many = everything().field_mapping(fields);
    let hook = "<label name='field_mapping' tab='2'>{original.key} {original.key}</label>\n";
    let text = format!("{}{{integration_key}}\n", hook.repeat(1_000));
    let filled = many.fill(&text);
    assert!(filled.len() <= text.len() + (16 << 20), "{}", filled.len());
    assert!(filled.ends_with("k1\n"), "a place that fits is filled all the same");
}

#[test]
fn a_megabyte_of_hooks_that_never_end_takes_no_time_with_the_square_of_it() {
    let placeholders = everything();
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
