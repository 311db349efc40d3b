//! The two languages of a guide against each other: code, numbers, links, inline code, and the default severity.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use flashduty_knowledge_base::Category;

use super::finding::{Code, Problem, Problems, quoted};
use super::knowledge::runs;
use super::links::host;
use super::page::{Page, holds};

/// How often the other guide is searched for inline code that its section does not have.
const MAX_LOOKS: usize = 500;
/// How many differences of a kind in a section are reported one by one.
const MAX_SHOWN: usize = 8;

pub(super) fn check(en: &Page<'_>, zh: &Page<'_>, en_problems: &mut Problems, zh_problems: &mut Problems) {
    code(en, zh, zh_problems);
    hosts_apart(en, zh, zh_problems);
    zh_problems.extend(default_severity(en, zh));
    let (in_en, in_zh) = (sections(en), sections(zh));
    // Where the sections differ, loading says so; then the guides are compared as a whole.
    let paired: Vec<(Range<usize>, Range<usize>)> = if in_en.len() == in_zh.len() {
        in_en.into_iter().zip(in_zh).collect()
    } else {
        vec![(0..en.body().len(), 0..zh.body().len())]
    };
    let mut looks = MAX_LOOKS;
    for (in_en, in_zh) in paired {
        let found = [facts(en, &in_en), facts(zh, &in_zh)];
        for kind in [Kind::Number, Kind::Span, Kind::Link] {
            let only_en = missing(kind, &found[0], zh, &found[1], &mut looks);
            let only_zh = missing(kind, &found[1], en, &found[0], &mut looks);
            // One of each is one difference: it is reported once.
            for (number, (what, place)) in only_zh.iter().enumerate() {
                let other = only_en.get(number).map(|(what, _)| *what);
                zh_problems.push(difference(kind, zh, what, *place, other));
            }
            for (what, place) in only_en.into_iter().skip(only_zh.len()) {
                en_problems.push(difference(kind, en, what, place, None));
            }
        }
    }
}

