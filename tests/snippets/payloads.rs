//! Examples in guides have a severity that the guide's table knows, and what a receiver gets is as the tables of fields say.

use std::collections::BTreeMap;

use flashduty_knowledge_base::Severity;
use flashduty_knowledge_base::markdown::Document;
use flashduty_knowledge_base::{Integration, Language};
use serde_json::Value;

use crate::blocks;
use crate::end_to_end::level;

/// Examples that stand in a guide: the field by which the example is found, its pointer, its level.
const EXAMPLES: &[(&str, &str, &str, Severity)] = &[
    ("AliyunCmEvent", "strategyName", "/severity", Severity::Critical),
    ("AppDynamics", "POLICY_OPEN_CRITICAL", "/details/severity", Severity::Critical),
    ("CustomAlert", "alert_key", "/event_status", Severity::Critical),
    ("Dynatrace", "OPEN", "/ProblemSeverity", Severity::Warning),
    ("ElastAlert2", "alert_key", "/event_status", Severity::Warning),
];

/// The values of a form, as an object.
pub fn form(text: &str) -> Value {
    let decoded = |word: &str| {
        let word = word.replace('+', " ");
        let mut parts = word.split('%');
        let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
        for part in parts {
            let (digits, rest) = part.split_at(2);
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            bytes.extend(rest.as_bytes());
        }
        String::from_utf8(bytes).unwrap()
    };
    let fields = text.trim_end().split('&').map(|field| field.split_once('=').unwrap_or_else(|| panic!("{field}")));
    fields.map(|(name, value)| (decoded(name), Value::from(decoded(value)))).collect()
}

#[test]
fn a_form_is_decoded() {
    assert_eq!(form("a=%7Bb%3D1%2C+c%7D&d=\n"), serde_json::json!({ "a": "{b=1, c}", "d": "" }));
}

#[test]
fn examples_in_guides_have_a_severity_that_the_guide_knows() {
    let all = blocks::all();
    for (key, word, pointer, expected) in EXAMPLES {
        for language in Language::ALL {
            let blocks = blocks::of(&all, key, language);
            let payload: Value = serde_json::from_str(&blocks::find(&blocks, "json", word).code).unwrap();
            let value = payload.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("{key}: {payload}"));
            assert_eq!(level(key, language, value), Some(*expected), "{key}: {value}");
        }
    }
}

#[test]
fn unknown_values_have_no_level() {
    for (key, value) in [("AzureMonitor", "Sev9"), ("N9e", "4"), ("Sentry", "Critical"), ("Prometheus", "page")] {
        assert_eq!(level(key, Language::En, value), None, "{key}: {value}");
    }
}

/// A row of a table of fields: the type's name, and whether the field is always there.
type Fields = BTreeMap<String, (String, bool)>;

/// The tables of fields in a guide's section on its payload, by the heading they stand under; the first is the payload's own.
fn tables(document: &Document) -> BTreeMap<String, Fields> {
    let section = document.section("payload").unwrap();
    let start = section.heading().range().start;
    let tables = document.tables().iter().filter(|table| table.range().start > start);
    let tables = tables.filter(|table| table.header().len() == 4 && ["Type", "类型"].contains(&&*table.header()[1]));
    let named = tables.map(|table| {
        let mut headings = document.headings().iter().filter(|heading| heading.range().start < table.range().start);
        let heading = headings.next_back().unwrap();
        let name = if heading.anchor() == "payload" { "payload" } else { heading.text() };
        let rows = table.rows().iter().map(|row| {
            let always = match row[2].as_str() {
                "Yes" | "是" => true,
                "No" | "否" => false,
                other => panic!("{other}"),
            };
            (row[0].clone(), (row[1].clone(), always))
        });
        (name.to_owned(), rows.collect())
    });
    named.collect()
}

/// What in a value is not as its type says.
fn misfits(value: &Value, kind: &str, types: &BTreeMap<String, Fields>, path: &str) -> Vec<String> {
    let wrong = |holds: bool| if holds { Vec::new() } else { vec![format!("{path} is no {kind}: {value}")] };
    if let Some(element) = kind.strip_prefix("[]") {
        let Some(items) = value.as_array() else { return wrong(false) };
        return items.iter().flat_map(|item| misfits(item, element, types, path)).collect();
    }
    if let Some(element) = kind.strip_prefix("map[string]") {
        let Some(entries) = value.as_object() else { return wrong(false) };
        let misfit = |(name, value): (&String, &Value)| misfits(value, element, types, &format!("{path}.{name}"));
        return entries.iter().flat_map(misfit).collect();
    }
    match kind {
        "int64" => wrong(value.is_i64()),
        "string" => wrong(value.is_string()),
        "bool" => wrong(value.is_boolean()),
        "interface{}" => Vec::new(),
        _ => {
            let fields = types.get(kind).unwrap_or_else(|| panic!("{path}: no table for {kind}"));
            let Some(entries) = value.as_object() else { return wrong(false) };
            let unknown = entries.keys().filter(|name| !fields.contains_key(*name));
            let mut found: Vec<_> = unknown.map(|name| format!("{path}.{name} is in no table")).collect();
            for (name, (kind, always)) in fields {
                match entries.get(name) {
                    Some(value) => found.extend(misfits(value, kind, types, &format!("{path}.{name}"))),
                    None if *always => found.push(format!("{path}.{name} is missing")),
                    None => {}
                }
            }
            found
        }
    }
}

