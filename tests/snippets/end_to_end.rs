//! The guides' configurations and scripts in the real programs, from an alert to the request that Flashduty gets.

use std::path::Path;
use std::time::Duration;

use flashduty_knowledge_base::{Integration, Language, Severity};
use serde_json::{Value, json};

use crate::blocks::{self, Block};
use crate::languages::TEMPLATE;
use crate::machine::{Machine, Receiver, Running, free_port, kept, within};
use crate::runs::{Run, run_of};

/// What the integration gives in this test: an address on the receiver.
pub fn push_path(key: &str) -> String {
    format!("/event/push/alert/{}?integration_key=k1", key.to_lowercase())
}

/// A guide's blocks that run in a program, with a receiver for what they send.
pub fn set_up(key: &str, language: Language, run: Run) -> (Receiver, Machine, Vec<Block>) {
    let receiver = Receiver::start();
    let machine = Machine::with_receiver(receiver.port());
    let host = format!("http://127.0.0.1:{}", receiver.port());
    let all = blocks::filled(&host, &format!("{host}{}", push_path(key)));
    let mut blocks = blocks::of(&all, key, language);
    blocks.retain(|block| run_of(block, &all) == Some(run) || block.fence == "json");
    (receiver, machine, blocks)
}

/// Which level the severity table of a guide gives for a value.
pub fn level(key: &str, language: Language, value: &str) -> Option<Severity> {
    let guide = key.parse::<Integration>().unwrap().guide(language);
    let severities = guide.severities();
    severities.rows().find(|row| natives(row.native()).any(|native| native == value)).and_then(|row| row.level())
}

/// The values in a cell: separated by commas, without what stands in parentheses.
pub fn natives(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['(', '（']).next().unwrap_or_default().split([',', '、']).map(str::trim)
}

const ELASTALERT_CONFIGURATION: &str = "
rules_folder: rules
run_every: { minutes: 1 }
buffer_time: { minutes: 15 }
es_host: 127.0.0.1
es_port: 9200
writeback_index: elastalert
";

const MATCH_SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/elastalert_match.py");

/// Gives a rule's alerters a match; what is for the first address goes to the receiver.
fn match_rule(machine: &Machine, receiver: &Receiver, rule: &str, found: &Value) -> String {
    let to = format!("http://127.0.0.1:{}", receiver.port());
    let mut command = machine.command("python3");
    command.arg(MATCH_SCRIPT).arg(rule).arg(found.to_string()).arg("https://api.flashcat.cloud").arg(to);
    let output = command.env("PYTHONPATH", machine.path()).output().unwrap();
    assert!(output.status.success(), "{}", crate::machine::said(&output));
    crate::machine::said(&output)
}

#[test]
#[ignore = "needs elastalert-test-rule"]
fn elastalert_opens_and_closes_an_alert() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("ElastAlert2", language, Run::ElastAlert);
        machine.write("config.yaml", ELASTALERT_CONFIGURATION);
        std::fs::create_dir(machine.path().join("rules")).unwrap();
        let check = blocks::find(&blocks, "bash", "--schema-only");
        let rules = [
            ("rules/elastalert2_alert.yaml", blocks::find(&blocks, "yaml", "type: frequency"), "Warning"),
            ("rules/elastalert2_recovery.yaml", blocks::find(&blocks, "yaml", "type: flatline"), "Ok"),
        ];
        for (file, rule, _) in rules {
            machine.write(file, &rule.code);
        }
        machine.bash(&check.code).unwrap();

        let found = json!({ "@timestamp": "2026-11-22T02:00:00Z", "host": "test-host", "message": "Flashduty test 5" });
        let mut sent = Vec::new();
        for (file, _, status) in rules {
            match_rule(&machine, &receiver, file, &found);
            let request = receiver.next(10);
            assert_eq!(request.address, "/event/push/alert/standard?integration_key=k1");
            let event = request.json();
            assert_eq!(event["event_status"], status);
            assert!(level("ElastAlert2", language, status).is_some_and(|level| level == status));
            sent.push(event);
        }
        let documented: Value = serde_json::from_str(&blocks::find(&blocks, "json", "alert_key").code).unwrap();
        assert_eq!(sent[0], documented, "the payload in the guide is what ElastAlert 2 sends");
        assert_eq!(sent[0]["alert_key"], sent[1]["alert_key"]);
        for label in ["check", "service", "env"] {
            assert_eq!(sent[0]["labels"][label], sent[1]["labels"][label]);
        }
    }
}

