//! What has to hold of whatever comes out. An oracle gives words for what is wrong.

use std::collections::HashSet;
use std::ops::Range;

use flashduty_knowledge_base::load::{self, Diagnostic, MAX_MESSAGE_CHARS};
use flashduty_knowledge_base::markdown::{Channel, Document, Render, Terminal, View};
use flashduty_knowledge_base::{
    ApiHost, FieldName, Guide, Integration, IntegrationKey, IntegrationUrl, InvalidPlaceholder, IpRange, KnowledgeBase,
    Language, Placeholders, Resolution, export, search,
};
use scraper::{ElementRef, Html, Selector};

use crate::elements::ELEMENTS;
use crate::inputs::{self, NO_HTML_CHARACTERS};
use crate::random::Random;

/// What was found wrong.
pub type Found = Result<(), String>;

fn ensure(holds: bool, wrong: impl FnOnce() -> String) -> Found {
    if holds { Ok(()) } else { Err(wrong()) }
}

/// A Markdown text in all its forms.
pub fn markdown(text: &str) -> Found {
    document(text)?;
    anchors(text)?;
    for view in [View::Full, View::Console, View::Channel(Channel::SlackApp)] {
        html(&Render::new(text, Language::En).view(view).to_html()).map_err(|wrong| format!("{view:?}: {wrong}"))?;
    }
    plain(&Render::new(text, Language::Zh).to_text(), "\n\t").map_err(|wrong| format!("to_text: {wrong}"))?;
    for (width, styled) in [(0, false), (40, true), (usize::MAX, true)] {
        let shown = Render::new(text, Language::En).to_terminal(Terminal::new(width).styles(styled).links(styled));
        let shown = if styled { unstyled(&shown)? } else { shown };
        plain(&shown, "\n\t").map_err(|wrong| format!("to_terminal, {width} columns: {wrong}"))?;
    }
    Ok(())
}

/// What a terminal shows, without the sequences that are its own.
fn unstyled(shown: &str) -> Result<String, String> {
    const LINK: &str = "\x1b]8;;";
    let mut text = String::new();
    let mut parts = shown.split(LINK);
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (address, rest) = part.split_once("\x1b\\").unwrap_or((part, ""));
        let is_safe = address.is_empty() || is_value("a", "href", address) && !address.starts_with('#');
        ensure(is_safe && address.bytes().all(|byte| byte.is_ascii_graphic()), || format!("a link to {address:?}"))?;
        text.push_str(rest);
    }
    for style in ["\x1b[0m", "\x1b[1m", "\x1b[1;4m", "\x1b[2m", "\x1b[3m", "\x1b[4m"] {
        text = text.replace(style, "");
    }
    Ok(text)
}

/// The parts of a document lie in its text, in order.
fn document(text: &str) -> Found {
    let document = Document::parse(text);
    let inside = |what: &str, range: Range<usize>| {
        ensure(text.get(range.clone()).is_some(), || format!("{what} at {range:?} lies outside of the text"))
    };
    let ordered = |what: &str, ranges: Vec<Range<usize>>| {
        let sorted = ranges.is_sorted_by_key(|range| range.start);
        ensure(sorted, || format!("{what} are not in order"))?;
        ranges.into_iter().try_for_each(|range| inside(what, range))
    };
    ordered("headings", document.headings().iter().map(|part| part.range()).collect())?;
    ordered("anchors", document.anchors().iter().map(|part| part.range()).collect())?;
    ordered("code blocks", document.code_blocks().iter().map(|part| part.range()).collect())?;
    ordered("tables", document.tables().iter().map(|part| part.range()).collect())?;
    // Links and images end before those that they stand in.
    document.links().iter().try_for_each(|part| inside("a link", part.range()))?;
    document.images().iter().try_for_each(|part| inside("an image", part.range()))?;
    ordered("tags", document.html().iter().map(|tag| tag.range()).collect())?;
    let width = document.tables().iter().all(|table| table.rows().iter().all(|row| row.len() == table.header().len()));
    ensure(width, || "a row of a table has other columns than its header".to_owned())?;
    let sections: Vec<_> = document.sections().collect();
    ensure(sections.len() == document.headings().len(), || "not as many sections as headings".to_owned())?;
    for section in &sections {
        let start = section.heading().range().start;
        let markdown = section.markdown();
        ensure(text.get(start..).is_some_and(|rest| rest.starts_with(markdown)), || {
            format!("the section {:?} is no part of the text", section.heading().text())
        })?;
        let anchor = section.heading().anchor();
        ensure(anchor.is_empty() || document.has_anchor(anchor), || format!("{anchor:?} leads nowhere"))?;
        ensure(anchor.is_empty() || document.section(anchor).is_some(), || format!("{anchor:?} has no section"))?;
    }
    let _ = document.severities().rows().count();
    Ok(())
}