/// The guides whose readers write a receiver.
const RECEIVED: &[&str] = &["AlertWebhook", "IncidentWebhook", "CustomAction"];

fn received(key: &str, language: Language) -> (BTreeMap<String, Fields>, Value) {
    let document = Document::of(key.parse::<Integration>().unwrap().guide(language));
    let example = document.code_blocks().iter().find(|block| block.language() == "json").unwrap();
    (tables(&document), serde_json::from_str(example.code()).unwrap())
}

#[test]
fn what_a_receiver_gets_is_as_the_tables_say() {
    for key in RECEIVED {
        for language in Language::ALL {
            let (types, example) = received(key, language);
            assert!(types.len() >= 4, "{key}: {:?}", types.keys());
            assert_eq!(misfits(&example, "payload", &types, key), [""; 0]);
        }
    }
}

#[test]
fn tables_of_fields_are_the_same_in_both_languages() {
    for key in RECEIVED {
        assert_eq!(received(key, Language::En).0, received(key, Language::Zh).0, "{key}");
    }
}

/// A custom payload: `{{path}}` alone is the value itself, within other text it is its text; a mapping replaces values first.
fn rendered(template: &Value, mapping: &Value, event: &Value) -> Value {
    let value = |path: &str| {
        let found = event.pointer(&format!("/{}", path.replace('.', "/")));
        let mapped = found.and_then(Value::as_str).and_then(|text| mapping.get(path)?.get(text));
        mapped.or(found).unwrap_or_else(|| panic!("{path}")).clone()
    };
    match template {
        Value::Object(fields) => {
            fields.iter().map(|(name, field)| (name.clone(), rendered(field, mapping, event))).collect()
        }
        Value::String(text) => {
            let parts: Vec<_> = text.split("{{").flat_map(|part| part.split("}}")).collect();
            if let ["", path, ""] = parts[..] {
                return value(path);
            }
            let words = parts.iter().enumerate().map(|(place, part)| match place % 2 {
                0 => (*part).to_owned(),
                _ => value(part).as_str().unwrap().to_owned(),
            });
            words.collect::<String>().into()
        }
        other => other.clone(),
    }
}

#[test]
fn custom_payloads_render_to_what_the_guide_shows() {
    let all = blocks::all();
    for key in ["IncidentWebhook", "CustomAction"] {
        for language in Language::ALL {
            let blocks = blocks::of(&all, key, language);
            let json: Vec<Value> = blocks
                .iter()
                .filter(|block| block.fence == "json")
                .map(|block| serde_json::from_str(&block.code).unwrap())
                .collect();
            let [event, template, mapping, result] = &json[..] else { panic!("{key}: {} blocks", json.len()) };
            assert_eq!(&rendered(template, mapping, event), result, "{key}");
            assert_ne!(&rendered(template, &Value::Null, event), result, "{key}: the mapping does nothing");
        }
    }
}

#[test]
fn a_payload_that_is_not_as_the_tables_say_is_found_out() {
    let (types, example) = received("IncidentWebhook", Language::En);
    for (pointer, value, expected) in [
        ("/event_time", Value::from("now"), "X.event_time is no int64"),
        ("/incident/labels/check", Value::from(1), "X.incident.labels.check is no string"),
        ("/incident/responders", Value::from("Li Mei"), "X.incident.responders is no []Responder"),
        ("/incident/responders/0", serde_json::json!({}), "X.incident.responders.email is missing"),
        ("/person", serde_json::json!({ "name": "Li Mei" }), "X.person.name is in no table"),
    ] {
        let mut broken = example.clone();
        *broken.pointer_mut(pointer).unwrap() = value;
        let found = misfits(&broken, "payload", &types, "X");
        assert!(found.iter().any(|misfit| misfit.starts_with(expected)), "{found:?}");
    }
}
