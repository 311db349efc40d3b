//! Files for agents: an index after the convention of llmstxt.org, the guides as Markdown, and chunks for retrieval.

use std::collections::HashMap;
use std::fmt::Write;

use serde::Serialize;

use super::{File, one_line};
use crate::markdown::Document;
use crate::{Category, Guide, Guides, KnowledgeBase, Language, Topic};

/// The longest text of a chunk in characters, unless one block alone is longer.
pub const CHUNK_CHARS: usize = 2_000;

/// About how many tokens the largest of the files with many guides has: what a model with a window of 128,000 reads in one go.
const FILE_TOKENS: usize = 90_000;

/// In so many guides a section stands, word for word but for the product's name, to be one that all share.
const SHARED_BY: usize = 3;

/// What a site or a directory holds for agents, in these languages: the index `llms.txt`, the guides of each topic together
/// as `llms-full.<language>.<topic>.txt` (several where one would have more than some 90,000 tokens), and each guide as
/// `<language>/<Key>.md`. What is the same in many guides stands in `llms-full.<language>.shared.txt` once.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, Language, export};
///
/// let files = export::llms(KnowledgeBase::embedded(), &[Language::Zh]);
/// let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).take(3).collect();
/// assert_eq!(paths, ["llms.txt", "llms-full.zh.shared.txt", "llms-full.zh.cloud.txt"]);
/// ```
pub fn llms(knowledge_base: &KnowledgeBase, languages: &[Language]) -> Vec<File> {
    let mut together = Vec::new();
    let mut each = Vec::new();
    for &language in languages {
        let guides = knowledge_base.guides(language);
        together.extend(by_topic(guides));
        each.extend(guides.iter().map(|guide| File::new(guide_path(guide), guide.source())));
    }
    let index = index(knowledge_base, languages, &together);
    let together = together.into_iter().map(|(_, _, file)| file);
    std::iter::once(File::new("llms.txt", index)).chain(together).chain(each).collect()
}

/// The files with many guides, each with its topic, if it has one, and how many tokens it has.
fn by_topic(guides: &Guides) -> Vec<(Option<Topic>, usize, File)> {
    let language = guides.language();
    let shared = Shared::new(guides);
    let path = |name: &str| format!("llms-full.{language}.{name}.txt");
    let mut files = Vec::new();
    if !shared.sections.is_empty() {
        let text = shared.texts().collect::<Vec<_>>().join("\n\n") + "\n";
        files.push((None, tokens(&text), File::new(path("shared"), text)));
    }
    let topics = Topic::ALL.into_iter().map(Some).chain([None]);
    for topic in topics {
        let mut parts: Vec<String> = Vec::new();
        for guide in guides.iter().filter(|guide| guide.topic() == topic) {
            let own = shared.without(guide);
            let text = format!("# {}\n\n{}\n\n{}\n", one_line(guide.title()), guide.url(), own.trim());
            match parts.last_mut() {
                Some(part) if tokens(part) + tokens(&text) <= FILE_TOKENS => {
                    part.push('\n');
                    part.push_str(&text);
                }
                _ => parts.push(text),
            }
        }
        for (number, text) in parts.into_iter().enumerate() {
            let topic_name = topic.map_or("other", Topic::as_str);
            let name = if number == 0 { topic_name.to_owned() } else { format!("{topic_name}-{}", number + 1) };
            files.push((topic, tokens(&text), File::new(path(&name), text)));
        }
    }
    files
}

/// The sections that are the same in many guides, but for the name of the product.
struct Shared<'a> {
    /// How many guides have the text, and the first of them with its anchor.
    sections: HashMap<String, (usize, &'a Guide, &'a str)>,
    order: Vec<String>,
}

/// A section's own text without the name of the product.
fn neutral(guide: &Guide, markdown: &str) -> String {
    markdown.replace(guide.name(), "…").trim().to_owned()
}

/// The Markdown of each heading up to the next, of any level, with its anchor; what stands before the first is left out.
fn parts(guide: &Guide) -> Vec<(&str, &str)> {
    let body = guide.body();
    let starts: Vec<usize> =
        guide.outline().map(|section| section.markdown().as_ptr() as usize - body.as_ptr() as usize).collect();
    let ends = starts.iter().skip(1).copied().chain([body.len()]);
    let ranges = starts.iter().zip(ends);
    guide
        .outline()
        .zip(ranges)
        .map(|(section, (start, end))| (section.anchor(), body.get(*start..end).unwrap_or_default()))
        .collect()
}