#[test]
#[ignore = "needs elastalert-test-rule"]
fn elastalert_refuses_a_broken_rule() {
    let (_receiver, machine, blocks) = set_up("ElastAlert2", Language::En, Run::ElastAlert);
    machine.write("config.yaml", ELASTALERT_CONFIGURATION);
    std::fs::create_dir(machine.path().join("rules")).unwrap();
    let rule = blocks::find(&blocks, "yaml", "type: frequency");
    let check = blocks::find(&blocks, "bash", "--schema-only").code.lines().next().unwrap();
    for (find, put) in [("num_events: 5", "num_events: five"), ("event_status: Warning", "event_status: warning")] {
        assert!(rule.code.contains(find));
        machine.write("rules/elastalert2_alert.yaml", &rule.code.replace(find, put));
        assert!(machine.bash(check).is_err(), "{put}");
    }
}

#[test]
#[ignore = "needs elastalert-test-rule"]
fn elastalert_reaches_flashduty_with_its_pagerduty_alerter() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("PagerDuty", language, Run::ElastAlert);
        // The guide's command changes the installed file; here it finds a copy.
        let locate = "import elastalert, os; print(os.path.dirname(elastalert.__file__))";
        let installed = machine.bash(&format!("python3 -c '{locate}'")).unwrap();
        machine.bash(&format!("cp -r '{}' .", installed.trim())).unwrap();
        let command = &blocks::find(&blocks, "bash", "elastalert.alerters").code;
        let changed = machine.bash(&format!("export PYTHONPATH={}\n{command}", machine.path().display())).unwrap();
        let address = format!("http://127.0.0.1:{}/event/push/alert/pagerduty", receiver.port());
        assert_eq!(changed.matches(&address).count(), 2, "{changed}");
        assert!(Path::new(&machine.path().join("elastalert/alerters/pagerduty.py.bak")).exists());

        machine.write("config.yaml", ELASTALERT_CONFIGURATION);
        machine.write("rule.yaml", &blocks::find(&blocks, "yaml", "pagerduty").code);
        machine.bash("elastalert-test-rule --config config.yaml --schema-only rule.yaml").unwrap();
        let found = json!({
            "@timestamp": "2026-11-22T02:00:00Z", "host": { "name": "web-01" }, "status": 503, "url": { "path": "/cart" },
        });
        match_rule(&machine, &receiver, "rule.yaml", &found);
        let request = receiver.next(10);
        assert_eq!(request.address, "/event/push/alert/pagerduty");
        let event = request.json();
        assert_eq!((&event["routing_key"], &event["event_action"]), (&json!("k1"), &json!("trigger")));
        assert_eq!(event["dedup_key"], "api-5xx-web-01");
        assert_eq!(event["payload"]["summary"], "HTTP 5xx on web-01");
        let severity = event["payload"]["severity"].as_str().unwrap();
        let severities = Integration::PagerDuty.guide(language).severities();
        assert!(severities.rows().any(|row| row.native() == severity), "{severity}");
    }
}

