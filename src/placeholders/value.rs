//! The values that [`Placeholders`](super::Placeholders) take: what each may be, and how it is written into a guide.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::String;
use core::fmt::{self, Write as _};
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The longest value, in bytes, as given and as filled in.
const MAX_BYTES: usize = 2048;

/// Declares a value: a text that was checked and made fit for every place.
macro_rules! values {
    ($($(#[$doc:meta])* $type:ident: $what:literal, $parse:ident, $form:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $type(String);

        impl $type {
            #[doc = concat!("Returns the value of a text: ", $form, ". White space at its ends is left out.")]
            ///
            /// # Errors
            ///
            /// Where the text is not of this form, or has more than 2,048 bytes.
            #[inline]
            pub fn new(text: &str) -> Result<Self, InvalidPlaceholder> {
                match value(text, $parse) {
                    Some(value) => Ok($type(value)),
                    None => Err(InvalidPlaceholder { what: $what, value: text.to_owned(), form: $form }),
                }
            }

            /// Returns the text that is filled in.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        /// Writes the text that is filled in.
        impl fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        /// Gives the text that is filled in.
        impl AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        /// Does the same as `new`.
        impl core::str::FromStr for $type {
            type Err = InvalidPlaceholder;

            #[inline]
            fn from_str(text: &str) -> Result<Self, InvalidPlaceholder> {
                $type::new(text)
            }
        }

        /// Does the same as `new`.
        impl TryFrom<&str> for $type {
            type Error = InvalidPlaceholder;

            #[inline]
            fn try_from(text: &str) -> Result<Self, InvalidPlaceholder> {
                $type::new(text)
            }
        }
    )*};
}

values! {
    /// The address that an integration gave: a push URL, a robot's URL or an e-mail address.
    ///
    /// The scheme is written in lower case, and what a path or query may hold but a code block might read (`!`, `'`, `(`,
    /// `$` …, letters outside ASCII) is percent-encoded, which means the same.
    ///
    /// ```
    /// use flashduty_knowledge_base::IntegrationUrl;
    ///
    /// let url = IntegrationUrl::new(" HTTPS://api.example.com/push/it's?integration_key=k1\n")?;
    /// assert_eq!(url.as_str(), "https://api.example.com/push/it%27s?integration_key=k1");
    /// assert!(IntegrationUrl::new("alerts@example.com").is_ok());
    /// assert!(IntegrationUrl::new("javascript:alert(1)").is_err());
    /// # Ok::<(), flashduty_knowledge_base::InvalidPlaceholder>(())
    /// ```
    IntegrationUrl: "integration URL", integration_url, "an http(s) URL or an e-mail address";

    /// The address of the API: a scheme, a host and at most a port.
    ///
    /// ```
    /// use flashduty_knowledge_base::ApiHost;
    ///
    /// assert_eq!(ApiHost::new("https://api.flashcat.cloud/")?.as_str(), "https://api.flashcat.cloud");
    /// # Ok::<(), flashduty_knowledge_base::InvalidPlaceholder>(())
    /// ```
    ApiHost: "API host", api_host, "`https://`, a host and at most a port, without a path";

    /// An integration key.
    IntegrationKey: "integration key", integration_key, "letters, digits, `-` and `_`, with at most two `=` at the end";

    /// An address or a network that Flashduty sends from.
    ///
    /// ```
    /// use flashduty_knowledge_base::IpRange;
    ///
    /// assert_eq!(IpRange::new("2001:DB8::/32")?.as_str(), "2001:db8::/32");
    /// # Ok::<(), flashduty_knowledge_base::InvalidPlaceholder>(())
    /// ```
    IpRange: "IP address", ip_range, "an IP address, or a network such as `192.0.2.0/24`";

    /// The name of a field that is mapped, such as `u_team` or, of a table, `cmdb_ci.name`.
    FieldName: "field", field_name, "letters, digits and underscores, not a digit first, in parts between dots";
}

impl IntegrationUrl {
    /// Whether the value can stand in quoted code. An apostrophe of a mailbox cannot: it has no other spelling.
    #[inline]
    pub(super) fn fits_code(&self) -> bool {
        !self.0.contains('\'')
    }
}

type Parsed<'a> = Option<Cow<'a, str>>;

/// The value of a text of the form that `parse` reads.
#[inline]
fn value(text: &str, parse: fn(&str) -> Parsed<'_>) -> Option<String> {
    let parsed = if text.len() <= MAX_BYTES { parse(text.trim())? } else { return None };
    (parsed.len() <= MAX_BYTES).then(|| parsed.into_owned())
}

#[inline]
fn integration_url(text: &str) -> Parsed<'_> {
    match without_scheme(text) {
        Some((scheme, rest)) => url(scheme, rest).map(Cow::Owned),
        None => is_mailbox(text).then_some(Cow::Borrowed(text)),
    }
}

#[inline]
fn url(scheme: &str, rest: &str) -> Option<String> {
    let (authority, tail) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (user, host) = authority.rsplit_once('@').map_or((None, authority), |(user, host)| (Some(user), host));
    let mut url = format!("{scheme}://");
    if let Some(user) = user {
        encode(user, b":", &mut url)?;
        url.push('@');
    }
    url.push_str(&host_and_port(host)?);
    encode(tail, b":@/?#&+=", &mut url)?;
    Some(url)
}

#[inline]
fn api_host(text: &str) -> Parsed<'_> {
    let (scheme, rest) = without_scheme(text)?;
    let host = host_and_port(rest.strip_suffix('/').unwrap_or(rest))?;
    Some(Cow::Owned(format!("{scheme}://{host}")))
}

