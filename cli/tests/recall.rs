//! How much a check finds of what a careful reading finds. In the 132 texts of a published package, readers noted 642 faults that a
//! program can find; faults of those kinds are put into our own guides, one a guide, at places that a seed chooses.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use flashduty_kb::check::{Finding, Rules, check};
use flashduty_knowledge_base::{KnowledgeBase, Language};

/// A kind of fault.
struct Kind {
    name: &'static str,
    /// How many of the 642 faults are of this kind: its weight.
    noted: usize,
    /// The codes that say what the fault is.
    codes: &'static [&'static str],
    fault: Fault,
    place: Place,
}

/// How a fault is made of a guide that has a place for it.
enum Fault {
    /// Of a line.
    In(Side, &'static [Line], fn(&str) -> Option<String>),
    /// Of the first line, in both languages.
    InBoth(Line, fn(&str) -> String),
    /// A word takes another one's place in a sentence.
    Swapped(Side, &'static [(&'static str, &'static str)]),
    /// A word gets letters exchanged, lost, or too many.
    Misspelt(&'static [Line], Part),
    Own(fn(&Pair, &mut Random) -> Option<Vec<Change>>),
}
use Fault::{In, InBoth, Misspelt, Own, Swapped};

/// The guide of which language.
#[derive(Clone, Copy)]
enum Side {
    English,
    Chinese,
    Any,
}
use Side::{Any, Chinese, English};

impl Fault {
    fn make(&self, pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
        match self {
            In(side, lines, change) => in_line(pair, side.pick(random), random, lines, change),
            InBoth(line, change) => {
                let first = |language: usize| {
                    let (range, text) = pair.pages[language].of(&[*line]).next()?;
                    Some(Change { language, range, put: change(text) })
                };
                [EN, ZH].into_iter().map(first).collect()
            }
            Swapped(side, words) => {
                let (from, to) = words[random.below(words.len())];
                let new = |line: &str| once(line, from, to).filter(|_| !line.contains(['`', '*']));
                in_line(pair, side.pick(random), random, PROSE, new)
            }
            Misspelt(lines, part) => misspell(pair, random, lines, *part),
            Own(make) => make(pair, random),
        }
    }
}

impl Side {
    fn pick(self, random: &mut Random) -> usize {
        match self {
            English => EN,
            Chinese => ZH,
            Any => random.below(2),
        }
    }
}

/// A text with the first occurrence of another one replaced, where it has it.
fn once(text: &str, from: &str, to: &str) -> Option<String> {
    text.contains(from).then(|| text.replacen(from, to, 1))
}

/// Where a fault has to be reported.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// On a line that was changed, or the next one.
    Here,
    /// At the other end of what is broken: somewhere in the guide, in either language.
    InGuide,
}
use Place::{Here, InGuide};

const EN: usize = 0;
const ZH: usize = 1;

const fn kind(name: &'static str, noted: usize, codes: &'static [&'static str], fault: Fault) -> Kind {
    Kind { name, noted, codes, fault, place: Here }
}

impl Kind {
    const fn in_guide(self) -> Kind {
        Kind { place: InGuide, ..self }
    }
}

const SPELLING: &[&str] = &["spelling", "name"];
const HTML: &[&str] = &["unbalanced-html", "unknown-html", "hook-style", "section-style"];

const KINDS: &[Kind] = &[
    // The wrong text
    kind(
        "another guide's text under a key",
        2,
        &["name-not-in-title", "duplicate-guide", "slugs-differ"],
        Own(another_guide),
    )
    .in_guide(),
    kind("the end is lost", 3, &["truncated", "unclosed-fence", "unbalanced-html", "languages-differ"], Own(cut_short))
        .in_guide(),
    kind("a link is lost", 1, &["links-differ", "languages-differ"], Own(unlink)).in_guide(),
    kind("a value is lost", 1, &["spans-differ"], Own(lose_value)).in_guide(),
    kind("a callout is lost", 7, &["languages-differ"], Own(lose_callout)).in_guide(),
    kind("a heading that stands twice", 3, &["repeated"], Own(repeat_heading)),
    kind("a picture that stands twice", 2, &["repeated"], Own(|p, r| repeat_line(p, r, |it| it.starts_with("![")))),
    kind(
        "a paragraph that stands twice",
        2,
        &["repeated"],
        Own(|p, r| repeat_line(p, r, |it| it.len() > 60 && !it.starts_with(['!', '<', ':', '|']))),
    ),
    kind(
        "a section about another product",
        1,
        &["other-product"],
        In(English, &[Line::Heading], |it| Some(format!("{} In Grafana", level(it)?))),
    ),
    // Words
    kind("a misspelt word in a sentence", 14, SPELLING, Misspelt(SENTENCES, Plain)),
    kind("a misspelt word in a heading", 8, SPELLING, Misspelt(&[Line::Heading], Plain)),
    kind("a misspelt label", 8, SPELLING, Misspelt(SENTENCES, Bold)),
    kind("a misspelt value", 6, &["spelling", "name", "spans-differ"], Misspelt(SENTENCES, Code)).in_guide(),
    kind("a misspelt product", 9, SPELLING, Own(misspell_product)),
    kind("a misspelt host", 3, &["link-style", "links-differ"], Own(misspell_host)).in_guide(),
    kind("a misspelt identifier in code", 6, &["code-differs", "code-syntax", "spelling"], Own(misspell_code))
        .in_guide(),
    kind(
        "a wrong Chinese character",
        6,
        &["wrong-character"],
        Swapped(Chinese, &[("密钥", "秘钥"), ("模板", "模版"), ("登录", "登陆"), ("账号", "帐号"), ("阈值", "阀值")]),
    ),
    kind("你", 2, &["term"], Swapped(Chinese, &[("您", "你")])),
    kind("a space within the asterisks", 4, &["literal-asterisks"], In(Any, PROSE, |it| once(it, "**", "** "))),
    kind("a word or mark that stands twice", 2, &["doubled"], Own(double)),
    kind("a bracket without its pair", 1, &["unbalanced-brackets", "spacing"], Swapped(Chinese, &[("）", "")])),
    kind("FlashDuty in a sentence", 30, &["term", "name"], Own(|p, r| brand(p, r, Plain))),
    kind("FlashDuty in a label", 12, &["term", "name"], In(Any, PROSE, |it| once(it, "**", "**FlashDuty "))),
    kind("FlashDuty in a value", 12, &["term", "name"], Own(|p, r| brand(p, r, Code))),
    kind(
        "FlashDuty in a heading",
        10,
        &["term", "name"],
        In(Any, &[Line::Heading], |it| Some(it.replace("Flashduty", "FlashDuty")).filter(|new| new != it)),
    ),
    kind("快猫星云", 2, &["term"], In(Chinese, PROSE, |it| once(it, "Flashduty", "快猫星云"))),
    kind(
        "a word that the glossary has another one for",
        22,
        &["term"],
        Swapped(
            English,
            &[
                ("private integration", "dedicated integration"),
                ("Private integration", "Dedicated Integration"),
                ("the channel", "the collaboration space"),
                ("escalation rule ", "dispatch policy "),
                ("push URL", "push address"),
                ("private integration", "exclusive integration"),
            ],
        ),
    ),
    // Chinese in English
    kind(
        "Chinese words in an English sentence",
        10,
        &["other-language"],
        In(English, &[Line::Text], |it| once(it, " ", " 告警 ")),
    ),
    kind(
        "a Chinese value in English code",
        6,
        &["code-differs"],
        In(English, &[Line::Code], |it| once(it, "\": \"", "\": \"中文")),
    )
    .in_guide(),
    kind(
        "Chinese punctuation in English",
        6,
        &["spacing"],
        In(English, PROSE, |it| Some(it.replacen(", ", "，", 1)).filter(|new| new != it && !it.contains('`'))),
    ),
    // HTML
    kind(
        "an element that is not closed",
        30,
        HTML,
        In(Any, &[Line::Hook], |it| it.starts_with("</").then(String::new)),
    )
    .in_guide(),
    kind(
        "a summary that is not closed",
        10,
        HTML,
        In(Any, &[Line::Hook], |it| it.strip_suffix("</summary>").map(str::to_owned)),
    )
    .in_guide(),
    kind(
        "an element of no guide",
        20,
        HTML,
        In(Any, &[Line::Text], |it| Some(format!("<font color=\"red\">{it}</font>"))),
    ),
    kind(
        "an element closed in its own tag",
        10,
        HTML,
        In(Any, &[Line::Hook], |it| it.strip_suffix("></span>").map(|it| format!("{it}/>"))),
    )
    .in_guide(),
    kind("a text glued to an element", 8, HTML, Own(glue)).in_guide(),
    kind("a placeholder that is swallowed", 10, HTML, In(Any, &[Line::Text], |it| Some(format!("{it} <your-key>")))),
    // Structure
    kind("two steps of one number", 6, &["list-number"], Own(|p, r| number(p, r, |number| number - 1, ". "))),
    kind("a number left out", 6, &["list-number"], Own(|p, r| number(p, r, |number| number + 1, ". "))),
    kind("a step without a space", 5, &["list-number"], Own(|p, r| number(p, r, |number| number, "."))),
    kind(
        "a heading with a number",
        3,
        &["heading-style"],
        In(Any, &[Line::Heading], |it| Some(format!("{} 2. {}", level(it)?, it.trim_start_matches(['#', ' '])))),
    ),
    kind(
        "a heading with a roman numeral",
        3,
        &["heading-style"],
        In(English, &[Line::Heading], |it| Some(format!("{} II. {}", level(it)?, it.trim_start_matches(['#', ' '])))),
    ),
    kind(
        "a heading that skips a level",
        17,
        &["heading-style", "languages-differ"],
        In(Any, &[Line::Heading], |it| Some(format!("##{it}"))),
    )
    .in_guide(),
    kind("a link to no anchor", 7, &["missing-anchor"], In(Any, PROSE, |it| once(it, "](#", "](#the-"))),
    kind("an anchor with a space", 1, &["literal-link"], In(Any, PROSE, |it| once(it, "](#", "](#the "))),
    kind("an anchor that nothing uses", 4, &["section-style"], Own(leave_anchor)),
    kind(
        "a row without its last bar",
        7,
        &["table-style"],
        In(Any, &[Line::Row], |it| it.strip_suffix(" |").map(str::to_owned)),
    ),
    kind(
        "a row without its first bar",
        7,
        &["table-style"],
        In(Any, &[Line::Row], |it| it.strip_prefix("| ").map(str::to_owned)),
    ),
    kind(
        "a callout by another name",
        4,
        &["callout-style"],
        In(Any, &[Line::Callout], |it| it.strip_prefix("::: tip").map(|it| format!("::: warning{it}"))),
    )
    .in_guide(),
    kind(
        "a callout without a space",
        4,
        &["callout-style"],
        In(Any, &[Line::Callout], |it| it.strip_prefix("::: t").map(|it| format!(":::t{it}"))),
    )
    .in_guide(),
    // Front matter
    kind(
        "a field is missing",
        1,
        &["missing-field"],
        In(Any, &[Line::FrontMatter], |it| it.starts_with("description").then(|| "#".to_owned())),
    )
    .in_guide(),
    kind(
        "a date that is none",
        1,
        &["invalid-date"],
        In(Any, &[Line::FrontMatter], |it| it.starts_with("date").then(|| "date: \"2026-13-01\"".to_owned())),
    ),
    kind(
        "a field without quotes",
        1,
        &["front-matter-style", "invalid-field", "front-matter-syntax"],
        In(Any, &[Line::FrontMatter], |it| it.starts_with("url").then(|| it.replace('"', ""))),
    ),
    kind(
        "a field of no guide",
        2,
        &["unknown-field"],
        In(Any, &[Line::FrontMatter], |it| it.starts_with("date").then(|| format!("{it}\nauthor: \"me\""))),
    ),
    // Links and pictures
    kind("a page of the other language", 6, &["link-style"], Own(other_site)),
    kind("a link that is not https", 2, &["link-style"], In(Any, PROSE, |it| once(it, "](https://", "](http://"))),
    // Code
    kind(
        "a key in a sample",
        4,
        &["credential"],
        InBoth(Line::Text, |it| format!("{it} `integration_key=3f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c`")),
    ),
    kind(
        "an address of somebody's network",
        4,
        &["example-address"],
        InBoth(Line::Text, |it| format!("{it} `http://10.99.1.108:9090`")),
    ),
    kind(
        "a fence that is not closed",
        2,
        &["unclosed-fence", "fence-language", "languages-differ"],
        In(Any, &[Line::Fence], |it| (it.trim() == "```").then(String::new)),
    )
    .in_guide(),
    kind(
        "a fence of no language",
        6,
        &["fence-language"],
        In(Any, &[Line::Fence], |it| (it.len() > 4 && it.starts_with("```")).then(|| "```receiver config".to_owned())),
    ),
    kind(
        "JSON that is none",
        2,
        &["code-syntax"],
        Own(|p, r| break_code(p, r, "json", |it| it.strip_suffix(',').map(|it| format!("{it};")))),
    )
    .in_guide(),
    kind(
        "YAML that is none",
        2,
        &["code-syntax"],
        Own(|p, r| break_code(p, r, "yaml", |it| it.strip_suffix(':').map(|it| format!("{it}: [")))),
    )
    .in_guide(),
    // Contradictions
    kind("another number", 6, &["numbers-differ", "spans-differ"], Own(other_number)).in_guide(),
    kind("another version", 2, &["numbers-differ", "spans-differ"], In(Any, PROSE, other_version)).in_guide(),
    kind("another severity in one language", 4, &["severities-differ", "severity-table"], Own(severity_row)).in_guide(),
    kind("a severity against its word", 3, &["severity-table", "severities-differ"], Own(against_its_word)).in_guide(),
    // White space
    kind("white space at the end of a line", 60, &["whitespace"], In(Any, PROSE, |it| Some(format!("{it} ")))),
    kind("a tab in a sentence", 20, &["whitespace"], In(Any, PROSE, |it| once(it, " ", "\t"))),
    kind("a character that nobody sees", 20, &["whitespace"], In(Any, PROSE, |it| once(it, " ", " \u{200B}"))),
    kind("a carriage return", 20, &["whitespace"], In(Any, PROSE, |it| Some(format!("{it}\r")))),
    kind("no newline at the end", 34, &["whitespace"], Own(lose_newline)),
    kind("two blank lines", 77, &["whitespace"], Own(two_blank_lines)),
];

/// What a line is.
#[derive(Clone, Copy, PartialEq)]
enum Line {
    FrontMatter,
    Heading,
    Text,
    Item,
    Step,
    Row,
    Hook,
    Callout,
    Fence,
    Code,
    Other,
}

/// Lines with sentences.
const PROSE: &[Line] = &[Line::Text, Line::Item, Line::Step];
const SENTENCES: &[Line] = &[Line::Text, Line::Item, Line::Step, Line::Row];

/// Where in a line a word stands.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Plain,
    Bold,
    Code,
    Other,
}
use Part::{Bold, Code, Plain};

struct Page {
    text: String,
    lines: Vec<(Range<usize>, Line)>,
}

/// A guide in both languages, and another one.
struct Pair {
    key: String,
    name: String,
    pages: [Page; 2],
    other: [String; 2],
}

/// A text put in the place of another one.
struct Change {
    language: usize,
    range: Range<usize>,
    put: String,
}

/// SplitMix64: the same faults in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % count as u64) as usize
    }