#[test]
#[ignore = "needs python3 and curl"]
fn webhook_receivers_answer_and_drop_duplicates() {
    for key in ["AlertWebhook", "IncidentWebhook", "CustomAction"] {
        for language in Language::ALL {
            let (_receiver, machine, blocks) = set_up(key, language, Run::Webhook);
            let port = free_port();
            // The machine's curl goes there, whatever the port in the command.
            let client = Machine::with_receiver(port);
            let server = blocks::find(&blocks, "python", "ThreadingHTTPServer");
            assert_eq!(blocks::find(&blocks, "bash", "receiver.py").code, "python3 receiver.py\n");
            let bound = server.code.replace("(\"\", 8080)", &format!("(\"127.0.0.1\", {port})"));
            assert_ne!(bound, server.code);
            machine.write("receiver.py", &bound);
            let server = machine.start("python3", &["receiver.py"], "receiver.log").listens_on(port);
            client.write("payload.json", &blocks::find(&blocks, "json", "event_id").code);
            let send = &blocks::find(&blocks, "bash", "curl ").code;
            for _ in 0..2 {
                assert!(client.bash(send).unwrap().contains(" 200 "));
            }
            assert!(client.bash(&send.replace("YOUR_TOKEN", "WRONG")).unwrap().contains(" 401 "));
            client.write("payload.json", "{");
            assert!(client.bash(send).unwrap().contains(" 400 "));
            within(Duration::from_secs(10), || server.output().contains("duplicate"));
        }
    }
}

/// OCP's word for an alert that is active, in the language of its channel.
fn active(language: Language) -> &'static str {
    if language == Language::Zh { "告警中" } else { "Active" }
}

/// Sends an event with OceanBase's script and gives what arrives, if anything.
fn ocp(machine: &Machine, receiver: &Receiver, environment: &[(&str, &str)]) -> Result<Option<Value>, String> {
    let output = machine.command("bash").arg("flashduty_alarm.sh").envs(environment.iter().copied()).output().unwrap();
    let sent = receiver.received();
    assert!(sent.len() <= 1);
    if !output.status.success() {
        return Err(crate::machine::said(&output));
    }
    let paths = sent.iter().map(|request| request.address.as_str());
    assert!(paths.into_iter().all(|path| path == "/event/push/alert/standard?integration_key=k1"));
    Ok(sent.first().map(|request| request.json()))
}

#[test]
#[ignore = "needs bash and curl"]
fn the_script_for_oceanbase_does_what_its_tables_say() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("OceanBase", language, Run::OceanBase);
        machine.write("flashduty_alarm.sh", &blocks::find(&blocks, "bash", "#!/usr/bin/env bash").code);
        let verify: Vec<_> = blocks.iter().filter(|block| block.code.starts_with("alarm_id=")).collect();
        let [trigger, recover] = verify[..] else { panic!("{verify:?}") };
        let mut keys = Vec::new();
        for (command, status) in [(trigger, "Warning"), (recover, "Ok")] {
            machine.bash(&command.code).unwrap();
            let event = receiver.next(10).json();
            assert_eq!(event["event_status"], status, "{command}");
            keys.push(event["alert_key"].clone());
        }
        assert_eq!(keys, ["flashduty-test", "flashduty-test"]);

        let severities = Integration::OceanBase.guide(language).severities();
        assert_eq!(severities.rows().len(), 6);
        for row in severities.rows() {
            for native in natives(row.native()) {
                let recovers = row.level() == Some(Severity::Ok);
                let status = if recovers { native } else { active(language) };
                let environment = [("alarm_status", status), ("alarm_level", native), ("alarm_id", "7")];
                let event = ocp(&machine, &receiver, &environment).unwrap().unwrap();
                assert_eq!(event["event_status"], row.level().unwrap().as_str(), "{native}");
            }
        }
        let ignored = if language == Language::Zh { "已屏蔽" } else { "Blocked" };
        assert_eq!(ocp(&machine, &receiver, &[("alarm_status", ignored)]), Ok(None));
        assert!(ocp(&machine, &receiver, &[("alarm_status", "no such status")]).is_err());
        assert_eq!(ocp(&machine, &receiver, &[]).unwrap().unwrap()["event_status"], "Info");
        assert_eq!(
            ocp(&machine, &receiver, &[("alarm_status", active(language)), ("alarm_level", "no such level")])
                .unwrap()
                .unwrap()["event_status"],
            "Warning"
        );
    }
}

