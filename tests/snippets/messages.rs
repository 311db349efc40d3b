//! A receiver that stands for Flashduty as the guides describe it: for each message that a sender sends, the tables of its
//! guide say what becomes of it.
//!
//! `tests/payloads/<Key>.yaml` has the messages: what the guide should say of each (`does`, `severity`, `labels`) and where the
//! message has it (`key`, `status`, `severity.at`, as JSON pointers, which also lead into a text that is JSON). They are made
//! from the documents that the first comment of the file names. What the tables of a guide do not explain, in either language,
//! is a failure.
//!
//! A sample has a message for each outcome that its guide tells: triggers, updates, recovers, ignored, rejected. The reason for
//! a rejection (`because`) is a field that the message lacks, or whose value no other row has; or else the guide's own words, in
//! both languages. Where there is no message, `none` says why: for `rejected`, the guide must not tell of a rejection.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use flashduty_knowledge_base::{Guide, Integration, Language, Severity};
use serde::Deserialize;
use serde_json::Value;

use crate::end_to_end::natives;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    does: Outcome,
    #[serde(default)]
    headers: BTreeMap<String, Value>,
    #[serde(default, alias = "form")]
    pub body: Value,
    /// Why there is no such message.
    none: Option<String>,
    /// Why a message is rejected.
    because: Option<Reason>,
    /// The fields that make the Alert Key.
    #[serde(default)]
    pub key: Vec<String>,
    /// The field that decides what happens.
    status: Option<String>,
    pub severity: Option<Expected>,
    /// Labels of the guide's table, and the field of the message that each is from.
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    at: Option<String>,
    pub is: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Reason {
    /// What the message has at this pointer, or that it has nothing there.
    Field(String),
    /// What the guide says, by language, where no field decides.
    Words(BTreeMap<String, String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Outcome {
    Triggers,
    Updates,
    Recovers,
    Ignored,
    Rejected,
}

impl Outcome {
    const ALL: [Outcome; 5] =
        [Outcome::Triggers, Outcome::Updates, Outcome::Recovers, Outcome::Ignored, Outcome::Rejected];

    /// How the tables of Alert Keys say it.
    fn words(self) -> [&'static [&'static str]; 2] {
        match self {
            Outcome::Triggers => [&["Triggers"], &["触发"]],
            Outcome::Updates => [&["Updates"], &["更新"]],
            Outcome::Recovers => [&["Recovers"], &["恢复"]],
            Outcome::Ignored => [&["Ignored", "Ignores"], &["忽略"]],
            Outcome::Rejected => [&["Rejected", "Rejects"], &["拒绝"]],
        }
    }

    fn is_said_by(self, cell: &str, language: Language) -> bool {
        // `Triggers an alert; updates it while it is open` says both.
        let also_updates = self == Outcome::Updates
            && (cell.contains("updates") || cell.contains("or update") || cell.contains("更新"));
        also_updates || self.words()[language as usize].iter().any(|word| cell.starts_with(word))
    }
}

impl Message {
    /// The same, as a real program sent it.
    pub fn with_body(self, body: Value) -> Message {
        Message { body, ..self }
    }

    /// The value at a JSON pointer, or that of a header: `header:X-Event`.
    fn at(&self, pointer: &str) -> Option<String> {
        let value = match pointer.strip_prefix("header:") {
            Some(name) => self.headers.iter().find(|(header, _)| header.eq_ignore_ascii_case(name))?.1.clone(),
            None => pointer.split('/').skip(1).try_fold(self.body.clone(), |value, part| {
                let value = match &value {
                    Value::String(text) => serde_json::from_str(text).ok()?,
                    _ => value,
                };
                value.pointer(&format!("/{part}")).cloned()
            })?,
        };
        match value {
            Value::String(text) => Some(text),
            Value::Null => None,
            other => Some(other.to_string()),
        }
    }
}

/// The rows of all tables in a section, as Markdown, without their headers.
fn rows(guide: &Guide, anchor: &str) -> Vec<Vec<String>> {
    let section = guide.section(anchor).map_or("", |section| section.markdown());
    let lines: Vec<_> = section.lines().map(str::trim).collect();
    let is_rule = |line: Option<&&str>| line.is_some_and(|line| line.starts_with("| ---"));
    let rows = lines
        .iter()
        .enumerate()
        .filter(|(number, line)| line.starts_with('|') && !is_rule(Some(line)) && !is_rule(lines.get(number + 1)));
    let lines = rows.map(|(_, line)| line);
    lines.map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// The code spans in a column of the tables in a section, apart from the last column.
pub fn named_in_column(guide: &Guide, anchor: &str, column: usize) -> Vec<String> {
    let cells = rows(guide, anchor).into_iter().filter(|row| column + 1 < row.len()).map(|row| row[column].clone());
    cells.flat_map(|cell| codes(&cell).into_iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The code spans of a text.
fn codes(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The name of a field as guides write it: a part of its pointer, or all of it with dots.
fn is_named(text: &str, pointer: &str) -> bool {
    let path = pointer.trim_start_matches("header:").trim_start_matches('/').replace('/', ".");
    let parts: Vec<&str> = path.split('.').filter(|part| part.parse::<usize>().is_err()).collect();
    let last = parts.last().copied().unwrap_or_default();
    codes(text).iter().any(|code| {
        let code = code.replace("[]", "").replace("[0]", "");
        parts.contains(&code.as_str()) || code == parts.join(".") || code.rsplit(['.', ':']).next() == Some(last)
    })
}

/// Whether a number lies in a range such as `7 to 11`, `7 至 11` or `7–11`.
fn is_in_range(native: &str, value: &str) -> bool {
    let mut ends = [" to ", " 至 ", "–", "~"].into_iter().filter_map(|between| native.split_once(between));
    let number = |text: &str| text.trim().parse::<f64>().ok();
    ends.any(|(low, high)| match (number(low), number(high), number(value)) {
        (Some(low), Some(high), Some(value)) => (low..=high).contains(&value),
        _ => false,
    })
}

/// What the tables of a guide do not say of a message, or say otherwise.
pub fn misfits(guide: &Guide, message: &Message) -> Vec<String> {
    let mut found = Vec::new();
    let alert_key = guide.section("alert-key").map_or("", |section| section.markdown());
    if message.does != Outcome::Rejected {
        for pointer in &message.key {
            if message.at(pointer).is_none() {
                found.push(format!("the message has nothing at {pointer}"));
            }
            if !is_named(alert_key, pointer) {
                found.push(format!("the section on the Alert Key does not name {pointer}"));
            }
        }
    }
    let lifecycle: Vec<_> = rows(guide, "alert-key").into_iter().filter(|row| row.len() >= 2).collect();
    let says = |row: &Vec<String>| message.does.is_said_by(row.last().unwrap(), guide.language());
    let opens = |row: &Vec<String>| Outcome::Triggers.is_said_by(row.last().unwrap(), guide.language());
    if message.none.is_some() {
        let told = lifecycle.iter().find(|row| message.does == Outcome::Rejected && says(row));
        return told.map(|row| format!("`none`, but the guide says: {}", row.join(" | "))).into_iter().collect();
    }
    if !lifecycle.iter().any(says) {
        found.push(format!("no row says {:?}", message.does));
    }
    match &message.because {
        None if message.does == Outcome::Rejected => found.push("a rejection needs `because` or `none`".to_owned()),
        None => {}
        Some(Reason::Words(words)) => {
            let words = words.get(&guide.language().to_string());
            let says_so = |row: &Vec<String>| words.is_some_and(|words| row[0].contains(words));
            if !lifecycle.iter().filter(|row| says(row)).any(says_so) {
                found.push(format!("no row of {:?} says {words:?}", message.does));
            }
        }
        Some(Reason::Field(pointer)) => {
            let (reasons, others): (Vec<_>, Vec<_>) = lifecycle.iter().partition(|row| says(row));
            if !reasons.iter().any(|row| is_named(&row[0], pointer)) {
                found.push(format!("no row of {:?} names {pointer}", message.does));
            }
            let severities = guide.severities();
            let levels: Vec<_> = severities.rows().flat_map(|row| natives(row.native())).collect();
            // `not in the table below` means the levels.
            let is_by_level = reasons
                .iter()
                .any(|row| is_named(&row[0], pointer) && ["table", "表"].iter().any(|word| row[0].contains(word)));
            let value = message.at(pointer).filter(|value| !value.is_empty());
            let is_known = |value: &String| {
                let is_level = is_by_level && levels.contains(&value.as_str());
                is_level || others.iter().any(|row| codes(&row[0]).contains(&value.as_str()))
            };
            if let Some(value) = value.filter(is_known) {
                found.push(format!("the guide knows `{value}`, which {pointer} has"));
            }
        }
    }
    let status = message.status.as_ref().and_then(|pointer| message.at(pointer)).filter(|value| !value.is_empty());
    if let Some(value) = status {
        let mut deciding =
            lifecycle.iter().filter(|row| codes(&row[0]).iter().any(|code| code.eq_ignore_ascii_case(&value)));
        let is_update = message.does == Outcome::Updates;
        // A message of the same status triggers first and updates afterwards.
        let rows: Vec<_> = deciding.by_ref().collect();
        let explained = rows.is_empty() || rows.iter().any(|row| says(row) || is_update && opens(row));
        let excluded = matches!(message.does, Outcome::Ignored | Outcome::Rejected);
        if !explained && !excluded {
            found.push(format!("the rows of `{value}` do not say {:?}", message.does));
        }
    }
    if let Some(Expected { at, is }) = &message.severity {
        let expected: Severity = is.parse().unwrap();
        let level = match at.as_ref().map(|pointer| message.at(pointer)) {
            None => guide.severities().rows().any(|row| row.level() == Some(expected)).then_some(expected),
            Some(None) => guide.severities().default_level(),
            Some(Some(value)) => {
                let has = |cell: &str| {
                    natives(cell).any(|native| native.eq_ignore_ascii_case(&value) || is_in_range(native, &value))
                };
                let row = guide.severities().rows().find(|row| has(row.native()));
                row.map_or(guide.severities().default_level(), |row| row.level())
            }
        };
        if level != Some(expected) {
            found.push(format!("the severity is {level:?}, not {is}"));
        }
    }
    let labels = rows(guide, "labels");
    for (label, pointer) in &message.labels {
        // In the first column, or in the second beside what it is for.
        if !labels.iter().flat_map(|row| row.iter().take(2)).any(|cell| codes(cell).contains(&label.as_str())) {
            found.push(format!("the table of labels has no `{label}`"));
        }
        if message.at(pointer).is_none() {
            found.push(format!("the message has nothing at {pointer}, for the label `{label}`"));
        }
    }
    found
}

/// Fails on a message that the tables of its guide do not explain.
pub fn explains(key: &str, language: Language, message: &Message) {
    let guide = key.parse::<Integration>().unwrap().guide(language);
    assert_eq!(misfits(guide, message), [""; 0], "{key}/{language}: {:?}", message.body);
}

/// The messages of all files.
pub fn samples() -> Vec<(Integration, Vec<Message>)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads");
    let mut samples = Vec::new();
    for file in fs::read_dir(directory).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("# Made from: "), "{path:?} does not say what it is made from");
        let messages = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        samples.push((path.file_stem().unwrap().to_str().unwrap().parse().unwrap(), messages));
    }
    samples.sort_by_key(|(integration, _)| *integration);
    samples
}

/// A message of a sample, counted from 0.
pub fn sample(key: &str, number: usize) -> Message {
    let (_, messages) = samples().into_iter().find(|(integration, _)| *integration == key).unwrap();
    messages[number].clone()
}

/// What a sender sends when something happens.
pub fn bodies_of_triggers(key: &str) -> Vec<Value> {
    let (_, messages) = samples().into_iter().find(|(integration, _)| *integration == key).unwrap();
    messages.into_iter().filter(|message| message.does == Outcome::Triggers).map(|message| message.body).collect()
}

/// The bodies of all messages of a sample.
pub fn bodies(key: &str) -> Vec<Value> {
    let (_, messages) = samples().into_iter().find(|(integration, _)| *integration == key).unwrap();
    messages.into_iter().map(|message| message.body).collect()
}

#[test]
fn the_tables_of_each_guide_explain_what_its_sender_sends() {
    let mut found = Vec::new();
    for (integration, messages) in samples() {
        for language in Language::ALL {
            for (number, message) in messages.iter().enumerate() {
                let misfits = misfits(integration.guide(language), message);
                found
                    .extend(misfits.iter().map(|misfit| format!("{integration}/{language}, {}: {misfit}", number + 1)));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Outcomes that the tables of a guide tell, in either language, and of which a sample has no message.
fn missing(integration: Integration, messages: &[Message]) -> Vec<Outcome> {
    let tells = |outcome: Outcome, language: Language| {
        let rows = rows(integration.guide(language), "alert-key");
        rows.iter().filter(|row| row.len() >= 2).any(|row| outcome.is_said_by(row.last().unwrap(), language))
    };
    let is_told = |outcome| {
        // That nothing is rejected has to be said.
        outcome == Outcome::Rejected || Language::ALL.iter().any(|language| tells(outcome, *language))
    };
    let has = |outcome| messages.iter().any(|message| message.does == outcome);
    Outcome::ALL.into_iter().filter(|outcome| is_told(*outcome) && !has(*outcome)).collect()
}

#[test]
fn each_sample_has_a_message_of_each_outcome_that_its_guide_tells() {
    let missing = samples().into_iter().map(|(integration, messages)| (integration, missing(integration, &messages)));
    let missing: Vec<_> = missing.filter(|(_, missing)| !missing.is_empty()).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn a_sample_without_a_message_that_its_guide_tells_is_found_out() {
    let (integration, messages) = samples().into_iter().find(|(key, _)| key == "Netdata").unwrap();
    for outcome in Outcome::ALL {
        let others: Vec<_> = messages.iter().filter(|message| message.does != outcome).cloned().collect();
        assert_eq!(missing(integration, &others), [outcome]);
    }
}

#[test]
fn a_rejection_without_a_reason_that_the_guide_gives_is_found_out() {
    let (integration, messages) = samples().into_iter().find(|(key, _)| key == "Netdata").unwrap();
    for language in Language::ALL {
        let rejected = messages.iter().find(|message| message.does == Outcome::Rejected).unwrap();
        assert_eq!(misfits(integration.guide(language), rejected), [""; 0]);
        let broken = |because: &str, value: Option<&str>| {
            let mut message = rejected.clone();
            message.because = serde_yaml::from_str(because).unwrap();
            message.body["status"] = value.into();
            misfits(integration.guide(language), &message).join("\n")
        };
        assert!(broken("~", None).contains("needs `because`"));
        assert!(broken("/value", None).contains("names /value"));
        assert_eq!(broken("/status", None), "");
        assert!(broken("/status", Some("WARNING")).contains("knows `WARNING`"));
        assert!(broken("{ en: larger than 1 MiB, zh: 超过 1 MiB }", None).contains("no row of Rejected says"));
        let none = Message { none: Some("nothing is rejected".to_owned()), ..rejected.clone() };
        assert!(misfits(integration.guide(language), &none).join("\n").contains("but the guide says"));
    }
}

#[test]
fn a_message_that_the_tables_do_not_explain_is_found_out() {
    let (integration, messages) = samples().into_iter().find(|(key, _)| key == "Pingdom").unwrap();
    let guide = integration.guide(Language::En);
    let trigger = messages.iter().find(|message| message.does == Outcome::Triggers).unwrap();
    assert_eq!(misfits(guide, trigger), [""; 0]);
    let broken = |change: fn(&mut Message)| {
        let mut message = trigger.clone();
        change(&mut message);
        misfits(guide, &message).join("\n")
    };
    assert!(broken(|message| message.does = Outcome::Recovers).contains("do not say Recovers"));
    assert!(broken(|message| message.does = Outcome::Updates).contains("no row says Updates"));
    assert!(broken(|message| message.key.push("/custom_message".to_owned())).contains("does not name /custom_message"));
    assert!(broken(|message| message.severity.as_mut().unwrap().is = "Info".to_owned()).contains("not Info"));
    assert!(
        broken(|message| drop(message.labels.insert("colour".to_owned(), "/check_id".to_owned())))
            .contains("no `colour`")
    );
    assert!(
        broken(|message| drop(message.labels.insert("check_id".to_owned(), "/nowhere".to_owned())))
            .contains("nothing at /nowhere")
    );
}
