//! The scripts of the guide ServiceNowSync, run by node against stubs of what ServiceNow gives them.

use flashduty_knowledge_base::Severity;
use flashduty_knowledge_base::markdown::Document;
use flashduty_knowledge_base::{Integration, Language};
use serde_json::{Value, json};

use crate::blocks::{self, Block};
use crate::end_to_end::level;
use crate::machine::{Machine, Receiver, Request, free_port, said};
use crate::runs::{Run, run_of};

const STUBS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/servicenow.js");

const PATH: &str = "/event/push/alert/servicenow?integration_key=k1";

/// The guide's scripts by the file they are written to, and by words that only they have.
const SCRIPTS: &[(&str, &str)] = &[
    ("rule.js", "(function executeRule("),
    ("helper.js", "var IncidentWebhookHelper = "),
    ("ajax.js", "var IncidentWebhookHelperAjax = "),
    ("button.js", "function onClick()"),
];

/// An instance with the scripts of a guide, with some fields mapped.
fn instance(language: Language, port: u16, fields: &[&str]) -> Machine {
    let machine = Machine::with_receiver(port);
    let all = blocks::mapped("https://api.flashcat.cloud", &format!("https://api.flashcat.cloud{PATH}"), fields);
    let blocks: Vec<Block> = blocks::of(&all, "ServiceNowSync", language)
        .into_iter()
        .filter(|block| run_of(block, &all) == Some(Run::ServiceNow))
        .collect();
    assert_eq!(blocks.len(), SCRIPTS.len());
    for (file, words) in SCRIPTS {
        machine.write(file, &blocks::find(&blocks, "javascript", words).code);
    }
    machine
}

/// An incident whose fields are shown as ServiceNow shows them: a choice is a number, its display value is words.
fn incident() -> Value {
    json!({
        "sys_id": "9d385017c611228701d22104cc95c371",
        "number": "INC0010001",
        "state": ["2", "In Progress"],
        "urgency": ["1", "1 - High"],
        "impact": ["3", "3 - Low"],
        "short_description": "Mail \"server\" down",
        "description": "Line one\nline two 中文 \\",
        "sys_created_on": "2026-11-22 02:00:00",
        "sys_updated_on": "2026-11-22 02:00:00",
        "u_team": "Platform",
        "u_service": ["7", "Mail"],
        "u_region": "eu",
    })
}

/// What happens: the incident, the comments on it, and what triggers a script.
fn rule() -> Value {
    json!({ "incident": incident(), "comments": ["first", "second"], "rule": "rule.js" })
}

fn button() -> Value {
    let includes = json!({ "IncidentWebhookHelper": "helper.js", "IncidentWebhookHelperAjax": "ajax.js" });
    json!({ "incident": incident(), "comments": ["first", "second"], "button": "button.js", "includes": includes })
}

/// Lets it happen; `Err` where a script throws.
fn happen(machine: &Machine, case: &Value) -> Result<Value, String> {
    let output = machine.command("node").args(["--expose-internals", STUBS]).arg(case.to_string()).output().unwrap();
    if output.status.success() { Ok(serde_json::from_slice(&output.stdout).unwrap()) } else { Err(said(&output)) }
}

/// The one request that a case leads to, and the rest of what came of it.
fn sent(language: Language, fields: &[&str], case: &Value) -> (Request, Value) {
    let receiver = Receiver::start();
    let outcome = happen(&instance(language, receiver.port(), fields), case).unwrap();
    let mut requests = receiver.received();
    assert_eq!(requests.len(), 1, "{outcome}");
    (requests.remove(0), outcome)
}

/// A case with another value somewhere.
fn with(mut case: Value, pointer: &str, value: impl Into<Value>) -> Value {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    case.pointer_mut(parent).unwrap()[name] = value.into();
    case
}

fn body(action: &str) -> Value {
    json!({
        "action_type": action,
        "sys_id": "9d385017c611228701d22104cc95c371",
        "number": "INC0010001",
        "state": "In Progress",
        "urgency": "1 - High",
        "impact": "3 - Low",
        "short_description": "Mail \"server\" down",
        "description": "Line one\nline two 中文 \\",
        "comments": "second",
    })
}

#[test]
#[ignore = "needs node and curl"]
fn the_rule_and_the_button_send_the_incident_to_the_push_url() {
    for language in Language::ALL {
        for (case, action) in [(rule(), "insert"), (button(), "update")] {
            let (request, outcome) = sent(language, &[], &case);
            assert_eq!((request.method.as_str(), request.address.as_str()), ("POST", PATH));
            assert_eq!(request.header("Host").split(':').next(), Some("api.flashcat.cloud"));
            assert_eq!(request.header("Content-Type"), "application/json");
            assert_eq!(request.json(), body(action));
            assert_eq!(outcome["errors"], json!([]));
            assert_eq!(outcome["timeouts"], json!([10000]), "ServiceNow would wait for as long as its default is");
        }
    }
}

