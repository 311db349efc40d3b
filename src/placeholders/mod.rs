//! Filling in what a guide cannot know: the reader's push URL, API host, integration key …
//!
//! The places are the hooks of the guides: `<span class='integration_url'>…</span>` in prose, names in braces in code, a
//! list item for addresses, and `<label>` lines for mapped fields. Filling needs no Markdown parser, because no value can
//! hold anything that Markdown, HTML or a language of the code blocks would read: [`value`] checks each kind, and encodes
//! what an address may hold and a code block may not.

mod value;

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

pub use value::{ApiHost, FieldName, IntegrationKey, IntegrationUrl, InvalidPlaceholder, IpRange};

use crate::Guide;

/// Values for the places in a guide that the reader's account decides. What is not set stays as it is.
///
/// ```
/// use flashduty_knowledge_base::{Integration, IntegrationUrl, Language, Placeholders};
///
/// let url = IntegrationUrl::new("https://api.example.com/event/push/alert/prometheus?integration_key=YOUR_KEY")?;
/// let markdown = Integration::Prometheus.guide(Language::En).fill(&Placeholders::new().integration_url(url));
/// assert!(markdown.contains("- url: 'https://api.example.com/event/push/alert/prometheus?integration_key=YOUR_KEY'"));
/// # Ok::<(), flashduty_knowledge_base::InvalidPlaceholder>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Placeholders {
    integration_url: Option<IntegrationUrl>,
    api_host: Option<ApiHost>,
    integration_key: Option<IntegrationKey>,
    ip_whitelist: Option<Vec<String>>,
    field_mapping: Option<Vec<FieldName>>,
}

/// By how many bytes filling makes a text longer at most: 16 MiB. Places beyond that stay as they are.
const MAX_ADDED_BYTES: usize = 16 << 20;

impl Placeholders {
    /// Returns no values: a guide filled with them is as it was.
    #[inline]
    pub fn new() -> Placeholders {
        Placeholders::default()
    }

    /// Sets or unsets the address that the integration gave. In prose it takes the place of the words for it, as code.
    #[inline]
    pub fn integration_url(self, url: impl Into<Option<IntegrationUrl>>) -> Self {
        Placeholders { integration_url: url.into(), ..self }
    }

    /// Sets or unsets the address of the API.
    #[inline]
    pub fn api_host(self, host: impl Into<Option<ApiHost>>) -> Self {
        Placeholders { api_host: host.into(), ..self }
    }

    /// Sets or unsets the integration key.
    #[inline]
    pub fn integration_key(self, key: impl Into<Option<IntegrationKey>>) -> Self {
        Placeholders { integration_key: key.into(), ..self }
    }

    /// Sets the addresses that Flashduty sends from. Each becomes a list item.
    #[inline]
    pub fn ip_whitelist(self, ranges: impl IntoIterator<Item = IpRange>) -> Self {
        let ranges = ranges.into_iter().map(|range| range.to_string()).collect();
        Placeholders { ip_whitelist: Some(ranges), ..self }
    }

    /// Sets the names of the fields that are mapped, for the scripts of ServiceNowSync: a line of the script for each.
    #[inline]
    pub fn field_mapping(self, fields: impl IntoIterator<Item = FieldName>) -> Self {
        Placeholders { field_mapping: Some(fields.into_iter().collect()), ..self }
    }

