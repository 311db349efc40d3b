//! Reads a guide's front matter, strictly: four fields of text, no other, none twice.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::path::Path;

use gray_matter::{Matter, Pod};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::diagnostic::{Code, Diagnostic, Problems};
use super::{Field, Options, yaml};
use crate::FrontMatter;

const FIELDS_HELP: &str = "the fields are title, description, date and url, each once";

/// A guide's text, split.
pub(super) struct Split {
    pub(super) front_matter: FrontMatter<'static>,
    /// Where the body begins, in bytes.
    pub(super) body: usize,
}

impl Split {
    /// A guide whose front matter cannot be used: an empty one, and what follows it, or the whole text, as the body. It may
    /// stand after a byte order mark or blank lines.
    pub(super) fn unsound(source: &str) -> Split {
        let start =
            source.len() - source.trim_start_matches(|char: char| char == '\u{FEFF}' || char.is_whitespace()).len();
        let opening = source[start..].split_inclusive('\n').next().unwrap_or_default();
        let closed = (opening.trim_end() == "---").then(|| body_start(source, start + opening.len())).flatten();
        let empty = || Cow::Borrowed("");
        let front_matter = FrontMatter { title: empty(), description: empty(), date: empty(), url: empty() };
        Split { front_matter, body: closed.unwrap_or_default() }
    }
}

/// Splits a guide and reads its front matter, or reports every reason why that cannot be done.
pub(super) fn split(path: &Path, source: &str, options: &Options, diagnostics: &mut Problems) -> Option<Split> {
    let error = |code, message: &str, help: &str| Diagnostic::error(code, path, message, help);
    let opening = source.split_inclusive('\n').next().unwrap_or_default();
    if source.starts_with('\u{FEFF}') {
        let message = "the file begins with a byte order mark";
        diagnostics.push(error(Code::ByteOrderMark, message, "save the file as UTF-8 without a byte order mark"));
        return None;
    }
    if opening.trim_end() != "---" {
        let message = "the first line is not `---`";
        diagnostics.push(error(
            Code::MissingFrontMatter,
            message,
            "begin the file with front matter between two `---` lines",
        ));
        return None;
    }
    let Some(body) = body_start(source, opening.len()) else {
        let message = "the front matter has no closing `---` line";
        diagnostics.push(error(Code::UnclosedFrontMatter, message, "put a line `---` after the last field"));
        return None;
    };
    let blank = source[opening.len()..body].lines().take_while(|line| line.trim().is_empty()).count();
    if let Err(refused) = yaml::check(&source[opening.len()..body]) {
        diagnostics.push(error(refused.code, &refused.message, refused.help).at(source, opening.len() + refused.place));
        return None;
    }
    // gray_matter trims the blank lines around the front matter: count the leading ones, to give YAML's lines their places.
    let matter = Matter::<Untouched>::new().parse::<Pod>(source).map(|parsed| parsed.matter).unwrap_or_default();
    let yaml = Yaml { path, text: &matter, first_line: 2 + blank, required: &options.required };
    let before = diagnostics.found(path);
    let front_matter = yaml.read(diagnostics)?;
    (diagnostics.found(path) == before).then_some(Split { front_matter, body })
}

/// Where the text after the closing line begins: by gray_matter's rule, the next line that is `---` but for white space.
fn body_start(source: &str, opening: usize) -> Option<usize> {
    let mut at = opening;
    for line in source[opening..].split_inclusive('\n') {
        at += line.len();
        if line.trim_end() == "---" {
            return Some(at);
        }
    }
    None
}

/// An engine that leaves the front matter as text: what is in it, serde_yaml reads, which knows places and stops alias bombs.
struct Untouched;

impl gray_matter::engine::Engine for Untouched {
    fn parse(content: &str) -> gray_matter::Result<Pod> {
        Ok(Pod::String(content.to_owned()))
    }
}

/// The text of a front matter and where it stands.
struct Yaml<'a> {
    path: &'a Path,
    text: &'a str,
    first_line: usize,
    required: &'a [Field],
}

