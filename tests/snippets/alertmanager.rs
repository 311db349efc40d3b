//! Alertmanager with the configurations of the guides that have one: an alert and its recovery arrive as the guide's tables say.

use std::time::Duration;

use flashduty_knowledge_base::{Language, Severity};

use crate::blocks;
use crate::end_to_end::{level, push_path, set_up};
use crate::machine::{Machine, Running, free_port, within};
use crate::messages::{explains, sample};
use crate::runs::Run;

/// A configuration for Alertmanager that does not keep a test waiting.
fn impatient(configuration: &str) -> String {
    let mut value: serde_yaml::Value = serde_yaml::from_str(configuration).unwrap();
    for interval in ["group_wait", "group_interval"] {
        value["route"][interval] = "1s".into();
    }
    serde_yaml::to_string(&value).unwrap()
}

fn start_alertmanager(machine: &Machine, port: u16) -> Running {
    let listen = format!("--web.listen-address=127.0.0.1:{port}");
    let arguments =
        ["--config.file=alertmanager.yml", "--storage.path=data", "--cluster.listen-address=", listen.as_str()];
    machine.start("prometheus-alertmanager", &arguments, "alertmanager.log").listens_on(port)
}

/// Where the configurations of the guide send to besides Flashduty; these go to the receiver too.
const OTHER_HOSTS: &[&str] = &["192.0.2.10:8060", "192.0.2.20:3128"];

#[test]
#[ignore = "needs amtool and prometheus-alertmanager"]
fn alertmanager_sends_an_alert_and_its_recovery() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Prometheus", language, Run::Alertmanager);
        let address = format!("127.0.0.1:{}", receiver.port());
        let check = blocks::find(&blocks, "bash", "check-config");
        let routes = blocks::find(&blocks, "bash", "routes test");
        let trigger = blocks::find(&blocks, "bash", "--annotation");
        let recover = blocks::find(&blocks, "bash", "--end");
        let configurations: Vec<_> = blocks.iter().filter(|block| block.fence == "yaml").collect();
        assert_eq!(blocks.iter().filter(|block| block.fence == "bash").count(), 4);
        assert_eq!(configurations.len(), 3);
        for configuration in configurations {
            machine.write("alertmanager.yml", &configuration.code);
            assert!(machine.bash(&check.code).unwrap().contains("SUCCESS"), "{configuration}");
            assert!(machine.bash(&routes.code).unwrap().contains("flashduty"), "{configuration}");

            let loopback = |code: String, host: &&str| code.replace(host, &address);
            machine
                .write("alertmanager.yml", &impatient(&OTHER_HOSTS.iter().fold(configuration.code.clone(), loopback)));
            let port = free_port();
            let _alertmanager = start_alertmanager(&machine, port);
            let here = |code: &str| code.replace("localhost:9093", &format!("127.0.0.1:{port}"));
            for (command, status) in [(trigger, "firing"), (recover, "resolved")] {
                machine.bash(&here(&command.code)).unwrap();
                let both = [receiver.next(30)].into_iter();
                let both = both.chain(configuration.code.contains("ops-chat").then(|| receiver.next(30)));
                let pushed = both.filter(|request| !request.address.ends_with("/notify")).collect::<Vec<_>>();
                let [request] = &pushed[..] else { panic!("{configuration}: {pushed:?}") };
                // A proxy is asked for the whole address.
                assert_eq!(request.address.trim_start_matches(&format!("http://{address}")), push_path("Prometheus"));
                assert_eq!(request.address.starts_with("http"), configuration.code.contains("proxy_url"));
                assert_eq!((request.method.as_str(), request.header("Content-Type")), ("POST", "application/json"));
                let body = request.json();
                assert_eq!(body["status"], status, "{configuration}");
                assert_eq!(body["alerts"][0]["status"], status);
                let severity = body["alerts"][0]["labels"]["severity"].as_str().unwrap();
                assert_eq!(level("Prometheus", language, severity), Some(Severity::Warning));
            }
        }
    }
}

