//! What is looked at before the YAML library sees a text: its own work grows with the square of the nesting, and an alias
//! copies what it names.
//!
//! The bounds hold whatever the text means: they count characters, not structure, so that no quoting hides anything.

use super::diagnostic::Code;

/// The largest piece of YAML that is read: a front matter, or an entry of the catalog.
pub(super) const MAX_BYTES: usize = 64 << 10;
/// How many brackets and braces a piece of YAML opens, in its texts too: no less than its depth.
const MAX_BRACKETS: usize = 256;
/// How many `- ` and `? ` stand on a line: each may be a level.
const MAX_DASHES: usize = 32;
/// How many words with `*` before them stand in a piece of YAML, in its texts too: no less than its aliases.
const MAX_ASTERISKS: usize = 256;

/// Why a text is not given to the YAML library.
pub(super) struct Refused {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) help: &'static str,
    /// Where, in bytes.
    pub(super) place: usize,
}

/// Holds a piece of YAML to its bounds, in one pass over each line.
pub(super) fn check(text: &str) -> Result<(), Refused> {
    if text.len() > MAX_BYTES {
        let message = format!("YAML of more than {MAX_BYTES} bytes");
        return Err(Refused {
            code: Code::TooLarge,
            message,
            help: "a front matter or an entry needs far less",
            place: 0,
        });
    }
    let nesting = |place| Refused {
        code: Code::YamlNesting,
        message: "YAML that nests too deeply".to_owned(),
        help: "front matter and entries need two or three levels, and few brackets in their texts",
        place,
    };
    if let Some((place, _)) = text.match_indices(['[', '{']).nth(MAX_BRACKETS) {
        return Err(nesting(place));
    }
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) {
        let levels = line.split_ascii_whitespace().filter(|word| matches!(*word, "-" | "?" | ":")).count();
        if levels > MAX_DASHES {
            return Err(nesting(start));
        }
        start += line.len();
    }
    let bytes = text.as_bytes();
    let names =
        |place: usize| bytes.get(place + 1).is_some_and(|next| next.is_ascii_alphanumeric() || b"_-".contains(next));
    let many = text.match_indices('*').map(|(place, _)| place).filter(|place| names(*place)).nth(MAX_ASTERISKS);
    match many.or_else(|| alias(text)) {
        None => Ok(()),
        Some(place) => Err(Refused {
            code: Code::YamlAlias,
            message: "a YAML anchor or alias".to_owned(),
            help: "write the text itself; put text that begins with `&` or `*` in double quotes",
            place,
        }),
    }
}

/// The first `&name` or `*name` where a value can begin. It may miss one in a text that is broken over lines in odd ways;
/// what those can cost, the bound on asterisks says.
fn alias(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut flow = 0usize;
    let end_of_line =
        |at: usize| bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| at + end);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'#' => at = end_of_line(at),
            b'"' | b'\'' => {
                at += 1;
                while let Some(&inner) = bytes.get(at).filter(|inner| **inner != byte) {
                    at += if inner == b'\\' && byte == b'"' { 2 } else { 1 };
                }
                at += 1;
            }
            b'&' | b'*' => match bytes.get(at + 1) {
                Some(next) if !next.is_ascii_whitespace() => return Some(at),
                _ => at += 1,
            },
            b'[' | b'{' => (flow, at) = (flow + 1, at + 1),
            b']' | b'}' => (flow, at) = (flow.saturating_sub(1), at + 1),
            b'|' | b'>' if flow == 0 => {
                // A block of text: the lines below that are indented further than this one, and blank ones.
                let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
                let indent = |line: &[u8]| line.iter().take_while(|byte| **byte == b' ').count();
                let outer = indent(&bytes[line..]);
                at = end_of_line(at);
                while at < bytes.len() {
                    let next = &bytes[at + 1..end_of_line(at + 1).max(at + 1)];
                    if indent(next) <= outer && !next.trim_ascii().is_empty() {
                        break;
                    }
                    at = (at + 1 + next.len()).min(bytes.len());
                }
            }
            b'!' => at += bytes[at..].iter().take_while(|byte| !byte.is_ascii_whitespace()).count(),
            b',' | b':' | b'-' | b'?' => at += 1,
            byte if byte.is_ascii_whitespace() => at += 1,
            _ => {
                // A plain text, or a key: to where the next value can begin.
                while let Some(&inner) = bytes.get(at) {
                    let before_space = bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
                    let ends = match inner {
                        b'\n' => true,
                        b':' => before_space || flow > 0,
                        b' ' | b'\t' => bytes.get(at + 1) == Some(&b'#'),
                        b',' | b'[' | b']' | b'{' | b'}' => flow > 0,
                        _ => false,
                    };
                    if ends {
                        break;
                    }
                    at += 1;
                }
            }
        }
    }
    None
}
