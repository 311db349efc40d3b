//! Code blocks: their language, their syntax, and what examples give away.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::io::Write;
use std::ops::Range;
use std::process::{Command, Stdio};

use flashduty_knowledge_base::load::Level;
use flashduty_knowledge_base::markdown::{CodeBlock, Document};
use flashduty_knowledge_base::{ApiHost, Guide, IntegrationKey, IntegrationUrl, Placeholders};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::finding::{Code, Problem, Problems, quoted};
use super::knowledge::runs;
use super::page::Page;

/// How many scripts of a guide bash reads.
const MAX_SCRIPTS: usize = 100;
/// How many scripts bash reads in one process.
const SCRIPTS_AT_ONCE: usize = 64;
/// The largest block that is parsed, in bytes.
const MAX_PARSED: usize = 64 << 10;
/// How many brackets and braces YAML may open, and how many `- ` may stand on a line: its parser's work grows with the
/// square of both.
const MAX_BRACKETS: usize = 256;
const MAX_LEVELS: usize = 16;

/// The languages of code blocks. What is a template of a vendor's has the template's language.
const LANGUAGES: [&str; 45] = [
    "bash",
    "sh",
    "shell",
    "powershell",
    "batch",
    "json",
    "jsonc",
    "yaml",
    "toml",
    "ini",
    "properties",
    "xml",
    "html",
    "css",
    "csv",
    "sql",
    "promql",
    "logql",
    "kusto",
    "javascript",
    "typescript",
    "python",
    "go",
    "java",
    "kotlin",
    "groovy",
    "lua",
    "php",
    "perl",
    "ruby",
    "rust",
    "c",
    "csharp",
    "hcl",
    "nginx",
    "dockerfile",
    "diff",
    "http",
    "markdown",
    "go-template",
    "jinja2",
    "handlebars",
    "liquid",
    "velocity",
    "text",
];

/// Checks a guide's code, but for its scripts, which it adds to those that bash is to read.
pub(super) fn check(page: &Page<'_>, scripts: &mut Vec<Script>, problems: &mut Problems) {
    fences(page, problems);
    pasted(page, problems);
    syntax(page, scripts, problems);
    credentials(page, problems);
    addresses(page, problems);
}

fn fences(page: &Page<'_>, problems: &mut Problems) {
    for block in page.document.code_blocks() {
        let place = block.range().start;
        let line = page.line(page.line_of(place));
        let line = &line[(place - page.line_start(page.line_of(place))).min(line.len())..];
        let info = line.trim_start_matches(['`', '~', ' ']).trim();
        let help =
            "write one word behind the opening fence, `text` where nothing else fits; indented code has no language";
        if block.language().is_empty() {
            problems.push(page.error(Code::FenceLanguage, place, "a code block without a language", help));
        } else if !LANGUAGES.contains(&info) {
            let message = format!("{} is not a language of code blocks", quoted(info));
            problems.push(page.error(Code::FenceLanguage, place, message, help));
        }
    }
}

/// Commands that are pasted into the reader's shell, which `set -e` ends at the first one that fails.
fn pasted(page: &Page<'_>, problems: &mut Problems) {
    for block in page.document.code_blocks().iter().filter(|block| is_shell(block) && !block.code().starts_with("#!")) {
        if let Some(line) = block.code().lines().position(|line| line.starts_with("set -e")) {
            let place = page.line_below(block.range().start, line + 1);
            let help = "join the commands with `&&`; a script to save begins with `#!`";
            problems.push(page.error(Code::Style, place, "`set -e` ends the shell it is pasted into", help));
        }
    }
}

/// A script of a guide, to be read by bash together with those of other guides.
pub(super) struct Script {
    code: String,
    /// The opening fence, in bytes of the body.
    fence: usize,
    end: usize,
}

/// What bash says against scripts, which it reads and does not run.
pub(super) struct Shell {
    is_there: bool,
}

impl Shell {
    pub(super) fn find() -> Shell {
        let mut bash = Command::new("bash");
        bash.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Shell { is_there: bash.status().is_ok_and(|status| status.success()) }
    }

    pub(super) fn is_there(&self) -> bool {
        self.is_there
    }