    fn pick<T>(&mut self, mut of: Vec<T>) -> Option<T> {
        if of.is_empty() { None } else { Some(of.swap_remove(self.below(of.len()))) }
    }
}

impl Page {
    fn new(text: &str) -> Page {
        let mut lines = Vec::new();
        let (mut start, mut rules, mut in_code) = (0, 0, false);
        for line in text.split_inclusive('\n') {
            let range = start..start + line.trim_end_matches('\n').len();
            start += line.len();
            let line = line.trim();
            let is_step = line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
            let what = match line {
                "---" if rules < 2 => {
                    rules += 1;
                    Line::Other
                }
                _ if rules < 2 => Line::FrontMatter,
                _ if line.starts_with("```") => {
                    in_code = !in_code;
                    Line::Fence
                }
                _ if in_code => Line::Code,
                "" | "---" => Line::Other,
                _ if line.starts_with('#') => Line::Heading,
                _ if line.starts_with('|') => Line::Row,
                _ if line.starts_with('<') => Line::Hook,
                _ if line.starts_with(":::") => Line::Callout,
                _ if line.starts_with("- ") => Line::Item,
                _ if is_step => Line::Step,
                _ => Line::Text,
            };
            lines.push((range, what));
        }
        Page { text: text.to_owned(), lines }
    }

