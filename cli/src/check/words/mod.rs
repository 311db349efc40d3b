//! Words: the glossary, names, spelling, and words of the other language.

mod glossary;

use std::collections::HashMap;

use flashduty_knowledge_base::Language;
use flashduty_knowledge_base::markdown::Prose;

use super::finding::{Code, Problem, Problems, quoted};
use super::knowledge::{Knowledge, parts, words};
use super::page::{Page, holds};
use super::spacing::is_cjk;
use glossary::{CHARACTERS, Scope, TERMS, Term};

/// Our own brands.
const BRANDS: [&str; 2] = ["Flashduty", "Flashcat"];

/// How many different unknown words of a guide are looked at.
const MAX_UNKNOWN: usize = 500;

pub(super) fn check(page: &Page<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    glossary(page, problems);
    around_labels(page, problems);
    many_labels(page, problems);
    doubled(page, problems);
    spelling(page, knowledge, problems);
    other_language(page, problems);
}

/// Whether a piece of text stands as a word of its own: no letter on either side, where the piece has one at that end.
fn stands_alone(text: &str, place: usize, length: usize) -> bool {
    let is_letter = |char: Option<char>| char.is_some_and(|char| char.is_ascii_alphanumeric());
    let piece = &text[place..place + length];
    let (before, after) = (text[..place].chars().next_back(), text[place + length..].chars().next());
    !(is_letter(before) && is_letter(piece.chars().next()) || is_letter(after) && is_letter(piece.chars().next_back()))
}

/// Whether a term is what is meant: a message that "opens an alert" (打开告警), not a reader who opens one in the console.
fn is_meant(term: &str, text: &str, place: usize) -> bool {
    let (before, after) = (&text[..place], &text[place + term.len()..]);
    match term {
        "打开告警" => {
            before.ends_with(|char: char| is_cjk(char) && !"请再后中并可先".contains(char))
                && !after.starts_with(is_cjk)
        }
        // An alert rule, an alert policy.
        "opens an alert" => {
            let next = words(after).next().map_or("", |(_, word)| word);
            !["rule", "policy", "page", "list", "template", "channel", "group"].contains(&next)
        }
        _ => true,
    }
}

fn glossary(page: &Page<'_>, problems: &mut Problems) {
    let language = page.guide.language();
    let terms: Vec<(String, &Term)> = TERMS
        .iter()
        .filter(|term| term.language.is_none_or(|only| only == language))
        .map(|term| (term.wrong.to_ascii_lowercase(), term))
        .collect();
    for run in page.runs() {
        // ASCII alone changes, so that places stay.
        let lower = run.text.to_ascii_lowercase();
        for (wrong, term) in &terms {
            let in_scope = match term.scope {
                Scope::Prose => !run.is_code && !run.is_strong,
                Scope::Labels => !run.is_code,
            };
            if !in_scope {
                continue;
            }
            for (place, found) in lower.match_indices(wrong) {
                let written = &run.text[place..place + found.len()];
                let is_right = written == term.right || term.exact && written != term.wrong;
                if is_right || !is_meant(term.wrong, run.text, place) || !stands_alone(run.text, place, found.len()) {
                    continue;
                }
                let code = if term.style { Code::Style } else { Code::Term };
                let message = format!("the guides do not say {}", quoted(written));
                problems.push(page.error_in_file(code, run.place + place, message, format!("write {}", term.right)));
            }
        }
    }
    // The brand has one spelling, in code too, but for hosts and names of files and fields, which are in lower case.
    for (place, word) in words(page.guide.source()) {
        for brand in BRANDS {
            let length = brand.len();
            let Some(start) = word.get(..length).filter(|start| start.eq_ignore_ascii_case(brand)) else { continue };
            let is_constant = word.bytes().all(|byte| !byte.is_ascii_lowercase());
            if start != brand && start != brand.to_ascii_lowercase() && !is_constant {
                let message = format!("the brand is not written {}", quoted(start));
                problems.push(page.error_in_file(Code::Term, place, message, format!("write {brand}")));
            }
        }
    }
    if language == Language::Zh {
        // What a product calls so, in bold, the sentences about it call so too.
        let labels: String = page.runs().filter(|run| run.is_strong).map(|run| run.text).collect();
        for run in page.runs().filter(|run| !run.is_code) {
            for (wrong, right, in_labels) in CHARACTERS {
                if !in_labels && (run.is_strong || labels.contains(wrong)) {
                    continue;
                }
                for (place, _) in run.text.match_indices(wrong) {
                    let message = format!("`{wrong}` has a wrong character");
                    problems.push(page.error_in_file(
                        Code::WrongCharacter,
                        run.place + place,
                        message,
                        format!("write {right}"),
                    ));
                }
            }
        }
    }
}