/// Where links lead, by the document, the page has an id.
fn anchors(text: &str) -> Found {
    let document = Document::parse(text);
    let page = Render::new(text, Language::En).to_html();
    let html = Html::parse_fragment(&page);
    let ids: HashSet<&str> = html.select(&selector("[id]")).filter_map(|element| element.value().id()).collect();
    let headings = document.headings().iter().map(|heading| heading.anchor()).filter(|anchor| !anchor.is_empty());
    let mut wanted = headings.chain(document.anchors().iter().map(|anchor| anchor.id()));
    wanted.try_for_each(|id| ensure(ids.contains(id), || format!("the page has no id {id:?}\n{page}")))
}

/// How deep elements may nest: quotes, list items twice (`ul`, `li`) and hooks together.
const MAX_DEPTH: usize = 500;

/// Pages that a guide is put into, at `{}`: with elements and formatting around that it must neither close nor open.
const HOSTS: [&str; 4] = [
    "<body><details open><summary>s</summary><ul><li><span><div><b id=host>x</b><div class=guide>{}</div>\
     <p>after <em>it</em></div></span><li>next</ul></details><table><tr><td>y</table>z",
    "<body><table><tr><td><div class=guide>{}</div><td>next</table><p>after",
    "<body><main><section><blockquote><em><div class=guide>{}</div> after</em></blockquote></section></main>",
    "<body><div><div class=guide>{}</div></div><template>t</template><svg><g></g></svg><select><option>o</select>",
];

/// HTML of a guide: nothing but the hooks, and a page around it that stays as it is.
pub fn html(html: &str) -> Found {
    for host in HOSTS {
        let (before, after) = (around(host, ""), around(host, html));
        ensure(before.is_some() && before == after, || {
            format!("the page around is {after:?}, before {before:?}\n{html}")
        })?;
    }
    let page = Html::parse_document(&format!("<!DOCTYPE html><title>t</title><body><main>{html}</main>"));
    if !html.contains(NO_HTML_CHARACTERS) {
        ensure(page.errors.is_empty(), || format!("the parser reports {:?}\n{html}", page.errors))?;
    }
    let mut ids = HashSet::new();
    for element in page.select(&selector("main *")) {
        let value = element.value();
        let Some((name, attributes)) = ELEMENTS.iter().find(|(name, _)| *name == value.name()) else {
            return Err(format!("<{}> comes out\n{html}", value.name()));
        };
        for (attribute, value) in value.attrs() {
            let is_one = attributes.contains(&attribute) && is_value(name, attribute, value);
            ensure(is_one, || format!("<{name} {attribute}={value:?}> comes out\n{html}"))?;
            ensure(attribute != "id" || ids.insert(value), || format!("the id {value:?} comes out twice\n{html}"))?;
        }
        ensure(element.ancestors().count() < MAX_DEPTH, || "elements nest too deep".to_owned())?;
    }
    Ok(())
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The page around a guide, without what is in the guide.
fn around(host: &str, guide: &str) -> Option<String> {
    let mut page = Html::parse_document(&format!("<!DOCTYPE html><title>t</title>{}", host.replace("{}", guide)));
    let guides: Vec<_> = page.select(&selector("div.guide")).map(|guide| guide.id()).collect();
    let [guide] = guides[..] else { return None };
    let children: Vec<_> = page.tree.get(guide)?.children().map(|child| child.id()).collect();
    for child in children {
        page.tree.get_mut(child)?.detach();
    }
    Some(page.html())
}

fn is_value(element: &str, attribute: &str, value: &str) -> bool {
    let begins = |starts: &[&str]| {
        starts.iter().any(|start| value.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start)))
    };
    match (element, attribute) {
        ("a", "href") => begins(&["https://", "http://", "mailto:", "#"]),
        ("img", "src") => begins(&["https://", "http://"]),
        ("code", "class") => value.starts_with("language-") && !value.contains([' ', '\t', '\n', '\r', '\u{c}']),
        ("p", "class") => value == "custom-block-title",
        ("span", "class") => value == "integration_url",
        ("div", "class") => {
            let channel = value.strip_suffix(" hide").unwrap_or(value);
            ["hide", "md-block", "custom-block tip", "custom-block caution"].contains(&value)
                || channel.parse::<Channel>().is_ok()
        }
        (_, "style") => ["left", "center", "right"].iter().any(|side| value == format!("text-align: {side}")),
        ("ol", "start") => value.bytes().all(|byte| byte.is_ascii_digit()),
        (_, "rel") => value == "noopener noreferrer",
        (_, "loading") => value == "lazy",
        _ => true,
    }
}