    fn of(&self, what: &[Line]) -> impl Iterator<Item = (Range<usize>, &str)> {
        let lines = self.lines.iter().filter(|(_, it)| what.contains(it));
        lines.map(|(range, _)| (range.clone(), &self.text[range.clone()]))
    }
}

/// The words of a line of five small letters or more, with where they stand.
fn words(line: &str) -> Vec<(Range<usize>, Part)> {
    let (mut words, mut start) = (Vec::new(), None);
    let (mut bold, mut code, mut other) = (false, false, 0);
    for (place, byte) in line.bytes().chain([b' ']).enumerate() {
        if byte.is_ascii_lowercase() {
            start.get_or_insert(place);
            continue;
        }
        let part = match (code, other > 0, bold) {
            (true, ..) => Part::Code,
            (_, true, _) => Part::Other,
            (_, _, true) => Part::Bold,
            _ => Part::Plain,
        };
        // Alone, not a piece of a longer name.
        let is_alone = |start: usize| {
            let edge = |at: Option<&u8>| at.is_none_or(|byte| matches!(byte, b' ' | b'`' | b'*' | b',' | b'.' | b':'));
            edge(start.checked_sub(1).and_then(|before| line.as_bytes().get(before)))
                && edge(line.as_bytes().get(place))
        };
        if let Some(start) = start.take().filter(|start| place - start >= 5 && is_alone(*start)) {
            words.push((start..place, part));
        }
        match byte {
            b'`' => code = !code,
            b'*' if !code && line.as_bytes().get(place + 1) == Some(&b'*') => bold = !bold,
            b'[' | b'(' | b'{' | b'<' => other += 1,
            b']' | b')' | b'}' | b'>' => other -= 1,
            _ => {}
        }
    }
    words
}

