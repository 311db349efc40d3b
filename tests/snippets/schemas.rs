//! What cannot be run here, held to the vendor's own model: commands of the AWS CLI to its models of the services, a command of
//! the Azure CLI to its arguments, workflow files to the schemas that check-jsonschema bundles, policies of IAM to the list of
//! actions and conditions that parliament has, a policy of Cloud Monitoring to Google's own types, patterns of EventBridge to
//! samples of events. `gcloud` comes from no package registry: its commands are checked by nothing but bash.

use flashduty_knowledge_base::{Integration, Language};
use serde_json::Value;

use crate::blocks::{self, Block};
use crate::machine::{Machine, kept};
use crate::messages;

/// A machine whose `aws` checks a command against the models and answers with an example, instead of sending it.
fn aws_machine() -> Machine {
    let machine = Machine::new();
    let aws = kept("checkers").join("bin/aws");
    assert!(aws.is_file(), "needs the AWS CLI: {}", aws.display());
    let script = r#"export AWS_DEFAULT_REGION=us-east-1 AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test
# The example that the AWS CLI makes for this is too short for its own model.
case "$1" in sts) echo 111122223333; exit;; esac
exec AWS "$@" --generate-cli-skeleton output"#;
    machine.executable("bin/aws", &script.replace("AWS \"", &format!("'{}' \"", aws.display())));
    machine
}

/// Whether a block has commands of the AWS CLI.
pub fn is_aws(block: &Block) -> bool {
    let is_command = |line: &str| line.contains("aws ") && !line.trim_start().starts_with('#');
    block.fence == "bash" && block.key.to_lowercase().starts_with("aws") && block.code.lines().any(is_command)
}

#[test]
#[ignore = "needs bash and the AWS CLI"]
fn commands_of_the_aws_cli_are_as_its_models_say() {
    let machine = aws_machine();
    let blocks = blocks::all();
    let commands: Vec<_> = blocks.iter().filter(|block| is_aws(block)).collect();
    assert!(commands.len() >= 14, "{}", commands.len());
    for block in commands {
        machine.write("pattern.json", "{}");
        machine.write("event.json", "{}");
        machine.write("command.sh", &block.code);
        for argument in ["open", "resolve"] {
            let script =
                format!("export topic_arn=arn:aws:sns:us-east-1:111122223333:Flashduty\n. ./command.sh {argument}");
            machine.bash(&script).unwrap_or_else(|error| panic!("{block}: {error}"));
        }
    }
}

#[test]
#[ignore = "needs bash and the AWS CLI"]
fn the_aws_cli_refuses_what_its_models_do_not_have() {
    let machine = aws_machine();
    let blocks = blocks::of(&blocks::all(), "AWSCW", Language::En);
    let command = &blocks::find(&blocks, "bash", "put-metric-alarm").code;
    for (find, put) in [
        ("--ok-actions", "--okay-actions"),
        ("Name=InstanceId", "Nome=InstanceId"),
        ("--period 300", "--period minutes"),
        ("put-metric-alarm", "put-metric-alarms"),
    ] {
        assert!(command.contains(find));
        assert!(machine.bash(&format!("topic_arn=x\n{}", command.replace(find, put))).is_err(), "{put}");
    }
}

/// What the Azure CLI says of a command when it would send it.
const NOT_LOGGED_IN: &str = "Please run 'az login' to setup account.";

/// What the Azure CLI says of a command, without an account.
fn azure(machine: &Machine, command: &str) -> String {
    let python = kept("azure").join("bin/python");
    assert!(python.is_file(), "needs the Azure CLI: {}", python.display());
    let az = format!("AZURE_CORE_COLLECT_TELEMETRY=false exec '{}' -m azure.cli \"$@\"", python.display());
    machine.executable("bin/az", &az);
    machine.bash(command).expect_err("nobody is logged in")
}

