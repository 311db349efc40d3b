//! How this crate's guides are written, beyond what must hold of any tree: the rules that a program can hold them to.

use std::collections::HashSet;
use std::ops::Range;

use super::diagnostic::{Code, Diagnostic, Problems};
use super::structure::Page;
use crate::markdown::CHANNELS;
use crate::markdown::{HtmlTag, TagKind};
use crate::text::Pattern;
use crate::{Category, Language};

pub(super) fn check_page(page: &Page<'_>, diagnostics: &mut Problems) {
    front_matter(page, diagnostics);
    sections(page, diagnostics);
    headings(page, diagnostics);
    fences(page, diagnostics);
    hooks(page, diagnostics);
    callouts(page, diagnostics);
    links(page, diagnostics);
    images(page, diagnostics);
    addresses(page, diagnostics);
    terms(page, diagnostics);
    spacing(page, diagnostics);
    whitespace(page, diagnostics);
}

fn front_matter(page: &Page<'_>, diagnostics: &mut Problems) {
    let head = page.guide.source().lines().skip(1);
    let fields = ["title: \"", "description: \"", "date: \"", "url: \"", "---"];
    if !head.zip(fields).all(|(line, field)| line.starts_with(field)) {
        let message = "title, description, date and url do not stand in this order in double quotes";
        let help = "write the four fields on a line each, as the other guides do";
        diagnostics.push(page.front_matter_error(Code::FrontMatterStyle, "---", message.to_owned(), help));
    }
    let (length, allowed) = (
        page.guide.description().chars().count(),
        match page.guide.language() {
            Language::En => 160,
            Language::Zh => 80,
        },
    );
    if length > allowed {
        let message = format!("the description has {length} characters, {allowed} are shown");
        diagnostics.push(page.front_matter_error(
            Code::LongDescription,
            "description",
            message,
            "say in one sentence what the reader gets",
        ));
    }
}

/// The sections of the set-up guides of alert and change sources, in order. Guides of other kinds have an order of their own.
const SECTIONS: [&str; 8] =
    ["requirements", "flashduty", "configure", "verify", "severity", "payload", "troubleshooting", "references"];

fn sections(page: &Page<'_>, diagnostics: &mut Problems) {
    let body = page.guide.body();
    let sections: Vec<_> = page.document.headings().iter().filter(|heading| heading.level() == 2).collect();
    // A reference, of an API that the reader calls or serves, has its own order around its request.
    let has = |anchor: &str| sections.iter().any(|section| section.explicit_anchors().iter().any(|id| id == anchor));
    let is_set_up = matches!(page.guide.category(), Category::Alert | Category::Change) && !has("request");
    let mut last = 0;
    for section in &sections {
        let place = section.range().start;
        let style = |message: String, help: &str| page.error(Code::SectionStyle, place, message, help);
        let is_word = |anchor: &String| {
            anchor.starts_with(|first: char| first.is_ascii_alphabetic())
                && anchor.chars().all(|char| char.is_ascii_alphanumeric() || char == '-')
        };
        if section.explicit_anchors().is_empty() {
            let message = format!("no anchor stands before the section {}", crate::quoted(section.text()));
            diagnostics.push(style(message, "put `<span id=\"word\"></span>` before it, alone between blank lines"));
        } else if let Some(anchor) = section.explicit_anchors().iter().find(|anchor| !is_word(anchor)) {
            let message = format!("the anchor {} is not an ASCII word", crate::quoted(anchor));
            diagnostics.push(style(message, "use a word of letters, digits and hyphens, the same in both languages"));
        }
        if body[place..].lines().nth(1) != Some("---") {
            let message = format!("no `---` stands under the heading {}", crate::quoted(section.text()));
            diagnostics.push(style(message, "put a line `---` directly under it"));
        }
        if let Some(position) = SECTIONS.iter().position(|known| *known == section.anchor()).filter(|_| is_set_up) {
            if position < last {
                let message = format!("the section `{}` stands after `{}`", section.anchor(), SECTIONS[last]);
                let help = format!("the order is {}", SECTIONS.join(", "));
                diagnostics.push(page.error(Code::SectionOrder, place, message, help));
            }
            last = last.max(position);
        }
    }
    for anchor in page.document.anchors() {
        let line_start = body[..anchor.range().start].rfind('\n').map_or(0, |newline| newline + 1);
        let line = body[line_start..].lines().next().unwrap_or_default();
        let above = body[..line_start].lines().next_back().unwrap_or_default();
        let below = body[line_start..].lines().nth(1).unwrap_or_default();
        let alone = line.replace("<span id=\"", "").replace("\"></span>", "");
        if !alone.chars().all(|char| char.is_alphanumeric() || char == '-')
            || !above.trim().is_empty()
            || !below.trim().is_empty()
        {
            let message = format!("the anchor {} does not stand alone between blank lines", crate::quoted(anchor.id()));
            let help = "without the blank lines it becomes part of the list or table above";
            diagnostics.push(page.error(Code::SectionStyle, anchor.range().start, message, help));
        }
    }
    if page.guide.category() == Category::Alert {
        for wanted in ["verify", "severity"] {
            if !has(wanted) {
                let message = format!("the section with the anchor `{wanted}` is missing");
                let help = "the guide of an alert source says how to see an alert and its recovery, and which severity comes out";
                diagnostics.push(page.front_matter_error(Code::MissingSection, "title", message, help));
            }
        }
    }
}

