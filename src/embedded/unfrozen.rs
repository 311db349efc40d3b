//! Stands in for `frozen.rs` while `cargo freeze` runs: one integration without a text, so that the crate compiles.

use super::*;

/// Stands in for the frozen integrations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Integration {
    /// Nothing.
    Unfrozen,
}

impl Integration {
    /// Every integration.
    pub const ALL: [Integration; 1] = [Integration::Unfrozen];
}

pub(super) static NAMES: [Names; 1] = [Names {
    key: "Unfrozen",
    category: Category::Alert,
    topic: None,
    since: None,
    en: "Unfrozen",
    zh: "Unfrozen",
    aliases: "",
}];

const fn empty(language: Language) -> Frozen {
    Frozen {
        language,
        front_matter: [""; 4],
        source: "",
        body: 0,
        digest: 0,
        sections: &[],
        headings: "",
        severities: &[],
        cells: "",
    }
}

pub(super) static EN: [Guide; 1] = [guide(&NAMES[0], empty(Language::En))];
pub(super) static ZH: [Guide; 1] = [guide(&NAMES[0], empty(Language::Zh))];
pub(super) const SEED: u64 = 1;
pub(super) static DISPLACEMENTS: [u16; 1] = [0];
pub(super) static SLOTS: [Slot<Integration>; 2] = [slot(Integration::Unfrozen), Slot::EMPTY];
pub(super) static FOLDED: [NameRow; 0] = [];
pub(super) const FOLDED_TEXT: &str = "";
pub(super) const CONTENT_DATE: &str = "";
pub(super) const CONTENT_DIGEST: u64 = 0;
#[cfg(feature = "dir")]
pub(super) static DIR: include_dir::Dir<'static> = include_dir::Dir::new("", &[]);
