//! By what the code of each language is checked: a parser among our dependencies, or the language's own program.

use std::fs;

use serde::Deserialize;

use crate::blocks::{self, Block};
use crate::machine::{self, Machine};

pub enum Checker {
    /// Without a program.
    Parser(fn(&str) -> Result<(), String>),
    /// Each command must accept a file with the code, named after its arguments.
    Program { extension: &'static str, commands: &'static [&'static [&'static str]], wrap: fn(&str) -> String },
    /// The code is not checked, for a reason. This list only shrinks.
    Nothing(&'static str),
}

/// What shellcheck says of good snippets too:
/// SC2016 because `${resource}` in single quotes is meant for Flashduty; SC2034 because `for i in $(seq 4)` only counts;
/// SC2154 because the variables come from the sender or from the step before; SC2164 because the reader sees `cd` fail.
const EXCLUDED: &str = "--exclude=SC2016,SC2034,SC2154,SC2164";

/// Parses a Go template, or fills one in.
pub const TEMPLATE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/template.go");

pub const CHECKERS: &[(&str, Checker)] = &[
    ("json", Checker::Parser(json)),
    ("yaml", Checker::Parser(yaml)),
    ("toml", Checker::Parser(toml)),
    ("groovy", Checker::Parser(balanced)),
    ("hcl", Checker::Parser(hcl)),
    ("sql", Checker::Parser(sql)),
    ("xml", Checker::Parser(xml)),
    (
        "bash",
        Checker::Program {
            extension: "sh",
            commands: &[&["bash", "-n"], &["shellcheck", "--shell=bash", EXCLUDED]],
            wrap: as_it_stands,
        },
    ),
    ("javascript", Checker::Program { extension: "js", commands: &[&["node", "--check"]], wrap: as_it_stands }),
    (
        "python",
        Checker::Program {
            extension: "py",
            commands: &[&["python3", "-c", "import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())"]],
            wrap: as_it_stands,
        },
    ),
    (
        "ini",
        Checker::Program {
            extension: "ini",
            commands: &[&[
                "python3",
                "-c",
                // A file without sections is one section; the keys of a service of systemd may stand several times.
                "import configparser, sys; \
                 text = open(sys.argv[1]).read(); \
                 text = text if '[' in [line[:1] for line in text.splitlines()] else '[all]\\n' + text; \
                 strict = '[Service]' not in text; \
                 configparser.ConfigParser(delimiters=['='], interpolation=None, strict=strict).read_string(text)",
            ]],
            wrap: as_it_stands,
        },
    ),
    (
        "jinja2",
        Checker::Program {
            extension: "j2",
            commands: &[&[
                "python3",
                "-c",
                "import jinja2, sys; jinja2.Environment().parse(open(sys.argv[1], encoding='utf-8').read())",
            ]],
            wrap: as_it_stands,
        },
    ),
    ("go-template", Checker::Program { extension: "tmpl", commands: &[&["go", "run", TEMPLATE]], wrap: as_it_stands }),
    (
        "promql",
        Checker::Program { extension: "yml", commands: &[&["promtool", "check", "rules"]], wrap: as_recording_rule },
    ),
    ("text", Checker::Nothing("addresses, chat commands and queries of products that have no parser to install")),
];

fn json(code: &str) -> Result<(), String> {
    // Through a map that refuses what serde_json's own would overwrite.
    serde_yaml::from_str::<serde_yaml::Value>(code).map_err(|error| error.to_string())?;
    serde_json::from_str::<serde_json::Value>(code).map(drop).map_err(|error| error.to_string())
}

fn yaml(code: &str) -> Result<(), String> {
    // A file may hold several documents, and the last may end with `---`.
    let documents: Vec<serde_yaml::Value> = serde_yaml::Deserializer::from_str(code)
        .map(|document| serde_yaml::Value::deserialize(document).map_err(|error| error.to_string()))
        .collect::<Result<_, _>>()?;
    let written = match documents.as_slice() {
        [written @ .., serde_yaml::Value::Null] if !written.is_empty() => written,
        all => all,
    };
    match written.iter().find(|value| !value.is_mapping() && !value.is_sequence()) {
        Some(value) => Err(format!("{value:?} is no configuration")),
        None => Ok(()),
    }
}

fn toml(code: &str) -> Result<(), String> {
    toml::from_str::<toml::Table>(code).map(drop).map_err(|error| error.to_string())
}

/// Brackets and strings of a language in the manner of C, whose own parser is not to be had as a crate.
fn balanced(code: &str) -> Result<(), String> {
    let mut open = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '/' if chars.peek() == Some(&'/') => chars.by_ref().find(|char| *char == '\n').map_or((), drop),
            '\'' | '"' => loop {
                match chars.next() {
                    Some('\\') => drop(chars.next()),
                    Some(end) if end == char => break,
                    Some('\n') | None => return Err(format!("a string that begins with {char} has no end")),
                    Some(_) => {}
                }
            },
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            ')' | ']' | '}' if open.pop() != Some(char) => return Err(format!("{char} closes nothing")),
            _ => {}
        }
    }
    open.pop().map_or(Ok(()), |closing| Err(format!("{closing} is missing")))
}

fn hcl(code: &str) -> Result<(), String> {
    hcl::parse(code).map(drop).map_err(|error| error.to_string())
}

/// Each statement by the dialect that accepts it; how databases make accounts, the parser does not know.
fn sql(code: &str) -> Result<(), String> {
    code.split_inclusive(";\n").try_for_each(|statement| match statement.trim_start().starts_with("CREATE USER ") {
        true => balanced(statement),
        false => sql_statement(statement),
    })
}

