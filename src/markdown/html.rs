//! The HTML tags in a Markdown text. The parser says where raw HTML stands; this says which tags it is.

use std::ops::Range;

use super::slug::MAX_ID_BYTES;

/// Whether a tag opens or closes an element, or stands for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TagKind {
    /// `<div …>`
    Open,
    /// `</div>`
    Close,
    /// `<br>`, `<img …>`, `<hr/>`: an element without content.
    Void,
    /// `<!-- … -->`, `<!…>`, `<?…>`, or a `<` that begins no tag.
    Other,
}

/// A tag, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HtmlTag {
    kind: TagKind,
    name: String,
    raw: String,
    range: Range<usize>,
}

impl HtmlTag {
    /// What the tag does.
    pub fn kind(&self) -> TagKind {
        self.kind
    }

    /// The element's name in lower case; empty for [`TagKind::Other`].
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The tag as it is written.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// Where the tag stands.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// The id of `<span id="…">`, the one spelling of an anchor: ASCII letters, digits and hyphens, 256 at most.
    pub fn anchor_id(&self) -> Option<&str> {
        let is_id = |id: &&str| {
            (1..=MAX_ID_BYTES).contains(&id.len())
                && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        self.raw.strip_prefix("<span id=\"")?.strip_suffix("\">").filter(is_id)
    }
}

/// The tags in a piece of HTML that stands at `offset` of the text.
pub(super) fn tags(html: &str, offset: usize) -> Vec<HtmlTag> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(start) = html[at..].find('<').map(|found| at + found) {
        let end = end_of_tag(&html[start..]).map_or(html.len(), |length| start + length);
        let raw = &html[start..end];
        let (kind, name) = classify(raw);
        tags.push(HtmlTag { kind, name, raw: raw.to_owned(), range: offset + start..offset + end });
        at = end;
    }
    tags
}

/// The length of the tag that the text begins with: to its `>`, or for a comment to its `-->`. A `>` in a quoted
/// attribute value does not end a tag.
fn end_of_tag(html: &str) -> Option<usize> {
    if html.starts_with("<!--") {
        return html.find("-->").map(|found| found + 3);
    }
    let mut quote = None;
    for (place, char) in html.char_indices() {
        match (quote, char) {
            (Some(open), _) if open == char => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(char),
            (None, '>') => return Some(place + 1),
            (None, _) => {}
        }
    }
    None
}

fn classify(raw: &str) -> (TagKind, String) {
    let (closing, rest) = match raw.strip_prefix("</") {
        Some(rest) => (true, rest),
        None => (false, &raw[1..]),
    };
    let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !raw.ends_with('>') {
        return (TagKind::Other, String::new());
    }
    let name = name.to_ascii_lowercase();
    let kind = match name.as_str() {
        _ if closing => TagKind::Close,
        "br" | "hr" | "img" | "input" | "wbr" => TagKind::Void,
        _ if raw.ends_with("/>") => TagKind::Void,
        _ => TagKind::Open,
    };
    (kind, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_kind_name_and_place() {
        let html = "<div class=\"a>b\">\n</DIV><br/><!-- <p> --><x";
        let read: Vec<_> = tags(html, 10).iter().map(|tag| (tag.kind(), tag.name().to_owned(), tag.range())).collect();
        assert_eq!(
            read,
            [
                (TagKind::Open, "div".to_owned(), 10..27),
                (TagKind::Close, "div".to_owned(), 28..34),
                (TagKind::Void, "br".to_owned(), 34..39),
                (TagKind::Other, String::new(), 39..51),
                (TagKind::Other, String::new(), 51..53),
            ]
        );
    }
}