/// Manners of writing around a label: what stands before it, what after it, and how it is written.
const AROUND_LABELS: [(&str, &str, &str); 6] = [
    ("As **", ", choose", "Set **Type** to **Standard**"),
    ("as **", ", choose", "set **Type** to **Standard**"),
    ("On the page **", "", "On the **Configure actions** page"),
    ("on the page **", "", "on the **Configure actions** page"),
    ("Leave **", " clear", "Leave **Exclude body** unchecked"),
    ("leave **", " clear", "leave **Exclude body** unchecked"),
];

fn around_labels(page: &Page<'_>, problems: &mut Problems) {
    /// The longest label that is looked behind, in bytes.
    const LONGEST: usize = 120;
    if page.guide.language() != Language::En {
        return;
    }
    let body = page.body();
    for (before, after, right) in AROUND_LABELS {
        for (place, _) in body.match_indices(before).filter(|(place, _)| !page.in_code(*place)) {
            let label = place + before.len();
            let end = (label..=(label + LONGEST).min(body.len())).rev().find(|end| body.is_char_boundary(*end));
            let rest = &body[label..end.unwrap_or(label)];
            let Some((name, rest)) = rest.split_once("**").filter(|(name, _)| !name.contains('\n')) else { continue };
            if rest.starts_with(after) && stands_alone(body, place, before.len()) {
                let message = format!("the guides do not say {}", quoted(&format!("{before}{name}**{after}")));
                problems.push(page.error(Code::Style, place, message, format!("write such as: {right}")));
            }
        }
    }
}

/// A sentence of many settings.
fn many_labels(page: &Page<'_>, problems: &mut Problems) {
    const MANY: usize = 7;
    let runs = page.document.prose();
    for range in page.document.paragraphs() {
        let from = runs.partition_point(|prose| prose.range().start < range.start);
        let mut labels = 0;
        for prose in runs[from..].iter().take_while(|prose| prose.range().start < range.end) {
            let ends = !prose.is_code()
                && (prose.text().contains(['。', '；']) || prose.text().contains(". ") || prose.text().ends_with('.'));
            labels = if ends { 0 } else { labels + usize::from(prose.is_strong()) };
            if labels == MANY {
                let help = "make more than three settings a list or a table";
                problems.push(page.error(Code::Style, range.start, "a sentence of seven settings", help));
                break;
            }
        }
    }
}

/// Words and marks that stand twice.
fn doubled(page: &Page<'_>, problems: &mut Problems) {
    /// Words that may stand twice.
    const MAY: [&str; 6] = ["that", "had", "is", "do", "no", "so"];
    for run in page.runs().filter(|run| !run.is_code) {
        let text = run.text;
        let mut last: Option<(usize, &str)> = None;
        for (place, word) in words(text) {
            if let Some((before, other)) = last
                && word.eq_ignore_ascii_case(other)
                && word.bytes().all(|byte| byte.is_ascii_alphabetic())
                && word.len() > 1
                && !MAY.contains(&word.to_ascii_lowercase().as_str())
                && text[before + other.len()..place].chars().all(|char| char == ' ')
            {
                let message = format!("{} stands twice", quoted(word));
                problems.push(page.error_in_file(Code::Doubled, run.place + place, message, "delete one"));
            }
            last = Some((place, word));
        }
        let mut chars = text.char_indices().peekable();
        let mut before = None;
        while let Some((place, char)) = chars.next() {
            let Some((_, next)) = chars.peek().copied() else { break };
            let is_mark = |char: char| "，。；：、！？".contains(char);
            let half = |char: char| ",;".contains(char);
            let full = is_mark(char) && is_mark(next) && !(char == next && "！？".contains(char));
            let ends = char == '.' && half(next) && !is_abbreviation(&text[..=place]);
            let message = if full || half(char) && (half(next) || next == '.') || ends {
                format!("`{char}{next}`: two marks side by side")
            } else if char == next
                && TWICE
                    .iter()
                    .any(|(twice, words)| *twice == char && !before.is_some_and(|before| words.contains(before)))
            {
                format!("`{char}` stands twice")
            } else {
                before = Some(char);
                continue;
            };
            problems.push(page.error_in_file(Code::Doubled, run.place + place, message, "delete one"));
            before = Some(char);
        }
    }
}

