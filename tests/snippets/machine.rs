//! A machine for the guides' commands: a directory whose programs are the ones named here and no others, and a receiver on
//! 127.0.0.1 that every `curl` reaches, whatever host it asks for.

use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use std::{env, fs};

/// What a guide's commands may call.
const PROGRAMS: &[&str] = &[
    "amtool",
    "awk",
    "bash",
    "cat",
    "chmod",
    "chown",
    "cp",
    "date",
    "dirname",
    "env",
    "fail2ban-server",
    "go",
    "grep",
    "gzip",
    "hostname",
    "icinga2",
    "id",
    "mkdir",
    "mktemp",
    "mv",
    "nagios4",
    "netdata",
    "node",
    "openssl",
    "php",
    "prometheus-alertmanager",
    "promtool",
    "psql",
    "rm",
    "sed",
    "setpriv",
    "setsid",
    "shellcheck",
    "tee",
    "timeout",
    "touch",
    "tr",
    "uname",
];

/// Programs of packages that are unpacked.
const UNPACKED: &[(&str, &str)] = &[
    ("crowdsec", "usr/bin/crowdsec"),
    ("crowdsec-cli", "usr/bin/cscli"),
    ("zabbix_sender", "usr/bin/zabbix_sender"),
    ("zabbix_server", "usr/sbin/zabbix_server"),
];

/// The real curl; but any host is the receiver, and https is http.
const CURL: &str = r#"arguments=()
for argument in "$@"; do arguments+=("${argument/#https:\/\//http://}"); done
exec CURL -q --noproxy '*' --connect-to "::127.0.0.1:$RECEIVER_PORT" "${arguments[@]}""#;

/// What `.ci/run` keeps beside the compiler's output.
pub fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join(name)
}

/// The virtual environment with ElastAlert 2; its Python serves the other guides too.
fn python_environment() -> PathBuf {
    kept("elastalert2")
}

/// Debian's packages that are unpacked instead of installed.
pub fn unpacked(path: &str) -> PathBuf {
    kept("unpacked").join(path)
}

fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|directory| directory.join(name)).find(|file| file.is_file())
}

pub struct Machine {
    directory: tempfile::TempDir,
    receiver_port: u16,
}

impl Machine {
    /// Without a receiver.
    pub fn new() -> Machine {
        Machine::with_receiver(0)
    }

    pub fn with_receiver(receiver_port: u16) -> Machine {
        let machine = Machine { directory: tempfile::tempdir().unwrap(), receiver_port };
        fs::create_dir(machine.path().join("bin")).unwrap();
        for name in PROGRAMS {
            // What is missing is missed by the command that needs it.
            if let Some(file) = program(name) {
                machine.provide(name, &format!("exec '{}' \"$@\"", file.display()));
            }
        }
        for name in ["python3", "elastalert-test-rule"] {
            machine.provide(name, &format!("exec '{}' \"$@\"", python_environment().join("bin").join(name).display()));
        }
        for (name, path) in UNPACKED {
            machine.provide(name, &format!("exec '{}' \"$@\"", unpacked(path).display()));
        }
        if let Some(curl) = program("curl") {
            machine.provide("curl", &CURL.replace("CURL", &curl.display().to_string()));
        }
        // Loops are short: no wait, and three rounds.
        machine.provide("sleep", ":");
        machine.provide("seq", "echo 1 2 3");
        machine.provide("sudo", "exec \"$@\"");
        machine.provide("docker", "shift 2; \"$@\""); // docker exec CONTAINER COMMAND …
        machine
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    fn provide(&self, name: &str, script: &str) {
        self.executable(&format!("bin/{name}"), script);
    }

    pub fn executable(&self, name: &str, script: &str) {
        let file = self.path().join(name);
        fs::write(&file, format!("#!{}\n{script}\n", program("bash").unwrap().display())).unwrap();
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).unwrap();
    }

    pub fn write(&self, name: &str, contents: &str) {
        fs::write(self.path().join(name), contents).unwrap();
    }