#[inline]
fn integration_key(text: &str) -> Parsed<'_> {
    let key = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    let is_key = !key.is_empty()
        && !key.starts_with('-')
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    is_key.then_some(Cow::Borrowed(text))
}

#[inline]
fn ip_range(text: &str) -> Parsed<'_> {
    let Some((address, prefix)) = text.split_once('/') else {
        return Some(Cow::Owned(format!("{}", text.parse::<IpAddr>().ok()?)));
    };
    let address: IpAddr = address.parse().ok()?;
    let length = number(prefix)?;
    (length <= if address.is_ipv4() { 32 } else { 128 }).then(|| Cow::Owned(format!("{address}/{length}")))
}

#[inline]
fn field_name(text: &str) -> Parsed<'_> {
    let is_name = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    text.split('.').all(is_name).then_some(Cow::Borrowed(text))
}

/// The scheme in lower case and what follows `://`, of an http(s) URL.
#[inline]
fn without_scheme(text: &str) -> Option<(&'static str, &str)> {
    let (scheme, rest) = text.split_once("://")?;
    ["https", "http"].into_iter().find(|known| scheme.eq_ignore_ascii_case(known)).map(|scheme| (scheme, rest))
}

/// A host, which may be an IPv6 address in brackets, and at most a port.
#[inline]
fn host_and_port(text: &str) -> Option<String> {
    let end = if text.starts_with('[') { text.find(']')? + 1 } else { text.find(':').unwrap_or(text.len()) };
    let (host, port) = text.split_at(end);
    let host = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(address) => format!("[{}]", address.parse::<Ipv6Addr>().ok()?),
        None => is_host(host).then(|| host.to_owned())?,
    };
    match port.strip_prefix(':') {
        None => port.is_empty().then_some(host),
        Some(port) => number(port).filter(|port| (1..=65_535).contains(port)).map(|port| format!("{host}:{port}")),
    }
}

/// Whether a text is a host name of letters (of any script), digits, hyphens and underscores in labels, or an IPv4 address.
#[inline]
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|char| char.is_alphanumeric() || char == '-' || char == '_')
    };
    let ends_in_number = text.rsplit('.').next().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()));
    text.split('.').all(is_label) && (!ends_in_number || text.parse::<Ipv4Addr>().is_ok())
}

#[inline]
fn is_mailbox(text: &str) -> bool {
    let is_atom = |atom: &str| {
        !atom.is_empty() && atom.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_+='~".contains(&byte))
    };
    text.rsplit_once('@').is_some_and(|(mailbox, host)| mailbox.split('.').all(is_atom) && is_host(host))
}

/// A decimal number without a sign or leading zeros.
#[inline]
fn number(text: &str) -> Option<u32> {
    let is_decimal = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    is_decimal.then(|| text.parse().ok())?
}

/// Writes part of a URL: letters, digits, `-._~` and the given delimiters as they are, other characters that a URL may hold
/// percent-encoded. `None` for what no URL holds: white space, controls, quotes, backticks, angle brackets, braces …
#[inline]
fn encode(text: &str, delimiters: &[u8], url: &mut String) -> Option<()> {
    for (place, char) in text.char_indices() {
        let is_encoded = || {
            let digits = text.as_bytes().get(place + 1..place + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        match char {
            '-' | '.' | '_' | '~' => url.push(char),
            _ if char.is_ascii_alphanumeric() => url.push(char),
            _ if char.is_ascii() && delimiters.contains(&(char as u8)) => url.push(char),
            '%' if is_encoded() => url.push(char),
            '!' | '$' | '\'' | '(' | ')' | '*' | ',' | ';' | '[' | ']' | '&' | '+' | '=' | ':' | '@' | '%' => {
                write!(url, "%{:02X}", char as u32).ok()?;
            }
            _ if char.is_alphanumeric() => {
                char.encode_utf8(&mut [0; 4]).bytes().try_for_each(|byte| write!(url, "%{byte:02X}")).ok()?;
            }
            _ => return None,
        }
    }
    Some(())
}

/// The error of making a value from a text that is not of its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPlaceholder {
    what: &'static str,
    value: String,
    form: &'static str,
}

impl InvalidPlaceholder {
    /// Returns what the value should have been: `integration URL`, `API host`, `integration key`, `IP address` or `field`.
    #[inline]
    pub fn what(&self) -> &'static str {
        self.what
    }

    /// Returns the text that was refused.
    #[inline]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns what such a value looks like, in words.
    #[inline]
    pub fn form(&self) -> &'static str {
        self.form
    }
}

impl fmt::Display for InvalidPlaceholder {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let InvalidPlaceholder { what, value, form } = self;
        write!(f, "{} is no {what}: it has to be {form}", crate::quoted(value))?;
        if value.len() > MAX_BYTES { write!(f, ", of at most {MAX_BYTES} bytes") } else { Ok(()) }
    }
}

impl core::error::Error for InvalidPlaceholder {}