impl Yaml<'_> {
    fn read(&self, diagnostics: &mut Problems) -> Option<FrontMatter<'static>> {
        if self.text.is_empty() {
            diagnostics.extend(self.required.iter().map(|field| self.missing(*field)));
            return None;
        }
        let fields = match serde_yaml::from_str::<Fields>(self.text) {
            Ok(Fields(fields)) => fields,
            Err(error) => {
                let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or_default();
                let help =
                    "write `field: \"text\"` lines and a closing `---` line; a double quote in the text is `\\\"`";
                let mut diagnostic = Diagnostic::error(Code::FrontMatterSyntax, self.path, message, help);
                // YAML counts more characters as line ends than editors do.
                let line = line.clamp(1, self.text.lines().count().max(1));
                (diagnostic.line, diagnostic.column) = (self.first_line + line - 1, column.max(1));
                diagnostics.push(diagnostic);
                return None;
            }
        };
        let mut values: [Option<String>; 4] = Default::default();
        let places = self.places();
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (field, value) in &fields {
            let count = seen.entry(field).or_default();
            let earlier = std::mem::replace(count, *count + 1);
            let place = places.get(field.as_str()).and_then(|places| places.get(earlier));
            let line = place.copied().unwrap_or(self.first_line);
            let error =
                |code, message: String, help: &str| Diagnostic::error(code, self.path, message, help).at_line(line);
            let Some(known) = Field::ALL.iter().position(|known| known.as_str() == field) else {
                let message = format!("unknown front matter field {}", crate::quoted(field));
                diagnostics.push(error(Code::UnknownField, message, FIELDS_HELP));
                continue;
            };
            if earlier > 0 {
                diagnostics.push(error(Code::DuplicateField, format!("the field `{field}` stands twice"), FIELDS_HELP));
                continue;
            }
            match self.text_value(value, line) {
                Ok(text) => match field_problem(field, text) {
                    None => values[known] = Some(text.to_owned()),
                    Some((code, help)) => {
                        let message = format!("the field `{field}` is {}", crate::quoted(text));
                        diagnostics.push(error(code, message, help));
                        values[known] = Some(String::new());
                    }
                },
                Err(kind) => {
                    let message = format!("the field `{field}` is {kind}, not text");
                    diagnostics.push(error(Code::InvalidField, message, "put the text in double quotes"));
                    values[known] = Some(String::new());
                }
            }
        }
        let absent = Field::ALL.into_iter().zip(&values).filter(|(_, value)| value.is_none());
        let missing = absent.filter(|(field, _)| self.required.contains(field));
        diagnostics.extend(missing.map(|(field, _)| self.missing(field)));
        let [title, description, date, url] = values.map(|value| Cow::Owned(value.unwrap_or_default()));
        Some(FrontMatter { title, description, date, url })
    }

    fn missing(&self, field: Field) -> Diagnostic {
        let message = format!("the field `{}` is missing", field.as_str());
        let line = self.first_line + self.text.lines().count();
        Diagnostic::error(Code::MissingField, self.path, message, FIELDS_HELP).at_line(line)
    }

    /// The lines in the file on which each field stands.
    fn places(&self) -> HashMap<&str, Vec<usize>> {
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (number, line) in self.text.lines().enumerate() {
            let Some((name, _)) = line.split_once(':') else { continue };
            let name = name.trim_start_matches(['"', '\'']).trim_end_matches(['"', '\'', ' ']);
            places.entry(name).or_default().push(self.first_line + number);
        }
        places
    }

    /// A field's text. A bare date is none: other YAML readers take it for a date.
    fn text_value<'v>(&self, value: &'v Value, line: usize) -> Result<&'v str, &'static str> {
        let text = match value {
            Value::Text(text) => text,
            Value::Other(kind) => return Err(kind),
        };
        let raw = self.text.lines().nth(line.saturating_sub(self.first_line)).unwrap_or_default();
        let raw = raw.split_once(':').map_or("", |(_, raw)| raw.trim_start());
        let is_date = raw.len() >= 10 && raw.is_char_boundary(10) && {
            let date = &raw[..10];
            date.bytes()
                .enumerate()
                .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
        };
        if is_date { Err("a bare date") } else { Ok(text) }
    }
}

/// What is wrong with a field's text, and what would be right.
fn field_problem(field: &str, text: &str) -> Option<(Code, &'static str)> {
    if text.trim().is_empty() || text.contains(['\n', '\r']) {
        return Some((Code::InvalidField, "write one line of text"));
    }
    match field {
        "date" if !is_rfc_3339(text) => Some((
            Code::InvalidDate,
            "write a date-time with its offset, such as \"2026-11-22T10:00:00+08:00\" (RFC 3339)",
        )),
        "url" if !is_https_url(text) => {
            Some((Code::InvalidUrl, "write the published address, such as \"https://example.com/guide\""))
        }
        _ => None,
    }
}

/// RFC 3339, section 5.6.
fn is_rfc_3339(text: &str) -> bool {
    OffsetDateTime::parse(text, &Rfc3339).is_ok()
}

fn is_https_url(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"`\\|{}^".contains(&byte))
    })
}

/// A mapping as it is written: every field, in order, twice where it stands twice.
struct Fields(Vec<(String, Value)>);

enum Value {
    Text(String),
    Other(&'static str),
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Mapping;
        impl<'de> Visitor<'de> for Mapping {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`field: \"text\"` lines")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some((field, value)) = map.next_entry::<Value, Value>()? {
                    let name = match field {
                        Value::Text(name) => name,
                        Value::Other(kind) => kind.to_owned(),
                    };
                    fields.push((name, value));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Mapping)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_str<E>(self, text: &str) -> Result<Value, E> {
                Ok(Value::Text(text.to_owned()))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Value, E> {
                Ok(Value::Other("a truth value"))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Value, E> {
                Ok(Value::Other("a number"))
            }

            fn visit_u64<E>(self, _: u64) -> Result<Value, E> {
                Ok(Value::Other("a number"))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
                Ok(Value::Other("a number"))
            }

            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Other("nothing"))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Value::Other("a list"))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Value::Other("a mapping"))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDE: &str = "---\ntitle: \"A\"\ndescription: \"B\"\ndate: \"2026-01-02T03:04:05Z\"\nurl: \"https://example.com/a\"\n---\n\nBody\n---\n";