/// The text before the first section, and each section.
fn sections(page: &Page<'_>) -> Vec<Range<usize>> {
    let starts =
        page.document.headings().iter().filter(|heading| heading.level() <= 2).map(|heading| heading.range().start);
    let starts: Vec<usize> = std::iter::once(0).chain(starts).collect();
    let ends = starts.iter().skip(1).copied().chain([page.body().len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

// Code

/// The guides of messages to people: their code is in the language of the guide, but for what it does.
fn is_messages(page: &Page<'_>) -> bool {
    page.guide.category() == Category::Template
}

fn code(en: &Page<'_>, zh: &Page<'_>, problems: &mut Problems) {
    let blocks = en.document.code_blocks().iter().zip(zh.document.code_blocks());
    for (in_en, in_zh) in blocks.filter(|(in_en, in_zh)| in_en.language() == in_zh.language()) {
        if is_messages(en) {
            let (of_en, of_zh) = (actions(in_en.code()), actions(in_zh.code()));
            let other = of_en.iter().zip(&of_zh).find(|(en, zh)| en != zh).map(|(en, _)| en.as_str());
            if of_en != of_zh {
                problems.push(differs(zh, in_zh.range().start, other.unwrap_or("other actions")));
            } else if frame(in_en.code()) != frame(in_zh.code()) {
                problems.push(differs(zh, in_zh.range().start, "other brackets around the text"));
            }
            continue;
        }
        let (of_en, of_zh) = (essence(in_en.language(), in_en.code()), essence(in_zh.language(), in_zh.code()));
        // Lines that stand in one language alone come from a longest common start and end.
        let start = of_en.iter().zip(&of_zh).take_while(|((_, en), (_, zh))| en == zh).count();
        let rest = of_en.len().min(of_zh.len()) - start;
        let end =
            of_en.iter().rev().zip(of_zh.iter().rev()).take(rest).take_while(|((_, en), (_, zh))| en == zh).count();
        let (of_en, of_zh) = (&of_en[start..of_en.len() - end], &of_zh[start..of_zh.len() - end]);
        let range = in_zh.range();
        let place = |line: usize| zh.line_below(range.start, line + 1).min(range.end.saturating_sub(1));
        if of_en.len() == of_zh.len() {
            for ((_, en), (line, own)) in of_en.iter().zip(of_zh).filter(|((_, en), (_, zh))| en != zh).take(MAX_SHOWN)
            {
                let problem = differs(zh, place(*line), en);
                problems.push(Problem { message: format!("{}: {}", problem.message, quoted(own)), ..problem });
            }
        } else {
            let line = of_zh.first().map_or(0, |(line, _)| *line);
            problems.push(differs(zh, place(line), of_en.first().map_or("nothing", |(_, line)| line)));
        }
    }
}

fn differs(page: &Page<'_>, place: usize, other: &str) -> Problem {
    let message = format!("the code differs from the English guide, which has {}", quoted(other.trim()));
    let help = "the code is the same in both languages, comments aside";
    page.error(Code::CodeDiffers, place, message, help)
}

/// The actions of a template, `{{…}}`, without the text in quotes and without comments.
fn actions(template: &str) -> Vec<String> {
    let actions = template.split("{{").skip(1).map(|rest| rest.split("}}").next().unwrap_or_default());
    let is_comment = |action: &&str| action.trim_start_matches(['-', ' ']).starts_with("/*");
    actions
        .filter(|action| !is_comment(action))
        .map(|action| action.split(['"', '`']).step_by(2).collect::<Vec<_>>().join("\"\""))
        .collect()
}

/// The brackets of a template outside its actions and outside quotes.
fn frame(template: &str) -> String {
    let texts = template.split("{{").enumerate().map(|(number, rest)| match number {
        0 => rest,
        _ => rest.split_once("}}").map_or("", |(_, text)| text),
    });
    let text: String = texts.collect();
    let brackets = |line: &str| -> String {
        line.split('"').step_by(2).flat_map(str::chars).filter(|char| "[]{}".contains(*char)).collect()
    };
    text.lines().map(brackets).collect()
}

/// The lines of code without comments and without empty ones, each with its number in the block.
fn essence<'c>(language: &str, code: &'c str) -> Vec<(usize, &'c str)> {
    let mark = match language {
        "bash" | "sh" | "shell" | "powershell" | "python" | "yaml" | "toml" | "ini" | "properties" | "promql"
        | "hcl" | "nginx" => Some("#"),
        "javascript" | "typescript" | "go" | "java" | "groovy" | "jsonc" => Some("//"),
        "sql" | "lua" => Some("--"),
        _ => None,
    };
    let lines = code.lines().enumerate().map(|(number, line)| {
        // A mark begins a comment at the start of a line or after white space.
        let comment = mark.and_then(|mark| {
            line.match_indices(mark)
                .map(|(place, _)| place)
                .find(|place| *place == 0 || line[..*place].ends_with([' ', '\t']))
        });
        (number, comment.map_or(line, |place| &line[..place]).trim_end())
    });
    lines.filter(|(_, line)| !line.trim().is_empty()).collect()
}

/// Hosts that are a letter apart, where each language has one of them: one is misspelt.
fn hosts_apart(en: &Page<'_>, zh: &Page<'_>, problems: &mut Problems) {
    /// How many links of a guide are looked at.
    const MANY: usize = 100;
    let of = |page: &Page<'_>| -> BTreeMap<String, usize> {
        let links = page.document.links().iter().rev().take(MANY);
        links.filter_map(|link| Some((host(link.url())?, link.range().start))).collect()
    };
    let (in_en, in_zh) = (of(en), of(zh));
    for (host, place) in in_zh.iter().filter(|(host, _)| !in_en.contains_key(*host)) {
        let one_apart = |other: &&String| strsim::osa_distance(host, other) == 1;
        if let Some(other) = in_en.keys().find(one_apart) {
            problems.push(difference(Kind::Link, zh, host, *place, Some(other)));
        }
    }
}

/// The row for all other values is told by its first words alone: where these are others, a value has a severity in one
/// language and none in the other. That both have the same rows, with the same levels, is for loading to say.
fn default_severity(en: &Page<'_>, zh: &Page<'_>) -> Option<Problem> {
    let (of_en, of_zh) = (en.guide.severities(), zh.guide.severities());
    let [in_en, in_zh] = [of_en, of_zh].map(|table| table.rows().position(|row| row.is_default()));
    let same_rows = of_en.rows().len() == of_zh.rows().len();
    if !same_rows || in_en == in_zh || of_en.default_level() == of_zh.default_level() {
        return None;
    }
    let [own, other] =
        [of_zh, of_en].map(|table| table.default_level().map_or("no severity", |severity| severity.as_str()));
    let message = format!("values that no row has get {own}, in English {other}");
    let help = "begin the row for all other values with Others or None, in Chinese with 其他 or 没有";
    Some(zh.error(Code::DefaultDiffers, severity_row(zh, in_zh.or(in_en)?), message, help))
}

/// Where a row of the severity table stands.
fn severity_row(page: &Page<'_>, row: usize) -> usize {
    let ours = page.document.severity_tables().filter(|table| table.severity_column().is_some());
    // A line is a row; the first two are the header.
    let mut rows = ours.flat_map(|table| (0..table.rows().len()).map(|row| (table.range().start, row + 2)));
    rows.nth(row).map_or(0, |(table, lines)| page.line_below(table, lines))
}

// Facts in prose

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Span,
    Link,
}

