//! The languages that guides are written in, and how tags, locales and `Accept-Language` headers name them.

use core::str::FromStr;

use crate::canonical::UnknownLanguage;

/// A language that every guide is written in.
///
/// ```
/// use flashduty_knowledge_base::Language;
///
/// assert_eq!("zh-Hans-CN".parse(), Ok(Language::Zh));
/// assert_eq!(Language::Zh.as_str(), "zh");
/// assert_eq!(Language::default(), Language::En);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Chinese (simplified).
    Zh,
}

impl Language {
    /// Every language, in the order in which they are listed.
    pub const ALL: [Language; 2] = [Language::En, Language::Zh];

    /// The ISO 639-1 code: `en` or `zh`. Also the name of the language's directory in a docs tree.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Zh => "zh",
        }
    }

    /// The language's name in the language itself.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Zh => "中文",
        }
    }

    /// The language that an `Accept-Language` header (RFC 9110, section 12.5.4) prefers, or `None`
    /// where it accepts neither.
    ///
    /// The highest weight wins, then the first named; `*` stands for whatever is not named. Parts that
    /// cannot be read are passed over, as the RFC's lenient servers do.
    ///
    /// ```
    /// use flashduty_knowledge_base::Language;
    ///
    /// assert_eq!(Language::negotiate("fr, zh-CN;q=0.8, en;q=0.5"), Some(Language::Zh));
    /// assert_eq!(Language::negotiate("fr"), None);
    /// assert_eq!(Language::negotiate("").unwrap_or_default(), Language::En);
    /// ```
    #[inline]
    pub fn negotiate(accept_language: &str) -> Option<Language> {
        let ranges = || accept_language.split(',').filter_map(weighted_range);
        let weight = |language: Language| {
            let named = ranges()
                .enumerate()
                .filter(|(_, (range, _))| range.parse() == Ok(language))
                .map(|(place, (_, weight))| (weight, core::cmp::Reverse(place)))
                .max();
            let any = || {
                let star = ranges().enumerate().find(|(_, (range, _))| *range == "*");
                star.map(|(place, (_, weight))| (weight, core::cmp::Reverse(place)))
            };
            named.or_else(any).filter(|(weight, _)| *weight > 0)
        };
        // `max_by_key` keeps the last of equals. English is last here, so a bare `*` gives English.
        Language::ALL
            .iter()
            .rev()
            .filter_map(|language| Some((weight(*language)?, *language)))
            .max_by_key(|(weight, _)| *weight)
            .map(|(_, language)| language)
    }
}

/// One element of the header as its range and its weight in thousandths; `None` where the weight is not one.
#[inline]
fn weighted_range(element: &str) -> Option<(&str, u16)> {
    let (range, parameter) = match element.split_once(';') {
        Some((range, parameter)) => (range, Some(parameter.trim())),
        None => (element, None),
    };
    let weight = match parameter {
        None => 1000,
        Some(parameter) => {
            let value = parameter.strip_prefix(['q', 'Q'])?.trim_start().strip_prefix('=')?;
            let value: f32 = value.trim().parse().ok().filter(|value| (0.0..=1.0).contains(value))?;
            (value * 1000.0) as u16
        }
    };
    let range = range.trim();
    (!range.is_empty()).then_some((range, weight))
}

/// Reads a BCP 47 tag (`en`, `en-US`, `zh-Hans`) or a POSIX locale (`zh_CN.UTF-8`), whatever its case.
/// Script and region do not matter: `zh-TW` is [`Language::Zh`].
impl FromStr for Language {
    type Err = UnknownLanguage;

    #[inline]
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Language::ALL
            .iter()
            .copied()
            .find(|language| primary.eq_ignore_ascii_case(language.as_str()))
            .ok_or_else(|| UnknownLanguage::new(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_locales_name_a_language() {
        for tag in ["en", "EN", "en-US", "en_GB", "en_US.UTF-8"] {
            assert_eq!(tag.parse(), Ok(Language::En), "{tag}");
        }
        for tag in ["zh", "zh-Hans", "zh_CN", "zh-TW", "zh_CN.UTF-8", "zh@pinyin"] {
            assert_eq!(tag.parse(), Ok(Language::Zh), "{tag}");
        }
    }

    #[test]
    fn other_text_is_an_error_that_names_it() {
        for tag in ["", "C", "POSIX", "fr", "english", "中文", "e n", "zhx"] {
            let error = tag.parse::<Language>().unwrap_err();
            assert_eq!(error.input(), tag);
            assert!(error.to_string().contains("`en` or `zh`"));
        }
    }

    #[test]
    fn negotiation_follows_weights_then_order() {
        let cases = [
            ("zh-CN,zh;q=0.9,en;q=0.8", Some(Language::Zh)),
            ("en;q=0.8, zh;q=0.9", Some(Language::Zh)),
            ("zh, en", Some(Language::Zh)),
            ("en, zh", Some(Language::En)),
            ("*", Some(Language::En)),
            ("zh;q=0.5, *", Some(Language::En)),
            ("en;q=0, *;q=0.1", Some(Language::Zh)),
            ("fr, *;q=0", None),
            ("zh;q=0", None),
            ("zh;q=2, en;q=0.1", Some(Language::En)),
            ("zh;q=NaN, en;q=0.1", Some(Language::En)),
            (";;;,,,=", None),
            ("", None),
        ];
        for (header, expected) in cases {
            assert_eq!(Language::negotiate(header), expected, "{header}");
        }
    }
}