/// `etc.`, `e.g.`, `i.e.`
fn is_abbreviation(before: &str) -> bool {
    ["etc.", "e.g.", "i.e.", "Inc.", "Ltd.", "vs.", "a.m.", "p.m."].iter().any(|it| before.ends_with(it))
}

/// Characters that do not stand twice, but after one of these, with which the first is a word.
const TWICE: [(char, &str); 12] = [
    ('的', "目"),
    ('为', "行作认成分因较"),
    ('了', "为除"),
    ('和', "总平"),
    ('并', "合"),
    ('请', "申"),
    ('需', "必"),
    ('被', ""),
    ('把', ""),
    ('由', "理自"),
    ('从', "服"),
    ('将', "即"),
];

/// Words a letter away from known ones, and names in another case.
fn spelling(page: &Page<'_>, knowledge: &Knowledge, problems: &mut Problems) {
    let own = words(page.guide.name()).map(|(_, word)| word.to_ascii_lowercase()).filter(|word| word.len() >= 5);
    let mut speller =
        Speller { knowledge, own: own.collect(), names: HashMap::new(), copies: HashMap::new(), words: HashMap::new() };
    let runs = page.runs().map(|run| (run.place, run.text, run.is_code, run.is_strong));
    let blocks = page.document.code_blocks().iter().map(|block| {
        let range = block.range();
        (page.offset() + range.start, &page.body()[range], true, false)
    });
    for (start, text, is_code, is_label) in runs.chain(blocks) {
        for (place, word) in words(text) {
            // Half of a word with a typographic apostrophe is no word.
            let is_half = text[place + word.len()..].starts_with('’') || text[..place].ends_with('’');
            if word.len() > 40 || is_half || is_part_of_address(text, place, word.len()) {
                continue;
            }
            let at = start + place;
            if !is_code && let Some(right) = other_case(word, is_label, knowledge) {
                let message = format!("{} is not written so", quoted(word));
                problems.push(page.error_in_file(Code::Name, at, message, format!("write {right}")));
                continue;
            }
            // However many guides have it so, as copies do.
            if let Some(name) = brand_meant(word) {
                problems.push(name_problem(page, at, word, name));
                continue;
            }
            if !is_code && let Some(name) = speller.name(word) {
                problems.push(name_problem(page, at, word, name));
                continue;
            }
            for (inner, part) in parts(word).map(|(inner, part)| (inner, part.trim_matches('\''))) {
                // `TICKscript` is one word, whatever its parts.
                let goes_on = inner > 0 && word[..inner].ends_with(|before: char| before.is_ascii_uppercase());
                let Some(meant) = speller.meant(part, is_code, goes_on) else { continue };
                match knowledge.name(&meant).filter(|_| knowledge.is_name(&meant)) {
                    Some(name) if !is_code => problems.push(name_problem(page, at + inner, part, name)),
                    _ => {
                        let message = format!("{} is a letter away from `{meant}`", quoted(part));
                        let help = "correct it; where a product spells it so, say so in `check.yaml`";
                        problems.push(page.error_in_file(Code::Spelling, at + inner, message, help));
                    }
                }
            }
        }
    }
}

/// The brand of ours that a word is a slip for: one letter or two, which no other word is.
fn brand_meant(word: &str) -> Option<&'static str> {
    let word = word.trim_matches('\'').trim_end_matches("'s");
    // Few slips are in the first letter.
    if !word.starts_with(['F', 'f']) || !(7..=11).contains(&word.len()) {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let near = |brand: &&str| (1..=2).contains(&strsim::osa_distance(&lower, &brand.to_ascii_lowercase()));
    BRANDS.into_iter().find(near)
}

fn name_problem(page: &Page<'_>, place: usize, word: &str, name: &str) -> Problem {
    let message = format!("{} is a letter away from a name", quoted(word));
    page.error_in_file(Code::Name, place, message, format!("write {name}"))
}

/// What the words of a guide are slips for: each is looked up once, and of unknown ones no more than [`MAX_UNKNOWN`].
struct Speller<'k> {
    knowledge: &'k Knowledge,
    /// The words of the guide's own product, in lower case.
    own: Vec<String>,
    names: HashMap<String, Option<&'k str>>,
    /// By the word in lower case, as is the next.
    copies: HashMap<String, Option<String>>,
    /// And by whether it may be a name.
    words: HashMap<(String, bool), Option<String>>,
}