fn headings(page: &Page<'_>, diagnostics: &mut Problems) {
    let mut above = 1;
    for heading in page.document.headings() {
        let place = heading.range().start;
        let problem = if heading.level() == 1 {
            Some("a heading of level 1: the title of the front matter is the only one")
        } else if heading.level() > above + 1 {
            Some("a heading that skips a level")
        } else if has_typed_numeral(heading.text()) {
            Some("a heading with a typed numeral")
        } else {
            None
        };
        if let Some(message) = problem {
            let help = "sections are `##`, parts of them `###` and `####`, without numerals";
            diagnostics.push(page.error(Code::HeadingStyle, place, message, help));
        }
        above = heading.level();
    }
}

/// `Step 1`, `1. …`, `（二）…`, `一、…`, `第一步`.
fn has_typed_numeral(heading: &str) -> bool {
    let is_numeral = |char: char| char.is_ascii_digit() || "一二三四五六七八九十".contains(char);
    let heading = heading.trim_start_matches(['(', '（', '第', '#']);
    let heading = heading
        .strip_prefix("Step ")
        .or_else(|| heading.strip_prefix("步骤"))
        .map_or((heading, false), |rest| (rest.trim(), true));
    let (heading, is_step) = heading;
    let rest = heading.trim_start_matches(is_numeral);
    rest.len() < heading.len() && (is_step || rest.starts_with(['、', '）', ')', '步']) || rest.starts_with(". "))
}

fn fences(page: &Page<'_>, diagnostics: &mut Problems) {
    for block in page.document.code_blocks().iter().filter(|block| block.language().is_empty()) {
        let help = "write it behind the opening fence, `text` where nothing else fits; indented code has no language";
        diagnostics.push(page.error(Code::FenceLanguage, block.range().start, "a code block without a language", help));
    }
}

/// The channel of `<div class="NAME hide">`.
fn channel(tag: &HtmlTag) -> Option<&str> {
    tag.raw().strip_prefix("<div class=\"")?.strip_suffix(" hide\">")
}