/// Letters exchanged, lost, or too many.
fn slip(word: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = 1 + random.below(letters.len() - 2);
    match random.below(3) {
        0 if letters[at] != letters[at + 1] => letters.swap(at, at + 1),
        1 if letters[at] != letters[at - 1] && letters[at] != letters[at + 1] => drop(letters.remove(at)),
        _ => letters.insert(at, if letters[at] == 'r' { 't' } else { 'r' }),
    }
    letters.into_iter().collect()
}

fn one(language: usize, range: Range<usize>, put: impl Into<String>) -> Option<Vec<Change>> {
    Some(vec![Change { language, range, put: put.into() }])
}

/// A line of one of these kinds, as something makes it.
fn in_line(
    pair: &Pair,
    language: usize,
    random: &mut Random,
    what: &[Line],
    change: impl Fn(&str) -> Option<String>,
) -> Option<Vec<Change>> {
    let lines = pair.pages[language].of(what);
    let (range, new) = random.pick(lines.filter_map(|(range, line)| Some((range, change(line)?))).collect())?;
    one(language, range, new)
}

fn another_guide(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    one(language, 0..pair.pages[language].text.len(), pair.other[language].clone())
}

/// The guide stops in the middle of a sentence.
fn cut_short(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let page = &pair.pages[language];
    let (range, line) = random.pick(page.of(PROSE).filter(|(_, line)| line.len() > 60).collect())?;
    let middle = (line.len() / 2..).find(|at| line.is_char_boundary(*at))?;
    one(language, range.start + middle..page.text.len(), "\n")
}

