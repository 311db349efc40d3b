//! The program in a terminal: a pseudo-terminal of the operating system, and an emulator that keeps the screen a person
//! would look at.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::Child;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use pty_process::Size;
use pty_process::blocking::{Command, Pty};
use rustix::termios::{LocalModes, Termios, tcgetattr};
use vt100::{Callbacks, Cell, Color, Parser, Screen};

/// How long a test waits for the program, which takes milliseconds unless the machine is busy.
const PATIENCE: Duration = Duration::from_secs(60);
/// Without a byte for so long, the screen is taken to be complete where nothing says what it has to show.
const QUIET: Duration = Duration::from_millis(500);

/// What is run, and in which terminal.
#[derive(Clone)]
pub struct Run {
    pub columns: u16,
    pub rows: u16,
    program: String,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
}

impl Run {
    /// The program with the guides of `docs/` on top of its own, in a terminal that is high enough for a guide.
    pub fn new(columns: u16, arguments: &str) -> Run {
        let program = env!("CARGO_BIN_EXE_flashduty-kb").to_owned();
        let arguments = shell_words::split(&format!("--docs tests/terminal/docs {arguments}")).unwrap();
        Run { columns, rows: 250, program, arguments, environment: Vec::new() }
    }

    /// As a person's shell says which language it speaks.
    pub fn speaking(self, language: &str) -> Run {
        self.env("LANG", if language == "zh" { "zh_CN.UTF-8" } else { "en_US.UTF-8" })
    }

    pub fn env(mut self, name: &str, value: &str) -> Run {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn rows(self, rows: u16) -> Run {
        Run { rows, ..self }
    }

    /// With a line on the screen that was there before.
    pub fn below(mut self, line: &str) -> Run {
        let program = std::mem::replace(&mut self.program, "sh".to_owned());
        let shell = ["-c", "echo \"$0\"; exec \"$@\"", line].map(str::to_owned);
        self.arguments.splice(0..0, shell.into_iter().chain([program]));
        self
    }

    /// A script of the shell in place of the program.
    pub fn shell(self, script: &str) -> Run {
        Run { program: "sh".to_owned(), arguments: vec!["-c".to_owned(), script.to_owned()], ..self }
    }

    pub fn start(&self) -> Session {
        let (pty, pts) = pty_process::blocking::open().expect("a pseudo-terminal");
        pty.resize(Size::new(self.rows, self.columns)).unwrap();
        let before = tcgetattr(&pty).unwrap();
        // The environment of whoever runs the tests has no say, but where programs are.
        let path = std::env::var("PATH").unwrap_or_default();
        let command = Command::new(&self.program)
            .args(&self.arguments)
            .env_clear()
            .env("PATH", path)
            .env("TERM", "xterm-256color")
            .envs(self.environment.iter().cloned())
            .current_dir(env!("CARGO_MANIFEST_DIR"));
        let child = command.spawn(pts).expect("the program starts");
        let (sender, output) = channel();
        let mut reader = std::fs::File::from(std::os::fd::AsFd::as_fd(&pty).try_clone_to_owned().unwrap());
        // Ends with an error or with nothing to read, once no program has the terminal any more.
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..read].to_vec()).is_err() {
                    return;
                }
            }
        });
        let [rows, columns] = [self.rows, self.columns].map(|size| NonZeroU16::new(size).unwrap());
        let emulator = Parser::new_with_callbacks(rows, columns, 0, Seen::default());
        let unbroken = Parser::new(rows, NonZeroU16::new(2_000).unwrap(), 0);
        Session { child, pty, before, output, emulator, unbroken, is_open: true }
    }

    /// Runs the program to its end.
    pub fn end(&self) -> Ended {
        self.start().end()
    }
}

/// What the emulator does not keep.
#[derive(Default)]
pub struct Seen {
    /// The links, by the row and the columns that they reach over.
    links: Vec<(u16, std::ops::Range<u16>, String)>,
    open: Option<((u16, u16), String)>,
    scrolled: bool,
    unknown: Vec<String>,
}

