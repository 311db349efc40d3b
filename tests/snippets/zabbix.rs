//! Zabbix with the parts of its guide that need no download: the line that carries the attributes of a problem, the script's
//! parameters, the test item and trigger, and the commands that send its values.
//!
//! The media types for 5.x and later are files of Flashduty, and so is the script for 3.x and 4.x. Zabbix 6.0, Debian's, still has
//! media types with scripts; the script here stands for Flashduty's and sends the fields of the line. The frontend's API does
//! what the guide does in forms.

use std::net::TcpListener;
use std::time::Duration;

use flashduty_knowledge_base::{Integration, Language};
use serde_json::{Value, json};

use crate::blocks;
use crate::end_to_end::{push_path, set_up};
use crate::machine::{Machine, Receiver, Running, free_port, unpacked, within};
use crate::messages::{explains, sample};
use crate::payloads::form;
use crate::runs::Run;

/// Postgres, which refuses to be root: where this one is, another user, who may not see where the programs are unpacked.
const DATABASE: &str = r#"set -eu
for part in lib share; do
    mkdir -p "database/usr/$part"
    cp -r "UNPACKED/usr/$part/postgresql" "database/usr/$part"
done
programs=(database/usr/lib/postgresql/*/bin)
as=()
if [ "$(id -u)" -eq 0 ]; then
    as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
    chmod 755 .
    chown nobody database
fi
"${as[@]}" "$programs/initdb" -D database/data -U zabbix --auth=trust -E UTF8 --no-locale --no-sync >initdb.out
exec "${as[@]}" "$programs/postgres" -D database/data -k "$PWD/database" -c listen_addresses= -c fsync=off -c jit=off
"#;
const TABLES: &str = r#"set -eu
for part in schema images data; do
    gzip -dc TABLES/$part.sql.gz
done | PGOPTIONS=--client-min-messages=error psql -q -h "$PWD/database" -U zabbix -v ON_ERROR_STOP=1 postgres
"#;

const SERVER: &str = "
ListenIP=127.0.0.1
ListenPort=PORT
DBHost=HOME/database
DBName=postgres
DBUser=zabbix
AlertScriptsPath=HOME
LogType=console
PidFile=HOME/zabbix.pid
SocketDir=HOME
AllowRoot=1
CacheUpdateFrequency=1
StartPollers=0
StartPingers=0
StartDiscoverers=0
StartHTTPPollers=0
StartPollersUnreachable=0
";

const FRONTEND: &str = "<?php $DB = ['TYPE' => 'POSTGRESQL', 'SERVER' => 'HOME/database', 'DATABASE' => 'postgres', 'USER' => 'zabbix'];\n";

/// Stands for the script that Flashduty delivers: sends the fields of the line as a form to its third parameter.
const SEND_TO_FLASHDUTY: &str = r#"line=${2##*-----FlashDuty Required Starts-----}
line=${line%%-----FlashDuty Required Ends-----*}
form=(--data-urlencode "title=$1")
IFS=$'\n'
for field in ${line//||/$'\n'}; do form+=(--data-urlencode "$field"); done
exec curl -sS --fail-with-body "${form[@]}" "$3""#;

/// The frontend's API, for one user.
struct Api {
    client: Machine,
    token: Value,
}

impl Api {
    fn log_in(port: u16, user: &str) -> Api {
        let mut api = Api { client: Machine::with_receiver(port), token: Value::Null };
        api.token = api.call("user.login", json!({ "username": user, "password": "zabbix" }));
        api
    }

    fn call(&self, method: &str, params: Value) -> Value {
        let call = json!({ "jsonrpc": "2.0", "method": method, "params": params, "auth": self.token, "id": 1 });
        self.client.write("call.json", &call.to_string());
        let send = "curl -sS --fail-with-body -H 'Content-Type: application/json-rpc' --data @call.json";
        let answer = self.client.bash(&format!("{send} http://127.0.0.1/api_jsonrpc.php")).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{method}: {error}: {answer}"));
        answer.get("result").unwrap_or_else(|| panic!("{method}: {answer}")).clone()
    }

    /// The ID of what a call has made.
    fn create(&self, object: &str, params: Value) -> Value {
        let ids = self.call(&format!("{object}.create"), params);
        ids.as_object().unwrap().values().next().unwrap()[0].clone()
    }
}

/// The servers of Zabbix, before the guide.
struct Zabbix {
    server_port: u16,
    frontend_port: u16,
    _running: [Running; 3],
}

impl Zabbix {
    fn start(machine: &Machine) -> Zabbix {
        let home = machine.path().display().to_string();
        std::fs::create_dir(machine.path().join("database")).unwrap();
        let database = machine.start(
            "bash",
            &["-c", &DATABASE.replace("UNPACKED", &unpacked("").display().to_string())],
            "database.out",
        );
        let ready = "psql -h \"$PWD/database\" -U zabbix -c 'select 1' postgres";
        within(Duration::from_secs(60), || machine.bash(ready).is_ok());
        let tables = unpacked("usr/share/zabbix-server-pgsql").display().to_string();
        // Ends within a minute; on a quiet machine it takes a quarter of that.
        machine.bash(&TABLES.replace("TABLES", &tables)).unwrap();

        // Zabbix takes no port above 32767.
        let server_port = (20000..32767).find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).unwrap();
        machine.executable("send-to-flashduty.sh", SEND_TO_FLASHDUTY);
        machine.write("server.conf", &SERVER.replace("HOME", &home).replace("PORT", &server_port.to_string()));
        let server = machine.start("zabbix_server", &["-f", "-c", "server.conf"], "server.out").listens_on(server_port);

        machine.bash(&format!("cp -r '{}' frontend", unpacked("usr/share/zabbix").display())).unwrap();
        machine.write("zabbix.conf.php", &FRONTEND.replace("HOME", &home));
        let debian = format!("sed -i 's|/etc/zabbix/|{home}/|' frontend/include/classes/core/CConfigFile.php");
        machine.bash(&debian).unwrap();
        let frontend_port = free_port();
        let address = format!("127.0.0.1:{frontend_port}");
        let frontend =
            machine.start("php", &["-S", &address, "-t", "frontend"], "frontend.out").listens_on(frontend_port);
        Zabbix { server_port, frontend_port, _running: [frontend, server, database] }
    }
}

/// The fields of the line, as they arrive.
fn fields(receiver: &Receiver) -> Value {
    let request = receiver.next(30);
    assert_eq!((request.method.as_str(), &request.address), ("POST", &push_path("Zabbix")));
    let fields = form(&request.body);
    for (name, value) in fields.as_object().unwrap() {
        let value = value.as_str().unwrap();
        assert!(!value.contains('{') && !value.contains("*UNKNOWN*"), "{name} is not filled in: {value}");
    }
    fields
}

#[test]
#[ignore = "needs bash, curl, php, postgres and zabbix"]
fn zabbix_fills_in_the_line_for_a_problem_its_update_and_its_recovery() {
    let (receiver, machine, blocks) = set_up("Zabbix", Language::En, Run::Zabbix);
    let zabbix = Zabbix::start(&machine);
    let admin = Api::log_in(zabbix.frontend_port, "Admin");
    let guide = |language: Language| Integration::Zabbix.guide(language).body();

    // The media type: five parameters in this order, and an empty line for one without a value.
    let url = format!("http://127.0.0.1:{}{}", receiver.port(), push_path("Zabbix"));
    for language in Language::ALL {
        assert!(guide(language).contains("   1. `{ALERT.SUBJECT}`"));
        assert!(guide(language).contains("   2. `{ALERT.MESSAGE}`"));
    }
    let parameters = format!("{{ALERT.SUBJECT}}\n{{ALERT.MESSAGE}}\n{url}\nhttps://zabbix.example.com\n\n");
    let media_type = admin.create(
        "mediatype",
        json!({ "name": "Flashduty", "type": 1, "exec_path": "send-to-flashduty.sh", "exec_params": parameters }),
    );
    admin.call("user.update", json!({ "userid": "1", "medias": [{ "mediatypeid": media_type, "sendto": "N/A" }] }));

    // The action: the line after the default message of each of three operations.
    let line = &blocks::find(&blocks, "text", "FlashDuty Required").code;
    let operation = json!([{
        "operationtype": 0,
        "opmessage_usr": [{ "userid": "1" }],
        "opmessage": {
            "mediatypeid": media_type,
            "default_msg": 0,
            "subject": "Problem: {EVENT.NAME}",
            "message": format!("Problem started at {{EVENT.TIME}}\n{line}"),
        },
    }]);
    let action = json!({
        "name": "Send To Flashduty",
        "eventsource": 0,
        "operations": operation,
        "recovery_operations": operation,
        "update_operations": operation,
    });
    admin.create("action", action);

    // The item and the trigger of the test.
    let host = admin.call("host.get", json!({ "filter": { "host": "Zabbix server" } }))[0]["hostid"].clone();
    let item = json!({ "hostid": host, "name": "test", "key_": "flashduty.test", "type": 2, "value_type": 3 });
    admin.create("item", item);
    let expressions = Language::ALL.map(|language| {
        let row = guide(language).lines().find(|line| line.trim_start().starts_with("| 5.4 ")).unwrap();
        row.split('`').nth(1).unwrap()
    });
    assert_eq!(expressions[0], expressions[1]);
    let severities = [
        ("Not classified", "Info"),
        ("Information", "Info"),
        ("Warning", "Warning"),
        ("Average", "Warning"),
        ("High", "Critical"),
        ("Disaster", "Critical"),
    ];
    // The guide's trigger, and one for each other severity.
    let triggers = severities.iter().enumerate().map(|(priority, (name, _))| {
        let description = if *name == "Warning" { "Flashduty test" } else { name };
        json!({ "description": description, "expression": expressions[0], "priority": priority })
    });
    let triggers: Vec<_> = triggers.map(|trigger| admin.create("trigger", trigger)).collect();
    // The server loads what is new once a second.
    std::thread::sleep(Duration::from_secs(4));
    let send = |value: &str| {
        let command = &blocks::find(&blocks, "bash", &format!("-o {value}")).code;
        let here = command.trim_end().replace("127.0.0.1", &format!("127.0.0.1 -p {}", zabbix.server_port));
        // The server loads the item first; the guide says what it answers until then.
        within(Duration::from_secs(30), || {
            let said = machine.bash(&format!("{here} || true")).unwrap();
            assert!(said.contains("processed: 1; failed: 0") || said.contains("failed: 1"), "{said}");
            said.contains("processed: 1; failed: 0")
        });
    };
    let explained = |number: usize, severity: &str, fields: &Value| {
        for language in Language::ALL {
            let mut message = sample("Zabbix", number).with_body(fields.clone());
            if let Some(expected) = &mut message.severity {
                expected.is = severity.to_owned();
            }
            explains("Zabbix", language, &message);
        }
    };

    let arrived = || severities.map(|_| fields(&receiver));
    let of = |messages: &[Value], severity: &str| {
        messages
            .iter()
            .find(|fields| fields["event_severity"] == severity)
            .unwrap_or_else(|| panic!("{severity}"))
            .clone()
    };

    send("1");
    let problems = arrived();
    for (name, severity) in severities {
        explained(0, severity, &of(&problems, name));
    }
    let problem = of(&problems, "Warning");
    for (name, value) in [
        ("title", "Problem: Flashduty test"),
        ("event_name", "Flashduty test"),
        ("event_severity", "Warning"),
        ("event_value", "1"),
        ("event_ack", "No"),
        ("host_name", "Zabbix server"),
        ("host_ip", "127.0.0.1"),
        ("host_group", "Zabbix servers"),
        ("item_name", "test"),
        ("item_value", "1"),
        ("trigger_id", triggers[2].as_str().unwrap()),
    ] {
        assert_eq!(problem[name], value, "{name}");
    }

    // Users hear of updates by others alone.
    let acknowledge = json!({ "eventids": problem["event_id"], "action": 6, "message": "Seen" });
    admin.call("event.acknowledge", acknowledge.clone());
    let other =
        json!({ "username": "kim", "passwd": "zabbix-zabbix", "roleid": "3", "usrgrps": [{ "usrgrpid": "7" }] });
    admin.create("user", other);
    std::thread::sleep(Duration::from_secs(3));
    assert!(receiver.received().is_empty());
    let mut kim = Api { client: Machine::with_receiver(zabbix.frontend_port), token: Value::Null };
    kim.token = kim.call("user.login", json!({ "username": "kim", "password": "zabbix-zabbix" }));
    kim.call("event.acknowledge", acknowledge);
    let update = fields(&receiver);
    explained(1, "Warning", &update);
    assert_eq!((&update["event_id"], &update["event_ack"]), (&problem["event_id"], &"Yes".into()));

    send("0");
    let recoveries = arrived();
    for (name, _) in severities {
        let recovery = of(&recoveries, name);
        explained(2, "Ok", &recovery);
        assert_eq!((&recovery["event_id"], &recovery["event_value"]), (&of(&problems, name)["event_id"], &"0".into()));
    }
    // The next problem has an ID of its own.
    send("1");
    assert!(arrived().iter().all(|next| problems.iter().all(|problem| next["event_id"] != problem["event_id"])));
}
