//! Guides as text: nothing lost, no markup left, and on a terminal nothing too wide.
#![cfg(feature = "markdown")]

use flashduty_knowledge_base::markdown::{Document, Render, Terminal};
use flashduty_knowledge_base::{Guide, KnowledgeBase, Language};
use unicode_width::UnicodeWidthStr;

fn all_guides() -> impl Iterator<Item = &'static Guide> {
    Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language))
}

#[test]
fn text_keeps_headings_code_and_cells_of_every_guide() {
    for guide in all_guides() {
        let (text, document) = (guide.render().to_text(), Document::of(guide));
        for heading in document.headings() {
            assert!(text.lines().any(|line| line == heading.text()), "{guide:?}: {}", heading.text());
        }
        for line in document.code_blocks().iter().flat_map(|block| block.code().lines()) {
            assert!(text.contains(line), "{guide:?}: {line}");
        }
        for table in document.tables() {
            assert!(text.contains(&table.header().join(" | ")), "{guide:?}: {:?}", table.header());
            assert!(table.rows().iter().all(|row| text.contains(row[0].as_str())), "{guide:?}");
        }
    }
}

#[test]
fn text_has_no_markup() {
    for guide in all_guides() {
        let text = guide.render().to_text();
        for markup in ["<span", "<div", "<details", "</", "](", "\n:::", "\n## "] {
            let in_code =
                Document::of(guide).code_blocks().iter().any(|block| block.code().contains(markup.trim_start()));
            assert!(in_code || !text.contains(markup), "{guide:?} has {markup:?}");
        }
    }
}

#[test]
fn a_terminal_line_is_no_wider_than_the_terminal_except_for_code_and_long_words() {
    for guide in all_guides() {
        let document = Document::of(guide);
        let code: Vec<&str> = document.code_blocks().iter().flat_map(|block| block.code().lines()).collect();
        for width in [60, 80, 100] {
            let shown = Render::new(guide.body(), guide.language()).to_terminal(Terminal::new(width));
            for line in shown.lines().filter(|line| line.width() > width) {
                let is_code = code.iter().any(|code| line.trim() == code.trim());
                let has_long_word = line.split_whitespace().any(|word| word.width() > 24);
                assert!(is_code || has_long_word, "{guide:?}: {line}");
            }
        }
    }
}

#[test]
fn columns_of_a_table_are_aligned_for_chinese_too() {
    let markdown =
        "| 字段 | Type | 含义 |\n| --- | --- | --- |\n| `告警标题` | string | 标题 |\n| `id` | `int64` | ID |\n";
    let shown = Render::new(markdown, Language::Zh).to_terminal(Terminal::new(80));
    let column = |line: &str, text: &str| line[..line.find(text).unwrap()].width();
    let lines: Vec<_> = shown.lines().collect();
    assert_eq!(column(lines[0], "Type"), column(lines[2], "string"));
    assert_eq!(column(lines[2], "string"), column(lines[3], "int64"));
    assert_eq!(column(lines[0], "含义"), column(lines[3], "ID"));
}

#[test]
fn a_cell_that_is_too_wide_wraps_in_its_column() {
    let markdown = "| A | B |\n| --- | --- |\n| one | a sentence that does not fit into a narrow terminal at all |\n";
    let shown = Render::new(markdown, Language::En).to_terminal(Terminal::new(30));
    assert!(shown.lines().all(|line| line.width() <= 30), "{shown}");
    assert!(shown.lines().skip(3).all(|line| line.starts_with("     ")), "{shown}");
}

#[test]
fn a_column_is_as_wide_as_its_longest_word_where_the_others_can_give_way() {
    let markdown = "| A | B |\n| --- | --- |\n| `a_word_of_twenty_six_letters` | some words, and more |\n| b | c |\n";
    let shown = Render::new(markdown, Language::En).to_terminal(Terminal::new(40));
    assert!(shown.lines().all(|line| line.width() <= 40), "{shown}");
    assert!(shown.ends_with(&format!("\nb{}c\n", " ".repeat(29))), "{shown}");
}

#[test]
fn a_style_that_ends_before_punctuation_is_no_place_to_break() {
    for (markdown, shown) in [
        ("通知发送到飞书**机器人**，钉钉", "通知发送到飞书机器\n人，钉钉\n"),
        ("The alert's key, **all**: 1", "The alert's key,\nall: 1\n"),
        ("The second word (`code`)", "The second word\n(code)\n"),
    ] {
        assert_eq!(Render::new(markdown, Language::Zh).to_terminal(Terminal::new(20)), shown);
    }
}

