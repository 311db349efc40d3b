//! Which blocks are run, and by what. The tests go by this list, and so does docs/proof.md.

use crate::blocks::Block;

/// What a block is run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Run {
    /// curl, against the receiver.
    Curl,
    /// curl, against a mail server.
    Mail,
    /// Alertmanager and its `amtool`.
    Alertmanager,
    /// Prometheus' `promtool`.
    Promtool,
    /// ElastAlert 2.
    ElastAlert,
    /// Fail2ban, with an action that calls curl.
    Fail2ban,
    /// Icinga 2, with a notification command that calls curl.
    Icinga,
    /// CrowdSec and its `cscli`.
    Crowdsec,
    /// Sentry's own client, against a receiver that stands for Sentry.
    SentryCli,
    /// Netdata, and its script that notifies.
    Netdata,
    /// Zabbix, whose script stands for the one that Flashduty delivers.
    Zabbix,
    /// Nagios, whose notification command stands for the script that Flashduty delivers.
    Nagios,
    /// Python, with what the script reads or is asked for.
    Script,
    /// Python, as a server that a webhook is sent to.
    Webhook,
    /// Go's `text/template`, with what the sender fills in.
    Template,
    /// The script for OCP, with the environment that OCP gives it.
    OceanBase,
    /// node, with stubs of what ServiceNow gives its scripts.
    ServiceNow,
}

/// What this block is run in, if anything.
pub fn run_of(block: &Block, all: &[Block]) -> Option<Run> {
    let has = |text: &str| block.code.contains(text);
    match (block.key, block.fence.as_str()) {
        ("OpsgenieCompat" | "Prometheus" | "RedHatOpenshift", "yaml") if has("receivers:") => Some(Run::Alertmanager),
        ("Prometheus" | "RedHatOpenshift", "yaml") if has("groups:") => Some(Run::Promtool),
        ("OpsgenieCompat" | "Prometheus", "bash") if has("amtool ") => Some(Run::Alertmanager),
        ("Fail2ban", "ini") => Some(Run::Fail2ban),
        ("Fail2ban", "bash") if has("192.0.2.10") => Some(Run::Fail2ban),
        ("Checkmk" | "HttpPull" | "LabelMappingAPI" | "Suricata", "python") => Some(Run::Script),
        ("HttpPull", "bash") if has("cursor=") => Some(Run::Script),
        ("LabelMappingAPI", "bash") if has("MAPPING_SECRET=") || has("X-Custom-Auth: change-me") => Some(Run::Script),
        ("Nagios", "text") if has("define ") => Some(Run::Nagios),
        ("Zabbix", "text" | "bash") if has("FlashDuty Required") || has("zabbix_sender ") => Some(Run::Zabbix),
        ("Icinga", "text" | "ini" | "bash") if has("NotificationCommand") || has("url = ") || has("flashduty-test") => {
            Some(Run::Icinga)
        }
        ("Crowdsec", "yaml") => Some(Run::Crowdsec),
        ("Crowdsec", "bash") if has("cscli decisions ") => Some(Run::Crowdsec),
        ("Netdata", "bash") if has("custom_sender()") || has("alarm-notify.sh test") => Some(Run::Netdata),
        ("Sentry", "bash") if has("sentry-cli ") => Some(Run::SentryCli),
        ("OceanBase", "bash") if has("alarm_status") => Some(Run::OceanBase),
        ("ServiceNowSync", "javascript") => Some(Run::ServiceNow),
        // Those of the reference by `tests/templates.rs`.
        ("Honeycomb" | "TencentCLS" | "Templates", "go-template") => Some(Run::Template),
        ("Argocd" | "ArgocdChange", "yaml") if has("template.flashduty") => Some(Run::Template),
        ("ElastAlert2" | "PagerDuty", "yaml") => Some(Run::ElastAlert),
        ("ElastAlert2", "bash") if has("elastalert-test-rule ") => Some(Run::ElastAlert),
        ("PagerDuty", "bash") if has("elastalert.alerters") => Some(Run::ElastAlert),
        ("AlertWebhook" | "IncidentWebhook" | "CustomAction", "python") => Some(Run::Webhook),
        ("AlertWebhook" | "IncidentWebhook" | "CustomAction", "bash") if has("receiver.py") || has("curl ") => {
            Some(Run::Webhook)
        }
        ("Email", "bash") => Some(Run::Mail),
        // With root, a program of the product, arguments, or as a part of a program's own configuration.
        (_, "bash") if ["sudo ", "amtool ", "kapacitor ", "${1:?", "custom_sender()"].iter().any(|text| has(text)) => {
            None
        }
        (_, "bash") => {
            let calls = |function: &str| block.code.lines().any(|line| line.starts_with(&format!("{function} ")));
            let function = functions(block, all).iter().any(|definition| {
                let name = function_of(definition).unwrap();
                calls(name) && definition.code.contains("curl ")
            });
            (has("curl ") || function).then_some(Run::Curl)
        }
        _ => None,
    }
}

/// The name of the shell function that a block defines, where it does nothing else.
pub fn function_of(block: &Block) -> Option<&str> {
    (block.fence == "bash")
        .then(|| block.code.split_once("() {\n"))??
        .0
        .lines()
        .next_back()
        .filter(|name| block.code.starts_with(*name) && block.code.ends_with("\n}\n"))
}

/// The blocks before this one, in the same guide, that define shell functions.
pub fn functions<'b>(block: &Block, all: &'b [Block]) -> Vec<&'b Block> {
    let same = |other: &&Block| other.key == block.key && other.language == block.language;
    all.iter().filter(same).filter(|other| other.number < block.number && function_of(other).is_some()).collect()
}
