//! The HTML of all guides in every view: valid, complete, and with no markup but our own.
#![cfg(feature = "markdown")]

#[path = "common/elements.rs"]
mod elements;

use std::collections::HashSet;

use comrak::nodes::NodeValue;
use elements::ELEMENTS;
use flashduty_knowledge_base::markdown::{Channel, Document, Render, Terminal, View, slug};
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

/// The page that the tests put the HTML into.
const PAGE: &[(&str, &[&str])] = &[("html", &[]), ("head", &[]), ("title", &[]), ("body", &[])];

/// What is in a page that must never be.
fn foreign(html: &Html) -> Vec<String> {
    let mut found = Vec::new();
    for element in html.select(&Selector::parse("*").unwrap()) {
        let name = element.value().name();
        let Some((_, attributes)) = PAGE.iter().chain(ELEMENTS).find(|(allowed, _)| *allowed == name) else {
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
        for view in [View::Full, View::Console, View::Channel(Channel::SlackApp)] {
            let html = parse(&guide.render().view(view).to_html());
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
        let html = parse(&guide.render().to_html());
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
        let (document, html) = (Document::of(guide), parse(&guide.render().to_html()));
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
        let full = parse(&guide.render().to_html());
        let console = parse(&guide.render().view(View::Console).to_html());
        assert_eq!(count(&console, "div.hide"), 0, "{guide:?}");
        let hidden = count(&full, ".hide h2, .hide h3, .hide h4");
        assert_eq!(count(&console, "h2, h3, h4"), count(&full, "h2, h3, h4") - hidden, "{guide:?}");
        if guide.category() == Category::Alert && guide.source().contains("class=\"hide\"") {
            let says_something = count(&full, ".hide p, .hide li") > 0;
            assert!(says_something && count(&console, "h2") >= 3, "{guide:?}");
        }
    }
}

#[test]
fn callouts_have_titles_in_the_guides_language() {
    let markdown = "::: tip\n\nOne.\n\n:::\n\n::: caution\n\n- Two.\n\n:::\n";
    for (language, titles) in [(Language::En, ["Tip", "Caution"]), (Language::Zh, ["提示", "注意"])] {
        let html = parse(&Render::new(markdown, language).to_html());
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
    let html = Render::new(markdown, Language::En).view(View::Channel(Channel::Email)).to_html();
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
        let html = parse(&Render::new(markdown, Language::En).to_html());
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
            let html = parse(&Render::new(section.markdown(), guide.language()).to_html());
            assert_eq!(html.errors.len(), 0, "{guide:?} {}", section.heading().text());
            assert!(section.markdown().starts_with('#'));
        }
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

    /// Whatever hooks and containers nest, the page around the guide stays as it is, and no id is given twice.
    #[test]
    fn the_page_around_a_guide_stays_whole(text in "(?s)(<div class=\"hide\">|<div class=\"md-block\">|</div>|<details>|</details>|<summary>|</summary>|<span id=\"[ab]\">|<span class='integration_url'>|</span>|<br>|</p>|::: tip|::: caution|:::|\n\n|\n|\n  |\n   |\n\n  |\n\n   |\n> |\n\n> |- |1\\. |> |# |\n## a\n|a|\n\n\\| a \\| b \\|\n\\|-\\|-\\|\n\\| | \\| |\\*{1,2}|_|\\[|\\]\\(https://x\\.y\\)|<https://x\\.y>|`|\n```\n|!\\[| ){0,50}") {
        for view in [View::Full, View::Channel(Channel::Slack)] {
            let html = Render::new(&text, Language::En).view(view).to_html();
            prop_assert_eq!(around(&html), around(""), "{:?}\n{}", text, html);
            let page = parse(&html);
            prop_assert_eq!(page.errors.iter().map(|error| error.to_string()).collect::<Vec<_>>(), [""; 0], "{:?}\n{}", text, html);
            let ids: Vec<_> = page.select(&Selector::parse("[id]").unwrap()).map(|element| element.value().id()).collect();
            prop_assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "{:?}\n{}", text, html);
        }
    }

    /// Any text gives HTML without foreign markup, and goes through everything else.
    #[test]
    fn any_text_is_safe(text in "(?s)(<[a-z]{1,6}|>|</?div|class=\"hide\"|<details>|</details>|<summary>|<span id=\"a\">|</span>|\\]\\(|javascript:|!\\[|\\[|`{1,4}|\\*{1,3}|_|\\||---|:::|::: tip|#{1,4} |- |1\\. |    |\n{1,2}|&lt;|[a-z\"'=/ ]|.){0,60}") {
        for view in [View::Full, View::Console, View::Channel(Channel::Slack)] {
            let html = parse(&Render::new(&text, Language::En).view(view).to_html());
            prop_assert_eq!(foreign(&html), [""; 0], "{:?}", text);
        }
        let document = Document::parse(&text);
        let _ = (document.sections().count(), document.severities(), document.section("a").is_some());
        let _ = Render::new(&text, Language::Zh).view(View::Console).to_text();
        let shown = Render::new(&text, Language::Zh).to_terminal(Terminal::new(40));
        prop_assert!(!shown.contains(|char: char| char.is_control() && char != '\n' && char != '\t'));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// Without HTML, links, callouts and headings there is nothing that we write otherwise.
    #[test]
    fn plain_markdown_comes_out_as_the_parser_itself_writes_it(text in "(?s)(a|\\\\|b \\*|\"|&|&lt;|&copy;| > |`|``|`c`|\\*{1,3}|_|  \n|\n|\n\n|\n\n- |\n\n  - |\n1\\. |\n\n7\\) |\n> |\n\n---\n\n|\n\n    d\n\n|\n```\n|\n```js\n|\n\n\\| a \\| b \\|\n\\|:-\\|-:\\|\n\\| c \\||\\| |飞书| ){0,40}") {
        let mut plain = String::new();
        let parser = pulldown_cmark::Parser::new_ext(&text, pulldown_cmark::Options::ENABLE_TABLES);
        pulldown_cmark::html::push_html(&mut plain, parser);
        prop_assume!(!plain.contains("<h2>"));
        prop_assert_eq!(Render::new(&text, Language::En).to_html(), plain, "{:?}", text);
    }
}

/// The page around a guide: everything but what is in `#guide`. Formatting elements and ends of elements stand where a guide that
/// leaves something open, or closes too much, would change them.
fn around(guide: &str) -> String {
    let page = format!(
        "<!DOCTYPE html><title>t</title><body><details open><summary>s</summary><ul><li><span><div><b id=b>x</b>\
         <div id=guide>{guide}</div><p>after <em>it</em></div></span><li>next</ul></details><table><tr><td>y</table>z"
    );
    let mut page = Html::parse_document(&page);
    let guides: Vec<_> = page.select(&Selector::parse("#guide").unwrap()).map(|guide| guide.id()).collect();
    assert_eq!(guides.len(), 1);
    let children: Vec<_> = page.tree.get(guides[0]).unwrap().children().map(|child| child.id()).collect();
    children.into_iter().for_each(|child| page.tree.get_mut(child).unwrap().detach());
    page.html()
}

/// How deep elements nest.
fn depth(html: &str) -> usize {
    let page = parse(html);
    let elements = page.tree.nodes().filter(|node| node.children().next().is_none());
    elements.map(|leaf| leaf.ancestors().count()).max().unwrap_or_default()
}

#[test]
fn a_hook_ends_where_its_container_ends_and_a_tag_closes_nothing_outside_of_its_own() {
    let html = |markdown: &str| Render::new(markdown, Language::En).to_html();
    assert_eq!(
        html("- a\n\n  <div class=\"md-block\">\n\n  b\n\n</div>\n\nAFTER\n"),
        "<ul>\n<li>\n<p>a</p>\n<div class=\"md-block\">\n\n<p>b</p>\n</div>\n</li>\n</ul>\n&lt;/div&gt;\n\n<p>AFTER</p>\n"
    );
    assert_eq!(
        html("<div class=\"md-block\">\n\n1. text </div> more\n\n</div>\n"),
        "<div class=\"md-block\">\n\n<ol>\n<li>text &lt;/div&gt; more</li>\n</ol>\n</div>\n\n"
    );
    for markdown in [
        "> <details>\n\n</details>\n\na",
        "- ::: tip\n\n  a\n\n:::\n\nb",
        "* a\n\n  ::: tip\n\n:::\n\nb",
        "<div class=\"hide\">\n\n- </div>\n\n</div>",
        "<div class=\"hide\">\n\n> a\n> </div>\n\nb",
        "::: tip\n\n- :::\n\n  :::\n\n:::",
        "# a <span id=\"b\">\n\n</span> c",
        "| <span id=\"a\"> | b</span> |\n|-|-|\n| </span> | <span id=\"c\"> |\n\n</span>",
        "*a <span id=\"b\">* c</span>",
        "[a <span id=\"b\">](https://example.com)</span>",
        "- a <span id=\"b\">\n  - c</span>\n",
        "<span id=\"a\">\n\nb\n\n</span>",
        "<span id=\"a\">\n<div class=\"hide\">\n</span>\n\nb\n\n</div>",
        "<details>\n<summary>a\n\n</details>\n\n</summary>",
        "[a <https://b.example> *c](https://d.example) e*",
        "</div></div></details></span></p></li></ul></body></html>",
    ] {
        let html = html(markdown);
        assert_eq!(around(&html), around(""), "{markdown}\n{html}");
        assert_eq!(parse(&html).errors.len(), 0, "{markdown}\n{html}");
    }
}

#[test]
fn no_id_is_given_twice() {
    let html = |markdown: &str| Render::new(markdown, Language::En).to_html();
    let twice = html("<span id=\"a\"></span>\n\n## B\n\n<span id=\"a\"></span>\n\n## A\n\n# A\n\n# A\n");
    assert_eq!(twice.matches("id=\"a\"").count(), 1, "{twice}");
    assert!(twice.contains("<h1 id=\"a-1\">") && twice.contains("<h1 id=\"a-2\">"), "{twice}");
}

#[test]
fn the_page_has_the_ids_that_links_are_made_of() {
    for markdown in [
        "<span id=\"a\"></span>\n\n[text](#a)\n\n# B\n\n# B\n",
        "<span id=\"a\"></span>\n\n`code`\n\n# B\n",
        "<span id=\"a\"></span>\n\n- \n\n# B\n",
        "# A <span id=\"x\"></span>\n\n# B\n",
        "# <span id=\"x\"></span> A\n\n# B\n",
        "# a<br>b\n",
        "# ![a](https://example.com/b.png) c\n",
        "![<span id=\"a\">](https://example.com/b.png)\n\n# B\n",
        "<span id=\"a b\"></span>\n\n# B\n",
        "::: x\n\n# B\n",
        &("<span id=\"a\">".repeat(100) + "<span id=\"b\">\n\n# C\n"),
    ] {
        let (document, html) = (Document::parse(markdown), Render::new(markdown, Language::En).to_html());
        let anchors = document.headings().iter().map(|heading| heading.anchor());
        for id in anchors.chain(document.anchors().iter().map(|anchor| anchor.id())) {
            assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id} of {markdown:?}\n{html}");
        }
        let made = document.headings().iter().filter(|heading| heading.explicit_anchors().is_empty()).count();
        assert_eq!(count(&parse(&html), "h1[id]"), made, "{markdown:?}\n{html}");
    }
}

#[test]
fn an_anchor_with_an_endless_id_is_none_and_a_heading_has_no_endless_id() {
    let long = "a".repeat(1_000);
    assert!(!Render::new(&format!("<span id=\"{long}\"></span>"), Language::En).to_html().contains("<span"));
    assert_eq!(Document::parse(&format!("<span id=\"{long}\"></span>")).anchors(), []);
    let headings = format!("# {long}\n\n# {long}\n\n# {}\n", "中".repeat(1_000));
    let anchors: HashSet<String> =
        Document::parse(&headings).headings().iter().map(|heading| heading.anchor().to_owned()).collect();
    assert_eq!(anchors.len(), 3);
    assert!(anchors.iter().all(|anchor| anchor.len() < 300), "{anchors:?}");
}

#[test]
fn elements_nest_as_deep_as_the_bound_whatever_a_text_nests() {
    for (open, text, close) in [
        (">", "a", ""),
        ("- ", "a", ""),
        ("1. > ", "a", ""),
        ("*a ", "b", " a*"),
        ("**a ", "b", " a**"),
        ("*a **b ", "c", " b** a*"),
        ("[", "a", "](https://example.com)"),
        ("![", "a", "](https://example.com)"),
        ("<div class=\"hide\">\n\n", "a\n\n", "</div>\n\n"),
        ("<details>\n<summary>\n\n", "a\n\n", "</summary>\n\n</details>\n\n"),
        ("<span class='integration_url'>", "a", "</span>"),
        ("::: tip\n\n", "a\n\n", ":::\n\n"),
    ] {
        let html = Render::new(&(open.repeat(3_000) + text + &close.repeat(3_000)), Language::En).to_html();
        assert!(depth(&html) < 300, "{open}: {}", depth(&html));
        assert_eq!(around(&html), around(""), "{open}");
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
        let _ = Render::new(&text, Language::En).view(View::Console).to_html();
        let _ = Render::new(&text, Language::En).to_text();
        let _ = Render::new(&text, Language::En).to_terminal(Terminal::new(80).styles(true));
        let document = Document::parse(&text);
        let _ = document.severities();
    }
}

#[test]
fn an_info_string_gives_one_class_and_only_hooks_give_others() {
    let html = |markdown: &str| Render::new(markdown, Language::En).to_html();
    assert!(html("~~~a\tmodal\tshow\nb\n~~~").contains("<code class=\"language-a\">"));
    assert!(html("~~~a\u{c}modal\nb\n~~~").contains("<code class=\"language-a\">"));
    assert!(!html("<div class=\"fixed inset-0\">\n\na\n\n</div>").contains("<div"));
    assert!(html("<div class=\"hide\">\n\na\n\n</div>").contains("<div class=\"hide\">"));
    assert!(html("<div class=\"slack_app hide\">\n\na\n\n</div>").contains("<div class=\"slack_app hide\">"));
}
