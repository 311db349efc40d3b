//! Templates that a sender fills in with Go's `text/template` and Sprig: what comes out is the sample of the guide.
//! The code of the other language is the same, which `same.rs` holds.

use flashduty_knowledge_base::Language;
use serde_json::{Value, json};

use crate::blocks;
use crate::end_to_end::set_up;
use crate::machine::{Machine, said};
use crate::messages::bodies;
use crate::runs::Run;

const SPRIG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/sprig.go");

/// What a template gives with this data.
fn rendered(machine: &Machine, template: &str, data: &Value) -> Result<Value, String> {
    machine.write("request.tmpl", template);
    let mut command = machine.command("go");
    command.args(["run", SPRIG, "request.tmpl"]).arg(data.to_string());
    // Where Debian's packages of Go have their sources.
    let output = command.env("GOPATH", "/usr/share/gocode").output().unwrap();
    if !output.status.success() {
        return Err(said(&output));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("{error}: {}", said(&output)))
}

/// The body of a template in the ConfigMap of Argo CD's notifications.
fn argo_body(config_map: &str, service: &str, template: &str) -> String {
    let config_map: serde_yaml::Value = serde_yaml::from_str(config_map).unwrap();
    let webhook = config_map["data"][format!("template.{template}")].as_str().unwrap();
    let webhook: serde_yaml::Value = serde_yaml::from_str(webhook).unwrap();
    webhook["webhook"][service]["body"].as_str().unwrap().to_owned()
}

/// The Application of Argo CD that a sample is about, without what the sample does not have.
fn application(body: &Value) -> Value {
    let mut status = json!({ "sync": { "status": body["sync_status"], "revision": body["revision"] } });
    if body["health_status"].is_string() {
        status["health"] = json!({ "status": body["health_status"] });
    }
    if body["phase"].is_string() {
        status["operationState"] = json!({ "phase": body["phase"], "message": body["message"] });
    }
    json!({
        "app": {
            "metadata": { "uid": body["app_uid"], "name": body["app_name"], "namespace": body["app_namespace"] },
            "spec": { "project": body["project"] },
            "status": status,
        },
        "context": { "argocdUrl": body["argocd_url"] },
    })
}

#[test]
#[ignore = "needs go and sprig"]
fn argo_cd_fills_in_the_samples_of_its_guide() {
    let (_receiver, machine, blocks) = set_up("Argocd", Language::En, Run::Template);
    let config_map = &blocks::find(&blocks, "yaml", "template.flashduty-sync").code;
    let samples = bodies("Argocd");
    // The last one lacks what every Application has.
    let (rejected, samples) = samples.split_last().unwrap();
    assert_eq!(rejected["app_uid"], "");
    for body in samples {
        let name = format!("flashduty-{}", body["event_type"].as_str().unwrap());
        let template = argo_body(config_map, "flashduty", &name);
        assert_eq!(rendered(&machine, &template, &application(body)).as_ref(), Ok(body));
    }
    // An Application that was never synced has no state of an operation.
    let template = argo_body(config_map, "flashduty", "flashduty-sync");
    let mut new = application(&samples[0]);
    new["app"]["status"] = json!({});
    let sent = rendered(&machine, &template, &new).unwrap();
    assert_eq!((&sent["phase"], &sent["sync_status"]), (&"".into(), &"".into()));
    for (find, put) in [("toJson }}", "toJsn }}"), ("app.metadata.uid", "app.metadata.id"), (" | toJson", "")] {
        assert!(template.contains(find));
        assert!(rendered(&machine, &template.replace(find, put), &new).is_err(), "{put}");
    }
}

