//! Every rule of the house has an example that fails it and a neighbour that passes: changes of a sound docs tree.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::collections::BTreeSet;

use common::Tree;
use flashduty_kb::check::{Code, Finding, Rules, check};

/// A change of a file: a text, and what stands in its place; `~` in that is the text itself.
type Edit = (&'static str, &'static str, &'static str);

/// A fault: the change of a sound guide that is reported, and a neighbour that is not.
struct Case {
    code: Code,
    /// Reported once, on the line of the change.
    bad: Edit,
    /// What stands in its place and is not reported.
    good: &'static str,
    /// Made in either case, so that the languages stay the same.
    with: &'static [Edit],
    /// A text on the line on which it is reported, if that is another one.
    at: Option<&'static str>,
    /// What else the failing change breaks.
    also: &'static [&'static str],
}

const EN: &str = "en/Prometheus.md";
const ZH: &str = "zh/Prometheus.md";
/// Where sentences are put: the beginning of the lead.
const LEAD: &str = "Prometheus evaluates";
const ZH_LEAD: &str = "Prometheus 负责";
const DIFFER: &[&str] = &["languages-differ"];

const fn case(code: Code, file: &'static str, find: &'static str, bad: &'static str, good: &'static str) -> Case {
    Case { code, bad: (file, find, bad), good, with: &[], at: None, also: &[] }
}

/// A sentence of the English lead.
const fn en(code: Code, bad: &'static str, good: &'static str) -> Case {
    case(code, EN, LEAD, bad, good)
}

/// A sentence of the Chinese lead.
const fn zh(code: Code, bad: &'static str, good: &'static str) -> Case {
    case(code, ZH, ZH_LEAD, bad, good)
}

impl Case {
    const fn at(self, text: &'static str) -> Case {
        Case { at: Some(text), ..self }
    }

    const fn also(self, also: &'static [&'static str]) -> Case {
        Case { also, ..self }
    }

    const fn with(self, with: &'static [Edit]) -> Case {
        Case { with, ..self }
    }
}

