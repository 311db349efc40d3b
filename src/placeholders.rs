//! Filling in what a guide cannot know: the reader's push URL, API host, integration key …
//!
//! The places are the hooks of the guides: `<span class='integration_url'>…</span>` in prose, names in braces in code, a
//! list item for addresses, and `<label>` lines for mapped fields. Filling needs no Markdown parser, because a value cannot
//! hold anything that Markdown, HTML or a language of the code blocks would read: each kind has a narrow alphabet,
//! checked when it is set.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::net::IpAddr;
use core::ops::Range;

use crate::Guide;

/// Values for the places in a guide that the reader's account decides. What is not set stays as it is.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language, Placeholders};
///
/// let placeholders = Placeholders::new()
///     .with_integration_url("https://api.example.com/event/push/alert/prometheus?integration_key=YOUR_KEY")?;
/// let markdown = Integration::Prometheus.guide(Language::En).fill(&placeholders);
/// assert!(markdown.contains("- url: 'https://api.example.com/event/push/alert/prometheus?integration_key=YOUR_KEY'"));
/// # Ok::<(), flashduty_knowledge_base::InvalidPlaceholder>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placeholders {
    integration_url: Option<String>,
    api_host: Option<String>,
    integration_key: Option<String>,
    ip_whitelist: Option<Vec<String>>,
    field_mapping: Option<Vec<String>>,
}

/// The longest value, in bytes.
const MAX_BYTES: usize = 2048;

impl Placeholders {
    /// No values: a guide filled with them is as it was.
    pub fn new() -> Placeholders {
        Placeholders::default()
    }

    /// The address that the integration gave: a push URL, a robot's URL or an e-mail address. In prose it takes the place
    /// of the words for it, as code.
    ///
    /// # Errors
    ///
    /// Unless it is an http(s) URL of letters, digits and `-._~:/?#@&+=%`, or an e-mail address of letters, digits and
    /// `-._+@`, of at most 2,048 bytes.
    pub fn with_integration_url(mut self, value: &str) -> Result<Self, InvalidPlaceholder> {
        let is_url = ["https://", "http://"].iter().any(|scheme| {
            value.strip_prefix(scheme).is_some_and(|rest| {
                rest.starts_with(|first: char| first.is_ascii_alphanumeric()) && consists_of(rest, b"-._~:/?#@&+=%")
            })
        });
        let is_address = value
            .split_once('@')
            .is_some_and(|(mailbox, host)| is_word(mailbox, b"-._+") && is_word(host, b"-.") && host.contains('.'));
        let form = "an http(s) URL of letters, digits and `-._~:/?#@&+=%`, or an e-mail address";
        self.integration_url = Some(checked("integration URL", value, is_url || is_address, form)?);
        Ok(self)
    }

    /// The address of the API, such as `https://api.flashcat.cloud`, without a slash at its end.
    ///
    /// # Errors
    ///
    /// Unless it is `http://` or `https://`, a host name, and at most a port.
    pub fn with_api_host(mut self, value: &str) -> Result<Self, InvalidPlaceholder> {
        let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://")).unwrap_or_default();
        let (host, port) = rest.split_once(':').unwrap_or((rest, "443"));
        let is_host = is_word(host, b"-.") && port.parse::<u16>().is_ok() && consists_of(port, b"");
        let form = "`https://`, a host name and at most a port, without a path";
        self.api_host = Some(checked("API host", value, is_host, form)?);
        Ok(self)
    }

    /// The integration key.
    ///
    /// # Errors
    ///
    /// Unless it consists of letters, digits, and between them `-` and `_`.
    pub fn with_integration_key(mut self, value: &str) -> Result<Self, InvalidPlaceholder> {
        let form = "letters, digits, and between them `-` and `_`";
        self.integration_key = Some(checked("integration key", value, is_word(value, b"-_"), form)?);
        Ok(self)
    }

