//! Whether work grows with a text or with its square, by what is allocated and, where the system says it, by CPU time.

use std::fmt::Write as _;

use flashduty_knowledge_base::load::Options;
use flashduty_knowledge_base::markdown::{Document, Render, Terminal, View};
use flashduty_knowledge_base::{Integration, Language, search};

use crate::allocator;
use crate::inputs::{self, PIECES};
use crate::oracles::Found;
use crate::random::Random;

/// What nests, goes on, repeats, or is copied into what comes after it.
const GROWING: &[&str] = &[
    ">",
    "> ",
    "- ",
    "* ",
    "1. ",
    "  ",
    "    ",
    "a",
    "word ",
    "b\n",
    "b  \n",
    "\n",
    "\n\n",
    "# ",
    "## b\n\nc\n\n",
    "### b\n\n",
    "c\n\n",
    "|",
    "| a ",
    "|-",
    "|-|-|\n",
    "a|",
    "[",
    "![",
    "](b)",
    "](https://b",
    "/b",
    "*",
    "**a ",
    "<",
    "<a ",
    "\"",
    "[a]",
    "<br>",
    "<u>\n",
    "<span id=\"a\"></span>\n\n",
    "<span id=\"",
    "字",
];

/// A text that grows: up to three groups of pieces, each repeated, with pieces between.
#[derive(Clone, Debug)]
pub struct Growing {
    repeated: Vec<String>,
    between: Vec<&'static str>,
    /// Whether all of the first stand before all of the second, or one of each in turn.
    in_turn: bool,
}

impl Growing {
    pub fn new(random: &mut Random) -> Growing {
        let groups = 1 + random.below(3);
        let pieces = if random.once_in(2) { GROWING } else { PIECES };
        let group = |random: &mut Random| (0..1 + random.below(3)).map(|_| *random.of(pieces)).collect();
        Growing {
            repeated: (0..groups).map(|_| group(random)).collect(),
            between: (0..groups).map(|_| if random.once_in(2) { "" } else { *random.of(pieces) }).collect(),
            in_turn: random.once_in(3),
        }
    }

    /// The text with about so many bytes.
    pub fn of(&self, bytes: usize) -> String {
        let mut text = String::new();
        if self.in_turn {
            let turn: String =
                self.repeated.iter().zip(&self.between).map(|(group, between)| format!("{group}{between}")).collect();
            return turn.repeat(bytes / turn.len());
        }
        for (group, between) in self.repeated.iter().zip(&self.between) {
            text += &group.repeat(bytes / self.repeated.len() / group.len());
            let _ = write!(text, "{between}");
        }
        text
    }
}

/// A function by its name.
pub type Function = (&'static str, fn(&str));

/// The functions that take a text from outside.
pub const FUNCTIONS: [Function; 6] = [
    ("to_html", |text| drop(Render::new(text, Language::En).view(View::Console).to_html())),
    ("to_text", |text| drop(Render::new(text, Language::En).to_text())),
    ("to_terminal, 80 columns", |text| {
        drop(Render::new(text, Language::En).to_terminal(Terminal::new(80).styles(true).links(true)))
    }),
    ("to_terminal, all columns", |text| drop(Render::new(text, Language::En).to_terminal(Terminal::new(usize::MAX)))),
    ("Document::parse", |text| {
        let document = Document::parse(text);
        let _ = (document.sections().count(), document.section("none").is_some(), document.severities());
    }),
    ("load, chunks and search", |text| {
        let files = inputs::files(Integration::Link, &format!("\n{text}\n"));
        if let Ok(loaded) = Options::new().load_files(files) {
            for guide in loaded.knowledge_base.guides(Language::En) {
                drop(guide.chunks(300));
            }
            drop(loaded.knowledge_base.search("word", &search::Options::new()));
        }
    }),
];

/// Sizes of texts in bytes, each four times that before: a vector that has just doubled makes a factor of two at most.
const SIZES: [usize; 3] = [3_000, 12_000, 48_000];

/// Bytes that are allocated for each byte of a text at most: where each three bytes are a section, each has an entry in the search
/// index with all names of its guide, in both languages.
const MOST: usize = 5_000;

/// What the parser may fill tables up with (2^18 cells), however short the text: it is the same for every longer text, but not
/// there yet for a shorter one.
const CELLS: usize = 64 << 18;

/// Bytes that some work allocates, also for what it gives up again.
pub fn allocated(work: impl FnOnce()) -> usize {
    let before = allocator::bytes();
    work();
    allocator::bytes() - before
}

/// Holds a function to growing with its text.
pub fn check(growing: &Growing, function: fn(&str)) -> Found {
    let bytes = SIZES.map(|size| {
        let text = growing.of(size);
        allocated(|| function(&text))
    });
    // A table whose rows lack cells is told by the bars of its delimiter row.
    let slack = if growing.of(SIZES[0]).contains("|-") { CELLS } else { 100_000 };
    // Four times the text takes four times as much, or sixteen times with the square.
    if bytes[1] > 9 * bytes[0] + slack && bytes[2] > 9 * bytes[1] || bytes[2] > MOST * SIZES[2] + slack {
        return Err(format!("allocates {bytes:?} bytes for {SIZES:?} bytes of text"));
    }
    time(growing, function)
}

/// Holds a function to a time for a byte. Only optimized, and only where the system tells the CPU time of a thread.
fn time(growing: &Growing, function: fn(&str)) -> Found {
    const BYTES: usize = 100_000;
    const NANOSECONDS_A_BYTE: u64 = 3_000;
    if cfg!(debug_assertions) || cpu_time().is_none() {
        return Ok(());
    }
    let text = growing.of(BYTES);
    // Once is enough where it is fast.
    let mut times = (0..3).filter_map(|_| {
        let before = cpu_time()?;
        function(&text);
        Some(cpu_time()? - before)
    });
    let is_slow = |time: &u64| *time > NANOSECONDS_A_BYTE * BYTES as u64;
    if times.all(|time| is_slow(&time)) {
        return Err(format!("takes more than {NANOSECONDS_A_BYTE} ns of CPU time for each of {BYTES} bytes of text"));
    }
    Ok(())
}

/// Nanoseconds that this thread has had.
fn cpu_time() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_with_the_square_of_a_text_is_found() {
        let growing = Growing { repeated: vec!["a".to_owned()], between: vec![""], in_turn: false };
        let square: fn(&str) = |text| text.bytes().step_by(10).for_each(|_| drop(text.to_owned()));
        assert!(check(&growing, square).is_err());
        assert_eq!(check(&growing, |text| drop(text.to_owned())), Ok(()));
    }
}
