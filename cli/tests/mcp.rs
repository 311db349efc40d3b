//! The MCP server as its clients meet it.
#![cfg(feature = "mcp")]

#[path = "../../tests/common/scratch.rs"]
mod scratch;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};
#[cfg(target_os = "linux")]
use std::{
    sync::Arc,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use scratch::Scratch;
use serde_json::{Value, json};

/// How long a test waits for anything, on slow machines too.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a server may need in the worst case beyond what it has before: a few messages of the longest, as bytes and as JSON.
#[cfg(target_os = "linux")]
const SLACK: u64 = 24 << 20;

/// A server that runs; it ends with the test at the latest.
struct Running {
    child: Child,
    /// What it writes; one line waits, no more is read until it is taken.
    lines: Receiver<String>,
}

impl Running {
    fn start(arguments: &[&str]) -> Running {
        let mut command = Command::new(env!("CARGO_BIN_EXE_flashduty-kb"));
        command.arg("mcp").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::sync_channel(0);
        thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Running { child, lines }
    }

    /// One over standard input and output that has answered its first request.
    fn initialized() -> (Running, ChildStdin) {
        let mut server = Running::start(&[]);
        let mut stdin = server.child.stdin.take().unwrap();
        writeln!(stdin, "{INITIALIZE}\n{{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}}").unwrap();
        assert_eq!(server.next()["id"], 0);
        (server, stdin)
    }

    fn line(&self) -> String {
        self.lines.recv_timeout(PATIENCE).expect("no answer in time")
    }

    fn next(&self) -> Value {
        serde_json::from_str(&self.line()).unwrap()
    }

    /// The most memory that it has ever held, in bytes.
    #[cfg(target_os = "linux")]
    fn peak(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        peak.trim().strip_suffix(" kB").unwrap().parse::<u64>().unwrap() << 10
    }

    /// How it ended.
    fn wait(&mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(start.elapsed() < PATIENCE, "it does not end");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const INITIALIZE: &str = r#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}"#;

fn ping(id: u64) -> String {
    json!({ "jsonrpc": "2.0", "id": id, "method": "ping" }).to_string()
}

/// Sends lines until the server takes no more, and holds that it grows no further.
#[cfg(target_os = "linux")]
fn hold_back(line: impl Fn(u64) -> String + Send + 'static) -> Running {
    let (server, mut stdin) = Running::initialized();
    let peak = server.peak();
    let sent = Arc::new(AtomicU64::new(0));
    let counter = sent.clone();
    // Ends with the server, which nobody can write to then.
    thread::spawn(move || {
        for number in 1..=1 << 20 {
            if writeln!(stdin, "{}", line(number)).is_err() {
                return;
            }
            counter.store(number, Relaxed);
        }
    });
    let start = Instant::now();
    let mut before = 0;
    loop {
        thread::sleep(Duration::from_secs(2));
        let now = sent.load(Relaxed);
        if now == before && now > 0 {
            break;
        }
        before = now;
        assert!(start.elapsed() < PATIENCE, "it reads on, though nobody reads its answers");
        assert!(server.peak() < peak + SLACK, "{} bytes more after {now} lines", server.peak() - peak);
    }
    assert!(server.peak() < peak + SLACK, "{} bytes more", server.peak() - peak);
    server
}

#[test]
#[cfg(target_os = "linux")]
fn a_flood_of_requests_waits_while_no_answer_is_read_and_is_answered_in_turn() {
    let server = hold_back(|id| {
        let arguments = json!({ "integration": "Zabbix", "section": "x".repeat(2000) });
        json!({ "jsonrpc": "2.0", "id": id, "method": "tools/call", "params": { "name": "get_guide", "arguments": arguments } })
            .to_string()
    });
    for id in 1..=200 {
        assert_eq!(server.next()["id"], id);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_flood_of_what_cannot_be_read_waits_while_no_refusal_is_read() {
    let server = hold_back(|_| "no JSON".repeat(100));
    for _ in 1..=200 {
        assert_eq!(server.next()["error"]["code"], -32700);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_flood_of_notifications_makes_nothing_grow() {
    let (server, mut stdin) = Running::initialized();
    let peak = server.peak();
    let progress = json!({ "progressToken": "x".repeat(4000), "progress": 1 });
    let known = json!({ "jsonrpc": "2.0", "method": "notifications/progress", "params": progress });
    let unknown = json!({ "jsonrpc": "2.0", "method": "x".repeat(4000) });
    let flood = format!("{known}\n{unknown}\n").repeat(8000) + &ping(1) + "\n";
    let writer = thread::spawn(move || stdin.write_all(flood.as_bytes()).map(|()| stdin));
    assert_eq!(server.next()["id"], 1);
    assert!(server.peak() < peak + SLACK, "{} bytes more", server.peak() - peak);
    drop(writer.join().unwrap().unwrap());
}

#[test]
#[cfg(target_os = "linux")]
fn a_line_of_any_length_is_refused_unread_and_the_next_request_answered() {
    let (server, mut stdin) = Running::initialized();
    let peak = server.peak();
    let writer = thread::spawn(move || {
        for _ in 0..128 {
            stdin.write_all(&[b'x'; 1 << 20])?;
        }
        writeln!(stdin, "\n{}", ping(1)).map(|()| stdin)
    });
    let refusal = server.next();
    assert_eq!((&refusal["error"]["code"], &refusal["id"]), (&json!(-32600), &Value::Null));
    assert_eq!(server.next()["id"], 1);
    assert!(server.peak() < peak + SLACK, "{} bytes more", server.peak() - peak);
    drop(writer.join().unwrap().unwrap());
}

#[test]
fn what_is_no_json_is_answered_and_so_is_the_next_request() {
    let (mut server, mut stdin) = Running::initialized();
    writeln!(stdin, "no JSON\n\n{}", ping(1)).unwrap();
    let refusal = server.next();
    assert_eq!((&refusal["error"]["code"], &refusal["id"]), (&json!(-32700), &Value::Null));
    assert_eq!(server.next(), json!({ "jsonrpc": "2.0", "id": 1, "result": {} }));
    drop(stdin);
    assert_eq!(server.wait().code(), Some(0));
}

/// A server over HTTP and where it listens.
fn http() -> (Running, SocketAddr) {
    let server = Running::start(&["--http", "0"]);
    let line = server.line();
    let address = line.strip_prefix("http://").and_then(|line| line.strip_suffix("/mcp")).expect(&line);
    let address: SocketAddr = address.parse().unwrap();
    assert!(address.ip().is_loopback());
    (server, address)
}

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// Sends a request as a client of the protocol does, with these header lines and this body, and gives status and body.
fn post(address: SocketAddr, headers: &str, body: &str) -> (u16, String) {
    let mut stream = connect(address);
    let length = body.len();
    let request = format!(
        "POST /mcp HTTP/1.1\r\n{headers}Accept: application/json, text/event-stream\r\nContent-Type: application/json\r\n\
         MCP-Protocol-Version: 2025-06-18\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    // One that is refused half-way is not read to its end.
    let _ = stream.write_all(request.as_bytes());
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    let (head, body) = answer.split_once("\r\n\r\n").expect(&answer);
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}

#[test]
fn over_http_requests_are_answered_without_a_session() {
    let (_server, address) = http();
    let host = format!("Host: {address}\r\n");
    let (status, body) = post(address, &host, &ping(1));
    let body: Value = serde_json::from_str(&body).expect(&body);
    assert_eq!((status, &body), (200, &json!({ "jsonrpc": "2.0", "id": 1, "result": {} })));
    let call = json!({ "name": "get_guide", "arguments": { "integration": "Prometheus", "section": "severity" } });
    let call = json!({ "jsonrpc": "2.0", "id": "a", "method": "tools/call", "params": call }).to_string();
    let (status, body) = post(address, &host, &call);
    let body: Value = serde_json::from_str(&body).expect(&body);
    assert_eq!(
        (status, &body["id"], &body["result"]["structuredContent"]["section"]),
        (200, &json!("a"), &json!("severity"))
    );
}

#[test]
fn over_http_what_cannot_be_read_is_refused_as_over_the_standard_input() {
    let (_server, address) = http();
    let host = format!("Host: {address}\r\n");
    let wrong_params = json!({ "jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {} }).to_string();
    let refused = [
        ("no JSON", 400, -32700, Value::Null),
        ("[]", 400, -32600, Value::Null),
        (&wrong_params, 200, -32602, json!(7)),
    ];
    for (sent, expected, code, id) in refused {
        let (status, body) = post(address, &host, sent);
        let body: Value = serde_json::from_str(&body).expect(&body);
        assert_eq!((status, &body["error"]["code"], &body["id"]), (expected, &json!(code), &id), "{sent}");
    }
}

#[test]
fn over_http_a_page_of_another_origin_or_under_another_name_is_refused() {
    let (_server, address) = http();
    let (host, port) = (format!("Host: {address}\r\n"), address.port());
    for own in ["".to_owned(), format!("Origin: http://localhost:{port}\r\n"), format!("Origin: http://{address}\r\n")]
    {
        assert_eq!(post(address, &format!("{host}{own}"), &ping(1)).0, 200, "{own}");
    }
    for origin in ["https://example.com", "http://localhost.example.com", "http://127.0.0.1.example.com:80", "null"] {
        let (status, body) = post(address, &format!("{host}Origin: {origin}\r\n"), &ping(1));
        assert_eq!(status, 403, "{origin}: {body}");
    }
    for name in ["example.com", "example.com:8765", "localhost.example.com", "127.0.0.1.example.com"] {
        let (status, body) = post(address, &format!("Host: {name}\r\n"), &ping(1));
        assert_eq!(status, 403, "{name}: {body}");
    }
}

#[test]
fn over_http_a_body_of_more_than_a_mebibyte_is_refused_and_the_next_request_answered() {
    let (server, address) = http();
    let host = format!("Host: {address}\r\n");
    assert_eq!(post(address, &host, &ping(1)).0, 200);
    #[cfg(target_os = "linux")]
    let peak = server.peak();
    let fitting = ping(2) + &" ".repeat((1 << 20) - ping(2).len());
    assert_eq!(post(address, &host, &fitting).0, 200);
    for long in [fitting + " ", "x".repeat(64 << 20)] {
        let (status, body) = post(address, &host, &long);
        let body: Value = serde_json::from_str(&body).expect(&body);
        assert_eq!((status, &body["error"]["code"]), (413, &json!(-32600)));
        assert_eq!(post(address, &host, &ping(3)).0, 200);
    }
    #[cfg(target_os = "linux")]
    assert!(server.peak() < peak + SLACK, "{} bytes more", server.peak() - peak);
    drop(server);
}

#[test]
#[cfg(unix)]
fn over_http_ctrl_c_and_terminate_end_the_server_though_a_client_stays_connected() {
    for signal in ["INT", "TERM"] {
        let (mut server, address) = http();
        let _idle = connect(address);
        let mut halfway = connect(address);
        halfway.write_all(b"POST /mcp HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf").unwrap();
        assert_eq!(post(address, &format!("Host: {address}\r\n"), &ping(1)).0, 200);
        let kill = format!("kill -{signal} {}", server.child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        let told = Instant::now();
        assert_eq!(server.wait().code(), Some(0), "{signal}");
        assert!(told.elapsed() < Duration::from_secs(15), "{signal}: it waits for the clients");
        assert!(TcpStream::connect(address).is_err());
    }
}

/// The client is that of the protocol's own TypeScript SDK.
#[test]
#[ignore = "needs node and npm"]
fn an_mcp_client_lists_calls_and_reads_and_is_told_what_to_do() {
    let scratch = Scratch::new();
    scratch.npm_install(&["@modelcontextprotocol/sdk@1.32.2"]);
    let script = "import assert from 'node:assert';
         import fs from 'node:fs';
         import { Client } from '@modelcontextprotocol/sdk/client/index.js';
         import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
         import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
         const guides = (language) => JSON.parse(fs.readFileSync(`${language}.json`, 'utf8'));
         const [en, zh] = [guides('en'), guides('zh')];
         const body = (source) => source.slice(source.indexOf('\\n---\\n') + 5).trim();
         const client = new Client({ name: 'test', version: '1.0.0' });
         const [target, ...args] = process.argv.slice(2);
         const http = target.startsWith('http://');
         await client.connect(http ? new StreamableHTTPClientTransport(new URL(target)) : new StdioClientTransport({ command: target, args }));
         assert.strictEqual(client.getServerVersion().name, 'flashduty-kb');

         const { tools } = await client.listTools();
         assert.deepStrictEqual(tools.map((tool) => tool.name), ['list_integrations', 'get_guide', 'search_guides']);
         const call = async (name, args) => {
             const { content, isError } = await client.callTool({ name, arguments: args });
             assert.strictEqual(content.length, 1);
             assert(content[0].text.length <= 30000);
             return [isError ? 'error' : 'ok', content[0].text];
         };
         // The client holds what it gets to the tool's output schema.
         const data = async (name, args) => (await client.callTool({ name, arguments: args })).structuredContent;
         const ok = async (name, args) => {
             const [status, text] = await call(name, args);
             assert.strictEqual(status, 'ok', text);
             return text;
         };
         const error = async (name, args, ...parts) => {
             const [status, text] = await call(name, args);
             assert.strictEqual(status, 'error', text);
             parts.forEach((part) => assert(text.includes(part), text));
         };

         const keys = [];
         for (let offset = 0; offset !== null;) {
             const page = await data('list_integrations', { offset, limit: 30 });
             assert.strictEqual(page.total, Object.keys(en).length);
             keys.push(...page.integrations.map((integration) => integration.key));
             offset = page.next_offset;
         }
         assert.deepStrictEqual(keys, Object.keys(en));
         const uptime = await data('list_integrations', { topic: 'uptime' });
         assert(uptime.integrations.some(({ key }) => key === 'UptimeKuma') && uptime.integrations.every(({ topic }) => topic === 'uptime'));
         const im = await ok('list_integrations', { category: 'im', language: 'zh' });
         assert(im.includes('- Lark (im, messaging): 飞书集成. '), im);
         assert(!im.includes('Prometheus'));
         await error('list_integrations', { category: 'chat' }, 'category');

         assert((await ok('get_guide', { integration: 'alertmanager' })).endsWith(body(en.Prometheus)));
         assert((await ok('get_guide', { integration: '夜莺', language: 'zh' })).endsWith(body(zh.N9e)));
         const section = await ok('get_guide', { integration: 'Prometheus', section: 'severity' });
         assert(section.startsWith('# Prometheus Integration\\n\\nhttps://') && section.includes('#severity\\n\\n## Severity'), section);
         const read = await data('get_guide', { integration: 'Prometheus', section: 'severity' });
         assert(read.url.endsWith('#severity') && en.Prometheus.includes(read.text) && /^[0-9a-f]{16}$/.test(read.digest));
         const outline = await data('get_guide', { integration: 'Prometheus', what: 'outline' });
         assert(outline.text.includes('(section severity)') && outline.text.length < en.Prometheus.length / 3);
         const code = await data('get_guide', { integration: 'Prometheus', section: 'configure', what: 'code' });
         assert(code.text.startsWith('```yaml\\n') && !code.text.includes('**'), code.text);
         const url = 'https://api.example.com/push?integration_key=YOUR_KEY';
         assert((await ok('get_guide', { integration: 'Prometheus', integration_url: url })).includes(`url: '${url}'`));
         for (const key of Object.keys(en)) {
             let text = '';
             for (let offset = 0; offset !== null;) {
                 const piece = await data('get_guide', { integration: key, offset, max_chars: 5000 });
                 assert([...piece.text].length <= 5000);
                 text += piece.text;
                 offset = piece.next_offset;
             }
             assert.strictEqual(text, body(en[key]), key);
         }
         const long = await ok('get_guide', { integration: 'Zabbix', max_chars: 5000 });
         assert(long.includes('(Cut. Ask for the rest with offset '), long.slice(0, 400));

         const found = await ok('search_guides', { query: 'alertmanager 429', language: 'en' });
         assert(found.includes('integration Prometheus, language en, section alertmanager-logs-status-429'), found);
         const { hits } = await data('search_guides', { query: 'alertmanager 429', language: 'en', limit: 3 });
         assert.strictEqual(hits.length, 3);
         assert(hits[0].url.endsWith('/prometheus#alertmanager-logs-status-429') && hits[0].title && hits[0].digest);
         const chinese = await ok('search_guides', { query: '飞书 机器人', category: 'im' });
         assert(chinese.startsWith('- integration Lark, language zh'), chinese);
         assert((await ok('search_guides', { query: 'qwxyzzy' })).includes('other words'), 'nothing found is an answer');
         assert((await ok('search_guides', { query: '' })).includes('other words'));
         await error('search_guides', {}, 'query');
         await ok('search_guides', { query: 'webhook '.repeat(50000) });

         await error('get_guide', {}, 'integration');
         await error('get_guide', { integration: 5 }, 'string');
         await error('get_guide', { integration: 'Prometheus', sectoin: 'verify' }, 'sectoin', 'section');
         await error('get_guide', { integration: 'Prometheus', language: 'fr' }, '`en` or `zh`');
         await error('get_guide', { integration: 'promethues' }, 'ask for Prometheus');
         await error('get_guide', { integration: 'atlassian' }, 'Jira', 'JiraSync');
         await error('get_guide', { integration: 'x'.repeat(100000) }, 'list_integrations');
         await error('get_guide', { integration: 'Prometheus', section: 'nowhere' }, 'severity', 'verify');
         await error('get_guide', { integration: 'Prometheus', integration_url: 'javascript:alert(1)' }, 'http');
         await assert.rejects(client.callTool({ name: 'drop_guides', arguments: {} }), /list_integrations, get_guide or search_guides/);

         const resources = [];
         for (let cursor; ;) {
             const page = await client.listResources({ cursor });
             resources.push(...page.resources);
             cursor = page.nextCursor;
             if (!cursor) break;
         }
         await assert.rejects(client.listResources({ cursor: 'next' }), /nextCursor/);
         const { resourceTemplates } = await client.listResourceTemplates();
         assert.strictEqual(resourceTemplates[0].uriTemplate, 'flashduty-kb://{language}/{integration}');
         const complete = async (name, value) => (await client.complete({
             ref: { type: 'ref/resource', uri: resourceTemplates[0].uriTemplate }, argument: { name, value },
         })).completion.values;
         assert.deepStrictEqual(await complete('language', ''), ['en', 'zh']);
         assert((await complete('integration', 'prom')).includes('Prometheus'));
         assert((await complete('integration', '夜莺')).includes('N9e'));

         const { prompts } = await client.listPrompts();
         assert.deepStrictEqual(prompts.map((prompt) => prompt.name), ['connect']);
         const prompt = await client.getPrompt({ name: 'connect', arguments: { integration: 'alertmanager' } });
         assert(prompt.messages[0].content.text.endsWith(body(en.Prometheus)));
         await assert.rejects(client.getPrompt({ name: 'connect', arguments: { integration: 'nothing' } }), /list_integrations/);
         assert.strictEqual(resources.length, 2 * Object.keys(en).length);
         for (const { uri, name } of resources) {
             const { contents } = await client.readResource({ uri });
             assert.strictEqual(contents[0].text, (uri.includes('//zh/') ? zh : en)[name]);
             assert.strictEqual(contents[0].mimeType, 'text/markdown');
         }
         for (const uri of ['flashduty-kb://en/prometheus', 'file:///etc/passwd', 'flashduty-kb://en/../zh/Lark']) {
             await assert.rejects(client.readResource({ uri }), /resources\\/list/);
         }
         await client.close();
         console.log('ok');";
    scratch.write("client.mjs", script);
    for_each_transport(|target| {
        assert_eq!(scratch.succeed("node", &[&["client.mjs"], target].concat()), "ok\n", "{target:?}");
    });
}

/// Gives what a client needs to reach the server: a command to start it, and the address of one that runs.
fn for_each_transport(test: impl Fn(&[&str])) {
    test(&[env!("CARGO_BIN_EXE_flashduty-kb"), "mcp", "--lang", "en"]);
    let (_server, address) = http();
    test(&[&format!("http://{address}/mcp")]);
}

#[test]
#[ignore = "needs the Python SDK in target/mcp-sdk"]
fn the_python_sdk_takes_every_answer() {
    let python = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("mcp-sdk/bin/python");
    assert!(python.is_file(), "there is no {}: .ci/run installs it", python.display());
    let scratch = Scratch::new();
    let client = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mcp_client.py");
    for_each_transport(|target| {
        let said = scratch.succeed(python.to_str().unwrap(), &[&[client], target].concat());
        assert_eq!(said, "ok\n", "{target:?}");
    });
}

#[test]
#[ignore = "needs node and npm"]
fn the_inspector_shows_tools_guides_and_errors() {
    let scratch = Scratch::new();
    scratch.npm_install(&["@modelcontextprotocol/inspector-cli@1.0.3"]);
    let guides: Value = serde_json::from_slice(&std::fs::read(scratch.project().join("en.json")).unwrap()).unwrap();
    let program = scratch.project().join("node_modules/@modelcontextprotocol/inspector-cli/build/cli.js");
    for_each_transport(|target| {
        let transport = if target.len() == 1 { "http" } else { "stdio" };
        let inspect = |arguments: &[&str]| -> Value {
            let mut command = Command::new("node");
            command.arg(&program).arg("--cli").args(target).args(["--transport", transport]).args(arguments);
            // Its name and version are those of the package.json above the current directory.
            let output = command.current_dir(program.parent().unwrap()).output().expect("node is missing");
            let (said, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
            serde_json::from_str(&said).unwrap_or_else(|_| panic!("{target:?} {arguments:?}: {said}{errors}"))
        };
        let tools = inspect(&["--method", "tools/list"]);
        assert_eq!(tools["tools"].as_array().unwrap().len(), 3);
        let call = ["--method", "tools/call", "--tool-name", "get_guide", "--tool-arg"];
        let guide = inspect(&[&call[..], &["integration=Prometheus", "section=severity"]].concat());
        let text = guide["structuredContent"]["text"].as_str().unwrap();
        assert!(guides["Prometheus"].as_str().unwrap().contains(text));
        let error = inspect(&[&call[..], &["integration=promethues"]].concat());
        assert_eq!(error["isError"], true);
        let resource = inspect(&["--method", "resources/read", "--uri", "flashduty-kb://en/Zabbix"]);
        assert_eq!(resource["contents"][0]["text"], guides["Zabbix"]);
    });
}
