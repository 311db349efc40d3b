//! An embedded guide as it stands in the program: its text, and where in it the front matter, the sections and the severity
//! table are.
//!
//! A program that embeds 700 guides should not pay for them twice. What the text says already is a place in the text, and a
//! pointer, which costs a relocation beside its eight bytes, stands once a guide or once a language.

pub(crate) mod format;

use format::{SectionPlace, part, section_names, unpack_row};

use crate::outline::Section;
use crate::severity::SeverityRow;
use crate::{Category, Language, Severity, Topic};

/// What the catalog says of all integrations.
pub(crate) struct Catalog {
    pub(crate) rows: &'static [CatalogRow],
    /// The texts of each row, one after the other.
    pub(crate) text: &'static str,
}

pub(crate) struct CatalogRow {
    pub(crate) category: Category,
    pub(crate) topic: Option<Topic>,
    /// Where the first text begins.
    pub(crate) start: u32,
    /// Where each [`Field`] ends, from `start` on.
    pub(crate) ends: [u16; 5],
}

/// A text of the catalog.
#[derive(Clone, Copy)]
pub(crate) enum Field {
    Key,
    English,
    Chinese,
    /// Empty where no version of the npm package has the key.
    Since,
    /// One alias a line.
    Aliases,
}

impl Catalog {
    #[inline]
    pub(crate) const fn text(&self, integration: usize, field: Field) -> &'static str {
        let row = &self.rows[integration];
        let before = match field {
            Field::Key => 0,
            _ => row.ends[field as usize - 1],
        };
        let start = row.start as usize;
        part(self.text, start + before as usize, start + row.ends[field as usize] as usize)
    }

    #[inline]
    pub(crate) const fn name(&self, integration: usize, language: Language) -> &'static str {
        match language {
            Language::En => self.text(integration, Field::English),
            Language::Zh => self.text(integration, Field::Chinese),
        }
    }

    #[inline]
    pub(crate) const fn since(&self, integration: usize) -> Option<&'static str> {
        let since = self.text(integration, Field::Since);
        if since.is_empty() { None } else { Some(since) }
    }
}

/// What the guides of a language share.
pub(crate) struct Tables {
    pub(crate) language: Language,
    pub(crate) catalog: &'static Catalog,
    /// The sections of all guides; see [`SectionPlace`].
    pub(crate) sections: &'static [u64],
    /// The rows of all severity tables; see [`unpack_row`].
    pub(crate) severities: &'static [u32],
    pub(crate) words: &'static str,
}

/// A guide.
#[derive(Clone, Copy)]
pub(crate) struct PackedGuide {
    pub(crate) tables: &'static Tables,
    /// The position of the integration.
    pub(crate) integration: u16,
    pub(crate) source: &'static str,
    /// Where the body begins in `source`.
    pub(crate) body: u32,
    pub(crate) digest: u64,
    /// Where title, description, date and address begin, and their lengths.
    pub(crate) front_matter: ([u32; 4], [u16; 4]),
    /// Where its sections begin and end among those of the language.
    pub(crate) sections: [u32; 2],
    /// Where the rows of its severity table do.
    pub(crate) severities: [u16; 2],
}

impl PackedGuide {
    #[inline]
    pub(crate) const fn catalog(&self, field: Field) -> &'static str {
        self.tables.catalog.text(self.integration as usize, field)
    }

    #[inline]
    pub(crate) const fn name(&self) -> &'static str {
        self.tables.catalog.name(self.integration as usize, self.tables.language)
    }

    #[inline]
    pub(crate) const fn since(&self) -> Option<&'static str> {
        self.tables.catalog.since(self.integration as usize)
    }

    #[inline]
    pub(crate) const fn row(&self) -> &'static CatalogRow {
        &self.tables.catalog.rows[self.integration as usize]
    }

    /// A text of the front matter: a part of the source, or of the words, which follow it, where the source spells it
    /// otherwise.
    #[inline]
    pub(crate) const fn front_matter(&self, field: usize) -> &'static str {
        let (start, length) = (self.front_matter.0[field] as usize, self.front_matter.1[field] as usize);
        match start.checked_sub(self.source.len()) {
            None => part(self.source, start, start + length),
            Some(start) => part(self.tables.words, start, start + length),
        }
    }

    #[inline]
    pub(crate) const fn body(&self) -> &'static str {
        part(self.source, self.body as usize, self.source.len())
    }

    #[inline]
    pub(crate) const fn section_count(&self) -> usize {
        (self.sections[1] - self.sections[0]) as usize
    }

    #[inline]
    pub(crate) fn section(&self, place: usize) -> Section<'static> {
        let packed = self.tables.sections.get(self.sections[0] as usize + place).copied().unwrap_or_default();
        let SectionPlace { level, start, end, words } = SectionPlace::unpack(packed);
        let markdown = part(self.body(), start, end);
        let (anchors, heading) = section_names(self.tables.words, words, markdown);
        Section { level, anchors, heading, markdown }
    }

    #[inline]
    pub(crate) const fn severity_count(&self) -> usize {
        (self.severities[1] - self.severities[0]) as usize
    }

    #[inline]
    pub(crate) fn severity(&self, place: usize) -> SeverityRow<'static> {
        let packed = self.tables.severities.get(usize::from(self.severities[0]) + place).copied().unwrap_or_default();
        let (level, place) = unpack_row(packed);
        let level = usize::from(level).checked_sub(1).and_then(|level| Severity::ALL.get(level)).copied();
        let (native, meaning) = match place.checked_sub(self.source.len()) {
            None => format::cells(self.source.get(place..).unwrap_or_default()),
            Some(place) => {
                let (native, meaning) = format::entry(self.tables.words, place);
                (native, meaning.unwrap_or_default())
            }
        };
        SeverityRow { native, level, meaning }
    }
}
