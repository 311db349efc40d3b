//! What must hold of any docs tree: its Markdown says what it means, and both languages say the same.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::Options;
use super::diagnostic::{Code, Diagnostic, Lines, Problems};
use super::tree::guide_path;
use crate::Severity;
use crate::markdown::{Document, TagKind};
use crate::{Guide, Language};

/// A guide with its parsed body, as checks look at it.
pub(super) struct Page<'a> {
    pub(super) guide: &'a Guide,
    pub(super) document: Document<'a>,
    lines: Lines,
}

impl<'a> Page<'a> {
    pub(super) fn new(guide: &'a Guide) -> Page<'a> {
        Page { guide, document: Document::of(guide), lines: Lines::new(guide.source()) }
    }

    /// Whether the front matter could be read. If not, that is reported, and nothing else about it.
    fn has_front_matter(&self) -> bool {
        !self.guide.title().is_empty()
    }

    /// An error at a byte of the body.
    pub(super) fn error(
        &self,
        code: Code,
        byte: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        let path = guide_path(self.guide.language(), self.guide.key());
        let (line, column) = self.place(byte);
        Diagnostic { line, column, ..Diagnostic::error(code, path, message, help) }
    }

    /// Line and column of a byte of the body.
    fn place(&self, byte: usize) -> (usize, usize) {
        let body = self.guide.source().len() - self.guide.body().len();
        self.lines.place(self.guide.source(), body + byte)
    }

    /// Whether a byte of the body stands in a code block. The blocks stand in order and do not overlap.
    pub(super) fn in_code(&self, place: usize) -> bool {
        let blocks = self.document.code_blocks();
        let after = blocks.partition_point(|block| block.range().start <= place);
        after > 0 && place < blocks[after - 1].range().end
    }

    /// An error at a line of the front matter, from 1.
    pub(super) fn front_matter_error(&self, code: Code, field: &str, message: String, help: &str) -> Diagnostic {
        let line = self.guide.source().lines().position(|line| line.starts_with(field)).map_or(1, |place| place + 1);
        Diagnostic::error(code, guide_path(self.guide.language(), self.guide.key()), message, help).at_line(line)
    }
}

/// Checks one guide by itself.
pub(super) fn check_page(page: &Page<'_>, options: &Options, diagnostics: &mut Problems) {
    if !options.any_key && page.has_front_matter() {
        name_in_title(page, diagnostics);
    }
    fences(page, diagnostics);
    html(page, options, diagnostics);
    anchors(page, diagnostics);
    if !options.any_html {
        placeholders(page, diagnostics);
    }
    literal_markup(page, diagnostics);
}

fn name_in_title(page: &Page<'_>, diagnostics: &mut Problems) {
    let (name, title) = (page.guide.name(), page.guide.title());
    if !title.contains(name) {
        let message = format!("the title {} does not name {}", crate::quoted(title), crate::quoted(name));
        let help = "is this the guide of another integration? The title holds the display name of the catalog";
        diagnostics.push(page.front_matter_error(Code::NameNotInTitle, "title", message, help));
    }
}

fn fences(page: &Page<'_>, diagnostics: &mut Problems) {
    for block in page.document.code_blocks().iter().filter(|block| !block.is_closed()) {
        let help = "close it with a line of as many backticks, indented like the opening one";
        diagnostics.push(page.error(Code::UnclosedFence, block.range().start, "the code fence never closes", help));
    }
}

/// The elements that guides use; all others would be text or a danger in a host page.
const ELEMENTS: [&str; 6] = ["div", "span", "label", "details", "summary", "br"];

fn html(page: &Page<'_>, options: &Options, diagnostics: &mut Problems) {
    let mut open: Vec<(&str, usize)> = Vec::new();
    // How many of each name are open, so that a tag that closes nothing does not look through all of them.
    let mut names: HashMap<&str, usize> = HashMap::new();
    let unbalanced = |place: usize, message: String| {
        page.error(Code::UnbalancedHtml, place, message, "close each element in the order in which they were opened")
    };
    for tag in page.document.html() {
        let place = tag.range().start;
        if !ELEMENTS.contains(&tag.name()) {
            if options.any_html {
                continue;
            }
            let message = format!("{} is not used in guides", crate::quoted(tag.raw()));
            let help = "use Markdown, `&lt;` for a literal `<`, or one of div, span, label, details, summary, br";
            diagnostics.push(page.error(Code::UnknownHtml, place, message, help));
            continue;
        }
        match tag.kind() {
            TagKind::Open => {
                *names.entry(tag.name()).or_default() += 1;
                open.push((tag.name(), place));
            }
            TagKind::Close if names.get(tag.name()).is_none_or(|count| *count == 0) => {
                diagnostics.push(unbalanced(place, format!("`</{}>` closes nothing", tag.name())));
            }
            TagKind::Close => {
                while let Some((name, place)) = open.pop() {
                    if let Some(count) = names.get_mut(name) {
                        *count -= 1;
                    }
                    if name == tag.name() {
                        break;
                    }
                    diagnostics.push(unbalanced(place, format!("`<{name}>` is not closed")));
                }
            }
            TagKind::Void | TagKind::Other => {}
        }
    }
    diagnostics.extend(open.into_iter().map(|(name, place)| unbalanced(place, format!("`<{name}>` is not closed"))));
}

fn anchors(page: &Page<'_>, diagnostics: &mut Problems) {
    let mut ids = HashSet::new();
    for anchor in page.document.anchors().iter().filter(|anchor| !ids.insert(anchor.id())) {
        let message = format!("the anchor {} stands twice", crate::quoted(anchor.id()));
        diagnostics.push(page.error(Code::DuplicateAnchor, anchor.range().start, message, "give each its own id"));
    }
    let unnamed = page.document.headings().iter().filter(|heading| heading.explicit_anchors().is_empty());
    let slugs: HashSet<&str> = unnamed.map(|heading| heading.anchor()).filter(|slug| !slug.is_empty()).collect();
    // Ids of other elements, or in other spellings, which rendering leaves out.
    let tags = page.document.html().iter();
    let other_ids: HashSet<&str> =
        tags.filter_map(|tag| tag.raw().split_once(" id=\"")?.1.split_once('"')).map(|(id, _)| id).collect();
    for link in page.document.links() {
        let Some(fragment) = link.url().strip_prefix('#') else { continue };
        // As `Document::has_anchor` has it, which looks through all of them.
        if !ids.contains(fragment) && !slugs.contains(fragment) {
            let link_shown = crate::quoted(link.url());
            let message = if other_ids.contains(fragment) {
                format!(
                    "the target of {link_shown} is no `<span id=\"…\">` with an id of ASCII letters, digits and hyphens"
                )
            } else {
                format!("the link to {link_shown} has no target")
            };
            let help = "put `<span id=\"…\"></span>` with this id before the heading, or correct the link";
            diagnostics.push(page.error(Code::MissingAnchor, link.range().start, message, help));
        }
    }
}

/// The names in braces that host pages fill in.
const PLACEHOLDERS: [&str; 4] = ["integration_url", "api_host", "integration_key", "ip_whitelist"];

/// Reports `{some_name}` that looks like one of ours. Vendors' braces differ: `{{…}}`, `${…}`, `{ALERT.SUBJECT}`, and in
/// code whatever the language has, so there only names that resemble ours count.
fn placeholders(page: &Page<'_>, diagnostics: &mut Problems) {
    let body = page.guide.body();
    for (start, _) in body.match_indices('{') {
        let rest = &body[start + 1..];
        let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(byte)).count();
        let name = &rest[..length];
        let vendors = body[..start].ends_with(['$', '{', '%', '#'])
            || !rest[length..].starts_with('}')
            || rest[length..].starts_with("}}");
        let folded = name.to_ascii_lowercase().replace(['_', '-'], "");
        let resembles = PLACEHOLDERS.iter().any(|known| known.replace('_', "") == folded);
        let snake =
            name.contains(['_', '-']) && name.bytes().all(|byte| byte.is_ascii_lowercase() || b"_-".contains(&byte));
        if vendors || PLACEHOLDERS.contains(&name) || !(resembles || snake && !page.in_code(start)) {
            continue;
        }
        let message = format!("no host page fills in {}", crate::quoted(&format!("{{{name}}}")));
        let help = format!("the placeholders are `{{{}}}`", PLACEHOLDERS.join("}`, `{"));
        diagnostics.push(page.error(Code::UnknownPlaceholder, start, message, help));
    }
}