    /// A command in the machine's directory that ends within a minute.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.path().join("bin/setsid"));
        // In a session of its own, so that nobody asks a terminal for a password.
        command.args(["--wait", "timeout", "--kill-after=5", "60", program]);
        self.furnish(&mut command);
        command
    }

    fn furnish(&self, command: &mut Command) {
        let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("go");
        command
            .current_dir(self.path())
            .env_clear()
            .env("PATH", self.path().join("bin"))
            .env("HOME", self.path())
            .env("LC_ALL", "C.UTF-8")
            .env("GOCACHE", cache)
            .env("GO111MODULE", "off")
            .env("RECEIVER_PORT", self.receiver_port.to_string())
            .stdin(Stdio::null());
    }

    /// Runs a script as a reader would and gives what it wrote to standard output.
    pub fn bash(&self, script: &str) -> Result<String, String> {
        self.write("script.sh", script);
        let output = self.command("bash").arg("script.sh").output().unwrap();
        if output.status.success() { Ok(String::from_utf8(output.stdout).unwrap()) } else { Err(said(&output)) }
    }

    /// Starts a server, with its output in a file.
    pub fn start(&self, program: &str, arguments: &[&str], output: &str) -> Running {
        let mut command = Command::new(self.path().join("bin").join(program));
        self.furnish(&mut command);
        let file = fs::File::create(self.path().join(output)).unwrap();
        // In a group of its own, so that what it starts ends with it.
        command.args(arguments).stderr(file.try_clone().unwrap()).stdout(file).process_group(0);
        Running { child: command.spawn().unwrap(), output: self.path().join(output) }
    }
}

/// What a program wrote, for a message.
pub fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    format!("{}\n{}{}", output.status, text(&output.stdout), text(&output.stderr))
}

/// A server that ends with its test.
pub struct Running {
    child: Child,
    output: PathBuf,
}

impl Running {
    pub fn output(&self) -> String {
        fs::read_to_string(&self.output).unwrap()
    }

    /// Ends the server as its own service manager would.
    pub fn terminate(mut self, machine: &Machine) {
        machine.bash(&format!("kill {}", self.child.id())).unwrap();
        self.child.wait().unwrap();
    }

    /// Waits until the server accepts connections.
    pub fn listens_on(mut self, port: u16) -> Running {
        within(Duration::from_secs(20), || {
            if let Some(status) = self.child.try_wait().unwrap() {
                panic!("{status}: {}", self.output());
            }
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        self
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("{}:\n{}", self.output.display(), self.output());
        }
        let _ = Command::new("bash").args(["-c", &format!("kill -KILL -- -{}", self.child.id())]).output();
        let _ = self.child.wait();
    }
}

/// Waits until something holds.
pub fn within(limit: Duration, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < limit, "not within {limit:?}");
        thread::sleep(Duration::from_millis(50));
    }
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A request that the receiver got.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// Path and query.
    pub address: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(field, _)| field.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Stands for Flashduty, and for every other host that a guide's commands talk to.
pub struct Receiver {
    server: Arc<tiny_http::Server>,
    requests: mpsc::Receiver<Request>,
    thread: Option<JoinHandle<()>>,
}

impl Receiver {
    pub fn start() -> Receiver {
        Receiver::answering(200)
    }

    /// One that answers every request with this status.
    pub fn answering(status: u16) -> Receiver {
        let server = Arc::new(tiny_http::Server::http("127.0.0.1:0").unwrap());
        let (sender, requests) = mpsc::channel();
        let incoming = Arc::clone(&server);
        let thread = thread::spawn(move || {
            for mut request in incoming.incoming_requests() {
                let mut body = String::new();
                request.as_reader().read_to_string(&mut body).unwrap();
                let headers = request.headers().iter();
                let received = Request {
                    method: request.method().to_string(),
                    address: request.url().to_owned(),
                    headers: headers.map(|header| (header.field.to_string(), header.value.to_string())).collect(),
                    body,
                };
                let _ = sender.send(received);
                let answer = tiny_http::Response::from_string(r#"{"request_id": "test", "data": {}}"#);
                let _ = request.respond(answer.with_status_code(status));
            }
        });
        Receiver { server, requests, thread: Some(thread) }
    }

    pub fn port(&self) -> u16 {
        self.server.server_addr().to_ip().unwrap().port()
    }

    /// The next request, which has to come within so many seconds.
    pub fn next(&self, seconds: u64) -> Request {
        let next = self.requests.recv_timeout(Duration::from_secs(seconds));
        next.unwrap_or_else(|_| panic!("no request within {seconds} s"))
    }

    /// The requests that have come and were not read.
    pub fn received(&self) -> Vec<Request> {
        self.requests.try_iter().collect()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