const CASES: &[Case] = &[
    // Front matter and sections
    case(
        Code::FrontMatterStyle,
        EN,
        "title: \"Prometheus Integration\"",
        "title: Prometheus Integration",
        "title: \"Prometheus integration\"",
    ),
    case(
        Code::LongDescription,
        EN,
        "description: \"",
        "~It is a truth universally acknowledged that a sentence can be too long. ",
        "~So: ",
    ),
    case(Code::NumbersDiffer, EN, "description: \"", "~From version 31.7: ", "~From version 0.16.0: "),
    case(Code::Spelling, EN, "title: \"", "~Integraion: ", "~Integration: "),
    case(Code::Term, ZH, "description: \"", "~FlashDuty：", "~Flashduty："),
    en(
        Code::Spelling,
        "<details>\n<summary>The Integraion</summary>\n\nText.\n\n</details>\n\n~",
        "<details>\n<summary>The integration</summary>\n\nText.\n\n</details>\n\n~",
    )
    .with(&[(ZH, ZH_LEAD, "<details>\n<summary>集成</summary>\n\n文字。\n\n</details>\n\n~")])
    .at("The Integraion"),
    en(Code::LinkStyle, "[A page](https://example.com/?lang=zh-CN) ~", "[A page](https://example.com/?lang=en-US) ~")
        .with(&[(ZH, ZH_LEAD, "[页面](https://example.com/?lang=zh-CN) ~")]),
    case(
        Code::MissingSection,
        EN,
        "<span id=\"severity\"></span>\n\n## Severity",
        "<span id=\"levels\"></span>\n\n## Severity",
        "<span id=\"severity\"></span>\n\n## Levels",
    )
    .at("title: ")
    .also(DIFFER),
    case(Code::SectionOrder, EN, "<span id=\"references\">", "<span id=\"payload\">", "~")
        .at("## References")
        .also(DIFFER),
    case(Code::SectionStyle, EN, "## Verify\n---\n", "## Verify\n", "## Verify it\n---\n").also(DIFFER),
    en(
        Code::SectionStyle,
        "<span id=\"left-over\"></span>\n\n~",
        "<span id=\"left-over\"></span>\n\n[Here](#left-over): ~",
    )
    .with(&[(ZH, ZH_LEAD, "<span id=\"left-over\"></span>\n\n[此处](#left-over)：~")])
    .also(&["links-differ"]),
    case(
        Code::HeadingStyle,
        EN,
        "### Go through a proxy",
        "### Step 2: go through a proxy",
        "### Go through 2 proxies",
    ),
    case(Code::HeadingStyle, EN, "### Go through a proxy", "### II. Go through a proxy", "### X.Y through a proxy"),
    case(Code::HeadingStyle, ZH, "### 经过代理访问", "### 二、经过代理访问", "### 2.x 经过代理访问"),
    case(Code::HeadingStyle, ZH, "### 经过代理访问", "### （一）经过代理访问", "### 一种代理"),
    case(Code::HeadingCase, EN, "### Go through a proxy", "### Go Through Another Proxy", "### Go through Kubernetes"),
    case(Code::Repeated, EN, "### Go through a proxy", "### Keep an existing receiver", "### Keep a receiver"),
    case(Code::Repeated, EN, "### Keep an existing receiver", "### In Alertmanager", "### Keep it"),
    en(
        Code::Repeated,
        "![A](https://example.com/a.png) ![B](https://example.com/a.png) ~",
        "![Aa](https://example.com/a.png) ![Bb](https://example.com/b.png) ~",
    )
    .with(&[(ZH, ZH_LEAD, "![甲甲](https://example.com/a.png) ![乙乙](https://example.com/b.png) ~")])
    .also(&["image-alt"]),
    case(Code::OtherProduct, EN, "## In Alertmanager", "## In Zabbix", "## In Prometheus"),
    case(
        Code::Truncated,
        EN,
        "- [Alertmanager management API](https://prometheus.io/docs/alerting/latest/management_api/)\n",
        "\nThe management API then\n",
        "\nThe management API then answers.\n",
    )
    .with(&[(
        ZH,
        "- [Alertmanager 管理接口](https://prometheus.io/docs/alerting/latest/management_api/)\n",
        "\n由管理 API 应答。\n",
    )])
    .at("The management API then"),
    // Lists and tables
    case(Code::ListNumber, EN, "3. Check the file.", "2. Check the file.", "~").also(&["languages-differ"]),
    case(Code::ListNumber, EN, "4. Reload Alertmanager", "6. Reload Alertmanager", "~"),
    case(Code::ListNumber, EN, "4. Reload Alertmanager", "4.Reload Alertmanager", "~")
        .also(&["languages-differ", "numbers-differ"]),
    en(Code::ListNumber, "Steps:\n\n2. One.\n3. Two.\n\n~", "Up to\n2. Then it stops.\n\n~")
        .with(&[(ZH, ZH_LEAD, "步骤 2：\n\n~")])
        .at("2. One.")
        .also(&["languages-differ", "numbers-differ"]),
    case(Code::TableStyle, EN, "| `warn` | Warning | Needs attention |", "| `warn` | Warning | Needs attention", "~"),
    case(
        Code::SeverityTable,
        EN,
        "| `warn` | Warning | Needs attention |",
        "| `warn` | Warning | Critical |",
        "| `warn` | Warning | Warning |",
    ),
    case(Code::SeverityTable, ZH, "| `warn` | Warning | 警告 |", "| `warn` | Warning | 紧急 |", "~"),
    case(
        Code::SeverityTable,
        ZH,
        "| `warn` | Warning | 警告 |",
        "| `warn` | Warning | 信息 |",
        "| `warn` | Warning | 需要关注 |",
    ),
    case(Code::SeverityTable, ZH, "| `warn` | Warning | 警告 |", "| `warn` | 警告 | 警告 |", "~")
        .also(&["severities-differ"]),
    case(
        Code::SeverityTable,
        EN,
        "| `warn` | Warning | Needs attention |",
        "| `critical` | Warning | Needs attention |",
        "~",
    )
    .also(&["spans-differ"]),
    case(
        Code::SeverityTable,
        EN,
        "| `warn` | Warning | Needs attention |",
        "| `warn`, `info` | Warning | Needs attention |",
        "| `warn`, `warning` | Warning | Needs attention |",
    ),
    // Hooks
    en(
        Code::HookStyle,
        "<details>\n<summary>More</summary>\nText.\n\n</details>\n\n~",
        "<details>\n<summary>More</summary>\n\nText.\n\n</details>\n\n~",
    )
    .with(&[(ZH, ZH_LEAD, "<details>\n<summary>更多</summary>\n\n文字。\n\n</details>\n\n~")])
    .at("<summary>More"),
    en(
        Code::HookStyle,
        "<div class=\"md-block\">\n\nText.\n\n</div>\n~",
        "<div class=\"md-block\">\n\nText.\n\n</div>\n\n~",
    )
    .with(&[(ZH, ZH_LEAD, "<div class=\"md-block\">\n\n文字。\n\n</div>\n\n~")])
    .at("</div>"),
    case(Code::HookStyle, EN, "<span class='integration_url'>", "<span class=\"integration_url\">", "~"),
    en(Code::CalloutStyle, "::: tips\n\n~", "~").also(DIFFER),
    // Links and images
    case(Code::LinkStyle, EN, "](https://prometheus.io", "](http://prometheus.io", "~"),
    en(
        Code::LinkStyle,
        "![The rules](https://docs-cdn.flashcat.cloud/imges/zh/a.png) ~",
        "![The rules](https://docs-cdn.flashcat.cloud/imges/en/a.png) ~",
    )
    .with(&[(ZH, ZH_LEAD, "![规则](https://docs-cdn.flashcat.cloud/imges/zh/a.png) ~")]),
    zh(Code::LinkStyle, "[文档](https://docs.flashduty.com/en/a) ~", "[文档](https://docs.flashduty.com/zh/a) ~")
        .with(&[(EN, LEAD, "[A page](https://docs.flashduty.com/en/a) ~")])
        .also(&["links-differ"]),
    en(Code::LinkStyle, "Call `https://api.flashcta.cloud/x`. ~", "Call `https://api.flashcat.cloud/x`. ~")
        .with(&[(ZH, ZH_LEAD, "请求 `https://api.flashcat.cloud/x`。~")])
        .also(&["spans-differ"]),
    case(Code::LinkStyle, EN, "alert-sources/prometheus\"", "alert-sources/prometheus?nav=1\"", "~")
        .also(&["slugs-differ"]),
    en(
        Code::LinkStyle,
        "[A page](https://Docs.Flashduty.com/zh/a) ~",
        "[A page](https://me@example.com?from=flashduty.com/zh/a) ~",
    )
    .with(&[(ZH, ZH_LEAD, "[页面](https://example.com/zh/a) ~")])
    .also(&["links-differ"]),
    en(Code::LiteralLink, "See [the steps](#in the console). ~", "See [the steps](#verify). ~")
        .with(&[(ZH, ZH_LEAD, "参见[步骤](#verify)。~")])
        .also(&["links-differ"]),
    en(Code::ImageAlt, "![drawing](https://example.com/a.png) ~", "![The rules](https://example.com/a.png) ~")
        .with(&[(ZH, ZH_LEAD, "![规则](https://example.com/a.png) ~")]),
    // Code
    case(Code::FenceLanguage, EN, "```bash\n   curl -X", "```\n   curl -X", "~").also(DIFFER),
    case(Code::FenceLanguage, EN, "```yaml\nroute:", "```yaml config\nroute:", "~"),
    case(Code::FenceLanguage, EN, "```bash\n   curl -X", "```receiver config\n   curl -X", "~").also(DIFFER),
    case(Code::CodeSyntax, EN, "  receiver: ops-chat\n  routes:", "  receiver: [ops-chat\n  routes:", "~")
        .at("  routes:")
        .also(&["code-differs"]),
    case(Code::CodeSyntax, EN, "    - receiver: ops-chat\n", "    - receiver: ops-chat\n  receiver: twice\n", "~")
        .at("  receiver: twice")
        .also(&["code-differs"]),
    case(Code::CodeSyntax, EN, "   amtool check-config alertmanager.yml", "   if amtool check-config; then", "~")
        .at("   if amtool check-config; then")
        .also(&["code-differs"]),
    en(Code::CodeSyntax, "```json\n{\"a\": 1, \"a\": 2}\n```\n\n~", "```json\n{\"a\": 1, \"b\": 2}\n```\n\n~")
        .with(&[(ZH, ZH_LEAD, "```json\n{\"a\": 1, \"b\": 2}\n```\n\n~")])
        .at("{\"a\": 1, \"a\": 2}")
        .also(&["code-differs"]),
    en(Code::CodeSyntax, "```json\n{\"a\": 1, ...}\n```\n\n~", "```text\n{\"a\": 1, ...}\n```\n\n~")
        .with(&[(ZH, ZH_LEAD, "```text\n{\"a\": 1, ...}\n```\n\n~")])
        .at("{\"a\": 1, ...}")
        .also(DIFFER),
    en(Code::CodeSyntax, "```toml\na = 1\na = 2\n```\n\n~", "```toml\na = 1\nb = 2\n```\n\n~")
        .with(&[(ZH, ZH_LEAD, "```toml\na = 1\nb = 2\n```\n\n~")])
        .at("a = 2")
        .also(&["code-differs"]),
    en(Code::CodeSyntax, "```xml\n<a>\n<b></a>\n```\n\n~", "```xml\n<a>\n<b/></a>\n```\n\n~")
        .with(&[(ZH, ZH_LEAD, "```xml\n<a>\n<b/></a>\n```\n\n~")])
        .at("<b></a>")
        .also(&["code-differs"]),
    en(
        Code::Credential,
        "Send `integration_key=7f3a9c21e8b04d5fa61b2c3d9e0f7a84`. ~",
        "Send `integration_key=YOUR_INTEGRATION_KEY`. ~",
    )
    .with(&[(ZH, ZH_LEAD, "发送 `integration_key=YOUR_INTEGRATION_KEY`。~")])
    .also(&["spans-differ"]),
    en(
        Code::Credential,
        "```json\n{\"token\": \"q8Zk27LmPw93XbTs5Rd1\"}\n```\n\n~",
        "```json\n{\"token\": \"YOUR_TOKEN\"}\n```\n\n~",
    )
    .with(&[(ZH, ZH_LEAD, "```json\n{\"token\": \"YOUR_TOKEN\"}\n```\n\n~")])
    .at("q8Zk27LmPw93XbTs5Rd1")
    .also(&["code-differs"]),
    en(Code::Credential, "Use `AKIAIOSFODNN7ZQRWPLK`. ~", "Use `AKIAIOSFODNN7EXAMPLE`. ~")
        .with(&[(ZH, ZH_LEAD, "使用 `AKIAIOSFODNN7EXAMPLE`。~")])
        .also(&["spans-differ"]),
    case(Code::ExampleAddress, EN, "192.0.2.20", "10.1.2.3", "~").also(&["code-differs"]),
    en(Code::ExampleAddress, "Open `https://grafana.corp`. ~", "Open `https://grafana.example.com`. ~")
        .with(&[(ZH, ZH_LEAD, "打开 `https://grafana.example.com`。~")])
        .also(&["spans-differ"]),
    // Words
    en(Code::Term, "AlertManager notifies. ~", "Alertmanager notifies. ~"),
    en(Code::Term, "Use a Dedicated Integration. ~", "Use a private integration. ~"),
    en(Code::Term, "Click **Dedicated Integration**. ~", "Click **Private integration**. ~"),
    en(Code::Term, "**FlashDuty** answers. ~", "**Flashduty** answers. ~"),
    en(Code::Term, "Add `FlashDutyBot`. ~", "Add `FlashdutyBot`. ~")
        .with(&[(ZH, ZH_LEAD, "添加 `FlashdutyBot`。~")])
        .also(&["spans-differ"]),
    zh(Code::Term, "快猫星云负责接收。~", "Flashduty 负责接收。~"),
    zh(Code::Term, "你可以测试。~", "您可以测试。~"),
    en(Code::Style, "The retry is not documented. ~", "It retries. ~"),
    en(Code::Style, "The state opens an alert. ~", "The state triggers an alert. A click opens an alert rule. ~"),
    en(Code::Style, "They are the same to the letter. ~", "They match exactly. ~"),
    en(Code::Style, "As **Type**, choose **Standard**. ~", "Set **Type** to **Standard**, as **Type** says. ~"),
    en(Code::Style, "On the page **Actions**, click it. ~", "On the **Actions** page, click it. ~"),
    en(Code::Style, "Leave **Body** clear. ~", "Leave **Body** unchecked. ~"),
    en(
        Code::Style,
        "Set **A1**, **B1**, **C1**, **D1**, **E1**, **F1**, **G1**. ~",
        "Set **A1**, **B1**, **C1**. Set **D1**, **E1**, **F1**, **G1**. ~",
    ),
    zh(Code::Style, "重试没有文档说明。~", "请测试重试。~"),
    zh(Code::Style, "触发事件打开告警，再恢复。~", "打开告警可以查看事件。~"),
    zh(Code::WrongCharacter, "填写秘钥。~", "填写密钥。~"),
    zh(Code::WrongCharacter, "选择模版。~", "选择 **内容模版**。该模版已保存。~"),
    en(Code::Name, "Promtheus does this. ~", "Prometheus does this. ~"),
    en(Code::Name, "FlahDuty answers. ~", "Flashduty answers. ~"),
    zh(Code::Name, "由 CLoudWatch 发送。~", "由 CloudWatch 发送。~"),
    en(Code::Name, "The state is CLosed. ~", "The state is Closed. ~"),
    en(Code::Spelling, "Choose the protocal. ~", "Choose the protocol. ~"),
    en(Code::Spelling, "The alrams arrive. ~", "The alarms arrive. ~"),
    en(Code::Spelling, "Choose **Notifycation**. ~", "Choose **Notification**. ~"),
    en(Code::Spelling, "A Connerction is open. ~", "A Connection is open. ~"),
    en(Code::Spelling, "Users adn teams. ~", "Users and teams. ~"),
    zh(Code::Spelling, "点击 **Integraion**。~", "点击 **Integration**。~"),
    en(Code::Spelling, "The state is `RESOVED`. ~", "The state is `RESOLVED`. ~")
        .with(&[(ZH, ZH_LEAD, "状态为 `RESOLVED`。~")])
        .also(&["spans-differ"]),
    en(Code::Spelling, "Set `Conten-Type`. ~", "Set `Content-Type`. ~")
        .with(&[(ZH, ZH_LEAD, "设置 `Content-Type`。~")])
        .also(&["spans-differ"]),
    en(Code::Doubled, "Open the the page. ~", "Open the page. ~"),
    en(Code::Doubled, "Open it,, and wait. ~", "Open it, and wait... ~"),
    zh(Code::Doubled, "该值为为空。~", "其行为为空。~"),
    zh(Code::Doubled, "打开页面，。~", "打开页面！！~"),
    en(Code::OtherLanguage, "Open 告警 in the console. ~", "Open **告警** (告警) in the console. ~"),
    zh(Code::OtherLanguage, "This is not translated at all.\n\n~", "**Alert Rules**\n\n~"),
    case(
        Code::OtherLanguage,
        EN,
        "   amtool check-config alertmanager.yml",
        "   # 检查\n   amtool check-config alertmanager.yml",
        "   # Check\n   amtool check-config alertmanager.yml",
    ),
    zh(Code::UnbalancedBrackets, "打开页面（见下文。~", "打开页面（见下文）。~"),
    en(Code::Name, "Open FlashDudy. ~", "Open Flashduty's page. ~"),
    en(Code::Name, "Open **AWS CLoudWatch**. ~", "Open **AWS CloudWatch**. ~").with(&[(
        ZH,
        ZH_LEAD,
        "打开 **AWS CloudWatch**。~",
    )]),
    en(Code::Style, "```bash\nset -eu\necho 1\n```\n\n~", "```bash\n#!/usr/bin/env bash\nset -eu\necho 1\n```\n\n~")
        .with(&[(ZH, ZH_LEAD, "```bash\n#!/usr/bin/env bash\nset -eu\necho 1\n```\n\n~")])
        .at("set -eu")
        .also(&["code-differs"]),
    en(Code::UnbalancedBrackets, "- Open it (see below.\n- Close it.\n\n~", "- Open it (see below).\n- Close it.\n\n~")
        .with(&[(ZH, ZH_LEAD, "- 打开。\n- 关闭。\n\n~")]),
    en(Code::UnbalancedBrackets, "Open it (see below. ~", "Open it (see below). 1) The range [a, b) and [a]. ~"),
    zh(Code::Spacing, "由Prometheus 触发。~", "由 Prometheus 触发。~"),
    en(Code::Spacing, "Read 《it》. ~", "Read \"it\". ~"),
    case(Code::Whitespace, EN, LEAD, "Prometheus  \nevaluates", "Prometheus\nevaluates"),
    case(Code::Whitespace, EN, LEAD, "\n~", "~"),
    // Both languages
    case(Code::CodeDiffers, ZH, "for: 1m", "for: 2m", "for: 1m # 一分钟"),
    zh(Code::NumbersDiffer, "最多 37 条。~", "最多两条。~"),
    zh(Code::NumbersDiffer, "最多 40 万条。~", "最多 50 万条。~").with(&[(EN, LEAD, "Up to 500,000 alerts. ~")]),
    zh(Code::SpansDiffer, "参见 `no_such_field`。~", "参见 `send_resolved`。~"),
    zh(Code::LinksDiffer, "参见[恢复](#rate-limit)。~", "参见下文。~"),
    zh(
        Code::LinksDiffer,
        "参见[甲](https://example.com/a)和[乙](https://example.com/b)。~",
        "参见[甲](https://example.com/b)。~",
    )
    .with(&[(EN, LEAD, "See [A](https://example.com/a). ~")]),
    zh(
        Code::LinksDiffer,
        "参见[甲](https://docs.exmaple-monitor.com/a)。~",
        "参见[甲](https://docs.example-monitor.com/a)。~",
    )
    .with(&[(EN, LEAD, "See [A](https://docs.example-monitor.com/a). ~")]),
    zh(
        Code::LinksDiffer,
        "参见[甲](https://docs.flashduty.com/zh/b)。~",
        "参见[甲](https://Docs.Flashduty.com:443/zh/a)。~",
    )
    .with(&[(EN, LEAD, "See [A](https://docs.flashduty.com/en/a). ~")]),
    case(Code::DefaultDiffers, ZH, "| 没有这些标签 |", "| 其余标签 |", "| 其他标签 |"),
    case(Code::DefaultDiffers, ZH, "| `info` | Info |", "| 其他 | Info |", "~").also(&["spans-differ"]),
];