/// Markup that the parser takes for text, so that the reader would see asterisks and bars.
fn literal_markup(page: &Page<'_>, diagnostics: &mut Problems) {
    for prose in page.document.prose().iter().filter(|prose| !prose.is_code()) {
        if let Some(place) = prose.text().find("**") {
            let help = "in Chinese, put punctuation after the closing asterisks: `**加粗**：后文`";
            let message = "`**` shows as text: it does not begin or end bold here";
            diagnostics.push(page.error(Code::LiteralAsterisks, prose.range().start + place, message, help));
        }
    }
    for range in page.document.paragraphs() {
        let paragraph = &page.guide.body()[range.clone()];
        let delimiter_row = |line: &str| {
            let line = line.trim();
            line.contains('|') && line.contains("--") && line.chars().all(|char| matches!(char, '|' | '-' | ':' | ' '))
        };
        if paragraph.lines().any(delimiter_row) {
            let message = "this table is text to this crate, and to whatever asks for a blank line before a table";
            let help = "put a blank line before the table and a bar at both ends of each row";
            diagnostics.push(page.error(Code::LiteralTable, range.start, message, help));
        }
    }
}

/// Checks the guides of one language against each other.
pub(super) fn check_unique(pages: &[Page<'_>], diagnostics: &mut Problems) {
    type Field = for<'a> fn(&'a Guide) -> &'a str;
    let fields: [(&str, &str, Field); 3] = [
        ("title", "title", |guide| guide.title()),
        ("url", "address", |guide| guide.url()),
        ("---", "text", |guide| guide.body().trim()),
    ];
    for (field, what, value) in fields {
        let mut first: HashMap<&str, &str> = HashMap::new();
        let has_value = |page: &&Page<'_>| !value(page.guide).is_empty();
        for page in pages.iter().filter(|page| page.has_front_matter() || field == "---").filter(has_value) {
            if let Some(other) = first.insert(value(page.guide), page.guide.key()) {
                let message = format!("the same {what} as the guide of `{other}`");
                let help = "one of the two is another integration's guide: write its own";
                diagnostics.push(page.front_matter_error(Code::DuplicateGuide, field, message, help));
            }
        }
    }
}