fn sql_statement(code: &str) -> Result<(), String> {
    use sqlparser::dialect::{ClickHouseDialect, Dialect, GenericDialect, MySqlDialect, PostgreSqlDialect};
    let dialects: [&dyn Dialect; 4] =
        [&GenericDialect {}, &MySqlDialect {}, &PostgreSqlDialect {}, &ClickHouseDialect {}];
    let parse = |dialect: &dyn Dialect| sqlparser::parser::Parser::parse_sql(dialect, code).map(drop);
    let refused = dialects.into_iter().map(parse).collect::<Vec<_>>();
    let accepted = refused.iter().any(Result::is_ok);
    if accepted { Ok(()) } else { refused[0].clone().map_err(|error| error.to_string()) }
}

fn xml(code: &str) -> Result<(), String> {
    roxmltree::Document::parse(code).map(drop).map_err(|error| error.to_string())
}

fn as_it_stands(code: &str) -> String {
    code.to_owned()
}

fn as_recording_rule(code: &str) -> String {
    let rule = serde_json::json!({ "record": "snippet", "expr": code });
    serde_json::json!({ "groups": [{ "name": "snippets", "rules": [rule] }] }).to_string()
}

pub fn checker(fence: &str) -> Option<&'static Checker> {
    CHECKERS.iter().find(|(language, _)| *language == fence).map(|(_, checker)| checker)
}

/// What a language's programs say against a piece of code.
fn refusal(machine: &Machine, fence: &str, code: &str) -> Option<String> {
    let Some(Checker::Program { extension, commands, wrap }) = checker(fence) else {
        panic!("{fence} is checked without a program")
    };
    let file = machine.path().join(format!("snippet.{extension}"));
    fs::write(&file, wrap(code)).unwrap();
    commands.iter().find_map(|command| {
        let output = machine.command(command[0]).args(&command[1..]).arg(&file).output().unwrap();
        (!output.status.success()).then(|| machine::said(&output))
    })
}

fn is_checked_by_program(block: &Block) -> bool {
    matches!(checker(&block.fence), Some(Checker::Program { .. }))
}

#[test]
fn every_language_has_an_entry_and_every_entry_occurs() {
    let blocks = blocks::all();
    for block in &blocks {
        assert!(checker(&block.fence).is_some(), "{block}: no checker");
    }
    for (language, _) in CHECKERS {
        assert!(blocks.iter().any(|block| block.fence == *language), "no guide has {language}: remove its entry");
    }
}

#[test]
fn text_alone_is_not_checked() {
    let unchecked = CHECKERS.iter().filter_map(|(language, checker)| match checker {
        Checker::Nothing(reason) => Some((*language, !reason.is_empty())),
        _ => None,
    });
    assert_eq!(unchecked.collect::<Vec<_>>(), [("text", true)]);
}

#[test]
fn every_block_parses_where_we_have_the_parser() {
    let mut problems = Vec::new();
    for block in blocks::all() {
        if let Some(Checker::Parser(parse)) = checker(&block.fence)
            && let Err(error) = parse(&block.code)
        {
            problems.push(format!("{block}: {error}"));
        }
    }
    assert_eq!(problems, [""; 0]);
}

#[test]
fn parsers_refuse_broken_code() {
    for (language, code) in [
        ("json", "{\"a\": 1,}"),
        ("json", "{\"a\": 1, \"a\": 2}"),
        ("json", "{integration_url}"),
        ("yaml", "a: 1\na: 2\n"),
        ("yaml", "a:\n- 1\n  b: 2\n"),
        ("yaml", "just words"),
        ("toml", "a = \n"),
        ("toml", "a = 1\na = 2\n"),
        ("groovy", "pipeline { stage('a' { } }"),
        ("groovy", "echo 'a"),
        ("hcl", "resource \"a\" {\n  b = \n}\n"),
        ("sql", "SELECT count( FROM a WHERE b = 'c'"),
        ("xml", "<a><b></a>"),
    ] {
        let Some(Checker::Parser(parse)) = checker(language) else { panic!("{language}") };
        assert!(parse(code).is_err(), "{language}: {code}");
    }
}

#[test]
#[ignore = "needs bash, shellcheck, node, python3, go and promtool"]
fn every_block_passes_its_languages_program() {
    let machine = Machine::new();
    let mut problems = Vec::new();
    for block in blocks::all().iter().filter(|block| is_checked_by_program(block)) {
        problems.extend(refusal(&machine, &block.fence, &block.code).map(|error| format!("{block}: {error}")));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
#[ignore = "needs bash, shellcheck, node, python3, go and promtool"]
fn programs_refuse_broken_code() {
    let machine = Machine::new();
    let broken = [
        ("bash", "if true; then\n  echo 'a'\n"),
        ("bash", "rm -rf $1/*\n"),
        ("javascript", "setTimeout(() => {;\n"),
        ("python", "def f(:\n    pass\n"),
        ("ini", "[a]\nb = 1\nb = 2\n"),
        ("jinja2", "{{ alert | }}\n"),
        ("go-template", "{{if .Alerts}}unfinished\n"),
        ("go-template", "{{no_such_function .Alerts}}\n"),
        ("promql", "sum by (instance\n"),
    ];
    for (language, code) in broken {
        assert!(refusal(&machine, language, code).is_some(), "{language}: {code}");
    }
    for (language, checker) in CHECKERS {
        let is_tried = broken.iter().any(|(tried, _)| tried == language);
        assert_eq!(is_tried, matches!(checker, Checker::Program { .. }), "{language}");
    }
}
