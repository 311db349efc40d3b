//! A page of guides in a real browser: what a person sees, asked of the DOM.
#![cfg(feature = "markdown")]

use std::fs;
use std::process::Command;

use flashduty_knowledge_base::markdown::{Document, View};
use flashduty_knowledge_base::{Integration, Language};
use scraper::{Html, Selector};

const GUIDES: [Integration; 4] =
    [Integration::Prometheus, Integration::Lark, Integration::AlertWebhook, Integration::N9e];

/// Asks the browser's layout what is visible and writes the answers into attributes, which `--dump-dom` prints.
const PROBE: &str = r#"
for (const article of document.querySelectorAll("article")) {
  const all = (selector) => [...article.querySelectorAll(selector)];
  const visible = (element) => element.checkVisibility();
  article.dataset.headings = all("h2, h3, h4").filter(visible).length;
  article.dataset.closedSteps = all("details > ol").filter((list) => !visible(list)).length;
  article.dataset.details = all("details").length;
  article.dataset.brokenLinks = all("a[href^='#']").filter((a) => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length;
  article.dataset.wideTables = all("table").filter((table) => table.rows.length < 2).length;
  article.dataset.anchorAbove = all("span[id='verify'], span[id='payload'], span[id='v8']").every(
    (anchor) => all("h2, h3").some((h) => h.getBoundingClientRect().top >= anchor.getBoundingClientRect().top)) ? 1 : 0;
}
"#;

#[test]
#[ignore = "needs chromium"]
fn a_browser_shows_guides_of_both_languages_as_they_are_meant() {
    for language in Language::ALL {
        for view in [View::Full, View::Console] {
            check(language, view);
        }
    }
}

fn check(language: Language, view: View) {
    // One guide a page: anchors are unique in a guide, not in all.
    for integration in GUIDES {
        let guide = integration.guide(language);
        let page = format!(
            "<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>t</title></head><body>\
             <article id=\"{integration}-guide\">{}</article><script>{PROBE}</script></body></html>",
            guide.render().view(view).to_html()
        );
        let dom = Html::parse_document(&render(&page));
        let article = dom.select(&Selector::parse("article").unwrap()).next().unwrap();
        let data = |name: &str| article.value().attr(&format!("data-{name}")).unwrap().parse::<usize>().unwrap();
        let text = view.select(guide.body());
        let document = Document::parse(&text);
        assert_eq!(data("headings"), document.headings().len(), "{guide:?} {view:?}");
        assert_eq!(data("broken-links"), broken_in(view, &document), "{guide:?} {view:?}");
        assert_eq!(data("closed-steps"), data("details"), "{guide:?}: details are closed at first");
        assert_eq!(data("wide-tables"), 0, "{guide:?}: every table has a body");
        assert_eq!(data("anchor-above"), 1, "{guide:?}: an anchor stands above its heading");
    }
}

/// Links into the part that a view leaves out; there are none, as the guides' rules have it.
fn broken_in(_: View, document: &Document<'_>) -> usize {
    let targets = |fragment: &str| document.has_anchor(fragment);
    document
        .links()
        .iter()
        .filter_map(|link| link.url().strip_prefix('#'))
        .filter(|fragment| !targets(fragment))
        .count()
}

/// The DOM of a page after its scripts have run.
fn render(page: &str) -> String {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("page.html");
    fs::write(&file, page).unwrap();
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
            "--dump-dom",
            "--virtual-time-budget=5000",
        ])
        .arg(format!("--user-data-dir={}", directory.path().join("profile").display()))
        .arg(format!("file://{}", file.display()))
        .output()
        .expect("chromium is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
