//! Anchors of headings that have no explicit one.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

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
pub(super) struct Ids<'a>(HashMap<Cow<'a, str>, Taken>);

/// An id that nothing else may have.
#[derive(Debug)]
struct Taken {
    /// Whether it has been given, rather than only stands in the text.
    given: bool,
    /// The number for the next heading with this slug.
    next: usize,
}

impl<'a> Ids<'a> {
    /// The ids of the explicit anchors of a text, wherever they stand.
    pub(super) fn of(markdown: &'a str) -> Ids<'a> {
        // By the angle bracket: a single character is found many times faster than a word.
        let tags = markdown.split('<').skip(1).filter_map(|tag| tag.strip_prefix("span id=\""));
        let ids = tags.filter_map(|tag| tag.split_once('"')).map(|(id, _)| id);
        // Room for as many as guides have.
        let mut taken = HashMap::with_capacity(markdown.len() / 512);
        taken.extend(ids.map(|id| (Cow::Borrowed(id), Taken { given: false, next: 1 })));
        Ids(taken)
    }

    /// Whether an explicit anchor with this id is the first that is given.
    pub(super) fn is_first(&mut self, id: &str) -> bool {
        match self.0.get_mut(id) {
            Some(taken) => !std::mem::replace(&mut taken.given, true),
            None => self.0.insert(Cow::Owned(id.to_owned()), Taken { given: true, next: 1 }).is_none(),
        }
    }

    /// An id for a heading with this text: its slug, of which 256 bytes count, numbered as VitePress does where that is taken.
    pub(super) fn of_heading(&mut self, text: &str) -> String {
        let mut slug = slug(text);
        if slug.len() > MAX_ID_BYTES {
            let ends = slug.char_indices().map(|(place, _)| place);
            slug.truncate(ends.take_while(|end| *end <= MAX_ID_BYTES).last().unwrap_or_default());
        }
        let mut number = match self.0.entry(Cow::Owned(slug.clone())) {
            Entry::Vacant(free) => {
                free.insert(Taken { given: true, next: 1 });
                return slug;
            }
            Entry::Occupied(taken) => taken.get().next,
        };
        let mut id = format!("{slug}-{number}");
        while self.0.contains_key(&*id) {
            number += 1;
            id = format!("{slug}-{number}");
        }
        if let Some(taken) = self.0.get_mut(&*slug) {
            taken.next = number + 1;
        }
        self.0.insert(Cow::Owned(id.clone()), Taken { given: true, next: 1 });
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
