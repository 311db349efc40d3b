//! What cannot be run here, held to the vendor's own model: commands of the AWS CLI to its models of the services, workflow files to
//! the schemas that check-jsonschema bundles, patterns of EventBridge to samples of events.

use flashduty_knowledge_base::Language;
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