#[test]
#[ignore = "needs bash and the Azure CLI"]
fn the_command_of_the_azure_cli_has_its_arguments() {
    let machine = Machine::new();
    // The code of the other language is the same.
    let blocks = blocks::of(&blocks::all(), "AzureMonitor", Language::En);
    let command = &blocks::find(&blocks, "bash", "az ").code;
    let said = azure(&machine, command);
    assert!(said.contains(NOT_LOGGED_IN), "{said}");
    for (find, put) in [
        ("--alert-type", "--alert-kind"),
        ("webhook Flashduty", "webhooks Flashduty"),
        ("test-notifications create", "test-notification create"),
        ("--action-group-name YOUR_ACTION_GROUP", ""),
    ] {
        assert!(command.contains(find));
        let said = azure(&machine, &command.replace(find, put));
        assert!(!said.contains(NOT_LOGGED_IN), "{put}: {said}");
    }
}

/// Whether a block is a policy of IAM, or a statement of one.
pub fn is_iam(block: &Block) -> bool {
    block.fence == "json" && block.code.contains("\"Effect\":")
}

/// What parliament says against a policy.
fn finding(machine: &Machine, policy: &str) -> Option<String> {
    let parliament = kept("checkers").join("bin/parliament");
    assert!(parliament.is_file(), "needs parliament: {}", parliament.display());
    let policy: Value = serde_json::from_str(policy).unwrap();
    let whole = match policy.get("Statement") {
        Some(_) => policy,
        None => serde_json::json!({ "Version": "2012-10-17", "Statement": [policy] }),
    };
    machine.write("policy.json", &whole.to_string());
    machine.bash(&format!("'{}' --string \"$(cat policy.json)\" 2>&1", parliament.display())).err()
}

#[test]
#[ignore = "needs bash and parliament"]
fn policies_of_iam_have_actions_resources_and_conditions_that_exist() {
    let machine = Machine::new();
    let all = blocks::all();
    // The code of the other language is the same.
    let policies: Vec<_> = all.iter().filter(|block| is_iam(block) && block.language == Language::En).collect();
    assert_eq!(policies.len(), 2);
    for block in policies {
        assert_eq!(finding(&machine, &block.code), None, "{block}");
        // The policy of a topic says who may publish; that of a role, what the role may do.
        assert_eq!(block.code.contains("\"Principal\""), block.key == "AWSCW", "{block}");
        let mut tried = 0;
        for (find, put) in [
            ("\"Effect\": \"Allow\"", "\"Effect\": \"Allowed\""),
            ("\"Resource\"", "\"Resources\""),
            ("\"Principal\"", "\"Principals\""),
            ("events:InvokeApiDestination", "events:InvokeApiDestinations"),
            (":api-destination/", ":connection/"),
            ("sns:Publish", "sns:PublishMessage"),
            ("aws:SourceArn", "aws:SourceArns"),
            ("ArnLike", "ArnsLike"),
            ("arn:aws:sns:", "arn:aws:sqs:"),
        ] {
            if block.code.contains(find) {
                assert!(finding(&machine, &block.code.replace(find, put)).is_some(), "{block}: {put}");
                tried += 1;
            }
        }
        assert!(tried >= 4, "{block}");
    }
}

