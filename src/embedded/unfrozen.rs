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

pub(super) static CATALOG: Catalog = Catalog { rows: &[row(Category::Alert, None, 0, [8; 5])], text: "Unfrozen" };
static TABLES: Tables =
    Tables { language: Language::En, catalog: &CATALOG, sections: &[], severities: &[], words: "" };
const EMPTY: PackedGuide = PackedGuide {
    tables: &TABLES,
    integration: 0,
    source: "",
    body: 0,
    digest: 0,
    front_matter: ([0; 4], [0; 4]),
    sections: [0; 2],
    severities: [0; 2],
};
pub(super) static EN: [Guide; 1] = [Guide(Facts::Packed(EMPTY))];
pub(super) static ZH: [Guide; 1] = [Guide(Facts::Packed(EMPTY))];
pub(super) const SEED: u64 = 1;
pub(super) static DISPLACEMENTS: [u16; 1] = [0];
pub(super) static SLOTS: [Slot<Integration>; 2] = [Slot::new(0, 0, 0, Integration::Unfrozen), Slot::EMPTY];
pub(super) static FOLDED: [NameRow; 0] = [];
pub(super) const FOLDED_TEXT: &str = "";
pub(super) const CONTENT_DATE: &str = "";
pub(super) const CONTENT_DIGEST: u64 = 0;
#[cfg(feature = "dir")]
pub(super) static DIR: include_dir::Dir<'static> = include_dir::Dir::new("", &[]);