fn hooks(page: &Page<'_>, diagnostics: &mut Problems) {
    let body = page.guide.body();
    let style = |place: usize, message: String, help: &str| page.error(Code::HookStyle, place, message, help);
    let tags: HashSet<usize> = page.document.html().iter().map(|tag| tag.range().start).collect();
    let tables = page.document.tables();
    let in_table = |place: usize| {
        let after = tables.partition_point(|table| table.range().start <= place);
        after > 0 && place < tables[after - 1].range().end
    };
    // Where `</div>` stands, as text or as a tag: found once, not for each block.
    let ends: Vec<usize> = body.match_indices("</div>").map(|(place, _)| place).collect();
    for tag in page.document.html() {
        let place = tag.range().start;
        let raw = tag.raw();
        let known = match (tag.kind(), tag.name()) {
            (TagKind::Close, _) => raw == format!("</{}>", tag.name()),
            (_, "div") => {
                raw == "<div class=\"hide\">"
                    || raw == "<div class=\"md-block\">"
                    || channel(tag).is_some_and(|name| CHANNELS.contains(&name))
            }
            (_, "span") => raw == "<span class='integration_url'>" || tag.anchor_id().is_some_and(|id| !id.is_empty()),
            (_, "label") => raw
                .strip_prefix("<label name='field_mapping' tab='")
                .and_then(|rest| rest.strip_suffix("'>"))
                .is_some_and(|tab| tab.parse::<u8>().is_ok()),
            (_, name) => raw == format!("<{name}>"),
        };
        if !known {
            let help = "host pages look for exact spellings: see the hooks in CONTRIBUTING.md";
            diagnostics.push(style(
                place,
                format!("{} is not spelled as host pages read it", crate::quoted(raw)),
                help,
            ));
        }
        if tag.name() == "br" && !in_table(place) {
            diagnostics.push(style(place, "`<br>` outside a table".to_owned(), "write two paragraphs"));
        }
        let blank_beside = match (tag.name(), tag.kind()) {
            ("div", TagKind::Open) => body[tag.range().end..].lines().nth(1).is_none_or(|line| line.trim().is_empty()),
            ("div", TagKind::Close) => body[..place].lines().next_back().is_none_or(|line| line.trim().is_empty()),
            _ => true,
        };
        if !blank_beside {
            let help =
                "put a blank line after the opening and before the closing tag: without it, Markdown is not read there";
            diagnostics.push(style(place, format!("no blank line beside {}", crate::quoted(raw)), help));
        }
        if raw.ends_with("hide\">") {
            let end = ends.get(ends.partition_point(|end| *end < place)).copied();
            if let Some(end) = end.filter(|end| !tags.contains(end)) {
                let help =
                    "consoles end the hidden block at the first `</div>`, in code too: build the example without one";
                diagnostics.push(style(end, "a literal `</div>` inside a hidden block".to_owned(), help));
            }
        }
    }
    let channels: Vec<_> = page.document.html().iter().filter_map(channel).collect();
    if (!channels.is_empty() || page.guide.category() == Category::Template) && channels != CHANNELS {
        let message = format!("the channels' blocks are {}", channels.join(", "));
        let help = format!("one block each, in this order: {}", CHANNELS.join(", "));
        diagnostics.push(style(0, message, &help));
    }
}

fn callouts(page: &Page<'_>, diagnostics: &mut Problems) {
    let body = page.guide.body();
    let mut open = None;
    for prose in page.document.prose.iter().filter(|prose| prose.text.contains(":::")) {
        let place = prose.range.start;
        let after = page.document.paragraphs.partition_point(|range| range.start <= place);
        let paragraph = after.checked_sub(1).map(|number| page.document.paragraphs[number].clone());
        let alone = paragraph.is_some_and(|range| range.contains(&place) && body[range].trim() == prose.text.trim());
        let problem = match (prose.text.trim(), open) {
            _ if !alone => Some("`:::` does not stand alone between blank lines"),
            ("::: tip" | "::: caution", None) => {
                open = Some(place);
                None
            }
            (":::", Some(_)) => {
                open = None;
                None
            }
            ("::: tip" | "::: caution", Some(_)) => Some("a callout inside a callout"),
            (":::", None) => Some("`:::` ends no callout"),
            _ => Some("callouts are `::: tip` and `::: caution`"),
        };
        diagnostics.extend(problem.map(|message| callout(page, place, message)));
    }
    diagnostics.extend(open.map(|place| callout(page, place, "the callout never ends")));
}

fn callout(page: &Page<'_>, place: usize, message: &str) -> Diagnostic {
    page.error(Code::CalloutStyle, place, message, "write `::: tip`, a blank line, the text, a blank line, `:::`")
}