/// The actions of IAM that a text names: `sns:Publish`.
fn actions(text: &str) -> Vec<&str> {
    let is_action = |code: &&str| {
        code.split_once(':').is_some_and(|(service, action)| {
            service.bytes().all(|byte| byte.is_ascii_lowercase())
                && action.starts_with(|first: char| first.is_ascii_uppercase())
                && action.trim_end_matches('*').bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    };
    text.split('`').skip(1).step_by(2).filter(is_action).collect()
}

#[test]
#[ignore = "needs bash and parliament"]
fn permissions_of_aws_that_guides_name_exist() {
    let machine = Machine::new();
    let aws = |integration: &Integration| integration.as_str().to_lowercase().starts_with("aws");
    let guides =
        Integration::ALL.into_iter().filter(aws).flat_map(|one| Language::ALL.map(|language| one.guide(language)));
    let mut named: Vec<_> = guides.flat_map(|guide| actions(guide.body())).collect();
    assert!(named.len() >= 16, "{named:?}");
    let said = |actions: &[&str]| {
        let policy = serde_json::json!({ "Effect": "Allow", "Action": actions, "Resource": "*" });
        finding(&machine, &policy.to_string()).unwrap_or_default()
    };
    assert!(!said(&named).contains("Unknown"), "{}", said(&named));
    named.push("sns:PublishMessage");
    assert!(said(&named).contains("Unknown action sns:PublishMessage"), "{}", said(&named));
}

/// What Google's types say against a policy of alerts.
fn google_refusal(machine: &Machine, policy: &str) -> Option<String> {
    let python = kept("checkers").join("bin/python");
    let read = "import sys; from google.cloud.monitoring_v3.types import AlertPolicy; \
                AlertPolicy.from_json(open(sys.argv[1]).read())";
    machine.write("policy.json", policy);
    machine.bash(&format!("'{}' -c '{read}' policy.json", python.display())).err()
}

#[test]
#[ignore = "needs google-cloud-monitoring"]
fn the_policy_of_cloud_monitoring_has_the_fields_of_its_type() {
    let machine = Machine::new();
    // The code of the other language is the same.
    let blocks = blocks::of(&blocks::all(), "GoogleCM", Language::En);
    let policy = &blocks::find(&blocks, "json", "conditionThreshold").code;
    assert_eq!(google_refusal(&machine, policy), None);
    for (find, put) in [
        ("notificationPrompts", "notificationPrompt"),
        ("\"CLOSED\"", "\"RESOLVED\""),
        ("ALIGN_MEAN", "ALIGN_AVERAGE"),
        ("\"WARNING\"", "\"WARN\""),
        ("\"60s\"", "\"1m\""),
    ] {
        assert!(policy.contains(find));
        let refused = google_refusal(&machine, &policy.replace(find, put)).unwrap_or_else(|| panic!("{put}"));
        assert!(refused.contains("ParseError"), "{refused}");
    }
}

/// Guides with workflow files, the schema of these, and what a part of a file lacks.
pub const WORKFLOWS: &[(&str, &str, &str)] = &[
    ("AzureDevopsChange", "vendor.azure-pipelines", ""),
    ("GithubChange", "vendor.github-workflows", "on: push\n"),
    ("GitlabChange", "vendor.gitlab-ci", ""),
];

/// What check-jsonschema says against a file.
fn refusal(machine: &Machine, schema: &str, code: &str) -> Option<String> {
    let program = kept("checkers").join("bin/check-jsonschema");
    assert!(program.is_file(), "needs check-jsonschema: {}", program.display());
    machine.write("workflow.yml", code);
    machine.bash(&format!("'{}' --builtin-schema {schema} workflow.yml", program.display())).err()
}

#[test]
#[ignore = "needs check-jsonschema"]
fn workflow_files_are_as_their_schemas_say() {
    let machine = Machine::new();
    let all = blocks::all();
    for (key, schema, lacks) in WORKFLOWS {
        for language in Language::ALL {
            let blocks = blocks::of(&all, key, language);
            let files: Vec<_> = blocks.iter().filter(|block| block.fence == "yaml").collect();
            assert!(!files.is_empty(), "{key}");
            for block in files {
                let code =
                    if block.code.contains("\non:") { block.code.clone() } else { format!("{lacks}{}", block.code) };
                assert_eq!(refusal(&machine, schema, &code), None, "{block}");
            }
        }
    }
    for (schema, broken) in [
        ("vendor.azure-pipelines", "trigger: none\nsteps:\n- bash: x\n  environment: {}\n"),
        ("vendor.github-workflows", "on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n"),
        ("vendor.gitlab-ci", "deploy:\n  scripts: [x]\n  stages: 1\n"),
    ] {
        assert!(refusal(&machine, schema, broken).is_some(), "{schema}");
    }
}

/// Whether an event fits a pattern of EventBridge, by what is asked of a field with a list of values.
fn fits(pattern: &Value, event: &Value, field: &dyn Fn(&[Value], &Value) -> bool) -> bool {
    match (pattern, event) {
        (_, Value::Array(events)) => events.iter().any(|event| fits(pattern, event, field)),
        (Value::Object(fields), _) => {
            fields.iter().all(|(name, pattern)| event.get(name).is_some_and(|event| fits(pattern, event, field)))
        }
        (Value::Array(values), event) => {
            assert!(values.iter().all(Value::is_string), "a pattern that this test does not know: {pattern}");
            field(values, event)
        }
        _ => panic!("a pattern has fields and lists: {pattern}"),
    }
}

fn matches(pattern: &Value, event: &Value) -> bool {
    fits(pattern, event, &|values, event| values.contains(event))
}

/// Whether the event has the fields of the pattern, and text in them.
fn has_fields(pattern: &Value, event: &Value) -> bool {
    fits(pattern, event, &|_, event| event.is_string())
}

#[test]
fn patterns_of_eventbridge_match_the_events_that_a_guide_is_for() {
    let all = blocks::all();
    for key in ["AwsHealth", "AwsSecurityHub"] {
        let events = messages::bodies_of_triggers(key);
        assert!(!events.is_empty());
        for language in Language::ALL {
            let blocks = blocks::of(&all, key, language);
            let patterns =
                blocks.iter().filter(|block| block.fence == "json" && block.code.contains("\"detail-type\": ["));
            let patterns: Vec<Value> = patterns.map(|block| serde_json::from_str(&block.code).unwrap()).collect();
            assert!(patterns.len() >= 2, "{key}");
            for event in &events {
                assert!(matches(&patterns[0], event), "{key}: {event}");
                let mut other = event.clone();
                other["source"] = "aws.ec2".into();
                assert!(patterns.iter().all(|pattern| !matches(pattern, &other)));
            }
            // The first is for all events; others choose among them by fields that these have.
            for pattern in &patterns {
                assert!(events.iter().any(|event| has_fields(pattern, event)), "{key}: no event has {pattern}");
            }
        }
    }
}

#[test]
fn the_event_that_a_guide_puts_on_the_bus_matches_its_pattern() {
    let all = blocks::all();
    for language in Language::ALL {
        let blocks = blocks::of(&all, "AWSEventBridge", language);
        let pattern: Value = serde_json::from_str(&blocks::find(&blocks, "json", "com.example").code).unwrap();
        let command = &blocks::find(&blocks, "bash", "put-events").code;
        let (_, entries) = command.split_once('\'').unwrap();
        let entries: Value = serde_json::from_str(entries.split('\'').next().unwrap()).unwrap();
        let [entry] = &entries.as_array().unwrap()[..] else { panic!("{entries}") };
        // The bus makes an event of an entry.
        let detail: Value = serde_json::from_str(entry["Detail"].as_str().unwrap()).unwrap();
        let event = |state: &str| {
            let mut detail = detail.clone();
            detail["state"] = state.into();
            serde_json::json!({ "source": entry["Source"], "detail-type": entry["DetailType"], "detail": detail })
        };
        assert!(matches(&pattern, &event(detail["state"].as_str().unwrap())));
        assert!(!matches(&pattern, &event("running")));
    }
}

#[test]
fn the_pattern_of_all_sources_that_merge_has_the_events_of_the_table() {
    let all = blocks::all();
    for language in Language::ALL {
        let blocks = blocks::of(&all, "AWSEventBridge", language);
        let pattern: Value = serde_json::from_str(&blocks::find(&blocks, "json", "GuardDuty Finding").code).unwrap();
        let guide = Integration::AWSEventBridge.guide(language);
        let named = messages::named_in_column(guide, "alert-key", 1);
        let types = pattern["detail-type"].as_array().unwrap();
        for one in types.iter().map(|one| one.as_str().unwrap()) {
            let is_named = |name: &String| name.strip_suffix('…').map_or(name == one, |start| one.starts_with(start));
            assert!(named.iter().any(is_named), "{one} is not in the table: {named:?}");
        }
        for name in named.iter().filter(|name| !name.ends_with('…')) {
            assert!(types.iter().any(|one| one == name), "{name} is not in the pattern");
        }
        // The samples of this guide and of the two that are about one source each.
        for key in ["AWSEventBridge", "AwsHealth", "AwsSecurityHub"] {
            let events = messages::bodies_of_triggers(key);
            assert!(events.iter().any(|event| matches(&pattern, event)), "{key}");
        }
        let other = serde_json::json!({ "detail-type": "EC2 Instance State-change Notification" });
        assert!(!matches(&pattern, &other));
    }
}