    /// The addresses that Flashduty sends from: IP addresses, or networks such as `192.0.2.0/24`. Each becomes a list item.
    ///
    /// # Errors
    ///
    /// Where one of them is neither.
    pub fn with_ip_whitelist<S: AsRef<str>>(
        mut self,
        addresses: impl IntoIterator<Item = S>,
    ) -> Result<Self, InvalidPlaceholder> {
        let checked = |address: S| {
            let address = address.as_ref();
            let (ip, prefix) = address.split_once('/').map_or((address, None), |(ip, prefix)| (ip, Some(prefix)));
            let bits = ip.parse().map(|ip: IpAddr| if ip.is_ipv4() { 32 } else { 128 });
            let holds = bits.is_ok_and(|bits| {
                prefix.is_none_or(|prefix| {
                    consists_of(prefix, b"") && prefix.parse().is_ok_and(|length: u8| length <= bits)
                })
            });
            checked("IP address", address, holds, "an IP address, or a network such as `192.0.2.0/24`")
        };
        self.ip_whitelist = Some(addresses.into_iter().map(checked).collect::<Result<_, _>>()?);
        Ok(self)
    }

    /// The names of the fields that are mapped, for the scripts of ServiceNowSync: a line of the script for each.
    ///
    /// # Errors
    ///
    /// Where one of them is not letters, digits and underscores that begin with a letter.
    pub fn with_field_mapping<S: AsRef<str>>(
        mut self,
        fields: impl IntoIterator<Item = S>,
    ) -> Result<Self, InvalidPlaceholder> {
        let checked = |field: S| {
            let field = field.as_ref();
            let holds = field.starts_with(|first: char| first.is_ascii_alphabetic()) && consists_of(field, b"_");
            checked("field", field, holds, "letters, digits and underscores, a letter first")
        };
        self.field_mapping = Some(fields.into_iter().map(checked).collect::<Result<_, _>>()?);
        Ok(self)
    }