impl<'a> Shared<'a> {
    fn new(guides: &'a Guides) -> Shared<'a> {
        let mut sections: HashMap<String, (usize, &Guide, &str)> = HashMap::new();
        let mut order = Vec::new();
        for guide in guides {
            for (anchor, markdown) in parts(guide) {
                let text = neutral(guide, markdown);
                match sections.get_mut(&text) {
                    Some((count, ..)) => *count += 1,
                    None => {
                        order.push(text.clone());
                        sections.insert(text, (1, guide, anchor));
                    }
                }
            }
        }
        sections.retain(|text, (count, ..)| *count >= SHARED_BY && text.lines().count() > 2);
        order.retain(|text| sections.contains_key(text));
        Shared { sections, order }
    }

    fn has(&self, guide: &Guide, markdown: &str) -> bool {
        self.sections.contains_key(&neutral(guide, markdown))
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.order.iter().map(String::as_str)
    }

    /// A guide's body without the sections that all share.
    fn without(&self, guide: &Guide) -> String {
        let body = guide.body();
        let parts = parts(guide);
        let first = parts.first().map_or(body.len(), |(_, part)| part.as_ptr() as usize - body.as_ptr() as usize);
        let own = parts.iter().filter(|(_, part)| !self.has(guide, part)).map(|(_, part)| *part);
        std::iter::once(body.get(..first).unwrap_or_default()).chain(own).collect()
    }
}

/// About how many tokens a text has: four ASCII characters make one, and so does a character of Chinese.
fn tokens(text: &str) -> usize {
    let ascii = text.bytes().filter(u8::is_ascii).count();
    ascii / 4 + text.chars().filter(|char| !char.is_ascii()).count()
}

fn guide_path(guide: &Guide) -> String {
    format!("{}/{}.md", guide.language(), guide.key())
}

fn index(knowledge_base: &KnowledgeBase, languages: &[Language], together: &[(Option<Topic>, usize, File)]) -> String {
    let mut index = String::from(
        "# Flashduty knowledge base\n\n\
         > Set-up guides for the integrations of Flashduty, an on-call product that takes alerts from monitoring systems \
         and notifies people. Each says what is required, the steps, how to verify them, what severities become, and what \
         to do when alerts do not arrive.\n\n\
         Links lead to the published pages; the Markdown of each guide stands beside this file. Many guides in one file, by \
         topic, with about how many tokens it has:\n\n",
    );
    for (_, tokens, file) in together {
        let path = &file.path;
        let _ = writeln!(index, "- [{path}]({path}): {tokens}");
    }
    for &language in languages {
        let guides = knowledge_base.guides(language);
        for category in Category::ALL {
            let mut entries = guides.in_category(category).peekable();
            if entries.peek().is_some() {
                index += &format!("\n## {} · {}\n\n", language.name(), category.name(language));
            }
            for guide in entries {
                let (title, path) = (one_line(guide.title()).replace(['[', ']'], ""), guide_path(guide));
                let description = one_line(guide.description());
                let url = guide.url().replace('(', "%28").replace(')', "%29");
                index += &format!("- [{title}]({url}): {description} ([Markdown]({path}))\n");
            }
        }
    }
    index
}

/// The JSON Schema (2020-12) of a line of [`chunks`].
pub const CHUNK_SCHEMA: &str = include_str!("chunk.schema.json");

/// The guides in pieces for retrieval, as JSON Lines; [`CHUNK_SCHEMA`] says what the fields are, [`Guide::chunks`] how they
/// are cut. A text has no HTML; what is the same in many guides is one piece without a key.
///
/// To embed a piece, take its `context` and its `text`: a text alone often does not say which product it is about.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, Language, export};
///
/// let chunks = export::chunks(KnowledgeBase::embedded().guides(Language::En), export::CHUNK_CHARS);
/// let severity = chunks.lines().find(|line| line.starts_with("{\"id\":\"Prometheus/en#severity\"")).unwrap();
/// let severity: serde_json::Value = serde_json::from_str(severity)?;
/// assert_eq!(severity["context"], "Prometheus Integration › Severity");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn chunks(guides: &Guides, max_chars: usize) -> String {
    let shared = Shared::new(guides);
    let mut lines = String::new();
    let mut seen = HashMap::new();
    for guide in guides {
        let common: Vec<&str> =
            parts(guide).into_iter().filter(|(_, part)| shared.has(guide, part)).map(|(anchor, _)| anchor).collect();
        for chunk in guide.chunks(max_chars) {
            let text = cleaned(&chunk.text, guide.language());
            if text.is_empty() {
                continue;
            }
            let section = chunk.id.split_once('#').map_or("", |(_, section)| section);
            let anchor = section.split('~').next().unwrap_or_default();
            let is_shared = common.contains(&anchor);
            let id = if is_shared { format!("shared/{}#{section}", guide.language()) } else { chunk.id.clone() };
            // The same piece in many guides is one; others of the same anchor are numbered.
            let text = if is_shared { neutral(guide, &text) } else { text };
            let copies = seen.entry(id.clone()).or_insert_with(Vec::new);
            if copies.contains(&text) && is_shared {
                continue;
            }
            let id = if copies.is_empty() { id } else { format!("{id}~{}", copies.len() + 1) };
            copies.push(text.clone());
            let path = chunk.path.join(" › ");
            let title = if is_shared { "Flashduty" } else { &chunk.title };
            let context = if path.is_empty() { title.to_owned() } else { format!("{title} › {path}") };
            let line = Line {
                uuid: uuid(&id),
                id: &id,
                key: (!is_shared).then(|| guide.key()),
                language: guide.language(),
                category: (!is_shared).then(|| guide.category()),
                topic: guide.topic().filter(|_| !is_shared),
                title,
                url: if is_shared { None } else { Some(with_anchor(guide.url(), anchor)) },
                anchor,
                path: &chunk.path,
                date: guide.date(),
                digest: format!("{:016x}", crate::text::digest(text.bytes())),
                tokens: tokens(&context) + tokens(&text),
                context: &context,
                text: &text,
            };
            lines += &serde_json::to_string(&line).expect("text is JSON");
            lines.push('\n');
        }
    }
    lines
}

