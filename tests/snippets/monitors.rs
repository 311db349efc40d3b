//! Monitoring systems with a daemon of their own, configured as the guide says: a problem, its rise and its recovery arrive, and the
//! guide's tables explain what arrives.
//!
//! The systems are Debian's packages. CrowdSec's is unpacked by `.ci/run`, because installing it registers with its vendor.

use std::net::UdpSocket;
use std::time::Duration;

use flashduty_knowledge_base::Language;
use serde_json::Value;

use crate::blocks;
use crate::end_to_end::{push_path, set_up};
use crate::machine::{Machine, Receiver, Request, free_port, unpacked, within};
use crate::messages::{explains, sample};
use crate::payloads::form;
use crate::runs::Run;

/// The next request, which is a push to the integration.
fn pushed(receiver: &Receiver, key: &str) -> Request {
    let request = receiver.next(30);
    assert_eq!((request.method.as_str(), &request.address), ("POST", &push_path(key)));
    request
}

/// What Icinga has before the guide: features, a host and a service whose states are in files, checked every second.
const ICINGA: &str = r#"
include <itl>
object CheckerComponent "checker" { }
object NotificationComponent "notification" { }
object CheckCommand "from_file" { command = [ "/bin/sh", "-c", "exit $$(cat $file$)" ] }
object Host "web-01" {
  display_name = "Web 1"
  address = "192.0.2.1"
  check_command = "from_file"
  vars.file = "HOME/host"
  check_interval = 1s
  retry_interval = 1s
  max_check_attempts = 1
}
object ServiceGroup "storage" { }
object Service "disk" {
  host_name = "web-01"
  display_name = "Disk"
  groups = [ "storage" ]
  check_command = "from_file"
  vars.file = "HOME/service"
  check_interval = 1s
  retry_interval = 1s
  max_check_attempts = 1
}
include "HOME/flashduty.conf"
"#;

/// Directories and user, for a daemon that is nobody's service.
fn icinga(machine: &Machine, arguments: &str) -> String {
    let home = machine.path().display();
    let directories = ["DataDir", "LogDir", "InitRunDir", "CacheDir", "SpoolDir"];
    let directories = directories.map(|name| format!("-D{name}={home}/{}", name.to_lowercase())).join(" ");
    format!(
        "icinga2 daemon -c {home}/icinga2.conf -DConfigDir={home} {directories} -DNodeName=test \
         -DRunAsUser=$(id -un) -DRunAsGroup=$(id -gn) {arguments}"
    )
}

#[test]
#[ignore = "needs bash, curl and icinga2"]
fn icinga_notifies_of_problems_of_services_and_hosts_and_their_recovery() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Icinga", language, Run::Icinga);
        let home = machine.path().display().to_string();
        // The guide's command file is in the directory of the configuration.
        machine.write("flashduty.curl", &blocks::find(&blocks, "ini", "url = ").code);
        machine.write("flashduty.conf", &blocks::find(&blocks, "text", "NotificationCommand").code);
        machine.write("icinga2.conf", &ICINGA.replace("HOME", &home));
        for directory in ["datadir", "logdir", "initrundir", "cachedir", "spooldir"] {
            std::fs::create_dir(machine.path().join(directory)).unwrap();
        }
        machine.write("host", "0");
        machine.write("service", "0");
        machine.bash(&icinga(&machine, "-C")).unwrap();
        let running = machine.start("bash", &["-c", &format!("exec {}", icinga(&machine, ""))], "icinga.out");
        within(Duration::from_secs(30), || running.output().contains("Activated all objects"));

        // Rows: the file, what the check exits with, and the sample that the notification is like.
        for (file, exit, number, state) in [
            ("service", "2", 0, "CRITICAL"),
            ("service", "0", 2, "OK"),
            ("service", "1", 0, "WARNING"),
            ("service", "3", 0, "UNKNOWN"),
            ("service", "0", 2, "OK"),
            ("host", "2", 3, "DOWN"),
        ] {
            machine.write(file, exit);
            let request = pushed(&receiver, "Icinga");
            assert_eq!(request.header("Content-Type"), "application/json");
            let mut message = sample("Icinga", number).with_body(request.json());
            assert_eq!(message.body[format!("{file}_state")], state);
            if let Some(severity) = &mut message.severity {
                severity.is = match state {
                    "WARNING" => "Warning",
                    "UNKNOWN" => "Info",
                    _ => "Critical",
                }
                .to_owned();
            }
            explains("Icinga", language, &message);
            assert_eq!(message.body["host_name"], "web-01");
            assert_eq!(message.body["service_name"], if file == "service" { "disk".into() } else { Value::Null });
        }
        machine.write("host", "0");
        let recovery = pushed(&receiver, "Icinga").json();
        assert_eq!((&recovery["notification_type"], &recovery["host_state"]), (&"RECOVERY".into(), &"UP".into()));

        // The message that the guide has the reader send by hand.
        let command = &blocks::find(&blocks, "bash", "flashduty-test").code;
        let here = command.replace("sudo -u nagios ", "").replace("/etc/icinga2", &home);
        assert_ne!(&here, command);
        machine.bash(&here).unwrap();
        let mut message = sample("Icinga", 3).with_body(pushed(&receiver, "Icinga").json());
        message.labels.retain(|label, _| label != "host_address");
        explains("Icinga", language, &message);
        running.terminate(&machine);
    }
}

