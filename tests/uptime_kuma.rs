//! Uptime Kuma's own notification for Flashduty, from its npm package, against a receiver on 127.0.0.1: what it sends is what
//! the guide says of severities, recovery and tests.
#![cfg(feature = "markdown")]

use std::fs;
use std::path::Path;
use std::process::Command;

use flashduty_knowledge_base::markdown::Document;
use flashduty_knowledge_base::{Integration, Language};
use serde_json::Value;

/// Runs the provider for each severity that the guide's table has, and prints the requests that arrive.
const SCRIPT: &str = r#"
const http = require('node:http');
const Module = require('node:module');
// The provider asks the server for a setting; there is no server.
const load = Module._load;
Module._load = (name, ...rest) => (name.endsWith('/util-server') ? { setting: async () => null } : load(name, ...rest));
const axios = require('axios');
const Provider = require('./package/server/notification-providers/flashduty.js');
const { UP, DOWN } = require('./package/src/util.js');

const requests = [];
const receiver = http.createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part)).on('end', () => {
    requests.push({ method: request.method, url: request.url, body: JSON.parse(body) });
    response.end('{}');
  });
});
receiver.listen(0, '127.0.0.1', async () => {
  const flashduty = `http://127.0.0.1:${receiver.address().port}`;
  axios.interceptors.request.use((config) => {
    config.url = config.url.replace('https://api.flashcat.cloud', flashduty);
    config.proxy = false;
    return config;
  });
  const monitor = { id: 7, type: 'http', name: 'Shop', url: 'https://shop.example.com', tags: [{ name: 'team', value: 'web' }] };
  for (const flashdutySeverity of ['Critical', 'Warning', 'Info']) {
    const notification = { flashdutyIntegrationKey: 'k1', flashdutySeverity };
    await new Provider().send(notification, 'down', monitor, { status: DOWN, msg: 'timeout' });
    await new Provider().send(notification, 'up', monitor, { status: UP, msg: '200 - OK' });
    await new Provider().send(notification, 'Flashduty Testing');
  }
  console.log(JSON.stringify(requests));
  receiver.close();
});
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
    let requests: Vec<Value> = serde_json::from_str(&run(project, "node", &["script.cjs"])).unwrap();

    let severities = Document::of(Integration::UptimeKuma.guide(Language::En)).severities();
    let level = |status: &Value| {
        let row = severities.rows().iter().find(|row| *status == row.native());
        row.and_then(|row| row.level()).map(|level| level.name())
    };
    assert_eq!(requests.len(), 9);
    for (sent, severity) in requests.chunks(3).zip(["Critical", "Warning", "Info"]) {
        let [down, up, test] = sent else { panic!("{sent:?}") };
        for request in sent {
            assert_eq!(request["method"], "POST");
            assert_eq!(request["url"], "/event/push/alert/standard?integration_key=k1");
        }
        assert_eq!(level(&down["body"]["event_status"]), Some(severity));
        assert_eq!(level(&up["body"]["event_status"]), Some("Ok"));
        assert_eq!(down["body"]["alert_key"], up["body"]["alert_key"], "the recovery closes what the outage opened");
        assert_eq!(test["body"]["event_status"], "Info", "whatever severity was chosen");
        assert_eq!(down["body"]["labels"]["resource"], "https://shop.example.com");
        assert_eq!(down["body"]["labels"]["team"], "web");
    }
}

fn run(project: &Path, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(project).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