#[test]
#[ignore = "needs bash and curl"]
fn the_script_for_oceanbase_sends_any_text_whole() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("OceanBase", language, Run::OceanBase);
        machine.write("flashduty_alarm.sh", &blocks::find(&blocks, "bash", "#!/usr/bin/env bash").code);
        let text = "a \"quoted\" C:\\path\n`id` $(id) ${HOME} 中文 %s & ' \\n";
        let environment = [
            ("alarm_status", active(language)),
            ("alarm_description", text),
            ("alarm_id", "7"),
            ("alarm_active_at", "2026-11-22T10:00:00+08:00"),
            ("alarm_updated_at", "2026-11-22T10:00:00+08:00"),
        ];
        let event = ocp(&machine, &receiver, &environment).unwrap().unwrap();
        assert_eq!(event["description"], text);
        assert_eq!(event["labels"]["alarm_description"], text);
        assert_eq!(event["event_time"], 1_795_312_800);
    }
}

/// Starts Fail2ban with Debian's configuration, but without jails, and with the action of the guide.
fn start_fail2ban(machine: &Machine, blocks: &[Block]) -> Running {
    machine.bash("cp -r /etc/fail2ban . && rm -f fail2ban/jail.d/*").unwrap();
    machine.write("fail2ban/action.d/flashduty.conf", &blocks::find(blocks, "ini", "actionban").code);
    let options = "-c fail2ban -s \"$HOME/fail2ban.sock\" -p \"$HOME/fail2ban.pid\" --logtarget \"$HOME/fail2ban.log\"";
    machine.executable("bin/fail2ban-client", &format!("cd \"$HOME\" && exec fail2ban-server {options} \"$@\""));
    let server = machine.start("fail2ban-client", &["-f", "start"], "fail2ban.out");
    within(Duration::from_secs(20), || machine.bash("fail2ban-client ping").is_ok());
    server
}

#[test]
#[ignore = "needs bash, curl and fail2ban"]
fn fail2ban_sends_a_ban_and_an_unban() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Fail2ban", language, Run::Fail2ban);
        let _server = start_fail2ban(&machine, &blocks);
        let log = machine.path().join("flashduty-test.log").display().to_string();
        let here = |code: &str| code.replace("/var/log/flashduty-test.log", &log);
        machine.write("fail2ban/filter.d/flashduty-test.conf", &blocks::find(&blocks, "ini", "failregex").code);
        machine.write(
            "fail2ban/jail.d/flashduty-test.conf",
            &here(&blocks::find(&blocks, "ini", "[flashduty-test]").code),
        );

        machine.bash(&here(&blocks::find(&blocks, "bash", "fail2ban-client reload").code)).unwrap();
        let request = receiver.next(30);
        assert_eq!(request.address, push_path("Fail2ban"));
        assert_eq!(request.header("Content-Type"), "application/json");
        let ban = request.json();
        let severity = ban["event_status"].as_str().unwrap();
        assert_eq!(level("Fail2ban", language, severity), Some(Severity::Warning));
        let title = ban["title_rule"].as_str().unwrap();
        assert!(title.starts_with("192.0.2.10 banned by flashduty-test on "), "{title}");
        assert_eq!((&ban["labels"]["ip"], &ban["labels"]["failures"]), (&json!("192.0.2.10"), &json!("3")));

        machine.bash("fail2ban-client set flashduty-test unbanip 192.0.2.10").unwrap();
        let unban = receiver.next(30).json();
        assert_eq!((&unban["event_status"], &unban["alert_key"]), (&json!("Ok"), &ban["alert_key"]));
    }
}