#[test]
#[ignore = "needs bash and icinga2"]
fn icinga_refuses_a_broken_configuration() {
    let (_receiver, machine, blocks) = set_up("Icinga", Language::En, Run::Icinga);
    machine.write("icinga2.conf", &ICINGA.replace("HOME", &machine.path().display().to_string()));
    let code = &blocks::find(&blocks, "text", "NotificationCommand").code;
    for (find, put) in [("to Service", "to Services"), ("command = \"flashduty\"", "command = \"flashdutty\"")] {
        assert!(code.contains(find));
        machine.write("flashduty.conf", &code.replace(find, put));
        assert!(machine.bash(&icinga(&machine, "-C")).is_err(), "{put}");
    }
}

/// What CrowdSec has before the guide, without its Central API.
const CROWDSEC: &str = "
common: { daemonize: false, log_media: stdout, log_level: info, working_dir: HOME }
config_paths:
  config_dir: HOME
  data_dir: HOME
  simulation_path: HOME/simulation.yaml
  hub_dir: HOME
  index_path: HOME/index.json
  notification_dir: HOME/notifications
  plugin_dir: HOME/plugins
crowdsec_service: { acquisition_path: HOME/acquis.yaml, enable: false }
cscli: { output: human }
db_config: { type: sqlite, db_path: HOME/crowdsec.db, use_wal: false }
plugin_config: { user: USER, group: GROUP }
api:
  client: { credentials_path: HOME/credentials.yaml }
  server: { listen_uri: '127.0.0.1:PORT', profiles_path: HOME/profiles.yaml }
prometheus: { enabled: false }
";

/// The labels of a detection that a manual ban does not have, or that this version does not send yet.
const CROWDSEC_LACKS: &[&str] = &["source_range", "as_name", "as_number", "country", "uuid", "remediation"];