impl<'k> Speller<'k> {
    /// The name that a word of several parts is a slip for.
    fn name(&mut self, word: &str) -> Option<&'k str> {
        parts(word).nth(1)?;
        let lower = word.to_ascii_lowercase();
        if self.names.len() > MAX_UNKNOWN && !self.names.contains_key(&lower) {
            return None;
        }
        let knowledge = self.knowledge;
        *self.names.entry(lower).or_insert_with_key(|lower| knowledge.meant_name(lower))
    }

    /// The word in lower case that a word, or a part of one, is a slip for.
    fn meant(&mut self, part: &str, is_code: bool, goes_on: bool) -> Option<String> {
        let lower = part.to_ascii_lowercase();
        if let Some((_, right)) = SLIPS.iter().find(|(slip, _)| *slip == lower) {
            return Some((*right).to_owned());
        }
        // A capital at the start may be a name's.
        let may_be_name = is_code || part.starts_with(|first: char| first.is_ascii_uppercase());
        let is_short = lower.len() < if is_code { 6 } else { 4 };
        if is_short || may_be_name && goes_on || !lower.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        let knowledge = self.knowledge;
        if knowledge.may_be_copied(&lower) && (self.copies.len() <= MAX_UNKNOWN || self.copies.contains_key(&lower)) {
            let copies = self.copies.entry(lower.clone());
            if let Some(meant) = copies.or_insert_with_key(|lower| knowledge.meant_by_copies(lower)) {
                return Some(meant.clone());
            }
        }
        if knowledge.is_known(&lower) {
            return None;
        }
        // However seldom a name is, its own guide has it right.
        if may_be_name
            && !is_code
            && let Some(own) = self.own.iter().find(|own| strsim::osa_distance(own, &lower) == 1)
        {
            return Some(own.clone()).filter(|own| !is_other_form(&lower, own));
        }
        let key = (lower, may_be_name);
        if self.words.len() > MAX_UNKNOWN && !self.words.contains_key(&key) {
            return None;
        }
        let meant = self
            .words
            .entry(key.clone())
            .or_insert_with(|| knowledge.meant(&key.0, may_be_name).filter(|meant| !is_other_form(&key.0, meant)));
        let in_code = |meant: &&String| {
            knowledge.is_english(meant) && (knowledge.is_everywhere(meant) || !knowledge.is_compound(&key.0))
        };
        meant.as_ref().filter(|meant| !is_code || in_code(meant)).cloned()
    }
}

/// Short words whose slips are no edit away from them alone.
const SLIPS: [(&str, &str); 8] = [
    ("adn", "and"),
    ("teh", "the"),
    ("unknow", "unknown"),
    ("witdh", "width"),
    ("recieve", "receive"),
    ("occured", "occurred"),
    ("seperate", "separate"),
    ("notifition", "notification"),
];

/// Whether two words differ at their end alone, or in British spelling: forms of one word, most likely.
fn is_other_form(word: &str, known: &str) -> bool {
    let common = word.bytes().zip(known.bytes()).take_while(|(one, two)| one == two).count();
    let (rest, known_rest) = (&word[common..], &known[common..]);
    rest.len().max(known_rest.len()) <= 1
        && (rest.is_empty() && known_rest == "s" || known_rest.is_empty() && ["s", "d", "e", "y", "r"].contains(&rest))
        || word.strip_suffix("ise").is_some_and(|stem| known.strip_suffix("ism") == Some(stem))
        || word.replace("ise", "ize").replace("isa", "iza") == known.replace("ise", "ize").replace("isa", "iza")
}

/// Whether a word stands in an address: after a slash, a dot or an at sign without a space between.
fn is_part_of_address(text: &str, place: usize, length: usize) -> bool {
    /// How far back an address is looked for.
    const FAR: usize = 300;
    let bytes = &text.as_bytes()[place.saturating_sub(FAR)..place];
    let ends = |byte: &u8| byte.is_ascii_whitespace() || !byte.is_ascii();
    let from = place - bytes.len() + bytes.iter().rposition(ends).map_or(0, |end| end + 1);
    let before = text.get(from..place).unwrap_or_default();
    let after = &text[place + length..];
    before.len() > 1 && (before.contains("://") || before.contains('@') || before.contains("www."))
        || after.starts_with("://")
        || after.starts_with('@')
}