#[test]
#[ignore = "needs amtool"]
fn alertmanager_refuses_a_broken_configuration() {
    let (_receiver, machine, blocks) = set_up("Prometheus", Language::En, Run::Alertmanager);
    let check = blocks::find(&blocks, "bash", "check-config");
    let configuration = blocks::find(&blocks, "yaml", "send_resolved");
    for (find, put) in [("send_resolved", "sends_resolved"), ("receiver: flashduty", "receiver: flashdutty")] {
        assert!(configuration.code.contains(find));
        machine.write("alertmanager.yml", &configuration.code.replace(find, put));
        assert!(machine.bash(&check.code).is_err(), "{put}");
    }
}

/// Two minutes without a scrape, and what the rule of the guide makes of it.
const RULE_TEST: &str = "
rule_files: [rules.yml]
evaluation_interval: 1m
tests:
  - interval: 1m
    input_series:
      - { series: 'up{job=\"node\", instance=\"test-host\"}', values: '0 0 0 0' }
    alert_rule_test:
      - eval_time: 2m
        alertname: HostDown
        exp_alerts:
          - exp_labels: { severity: critical, job: node, instance: test-host }
            exp_annotations: { summary: 'No scrape from test-host', timestamp: '120' }
";

#[test]
#[ignore = "needs promtool"]
fn the_rule_for_prometheus_fires() {
    for language in Language::ALL {
        let (_receiver, machine, blocks) = set_up("Prometheus", language, Run::Promtool);
        let rules = blocks::find(&blocks, "yaml", "groups:");
        machine.write("rules.yml", &rules.code);
        machine.write("test.yml", RULE_TEST);
        machine.bash("promtool check rules rules.yml").unwrap();
        machine.bash("promtool test rules test.yml").unwrap();
        assert_eq!(level("Prometheus", language, "critical"), Some(Severity::Critical));

        machine.write("rules.yml", &rules.code.replace("up == 0", "up == 1"));
        assert!(machine.bash("promtool test rules test.yml").is_err());
    }
}

/// The commands of Prometheus' guide, for other labels.
fn alert(machine: &Machine, port: u16, labels: &str, end: &str) {
    machine.bash(&format!("amtool alert add {labels} {end} --alertmanager.url=http://127.0.0.1:{port}")).unwrap();
}
const NOW: &str = "--end=\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\"";

#[test]
#[ignore = "needs amtool and prometheus-alertmanager"]
fn alertmanager_creates_and_closes_alerts_with_its_opsgenie_integration() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("OpsgenieCompat", language, Run::Alertmanager);
        let receivers = &blocks::find(&blocks, "yaml", "opsgenie_configs").code;
        // What the reader has already: a route to the receiver.
        let route = "route: { receiver: flashduty, group_by: [alertname, severity] }\n";
        machine.write("alertmanager.yml", &impatient(&format!("{route}{receivers}")));
        let port = free_port();
        let alertmanager = start_alertmanager(&machine, port);
        // The guide's command, where curl reaches Alertmanager.
        let client = Machine::with_receiver(port);
        client.bash(&format!("cp '{}' .", machine.path().join("alertmanager.yml").display())).unwrap();
        let reload = &blocks::find(&blocks, "bash", "/-/reload").code;
        assert!(client.bash(reload).unwrap().contains("SUCCESS"));
        let loaded = || alertmanager.output().matches("Completed loading of configuration file").count();
        within(Duration::from_secs(10), || loaded() == 2);

        let path = "/event/push/alert/opsgenie/k1/v2/alerts";
        for (severity, priority, is) in
            [("critical", "P1", "Critical"), ("info", "P5", "Info"), ("page", "P3", "Warning")]
        {
            let labels = format!("alertname=ReplicationLag severity={severity} instance=orders-db-2");
            alert(&machine, port, &labels, "");
            let create = receiver.next(30);
            assert_eq!((create.method.as_str(), create.address.as_str()), ("POST", path));
            let mut message = sample("OpsgenieCompat", 0).with_body(create.json());
            assert_eq!(message.body["priority"], priority);
            assert_eq!(message.body["details"]["instance"], "orders-db-2", "common labels become labels");
            message.severity.as_mut().unwrap().is = is.to_owned();
            message.labels.retain(|label, _| !["entity", "resource"].contains(&label.as_str()));
            explains("OpsgenieCompat", language, &message);

            alert(&machine, port, &labels, NOW);
            let close = receiver.next(30);
            let alias = message.body["alias"].as_str().unwrap();
            assert_eq!(close.address, format!("{path}/{alias}/close?identifierType=alias"));
            explains("OpsgenieCompat", language, &sample("OpsgenieCompat", 2).with_body(close.json()));
        }

        // What the guide says against an empty key.
        machine.write("alertmanager.yml", &format!("{route}{}", receivers.replace("not-used", "''")));
        let refused = machine.bash("amtool check-config alertmanager.yml").unwrap_err();
        assert!(refused.contains("no global OpsGenie API Key set either inline or in a file"), "{refused}");
    }
}