/// A change of a file.
fn apply(tree: &Tree, (file, find, put): &Edit) -> usize {
    tree.replace(file, find, &put.replace('~', find))
}

fn findings(tree: &Tree) -> Vec<Finding> {
    check(tree.root(), Rules::House)
}

fn lines(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

#[test]
fn the_sound_tree_has_no_finding() {
    let found = findings(&Tree::new());
    assert!(found.is_empty(), "{}", lines(&found));
}

#[test]
fn each_fault_is_reported_with_its_code_and_place() {
    let mut wrong = Vec::new();
    for case in CASES {
        let tree = Tree::new();
        let file = case.bad.0;
        let changed = apply(&tree, &case.bad);
        for edit in case.with {
            apply(&tree, edit);
        }
        let line = case.at.map_or(changed, |text| {
            tree.read(file).lines().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}")) + 1
        });
        let found = findings(&tree);
        let expected = |finding: &Finding| finding.code == case.code.as_str();
        let places: Vec<_> =
            found.iter().filter(|it| expected(it)).map(|it| (it.path.to_str().unwrap(), it.line)).collect();
        let others = found.iter().any(|it| !expected(it) && !case.also.contains(&it.code));
        if places != [(file, line)] || others {
            wrong.push(format!("{} in {:?}, line {line}:\n{}", case.code, case.bad.2, lines(&found)));
        }
        assert!(found.iter().all(|it| !it.message.is_empty() && !it.help.is_empty()));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_neighbour_of_each_fault_passes() {
    let mut wrong = Vec::new();
    for case in CASES {
        let tree = Tree::new();
        apply(&tree, &(case.bad.0, case.bad.1, case.good));
        for edit in case.with {
            apply(&tree, edit);
        }
        let found = findings(&tree);
        if !found.is_empty() {
            wrong.push(format!("{} in {:?}:\n{}", case.code, case.good, lines(&found)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_an_example() {
    // Those have tests of their own below.
    let others = [Code::CodeSkipped, Code::Silence];
    let covered: BTreeSet<_> = CASES.iter().map(|case| case.code).chain(others).collect();
    assert_eq!(covered, Code::ALL.iter().copied().collect());
}

#[test]
fn house_rules_do_not_bind_other_trees() {
    let tree = Tree::new();
    tree.replace(EN, "title: \"Prometheus Integration\"", "title: Prometheus Integration");
    assert_eq!(findings(&tree).len(), 1);
    assert_eq!(check(tree.root(), Rules::Structure), []);
}

fn run(tree: &Tree, arguments: &[&str]) -> std::process::Output {
    let program = env!("CARGO_BIN_EXE_flashduty-kb");
    std::process::Command::new(program).arg("check").arg(tree.root()).args(arguments).output().unwrap()
}

#[test]
fn without_a_bash_a_warning_says_that_scripts_were_not_read() {
    let tree = Tree::new();
    tree.replace(EN, "   amtool check-config alertmanager.yml", "   if amtool check-config; then");
    tree.replace(ZH, "   amtool check-config alertmanager.yml", "   if amtool check-config; then");
    let program = env!("CARGO_BIN_EXE_flashduty-kb");
    let output = std::process::Command::new(program).arg("check").arg(tree.root()).env("PATH", "").output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(out.contains(": warning[code-skipped]: ") && out.ends_with(": 0 errors, 1 warning\n"), "{out}");
    assert_eq!(output.status.code(), Some(0));
}

/// They are read together, and none may end what another leaves open.
#[test]
fn scripts_that_would_be_right_together_are_each_wrong() {
    for (first, second) in [
        ("echo 'a", "b'"),
        ("echo \"a", "b\""),
        ("echo `a", "b`"),
        ("(ls", "ls)"),
        ("echo $(ls", "ls)"),
        ("if a; then b", "fi"),
        ("cat <<X\na", "X"),
        ("f() {", "}"),
        ("case a in", "esac"),
    ] {
        let tree = Tree::new();
        let text = tree.read(EN);
        tree.write(EN, format!("{text}\n```bash\n{first}\n```\n\n```bash\n{second}\n```\n"));
        let found = findings(&tree);
        let refused = found.iter().filter(|finding| finding.code == "code-syntax").count();
        // `X` alone is the name of a command.
        assert_eq!(refused, if second == "X" { 1 } else { 2 }, "{first}: {}", lines(&found));
    }
}

/// The findings of a tree with a fault, `protocal`, and a `check.yaml`.
fn silenced(check_yaml: &str) -> Vec<(&'static str, String)> {
    let tree = Tree::new();
    apply(&tree, &(EN, LEAD, "Choose the protocal. ~"));
    tree.write("check.yaml", check_yaml);
    findings(&tree).iter().map(|it| (it.code, format!("{}:{}", it.path.display(), it.line))).collect()
}

#[test]
fn an_entry_of_check_yaml_silences_a_code_for_a_place_with_a_reason() {
    for (guide, text) in
        [("Prometheus", "protocal"), ("en/Prometheus", "Choose the"), ("en/Prometheus", "a letter away")]
    {
        let entry =
            format!("- guide: {guide}\n  code: spelling\n  text: {text}\n  reason: The product spells it so.\n");
        assert_eq!(silenced(&entry), [], "{entry}");
    }
    assert_eq!(silenced("- guide: Prometheus\n  code: spelling\n  reason: So it is.\n"), []);
}

#[test]
fn an_entry_that_silences_nothing_is_reported() {
    let fault = ("spelling", format!("{EN}:8"));
    for (guide, code, text) in [
        ("zh/Prometheus", "spelling", "protocal"),
        ("Prometheus", "term", "protocal"),
        ("Prometheus", "spelling", "other"),
    ] {
        let entry = format!("\n- guide: {guide}\n  code: {code}\n  text: {text}\n  reason: So it is.\n");
        assert_eq!(silenced(&entry), [("silence", "check.yaml:2".to_owned()), fault.clone()], "{entry}");
    }
}

#[test]
fn a_check_yaml_that_cannot_be_used_is_reported() {
    for text in [
        "- guide: Prometheus\n  code: spelling\n",
        "- guide: Prometheus\n  code: spelling\n  reason: ''\n",
        "- guide: Prometheus\n  code: missing-anchor\n  reason: So it is.\n",
        "- guide: Prometheus\n  code: spelling\n  reason: So it is.\n  author: me\n",
        "just words",
        "[[[[",
    ] {
        let found = silenced(text);
        assert!(
            found.iter().any(|(code, place)| *code == "silence" && place.starts_with("check.yaml:")),
            "{text}: {found:?}"
        );
    }
    let nested = "[".repeat(300);
    assert!(silenced(&nested).iter().any(|(code, _)| *code == "silence"));
}

#[cfg(unix)]
#[test]
fn a_check_yaml_that_is_a_link_or_too_large_is_not_read() {
    let tree = Tree::new();
    std::os::unix::fs::symlink("/dev/zero", tree.path("check.yaml")).unwrap();
    assert_eq!(findings(&tree).iter().map(|it| it.code).collect::<Vec<_>>(), ["silence"]);
    std::fs::remove_file(tree.path("check.yaml")).unwrap();
    tree.write("check.yaml", "#".repeat(300_000));
    assert_eq!(findings(&tree).iter().map(|it| it.code).collect::<Vec<_>>(), ["silence"]);
}

#[test]
fn a_guide_without_front_matter_is_checked() {
    let tree = Tree::new();
    let text = tree.read(EN);
    let body = text.split_once("\n---\n").unwrap().1.trim_start();
    tree.write(EN, body.replacen(LEAD, "Choose the protocal. Prometheus evaluates", 1));
    let found: Vec<_> = findings(&tree).iter().map(|it| it.code).collect();
    assert_eq!(found, ["missing-front-matter", "spelling"]);
}

#[test]
fn one_place_has_one_finding_of_a_code() {
    let tree = Tree::new();
    apply(&tree, &(ZH, ZH_LEAD, "见`a`和**b**的说明。~"));
    apply(&tree, &(EN, LEAD, "See `a` and **b**. ~"));
    let places: Vec<_> = findings(&tree).iter().map(|it| (it.code, it.path.clone(), it.line, it.column)).collect();
    assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len(), "{places:?}");
}

#[test]
fn a_paragraph_that_stands_twice_in_a_row_is_reported_at_the_second() {
    for (second, expected) in
        [("It waits for the next request.", vec![("repeated", 10)]), ("It waits for its answer.", vec![])]
    {
        let tree = Tree::new();
        tree.replace(EN, LEAD, &format!("It waits for the next request.\n\n{second}\n\n{LEAD}"));
        let found: Vec<_> = findings(&tree).iter().map(|it| (it.code, it.line)).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_misspelt_word_is_reported_wherever_it_stands() {
    let tree = Tree::new();
    apply(&tree, &(EN, "title: \"", "~Protocal: "));
    apply(&tree, &(EN, LEAD, "A protocal or another protocal. ~"));
    let found: Vec<_> = findings(&tree).iter().map(|it| (it.code, it.line, it.column)).collect();
    assert_eq!(found, [("spelling", 2, 9), ("spelling", 8, 3), ("spelling", 8, 23)]);
}

#[test]
fn a_slip_that_two_guides_have_copied_is_reported_in_both() {
    for (word, expected) in [("resoved", vec!["spelling"; 2]), ("resolved", vec![])] {
        let tree = Tree::new();
        for file in [EN, "en/Cloudflare.md"] {
            let text = tree.read(file);
            let (head, body) = text.split_once("\n---\n\n").unwrap();
            tree.write(file, format!("{head}\n---\n\nIt is {word}. {body}"));
        }
        assert_eq!(findings(&tree).iter().map(|it| it.code).collect::<Vec<_>>(), expected, "{word}");
    }
}

#[test]
fn the_title_is_read_where_another_field_is_missing() {
    let tree = Tree::new();
    apply(&tree, &(EN, "title: \"", "~Protocal: "));
    apply(&tree, &(EN, "date: ", "# "));
    let found: Vec<_> = findings(&tree).iter().map(|it| it.code).collect();
    assert!(found.contains(&"missing-field") && found.contains(&"spelling"), "{found:?}");
}

/// `Sentry` is an English word too, and few other guides name the product.
#[test]
fn a_slip_in_the_name_of_the_guides_own_product_is_reported() {
    for (name, expected) in [("Senrty", vec!["spelling"]), ("Sentry", vec![])] {
        let tree = Tree::new();
        let catalog = include_str!("../../docs/integrations.yaml");
        let entry = catalog.split("\n- key: ").find(|entry| entry.starts_with("Sentry\n")).unwrap();
        tree.write("integrations.yaml", format!("{}\n- key: {entry}\n", tree.read("integrations.yaml")));
        let en = include_str!("../../docs/en/Sentry.md");
        let (head, body) = en.split_once("\n---\n\n").unwrap();
        tree.write("en/Sentry.md", format!("{head}\n---\n\nThis is {name}. {body}"));
        tree.write("zh/Sentry.md", include_str!("../../docs/zh/Sentry.md"));
        assert_eq!(findings(&tree).iter().map(|it| it.code).collect::<Vec<_>>(), expected, "{name}");
    }
}

#[test]
fn an_element_that_guides_do_not_use_is_reported_once() {
    let tree = Tree::new();
    apply(&tree, &(EN, LEAD, "<b>Prometheus</b> evaluates"));
    let found: Vec<_> = findings(&tree).iter().map(|it| it.code).filter(|code| *code != "languages-differ").collect();
    assert_eq!(found, ["unknown-html", "unknown-html"]);
}

#[test]
fn findings_stand_in_the_order_of_files_and_places() {
    let tree = Tree::new();
    apply(&tree, &(EN, LEAD, "Choose the protocal on [a page](#nowhere). The the ~"));
    apply(&tree, &(ZH, ZH_LEAD, "见[页](#nowhere)。~"));
    let found = findings(&tree);
    assert!(found.len() > 3, "{}", lines(&found));
    assert!(found.is_sorted_by_key(|it| (it.path.clone(), it.line, it.column)), "{}", lines(&found));
}

#[test]
fn each_format_has_every_finding() {
    let tree = Tree::new();
    apply(&tree, &(EN, LEAD, "Choose the protocal: 100%, it's. ~"));
    tree.write("zh/notes,1.txt", "a stray file is a warning");
    let out = |format: &str| {
        let output = run(&tree, &["--format", format]);
        assert_eq!(output.status.code(), Some(1), "{format}");
        String::from_utf8(output.stdout).unwrap()
    };
    let root = tree.root().to_str().unwrap();

    assert!(out("text").ends_with(": 2 errors, 1 warning\n"), "{}", out("text"));

    let json: serde_json::Value = serde_json::from_str(&out("json")).unwrap();
    let first = json.as_array().unwrap().iter().find(|it| it["code"] == "spelling").unwrap();
    assert_eq!((&first["level"], &first["path"], &first["line"]), (&"error".into(), &EN.into(), &8.into()));
    assert_eq!(json.as_array().unwrap().len(), 3);

    let github = out("github");
    assert_eq!(github.lines().count(), 3);
    let start = format!("::error file={root}/{EN},line=8,col=12,title=spelling::`protocal` is a letter away");
    assert!(github.lines().any(|line| line.starts_with(&start) && line.contains("%0A")), "{github}");
    assert!(github.contains("::warning file=") && github.contains("notes%2C1.txt"), "{github}");

    let sarif: serde_json::Value = serde_json::from_str(&out("sarif")).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    let rules: Vec<_> = run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    for result in results {
        assert!(rules.contains(&&result["ruleId"]));
        assert!(result["locations"][0]["physicalLocation"]["region"]["startLine"].as_u64().unwrap() >= 1);
    }
}

#[test]
fn warnings_alone_exit_with_0() {
    let tree = Tree::new();
    tree.write("en/notes.txt", "a stray file is a warning");
    assert_eq!(run(&tree, &["--format", "sarif"]).status.code(), Some(0));
}

/// The page says of each code what it says, and why.
#[test]
fn the_page_of_codes_is_complete() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/check.md")).unwrap();
    let codes = page.split_once("\n## Codes of loading\n").unwrap().1;
    let rows: Vec<&str> = codes.lines().filter(|line| line.starts_with("| `")).collect();
    let documented: Vec<&str> = rows.iter().map(|row| row.split('`').nth(1).unwrap()).collect();
    let house = Code::ALL.iter().map(|code| code.as_str());
    let all: Vec<&str> =
        flashduty_knowledge_base::load::Code::ALL.iter().map(|code| code.as_str()).chain(house).collect();
    assert_eq!(documented.iter().collect::<BTreeSet<_>>(), all.iter().collect());
    assert_eq!(documented.len(), all.len(), "each once");
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").collect();
        assert!(cells.len() == 3 && cells.iter().all(|cell| !cell.trim().is_empty()), "{row}");
    }
}
