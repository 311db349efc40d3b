//! Links, images and hosts.

use std::collections::HashMap;

use flashduty_knowledge_base::Language;

use super::finding::{Code, Problems, quoted};
use super::knowledge::{Knowledge, hosts, runs};
use super::page::Page;

pub(super) fn check(page: &Page<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    links(page, problems);
    misspelt_hosts(page, knowledge, problems);
    literal(page, problems);
    images(page, problems);
}

/// Parts of an address on our own hosts that say of which language the page or picture is.
fn other_language(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["/zh/", "/zh-cn/", "/zh-CN/", "/zh_CN/", "lang=zh", "locale=zh"],
        Language::Zh => &["/en/", "/en-us/", "/en-US/", "/en_US/", "lang=en", "locale=en"],
    }
}

/// The host of an address in lower case, without user name and port: `docs.flashduty.com` in
/// `https://me@Docs.Flashduty.com:443/en`. A placeholder stands for itself. `None` where the address has no host.
pub(super) fn host(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let is_scheme = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let authority = rest.split(['/', '?', '#']).next().filter(|_| is_scheme)?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let end = match host.find(']') {
        // The colons of IPv6.
        Some(bracket) if host.starts_with('[') => bracket + 1,
        _ => host.find(':').unwrap_or(host.len()),
    };
    let host = host[..end].trim_end_matches('.');
    (!host.is_empty()).then(|| host.to_ascii_lowercase())
}

/// Whether an address is on a host of ours.
fn is_own(url: &str) -> bool {
    host(url).is_some_and(|host| host.contains("flashduty") || host.contains("flashcat"))
}

/// Whether an address is of the other language: by its path on our own hosts, by what it asks for everywhere.
fn is_of_other_language(url: &str, language: Language) -> bool {
    let own = is_own(url);
    other_language(language).iter().any(|part| {
        let ends = || part.starts_with('/') && url.ends_with(part.trim_end_matches('/'));
        (own || part.contains('=')) && (url.contains(part) || ends())
    })
}

fn link_problem(url: &str, language: Language) -> Option<&'static str> {
    if !["https://", "#", "mailto:"].iter().any(|scheme| url.starts_with(scheme)) {
        Some("the address is not https")
    } else if ["?nav=", "&nav=", "utm_"].iter().any(|query| url.contains(query)) {
        Some("the address has a tracking query")
    } else if is_of_other_language(url, language) {
        Some("the address is of the other language")
    } else {
        None
    }
}

/// The values of `src` and `href` in a tag, with their places in it.
fn addresses_in(raw: &str) -> impl Iterator<Item = (usize, &str)> {
    ["src=", "href="].into_iter().flat_map(move |name| {
        raw.match_indices(name).filter_map(move |(place, _)| {
            let start = place + name.len();
            let quote = raw[start..].chars().next().filter(|char| matches!(char, '"' | '\''))?;
            let value = raw[start + 1..].split(quote).next()?;
            Some((start + 1, value))
        })
    })
}

fn links(page: &Page<'_>, problems: &mut Problems) {
    let links = page.document.links().iter().map(|link| (link.url(), link.range().start));
    let images = page.document.images().iter().map(|image| (image.url(), image.range().start));
    let tags = page
        .document
        .html()
        .iter()
        .flat_map(|tag| addresses_in(tag.raw()).map(|(at, url)| (url, tag.range().start + at)));
    for (url, place) in links.chain(images).chain(tags) {
        if let Some(problem) = link_problem(url, page.guide.language()) {
            let message = format!("{problem}: {}", quoted(url));
            let help = "link to the https page itself, in the guide's language";
            problems.push(page.error(Code::LinkStyle, place, message, help));
        }
    }
    let url = page.guide.url();
    if page.has_front_matter() && (url.contains(['?', '#']) || link_problem(url, page.guide.language()).is_some()) {
        let message = format!("the published address has a query, or is of the other language: {}", quoted(url));
        problems.push(page.front_matter_error(Code::LinkStyle, "url", message, "write the page's address alone"));
    }
}