    /// Reports the scripts of guides that bash refuses; each guide comes with its scripts.
    pub(super) fn check<'g>(&self, scripts: &[(&'g Guide, Vec<Script>)]) -> Vec<(&'g Guide, Problem)> {
        if !self.is_there {
            return Vec::new();
        }
        // Most stand in both languages.
        let mut codes: Vec<&str> =
            scripts.iter().flat_map(|(_, scripts)| scripts).map(|script| &*script.code).collect();
        codes.sort_unstable();
        codes.dedup();
        let mut refusals = HashMap::new();
        codes.chunks(SCRIPTS_AT_ONCE).for_each(|codes| Shell::read_all(codes, &mut refusals));
        let mut problems = Vec::new();
        for (guide, scripts) in scripts {
            let refused = scripts.iter().filter_map(|script| Some((script, refusals.get(&*script.code)?)));
            let mut page = None;
            for (script, refusal) in refused {
                let page = page.get_or_insert_with(|| Page::new(guide));
                problems.push((*guide, refused_block(page, "bash", script.fence..script.end, &script.code, refusal)));
            }
        }
        problems
    }

    /// Reads scripts together, for a process takes longer than most scripts; where bash says anything, in two halves.
    fn read_all<'s>(scripts: &[&'s str], refusals: &mut HashMap<&'s str, Refusal>) {
        match scripts {
            [] => {}
            [script] => {
                if let Some(refusal) = Shell::read(script) {
                    refusals.insert(script, refusal);
                }
            }
            _ => {
                // Each is a function, so that none can end another's block. The comments end whatever quote a script
                // leaves open, with a bracket behind it that is then an error.
                let wrap = |script: &&str| format!("f() {{\n{script}\n# ' )\n# \" )\n# ` )\n:\n}}\n");
                let together: String = scripts.iter().map(wrap).collect();
                if Shell::read(&together).is_some() {
                    let (first, second) = scripts.split_at(scripts.len() / 2);
                    Shell::read_all(first, refusals);
                    Shell::read_all(second, refusals);
                }
            }
        }
    }

    /// What bash says against a script, and on which line of it.
    fn read(script: &str) -> Option<Refusal> {
        // `-n` reads, and runs nothing.
        let mut child = Command::new("bash")
            .args(["--norc", "--noprofile", "-n"])
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .ok()?;
        // What bash says of a long script may fill its pipe while it still reads: the text goes there from a thread.
        let mut input = child.stdin.take()?;
        let output = std::thread::scope(|scope| {
            scope.spawn(move || {
                // It may stop reading at the first error.
                let _ = input.write_all(script.as_bytes());
            });
            child.wait_with_output()
        });
        let output = output.ok()?;
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().next().unwrap_or_default();
        if output.status.success() && said.is_empty() {
            return None;
        }
        // `bash: line 3: syntax error near unexpected token `fi'`
        let rest = said.split_once("line ").map_or(said, |(_, rest)| rest);
        let (line, message) = rest.split_once(": ").unwrap_or(("1", rest));
        Some(Refusal { line: line.trim().parse().unwrap_or(1), message: message.to_owned() })
    }
}

/// Whether a block is a script that bash reads.
pub(super) fn is_shell(block: &CodeBlock) -> bool {
    matches!(block.language(), "bash" | "sh" | "shell")
}

/// Why a piece of code is not in its language.
struct Refusal {
    /// From 1.
    line: usize,
    message: String,
}

fn syntax(page: &Page<'_>, scripts: &mut Vec<Script>, problems: &mut Problems) {
    let blocks = page.document.code_blocks();
    let is_parsed = |block: &CodeBlock| is_shell(block) || matches!(block.language(), "json" | "yaml" | "toml" | "xml");
    if !blocks.iter().any(is_parsed) {
        return;
    }
    let text = filled(page);
    let filled = Document::parse(&text);
    let mut skips = false;
    // A value never changes what is a block; if it does, the text is read as it stands.
    let same = filled.code_blocks().len() == blocks.len();
    for (number, block) in blocks.iter().enumerate().filter(|(_, block)| is_parsed(block) && block.is_closed()) {
        let code = if same { filled.code_blocks()[number].code() } else { block.code() };
        let range = block.range();
        if is_shell(block) && code.len() <= MAX_PARSED {
            if scripts.len() == MAX_SCRIPTS {
                if skips {
                    continue;
                }
                skips = true;
                let message = format!("of a guide {MAX_SCRIPTS} scripts are read: not this one, and none below");
                let skipped = page.error(Code::CodeSkipped, range.start, message, "write fewer");
                problems.push(Problem { level: Level::Warning, ..skipped });
            } else {
                scripts.push(Script { code: code.to_owned(), fence: range.start, end: range.end });
            }
            continue;
        }
        let refusal = match block.language() {
            _ if code.len() > MAX_PARSED => {
                Some(Refusal { line: 1, message: format!("more than {MAX_PARSED} bytes are not parsed") })
            }
            "json" => json(code),
            "yaml" => yaml(code),
            "toml" => toml(code),
            _ => xml(code),
        };
        problems.extend(refusal.map(|refusal| refused_block(page, block.language(), range, code, &refusal)));
    }
}

