//! Anchors of headings that have no explicit one.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

/// The anchor that VitePress gives a heading with this text, so that links written for the published site hold.
///
/// The rule is that of `@mdit-vue/shared` 3: NFKD, combining accents and control characters dropped, runs of white
/// space, ASCII punctuation and typographic quotes to one hyphen, none at the ends, an underscore before a leading
/// digit, lower case.
///
/// ```
/// use flashduty_knowledge_base::markdown::slug;
///
/// assert_eq!(slug("In Alertmanager (v0.16+)"), "in-alertmanager-v0-16");
/// assert_eq!(slug("配置 Webhook"), "配置-webhook");
/// assert_eq!(slug("Café ﬁle"), "cafe-file");
/// assert_eq!(slug("5.x"), "_5-x");
/// ```
pub fn slug(text: &str) -> String {
    // ASCII is what NFKD makes of it.
    if text.is_ascii() { slug_of(text.chars(), text.len()) } else { slug_of(text.nfkd(), text.len()) }
}

fn slug_of(chars: impl Iterator<Item = char>, length: usize) -> String {
    let mut slug = String::with_capacity(length);
    for char in chars {
        match char {
            '\u{300}'..='\u{36F}' | '\0'..='\u{1F}' => {}
            _ if is_special(char) => {
                if !slug.is_empty() && !slug.ends_with('-') {
                    slug.push('-');
                }
            }
            _ => slug.push(char),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.starts_with(|first: char| first.is_ascii_digit()) {
        slug.insert(0, '_');
    }
    slug.to_lowercase()
}

fn is_special(char: char) -> bool {
    char.is_whitespace() || char.is_ascii_punctuation() || matches!(char, '“' | '”' | '‘' | '’' | '\u{FEFF}')
}

/// The longest id: each piece of a section repeats it. An anchor with a longer one is none, and the slug of a heading is cut.
pub(super) const MAX_ID_BYTES: usize = 256;

/// The ids of a page: those of explicit anchors, and those that headings get.
#[derive(Debug, Default)]
pub(super) struct Ids(HashMap<String, usize>);

impl Ids {
    /// The ids of the explicit anchors of a text, wherever they stand.
    pub(super) fn of(markdown: &str) -> Ids {
        // By the angle bracket: a single character is found many times faster than a word.
        let tags = markdown.split('<').skip(1).filter_map(|tag| tag.strip_prefix("span id=\""));
        Ids(tags.filter_map(|tag| tag.split_once('"')).map(|(id, _)| (id.to_owned(), 1)).collect())
    }

    /// An id for a heading with this text: its slug, of which 256 bytes count, numbered as VitePress does where that is taken.
    pub(super) fn of_heading(&mut self, text: &str) -> String {
        let mut slug = slug(text);
        if let Some((end, _)) = slug.char_indices().find(|(place, char)| place + char.len_utf8() > MAX_ID_BYTES) {
            slug.truncate(end);
        }
        let mut id = slug.clone();
        while self.0.contains_key(&id) {
            let number = self.0.entry(slug.clone()).or_insert(1);
            id = format!("{slug}-{number}");
            *number += 1;
        }
        self.0.insert(id.clone(), 1);
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_headings_have_an_id_and_none_that_of_an_anchor() {
        let mut ids = Ids::of("<span id=\"b\"></span>");
        let given = ["A", "A", "A-1", "B", "A"].map(|text| ids.of_heading(text));
        assert_eq!(given, ["a", "a-1", "a-1-1", "b-1", "a-2"]);
    }
}