/// What a section states, each with its first place.
#[derive(Default)]
struct Facts {
    numbers: BTreeMap<String, usize>,
    spans: BTreeMap<String, usize>,
    links: BTreeMap<String, usize>,
    /// Numbers as words, and those in code: as good as digits on the other side.
    implied: HashSet<String>,
}

impl Facts {
    fn of(&self, kind: Kind) -> &BTreeMap<String, usize> {
        match kind {
            Kind::Number => &self.numbers,
            Kind::Span => &self.spans,
            Kind::Link => &self.links,
        }
    }
}

/// What a section of a page states and that of the other page does not, in the order of the text.
fn missing<'f>(
    kind: Kind,
    own: &'f Facts,
    other_page: &Page<'_>,
    other: &Facts,
    looks: &mut usize,
) -> Vec<(&'f str, usize)> {
    let mut has = |what: &str| match kind {
        Kind::Number => other.numbers.contains_key(what) || other.implied.contains(what),
        // In whatever place: the sentences differ.
        Kind::Span => {
            other.spans.contains_key(what) || {
                let look = *looks > 0;
                *looks = looks.saturating_sub(1);
                !look || other_page.body().contains(what)
            }
        }
        Kind::Link => other.links.contains_key(what),
    };
    let mut stated: Vec<(&str, usize)> = own.of(kind).iter().map(|(what, place)| (what.as_str(), *place)).collect();
    stated.sort_by_key(|(_, place)| *place);
    stated.into_iter().filter(|(what, _)| !has(what)).take(MAX_SHOWN).collect()
}

fn difference(kind: Kind, page: &Page<'_>, what: &str, place: usize, other: Option<&str>) -> Problem {
    let (code, name) = match kind {
        Kind::Number => (Code::NumbersDiffer, "number"),
        Kind::Span => (Code::SpansDiffer, "code"),
        Kind::Link => (Code::LinksDiffer, "link"),
    };
    let shown = |what: &str| if what.starts_with(ELSEWHERE) { "to another site".to_owned() } else { quoted(what) };
    let message = match other {
        Some(other) => format!("the {name} {}, in English {}", shown(what), shown(other)),
        None => format!("the {name} {} stands here and not in the other language", shown(what)),
    };
    let help = "say the same in the same section of both languages, or say why not in `check.yaml`";
    page.error(code, place, message, help)
}

/// Numbers, and the words that stand for them.
const NUMBERS: [(&str, &[&str]); 18] = [
    ("0", &["zero", "no", "none", "零", "没有", "无"]),
    ("1", &["one", "once", "first", "single", "an", "a", "every", "each", "per", "一", "每", "单", "首", "仅", "逐"]),
    ("2", &["two", "twice", "both", "second", "二", "两", "双", "另"]),
    ("3", &["three", "third", "三"]),
    ("4", &["four", "fourth", "四"]),
    ("5", &["five", "fifth", "五"]),
    ("6", &["six", "sixth", "六"]),
    ("7", &["seven", "week", "seventh", "七", "周"]),
    ("8", &["eight", "八"]),
    ("9", &["nine", "九"]),
    ("10", &["ten", "十"]),
    ("12", &["twelve", "dozen", "十二"]),
    ("15", &["fifteen", "quarter", "十五"]),
    ("24", &["day", "天", "日"]),
    ("30", &["thirty", "half", "三十", "半"]),
    ("60", &["minute", "hour", "分钟", "小时"]),
    ("100", &["hundred", "百"]),
    ("1000", &["thousand", "千"]),
];

