//! The guides' programs in Python: what they send or answer is what the guide says.

use std::time::Duration;

use flashduty_knowledge_base::{Integration, Language};
use serde_json::{Value, json};

use crate::blocks;
use crate::end_to_end::{level, push_path, set_up};
use crate::machine::{Machine, Receiver, Running, free_port, within};
use crate::runs::Run;

/// An alert as Suricata writes it into `eve.json`.
fn eve(severity: u8, source: &str) -> String {
    let alert = json!({ "signature_id": 2_100_498, "signature": "GPL ATTACK_RESPONSE id check returned root",
        "category": "Potentially Bad Traffic", "severity": severity, "action": "allowed" });
    let event =
        json!({ "event_type": "alert", "src_ip": source, "dest_ip": "192.0.2.20", "proto": "TCP", "alert": alert });
    event.to_string()
}

#[test]
#[ignore = "needs python3"]
fn the_script_for_suricata_sends_each_alert_once() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Suricata", language, Run::Script);
        machine.write("eve.py", &blocks::find(&blocks, "python", "eve.json").code);
        let lines = [
            eve(1, "198.51.100.8"),
            "no JSON".to_owned(),
            json!({ "event_type": "flow" }).to_string(),
            eve(1, "198.51.100.8"),
            eve(3, "198.51.100.8"),
            eve(2, "198.51.100.9"),
        ];
        machine.write("eve.json", &lines.join("\n"));
        let url = format!("http://127.0.0.1:{}{}", receiver.port(), push_path("Suricata"));
        machine.bash(&format!("FLASHDUTY_URL='{url}' python3 eve.py <eve.json")).unwrap();
        let sent: Vec<Value> = receiver.received().iter().map(|request| request.json()).collect();
        let [first, second] = &sent[..] else { panic!("{sent:?}") };
        assert_eq!(level("Suricata", language, "1"), first["event_status"].as_str().unwrap().parse().ok());
        assert_eq!(level("Suricata", language, "2"), second["event_status"].as_str().unwrap().parse().ok());
        assert_ne!(first["alert_key"], second["alert_key"]);
        for event in &sent {
            let labels = event["labels"].as_object().unwrap();
            assert!(labels.values().all(Value::is_string), "{labels:?}");
        }
    }
}

#[test]
#[ignore = "needs python3"]
fn the_script_for_checkmk_sends_the_notification_without_personal_data() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Checkmk", language, Run::Script);
        machine.write("flashduty.py", &blocks::find(&blocks, "python", "NOTIFY_").code);
        let notify = |url: &str| {
            let url = format!("NOTIFY_PARAMETER_1='{url}' NOTIFY_CONTACTEMAIL=someone@example.com");
            let state = "NOTIFY_HOSTNAME=web-01 NOTIFY_SERVICESTATE=CRITICAL";
            let status = format!("{url} {state} python3 flashduty.py && exit; echo \"exit $?\"");
            machine.bash(&status).unwrap()
        };
        let url = |receiver: &Receiver| format!("http://127.0.0.1:{}{}", receiver.port(), push_path("Checkmk"));

        assert_eq!(notify(&url(&receiver)), "Flashduty: HTTP 200\n");
        assert_eq!(receiver.next(5).json(), json!({ "HOSTNAME": "web-01", "SERVICESTATE": "CRITICAL" }));

        // Checkmk tries again after 1 and gives up after 2.
        for (status, code) in [(400, 2), (429, 1), (500, 1)] {
            let said = notify(&url(&Receiver::answering(status)));
            assert!(said.contains(&format!("HTTP {status} ")) && said.ends_with(&format!("exit {code}\n")), "{said}");
        }
        assert!(notify("").ends_with("exit 2\n"));
        assert!(notify(&format!("http://127.0.0.1:{}/", free_port())).ends_with("exit 1\n"));
    }
}

/// Starts a server of a guide on a free port, with a machine whose curl reaches it.
fn serve(machine: &Machine, code: &str, environment: &str) -> (Running, Machine) {
    let port = free_port();
    let bound = code.replace("8080", &port.to_string());
    assert_ne!(bound, code);
    machine.write("server.py", &bound);
    let start = format!("{environment} exec python3 server.py");
    let server = machine.start("bash", &["-c", &start], "server.log").listens_on(port);
    (server, Machine::with_receiver(port))
}

#[test]
#[ignore = "needs python3 and curl"]
fn the_endpoint_for_http_pull_pages_its_alerts() {
    for language in Language::ALL {
        let (_receiver, machine, blocks) = set_up("HttpPull", language, Run::Script);
        let alerts: Vec<Value> = (0..250).map(|n| json!({ "alert_key": format!("test-{n:03}") })).collect();
        machine.write("alerts.json", &Value::from(alerts).to_string());
        let code = &blocks::find(&blocks, "python", "PULL_TOKEN").code;
        let (_server, client) = serve(&machine, code, "PULL_TOKEN=YOUR_TOKEN");
        let pull = &blocks::find(&blocks, "bash", "cursor=").code;
        let page = |cursor: &str| -> Value {
            let answer = client.bash(&pull.replace("cursor=", &format!("cursor={cursor}"))).unwrap();
            serde_json::from_str(&answer).unwrap()
        };
        let first = page("");
        assert_eq!(first["alerts"].as_array().unwrap().len(), 200);
        let second = page(first["pagination"]["next_cursor"].as_str().unwrap());
        assert_eq!(second["alerts"].as_array().unwrap().len(), 50);
        assert_eq!((&second["alerts"][0]["alert_key"], second.get("pagination")), (&json!("test-200"), None));
        assert!(client.bash(&pull.replace("YOUR_TOKEN", "WRONG")).unwrap_err().contains("401"));
        assert!(client.bash(&pull.replace("cursor=", "cursor=x")).unwrap_err().contains("400"));
    }
}

#[test]
#[ignore = "needs python3 and curl"]
fn the_mapping_service_answers_as_the_guide_says() {
    for language in Language::ALL {
        let (_receiver, machine, blocks) = set_up("LabelMappingAPI", language, Run::Script);
        let code = &blocks::find(&blocks, "python", "MAPPING_SECRET").code;
        assert_eq!(blocks::find(&blocks, "bash", "mapping.py").code, "MAPPING_SECRET=change-me python3 mapping.py\n");
        let (server, client) = serve(&machine, code, "MAPPING_SECRET=change-me");
        let ask = &blocks::find(&blocks, "bash", "X-Custom-Auth").code;
        let answer: Value = serde_json::from_str(&client.bash(ask).unwrap()).unwrap();
        assert_eq!(answer, json!({ "result_labels": { "owner_team": "team-shop" } }));
        let promised = r#"`{"result_labels": {"owner_team": "team-shop"}}`"#;
        assert!(Integration::LabelMappingAPI.guide(language).body().contains(promised));
        for (from, to, status) in
            [("Auth: change-me", "Auth: WRONG", "401"), ("web-3", "web-4", "404"), ("result_label_keys", "keys", "400")]
        {
            assert!(client.bash(&ask.replace(from, to)).unwrap_err().contains(status), "{to}");
        }
        within(Duration::from_secs(5), || server.output().contains("401"));
    }
}
