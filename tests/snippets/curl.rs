//! Every `curl` command of every guide runs, in the real curl, and reaches the receiver instead of its host.

use flashduty_knowledge_base::Severity;
use flashduty_knowledge_base::markdown::Document;
use flashduty_knowledge_base::{Integration, Language};

use crate::blocks::{self, Block};
use crate::end_to_end::level;
use crate::machine::{Machine, Receiver, Request, free_port};
use crate::runs::{Run, function_of, functions, run_of};

/// Whether a block sends to Flashduty, whose host is this one. Others tell a vendor the address, as a field of JSON.
pub fn pushes(block: &Block, all: &[Block], host: &str) -> bool {
    let script = script(block, all);
    let is_address = |(place, _)| !script[..place].ends_with("\": \"");
    let sends = run_of(block, all) == Some(Run::Curl) && function_of(block).is_none();
    sends && script.match_indices(host).any(is_address)
}

/// A block, after the functions that earlier ones define.
fn script(block: &Block, all: &[Block]) -> String {
    functions(block, all).into_iter().chain([block]).map(|block| block.code.as_str()).collect()
}

/// Runs a block, after the functions that earlier ones define, and gives the requests that it sent.
fn requests(block: &Block, all: &[Block], receiver: &Receiver, machine: &Machine) -> Result<Vec<Request>, String> {
    // What a guide has the reader set in the shell.
    machine.bash(&format!("export SENSU_API_KEY=test\n{}", script(block, all)))?;
    let requests = receiver.received();
    if requests.is_empty() && function_of(block).is_none() { Err("sends nothing".to_owned()) } else { Ok(requests) }
}

/// Integrations that take a form, as their senders send it.
const FORMS: &[&str] = &["PRTG"];

/// What is wrong with a request of a guide's command.
fn fault(key: &str, request: &Request, push: &str) -> Option<String> {
    let says_form = FORMS.contains(&key) && request.header("Content-Type") == "application/x-www-form-urlencoded";
    let says_json = request.header("Content-Type").starts_with("application/json");
    let is_push = request.header("Host") == push;
    if says_json && let Err(error) = serde_json::from_str::<serde_json::Value>(&request.body) {
        return Some(format!("the body is not JSON: {error}\n{}", request.body));
    }
    // JSON that does not say so is refused or taken for a form.
    if is_push && request.method == "POST" && !says_json && !says_form {
        return Some(format!("Flashduty takes JSON: {request:?}"));
    }
    if is_push && !request.address.contains("k1") && !request.body.contains("k1") {
        return Some(format!("without integration key: {request:?}"));
    }
    let levels = Severity::ALL.iter().map(|level| level.as_str()).collect::<Vec<_>>();
    let status = || request.json()["event_status"].as_str().unwrap_or_default().to_owned();
    if is_push && request.address.starts_with("/event/push/alert/standard") && !levels.contains(&status().as_str()) {
        return Some(format!("no event_status: {}", request.body));
    }
    None
}

struct Flashduty {
    receiver: Receiver,
    machine: Machine,
    host: String,
    blocks: Vec<Block>,
}

impl Flashduty {
    fn new() -> Flashduty {
        let receiver = Receiver::start();
        let machine = Machine::with_receiver(receiver.port());
        machine.executable("deploy.sh", ":");
        let host = format!("127.0.0.1:{}", receiver.port());
        let blocks =
            blocks::filled(&format!("http://{host}"), &format!("http://{host}/event/push/alert/x?integration_key=k1"));
        Flashduty { receiver, machine, host, blocks }
    }

    fn run(&self, block: &Block) -> Result<Vec<Request>, String> {
        requests(block, &self.blocks, &self.receiver, &self.machine)
    }
}