    /// Fills the places in a Markdown text. Braces that belong to vendors' template languages (`${…}`, `{{…}}`,
    /// `{ALERT.SUBJECT}`) pass through untouched, and so does the text as a whole where there is nothing to fill.
    ///
    /// The time is linear in the text and the result. Filling adds at most 16 MiB; places beyond that stay as they are.
    ///
    /// ```
    /// use flashduty_knowledge_base::{IntegrationKey, IpRange, Placeholders};
    ///
    /// let placeholders = Placeholders::new()
    ///     .integration_key(IntegrationKey::new("k1")?)
    ///     .ip_whitelist([IpRange::new("192.0.2.1")?, IpRange::new("192.0.2.2")?]);
    /// assert_eq!(placeholders.fill("`?key={integration_key}` ${integration_key}"), "`?key=k1` ${integration_key}");
    /// assert_eq!(placeholders.fill("- {ip_whitelist}\n"), "- 192.0.2.1\n- 192.0.2.2\n");
    /// # Ok::<(), flashduty_knowledge_base::InvalidPlaceholder>(())
    /// ```
    #[inline]
    pub fn fill<'t>(&self, markdown: &'t str) -> Cow<'t, str> {
        let mut filled = String::new();
        let (mut done, mut at) = (0, 0);
        let mut left = MAX_ADDED_BYTES;
        while let Some(found) = markdown[at..].find(['{', '<']).map(|found| at + found) {
            match self.replacement(markdown, found, left) {
                Some((range, replacement)) => {
                    left = left.saturating_sub(replacement.len());
                    filled.push_str(&markdown[done..range.start]);
                    filled.push_str(&replacement);
                    done = range.end;
                    at = range.end;
                }
                None => at = found + 1,
            }
        }
        if done == 0 {
            return Cow::Borrowed(markdown);
        }
        filled.push_str(&markdown[done..]);
        Cow::Owned(filled)
    }

    /// What stands in place of the hook at a byte, and which bytes it replaces; `None` where there is none, no value, or
    /// more than `left` bytes would be added.
    #[inline]
    fn replacement(&self, text: &str, at: usize, left: usize) -> Option<(Range<usize>, Cow<'_, str>)> {
        let rest = &text[at..];
        if let Some(words) = rest.strip_prefix(SPAN) {
            let url = self.integration_url.as_ref()?;
            let length = SPAN.len() + within(words, "</span>")? + "</span>".len();
            let code = format!("`{url}`");
            return (code.len() <= left).then_some((at..at + length, Cow::Owned(code)));
        }
        if rest.starts_with(LABEL) {
            return self.mapped_fields(text, at, left);
        }
        let names = ["{integration_url}", "{api_host}", "{integration_key}", "{ip_whitelist}"];
        let place = names.iter().position(|name| rest.starts_with(name))?;
        let end = at + names[place].len();
        if text[..at].ends_with(['$', '{']) || text[end..].starts_with('}') {
            return None;
        }
        let value = match place {
            0 => self.integration_url.as_ref().filter(|url| url.fits_code())?.as_str(),
            1 => self.api_host.as_ref()?.as_str(),
            2 => self.integration_key.as_ref()?.as_str(),
            _ => return self.addresses(text, at, end, left),
        };
        (value.len() <= left).then_some((at..end, Cow::Borrowed(value)))
    }

    /// The list item `- {ip_whitelist}`, once for each address; in a line of other text, the addresses side by side.
    #[inline]
    fn addresses(&self, text: &str, at: usize, end: usize, left: usize) -> Option<(Range<usize>, Cow<'_, str>)> {
        let addresses = self.ip_whitelist.as_ref()?;
        let margin = text[..at].strip_suffix("- ").map(|before| before.len() - before.trim_end_matches(' ').len());
        let item = margin.map_or("", |margin| &text[at - 2 - margin..at]);
        // An address has at most 43 bytes.
        if addresses.len().saturating_mul(item.len() + 44) > left {
            return None;
        }
        let is_item = !item.is_empty() && (item.len() == at || text[..at - item.len()].ends_with('\n'));
        if !is_item {
            return Some((at..end, Cow::Owned(addresses.join(", "))));
        }
        let lines: Vec<_> = addresses.iter().map(|address| format!("{item}{address}")).collect();
        Some((at - item.len()..end, Cow::Owned(lines.join("\n"))))
    }

    /// The line `<label name='field_mapping' tab='N'>…{original.key}…</label>`, once for each field, N spaces in.
    #[inline]
    fn mapped_fields(&self, text: &str, at: usize, left: usize) -> Option<(Range<usize>, Cow<'_, str>)> {
        let fields = self.field_mapping.as_ref()?;
        let rest = &text[at + LABEL.len()..];
        let tab = &rest[..rest.bytes().take(3).take_while(u8::is_ascii_digit).count()];
        let indent: usize = tab.parse::<u8>().ok()?.into();
        let rest = rest[tab.len()..].strip_prefix("'>")?;
        let pattern = &rest[..within(rest, "</label>")?];
        let end = text.len() - rest.len() + pattern.len() + "</label>".len();
        // In a list item, each line stands behind the item's indentation.
        let before = &text[..at];
        let margin = &before[before.trim_end_matches(' ').len()..];
        let longest = fields.iter().map(|field| field.as_str().len()).max().unwrap_or_default();
        let line_bytes =
            indent + margin.len() + 1 + pattern.len() + pattern.matches("{original.key}").count() * longest;
        if fields.len().saturating_mul(line_bytes) > left {
            return None;
        }
        let lines =
            fields.iter().map(|field| format!("{:indent$}{}", "", pattern.replace("{original.key}", field.as_str())));
        Some((at..end, Cow::Owned(lines.collect::<Vec<_>>().join(&format!("\n{margin}")))))
    }
}

/// The opening tags of the hooks.
const SPAN: &str = "<span class='integration_url'>";
const LABEL: &str = "<label name='field_mapping' tab='";

/// Where a closing tag stands, on the same line and not far: a hook is short, and looking further for each of many openings
/// without an end would take time with the square of the text.
#[inline]
fn within(text: &str, closing: &str) -> Option<usize> {
    const FAR: usize = 512;
    let near = text.char_indices().take_while(|(place, char)| *place < FAR && *char != '\n').last();
    let near = near.map_or(0, |(place, char)| place + char.len_utf8());
    text[..near].find(closing)
}

impl Guide {
    /// The guide's [body](Guide::body) with its places filled in; see [`Placeholders::fill`].
    #[inline]
    pub fn fill(&self, placeholders: &Placeholders) -> Cow<'_, str> {
        placeholders.fill(self.body())
    }
}