#[test]
#[ignore = "needs node and curl"]
fn the_rule_tells_a_new_incident_from_a_changed_one() {
    for language in Language::ALL {
        let changed = with(rule(), "/incident/sys_updated_on", "2026-11-22 02:05:00");
        for (case, action) in [(rule(), "insert"), (changed, "update")] {
            assert_eq!(sent(language, &[], &case).0.json(), body(action));
        }
    }
}

#[test]
#[ignore = "needs node and curl"]
fn an_incident_without_comments_is_sent() {
    for language in Language::ALL {
        for case in [rule(), button()] {
            let (request, _) = sent(language, &[], &with(case, "/comments", json!([])));
            assert_eq!(request.json()["comments"], "");
        }
    }
}

#[test]
#[ignore = "needs node and curl"]
fn mapped_fields_are_sent_as_they_are_displayed() {
    let values = [("u_team", "Platform"), ("u_service", "Mail"), ("u_region", "eu")];
    for language in Language::ALL {
        for count in [0, 1, 3] {
            let fields: Vec<_> = values[..count].iter().map(|(name, _)| *name).collect();
            for (case, action) in [(rule(), "insert"), (button(), "update")] {
                let mut expected = body(action);
                for (name, value) in &values[..count] {
                    expected[*name] = (*value).into();
                }
                assert_eq!(sent(language, &fields, &case).0.json(), expected);
            }
        }
    }
}

#[test]
#[ignore = "needs node and curl"]
fn what_is_sent_is_in_the_guides_tables() {
    for language in Language::ALL {
        let guide = Integration::ServiceNowSync.guide(language);
        let document = Document::of(guide);
        let (request, _) = sent(language, &[], &rule());
        let sent = request.json();
        let names = ["In the scripts", "脚本中的名称"];
        let fields = document.tables().iter().find(|table| names.contains(&&*table.header()[1])).unwrap();
        // The last row is for mapped fields.
        let (_, listed) = fields.rows().split_last().unwrap();
        for row in listed {
            assert!(sent.get(row[1].as_str()).is_some(), "{}", row[1]);
        }
        for name in sent.as_object().unwrap().keys() {
            assert!(listed.iter().any(|row| row[1] == *name) || guide.body().contains(&format!("`{name}`")), "{name}");
        }

        let start = document.section("states").unwrap().heading().range().start;
        let states = document.tables().iter().find(|table| table.range().start > start).unwrap();
        assert!(states.rows().iter().any(|row| row[0] == sent["state"].as_str().unwrap()));
        // On the form, a number stands in front.
        let (_, urgency) = sent["urgency"].as_str().unwrap().split_once(" - ").unwrap();
        assert_eq!(level("ServiceNowSync", language, urgency), Some(Severity::Critical));
    }
}

#[test]
#[ignore = "needs node and curl"]
fn a_status_that_is_no_success_is_logged() {
    for language in Language::ALL {
        for status in [302, 400, 429, 500] {
            for case in [rule(), button()] {
                let receiver = Receiver::answering(status);
                let outcome = happen(&instance(language, receiver.port(), &[]), &case).unwrap();
                assert_eq!(receiver.received().len(), 1);
                assert_eq!(outcome["errors"], json!([format!("Send To Flashduty: INC0010001 got status {status}")]));
                if case.get("button").is_some() {
                    let alert = format!("Flashduty: Request failed with status {status}");
                    assert_eq!(outcome["alerts"], json!([alert]));
                }
            }
        }
        for case in [rule(), button()] {
            let receiver = Receiver::answering(204);
            let outcome = happen(&instance(language, receiver.port(), &[]), &case).unwrap();
            assert_eq!(outcome["errors"], json!([]));
        }
    }
}

#[test]
#[ignore = "needs node and curl"]
fn a_request_that_throws_is_logged() {
    for language in Language::ALL {
        for case in [rule(), button()] {
            // Nobody listens there.
            let outcome = happen(&instance(language, free_port(), &[]), &case).unwrap();
            let [error] = &outcome["errors"].as_array().unwrap()[..] else { panic!("{outcome}") };
            let error = error.as_str().unwrap();
            assert!(error.starts_with("Send To Flashduty: INC0010001 failed: curl: "), "{error}");
            if case.get("button").is_some() {
                assert_eq!(outcome["alerts"], json!(["Flashduty: Request failed, see the system log"]));
            }
        }
    }
}