fn links(page: &Page<'_>, diagnostics: &mut Problems) {
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
        let message = format!("{problem}: {}", crate::quoted(url));
        diagnostics.push(page.error(
            Code::LinkStyle,
            place,
            message,
            "link to the https page itself, in the guide's language",
        ));
    }
    for (place, host) in words(page.guide.body(), |char| char.is_ascii_alphanumeric() || "-.".contains(char)) {
        let Some(name) = host.strip_suffix(".cloud").and_then(|name| name.rsplit('.').next()) else { continue };
        let distance = Pattern::new("flashcat").distance(name.chars());
        if (1..=2).contains(&distance) {
            let message = format!("the host {} is misspelt", crate::quoted(host));
            diagnostics.push(page.error(Code::LinkStyle, place, message, "write flashcat.cloud"));
        }
    }
}

/// The longest runs of characters of a kind, with their places.
fn words(text: &str, of_kind: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(move |char| !of_kind(char)).filter_map(move |word| {
        let place = at;
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((place, word))
    })
}

fn images(page: &Page<'_>, diagnostics: &mut Problems) {
    for image in page.document.images() {
        let alt = image.alt();
        let says_nothing = alt.chars().filter(|char| char.is_alphabetic()).count() < 2
            || matches!(
                alt.to_ascii_lowercase().as_str(),
                "drawing" | "image" | "img" | "screenshot" | "picture" | "图片" | "截图"
            );
        if says_nothing {
            let message = format!("{} does not say what the picture shows", crate::quoted(alt));
            diagnostics.push(page.error(
                Code::ImageAlt,
                image.range().start,
                message,
                "write `![what the picture shows](address)`",
            ));
        }
    }
}

fn addresses(page: &Page<'_>, diagnostics: &mut Problems) {
    const RESERVED: [&str; 5] = ["192.0.2.", "198.51.100.", "203.0.113.", "127.", "0.0.0.0"];
    /// Flashduty's own, which WeCom has to trust.
    const REAL: [&str; 1] = ["47.93.12.134"];
    for (place, word) in words(page.guide.body(), |char| char.is_ascii_alphanumeric() || "-._".contains(char)) {
        let word = word.trim_end_matches('.');
        let is_address = word.split('.').count() == 4 && word.split('.').all(|part| part.parse::<u8>().is_ok());
        if is_address && !REAL.contains(&word) && !RESERVED.iter().any(|reserved| word.starts_with(reserved)) {
            let message = format!("`{word}` may be somebody's address");
            let help =
                "use 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24, which are reserved for documentation (RFC 5737)";
            diagnostics.push(page.error(Code::ExampleAddress, place, message, help));
        }
    }
}

/// Words that the glossary has another one for, or that are misspelt often.
fn glossary(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::En => &[
            ("FlashDuty", "Flashduty"),
            ("Flash Duty", "Flashduty"),
            ("AlertManager", "Alertmanager"),
            ("collaboration space", "channel"),
            ("dedicated integration", "private integration"),
            ("push address", "push URL"),
            ("dispatch policy", "escalation rule"),
            ("escalation policy", "escalation rule"),
            ("silence policy", "silence rule"),
            ("please", "an imperative"),
            ("Please", "an imperative"),
        ],
        Language::Zh => &[
            ("FlashDuty", "Flashduty"),
            ("AlertManager", "Alertmanager"),
            ("你", "您"),
            ("推送 URL", "推送地址"),
            ("推送URL", "推送地址"),
            ("专有集成", "专属集成"),
            ("登陆", "登录"),
            ("帐号", "账号"),
            ("阀值", "阈值"),
            ("其它", "其他"),
        ],
    }
}

fn terms(page: &Page<'_>, diagnostics: &mut Problems) {
    // Labels (bold) and values (code) are what a product shows, however it spells them.
    for prose in page.document.prose.iter().filter(|prose| !prose.code && !prose.strong) {
        for (term, right) in glossary(page.guide.language()) {
            for (place, _) in prose.text.match_indices(term) {
                let message = format!("the guides do not say `{term}`");
                diagnostics.push(page.error(Code::Term, prose.range.start + place, message, format!("write {right}")));
            }
        }
    }
}