#[test]
#[ignore = "needs bash and fail2ban"]
fn fail2ban_takes_the_jails_of_the_guide() {
    for language in Language::ALL {
        let (_receiver, machine, blocks) = set_up("Fail2ban", language, Run::Fail2ban);
        let _server = start_fail2ban(&machine, &blocks);
        for jail in ["sshd", "recidive"] {
            let header = format!("[{jail}]");
            machine.write("fail2ban/jail.d/flashduty.conf", &blocks::find(&blocks, "ini", &header).code);
            machine.write("jail.log", "");
            let log = machine.path().join("jail.log");
            machine
                .write("fail2ban/jail.local", &format!("{header}\nbackend = polling\nlogpath = {}\n", log.display()));
            machine.bash("fail2ban-client -t").unwrap();
            machine.bash("fail2ban-client reload").unwrap();
            let actions = machine.bash(&format!("fail2ban-client get {jail} actions")).unwrap();
            assert!(actions.contains("flashduty"), "{actions}");
        }
        // An action that is not there is refused.
        machine.bash("rm fail2ban/action.d/flashduty.conf").unwrap();
        assert!(machine.bash("fail2ban-client -t").is_err());
    }
}

/// What a Nagios has before the guide: its main configuration, with minutes of one second, and what the samples define.
const NAGIOS: &str = "
log_file=HOME/nagios.log
cfg_dir=HOME/conf.d
resource_file=HOME/resource.cfg
object_cache_file=HOME/objects.cache
status_file=HOME/status.dat
state_retention_file=HOME/retention.dat
command_file=HOME/nagios.cmd
query_socket=HOME/nagios.qh
temp_file=HOME/nagios.tmp
temp_path=HOME
check_result_path=HOME
log_archive_path=HOME
interval_length=1
retain_state_information=1
use_retained_scheduling_info=0
";
const NAGIOS_SAMPLES: &str = "
define timeperiod {
    timeperiod_name  24x7
    alias            24x7
    sunday           00:00-24:00
    monday           00:00-24:00
    tuesday          00:00-24:00
    wednesday        00:00-24:00
    thursday         00:00-24:00
    friday           00:00-24:00
    saturday         00:00-24:00
}
define contactgroup {
    contactgroup_name  admins
    alias              admins
}
";
/// Stands for the script that Flashduty delivers: sends its arguments as a form.
const SEND_TO_FLASHDUTY: &str = r#"form=()
for argument in "$@"; do
    case $argument in
        WEBHOOK_URL=*) url=${argument#*=} ;;
        *) form+=(--data-urlencode "$argument") ;;
    esac
done
exec curl -sS --fail-with-body "${form[@]}" "$url""#;

#[test]
#[ignore = "needs bash, curl and nagios4"]
fn nagios_notifies_of_a_problem_its_rise_and_its_recovery() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Nagios", language, Run::Nagios);
        let home = machine.path().display().to_string();
        let user = machine.bash("echo \"nagios_user=$(id -un)\"; echo \"nagios_group=$(id -gn)\"").unwrap();
        machine.write("nagios.cfg", &(NAGIOS.replace("HOME", &home) + &user));
        machine.write("resource.cfg", &format!("$USER1$={home}\n"));
        machine.executable("send_to_flashduty.sh", SEND_TO_FLASHDUTY);
        std::fs::create_dir(machine.path().join("conf.d")).unwrap();
        machine.write("conf.d/samples.cfg", NAGIOS_SAMPLES);
        machine.write("conf.d/flashduty.cfg", &blocks::find(&blocks, "text", "contact_name").code);
        let check = || machine.bash("nagios4 -v nagios.cfg");

        let test = &blocks::find(&blocks, "text", "check_flashduty_test!1").code;
        for (exit, state, notification, severity) in [
            ("!1", "WARNING", "PROBLEM", Severity::Warning),
            ("!2", "CRITICAL", "PROBLEM", Severity::Critical),
            ("!0", "OK", "RECOVERY", Severity::Ok),
        ] {
            let command = test.replace("check_flashduty_test!1", &format!("check_flashduty_test{exit}"));
            machine.write("conf.d/flashduty-test.cfg", &command);
            assert!(check().unwrap().contains("Total Errors:   0"));
            let nagios = machine.start("nagios4", &["nagios.cfg"], "nagios.out");
            let request = receiver.next(30);
            assert_eq!(request.address, push_path("Nagios"));
            let form: Vec<&str> = request.body.split('&').collect();
            for field in [
                "type=SERVICE".to_owned(),
                "hostname=flashduty-test".to_owned(),
                format!("state={state}"),
                format!("notification_type={notification}"),
            ] {
                assert!(form.contains(&field.as_str()), "{field}: {form:?}");
            }
            assert_eq!(level("Nagios", language, state), Some(severity), "{state}");
            nagios.terminate(&machine);
        }

        // A command that is not there is an error.
        machine.write("conf.d/flashduty-test.cfg", &test.replace("check_flashduty_test!1", "check_missing!1"));
        assert!(check().is_err());
    }
}