#[test]
fn a_terminal_has_the_address_of_a_picture_and_no_mail_address_twice() {
    let markdown = "![The form](https://example.com/form.png), <ops@example.com>\n";
    let shown = Render::new(markdown, Language::En).to_terminal(Terminal::new(80));
    assert_eq!(shown, "[The form] (https://example.com/form.png), ops@example.com\n");
    assert_eq!(Render::new(markdown, Language::En).to_text(), "[The form], ops@example.com\n");
    let linked = Render::new(markdown, Language::En).to_terminal(Terminal::new(80).links(true));
    assert!(linked.contains("\x1b]8;;https://example.com/form.png\x1b\\The form\x1b]8;;\x1b\\]"), "{linked:?}");
}

#[test]
fn lists_are_numbered_and_indented() {
    let shown = Render::new("1. One\n\n   ```sh\n   ls\n   ```\n\n2. Two\n   - three\n", Language::En)
        .to_terminal(Terminal::new(80));
    assert_eq!(shown, "1. One\n\n       ls\n\n2. Two\n\n   - three\n");
}

#[test]
fn styles_are_there_only_when_asked_for() {
    let markdown = "## Heading\n\n**bold** and `code`\n";
    assert!(
        Render::new(markdown, Language::En).to_terminal(Terminal::new(80).styles(true)).contains("\x1b[1mbold\x1b[0m")
    );
    assert!(!Render::new(markdown, Language::En).to_terminal(Terminal::new(80)).contains('\x1b'));
}

#[test]
fn control_characters_of_a_text_reach_no_terminal() {
    let markdown = "a\x1b[31mb\x07 `c\x1b]0;title\x07`\n\n```text\nd\x1b[2J\n```\n";
    assert!(!Render::new(markdown, Language::En).to_terminal(Terminal::new(80)).contains(['\x1b', '\x07']));
    assert!(!Render::new(markdown, Language::En).to_text().contains(['\x1b', '\x07']));
}

#[test]
fn callouts_and_details_keep_their_titles() {
    let markdown = "::: caution\n\nMind.\n\n:::\n\n<details>\n<summary>展开</summary>\n\n1. One\n\n</details>\n";
    assert_eq!(Render::new(markdown, Language::Zh).to_text(), "注意\n\nMind.\n\n展开\n\n1. One\n");
}

#[test]
fn a_tab_in_prose_parts_words() {
    assert_eq!(Render::new("a\tb", Language::En).to_text().trim(), "a b");
}

#[test]
fn characters_that_change_the_direction_of_text_are_spelled_out() {
    for text in ["a \u{202e}b", "a &#8238;b", "`a \u{202e}b`", "```text\na \u{202e}b\n```"] {
        let shown = Render::new(text, Language::En).to_text();
        assert!(shown.contains("\\u{202e}") && !shown.contains('\u{202e}'), "{shown:?}");
    }
}

#[test]
fn a_table_with_more_columns_than_fit_is_lines_of_text() {
    let row = |cell: &str| format!("|{}\n", format!("{cell}|").repeat(30));
    let markdown = row("a cell") + &row("-") + &row("b");
    let shown = Render::new(&markdown, Language::En).to_terminal(Terminal::new(40));
    assert!(shown.lines().all(|line| line.width() <= 40), "{shown}");
    assert!(shown.starts_with("a cell | a cell | a cell") && shown.contains("b | b | b"), "{shown}");
}

#[test]
fn lists_that_nest_deep_leave_half_of_a_line_for_text() {
    let markdown = "- ".repeat(60) + &"word ".repeat(20);
    let shown = Render::new(&markdown, Language::En).to_terminal(Terminal::new(40));
    assert!(shown.lines().all(|line| line.width() <= 40 && line.trim_start().width() > 10), "{shown}");
    assert!(Render::new(&markdown, Language::En).to_text().starts_with(&format!("{}- word", " ".repeat(62))));
}

#[test]
fn a_terminal_opens_pages_and_mails_and_nothing_else() {
    let long = format!("https://example.com/{}", "a".repeat(600));
    for (address, is_opened) in [
        ("https://example.com/a", true),
        ("HTTP://example.com/a", true),
        ("mailto:a@example.com", true),
        ("file:///etc/passwd", false),
        ("javascript:alert(1)", false),
        ("x-man-page:ls", false),
        ("https://example.com/&#27;\\a", false),
        (&long, false),
    ] {
        let markdown = format!("[text]({address})\n");
        let shown = Render::new(&markdown, Language::En).to_terminal(Terminal::new(80).links(true));
        assert_eq!(shown.contains("\x1b]8;;"), is_opened, "{shown:?}");
    }
}