/// How a word in an odd case is written: `CLosed`, `Eventbridge`.
fn other_case(word: &str, is_label: bool, knowledge: &Knowledge) -> Option<String> {
    let has_lower = word.bytes().any(|byte| byte.is_ascii_lowercase());
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    if !has_lower || capitals == 0 || !word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    if let Some(name) = knowledge.name(&lower) {
        let odd =
            name != word && !knowledge.is_written(word) && name.bytes().filter(u8::is_ascii_uppercase).count() > 0;
        // A name of several capitals in one, or of one in several; `Keep` at the start of a sentence is a word.
        let differs = name.bytes().skip(1).any(|byte| byte.is_ascii_uppercase()) || capitals > 1;
        // A product may show another's name in its own way.
        // That begins with one capital too many is nobody's way: `CLoudWatch`.
        let is_slip = begins_with_two(word) && !begins_with_two(name);
        return (odd && differs && (is_slip || !is_label) && name != name.to_ascii_uppercase())
            .then(|| name.to_owned());
    }
    let is_slip = begins_with_two(word) && word.bytes().skip(2).all(|byte| byte.is_ascii_lowercase()) && word.len() > 4;
    (is_slip && knowledge.is_english(&lower) && !knowledge.is_written(word)).then(|| {
        let mut right = lower.clone();
        right[..1].make_ascii_uppercase();
        right
    })
}

/// `CLosed`: two capitals, and then a small letter.
fn begins_with_two(word: &str) -> bool {
    matches!(word.as_bytes(), [a, b, c, ..] if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_lowercase())
}

/// Chinese in English sentences, and English sentences in Chinese guides.
fn other_language(page: &Page<'_>, problems: &mut Problems) {
    match page.guide.language() {
        Language::En => {
            let is_aside = |prose: &Prose| prose.is_code() || prose.is_strong();
            for prose in page.document.prose().iter().filter(|prose| !is_aside(prose)) {
                let start = prose.range().start;
                let in_image = holds(page.document.images(), |image| image.range(), start);
                if !in_image && holds(page.document.links(), |link| link.range(), start) {
                    continue;
                }
                // A cell that is nothing but Chinese: a label of a product that has no English.
                let in_table = holds(page.document.tables(), |table| table.range(), start);
                if in_table && !prose.text().contains(|char: char| char.is_ascii_lowercase()) {
                    continue;
                }
                let (mut depth, mut quotes) = (0usize, 0usize);
                for (place, char) in prose.text().char_indices() {
                    match char {
                        '(' | '（' | '“' | '[' => depth += 1,
                        ')' | '）' | '”' | ']' => depth = depth.saturating_sub(1),
                        '"' => quotes += 1,
                        _ if is_cjk(char) && depth == 0 && quotes & 1 == 0 => {
                            let piece: String =
                                prose.text()[place..].chars().take_while(|char| is_cjk(*char)).collect();
                            let message = format!("Chinese in an English sentence: {}", quoted(&piece));
                            let help = "write it in English; a label that is Chinese alone stands in bold";
                            problems.push(page.error(Code::OtherLanguage, start + place, message, help));
                            break;
                        }
                        _ => {}
                    }
                }
            }
            // Comments and values of code are in the guide's language.
            for block in page.document.code_blocks() {
                let range = block.range();
                let mut at = range.start;
                for line in page.body()[range].split_inclusive('\n') {
                    if let Some(place) = line.find(is_cjk) {
                        let piece: String = line[place..].chars().take_while(|char| is_cjk(*char)).collect();
                        let message = format!("Chinese in the code of an English guide: {}", quoted(&piece));
                        let help = "write it in English; where a product has it so, say so in `check.yaml`";
                        problems.push(page.error(Code::OtherLanguage, at + place, message, help));
                    }
                    at += line.len();
                }
            }
        }
        Language::Zh => {
            for range in page.document.paragraphs() {
                let runs = page.document.prose();
                let from = runs.partition_point(|prose| prose.range().start < range.start);
                let of: Vec<&Prose> = runs[from..].iter().take_while(|prose| prose.range().start < range.end).collect();
                let plain = of.iter().filter(|prose| !prose.is_code() && !prose.is_strong());
                let text: String = plain.map(|prose| prose.text()).collect::<Vec<_>>().join(" ");
                let is_sentence =
                    words(&text).filter(|(_, word)| word.bytes().all(|byte| byte.is_ascii_lowercase())).count() >= 4;
                if is_sentence && !of.iter().any(|prose| prose.text().contains(is_cjk)) && !text.contains("://") {
                    let message = format!("an English sentence in a Chinese guide: {}", quoted(&text));
                    problems.push(page.error(Code::OtherLanguage, range.start, message, "write it in Chinese"));
                }
            }
        }
    }
}