#[test]
#[ignore = "needs node and curl"]
fn the_button_saves_first() {
    let forms = [
        // What the form is like; how often it is saved, how many questions are asked, and how many requests are sent.
        (json!({ "new": true }), 1, 0, 0),
        (json!({ "modified": true, "confirms": true }), 1, 1, 0),
        (json!({ "modified": true, "confirms": false }), 0, 1, 1),
        (json!({ "confirms": true }), 0, 0, 1),
    ];
    for language in Language::ALL {
        for (form, saved, questions, requests) in &forms {
            let receiver = Receiver::start();
            let case = with(button(), "/form", form.clone());
            let outcome = happen(&instance(language, receiver.port(), &[]), &case).unwrap();
            assert_eq!(outcome["saved"], *saved, "{form}");
            assert_eq!(outcome["questions"].as_array().unwrap().len(), *questions, "{form}");
            assert_eq!(receiver.received().len(), *requests, "{form}");
            let alerts = if *requests == 1 { json!(["Flashduty: Success"]) } else { json!([]) };
            assert_eq!(outcome["alerts"], alerts, "{form}");
        }
    }
}

#[test]
#[ignore = "needs node and curl"]
fn the_button_sends_no_incident_that_its_user_may_not_read() {
    for language in Language::ALL {
        let receiver = Receiver::start();
        let case = with(button(), "/unreadable", true);
        let outcome = happen(&instance(language, receiver.port(), &[]), &case).unwrap();
        assert_eq!(outcome["alerts"], json!(["Flashduty: Request failed, the incident cannot be read"]));
        assert!(receiver.received().is_empty());
    }
}

#[test]
#[ignore = "needs node and curl"]
fn a_misspelt_script_include_answers_null() {
    for language in Language::ALL {
        let receiver = Receiver::start();
        let includes = json!({ "IncidentWebhookHelper": "helper.js", "IncidentWebhookHelperAJAX": "ajax.js" });
        let case = with(button(), "/includes", includes);
        let outcome = happen(&instance(language, receiver.port(), &[]), &case).unwrap();
        // As the guide's troubleshooting says.
        let [alert] = &outcome["alerts"].as_array().unwrap()[..] else { panic!("{outcome}") };
        let guide = Integration::ServiceNowSync.guide(language);
        assert!(guide.body().contains(&format!("`{}`", alert.as_str().unwrap())), "{alert}");
        assert!(receiver.received().is_empty());
    }
}

#[test]
#[ignore = "needs node and curl"]
fn a_broken_script_is_found_out() {
    let faults = [
        ("rule.js", "getDisplayValue(\"state\")", "getValue(\"state\")"),
        ("rule.js", "\"comments\");\n", "\"work_notes\");\n"),
        ("rule.js", "entry.orderByDesc(\"sys_created_on\");", ""),
        ("rule.js", "created === current", "created !== current"),
        ("rule.js", "JSON.stringify(body)", "body"),
        ("rule.js", "gs.error(", "gs.eror("),
        ("rule.js", "var body", "let body"),
        ("helper.js", "this.newestComment", "newestComment"),
        ("helper.js", "current.isNewRecord() ?", "!current.isNewRecord() ?"),
        ("ajax.js", "sendWebhook:", "sendWebHook:"),
        ("ajax.js", "return new", "new"),
        ("button.js", "sysparm_sys_id", "sysparm_id"),
        ("button.js", "addParam", "addParameter"),
    ];
    let harmless = ("rule.js", "// The text of", "// What is in");
    for (file, find, put) in faults.into_iter().chain([harmless]) {
        // With a status that leads through the whole script.
        let receiver = Receiver::answering(500);
        let machine = instance(Language::En, receiver.port(), &[]);
        let case = if file == "rule.js" { rule() } else { button() };
        let sound = happen(&machine, &case).unwrap();
        let sound = (sound, receiver.received().iter().map(|request| request.body.clone()).collect::<Vec<_>>());

        let code = std::fs::read_to_string(machine.path().join(file)).unwrap();
        assert!(code.contains(find), "{file}: {find}");
        machine.write(file, &code.replace(find, put));
        let same = happen(&machine, &case).is_ok_and(|broken| {
            sound == (broken, receiver.received().iter().map(|request| request.body.clone()).collect::<Vec<_>>())
        });
        assert_eq!(same, put == harmless.2, "{file}: {put}");
    }
}