fn unlink(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    in_line(pair, random.below(2), random, PROSE, |line| {
        let (before, rest) = line.split_once("](https://")?;
        let (_, after) = rest.split_once(')')?;
        let (start, text) = before.rsplit_once('[')?;
        Some(format!("{start}{text}{after}"))
    })
}

fn lose_value(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let page = &pair.pages[language];
    in_line(pair, language, random, PROSE, |line| {
        let mut parts = line.splitn(3, '`');
        let (before, value, after) = (parts.next()?, parts.next()?, parts.next()?);
        // Nowhere else, and the same in both languages.
        let is_machine = value.is_ascii() && value.contains(['_', '.']) && !value.contains(' ');
        let is_alone = page.text.matches(value).count() == 1;
        (is_machine && is_alone).then(|| format!("{before}it{after}"))
    })
}

fn lose_callout(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let page = &pair.pages[language];
    let opening = random.pick(page.of(&[Line::Callout]).filter(|(_, line)| line.len() > 3).collect())?.0;
    let closing = page.of(&[Line::Callout]).find(|(range, _)| range.start > opening.start)?.0;
    Some([opening, closing].map(|range| Change { language, range, put: String::new() }).into())
}

fn repeat_heading(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let headings: Vec<_> = pair.pages[language].of(&[Line::Heading]).collect();
    let pairs =
        headings.windows(2).filter(|pair| level(pair[0].1) == level(pair[1].1) && level(pair[0].1) == Some("###"));
    let [(_, text), (range, _)] = random.pick(pairs.collect())? else { unreachable!() };
    one(language, range.clone(), *text)
}

fn repeat_line(pair: &Pair, random: &mut Random, is_it: fn(&str) -> bool) -> Option<Vec<Change>> {
    in_line(pair, random.below(2), random, &[Line::Text], |line| is_it(line).then(|| format!("{line}\n\n{line}")))
}

fn lose_newline(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let end = pair.pages[language].text.len();
    one(language, end - 1..end, "")
}

fn two_blank_lines(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let page = &pair.pages[language];
    let lines = page.of(PROSE).filter(|(range, _)| page.text[..range.start].ends_with("\n\n"));
    let start = random.pick(lines.collect())?.0.start;
    one(language, start..start, "\n")
}

fn level(heading: &str) -> Option<&str> {
    heading.split_once(' ').map(|(level, _)| level)
}