#[test]
#[ignore = "needs amtool and prometheus-alertmanager"]
fn alertmanager_of_openshift_sends_critical_alerts_and_warnings_alone() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("RedHatOpenshift", language, Run::Alertmanager);
        let configuration = &blocks::find(&blocks, "yaml", "receivers:").code;
        machine.write("alertmanager.yml", &impatient(configuration));
        let port = free_port();
        let _alertmanager = start_alertmanager(&machine, port);
        let labels = |name: &str, severity: &str| {
            format!("alertname={name} severity={severity} namespace=shop pod=cart-0 instance=192.0.2.14:8443")
        };
        for (name, severity) in [("Watchdog", "none"), ("Watchdog", "critical"), ("KubeQuota", "info")] {
            alert(&machine, port, &labels(name, severity), "");
        }
        for (severity, is) in [("critical", "Critical"), ("warning", "Warning")] {
            for (end, number, status) in [("", 0, "firing"), (NOW, 2, "resolved")] {
                alert(&machine, port, &labels("KubePodNotReady", severity), end);
                let request = receiver.next(30);
                assert_eq!((request.method.as_str(), &request.address), ("POST", &push_path("RedHatOpenshift")));
                let mut message = sample("RedHatOpenshift", number).with_body(request.json());
                // Without grouping, the request also has what fired before.
                let own = |alert: &&serde_json::Value| alert["labels"]["severity"] == severity;
                let own = message.body["alerts"].as_array().unwrap().iter().find(own).unwrap().clone();
                assert_eq!((&own["status"], &own["labels"]["alertname"]), (&status.into(), &"KubePodNotReady".into()));
                message.body["alerts"] = [own].into_iter().collect();
                if let Some(severity) = &mut message.severity {
                    severity.is = is.to_owned();
                }
                explains("RedHatOpenshift", language, &message);
            }
        }
        assert!(receiver.received().is_empty());
    }
}

/// What the rule of OpenShift's guide makes of no data at all.
const OPENSHIFT_RULE_TEST: &str = "
rule_files: [rules.yml]
evaluation_interval: 1m
tests:
  - interval: 1m
    alert_rule_test:
      - eval_time: 1m
        alertname: FlashdutyTest
        exp_alerts:
          - exp_labels: { severity: warning }
            exp_annotations: { description: Sent to test Flashduty }
";

#[test]
#[ignore = "needs promtool"]
fn the_rule_for_openshift_fires() {
    for language in Language::ALL {
        let (_receiver, machine, blocks) = set_up("RedHatOpenshift", language, Run::Promtool);
        let rule = &blocks::find(&blocks, "yaml", "kind: AlertingRule").code;
        let rule: serde_yaml::Value = serde_yaml::from_str(rule).unwrap();
        let write = |value: &serde_yaml::Value| machine.write("rules.yml", &serde_yaml::to_string(value).unwrap());
        machine.write("test.yml", OPENSHIFT_RULE_TEST);
        write(&rule["spec"]);
        machine.bash("promtool check rules rules.yml && promtool test rules test.yml").unwrap();

        let mut broken = rule["spec"].clone();
        broken["groups"][0]["rules"][0]["expr"] = "vector(".into();
        write(&broken);
        assert!(machine.bash("promtool check rules rules.yml").is_err());
    }
}