    fn codes(source: &str) -> Vec<(Code, usize)> {
        let mut diagnostics = Problems::default();
        split(Path::new("a.md"), source, &Options::strict(), &mut diagnostics);
        diagnostics.into_diagnostics().iter().map(|diagnostic| (diagnostic.code, diagnostic.line)).collect()
    }

    #[test]
    fn the_body_is_what_follows_the_closing_line() {
        let split = split(Path::new("a.md"), GUIDE, &Options::strict(), &mut Problems::default()).unwrap();
        assert_eq!(&GUIDE[split.body..], "\nBody\n---\n");
        assert_eq!(split.front_matter.title(), "A");
    }

    #[test]
    fn carriage_returns_do_not_matter() {
        let crlf = GUIDE.replace('\n', "\r\n");
        let split = split(Path::new("a.md"), &crlf, &Options::strict(), &mut Problems::default()).unwrap();
        assert_eq!(&crlf[split.body..], "\r\nBody\r\n---\r\n");
        assert_eq!(split.front_matter.url(), "https://example.com/a");
    }

    #[test]
    fn blank_lines_do_not_move_the_places_of_problems() {
        assert_eq!(codes(&GUIDE.replace("---\ntitle", "---\n\n\nauthor: x\ntitle")), [(Code::UnknownField, 4)]);
    }

    #[test]
    fn what_is_not_text_is_an_error_whatever_it_looks_like() {
        for value in ["5", "true", "null", "~", "", "1.5", "[a]", "{a: b}", "2026-01-02", "\"\"", "\" \"", "\"a\\nb\""]
        {
            assert_eq!(codes(&GUIDE.replace("\"A\"", value)), [(Code::InvalidField, 2)], "{value}");
        }
    }

    #[test]
    fn a_date_needs_day_time_and_offset() {
        for date in ["2026-01-02", "2026-01-02T03:04:05", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z"] {
            assert_eq!(codes(&GUIDE.replace("2026-01-02T03:04:05Z", date)), [(Code::InvalidDate, 4)], "{date}");
        }
        for date in ["2024-02-29T23:59:60Z", "2026-01-02T03:04:05.123+08:00", "2026-01-02T03:04:05-00:30"] {
            assert_eq!(codes(&GUIDE.replace("2026-01-02T03:04:05Z", date)), [], "{date}");
        }
    }

    #[test]
    fn every_problem_of_a_front_matter_is_reported_at_once() {
        let source = "---\ntitle: 5\ntitle: \"A\"\nauthor: \"x\"\ndate: \"today\"\n---\n";
        assert_eq!(
            codes(source),
            [
                (Code::InvalidField, 2),
                (Code::DuplicateField, 3),
                (Code::UnknownField, 4),
                (Code::InvalidDate, 5),
                (Code::MissingField, 6),
                (Code::MissingField, 6),
            ]
        );
    }

    #[test]
    fn an_alias_is_reported_without_being_expanded() {
        let bomb = format!("---\na: &a \"{}\"\nb: [{}]\n---\n", "x".repeat(20_000), "*a,".repeat(10_000));
        assert_eq!(codes(&bomb), [(Code::YamlAlias, 3)]);
        for value in ["&a \"A\"", "[*a]", "{a: *a}", "\n  *a", "- &a b"] {
            assert_eq!(codes(&GUIDE.replace("\"A\"", value))[0].0, Code::YamlAlias, "{value}");
        }
        for value in ["\"R&D\"", "A & B", "\"a *b* **c** &d\"", "'it *is* &so'", "A *b", "A # *b"] {
            assert_eq!(codes(&GUIDE.replace("\"A\"", value)), [], "{value}");
        }
    }

    #[test]
    fn nesting_is_bounded_before_yaml_is_read() {
        for level in ["[", "{a: ", "- ", "? "] {
            let source = GUIDE.replace("\"A\"", &format!("\n  {}", level.repeat(10_000)));
            assert_eq!(codes(&source), [(Code::YamlNesting, 3)], "{level}");
        }
    }

    #[test]
    fn a_front_matter_of_64_kib_is_too_large() {
        let source = GUIDE.replace("\"A\"", &format!("\"{}\"", "A".repeat(yaml::MAX_BYTES)));
        assert_eq!(codes(&source), [(Code::TooLarge, 2)]);
    }

    #[test]
    fn problems_of_yaml_lie_within_the_file() {
        for end in ["\r", "\u{85}", "\u{2028}"] {
            let source = format!("---\ntitle: \"{}\"x\n---\n", end.repeat(50));
            let (_, line) = codes(&source)[0];
            assert!((2..=3).contains(&line), "{line}");
        }
    }
}