fn is_cjk(char: char) -> bool {
    matches!(char, '\u{3400}'..='\u{9FFF}')
}

fn spacing(page: &Page<'_>, diagnostics: &mut Problems) {
    let body = page.guide.body();
    let error = |place: usize, message: &str, help: &str| page.error(Code::Spacing, place, message, help);
    for prose in &page.document.prose {
        let text = &prose.text;
        match page.guide.language() {
            Language::En if !prose.code && !prose.strong => {
                if let Some(place) = text.find(['，', '。', '：', '；', '（', '）', '！', '？', '、']) {
                    diagnostics.push(error(
                        prose.range.start + place,
                        "full-width punctuation",
                        "use ASCII punctuation in English",
                    ));
                }
            }
            Language::En => {}
            Language::Zh => {
                let help = "put one space between Chinese and Latin letters or digits";
                if let Some(place) = tight(outside(body, &prose.range)) {
                    diagnostics.push(error(place, "no space between Chinese and Latin letters or digits", help));
                }
                if prose.code || prose.strong {
                    continue;
                }
                let mut chars = text.char_indices().peekable();
                while let (Some((_, left)), Some((place, right))) = (chars.next(), chars.peek().copied()) {
                    let place = prose.range.start + place;
                    if is_cjk(left) && right.is_ascii_alphanumeric() || left.is_ascii_alphanumeric() && is_cjk(right) {
                        diagnostics.push(error(place, "no space between Chinese and Latin letters or digits", help));
                    }
                    if is_cjk(left) && matches!(right, ',' | ';' | ':' | '?' | '!' | '(' | ')') {
                        diagnostics.push(error(
                            place,
                            "half-width punctuation",
                            "use full-width punctuation in Chinese sentences",
                        ));
                    }
                }
            }
        }
    }
}

/// The characters on both sides of each end of a run, markup between them left out.
fn outside(body: &str, range: &Range<usize>) -> [(usize, Option<char>, Option<char>); 2] {
    let markup = ['*', '`'];
    let inner = body[range.clone()].trim_matches(markup);
    let before = body[..range.start].trim_end_matches(markup).chars().next_back();
    let after = body[range.end..].trim_start_matches(markup).chars().next();
    [(range.start, before, inner.chars().next()), (range.end, inner.chars().next_back(), after)]
}

/// The place where Chinese and Latin stand side by side.
fn tight(ends: [(usize, Option<char>, Option<char>); 2]) -> Option<usize> {
    let clash = |left: char, right: char| {
        is_cjk(left) && right.is_ascii_alphanumeric() || left.is_ascii_alphanumeric() && is_cjk(right)
    };
    ends.into_iter()
        .find(|(_, left, right)| left.zip(*right).is_some_and(|(left, right)| clash(left, right)))
        .map(|(place, ..)| place)
}

fn whitespace(page: &Page<'_>, diagnostics: &mut Problems) {
    let body = page.guide.body();
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        let text = line.strip_suffix('\n').unwrap_or(line);
        let problem = if text.ends_with('\r') {
            Some("a carriage return")
        } else if text.ends_with([' ', '\t']) && !page.in_code(at) {
            Some("white space at the end of the line")
        } else if text.contains('\t') && !page.in_code(at) {
            Some("a tab")
        } else if text.contains(['\u{200B}', '\u{FEFF}', '\u{A0}']) {
            Some("an invisible character")
        } else {
            None
        };
        if let Some(message) = problem {
            diagnostics.push(page.error(
                Code::Whitespace,
                at,
                message,
                "lines end with a line feed alone; indent with spaces",
            ));
        }
        at += line.len();
    }
    if !body.ends_with('\n') || body.ends_with("\n\n") {
        diagnostics.push(page.error(
            Code::Whitespace,
            body.len(),
            "the file does not end with one line feed",
            "end it with one",
        ));
    }
}