/// Text for people: no control characters but these, and none that change the direction of text.
pub fn plain(text: &str, kept: &str) -> Found {
    let is_bidi =
        |char| matches!(char, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    match text.chars().find(|char| char.is_control() && !kept.contains(*char) || is_bidi(*char)) {
        Some(char) => Err(format!("{char:?} comes out in {text:?}")),
        None => Ok(()),
    }
}

/// A docs tree: its diagnostics, and all that can be done with what loads.
pub fn tree(files: &[(String, String)], random: &mut Random) -> Found {
    let options = if random.once_in(2) { load::Options::new() } else { load::Options::strict() };
    let options = options.any_html(random.once_in(2)).any_key(random.once_in(4));
    let loaded = match options.load_files(files.iter().map(|(path, text)| (path.as_str(), text.as_str()))) {
        Ok(loaded) => loaded,
        Err(error) => {
            ensure(!error.diagnostics().is_empty(), || "an error without diagnostics".to_owned())?;
            plain(&error.to_string(), "\n")?;
            return error.diagnostics().iter().try_for_each(|problem| diagnostic(problem, files));
        }
    };
    loaded.warnings.iter().try_for_each(|problem| diagnostic(problem, files))?;
    let own = &loaded.knowledge_base;
    for language in [Language::En, Language::Zh] {
        for guide in own.guides(language) {
            guide_parts(guide)?;
        }
        let full = export::full(own, language);
        ensure(full.starts_with('{'), || "the export is no object".to_owned())?;
        let _ = export::chunks(own.guides(language), 1 + random.below(3_000));
    }
    let both = KnowledgeBase::embedded().overlay(own);
    for language in [Language::En, Language::Zh] {
        let is_over = own.guides(language).iter().all(|guide| both.guide(guide.key(), language) == Some(guide));
        ensure(is_over, || "an own guide is not over the embedded ones".to_owned())?;
    }
    let words = inputs::typed(random);
    hits(own, &words).map_err(|wrong| format!("search {words:?}: {wrong}"))
}

fn diagnostic(problem: &Diagnostic, files: &[(String, String)]) -> Found {
    for text in [&problem.message, &problem.help] {
        plain(text, "")?;
    }
    ensure(problem.message.chars().count() <= MAX_MESSAGE_CHARS, || format!("the message is long: {problem}"))?;
    plain(&problem.to_string(), "\n")?;
    ensure(problem.to_string().lines().count() <= 2, || format!("more than a line and its help: {problem}"))?;
    let file = files.iter().rev().find(|(path, _)| problem.path.to_str() == Some(path));
    if let Some((_, text)) = file.filter(|_| problem.line > 0) {
        // Lines as YAML counts them, and one for what stands after the last.
        let lines =
            1 + text.chars().filter(|char| matches!(char, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')).count();
        ensure(problem.line <= lines, || format!("line {} of {lines}: {problem}", problem.line))?;
    }
    Ok(())
}

/// The sections and chunks of a guide are parts of it, and its body is Markdown as any other.
fn guide_parts(guide: &Guide) -> Found {
    let body = guide.body();
    markdown(body)?;
    for section in guide.outline() {
        ensure(body.contains(section.markdown()), || format!("{:?} is no part of the body", section.heading()))?;
    }
    for chunk in guide.chunks(500) {
        ensure(body.contains(&chunk.text), || format!("the chunk {} is no part of the body", chunk.id))?;
        ensure(!chunk.text.trim().is_empty(), || format!("the chunk {} is empty", chunk.id))?;
        for label in chunk.path.iter().chain([&chunk.title]) {
            plain(label, "")?;
            ensure(label.chars().count() <= 160, || format!("{label:?} is long"))?;
        }
    }
    Ok(())
}

/// What a search gives is short, on one line, and marks what was found.
pub fn hits(knowledge_base: &KnowledgeBase, query: &str) -> Found {
    let hits = knowledge_base.search(query, &search::Options::new());
    ensure(hits.len() <= 10, || "more hits than were asked for".to_owned())?;
    ensure(hits.is_sorted_by(|a, b| a.score() >= b.score()), || "the best is not first".to_owned())?;
    for hit in &hits {
        ensure(hit.score().is_finite() && hit.score() > 0.0, || format!("the score is {}", hit.score()))?;
        ensure(hit.guide().body().contains(hit.markdown()), || "a hit is no part of its guide".to_owned())?;
        let has_section = hit.anchor().is_empty() || hit.guide().section(hit.anchor()).is_some();
        ensure(has_section, || format!("{:?} is no section of {}", hit.anchor(), hit.guide().key()))?;
        for marked in [hit.heading(), hit.snippet()] {
            let text = marked.text();
            plain(text, "")?;
            ensure(text.chars().count() < 400, || format!("{text:?} is long"))?;
            let mut end = None;
            for range in marked.matches() {
                let is_apart = end.is_none_or(|end| end < range.start) && range.start < range.end;
                ensure(is_apart && text.get(range.clone()).is_some(), || format!("{range:?} is marked in {text:?}"))?;
                end = Some(range.end);
            }
            let html = Html::parse_fragment(&marked.to_html());
            let (all, own) = (selector("*"), ["html", "mark"]);
            let elements = html.select(&all).filter(|element| !own.contains(&element.value().name()));
            ensure(elements.count() == 0, || format!("{} has other elements", marked.to_html()))?;
        }
        hit.path().iter().try_for_each(|heading| plain(heading, ""))?;
    }
    Ok(())
}

/// A typed name.
pub fn name(name: &str) -> Found {
    let resolution = Integration::resolve(name);
    ensure(resolution == Integration::resolve(name), || "another answer the second time".to_owned())?;
    match &resolution {
        Resolution::Key(integration) => ensure(integration.as_str() == name, || format!("the key of {integration}"))?,
        Resolution::Alias(several) | Resolution::Guess(several) => {
            ensure(!several.is_empty(), || "no candidates".to_owned())?;
            let distinct: HashSet<_> = several.iter().collect();
            ensure(distinct.len() == several.len(), || format!("{several:?} has one twice"))?;
        }
        Resolution::Unknown => {}
    }
    let by_key = KnowledgeBase::embedded().resolve(name);
    let keys: Vec<&str> = resolution.candidates().iter().map(|integration| integration.as_str()).collect();
    ensure(by_key.candidates() == keys, || format!("{keys:?}, by key {:?}", by_key.candidates()))?;
    if let Err(error) = name.parse::<Integration>() {
        plain(&error.to_string(), "")?;
    }
    Ok(())
}

/// Values for the places of a guide: refused, or without markup.
pub fn placeholders(random: &mut Random) -> Found {
    let guide = inputs::guide(random);
    let mut values: Vec<String> = (0..5).map(|_| inputs::value(random)).collect();
    values.extend((0..random.below(4)).map(|_| inputs::value(random)));
    let taken = |error: &InvalidPlaceholder| plain(&error.to_string(), "");
    let (mut given, mut plain_ones) = (Placeholders::new(), Placeholders::new());
    match IntegrationUrl::new(&values[0]) {
        Ok(url) => {
            given = given.integration_url(url);
            plain_ones = plain_ones.integration_url(IntegrationUrl::new("https://example.com").ok());
        }
        Err(error) => taken(&error)?,
    }
    match ApiHost::new(&values[1]) {
        Ok(host) => {
            given = given.api_host(host);
            plain_ones = plain_ones.api_host(ApiHost::new("https://example.com").ok());
        }
        Err(error) => taken(&error)?,
    }
    match IntegrationKey::new(&values[2]) {
        Ok(key) => {
            given = given.integration_key(key);
            plain_ones = plain_ones.integration_key(IntegrationKey::new("key").ok());
        }
        Err(error) => taken(&error)?,
    }
    let ranges: Vec<IpRange> = values[3..].iter().filter_map(|value| IpRange::new(value).ok()).collect();
    if !ranges.is_empty() {
        plain_ones = plain_ones.ip_whitelist(ranges.iter().filter_map(|_| IpRange::new("192.0.2.1").ok()));
        given = given.ip_whitelist(ranges);
    }
    let fields: Vec<FieldName> = values[4..].iter().filter_map(|value| FieldName::new(value).ok()).collect();
    if !fields.is_empty() {
        plain_ones = plain_ones.field_mapping(fields.iter().filter_map(|_| FieldName::new("field").ok()));
        given = given.field_mapping(fields);
    }
    let (filled, expected) = (guide.fill(&given), guide.fill(&plain_ones));
    let rendered = Render::new(&filled, guide.language()).to_html();
    html(&rendered)?;
    let same = skeleton(&rendered) == skeleton(&Render::new(&expected, guide.language()).to_html());
    ensure(same, || format!("{}: {given:?} adds or takes elements", guide.key()))
}

/// The elements of a page with their depths.
fn skeleton(html: &str) -> Vec<(usize, String)> {
    let page = Html::parse_document(html);
    let elements = page.tree.nodes().filter_map(ElementRef::wrap);
    elements.map(|element| (element.ancestors().count(), element.value().name().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_that_changes_the_page_around_it_is_found() {
        for guide in [
            "</div>",
            "<div>",
            "<ul><li><div class=\"hide\"></li></ul></div>",
            "<b>",
            "<!--",
            "<table>",
            "</p></td>",
            "<a>",
        ] {
            assert!(html(guide).is_err(), "{guide}");
        }
        assert_eq!(html("<div class=\"hide\"><p>a</p></div>"), Ok(()));
    }

    #[test]
    fn markup_that_is_no_hook_is_found() {
        for guide in [
            "<div class=\"fixed\"></div>",
            "<p onclick=\"a\"></p>",
            "<a href=\"javascript:a\">b</a>",
            "<img src=\"data:a\">",
            "<script></script>",
            "<h1 id=\"a\"></h1><h2 id=\"a\"></h2>",
            "<pre><code class=\"language-a b\"></code></pre>",
        ] {
            assert!(html(guide).is_err(), "{guide}");
        }
    }

    #[test]
    fn characters_that_no_text_for_people_has_are_found() {
        for text in ["\u{1b}[2J", "\u{85}", "a\u{202e}b", "\u{2066}", "a\nb"] {
            assert!(plain(text, "").is_err(), "{text:?}");
        }
        assert_eq!(plain("a\nb", "\n"), Ok(()));
    }
}