#[test]
#[ignore = "needs go and sprig"]
fn argo_cd_fills_in_a_change_from_its_begin_to_its_end() {
    let (_receiver, machine, blocks) = set_up("ArgocdChange", Language::En, Run::Template);
    let config_map = &blocks::find(&blocks, "yaml", "template.flashduty-change").code;
    let template = argo_body(config_map, "flashduty-change", "flashduty-change");
    let begin = json!({
        "app": {
            "metadata": { "uid": "5b8c1f0e-6a27-4d53-9f1c-0d2e7a9b4c11", "name": "demo", "namespace": "argocd" },
            "spec": {
                "project": "default",
                "destination": { "server": "https://kubernetes.example.com", "namespace": "shop" },
            },
            "status": {
                "operationState": {
                    "phase": "Running",
                    "startedAt": "2026-11-26T02:00:00Z",
                    "operation": { "initiatedBy": { "username": "kim" }, "sync": { "revision": "8d3f0a6c" } },
                },
            },
        },
        "context": { "argocdUrl": "https://argocd.example.com" },
    });
    let mut expected = json!({
        "phase": "Running", "started_at": "2026-11-26T02:00:00Z", "finished_at": "", "message": "",
        "dry_run": false, "automated": false, "initiated_by": "kim", "revision": "8d3f0a6c",
        "destination": "https://kubernetes.example.com", "destination_namespace": "shop",
        "app_uid": "5b8c1f0e-6a27-4d53-9f1c-0d2e7a9b4c11", "app_name": "demo", "app_namespace": "argocd",
        "project": "default", "argocd_url": "https://argocd.example.com",
    });
    assert_eq!(rendered(&machine, &template, &begin).as_ref(), Ok(&expected));

    // By itself, to a named cluster, and with a message that has to be escaped.
    let mut end = begin;
    end["app"]["spec"]["destination"] = json!({ "name": "in-cluster", "namespace": "shop" });
    end["app"]["status"]["operationState"] = json!({
        "phase": "Failed",
        "startedAt": "2026-11-26T02:00:00Z",
        "finishedAt": "2026-11-26T02:01:00Z",
        "message": "Deployment.apps \"web\" is invalid\n",
        "operation": { "initiatedBy": { "automated": true }, "sync": { "dryRun": true } },
        "syncResult": { "revision": "c41e9b70" },
    });
    for (name, value) in [
        ("phase", "Failed"),
        ("finished_at", "2026-11-26T02:01:00Z"),
        ("message", "Deployment.apps \"web\" is invalid\n"),
        ("initiated_by", ""),
        ("revision", "c41e9b70"),
        ("destination", "in-cluster"),
    ] {
        expected[name] = value.into();
    }
    expected["automated"] = true.into();
    expected["dry_run"] = true.into();
    assert_eq!(rendered(&machine, &template, &end).as_ref(), Ok(&expected));
}

#[test]
#[ignore = "needs go and sprig"]
fn honeycomb_fills_in_the_samples_of_its_guide() {
    let (_receiver, machine, blocks) = set_up("Honeycomb", Language::En, Run::Template);
    let templates: Vec<_> = blocks.iter().filter(|block| block.fence == "go-template").collect();
    assert_eq!(templates.len(), 2);
    let mut filled = 0;
    for body in bodies("Honeycomb") {
        let alert_type = format!("\"alert_type\": {}", body["alert_type"]);
        let template = &templates.iter().find(|block| block.code.contains(&alert_type)).unwrap().code;
        // Honeycomb's variable for each field, with what the sample has there.
        let mut data = json!({});
        let mut is_whole = true;
        for line in template.lines().filter(|line| line.contains("{{")) {
            let (name, action) = line.split_once(": {{").unwrap();
            let path = action.split_whitespace().find_map(|word| word.strip_prefix('.')).unwrap();
            let value = body.get(name.trim().trim_matches('"'));
            is_whole &= value.is_some();
            let place = path.split('.').fold(&mut data, |place, part| &mut place[part]);
            *place = value.cloned().unwrap_or_default();
        }
        // Those that are rejected or ignored are short.
        if is_whole {
            assert_eq!(rendered(&machine, template, &data).as_ref(), Ok(&body));
            filled += 1;
        }
    }
    assert!(filled >= 4, "{filled}");
}
