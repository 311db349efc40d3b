//! Uptime Kuma's own notification for Flashduty, from its npm package, against a receiver on 127.0.0.1: what it sends is what
//! the guide says of severities, recovery and tests.

use std::fs;
use std::path::Path;
use std::process::Command;

use flashduty_knowledge_base::Language;
use flashduty_knowledge_base::Severity;
use serde_json::Value;

use crate::end_to_end;
use crate::machine::{Receiver, said};

/// Runs the provider for each severity that the guide's table has.
const SCRIPT: &str = r#"
const Module = require('node:module');
// The provider asks the server for a setting; there is no server.
const load = Module._load;
Module._load = (name, ...rest) => (name.endsWith('/util-server') ? { setting: async () => null } : load(name, ...rest));
const axios = require('axios');
const Provider = require('./package/server/notification-providers/flashduty.js');
const { UP, DOWN } = require('./package/src/util.js');

const flashduty = `http://127.0.0.1:${process.argv[2]}`;
axios.interceptors.request.use((config) => {
  config.url = config.url.replace('https://api.flashcat.cloud', flashduty);
  config.proxy = false;
  return config;
});
const monitor = { id: 7, type: 'http', name: 'Shop', url: 'https://shop.example.com', tags: [{ name: 'team', value: 'web' }] };
(async () => {
  for (const flashdutySeverity of ['Critical', 'Warning', 'Info']) {
    const notification = { flashdutyIntegrationKey: 'k1', flashdutySeverity };
    await new Provider().send(notification, 'down', monitor, { status: DOWN, msg: 'timeout' });
    await new Provider().send(notification, 'up', monitor, { status: UP, msg: '200 - OK' });
    await new Provider().send(notification, 'Flashduty Testing');
  }
})();
"#;

#[test]
#[ignore = "needs node"]
fn uptime_kuma_sends_an_outage_its_recovery_and_a_test_as_the_guide_says() {
    let directory = tempfile::tempdir().unwrap();
    let project = directory.path();
    fs::write(project.join("package.json"), r#"{ "private": true }"#).unwrap();
    run(project, "npm", &["install", "--silent", "--no-audit", "--no-fund", "axios@0.28", "dayjs@1"]);
    // The sources alone: its dependencies build a database.
    let packed = run(project, "npm", &["pack", "--silent", "uptime-kuma@2.0.0-dev.0"]);
    run(project, "tar", &["xzf", packed.trim()]);
    fs::write(project.join("script.cjs"), SCRIPT).unwrap();
    let receiver = Receiver::start();
    run(project, "node", &["script.cjs", &receiver.port().to_string()]);

    let level = |status: &Value| end_to_end::level("UptimeKuma", Language::En, status.as_str().unwrap());
    let requests = receiver.received();
    assert_eq!(requests.len(), 9);
    for (sent, severity) in requests.chunks(3).zip([Severity::Critical, Severity::Warning, Severity::Info]) {
        for request in sent {
            assert_eq!(request.method, "POST");
            assert_eq!(request.address, "/event/push/alert/standard?integration_key=k1");
        }
        let [down, up, test] = [0, 1, 2].map(|place: usize| sent[place].json());
        assert_eq!(level(&down["event_status"]), Some(severity));
        assert_eq!(level(&up["event_status"]), Some(Severity::Ok));
        assert_eq!(down["alert_key"], up["alert_key"], "the recovery closes what the outage opened");
        assert_eq!(test["event_status"], "Info", "whatever severity was chosen");
        assert_eq!(down["labels"]["resource"], "https://shop.example.com");
        assert_eq!(down["labels"]["team"], "web");
    }
}

fn run(project: &Path, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(project).output().unwrap();
    assert!(output.status.success(), "{program}: {}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}
