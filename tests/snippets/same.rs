//! The code is the same in both languages; comments are in the language of the guide.

use flashduty_knowledge_base::{Integration, Language};

use crate::blocks;

/// Guides whose code names things that the vendor translates: the variables that hold such words.
const TRANSLATED: &[(&str, &[&str])] = &[(
    // OCP writes status and level of its messages in the language that the channel is set to.
    "OceanBase",
    &["active", "inactive", "ignored", "down", "critical", "alert", "caution", "info", "alarm_status", "alarm_level"],
)];

/// The guide whose code is messages to people, in their language: what has to be the same is what the templates do. That the
/// results are right, `tests/templates.rs` holds.
const MESSAGES: &str = "Templates";

/// The actions of a template, `{{…}}`, without the text in quotes and without comments.
fn actions(template: &str) -> String {
    let actions = template.split("{{").skip(1).map(|rest| rest.split("}}").next().unwrap_or_default());
    let code = |action: &str| action.split(['"', '`']).step_by(2).collect::<Vec<_>>().join("\"\"");
    let is_comment = |action: &&str| action.trim_start_matches(['-', ' ']).starts_with("/*");
    actions.filter(|action| !is_comment(action)).map(code).collect::<Vec<_>>().join("\n")
}

/// The code without its comments, and without the values of the given variables.
fn essence(fence: &str, code: &str, translated: &[&str]) -> String {
    let mark = match fence {
        "bash" | "python" | "yaml" | "toml" | "ini" => "#",
        "javascript" => "//",
        _ => return code.to_owned(),
    };
    let lines = code.lines().map(|line| {
        // A mark begins a comment at the start of a line or after white space.
        let comment =
            line.match_indices(mark).find(|(place, _)| line[..*place].trim_end().len() < *place || *place == 0);
        let line = comment.map_or(line, |(place, _)| &line[..place]).trim_end();
        let words = line.split(' ').map(|word| {
            let value = word.split_once('=').filter(|(name, _)| translated.contains(name));
            value.map_or(word.to_owned(), |(name, _)| format!("{name}="))
        });
        words.collect::<Vec<_>>().join(" ")
    });
    lines.filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn code_is_the_same_in_both_languages() {
    let blocks = blocks::all();
    for integration in Integration::ALL {
        let key = integration.as_str();
        let translated = TRANSLATED.iter().find(|(listed, _)| *listed == key).map_or(&[][..], |(_, names)| names);
        let of = |language| {
            let blocks = blocks.iter().filter(move |block| block.key == key && block.language == language);
            blocks.map(|block| match (key, block.fence.as_str()) {
                (MESSAGES, "go-template") => ("go-template", actions(&block.code)),
                (MESSAGES, "text") => ("text", String::new()),
                (_, fence) => (fence, essence(fence, &block.code, translated)),
            })
        };
        assert!(of(Language::En).eq(of(Language::Zh)), "{key}: {}", difference(of(Language::En), of(Language::Zh)));
    }
}

fn difference<'b>(en: impl Iterator<Item = (&'b str, String)>, zh: impl Iterator<Item = (&'b str, String)>) -> String {
    let pair = en.zip(zh).find(|(en, zh)| en != zh);
    pair.map_or("one language has more blocks".to_owned(), |(en, zh)| format!("\n{}\n\n{}", en.1, zh.1))
}

#[test]
fn code_is_more_than_its_comments() {
    let same = |fence, en, zh| essence(fence, en, &["word"]) == essence(fence, zh, &["word"]);
    assert!(same("bash", "# one\nls -l  # two\n", "ls -l # 二\n"));
    assert!(same("bash", "word='|a|' ls\n", "word='|甲|' ls\n"));
    for (fence, en, zh) in [
        ("bash", "ls -l", "ls -a"),
        ("bash", "echo \"${a##*/}\"", "echo \"${a##*-}\""),
        ("bash", "words='|a|'", "words='|甲|'"),
        ("json", "{\"a\": \"# one\"}", "{\"a\": \"# 一\"}"),
        ("python", "if a:\n    b()", "if a:\nb()"),
    ] {
        assert!(!same(fence, en, zh), "{en}");
    }
}

#[test]
fn a_template_is_what_it_does() {
    assert_eq!(
        actions("Channel: {{.Name}}{{if eq .A \"one\"}}x{{end}}"),
        actions("空间：{{.Name}}{{if eq .A \"一\"}}甲{{end}}")
    );
    assert_ne!(actions("{{.Name}}"), actions("{{.Title}}"));
    assert_ne!(actions("{{if eq .A \"x\"}}a{{end}}"), actions("{{if ne .A \"x\"}}a{{end}}"));
}

#[test]
fn every_translated_word_is_needed() {
    let blocks = blocks::all();
    for (key, names) in TRANSLATED {
        let of = |language| blocks.iter().filter(move |block| block.key == *key && block.language == language);
        for name in *names {
            let others: Vec<_> = names.iter().copied().filter(|other| other != name).collect();
            let differs = of(Language::En)
                .zip(of(Language::Zh))
                .any(|(en, zh)| essence(&en.fence, &en.code, &others) != essence(&zh.fence, &zh.code, &others));
            assert!(differs, "{key}: {name} is the same in both languages");
        }
    }
}
