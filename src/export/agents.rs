//! Files for agents: an index after the convention of llmstxt.org, the guides as Markdown, and chunks for retrieval.

use serde::Serialize;

use super::{File, one_line};
use crate::{Category, Guide, Guides, KnowledgeBase, Language};

/// The longest text of a chunk in characters, unless one block alone is longer.
pub const CHUNK_CHARS: usize = 2_000;

/// What a site or a directory holds for agents, in these languages: the index `llms.txt`, all guides of a language as
/// `llms-full.<language>.txt`, and each guide as `<language>/<Key>.md`.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, Language, export};
///
/// let files = export::llms(KnowledgeBase::embedded(), &[Language::Zh]);
/// let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).take(3).collect();
/// assert_eq!(paths, ["llms.txt", "llms-full.zh.txt", "zh/CustomAlert.md"]);
/// ```
pub fn llms(knowledge_base: &KnowledgeBase, languages: &[Language]) -> Vec<File> {
    let mut files = vec![File::new("llms.txt", index(knowledge_base, languages))];
    for &language in languages {
        let guides = knowledge_base.guides(language);
        files.push(File::new(full_path(language), guides.iter().map(whole).collect::<Vec<_>>().join("\n")));
        files.extend(guides.iter().map(|guide| File::new(guide_path(guide), guide.source())));
    }
    files
}

fn full_path(language: Language) -> String {
    format!("llms-full.{language}.txt")
}

fn guide_path(guide: &Guide) -> String {
    format!("{}/{}.md", guide.language(), guide.key())
}

fn index(knowledge_base: &KnowledgeBase, languages: &[Language]) -> String {
    let mut index = String::from(
        "# Flashduty knowledge base\n\n\
         > Set-up guides for the integrations of Flashduty, an on-call product that takes alerts from monitoring systems \
         and notifies people. Each says what is required, the steps, how to verify them, what severities become, and what \
         to do when alerts do not arrive.\n\n\
         Links lead to the published pages; the Markdown of each guide stands beside this file. All guides in one file:\n\n",
    );
    for &language in languages {
        let path = full_path(language);
        index += &format!("- [{path}]({path}): {}\n", language.name());
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

/// A guide among others: its title as the heading above its own.
fn whole(guide: &Guide) -> String {
    format!("# {}\n\n{}\n\n{}\n", one_line(guide.title()), guide.url(), guide.body().trim())
}

/// The guides in pieces for retrieval, as JSON Lines: one object a line, with `id`, `key`, `language`, `title`, `url`,
/// `path` (the headings above the text) and `text`. [`Guide::chunks`] says how they are cut.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, Language, export};
///
/// let chunks = export::chunks(KnowledgeBase::embedded().guides(Language::En), export::CHUNK_CHARS);
/// assert!(chunks.lines().any(|line| line.starts_with("{\"id\":\"Prometheus/en#severity\",\"key\":\"Prometheus\",")));
/// ```
pub fn chunks(guides: &Guides, max_chars: usize) -> String {
    let mut lines = String::new();
    for guide in guides {
        for chunk in guide.chunks(max_chars) {
            let line = Line {
                id: &chunk.id,
                key: guide.key(),
                language: guide.language(),
                title: &chunk.title,
                url: guide.url(),
                path: &chunk.path,
                text: &chunk.text,
            };
            lines += &serde_json::to_string(&line).expect("text is JSON");
            lines.push('\n');
        }
    }
    lines
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    key: &'a str,
    language: Language,
    title: &'a str,
    url: &'a str,
    path: &'a [String],
    text: &'a str,
}
