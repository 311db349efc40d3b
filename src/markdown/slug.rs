//! Anchors of headings that have no explicit one.

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
    let mut slug = String::with_capacity(text.len());
    for char in text.nfkd() {
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