fn misspell(pair: &Pair, random: &mut Random, what: &[Line], part: Part) -> Option<Vec<Change>> {
    let mut places = Vec::new();
    for (range, line) in pair.pages[EN].of(what) {
        let found = words(line).into_iter().filter(|(_, it)| *it == part);
        places.extend(found.map(|(word, _)| range.start + word.start..range.start + word.end));
    }
    let range = random.pick(places)?;
    let word = slip(&pair.pages[EN].text[range.clone()], random);
    one(EN, range, word)
}

fn misspell_product(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let is_word = pair.name.len() > 4 && pair.name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let wrong = slip(&pair.name, random);
    let language = random.below(2);
    let plain = |line: &str| !line.contains(['`', '*', '[']);
    let new = |line: &str| Some(line.replacen(&pair.name, &wrong, 1)).filter(|new| new != line && plain(line));
    if is_word { in_line(pair, language, random, PROSE, new) } else { None }
}

fn misspell_host(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let page = &pair.pages[language];
    let hosts = page.of(PROSE).filter_map(|(range, line)| {
        let start = line.find("](https://")? + 10;
        let end = start + line[start..].find(['/', ')'])?;
        Some(range.start + start..range.start + end)
    });
    let range = random.pick(hosts.collect())?;
    let host = page.text[range.clone()].replacen("fl", "f", 1).replacen(".com", ".con", 1);
    one(language, range.clone(), host).filter(|it| it[0].put != page.text[range])
}

fn misspell_code(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let page = &pair.pages[language];
    let mut places = Vec::new();
    for (range, line) in page.of(&[Line::Code]).filter(|(_, line)| !line.contains(['#', '/'])) {
        places.extend(
            words(&line.replace('"', " "))
                .into_iter()
                .map(|(word, _)| range.start + word.start..range.start + word.end),
        );
    }
    let range = random.pick(places)?;
    let word = slip(&page.text[range.clone()], random);
    one(language, range, word)
}

fn double(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    match random.below(2) {
        EN => in_line(pair, EN, random, PROSE, |line| {
            Some(line.replacen(" the ", " the the ", 1)).filter(|new| new != line)
        }),
        _ => in_line(pair, ZH, random, PROSE, |line| line.strip_suffix('。').map(|line| format!("{line}，。"))),
    }
}

/// Another brand's spelling of ours.
fn brand(pair: &Pair, random: &mut Random, part: Part) -> Option<Vec<Change>> {
    let language = random.below(2);
    in_line(pair, language, random, PROSE, |line| match part {
        Part::Code => Some(line.replacen('`', "`FlashDuty-", 1)).filter(|new| new != line),
        _ => Some(line.replacen("Flashduty", "FlashDuty", 1)).filter(|new| new != line && !line.contains('`')),
    })
}

/// The blank line under an element goes.
fn glue(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let page = &pair.pages[language];
    let (range, _) = random
        .pick(page.of(&[Line::Hook]).filter(|(range, _)| page.text[range.end..].starts_with("\n\n")).collect())?;
    let glued = format!("{}\n", &page.text[range.clone()]);
    one(language, range.start..range.end + 2, glued)
}

/// An anchor before the first paragraph of both languages, of no other guide.
fn leave_anchor(pair: &Pair, _: &mut Random) -> Option<Vec<Change>> {
    let anchor = format!("<span id=\"left-over-{}\"></span>\n\n", pair.key);
    let before_lead = |language: usize| {
        let start = pair.pages[language].of(&[Line::Text]).next()?.0.start;
        Some(Change { language, range: start..start, put: anchor.clone() })
    };
    [EN, ZH].into_iter().map(before_lead).collect()
}

/// A step, but for the first one of its list, with another number or another sign after it.
fn number(pair: &Pair, random: &mut Random, number: fn(u8) -> u8, sign: &str) -> Option<Vec<Change>> {
    in_line(pair, random.below(2), random, &[Line::Step], |line| {
        let (before, text) = line.split_once(". ")?;
        let old: u8 = before.parse().ok().filter(|number| *number > 1)?;
        Some(format!("{}{sign}{text}", number(old)))
    })
}

fn other_site(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let (own, other) = [("/en/", "/zh/"), ("/zh/", "/en/")][language];
    in_line(pair, language, random, PROSE, |line| {
        let [own, other] = [own, other].map(|site| format!("https://docs.flashduty.com{site}"));
        Some(line.replacen(&own, &other, 1)).filter(|new| new != line)
    })
}

