//! What a typed name may mean, over the embedded integrations.

use alloc::vec;
use alloc::vec::Vec;

use crate::names::Matches;
use crate::{Integration, embedded};

/// What a typed name stands for, and how sure that is: of [`Integration::resolve`], or of
/// [`KnowledgeBase::resolve`](crate::KnowledgeBase::resolve) with keys in place of integrations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Resolution<T = Integration> {
    /// The name is this key, letter for letter.
    Key(T),
    /// The name is an alias, a display name, or a key written differently, of these, in export order. More than one where
    /// people mean several: the caller asks or shows all.
    Alias(Vec<T>),
    /// Nothing has this name; these are near, likeliest first, and never none.
    Guess(Vec<T>),
    /// Nothing is near either.
    Unknown,
}

impl<T> Resolution<T> {
    /// Returns all candidates, likeliest first.
    #[inline]
    pub fn candidates(&self) -> &[T] {
        match self {
            Resolution::Key(candidate) => core::slice::from_ref(candidate),
            Resolution::Alias(candidates) | Resolution::Guess(candidates) => candidates,
            Resolution::Unknown => &[],
        }
    }

    /// Returns all candidates, likeliest first.
    #[inline]
    pub fn into_candidates(self) -> Vec<T> {
        match self {
            Resolution::Key(candidate) => vec![candidate],
            Resolution::Alias(candidates) | Resolution::Guess(candidates) => candidates,
            Resolution::Unknown => Vec::new(),
        }
    }
}

impl<T: Copy> Resolution<T> {
    /// Returns the one that the name stands for: by key, or by an alias that is no other's. A guess never is certain.
    #[inline]
    pub fn certain(&self) -> Option<T> {
        match self {
            Resolution::Key(candidate) => Some(*candidate),
            Resolution::Alias(candidates) if candidates.len() == 1 => candidates.first().copied(),
            _ => None,
        }
    }
}

/// What `matches` says of a name that is not a key, with what stands at its positions.
#[inline]
pub(crate) fn resolution<T>(matches: Matches, at: impl Fn(usize) -> Option<T>) -> Resolution<T> {
    let all = |positions: Vec<usize>| positions.into_iter().filter_map(&at).collect::<Vec<T>>();
    match matches {
        Matches::Same(positions) => Resolution::Alias(all(positions)),
        Matches::Near(positions) if positions.is_empty() => Resolution::Unknown,
        Matches::Near(positions) => Resolution::Guess(all(positions)),
    }
}

#[inline]
pub(crate) fn resolve(name: &str) -> Resolution {
    if let Some(integration) = Integration::from_key(name) {
        return Resolution::Key(integration);
    }
    resolution(embedded::NAME_INDEX.resolve(name), |position| Integration::ALL.get(position).copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn writing_does_not_matter() {
        for name in ["prometheus", "PROMETHEUS", " Prometheus ", "Ｐｒｏｍｅｔｈｅｕｓ", "prom-etheus"] {
            assert_eq!(resolve(name), Resolution::Alias(vec![Integration::Prometheus]), "{name}");
        }
    }

    #[test]
    fn every_key_alias_and_display_name_finds_its_integration() {
        for integration in Integration::ALL {
            assert_eq!(resolve(integration.as_str()), Resolution::Key(integration));
            let display = Language::ALL.iter().map(|language| integration.name(*language));
            for name in integration.aliases().chain(display) {
                assert!(resolve(name).candidates().contains(&integration), "{name}");
            }
        }
    }

    #[test]
    fn an_ambiguous_alias_gives_all_its_integrations_and_no_certain_one() {
        let Resolution::Alias(candidates) = resolve("jira") else {
            panic!("`jira` is written differently, but a name");
        };
        assert!(candidates.contains(&Integration::Jira));
        assert_eq!(resolve("Jira").certain(), Some(Integration::Jira));
    }

    #[test]
    fn a_misspelt_name_is_a_guess_never_certain() {
        for name in ["promethues", "prometeus", "prometheuss"] {
            let resolution = resolve(name);
            assert_eq!(resolution, Resolution::Guess(vec![Integration::Prometheus]), "{name}");
            assert_eq!(resolution.certain(), None);
        }
    }

    #[test]
    fn words_of_a_name_in_pieces_are_a_guess() {
        assert_eq!(resolve("ali sls"), Resolution::Guess(vec![Integration::AliyunSLS]));
        assert_eq!(resolve("volc detect"), Resolution::Guess(vec![Integration::VolcEngineDetect]));
        assert_eq!(resolve("ali nothing"), Resolution::Unknown);
    }

    #[test]
    fn several_meanings_are_all_given() {
        let meant = |name: &str| resolve(name).into_candidates();
        assert_eq!(meant("飞书"), [Integration::Lark, Integration::FeishuAlert]);
        assert_eq!(meant("钉钉"), [Integration::Dingtalk, Integration::DingtalkAlert]);
        let aliyun =
            [Integration::AliyunARMS, Integration::AliyunCmEvent, Integration::AliyunCm, Integration::AliyunSLS];
        assert!(meant("aliyun").starts_with(&aliyun), "in export order; newer ones follow");
    }

    #[test]
    fn nothing_comes_of_nothing() {
        for name in ["", " ", "!?。", "\0", "\u{202e}", "qqqqqqqq"] {
            assert_eq!(resolve(name), Resolution::Unknown, "{name:?}");
        }
        assert_eq!(resolve(&"prometheus".repeat(100_000)), Resolution::Unknown);
    }
}