impl Callbacks for Seen {
    /// OSC 8: a link begins, or ends where it has no address.
    fn unhandled_osc(&mut self, screen: &mut Screen, parameters: &[&[u8]]) {
        let [b"8", _, address @ ..] = parameters else {
            self.unknown.push(format!("OSC {}", String::from_utf8_lossy(&parameters.join(&b';'))));
            return;
        };
        let (row, column) = screen.cursor_position();
        if let Some(((start_row, start), address)) = self.open.take() {
            assert_eq!(start_row, row, "the link to {address} goes on in another line");
            self.links.push((row, start..column, address));
        }
        let address = String::from_utf8(address.join(&b';')).unwrap();
        self.open = (!address.is_empty()).then_some(((row, column), address));
    }

    fn unhandled_csi(&mut self, _: &mut Screen, _: Option<u8>, _: Option<u8>, parameters: &[&[u16]], char: char) {
        self.unknown.push(format!("CSI {parameters:?} {char}"));
    }

    fn unhandled_escape(&mut self, _: &mut Screen, _: Option<u8>, _: Option<u8>, byte: u8) {
        // The end of an OSC, `ESC \`.
        if byte != b'\\' {
            self.unknown.push(format!("ESC {}", byte as char));
        }
    }

    fn on_scroll(&mut self, _: vt100::capture::RowContents<'_>, _: bool) {
        self.scrolled = true;
    }
}

/// A running program.
pub struct Session {
    child: Child,
    pty: Pty,
    before: Termios,
    output: Receiver<Vec<u8>>,
    emulator: Parser<Seen>,
    /// The same on a screen that is wide enough for all lines.
    unbroken: Parser,
    /// Whether a program has the terminal.
    is_open: bool,
}

/// The program does not outlive a test that fails.
impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Session {
    pub fn type_keys(&mut self, keys: &str) {
        self.pty.write_all(keys.as_bytes()).unwrap();
    }

    /// Reads once, unless nothing comes in time.
    fn read(&mut self, time: Duration) -> bool {
        match self.output.recv_timeout(time) {
            Ok(bytes) => {
                self.emulator.process(&bytes);
                self.unbroken.process(&bytes);
                true
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => {
                self.is_open = false;
                false
            }
        }
    }

    /// Reads until the screen is as it has to be; says whether it came to that.
    pub fn comes_to(&mut self, mut is_so: impl FnMut(&View) -> bool) -> bool {
        let start = Instant::now();
        loop {
            if is_so(&self.view()) {
                return true;
            }
            if !self.is_open || start.elapsed() > PATIENCE {
                return false;
            }
            self.read(QUIET);
        }
    }

    /// Reads until the screen has a text.
    pub fn shows(&mut self, text: &str) {
        let came = self.comes_to(|view| view.text().contains(text));
        assert!(came, "the screen does not show {text:?}:\n{}", self.view().drawn());
    }

    /// Reads until nothing more comes.
    pub fn settle(&mut self) {
        while self.read(QUIET) {}
    }

    pub fn view(&self) -> View<'_> {
        View { screen: self.emulator.screen(), unbroken: self.unbroken.screen(), seen: self.emulator.callbacks() }
    }

    /// Whether the program goes on.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Whether what is typed is for a program, key by key and unseen, as in a picker.
    pub fn is_raw(&self) -> bool {
        !tcgetattr(&self.pty).unwrap().local_modes.intersects(LocalModes::ICANON | LocalModes::ECHO)
    }

    /// Waits for the end of the program and of all that it started; the terminal has to be as it was.
    pub fn end(mut self) -> Ended {
        let start = Instant::now();
        while self.is_open {
            assert!(start.elapsed() < PATIENCE, "the program does not end:\n{}", self.view().drawn());
            self.read(QUIET);
        }
        let status = self.child.wait().unwrap();
        let after = tcgetattr(&self.pty).unwrap();
        let modes =
            |termios: &Termios| format!("{:?}", (termios.input_modes, termios.output_modes, termios.local_modes));
        assert_eq!(modes(&after), modes(&self.before), "the terminal is left in other modes");
        let screen = self.emulator.screen();
        assert!(!screen.hide_cursor(), "the cursor is left hidden:\n{}", self.view().drawn());
        assert!(!screen.alternate_screen(), "the other screen is left on:\n{}", self.view().drawn());
        assert!(!screen.application_cursor() && !screen.bracketed_paste(), "the keys are left in another mode");
        let style = (screen.fgcolor(), screen.bgcolor(), screen.bold(), screen.italic(), screen.underline());
        assert_eq!(style, (Color::Default, Color::Default, false, false, false), "a style is left on");
        assert!(self.emulator.callbacks().open.is_none(), "a link is left open");
        Ended { status, session: self }
    }
}

