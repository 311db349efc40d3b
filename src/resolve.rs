//! From what people type to the integrations that they may mean.
//!
//! Keys are exact names for programs. People type `cloud watch`, `钉钉` or `promethues`; this module ranks what
//! they may mean, over the frozen catalog, without an index: 66 integrations are compared in microseconds.

use crate::{Integration, Language};

/// Longer names match nothing, so that the work is bounded.
const MAX_CHARS: usize = 64;
/// So many guesses are useful; more are noise.
const MAX_GUESSES: usize = 5;

/// What [`Integration::resolve`] found, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resolution {
    /// The name is this integration's key, letter for letter.
    Key(Integration),
    /// The name is an alias, a display name, or a key written differently, of these integrations, in
    /// export order. More than one where people mean several: the caller asks or shows all.
    Alias(Vec<Integration>),
    /// Nothing has this name; these are near, likeliest first, and never none.
    Guess(Vec<Integration>),
    /// Nothing is near either.
    Unknown,
}

impl Resolution {
    /// All candidates, likeliest first.
    pub fn candidates(&self) -> &[Integration] {
        match self {
            Resolution::Key(integration) => std::slice::from_ref(integration),
            Resolution::Alias(candidates) | Resolution::Guess(candidates) => candidates,
            Resolution::Unknown => &[],
        }
    }

    /// All candidates, likeliest first.
    pub fn into_candidates(self) -> Vec<Integration> {
        match self {
            Resolution::Key(integration) => vec![integration],
            Resolution::Alias(candidates) | Resolution::Guess(candidates) => candidates,
            Resolution::Unknown => Vec::new(),
        }
    }

    /// The one integration that the name stands for: by key, or by an alias that is no other's. A guess
    /// never is certain.
    pub fn certain(&self) -> Option<Integration> {
        match self {
            Resolution::Key(integration) => Some(*integration),
            Resolution::Alias(candidates) if candidates.len() == 1 => candidates.first().copied(),
            _ => None,
        }
    }
}

pub(crate) fn resolve(name: &str) -> Resolution {
    if let Some(integration) = Integration::from_key(name) {
        return Resolution::Key(integration);
    }
    let Some(whole) = folded(name) else {
        return Resolution::Unknown;
    };
    let words: Vec<_> = name.split(|char: char| !char.is_alphanumeric()).filter_map(folded).collect();
    let mut aliases = Vec::new();
    let mut guesses = Vec::new();
    for &integration in Integration::ALL {
        let names: Vec<_> = names(integration).collect();
        let nearest = names.iter().filter_map(|known| distance(&whole, known)).min();
        match nearest.or_else(|| has_all(&names, &words).then_some(2)) {
            Some(0) => aliases.push(integration),
            Some(distance) => guesses.push((distance, integration)),
            None => {}
        }
    }
    if !aliases.is_empty() {
        return Resolution::Alias(aliases);
    }
    guesses.sort_unstable();
    guesses.truncate(MAX_GUESSES);
    if guesses.is_empty() {
        return Resolution::Unknown;
    }
    Resolution::Guess(guesses.into_iter().map(|(_, integration)| integration).collect())
}

/// The folded names of an integration: key, display names, aliases.
fn names(integration: Integration) -> impl Iterator<Item = Vec<char>> {
    let display = Language::ALL.iter().map(move |language| integration.name(*language));
    std::iter::once(integration.key()).chain(display).chain(integration.aliases()).filter_map(folded)
}

/// A name without what people write differently: case, spaces, punctuation, full-width forms. `None` where
/// nothing is left or where the name is too long to be one.
pub(crate) fn folded(name: &str) -> Option<Vec<char>> {
    let mut folded = Vec::new();
    for char in name.chars().map(half_width).filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase) {
        if folded.len() == MAX_CHARS {
            return None;
        }
        folded.push(char);
    }
    (!folded.is_empty()).then_some(folded)
}

/// Full-width forms (U+FF01 to U+FF5E), as Chinese input methods make them, are ASCII moved by a constant.
pub(crate) fn half_width(char: char) -> char {
    match char {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(char as u32 - 0xFEE0).unwrap_or(char),
        _ => char,
    }
}

/// How far a typed name is from a known one; 0 is the same, `None` is out of sight.
///
/// A name that begins with the typed one, or holds it, is nearer than a misspelt one: it costs the
/// share that was left out. Misspellings may be one letter in three.
fn distance(typed: &[char], known: &[char]) -> Option<usize> {
    if typed == known {
        return Some(0);
    }
    // In Chinese two characters are a word; of Latin letters it takes three to mean anything.
    let word = if typed.iter().all(char::is_ascii) { 3 } else { 2 };
    if typed.len() >= word && known.windows(typed.len()).any(|part| part == typed) {
        let begins = known.starts_with(typed);
        return Some(if begins { 1 } else { 2 });
    }
    let allowed = typed.len().min(known.len()) / 3;
    let edits = edits(typed, known);
    (edits <= allowed).then_some(2 + edits)
}

/// Whether each of several words stands in one of the names: `ali sls` in `AliyunSLS`.
fn has_all(names: &[Vec<char>], words: &[Vec<char>]) -> bool {
    let stands = |word: &Vec<char>| names.iter().any(|name| name.windows(word.len()).any(|part| part == word));
    words.len() > 1 && words.iter().all(|word| word.len() > 1 && stands(word))
}

/// Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours, each counted once.
pub(crate) fn edits(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut next = vec![i + 1];
        for j in 0..b.len() {
            let substituted = row[j] + usize::from(a[i] != b[j]);
            let mut best = substituted.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(before[j - 1] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_does_not_matter() {
        for name in ["prometheus", "PROMETHEUS", " Prometheus ", "Ｐｒｏｍｅｔｈｅｕｓ", "prom-etheus"] {
            assert_eq!(resolve(name), Resolution::Alias(vec![Integration::Prometheus]), "{name}");
        }
    }

    #[test]
    fn every_key_alias_and_display_name_finds_its_integration() {
        for &integration in Integration::ALL {
            assert_eq!(resolve(integration.key()), Resolution::Key(integration));
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
        assert_eq!(meant("aliyun"), aliyun);
    }

    #[test]
    fn nothing_comes_of_nothing() {
        for name in ["", " ", "!?。", "\0", "\u{202e}", "qqqqqqqq"] {
            assert_eq!(resolve(name), Resolution::Unknown, "{name:?}");
        }
        assert_eq!(resolve(&"prometheus".repeat(100_000)), Resolution::Unknown);
    }

    #[test]
    fn edits_counts_each_kind_once() {
        let edits = |a: &str, b: &str| super::edits(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(edits("", "abc"), 3);
        assert_eq!(edits("abc", "abc"), 0);
        assert_eq!(edits("abc", "abxc"), 1);
        assert_eq!(edits("abc", "ac"), 1);
        assert_eq!(edits("abc", "axc"), 1);
        assert_eq!(edits("abc", "bac"), 1);
        assert_eq!(edits("飞书", "飛书"), 1);
    }
}
