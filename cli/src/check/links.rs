//! Links, images and hosts.

use flashduty_knowledge_base::Language;

use super::finding::{Code, Problems, quoted};
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    links(page, problems);
    images(page, problems);
}

fn links(page: &Page<'_>, problems: &mut Problems) {
    let links = page.document.links().iter().map(|link| (link.url(), link.range().start));
    let images = page.document.images().iter().map(|image| (image.url(), image.range().start));
    let other_language = match page.guide.language() {
        Language::En => "docs.flashduty.com/zh/",
        Language::Zh => "docs.flashduty.com/en/",
    };
    for (url, place) in links.chain(images) {
        let problem = if !["https://", "#", "mailto:"].iter().any(|scheme| url.starts_with(scheme)) {
            "the address is not https"
        } else if ["?nav=", "&nav=", "utm_"].iter().any(|query| url.contains(query)) {
            "the address has a tracking query"
        } else if url.contains(other_language) {
            "the link leads to the page of the other language"
        } else {
            continue;
        };
        let message = format!("{problem}: {}", quoted(url));
        problems.push(page.error(
            Code::LinkStyle,
            place,
            message,
            "link to the https page itself, in the guide's language",
        ));
    }
    for (place, host) in words(page.body(), |char| char.is_ascii_alphanumeric() || "-.".contains(char)) {
        let Some(name) = host.strip_suffix(".cloud").and_then(|name| name.rsplit('.').next()) else { continue };
        let distance = strsim::osa_distance("flashcat", name);
        if (1..=2).contains(&distance) {
            let message = format!("the host {} is misspelt", quoted(host));
            problems.push(page.error(Code::LinkStyle, place, message, "write flashcat.cloud"));
        }
    }
}

/// The longest runs of characters of a kind, with their places.
pub(super) fn words(text: &str, of_kind: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(move |char| !of_kind(char)).filter_map(move |word| {
        let place = at;
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((place, word))
    })
}

fn images(page: &Page<'_>, problems: &mut Problems) {
    for image in page.document.images() {
        let alt = image.alt();
        let says_nothing = alt.chars().filter(|char| char.is_alphabetic()).count() < 2
            || matches!(
                alt.to_ascii_lowercase().as_str(),
                "drawing" | "image" | "img" | "screenshot" | "picture" | "图片" | "截图"
            );
        if says_nothing {
            let message = format!("{} does not say what the picture shows", quoted(alt));
            problems.push(page.error(
                Code::ImageAlt,
                image.range().start,
                message,
                "write `![what the picture shows](address)`",
            ));
        }
    }
}