#[test]
#[ignore = "needs bash, curl and crowdsec"]
fn crowdsec_sends_bans_at_once_or_in_a_group() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Crowdsec", language, Run::Crowdsec);
        let home = machine.path().display().to_string();
        let port = free_port();
        let who = machine.bash("echo $(id -un) $(id -gn)").unwrap();
        let (user, group) = who.trim().split_once(' ').unwrap();
        let configuration = CROWDSEC.replace("HOME", &home).replace("PORT", &port.to_string());
        machine.write("crowdsec.yaml", &configuration.replace("USER", user).replace("GROUP", group));
        machine.write("index.json", "{}");
        machine.write("credentials.yaml", &format!("url: http://127.0.0.1:{port}/\n"));
        for directory in ["notifications", "plugins"] {
            std::fs::create_dir(machine.path().join(directory)).unwrap();
        }
        // Debian's package has left the first word of the plugin's name out; the guide says what comes of that.
        let http = unpacked("usr/lib/crowdsec/plugins/http");
        machine.bash(&format!("cp '{}' plugins/notification-http", http.display())).unwrap();
        let plugin = &blocks::find(&blocks, "yaml", "name: flashduty\n").code;
        let group = &blocks::find(&blocks, "yaml", "group_wait").code;
        let test = &blocks::find(&blocks, "yaml", "name: flashduty_test").code;
        let profile = &blocks::find(&blocks, "yaml", "name: default_ip_remediation").code;
        machine.write("profiles.yaml", &format!("{test}{profile}"));
        let cscli = |arguments: &str| machine.bash(&format!("cscli {arguments}"));
        machine.executable("bin/cscli", &format!("exec crowdsec-cli -c '{home}/crowdsec.yaml' \"$@\""));
        cscli(&format!("machines add test --auto --url http://127.0.0.1:{port}/ -f credentials.yaml")).unwrap();

        let ban = &blocks::find(&blocks, "bash", "decisions add").code;
        let unban = &blocks::find(&blocks, "bash", "decisions delete").code;
        for grouped in [false, true] {
            let lines = if grouped { group.replace("20", "2") } else { String::new() };
            machine.write("notifications/flashduty.yaml", &format!("{plugin}{lines}"));
            machine.bash("chmod 600 notifications/flashduty.yaml").unwrap();
            let running = machine.start("crowdsec", &["-c", "crowdsec.yaml"], "crowdsec.out").listens_on(port);
            let listed = cscli("notifications list").unwrap();
            assert!(listed.contains("flashduty_test, default_ip_remediation"), "{listed}");
            machine.bash(ban).unwrap();
            if grouped {
                std::thread::sleep(Duration::from_secs(2));
                assert!(receiver.received().is_empty(), "one ban waits for the other");
            }
            machine.bash(&ban.replace("192.0.2.10", "192.0.2.11")).unwrap();
            let mut alerts = Vec::new();
            while alerts.len() < 2 {
                let request = pushed(&receiver, "Crowdsec");
                assert_eq!(request.header("Content-Type"), "application/json");
                alerts.extend(request.json().as_array().unwrap().clone());
                assert!(!grouped || alerts.len() == 2, "one request for both");
            }
            assert_eq!(alerts.len(), 2);
            for (alert, address) in alerts.into_iter().zip(["192.0.2.10", "192.0.2.11"]) {
                assert_eq!(alert["source"]["value"], address);
                assert_eq!(alert["scenario"], "flashduty-test");
                let mut message = sample("Crowdsec", 0).with_body(Value::from(vec![alert]));
                // This version is older than `uuid`; the guide says what makes the Alert Key then.
                message.key =
                    ["/0/scenario", "/0/source/scope", "/0/source/value", "/0/start_at"].map(str::to_owned).into();
                message.labels.retain(|label, _| !CROWDSEC_LACKS.contains(&label.as_str()));
                explains("Crowdsec", language, &message);
            }
            machine.bash(unban).unwrap();
            std::thread::sleep(Duration::from_secs(2));
            assert!(receiver.received().is_empty(), "the end of a ban sends nothing");
            running.terminate(&machine);
        }

        let named = "mv plugins/notification-http plugins/http\ncrowdsec -c crowdsec.yaml";
        let refused = machine.bash(named).unwrap_err();
        assert!(refused.contains("is invalid. Name should be like {type-name}"), "{refused}");
        // A notification that no file defines.
        machine.bash("mv plugins/http plugins/notification-http").unwrap();
        machine.bash("rm notifications/flashduty.yaml").unwrap();
        let refused = machine.bash("crowdsec -c crowdsec.yaml").unwrap_err();
        assert!(refused.contains("config file for plugin flashduty not found"), "{refused}");
    }
}

/// What Netdata has before the guide: a gauge that the test sets over StatsD, and an alert on it.
const NETDATA: &str = "
[global]
  run as user = USER
  hostname = web-01
[directories]
  config = HOME/etc
  stock config = /usr/lib/netdata/conf.d
  log = HOME
  cache = HOME
  lib = HOME
  home = HOME
  web = HOME
  registry = HOME
  plugins = HOME/no-plugins
  health config = HOME/etc/health.d
  stock health config = HOME/no-health
[db]
  mode = ram
[ml]
  enabled = no
[health]
  script to execute on alarm = /usr/lib/netdata/plugins.d/alarm-notify.sh
  run at least every seconds = 1
[web]
  bind to = 127.0.0.1:PORT
[plugins]
  proc = no
  diskspace = no
  cgroups = no
  tc = no
  idlejitter = no
  checks = no
  timex = no
  enable running new plugins = no