fn with_anchor(url: &str, anchor: &str) -> String {
    if anchor.is_empty() { url.to_owned() } else { format!("{url}#{anchor}") }
}

/// A UUID of version 8 that depends on the id alone, for stores that take no other ids.
fn uuid(id: &str) -> String {
    let high = crate::text::digest(id.bytes());
    let low = crate::text::digest(id.bytes().rev().chain(*b"flashduty"));
    let high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000;
    let low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000;
    let digits = format!("{high:016x}{low:016x}");
    format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..])
}

/// The Markdown of a piece without tags, with callouts by their names.
fn cleaned(markdown: &str, language: Language) -> String {
    let document = Document::parse(markdown);
    let mut text = String::new();
    let mut done = 0;
    for tag in document.html() {
        text.push_str(markdown.get(done..tag.range().start).unwrap_or_default());
        // In a cell, a break parts words.
        text.push_str(if tag.name() == "br" { " " } else { "" });
        done = tag.range().end;
    }
    text.push_str(markdown.get(done..).unwrap_or_default());
    let (tip, caution) = match language {
        Language::En => ("Tip:", "Caution:"),
        Language::Zh => ("提示：", "注意："),
    };
    let mut cleaned = String::new();
    let mut blank = true;
    for line in text.lines() {
        let line = match line.trim() {
            ":::" => "",
            "::: tip" => tip,
            "::: caution" => caution,
            _ => line,
        };
        // Tags that stood alone leave no gap.
        if !(blank && line.trim().is_empty()) {
            cleaned.push_str(line.trim_end());
            cleaned.push('\n');
        }
        blank = line.trim().is_empty();
    }
    cleaned.trim().to_owned()
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    uuid: String,
    key: Option<&'a str>,
    language: Language,
    category: Option<Category>,
    topic: Option<Topic>,
    title: &'a str,
    url: Option<String>,
    anchor: &'a str,
    path: &'a [String],
    date: &'a str,
    digest: String,
    tokens: usize,
    context: &'a str,
    text: &'a str,
}