#[test]
#[ignore = "needs bash and curl"]
fn every_curl_command_sends_what_it_says() {
    let flashduty = Flashduty::new();
    let mut problems = Vec::new();
    for block in flashduty.blocks.iter().filter(|block| run_of(block, &flashduty.blocks) == Some(Run::Curl)) {
        match flashduty.run(block) {
            Ok(requests) => {
                let pushed = requests.iter().any(|request| request.header("Host") == flashduty.host);
                let expected = pushes(block, &flashduty.blocks, &format!("http://{}", flashduty.host));
                problems.extend((pushed != expected).then(|| format!("{block}: sent to Flashduty: {pushed}")));
                let faults = requests.iter().filter_map(|request| fault(block.key, request, &flashduty.host));
                problems.extend(faults.map(|fault| format!("{block}: {fault}")));
            }
            Err(error) => problems.push(format!("{block}: {error}")),
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
#[ignore = "needs bash and curl"]
fn broken_commands_are_found() {
    let flashduty = Flashduty::new();
    let pattern = blocks::find(&flashduty.blocks, "bash", "/event/push/alert/standard");
    for (find, put) in [
        ("\"event_status\"", "event_status"),
        ("\"event_status\"", "\"event_state\""),
        ("application/json", "text/plain"),
        ("curl -sS", "curl -sS --no-such-option"),
        ("curl -sS", ": curl -sS"),
        ("integration_key=k1", "integration_key="),
    ] {
        let mut broken = pattern.clone();
        broken.code = pattern.code.replacen(find, put, 1);
        assert_ne!(broken.code, pattern.code);
        let refused = match flashduty.run(&broken) {
            Ok(requests) => requests.iter().any(|request| fault(broken.key, request, &flashduty.host).is_some()),
            Err(_) => true,
        };
        assert!(refused, "{}", broken.code);
    }
}

/// The commands of a guide's `verify` section, as the requests that they send.
fn verification(flashduty: &Flashduty, key: &str, language: Language) -> Vec<serde_json::Value> {
    let guide = key.parse::<Integration>().unwrap().guide(language);
    let document = Document::of(guide);
    let section = document.section("verify").unwrap();
    let start = section.heading().range().start;
    let within = start..start + section.markdown().len();
    let numbers = document.code_blocks().iter().enumerate();
    let numbers: Vec<_> =
        numbers.filter(|(_, block)| within.contains(&block.range().start)).map(|(number, _)| number).collect();
    let blocks = blocks::of(&flashduty.blocks, key, language).into_iter();
    let blocks =
        blocks.filter(|block| numbers.contains(&block.number) && run_of(block, &flashduty.blocks) == Some(Run::Curl));
    blocks.flat_map(|block| flashduty.run(&block).unwrap()).map(|request| request.json()).collect()
}

#[test]
#[ignore = "needs bash and curl"]
fn custom_alerts_are_triggered_and_recover() {
    let flashduty = Flashduty::new();
    for language in Language::ALL {
        let sent = verification(&flashduty, "CustomAlert", language);
        let [trigger, recovery] = &sent[..] else { panic!("{sent:?}") };
        assert_eq!((&trigger["event_status"], &recovery["event_status"]), (&"Warning".into(), &"Ok".into()));
        assert_eq!(trigger["alert_key"], recovery["alert_key"]);
        assert!(trigger["title_rule"].is_string() && recovery["title_rule"].is_string());
    }
}

#[test]
#[ignore = "needs bash and curl"]
fn custom_changes_begin_and_end() {
    let flashduty = Flashduty::new();
    for language in Language::ALL {
        let sent = verification(&flashduty, "CustomChange", language);
        let statuses: Vec<_> = sent.iter().map(|change| change["change_status"].as_str().unwrap()).collect();
        assert_eq!(statuses, ["Processing", "Done"]);
        assert_eq!(sent[0]["change_key"], sent[1]["change_key"]);
    }
}

#[test]
#[ignore = "needs bash and curl"]
fn a_deployment_that_fails_is_reported_as_canceled() {
    for (deployment, last) in [(":", "Done"), ("exit 3", "Canceled")] {
        let flashduty = Flashduty::new();
        flashduty.machine.executable("deploy.sh", deployment);
        let script = blocks::find(&flashduty.blocks, "bash", "./deploy.sh");
        let outcome = flashduty.machine.bash(&script.code);
        assert_eq!(outcome.is_ok(), last == "Done", "the script ends as the deployment does");
        let sent: Vec<_> = flashduty.receiver.received().iter().map(Request::json).collect();
        let statuses: Vec<_> = sent.iter().map(|change| change["change_status"].as_str().unwrap()).collect();
        assert_eq!(statuses, ["Processing", last]);
        assert_eq!(sent[0]["change_key"], sent[1]["change_key"]);
    }
}

#[test]
#[ignore = "needs bash and curl"]
fn pagerduty_events_are_triggered_and_resolved() {
    let flashduty = Flashduty::new();
    for language in Language::ALL {
        let sent = verification(&flashduty, "PagerDuty", language);
        let actions: Vec<_> = sent.iter().map(|event| event["event_action"].as_str().unwrap()).collect();
        assert_eq!(actions, ["trigger", "resolve"]);
        assert_eq!(sent[0]["dedup_key"], sent[1]["dedup_key"]);
        assert!(sent.iter().all(|event| event["routing_key"] == "k1"));
    }
}

#[test]
#[ignore = "needs bash and curl"]
fn commands_that_stand_for_a_sender_send_a_known_severity() {
    let flashduty = Flashduty::new();
    for language in Language::ALL {
        let sent = |key: &str, word: &str| {
            let blocks = blocks::of(&flashduty.blocks, key, language);
            flashduty.run(blocks::find(&blocks, "bash", word)).unwrap().remove(0)
        };
        let alarm = sent("Skywalking", "ruleName").json();
        let value = alarm[0]["tags"][0]["value"].as_str().unwrap();
        assert_eq!(level("Skywalking", language, value), Some(Severity::Warning));

        let call = sent("OpenFalcon", "priority=").address;
        let value = call.split('&').find_map(|field| field.strip_prefix("priority=")).unwrap();
        assert_eq!(level("OpenFalcon", language, value), Some(Severity::Warning));
    }
}

#[test]
#[ignore = "needs bash, curl, openssl and python3"]
fn every_mail_arrives_over_tls_with_its_subject() {
    const SERVER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/mail_server.py");
    let port = free_port();
    let machine = Machine::with_receiver(port);
    machine
        .bash(
            "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=mail.example.com \
             -addext subjectAltName=DNS:mail.example.com -keyout key.pem -out certificate.pem 2>/dev/null",
        )
        .unwrap();
    let arguments = [SERVER, &port.to_string(), "certificate.pem", "key.pem"];
    let server = machine.start("python3", &arguments, "mails").listens_on(port);
    let all = blocks::filled("https://api.example.com", "alerts@mail.example.net");
    let mut sent = 0;
    for block in all.iter().filter(|block| run_of(block, &all) == Some(Run::Mail)) {
        machine
            .bash(&format!("export CURL_CA_BUNDLE=certificate.pem\n{}", script(block, &all)))
            .unwrap_or_else(|error| panic!("{block}: {error}"));
        sent += block.code.lines().filter(|line| line.starts_with("send_mail ")).count();
    }
    let mails: Vec<serde_json::Value> =
        server.output().lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect();
    assert_eq!((mails.len(), sent), (10, 10));
    for mail in &mails {
        assert_eq!((&mail["tls"], &mail["user"]), (&true.into(), &"monitor@example.com".into()));
        assert_eq!(mail["recipients"], serde_json::json!(["TO:<alerts@mail.example.net>"]));
        let (head, text) = mail["text"].as_str().unwrap().split_once("\r\n\r\n").unwrap();
        let fields: Vec<_> = head.split("\r\n").map(|field| field.split_once(": ").unwrap()).collect();
        assert_eq!(fields.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["From", "To", "Subject", "Date"]);
        assert_eq!((fields[1].1, fields[2].1), ("alerts@mail.example.net", "Disk full on test-host"));
        assert!(text.ends_with(" used.\r\n"), "{text}");
    }
}