/// Checks the two languages of a guide against each other.
pub(super) fn check_languages(en: &Page<'_>, zh: &Page<'_>, options: &Options, diagnostics: &mut Problems) {
    // Whatever query stands behind it.
    let address = |guide: &Guide| guide.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    let slug = |guide: &Guide| address(guide).rsplit('/').next().unwrap_or_default().to_owned();
    let (en_slug, zh_slug) = (slug(en.guide), slug(zh.guide));
    if !options.any_key && en_slug != zh_slug && en.has_front_matter() && zh.has_front_matter() {
        let message = format!("the address ends in `{zh_slug}`, in English in `{en_slug}`");
        let help = "the two addresses differ only in the language";
        diagnostics.push(zh.front_matter_error(Code::SlugsDiffer, "url", message, help));
    }
    for (in_en, in_zh) in en.document.severity_tables().zip(zh.document.severity_tables()) {
        let [en_has, zh_has] = [in_en, in_zh].map(|table| table.severity_column().is_some());
        if en_has != zh_has {
            let (own, other) = if zh_has { ("a", "none") } else { ("no", "one") };
            let message = format!("the severity table has {own} column `Flashduty`, in English {other}");
            let help = "the header of the column with the levels is `Flashduty` in both languages";
            diagnostics.push(zh.error(Code::SeveritiesDiffer, in_zh.range().start, message, help));
        }
    }
    let levels = |page: &Page<'_>| page.document.severities().rows().map(|row| row.level()).collect::<Vec<_>>();
    let (en_levels, zh_levels) = (levels(en), levels(zh));
    let places = severity_rows(zh);
    let rows = (0..en_levels.len().min(zh_levels.len())).filter(|row| en_levels[*row] != zh_levels[*row]);
    for row in rows.take(MAX_DIFFERENCES) {
        let name = |level: Option<Severity>| level.map_or("none", Severity::as_str);
        let message = format!(
            "row {} of the severity table has level {}, in English {}",
            row + 1,
            name(zh_levels[row]),
            name(en_levels[row])
        );
        let help = "the levels are the same in both languages: Critical, Warning, Info, Ok";
        let place = places.get(row).copied().unwrap_or_default();
        diagnostics.push(zh.error(Code::SeveritiesDiffer, place, message, help));
    }
    let (en_shape, zh_shape) = (&en.document.shape, &zh.document.shape);
    let (mut in_en, mut in_zh) = (0, 0);
    for _ in 0..MAX_DIFFERENCES {
        let same = en_shape[in_en..].iter().zip(&zh_shape[in_zh..]).take_while(|((en, _), (zh, _))| en == zh).count();
        (in_en, in_zh) = (in_en + same, in_zh + same);
        let (of_en, of_zh) = (en_shape.get(in_en), zh_shape.get(in_zh));
        if of_en.is_none() && of_zh.is_none() {
            return;
        }
        diagnostics.push(difference(en, of_en, zh, of_zh));
        (in_en, in_zh) = resume(en_shape, in_en, zh_shape, in_zh);
    }
}