fn facts(page: &Page<'_>, section: &Range<usize>) -> Facts {
    let mut facts = Facts::default();
    let runs_of = page.document.prose();
    let from = runs_of.partition_point(|prose| prose.range().start < section.start);
    for prose in runs_of[from..].iter().take_while(|prose| prose.range().start < section.end) {
        let place = prose.range().start;
        if prose.is_code() {
            facts.implied.extend(numbers(prose.text()).map(|(_, number)| number));
            let span = prose.text().trim();
            if is_machine(span) {
                facts.spans.entry(span.to_owned()).or_insert(place);
            }
            continue;
        }
        // What a picture is called may be the time at which it was taken.
        if holds(page.document.images(), |image| image.range(), place) {
            continue;
        }
        // 1970, where Unix counts from, is a word.
        for (at, number) in numbers(prose.text()).filter(|(_, number)| number != "1970") {
            facts.numbers.entry(number).or_insert(place + at);
        }
        let said: HashSet<String> =
            runs(prose.text(), |char| char.is_ascii_alphabetic()).map(|(_, word)| word.to_ascii_lowercase()).collect();
        for (number, words) in NUMBERS {
            if words.iter().any(|word| if word.is_ascii() { said.contains(*word) } else { prose.text().contains(word) })
            {
                facts.implied.insert(number.to_owned());
            }
        }
        // Months by their names.
        for (number, month) in MONTHS.iter().enumerate() {
            if said.contains(*month) {
                facts.implied.insert((number + 1).to_string());
            }
        }
    }
    let blocks = page.document.code_blocks();
    let from = blocks.partition_point(|block| block.range().start < section.start);
    for block in blocks[from..].iter().take_while(|block| block.range().start < section.end) {
        facts.implied.extend(numbers(block.code()).map(|(_, number)| number));
    }
    let mut elsewhere = 0;
    let links = page.document.links();
    let from = links.partition_point(|link| link.range().start < section.start);
    for link in links[from..].iter().take_while(|link| link.range().start < section.end) {
        let mut target = target(link.url());
        if target == ELSEWHERE {
            elsewhere += 1;
            target = format!("{ELSEWHERE} {elsewhere}");
        }
        facts.links.entry(target).or_insert(link.range().start);
    }
    facts
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether inline code is the same whatever the language: a field, a value, an address; not words that a product or a
/// person says.
fn is_machine(span: &str) -> bool {
    let has_space = span.contains(char::is_whitespace);
    let is_word = span.bytes().all(|byte| byte.is_ascii_alphanumeric());
    // `Warning`, `Shanghai4`: what a product shows, in the reader's language.
    let is_shown = span.starts_with(|first: char| first.is_ascii_uppercase())
        && span.bytes().skip(1).all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'\'');
    span.is_ascii() && span.len() > 1 && !has_space && !is_shown && (is_word || !span.starts_with(['*', '_', '<']))
}

/// The numbers of a text, without the commas between thousands; 万 is ten thousand.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = (usize, String)> {
    runs(text, |char| char.is_ascii_digit() || char == '.' || char == ',').filter_map(|(place, number)| {
        let end = place + number.len();
        let number = number.trim_matches(['.', ',']);
        let number = if is_thousands(number) { number.replace(',', "") } else { number.to_owned() };
        let myriads = text[end..].trim_start().starts_with('万');
        let number = match number.parse::<f64>() {
            Ok(value) if myriads => (value * 10_000.0).to_string(),
            _ => number,
        };
        number.contains(|char: char| char.is_ascii_digit()).then_some((place, number))
    })
}

fn is_thousands(number: &str) -> bool {
    number.split(',').skip(1).all(|group| group.len() >= 3)
}

/// What stands, with a number, for the links to other sites: their pages differ between the languages, so they are counted.
const ELSEWHERE: &str = "https://…";

/// What a link leads to, whatever the language of the page.
fn target(url: &str) -> String {
    if url.starts_with('#') {
        return url.to_owned();
    }
    match host(url) {
        Some(host) if host == "docs.flashduty.com" => {
            let path: Vec<&str> = url.split('/').skip(3).collect();
            format!("{host}/{}", path.join("/")).replace("/en/", "/").replace("/zh/", "/")
        }
        _ => ELSEWHERE.to_owned(),
    }
}