/// The same change of the same line of code in both languages.
fn break_code(
    pair: &Pair,
    random: &mut Random,
    language: &str,
    change: fn(&str) -> Option<String>,
) -> Option<Vec<Change>> {
    let blocks = |page: &Page| -> Vec<Vec<Range<usize>>> {
        let mut blocks = Vec::new();
        let mut is_of_language = false;
        for (range, what) in &page.lines {
            let line = page.text[range.clone()].trim();
            if *what == Line::Fence && line.len() > 3 {
                is_of_language = line.trim_start_matches('`') == language;
                blocks.push(Vec::new());
            } else if *what == Line::Code && is_of_language {
                blocks.last_mut().unwrap().push(range.clone());
            }
        }
        blocks
    };
    let [en, zh] = [EN, ZH].map(|language| blocks(&pair.pages[language]));
    let mut places = Vec::new();
    for (en, zh) in en.iter().zip(&zh).filter(|(en, zh)| en.len() == zh.len()) {
        for (en, zh) in en.iter().zip(zh) {
            let new = [(EN, en), (ZH, zh)].map(|(at, range)| change(&pair.pages[at].text[range.clone()]));
            if let [Some(in_en), Some(in_zh)] = new {
                places.push((en.clone(), in_en, zh.clone(), in_zh));
            }
        }
    }
    let (en, in_en, zh, in_zh) = random.pick(places)?;
    Some(vec![Change { language: EN, range: en, put: in_en }, Change { language: ZH, range: zh, put: in_zh }])
}

/// A number of several digits in a sentence that is not a step's, a version's or a code's.
fn other_number(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    in_line(pair, language, random, PROSE, |line| {
        let at = line.as_bytes().windows(4).position(|it| {
            matches!(it, [b' ', a, b, end] if a.is_ascii_digit() && b.is_ascii_digit() && matches!(end, b' ' | b'.' | b','))
        })?;
        Some(format!("{}73{}", &line[..at + 1], &line[at + 3..]))
    })
}

fn other_version(line: &str) -> Option<String> {
    let at = line
        .as_bytes()
        .windows(4)
        .position(|it| matches!(it, [b' ', a, b'.', b] if a.is_ascii_digit() && b.is_ascii_digit()))?;
    Some(format!("{}17{}", &line[..at + 1], &line[at + 2..]))
}

const LEVELS: [&str; 3] = ["Critical", "Warning", "Info"];

/// A row of the severity table with another level.
fn severity_row(pair: &Pair, random: &mut Random) -> Option<Vec<Change>> {
    let language = random.below(2);
    let section = pair.pages[language].text.find("<span id=\"severity\">")?;
    let rows = pair.pages[language].of(&[Line::Row]).filter(|(range, _)| range.start > section);
    let changed = rows.filter_map(|(range, line)| {
        let level = LEVELS.iter().position(|level| line.contains(&format!("| {level}")))?;
        let new = LEVELS[(level + 1) % LEVELS.len()];
        Some((range, line.replacen(&format!("| {}", LEVELS[level]), &format!("| {new}"), 1)))
    });
    let (range, new) = random.pick(changed.collect())?;
    one(language, range, new)
}

/// A row of both severity tables whose value is a word for its severity, with another one.
fn against_its_word(pair: &Pair, _: &mut Random) -> Option<Vec<Change>> {
    let row = |language: usize| {
        let page = &pair.pages[language];
        let section = page.text.find("<span id=\"severity\">")?;
        page.of(&[Line::Row]).filter(|(range, _)| range.start > section).find_map(|(range, line)| {
            let lower = line.to_ascii_lowercase();
            let is_critical = lower.contains("`critical`") && line.contains("| Critical");
            is_critical.then(|| Change { language, range, put: line.replacen("| Critical", "| Info", 1) })
        })
    };
    [EN, ZH].into_iter().map(row).collect()
}

/// The guides of a tree, each with the one before as the other.
fn pairs() -> Vec<Pair> {
    let knowledge_base = KnowledgeBase::embedded();
    let mut other: [String; 2] = Default::default();
    let mut pairs = Vec::new();
    for guide in knowledge_base.guides(Language::En) {
        let texts =
            Language::ALL.map(|language| knowledge_base.guides(language).get(guide.key()).unwrap().source().to_owned());
        let pages = [Page::new(&texts[EN]), Page::new(&texts[ZH])];
        let other = std::mem::replace(&mut other, texts);
        pairs.push(Pair { key: guide.key().to_owned(), name: guide.name().to_owned(), pages, other });
    }
    pairs
}

