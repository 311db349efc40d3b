//! The HTML of all guides in every view: valid, complete, and with no markup but our own.
#![cfg(feature = "markdown")]

use std::collections::HashSet;

use comrak::nodes::NodeValue;
use flashduty_knowledge_base::markdown::{Document, View, slug, to_html};
use flashduty_knowledge_base::{Category, Guide, Integration, KnowledgeBase, Language};
use proptest::prelude::*;
use scraper::{Html, Selector};

fn all_guides() -> impl Iterator<Item = &'static Guide> {
    Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language))
}

fn parse(html: &str) -> Html {
    Html::parse_document(&format!("<!DOCTYPE html><html><head><title>t</title></head><body>{html}</body></html>"))
}

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

/// Elements and attributes that may come out, whatever goes in.
const ALLOWED: &[(&str, &[&str])] = &[
    ("html", &[]),
    ("head", &[]),
    ("title", &[]),
    ("body", &[]),
    ("h1", &["id"]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("p", &["class"]),
    ("ul", &[]),
    ("ol", &["start"]),
    ("li", &[]),
    ("blockquote", &[]),
    ("hr", &[]),
    ("br", &[]),
    ("strong", &[]),
    ("em", &[]),
    ("code", &["class"]),
    ("pre", &[]),
    ("table", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["style"]),
    ("td", &["style"]),
    ("a", &["href", "rel"]),
    ("img", &["src", "alt", "loading"]),
    ("div", &["class"]),
    ("span", &["class", "id"]),
    ("details", &[]),
    ("summary", &[]),
];

/// What is in a page that must never be.
fn foreign(html: &Html) -> Vec<String> {
    let mut found = Vec::new();
    for element in html.select(&Selector::parse("*").unwrap()) {
        let name = element.value().name();
        let Some((_, attributes)) = ALLOWED.iter().find(|(allowed, _)| *allowed == name) else {
            found.push(format!("<{name}>"));
            continue;
        };
        for (attribute, value) in element.value().attrs() {
            let address = matches!(attribute, "href" | "src");
            let safe = ["https://", "http://", "mailto:", "#"]
                .iter()
                .any(|start| value.to_ascii_lowercase().starts_with(start));
            if !attributes.contains(&attribute) || address && !safe {
                found.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    found
}

#[test]
fn every_guide_is_valid_html_in_every_view() {
    for guide in all_guides() {
        for view in [View::Full, View::Console, View::Channel("slack_app")] {
            let html = parse(&guide.to_html(view));
            assert_eq!(
                html.errors.iter().map(|error| error.to_string()).collect::<Vec<_>>(),
                [""; 0],
                "{guide:?} {view:?}"
            );
            assert_eq!(foreign(&html), [""; 0], "{guide:?} {view:?}");
        }
    }
}

#[test]
fn ids_are_unique_and_every_link_in_the_page_has_its_target() {
    for guide in all_guides() {
        let html = parse(&guide.to_html(View::Full));
        let mut ids = HashSet::new();
        for element in html.select(&Selector::parse("[id]").unwrap()) {
            assert!(ids.insert(element.value().id().unwrap()), "{guide:?}: {:?}", element.value().id());
        }
        for link in html.select(&Selector::parse("a[href^='#']").unwrap()) {
            let target = &link.value().attr("href").unwrap()[1..];
            assert!(ids.contains(target), "{guide:?}: #{target}");
        }
    }
}

#[test]
fn nothing_of_a_guide_gets_lost() {
    for guide in all_guides() {
        let (document, html) = (Document::of(guide), parse(&guide.to_html(View::Full)));
        assert_eq!(count(&html, "h2, h3, h4, h5, h6"), document.headings().len(), "{guide:?}");
        assert_eq!(count(&html, "pre > code"), document.code_blocks().len(), "{guide:?}");
        assert_eq!(count(&html, "table"), document.tables().len(), "{guide:?}");
        assert_eq!(count(&html, "a"), document.links().len(), "{guide:?}");
        assert_eq!(count(&html, "img[alt][loading=lazy]"), document.images().len(), "{guide:?}");
        for block in document.code_blocks() {
            assert!(count(&html, &format!("code.language-{}", block.language())) > 0, "{guide:?}");
        }
    }
}

#[test]
fn consoles_leave_out_what_is_hidden_and_nothing_else() {
    for guide in all_guides() {
        let full = parse(&guide.to_html(View::Full));
        let console = parse(&guide.to_html(View::Console));
        assert_eq!(count(&console, "div.hide"), 0, "{guide:?}");
        let hidden = count(&full, ".hide h2, .hide h3, .hide h4");
        assert_eq!(count(&console, "h2, h3, h4"), count(&full, "h2, h3, h4") - hidden, "{guide:?}");
        if guide.category() == Category::Alert && guide.source().contains("class=\"hide\"") {
            let says_something = count(&full, ".hide p, .hide li") > 0;
            assert!(says_something && count(&console, "#configure, #request, #address, #message-type") > 0, "{guide:?}");
        }
    }
}

#[test]
fn callouts_have_titles_in_the_guides_language() {
    let markdown = "::: tip\n\nOne.\n\n:::\n\n::: caution\n\n- Two.\n\n:::\n";
    for (language, titles) in [(Language::En, ["Tip", "Caution"]), (Language::Zh, ["提示", "注意"])] {
        let html = parse(&to_html(markdown, language, View::Full));
        let found: Vec<String> = html
            .select(&Selector::parse("div.custom-block > p.custom-block-title").unwrap())
            .map(|title| title.text().collect())
            .collect();
        assert_eq!(found, titles);
        assert_eq!(count(&html, "div.caution > ul > li"), 1);
    }
}

#[test]
fn a_channel_view_shows_its_block_alone() {
    let markdown =
        "Before.\n\n<div class=\"slack hide\">\n\nS\n\n</div>\n\n<div class=\"email hide\">\n\nE\n\n</div>\n\nAfter.\n";
    let html = to_html(markdown, Language::En, View::Channel("email"));
    assert!(html.contains("Before") && html.contains("After") && html.contains("<p>E</p>"));
    assert!(!html.contains("<p>S</p>") && !html.contains("hide"));
}

#[test]
fn html_that_is_no_hook_is_text() {
    for markdown in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<div class=\"hide\" onclick=\"x\">",
        "<a href=\"javascript:x\">x</a>",
        "<span id=\"a\" onmouseover=\"x\">",
        "[x](javascript:alert(1))",
        "[x](data:text/html,x)",
        "![x](javascript:x)",
        "<javascript:alert(1)>",
        "<details open ontoggle=x>",
        "<style>*{}</style>",
        "<!-- --><iframe src=x>",
        "<DIV CLASS=\"x\">",
        "**<b onclick=x>**",
        "</body></html>",
        "[a](https://example.com \"\\\" onclick=x\")",
        "<svg/onload=alert(1)>",
        "<span class='integration_url' onclick=x>",
        "``` \"onclick=x\ncode\n```",
    ] {
        let html = parse(&to_html(markdown, Language::En, View::Full));
        assert_eq!(foreign(&html), [""; 0], "{markdown}");
    }
}

#[test]
fn another_parser_sees_the_same_headings_tables_links_and_images() {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    for guide in all_guides() {
        let arena = comrak::Arena::new();
        let root = comrak::parse_document(&arena, guide.body(), &options);
        let (mut headings, mut tables, mut links, mut images, mut code) =
            (Vec::new(), Vec::new(), Vec::new(), 0, Vec::new());
        for node in root.descendants() {
            match &node.data.borrow().value {
                NodeValue::Heading(heading) => headings.push(heading.level),
                NodeValue::Table(table) => tables.push((table.num_columns, table.num_rows)),
                NodeValue::Link(link) => links.push(link.url.to_string()),
                NodeValue::Image(_) => images += 1,
                NodeValue::CodeBlock(block) => code.push(block.literal.to_string()),
                _ => {}
            }
        }
        let document = Document::of(guide);
        assert_eq!(
            document.headings().iter().map(|heading| heading.level()).collect::<Vec<_>>(),
            headings,
            "{guide:?}"
        );
        let shapes: Vec<_> =
            document.tables().iter().map(|table| (table.header().len(), table.rows().len() + 1)).collect();
        assert_eq!(shapes, tables, "{guide:?}");
        assert_eq!(document.links().iter().map(|link| link.url()).collect::<Vec<_>>(), links, "{guide:?}");
        assert_eq!(document.images().len(), images, "{guide:?}");
        assert_eq!(document.code_blocks().iter().map(|block| block.code()).collect::<Vec<_>>(), code, "{guide:?}");
    }
}

#[test]
fn slugs_are_those_of_vitepress() {
    // Printed by @mdit-vue/shared 3.0.2.
    for (text, expected) in [
        ("In Alertmanager", "in-alertmanager"),
        ("v8.0.0-beta.7 and later", "v8-0-0-beta-7-and-later"),
        ("3.x to 4.x", "_3-x-to-4-x"),
        ("严重程度", "严重程度"),
        ("配置 Webhook（可选）", "配置-webhook-可选"),
        ("Café Ångström ﬁn", "cafe-angstrom-fin"),
        ("snake_case & “quotes”", "snake-case-quotes"),
        ("  -- ", ""),
    ] {
        assert_eq!(slug(text), expected, "{text}");
    }
}

#[test]
fn sections_are_whole_and_balanced() {
    for guide in all_guides() {
        let document = Document::of(guide);
        for section in document.sections() {
            let html = parse(&to_html(section.markdown(), guide.language(), View::Full));
            assert_eq!(html.errors.len(), 0, "{guide:?} {}", section.heading().text());
            assert!(section.markdown().starts_with('#'));
        }
    }
}

#[test]
fn severities_agree_between_the_languages() {
    for integration in Integration::ALL {
        let of = |language| Document::of(integration.guide(language)).severities();
        let levels = |language| of(language).rows().map(|row| row.level()).collect::<Vec<_>>();
        assert_eq!(levels(Language::En), levels(Language::Zh), "{integration}");
        assert_eq!(of(Language::En).default_level(), of(Language::Zh).default_level(), "{integration}");
    }
}

#[test]
fn chunks_are_bounded_whole_and_have_stable_ids() {
    const LIMIT: usize = 1_500;
    for guide in all_guides() {
        let chunks = guide.chunks(LIMIT);
        let ids: HashSet<_> = chunks.iter().map(|chunk| &chunk.id).collect();
        assert_eq!(ids.len(), chunks.len(), "{guide:?}");
        for chunk in &chunks {
            let document = Document::parse(&chunk.text);
            assert!(document.code_blocks().iter().all(|block| block.is_closed()), "{}", chunk.id);
            assert!(chunk.text.chars().count() <= LIMIT || is_one_block(&chunk.text), "{}: {}", chunk.id, chunk.text);
        }
        let code = |chunks: &[flashduty_knowledge_base::markdown::Chunk]| -> usize {
            chunks.iter().map(|chunk| Document::parse(&chunk.text).code_blocks().len()).sum()
        };
        assert_eq!(code(&chunks), Document::of(guide).code_blocks().len(), "{guide:?}");
    }
    let severity = Integration::Prometheus.guide(Language::En).chunks(LIMIT);
    assert!(
        severity.iter().any(|chunk| chunk.id == "Prometheus/en#severity" && chunk.title == "Prometheus Integration")
    );
}

/// Whether a text has no place where a block of the outermost level or a list item begins, but at its start.
fn is_one_block(text: &str) -> bool {
    let indented = |line: &str| line.is_empty() || line.starts_with([' ', '|', '`', '<', '}', ']', ')']);
    let body: Vec<_> = text.lines().skip(1).collect();
    let fenced = text.trim_start().starts_with("```") && text.trim_end().ends_with("```");
    fenced || body.iter().all(|line| indented(line))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any text gives HTML without foreign markup, and goes through everything else.
    #[test]
    fn any_text_is_safe(text in "(?s)(<[a-z]{1,6}|>|</?div|class=\"hide\"|<details>|</details>|<summary>|<span id=\"a\">|</span>|\\]\\(|javascript:|!\\[|\\[|`{1,4}|\\*{1,3}|_|\\||---|:::|::: tip|#{1,4} |- |1\\. |    |\n{1,2}|&lt;|[a-z\"'=/ ]|.){0,60}") {
        for view in [View::Full, View::Console, View::Channel("slack")] {
            let html = parse(&to_html(&text, Language::En, view));
            prop_assert_eq!(foreign(&html), [""; 0], "{:?}", text);
        }
        let document = Document::parse(&text);
        let _ = (document.sections().count(), document.severities(), document.section("a").is_some());
        let _ = flashduty_knowledge_base::markdown::to_text(&text, Language::Zh, View::Console);
        let shown = flashduty_knowledge_base::markdown::to_terminal(&text, Language::Zh, View::Full, 40, false);
        prop_assert!(!shown.contains(|char: char| char.is_control() && char != '\n' && char != '\t'));
    }
}

#[test]
fn a_megabyte_of_any_markup_ends() {
    for piece in [
        "[",
        "![",
        "](",
        "*a ",
        "_",
        "`",
        "<",
        "<a ",
        "<!--",
        "<div class=\"",
        "<div class=\"hide\">\n",
        "</div>\n",
        "> ",
        "- ",
        "1. ",
        "    ",
        "|",
        "| a ",
        "#",
        "# a\n",
        "::: tip\n\n",
        "\\",
        "&",
        "<span id=\"a\">",
        "<details>\n\n",
        "a\n\n",
        "| - ",
    ] {
        let text = piece.repeat(1_000_000 / piece.len());
        let _ = to_html(&text, Language::En, View::Console);
        let _ = flashduty_knowledge_base::markdown::to_text(&text, Language::En, View::Full);
        let _ = flashduty_knowledge_base::markdown::to_terminal(&text, Language::En, View::Full, 80, true);
        let document = Document::parse(&text);
        let _ = document.severities();
    }
}

#[test]
fn an_info_string_gives_one_class_and_only_hooks_give_others() {
    let html = |markdown: &str| to_html(markdown, Language::En, View::Full);
    assert!(html("~~~a\tmodal\tshow\nb\n~~~").contains("<code class=\"language-a\">"));
    assert!(html("~~~a\u{c}modal\nb\n~~~").contains("<code class=\"language-a\">"));
    assert!(!html("<div class=\"fixed inset-0\">\n\na\n\n</div>").contains("<div"));
    assert!(html("<div class=\"hide\">\n\na\n\n</div>").contains("<div class=\"hide\">"));
    assert!(html("<div class=\"slack_app hide\">\n\na\n\n</div>").contains("<div class=\"slack_app hide\">"));
}