/// A program that has ended, and what it left on the screen.
pub struct Ended {
    pub status: std::process::ExitStatus,
    session: Session,
}

impl Ended {
    pub fn view(&self) -> View<'_> {
        self.session.view()
    }
}

/// What is on the screen.
#[derive(Clone, Copy)]
pub struct View<'s> {
    screen: &'s Screen,
    unbroken: &'s Screen,
    seen: &'s Seen,
}

impl View<'_> {
    pub fn columns(&self) -> u16 {
        self.screen.size().1.get()
    }

    /// The text, row by row, without styles and without the empty rows at the end.
    pub fn text(&self) -> String {
        let rows: Vec<String> = self.screen.rows(0, self.columns()).collect();
        rows.join("\n").trim_end().to_owned()
    }

    /// Rows that the terminal broke, since the line was longer than it is wide: no line ends as they do.
    pub fn broken_rows(&self) -> Vec<u16> {
        let lines: Vec<String> = self.unbroken.rows(0, self.unbroken.size().1.get()).collect();
        let rows = self.screen.rows(0, self.columns()).zip(0..);
        rows.filter(|(text, _)| !lines.iter().any(|line| line.ends_with(text))).map(|(_, row)| row).collect()
    }

    pub fn hides_cursor(&self) -> bool {
        self.screen.hide_cursor()
    }

    pub fn has_scrolled(&self) -> bool {
        self.seen.scrolled
    }

    /// The screen as captures have it: `| ` and the text of each row, `↩` where the terminal broke it; below, indented, what
    /// is styled in it and where its links lead. At the end, sequences that no terminal may know.
    pub fn drawn(&self) -> String {
        let mut drawn = String::new();
        let height = self.text().lines().count() as u16;
        let broken_rows = self.broken_rows();
        for (row, text) in (0..height).zip(self.screen.rows(0, self.columns())) {
            let broken = if broken_rows.contains(&row) { "↩" } else { "" };
            let _ = writeln!(drawn, "{}", format!("| {}{broken}", text.trim_end()).trim_end());
            for (style, text) in self.runs(row) {
                if !style.is_empty() {
                    let _ = writeln!(drawn, "    {style}: {}", text.trim_end());
                }
            }
        }
        for sequence in &self.seen.unknown {
            let _ = writeln!(drawn, "the emulator does not know {sequence}");
        }
        drawn
    }

    /// The runs of cells that look the same.
    fn runs(&self, row: u16) -> Vec<(String, String)> {
        let mut runs: Vec<(String, String)> = Vec::new();
        for column in 0..self.columns() {
            let Some(cell) = self.screen.cell(row, column).filter(|cell| !cell.is_wide_continuation()) else {
                continue;
            };
            let style = self.style(cell, row, column);
            let text = if cell.has_contents() { cell.contents() } else { " " };
            match runs.last_mut() {
                Some((last, run)) if *last == style => run.push_str(text),
                _ => runs.push((style, text.to_owned())),
            }
        }
        runs
    }

    /// How a cell looks, in words.
    fn style(&self, cell: &Cell, row: u16, column: u16) -> String {
        let flags = [
            ("bold", cell.bold()),
            ("dim", cell.dim()),
            ("italic", cell.italic()),
            ("underlined", cell.underline()),
            ("inverse", cell.inverse()),
        ];
        let mut words: Vec<String> =
            flags.iter().filter(|(_, is_on)| *is_on).map(|(word, _)| (*word).to_owned()).collect();
        words.extend(color(cell.fgcolor()));
        words.extend(color(cell.bgcolor()).map(|color| format!("on {color}")));
        let link = self.seen.links.iter().find(|(in_row, columns, _)| *in_row == row && columns.contains(&column));
        words.extend(link.map(|(_, _, address)| format!("link to {address}")));
        words.join(" ")
    }
}

/// The name of a color. Only those whose shades the reader's terminal chooses have one: they are legible on its background.
fn color(color: Color) -> Option<String> {
    const NAMES: [&str; 8] = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];
    match color {
        Color::Default => None,
        Color::Idx(number @ 0..8) => Some(NAMES[usize::from(number)].to_owned()),
        Color::Idx(number @ 8..16) => Some(format!("bright {}", NAMES[usize::from(number) - 8])),
        other => panic!("{other:?} is a shade that may be illegible on the reader's background"),
    }
}