[statsd]
  bind to = udp:127.0.0.1:GAUGES
  create private charts for metrics matching = *
";
const NETDATA_ALERT: &str = "
   alarm: disk_space_usage
      on: statsd_disk.gauge
   class: Utilization
    type: System
component: Disk
   every: 1s
    calc: $gauge
   units: %
    warn: $this > 80
    crit: $this > 95
    info: Space on the disk
      to: sysadmin
";

#[test]
#[ignore = "needs bash, curl and netdata"]
fn netdata_sends_a_warning_its_rise_its_fall_and_its_end() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Netdata", language, Run::Netdata);
        let home = machine.path().display().to_string();
        let (port, gauges) = (free_port(), UdpSocket::bind("127.0.0.1:0").unwrap());
        let gauge_port = gauges.local_addr().unwrap().port();
        drop(gauges);
        let configuration = NETDATA.replace("HOME", &home);
        let configuration = configuration.replace("PORT", &port.to_string());
        let user = machine.bash("id -un").unwrap();
        let configuration = configuration.replace("USER", user.trim()).replace("GAUGES", &gauge_port.to_string());
        machine.write("netdata.conf", &configuration);
        for directory in ["etc", "etc/health.d", "no-plugins", "no-health"] {
            std::fs::create_dir(machine.path().join(directory)).unwrap();
        }
        machine.write("etc/health.d/test.conf", NETDATA_ALERT);
        // The stock file, with the guide's lines after its end.
        let lines = &blocks::find(&blocks, "bash", "custom_sender()").code;
        let stock = std::fs::read_to_string("/usr/lib/netdata/conf.d/health_alarm_notify.conf").unwrap();
        machine.write("etc/health_alarm_notify.conf", &format!("{stock}\n{lines}"));
        let running =
            machine.start("netdata", &["-D", "-c", "netdata.conf", "-P", "pid"], "netdata.out").listens_on(port);

        let sender = UdpSocket::bind("127.0.0.1:0").unwrap();
        let set = |value: u32| sender.send_to(format!("disk:{value}|g").as_bytes(), ("127.0.0.1", gauge_port)).unwrap();
        let client = Machine::with_receiver(port);
        // An alert is clear before it can be raised.
        within(Duration::from_secs(30), || {
            set(10);
            std::thread::sleep(Duration::from_millis(500));
            client.bash("curl -s 'http://127.0.0.1/api/v1/alarms?all'").unwrap().contains("\"CLEAR\"")
        });
        for (value, status, old, number) in [
            (90, "WARNING", "CLEAR", 0),
            (98, "CRITICAL", "WARNING", 1),
            (90, "WARNING", "CRITICAL", 2),
            (10, "CLEAR", "WARNING", 3),
        ] {
            set(value);
            let request = pushed(&receiver, "Netdata");
            assert_eq!(request.header("Content-Type"), "application/x-www-form-urlencoded");
            let message = sample("Netdata", number).with_body(form(&request.body));
            assert_eq!((&message.body["status"], &message.body["old_status"]), (&status.into(), &old.into()));
            assert_eq!((&message.body["host"], &message.body["alarm"]), (&"web-01".into(), &"disk_space_usage".into()));
            explains("Netdata", language, &message);
        }
        running.terminate(&machine);

        // The test of the guide; Flashduty ignores what it sends.
        let test = &blocks::find(&blocks, "bash", "alarm-notify.sh test").code;
        let here = test.replace("sudo -u netdata ", "").replace("/usr/libexec/", "/usr/lib/");
        let directories = format!("export NETDATA_USER_CONFIG_DIR='{home}/etc'");
        let said =
            machine.bash(&format!("{directories} NETDATA_CACHE_DIR='{home}'\n{{ {}; }} 2>&1", here.trim())).unwrap();
        assert_eq!(said.matches("RECEIVED HTTP RESPONSE CODE: 200").count(), 3, "{said}");
        for status in ["WARNING", "CRITICAL", "CLEAR"] {
            let sent = form(&pushed(&receiver, "Netdata").body);
            assert_eq!(
                (&sent["alarm"], &sent["chart"], &sent["status"]),
                (&"test_alarm".into(), &"test.chart".into(), &status.into())
            );
        }
    }
}
