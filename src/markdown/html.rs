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
        anchor_id(&self.raw)
    }
}

fn anchor_id(raw: &str) -> Option<&str> {
    let is_id = |id: &&str| {
        (1..=MAX_ID_BYTES).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    raw.strip_prefix("<span id=\"")?.strip_suffix("\">").filter(is_id)
}

/// A tag that is only looked at: nothing of it is copied.
#[derive(Clone, Copy)]
pub(super) struct RawTag<'t> {
    pub kind: TagKind,
    /// The element's name as it is written; empty for [`TagKind::Other`].
    name: &'t str,
    pub raw: &'t str,
    /// Where it begins in the piece.
    pub start: usize,
}

impl<'t> RawTag<'t> {
    /// Where it ends in the piece.
    pub fn end(&self) -> usize {
        self.start + self.raw.len()
    }

    /// Whether this is the element's name, in lower case.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    pub fn anchor_id(&self) -> Option<&'t str> {
        anchor_id(self.raw)
    }

    /// The tag of a piece that stands at `offset` of the text.
    pub fn at(&self, offset: usize) -> HtmlTag {
        HtmlTag {
            kind: self.kind,
            name: self.name.to_ascii_lowercase(),
            raw: self.raw.to_owned(),
            range: offset + self.start..offset + self.end(),
        }
    }
}

/// The tags in a piece of HTML.
pub(super) fn tags(html: &str) -> impl Iterator<Item = RawTag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + html[at..].find('<')?;
        let raw = &html[start..];
        let raw = end_of_tag(raw).map_or(raw, |length| &raw[..length]);
        let (kind, name) = classify(raw);
        at = start + raw.len();
        Some(RawTag { kind, name, raw, start })
    })
}

/// The length of the tag that the text begins with: to its `>`, or for a comment to its `-->`. A `>` in a quoted
/// attribute value does not end a tag.
fn end_of_tag(html: &str) -> Option<usize> {
    if html.starts_with("<!--") {
        return html.find("-->").map(|found| found + 3);
    }
    let mut quote = None;
    for (place, byte) in html.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'>') => return Some(place + 1),
            (None, _) => {}
        }
    }
    None
}

fn classify(raw: &str) -> (TagKind, &str) {
    let (closing, rest) = match raw.strip_prefix("</") {
        Some(rest) => (true, rest),
        None => (false, &raw[1..]),
    };
    let name = &rest[..rest.bytes().take_while(u8::is_ascii_alphanumeric).count()];
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !raw.ends_with('>') {
        return (TagKind::Other, "");
    }
    let is_void = || ["br", "hr", "img", "input", "wbr"].iter().any(|void| name.eq_ignore_ascii_case(void));
    let kind = match closing {
        true => TagKind::Close,
        false if raw.ends_with("/>") || is_void() => TagKind::Void,
        false => TagKind::Open,
    };
    (kind, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_kind_name_and_place() {
        let html = "<div class=\"a>b\">\n</DIV><br/><!-- <p> --><x";
        let read: Vec<_> =
            tags(html).map(|tag| tag.at(10)).map(|tag| (tag.kind(), tag.name().to_owned(), tag.range())).collect();
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