fn refused_block(page: &Page<'_>, language: &str, block: Range<usize>, code: &str, refusal: &Refusal) -> Problem {
    // Code that ends too early is wrong on its last line. The fence is the line before the first of the code.
    let line = refusal.line.min(code.lines().count()).max(1);
    let place = page.line_below(block.start, line).min(block.end.saturating_sub(1));
    let message = format!("no {language}: {}", refusal.message);
    let help = "write what its parser reads once placeholders are filled; a template has the template's fence";
    page.error(Code::CodeSyntax, place, message, help)
}

/// The body with every placeholder filled in with a sample.
fn filled<'p>(page: &'p Page<'_>) -> Cow<'p, str> {
    let mut placeholders = Placeholders::new();
    if let Ok(host) = ApiHost::new("https://api.example.com") {
        placeholders = placeholders.api_host(host);
    }
    if let Ok(url) = IntegrationUrl::new("https://api.example.com/event/push/alert/x?integration_key=k1") {
        placeholders = placeholders.integration_url(url);
    }
    if let Ok(key) = IntegrationKey::new("k1") {
        placeholders = placeholders.integration_key(key);
    }
    page.guide.fill(&placeholders)
}

fn json(code: &str) -> Option<Refusal> {
    let error = serde_json::from_str::<Checked>(code).err()?;
    let message = error.to_string();
    let message = message.split(" at line ").next().unwrap_or_default().to_owned();
    Some(Refusal { line: error.line(), message })
}

/// The line on which YAML has more levels or brackets than is good for its parser, whatever quotes they stand in.
pub(super) fn nests_too_deeply(yaml: &str) -> Option<usize> {
    let mut brackets = 0;
    let too_deep = |line: &str| {
        brackets += line.matches(['[', '{']).count();
        let levels = line.split_ascii_whitespace().filter(|word| matches!(*word, "-" | "?" | ":")).count();
        brackets > MAX_BRACKETS || levels > MAX_LEVELS
    };
    yaml.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).position(too_deep).map(|line| line + 1)
}

fn yaml(code: &str) -> Option<Refusal> {
    if let Some(line) = nests_too_deeply(code) {
        return Some(Refusal { line, message: "nests too deeply to be parsed".to_owned() });
    }
    for document in serde_yaml::Deserializer::from_str(code) {
        match serde_yaml::Value::deserialize(document) {
            Ok(value) if value.is_mapping() || value.is_sequence() || value.is_null() => {}
            Ok(_) => return Some(Refusal { line: 1, message: "a text alone is no configuration".to_owned() }),
            Err(error) => {
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or_default().to_owned();
                let line = second(code, &message).or_else(|| error.location().map(|location| location.line()));
                return Some(Refusal { line: line.unwrap_or(1), message });
            }
        }
    }
    None
}

/// The line on which a key stands for the second time, where that is what the parser says.
fn second(yaml: &str, message: &str) -> Option<usize> {
    let key = message.split("duplicate entry with key \"").nth(1)?.strip_suffix('"')?;
    // The columns at which the key stands in the mappings that are open.
    let mut seen: Vec<usize> = Vec::new();
    let lines =
        yaml.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    for (number, line) in lines {
        let text = line.trim_start_matches([' ', '-']);
        let column = line.len() - text.len();
        let begins_item = line.trim_start().starts_with("- ");
        seen.retain(|other| *other < column || *other == column && !begins_item);
        let text = text.trim_start_matches(['"', '\'']);
        let has_key = text.strip_prefix(key).is_some_and(|rest| rest.trim_start_matches(['"', '\'']).starts_with(':'));
        if has_key && seen.contains(&column) {
            return Some(number + 1);
        }
        if has_key {
            seen.push(column);
        }
    }
    None
}