/// The body that CLS makes of a template, with a message and a level.
fn cls_body(machine: &Machine, template: &str, message: &str, severity: &str) -> String {
    let mut data = serde_json::Map::new();
    for action in template.split("{{").skip(1) {
        let (action, _) = action.split_once("}}").unwrap();
        let name = action.trim_start_matches("escape ").trim_start_matches('.');
        let value = match name {
            "Level" => severity,
            "Message" => message,
            // Without quotation marks around it: CLS fills in JSON.
            _ if !action.starts_with("escape ") => "[]",
            _ => "a \"quoted\" text",
        };
        data.insert(name.to_owned(), value.into());
    }
    machine.write("request.tmpl", template);
    let mut command = machine.command("go");
    let output = command.args(["run", TEMPLATE, "request.tmpl"]).arg(Value::Object(data).to_string()).output().unwrap();
    assert!(output.status.success(), "{}", crate::machine::said(&output));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[ignore = "needs go"]
fn the_template_for_cls_gives_json_with_a_known_level() {
    for language in Language::ALL {
        let (_receiver, machine, blocks) = set_up("TencentCLS", language, Run::Template);
        let template = &blocks::find(&blocks, "go-template", "\"level\"").code;
        for (severity, expected) in
            [("Critical", Severity::Critical), ("Warn", Severity::Warning), ("Info", Severity::Info)]
        {
            let body: Value = serde_json::from_str(&cls_body(&machine, template, "Disk full", severity)).unwrap();
            assert_eq!(level("TencentCLS", language, body["level"].as_str().unwrap()), Some(expected));
        }

        // A quotation mark in the message is escaped.
        let message = "Disk \"/var\" full";
        let body: Value = serde_json::from_str(&cls_body(&machine, template, message, "Warn")).unwrap();
        assert_eq!(body["message"], message);
    }
}

#[test]
#[ignore = "needs bash and sentry-cli"]
fn the_sentry_cli_sends_an_event_that_makes_an_issue_of_its_own() {
    for language in Language::ALL {
        let (receiver, machine, blocks) = set_up("Sentry", language, Run::SentryCli);
        let client = kept("checkers").join("bin/sentry-cli");
        assert!(client.is_file(), "needs sentry-cli: {}", client.display());
        machine.executable("bin/sentry-cli", &format!("exec '{}' \"$@\"", client.display()));
        let command = &blocks::find(&blocks, "bash", "sentry-cli ").code;
        let dsn = "https://YOUR_PUBLIC_KEY@sentry.example.com/YOUR_PROJECT_ID";
        let here = command.replace(dsn, &format!("http://k1@127.0.0.1:{}/7", receiver.port()));
        assert_ne!(&here, command);
        machine.bash(&here).unwrap();
        let request = receiver.next(10);
        assert_eq!((request.method.as_str(), request.address.as_str()), ("POST", "/api/7/envelope/"));
        let event: Value = serde_json::from_str(request.body.lines().nth(2).unwrap()).unwrap();
        assert_eq!(event["logentry"]["message"], "Flashduty test");
        let fingerprint = event["fingerprint"][0].as_str().unwrap();
        assert!(
            fingerprint.strip_prefix("flashduty-").is_some_and(|time| time.parse::<u64>().is_ok()),
            "{fingerprint}"
        );

        assert!(machine.bash(&here.replace("--fingerprint", "--finger-print")).is_err());
    }
}