fn misspelt_hosts(page: &Page<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    let body = page.body();
    for (place, host) in runs(body, |char| char.is_ascii_alphanumeric() || "-.".contains(char)) {
        let Some(name) = host.strip_suffix(".cloud").and_then(|name| name.rsplit('.').next()) else { continue };
        let distance = strsim::osa_distance("flashcat", name);
        if (1..=2).contains(&distance) {
            let message = format!("the host {} is misspelt", quoted(host));
            problems.push(page.error(Code::LinkStyle, place, message, "write flashcat.cloud"));
        }
    }
    let mut seen = HashMap::new();
    for (place, host) in hosts(body) {
        let known = seen.len();
        let meant = seen.entry(host).or_insert_with(|| if known < 200 { knowledge.meant_host(host) } else { None });
        if let Some(meant) = meant {
            let message = format!("the host {} is a letter away from that of other guides", quoted(host));
            problems.push(page.error(Code::LinkStyle, place, message, format!("write {meant}")));
        }
    }
}

/// `[text](#with spaces)`, which is no link.
fn literal(page: &Page<'_>, problems: &mut Problems) {
    let runs = page.document.prose();
    for (number, prose) in runs.iter().enumerate().filter(|(_, prose)| !prose.is_code()) {
        for (place, _) in prose.text().match_indices("](") {
            let rest = &prose.text()[place + 2..];
            let is_target = ["#", "http", "/", "mailto:"].iter().any(|start| rest.starts_with(start));
            // The parser may cut the text between the brackets.
            let goes_on =
                rest.is_empty() && runs.get(number + 1).is_some_and(|next| next.text().starts_with(['#', '/']));
            if is_target || goes_on {
                let help = "an address has no spaces: link to an anchor, `[text](#word)`";
                problems.push(page.error(Code::LiteralLink, prose.range().start + place, "a link shows as text", help));
            }
        }
    }
}

fn images(page: &Page<'_>, problems: &mut Problems) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for image in page.document.images() {
        let alt = image.alt();
        let says_nothing = alt.chars().filter(|char| char.is_alphabetic()).count() < 2
            || matches!(
                alt.to_ascii_lowercase().as_str(),
                "drawing" | "image" | "img" | "screenshot" | "picture" | "图片" | "截图"
            );
        let place = image.range().start;
        if says_nothing {
            let message = format!("{} does not say what the picture shows", quoted(alt));
            problems.push(page.error(Code::ImageAlt, place, message, "write `![what the picture shows](address)`"));
        }
        if seen.insert(image.url(), place).is_some() {
            let message = format!("the picture {} stands twice", quoted(image.url()));
            let help = "show the picture that belongs here, or link to the step that has it";
            problems.push(page.error(Code::Repeated, place, message, help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_hosts(hosts: &[(&str, Option<&str>)]) {
        for (url, expected) in hosts {
            assert_eq!(host(url).as_deref(), *expected, "{url}");
        }
    }

    #[test]
    fn a_host_ends_where_port_path_query_or_fragment_begins() {
        for end in ["", ":8443", ":8443/en", "/en", "?at=https://b.example", "#at:80", "./en"] {
            assert_hosts(&[(&format!("https://docs.flashduty.com{end}"), Some("docs.flashduty.com"))]);
        }
    }

    #[test]
    fn a_user_name_and_a_password_are_no_part_of_the_host() {
        assert_hosts(&[
            ("https://flashduty@example.com/", Some("example.com")),
            ("https://user:a@b:80@example.com:443/", Some("example.com")),
            ("https://example.com/@flashduty.com", Some("example.com")),
        ]);
    }

    #[test]
    fn the_case_of_a_host_does_not_matter() {
        assert_hosts(&[("HTTPS://Docs.Flashduty.COM/EN", Some("docs.flashduty.com"))]);
    }

    #[test]
    fn an_ipv6_address_is_a_host_with_its_brackets() {
        assert_hosts(&[
            ("https://[2001:DB8::1]:9093/api", Some("[2001:db8::1]")),
            ("https://me@[::1]", Some("[::1]")),
            ("https://[::1", Some("[")),
        ]);
    }

    #[test]
    fn a_placeholder_stands_for_itself() {
        assert_hosts(&[
            ("{api_host}/event", None),
            ("https://{api_host}:443/event", Some("{api_host}")),
            ("https://{region}.flashduty.com", Some("{region}.flashduty.com")),
            ("https://<您的域名>/api", Some("<您的域名>")),
            ("https://${HOST}:${PORT}/api", Some("${host}")),
        ]);
    }

    #[test]
    fn an_address_within_the_page_or_the_site_has_no_host() {
        for url in
            ["", "#verify", "/en/on-call", "mailto:me@example.com", "/login?to=https://example.com", "https:///a"]
        {
            assert_hosts(&[(url, None)]);
        }
    }
}