fn apply(text: &str, changes: &[&Change]) -> (String, Vec<Range<usize>>) {
    let (mut new, mut lines, mut at) = (String::new(), Vec::new(), 0);
    for change in changes {
        new += &text[at..change.range.start];
        let first = new.matches('\n').count() + 1;
        new += &change.put;
        lines.push(first..new.matches('\n').count() + 3);
        at = change.range.end;
    }
    new += &text[at..];
    (new, lines)
}

/// How many of the faults of a kind were put into guides, and how many found.
#[derive(Default)]
struct Tally {
    put: usize,
    found: usize,
    missed: Vec<String>,
}

/// Puts faults into the guides, one a guide, and checks them all at once.
fn round(pairs: &[Pair], kinds: &[&Kind], directory: &Path, random: &mut Random, tallies: &mut BTreeMap<&str, Tally>) {
    let mut faults = Vec::new();
    // Each kind looks for a guide that has a place for it, and that has no fault yet.
    let mut free: Vec<usize> = (1..pairs.len()).collect();
    for kind in kinds {
        let start = random.below(free.len().max(1));
        let found = (0..free.len())
            .map(|step| (start + step) % free.len())
            .find_map(|at| kind.fault.make(&pairs[free[at]], random).map(|changes| (at, changes)));
        let Some((at, changes)) = found else { continue };
        let pair = &pairs[free.swap_remove(at)];
        let mut lines: [Vec<Range<usize>>; 2] = Default::default();
        for (language, name) in ["en", "zh"].into_iter().enumerate() {
            let of_language: Vec<&Change> = changes.iter().filter(|change| change.language == language).collect();
            if of_language.is_empty() {
                continue;
            }
            let (text, changed) = apply(&pair.pages[language].text, &of_language);
            fs::write(directory.join(name).join(format!("{}.md", pair.key)), text).unwrap();
            lines[language] = changed;
        }
        faults.push((kind, pair, changes, lines));
    }
    let findings = check(directory, Rules::House);
    for (kind, pair, changes, lines) in faults {
        let is_it = |finding: &&Finding| {
            let language = usize::from(finding.path.starts_with("zh"));
            finding.path.file_stem().is_some_and(|stem| stem == pair.key.as_str())
                && kind.codes.contains(&finding.code)
                && (kind.place == InGuide || lines[language].iter().any(|lines| lines.contains(&finding.line)))
        };
        let tally = tallies.entry(kind.name).or_default();
        tally.put += 1;
        if findings.iter().any(|finding| is_it(&finding)) {
            tally.found += 1;
        } else {
            tally.missed.push(format!("{} {}", pair.key, shown(pair, &changes[0])));
        }
        for language in ["en", "zh"].into_iter().enumerate() {
            let path = directory.join(language.1).join(format!("{}.md", pair.key));
            fs::write(path, &pair.pages[language.0].text).unwrap();
        }
    }
}

/// Where a change begins, and what stands there before and after it.
fn shown(pair: &Pair, change: &Change) -> String {
    let old = &pair.pages[change.language].text[change.range.clone()];
    let same = old.chars().zip(change.put.chars()).take_while(|(old, new)| old == new).count();
    let [old, new] =
        [old, &change.put].map(|text| text.chars().skip(same.saturating_sub(15)).take(40).collect::<String>());
    format!("{}: {old:?} became {new:?}", Language::ALL[change.language])
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &name) } else { assert!(fs::copy(&path, &name).is_ok()) }
    }
}

#[test]
fn of_faults_that_careful_readers_noted_the_check_finds_at_least_95_in_100() {
    let directory = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs"), directory.path());
    let pairs = pairs();
    let mut random = Random(7);
    let mut tallies = BTreeMap::new();
    for _ in 0..3 {
        let kinds: Vec<&Kind> = KINDS.iter().chain(KINDS).collect();
        round(&pairs, &kinds, directory.path(), &mut random, &mut tallies);
    }
    let (mut found, mut noted) = (0.0, 0);
    let mut report = String::new();
    for kind in KINDS {
        let tally = &tallies[kind.name];
        let share = tally.found as f64 / tally.put as f64;
        found += share * kind.noted as f64;
        noted += kind.noted;
        report += &format!("{:>4} {:>3}/{:<3} {}\n", kind.noted, tally.found, tally.put, kind.name);
        tally.missed.iter().for_each(|missed| report += &format!("            {missed}\n"));
        assert!(share >= 0.5, "{report}");
    }
    assert_eq!(noted, 642);
    assert!(found / noted as f64 >= 0.95, "{report}{found:.1} of {noted}");
}