    /// Fills the places in a Markdown text. Braces that belong to vendors' template languages (`${…}`, `{{…}}`,
    /// `{ALERT.SUBJECT}`) pass through untouched, and so does the text as a whole where there is nothing to fill.
    ///
    /// ```
    /// use flashduty_knowledge_base::Placeholders;
    ///
    /// let placeholders = Placeholders::new().with_integration_key("k1")?.with_ip_whitelist(["192.0.2.1", "192.0.2.2"])?;
    /// assert_eq!(placeholders.fill("`?key={integration_key}` ${integration_key}"), "`?key=k1` ${integration_key}");
    /// assert_eq!(placeholders.fill("- {ip_whitelist}\n"), "- 192.0.2.1\n- 192.0.2.2\n");
    /// # Ok::<(), flashduty_knowledge_base::InvalidPlaceholder>(())
    /// ```
    pub fn fill<'t>(&self, markdown: &'t str) -> Cow<'t, str> {
        let mut filled = String::new();
        let mut done = 0;
        let mut at = 0;
        while let Some(found) = markdown[at..].find(['{', '<']).map(|found| at + found) {
            match self.replacement(markdown, found) {
                Some((range, replacement)) => {
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

    /// What stands in place of the hook at a byte, and which bytes it replaces; `None` where there is none, or no value.
    fn replacement(&self, text: &str, at: usize) -> Option<(Range<usize>, Cow<'_, str>)> {
        let rest = &text[at..];
        if let Some(words) = rest.strip_prefix(SPAN) {
            let url = self.integration_url.as_ref()?;
            let length = SPAN.len() + within(words, "</span>")? + "</span>".len();
            return Some((at..at + length, Cow::Owned(format!("`{url}`"))));
        }
        if rest.starts_with(LABEL) {
            return self.mapped_fields(text, at);
        }
        let names = ["{integration_url}", "{api_host}", "{integration_key}", "{ip_whitelist}"];
        let place = names.iter().position(|name| rest.starts_with(name))?;
        let end = at + names[place].len();
        if text[..at].ends_with(['$', '{']) || text[end..].starts_with('}') {
            return None;
        }
        let value = match place {
            0 => &self.integration_url,
            1 => &self.api_host,
            2 => &self.integration_key,
            _ => return self.addresses(text, at, end),
        };
        Some((at..end, Cow::Borrowed(value.as_ref()?)))
    }

    /// The list item `- {ip_whitelist}`, once for each address; in a line of other text, the addresses side by side.
    fn addresses(&self, text: &str, at: usize, end: usize) -> Option<(Range<usize>, Cow<'_, str>)> {
        let addresses = self.ip_whitelist.as_ref()?;
        let margin = text[..at].strip_suffix("- ").map(|before| before.len() - before.trim_end_matches(' ').len());
        let item = margin.map_or("", |margin| &text[at - 2 - margin..at]);
        let is_item = !item.is_empty() && (item.len() == at || text[..at - item.len()].ends_with('\n'));
        if !is_item {
            return Some((at..end, Cow::Owned(addresses.join(", "))));
        }
        let lines: Vec<_> = addresses.iter().map(|address| format!("{item}{address}")).collect();
        Some((at - item.len()..end, Cow::Owned(lines.join("\n"))))
    }

    /// The line `<label name='field_mapping' tab='N'>…{original.key}…</label>`, once for each field, N spaces in.
    fn mapped_fields(&self, text: &str, at: usize) -> Option<(Range<usize>, Cow<'_, str>)> {
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
        let lines = fields.iter().map(|field| format!("{:indent$}{}", "", pattern.replace("{original.key}", field)));
        Some((at..end, Cow::Owned(lines.collect::<Vec<_>>().join(&format!("\n{margin}")))))
    }
}

/// The opening tags of the hooks.
const SPAN: &str = "<span class='integration_url'>";
const LABEL: &str = "<label name='field_mapping' tab='";

/// Where a closing tag stands, on the same line and not far: a hook is short, and looking further for each of many openings
/// without an end would take time with the square of the text.
fn within(text: &str, closing: &str) -> Option<usize> {
    const FAR: usize = 512;
    let near = text.char_indices().take_while(|(place, char)| *place < FAR && *char != '\n').last();
    let near = near.map_or(0, |(place, char)| place + char.len_utf8());
    text[..near].find(closing)
}

impl Guide {
    /// The guide's [body](Guide::body) with its places filled in; see [`Placeholders::fill`].
    pub fn fill(&self, placeholders: &Placeholders) -> Cow<'_, str> {
        placeholders.fill(self.body())
    }
}

fn consists_of(value: &str, punctuation: &[u8]) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || punctuation.contains(&byte))
}

/// Whether a value consists of letters, digits and, not at its ends, the given punctuation.
fn is_word(value: &str, punctuation: &[u8]) -> bool {
    let is_inner = |char: char| !char.is_ascii_alphanumeric();
    consists_of(value, punctuation) && !value.starts_with(is_inner) && !value.ends_with(is_inner)
}

fn checked(what: &'static str, value: &str, holds: bool, form: &'static str) -> Result<String, InvalidPlaceholder> {
    if holds && value.len() <= MAX_BYTES {
        return Ok(value.to_owned());
    }
    Err(InvalidPlaceholder { what, value: value.to_owned(), form })
}

/// The error of setting a value that could break out of its place in a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPlaceholder {
    what: &'static str,
    value: String,
    form: &'static str,
}

impl InvalidPlaceholder {
    /// The value that was refused.
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl fmt::Display for InvalidPlaceholder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let InvalidPlaceholder { what, value, form } = self;
        write!(f, "{} cannot be filled in as {what}: it has to be {form}", crate::quoted(value))?;
        if value.len() > MAX_BYTES { write!(f, ", of at most {MAX_BYTES} bytes") } else { Ok(()) }
    }
}

impl core::error::Error for InvalidPlaceholder {}