/// Where the rows of the severity table stand that [`Document::severities`] reads: each row of a table is a line.
fn severity_rows(page: &Page<'_>) -> Vec<usize> {
    let body = page.guide.body();
    let mut places = Vec::new();
    for table in page.document.severity_tables().filter(|table| table.severity_column().is_some()) {
        let range = table.range();
        let lines = body[range.clone()].match_indices('\n').map(|(newline, _)| range.start + newline + 1);
        // The first line after a newline is the one of dashes.
        places.extend(lines.skip(1).take(table.rows().len()));
    }
    places
}

/// How many differences of one guide are reported.
const MAX_DIFFERENCES: usize = 20;
/// How many parts after a difference are looked through for where both languages say the same again.
const MAX_DIFFERENT_PARTS: usize = 48;

type Part = (String, usize);

fn difference(en: &Page<'_>, in_en: Option<&Part>, zh: &Page<'_>, in_zh: Option<&Part>) -> Diagnostic {
    let what = |part: Option<&Part>| part.map_or("the end of the guide".to_owned(), |(what, _)| format!("{what:?}"));
    let place = |page: &Page<'_>, part: Option<&Part>| part.map_or(page.guide.body().len(), |(_, place)| *place);
    let (other, _) = en.place(place(en, in_en));
    let message = format!("here stands {}, in English {} (line {other})", what(in_zh), what(in_en));
    let help = "give both languages the same headings, anchors, lists, code blocks, tables, images and callouts";
    zh.error(Code::LanguagesDiffer, place(zh, in_zh), message, help)
}

/// Where both go on the same after a difference: the nearest two parts that are alike, and the two after them if there are.
fn resume(en: &[Part], in_en: usize, zh: &[Part], in_zh: usize) -> (usize, usize) {
    for distance in 1..=2 * MAX_DIFFERENT_PARTS {
        for left in distance.saturating_sub(MAX_DIFFERENT_PARTS)..=distance.min(MAX_DIFFERENT_PARTS) {
            let right = distance - left;
            let (en_place, zh_place) = (in_en + left, in_zh + right);
            if en_place > en.len() || zh_place > zh.len() {
                continue;
            }
            let alike = |ahead: usize| {
                en.get(en_place + ahead).map(|(what, _)| what) == zh.get(zh_place + ahead).map(|(what, _)| what)
            };
            if alike(0) && alike(1) {
                return (en_place, zh_place);
            }
        }
    }
    (en.len(), zh.len())
}

/// Reports guides of the catalog that a language lacks, and guides that the catalog lacks.
pub(super) fn check_presence<'a>(
    languages: &[Language],
    keys: &HashSet<&str>,
    files: impl Iterator<Item = (Language, &'a str)> + Clone,
    catalog_lines: impl Iterator<Item = (&'a str, usize)>,
    diagnostics: &mut Problems,
) {
    let present: HashSet<_> = files.clone().collect();
    for (key, line) in catalog_lines {
        for &language in languages {
            if !present.contains(&(language, key)) {
                let path = guide_path(language, key);
                let message = format!("`{key}` has no guide in language {language}");
                let help = format!("write {}", path.display());
                diagnostics.push(
                    Diagnostic::error(Code::MissingGuide, Path::new(super::tree::CATALOG), message, help).at_line(line),
                );
            }
        }
    }
    for (language, key) in files {
        if !keys.contains(key) {
            let help = "add an entry with this key where it belongs, or delete the file";
            let message = format!("no entry of the catalog has the key {}", crate::quoted(key));
            diagnostics.push(Diagnostic::error(Code::UnlistedGuide, guide_path(language, key), message, help));
        }
    }
}