fn toml(code: &str) -> Option<Refusal> {
    let error = toml::from_str::<toml::Table>(code).err()?;
    let start = error.span().map_or(0, |span| span.start).min(code.len());
    Some(Refusal {
        line: code.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1,
        message: error.message().to_owned(),
    })
}

fn xml(code: &str) -> Option<Refusal> {
    use quick_xml::Reader;
    use quick_xml::events::Event;

    let mut reader = Reader::from_str(code);
    let mut depth = 0usize;
    let message = loop {
        let attributes = match reader.read_event() {
            Ok(Event::Eof) if depth == 0 => return None,
            Ok(Event::Eof) => break "an element is not closed".to_owned(),
            Ok(Event::Start(start)) => {
                depth += 1;
                start.attributes().find_map(Result::err)
            }
            Ok(Event::Empty(start)) => start.attributes().find_map(Result::err),
            Ok(Event::End(_)) => {
                depth = depth.saturating_sub(1);
                None
            }
            Ok(_) => None,
            Err(error) => break error.to_string(),
        };
        if let Some(error) = attributes {
            break error.to_string();
        }
    };
    let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX).min(code.len());
    let line = code.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
    Some(Refusal { line, message })
}

/// JSON that is read for its syntax alone, with no key twice in an object.
struct Checked;

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Checked, D::Error> {
        struct Values;

        impl<'de> Visitor<'de> for Values {
            type Value = Checked;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }

            fn visit_bool<E>(self, _: bool) -> Result<Checked, E> {
                Ok(Checked)
            }

            fn visit_i64<E>(self, _: i64) -> Result<Checked, E> {
                Ok(Checked)
            }

            fn visit_u64<E>(self, _: u64) -> Result<Checked, E> {
                Ok(Checked)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Checked, E> {
                Ok(Checked)
            }

            fn visit_str<E>(self, _: &str) -> Result<Checked, E> {
                Ok(Checked)
            }

            fn visit_unit<E>(self) -> Result<Checked, E> {
                Ok(Checked)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Checked, A::Error> {
                while items.next_element::<Checked>()?.is_some() {}
                Ok(Checked)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Checked, A::Error> {
                let mut seen = std::collections::HashSet::new();
                while let Some(key) = entries.next_key::<String>()? {
                    entries.next_value::<Checked>()?;
                    if let Some(twice) = seen.replace(key) {
                        let shown: String = twice.chars().take(60).collect();
                        return Err(serde::de::Error::custom(format_args!("the key `{shown}` stands twice")));
                    }
                }
                Ok(Checked)
            }
        }

        deserializer.deserialize_any(Values)
    }
}

/// Names of values that nobody else may have.
const SECRETS: [&str; 14] = [
    "integration_key",
    "integrationkey",
    "api_key",
    "apikey",
    "api-key",
    "app_key",
    "appkey",
    "token",
    "secret",
    "password",
    "access_key",
    "accesskey",
    "authorization",
    "webhook_key",
];

/// Beginnings of keys that say whose they are.
const KEY_SHAPES: [(&str, usize); 11] = [
    ("AKIA", 20),
    ("LTAI", 16),
    ("ghp_", 36),
    ("gho_", 36),
    ("github_pat_", 40),
    ("xoxb-", 20),
    ("xoxp-", 20),
    ("glpat-", 20),
    ("AKID", 30),
    ("sk_live_", 20),
    ("AIza", 35),
];

fn credentials(page: &Page<'_>, problems: &mut Problems) {
    let body = page.body();
    let is_part = |char: char| char.is_ascii_alphanumeric() || "_-+/.".contains(char);
    for (place, value) in runs(body, is_part) {
        let value_start = place + value.find(|char: char| char.is_ascii_alphanumeric()).unwrap_or(0);
        let value = value.trim_matches(|char: char| !char.is_ascii_alphanumeric());
        if value.len() < 16 || value.len() > 4096 || looks_made_up(value) {
            continue;
        }
        let shaped = KEY_SHAPES.iter().any(|(start, length)| value.starts_with(start) && value.len() >= *length);
        let digits = value.bytes().filter(u8::is_ascii_digit).count();
        let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
        let named =
            value.len() >= 20 && digits >= 3 && letters >= 3 && !value.contains('.') && !value.contains('/') && {
                // `"token": "…"`, `integration_key=…`, `Authorization: Bearer …`
                let before = &body[..value_start];
                let from = before.char_indices().rev().nth(39).map_or(0, |(from, _)| from);
                let before = before[from..].rsplit('\n').next().unwrap_or_default().to_ascii_lowercase();
                let name = before.trim_end_matches(['"', '\'', ' ', '`', '\\']);
                let name = name.strip_suffix("bearer").or(name.strip_suffix("basic")).unwrap_or(name).trim_end();
                name.ends_with([':', '=']) && {
                    let name = name.trim_end_matches([':', '=', ' ', '"', '\'', '`', '\\']);
                    SECRETS.iter().any(|secret| name.ends_with(secret))
                }
            };
        if shaped || named {
            let start: String = value.chars().take(6).collect();
            let message = format!("`{start}…` may be somebody's key");
            let help = "write one that is visibly made up, such as `YOUR_INTEGRATION_KEY`, and have this one withdrawn";
            problems.push(page.error(Code::Credential, value_start, message, help));
        }
    }
    for (place, _) in body.match_indices("PRIVATE KEY-----") {
        // `-----BEGIN RSA PRIVATE KEY-----`
        let from = (place.saturating_sub(30)..=place).find(|from| body.is_char_boundary(*from)).unwrap_or(place);
        if !body[from..place].contains("-----BEGIN ") {
            continue;
        }
        problems.push(page.error(Code::Credential, place, "a private key", "leave it out"));
    }
}

/// Whether nobody takes a value for a real one.
fn looks_made_up(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let words = [
        "your",
        "example",
        "sample",
        "placeholder",
        "xxx",
        "abcdef",
        "123456",
        "000000",
        "replace",
        "changeme",
        "dummy",
        "fake",
        "test",
    ];
    let bytes = value.as_bytes();
    words.iter().any(|word| lower.contains(word))
        || bytes.windows(4).any(|four| four.iter().all(|byte| *byte == four[0]))
        // Words with underscores or hyphens: a name.
        || value.split(['_', '-']).all(|part| !part.is_empty() && (part.bytes().all(|byte| byte.is_ascii_alphabetic()) || part.bytes().all(|byte| byte.is_ascii_digit()) && part.len() <= 4))
}

fn addresses(page: &Page<'_>, problems: &mut Problems) {
    const RESERVED: [&str; 5] = ["192.0.2.", "198.51.100.", "203.0.113.", "127.", "0.0.0.0"];
    /// Flashduty's own, which WeCom has to trust.
    const REAL: [&str; 1] = ["47.93.12.134"];
    /// Names that nobody else's network has.
    const INTERNAL: [&str; 5] = [".internal", ".local", ".lan", ".corp", ".intranet"];
    /// Names that are the same in every network.
    const COMMON: [&str; 4] = ["cluster.local", "host.docker.internal", "metadata.google.internal", "compute.internal"];
    for (place, word) in runs(page.body(), |char| char.is_ascii_alphanumeric() || "-._".contains(char)) {
        let word = word.trim_end_matches('.');
        let is_address = word.split('.').count() == 4 && word.split('.').all(|part| part.parse::<u8>().is_ok());
        if is_address && !REAL.contains(&word) && !RESERVED.iter().any(|reserved| word.starts_with(reserved)) {
            let message = format!("`{word}` may be somebody's address");
            let help =
                "use 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24, which are reserved for documentation (RFC 5737)";
            problems.push(page.error(Code::ExampleAddress, place, message, help));
        }
        let is_internal = word.contains('.') && INTERNAL.iter().any(|end| word.ends_with(end));
        if is_internal
            && !word.starts_with('.')
            && !COMMON.iter().any(|common| word.ends_with(common))
            && !word.contains("example")
        {
            let message = format!("{} is a host of somebody's network", quoted(word));
            problems.push(page.error(Code::ExampleAddress, place, message, "use a name under example.com"));
        }
    }
}
