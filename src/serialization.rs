//! How the model serializes: [`Guides`] as the object that the npm package exports, the rest as users expect it.
//!
//! Written by hand, because deriving would bring `syn` into every program that turns the feature on.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::{
    ApiHost, Category, FieldName, FrontMatter, Guide, Guides, Integration, IntegrationKey, IntegrationUrl, IpRange,
    KnowledgeBase, Language, Resolution, Section, Severities, Severity, SeverityRow, Topic,
};

/// `{"en": {…}, "zh": {…}}`.
impl Serialize for KnowledgeBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Language::ALL.into_iter().map(|language| (language, self.guides(language))))
    }
}

/// `{key: Markdown text}` in export order.
impl Serialize for Guides {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|guide| (guide.key(), guide.source())))
    }
}

/// All that is known of the guide: what the catalog says (`key`, `language`, `name`, `category`, `topic`, `since`,
/// `aliases`), the front matter (`title`, `description`, `date`, `url`), `digest` in hexadecimal, `outline`, `severities`,
/// `default_severity` and `body`.
impl Serialize for Guide {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut guide = serializer.serialize_struct("Guide", 16)?;
        guide.serialize_field("key", self.key())?;
        guide.serialize_field("language", &self.language())?;
        guide.serialize_field("name", self.name())?;
        guide.serialize_field("category", &self.category())?;
        guide.serialize_field("topic", &self.topic())?;
        guide.serialize_field("since", &self.since())?;
        guide.serialize_field("aliases", &Sequence(|| self.aliases()))?;
        guide.serialize_field("title", self.title())?;
        guide.serialize_field("description", self.description())?;
        guide.serialize_field("date", self.date())?;
        guide.serialize_field("url", self.url())?;
        guide.serialize_field("digest", &format_args!("{:016x}", self.digest()))?;
        guide.serialize_field("outline", &Sequence(|| self.outline().map(Heading)))?;
        guide.serialize_field("severities", &self.severities())?;
        guide.serialize_field("default_severity", &self.severities().default_level())?;
        guide.serialize_field("body", self.body())?;
        guide.end()
    }
}

/// `{"level", "heading", "anchor", "markdown"}`.
impl Serialize for Section<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut section = serializer.serialize_struct("Section", 4)?;
        section.serialize_field("level", &self.level())?;
        section.serialize_field("heading", self.heading())?;
        section.serialize_field("anchor", self.anchor())?;
        section.serialize_field("markdown", self.markdown())?;
        section.end()
    }
}

/// A section of a guide that has the text already: `{"level", "heading", "anchor"}`.
struct Heading<'a>(Section<'a>);

impl Serialize for Heading<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut heading = serializer.serialize_struct("Heading", 3)?;
        heading.serialize_field("level", &self.0.level())?;
        heading.serialize_field("heading", self.0.heading())?;
        heading.serialize_field("anchor", self.0.anchor())?;
        heading.end()
    }
}

/// The rows in order.
impl Serialize for Severities<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows())
    }
}

/// `{"native", "level", "meaning"}`.
impl Serialize for SeverityRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("SeverityRow", 3)?;
        row.serialize_field("native", self.native())?;
        row.serialize_field("level", &self.level())?;
        row.serialize_field("meaning", self.meaning())?;
        row.end()
    }
}

/// `{"kind", "candidates"}`; the kind is `key`, `alias`, `guess` or `unknown`.
impl<T: Serialize> Serialize for Resolution<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let kind = match self {
            Resolution::Key(_) => "key",
            Resolution::Alias(_) => "alias",
            Resolution::Guess(_) => "guess",
            Resolution::Unknown => "unknown",
        };
        let mut resolution = serializer.serialize_struct("Resolution", 2)?;
        resolution.serialize_field("kind", kind)?;
        resolution.serialize_field("candidates", self.candidates())?;
        resolution.end()
    }
}

/// What an iterator gives, as a sequence.
struct Sequence<F>(F);

impl<I: Iterator<Item: Serialize>, F: Fn() -> I> Serialize for Sequence<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

#[cfg(feature = "search")]
mod search {
    use core::ops::Range;

    use super::*;
    use crate::search::{Hit, Marked};

    /// `{"key", "language", "category", "topic", "title", "url", "digest", "anchor", "path", "heading", "snippet", "score"}`;
    /// `url` leads to the section, `digest` is that of the guide.
    impl Serialize for Hit<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let guide = self.guide();
            let mut hit = serializer.serialize_struct("Hit", 12)?;
            hit.serialize_field("key", guide.key())?;
            hit.serialize_field("language", &guide.language())?;
            hit.serialize_field("category", &guide.category())?;
            hit.serialize_field("topic", &guide.topic())?;
            hit.serialize_field("title", guide.title())?;
            hit.serialize_field("url", &self.url())?;
            hit.serialize_field("digest", &format_args!("{:016x}", guide.digest()))?;
            hit.serialize_field("anchor", self.anchor())?;
            hit.serialize_field("path", self.path())?;
            hit.serialize_field("heading", self.heading())?;
            hit.serialize_field("snippet", self.snippet())?;
            hit.serialize_field("score", &self.score())?;
            hit.end()
        }
    }

    /// `{"text", "matches"}`; a match is `[start, end]` in bytes.
    impl Serialize for Marked {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let pair = |range: &Range<usize>| [range.start, range.end];
            let mut marked = serializer.serialize_struct("Marked", 2)?;
            marked.serialize_field("text", self.text())?;
            marked.serialize_field("matches", &Sequence(|| self.matches().iter().map(pair)))?;
            marked.end()
        }
    }
}

/// `{"title", "description", "date", "url"}`.
impl Serialize for FrontMatter<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut front_matter = serializer.serialize_struct("FrontMatter", 4)?;
        front_matter.serialize_field("title", self.title())?;
        front_matter.serialize_field("description", self.description())?;
        front_matter.serialize_field("date", self.date())?;
        front_matter.serialize_field("url", self.url())?;
        front_matter.end()
    }
}

impl<'de> Deserialize<'de> for FrontMatter<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("FrontMatter", &FIELDS, FrontMatterFields)
    }
}

const FIELDS: [&str; 4] = ["title", "description", "date", "url"];

/// Fields that it does not know are left alone: later versions may have more.
struct FrontMatterFields;

impl<'de> Visitor<'de> for FrontMatterFields {
    type Value = FrontMatter<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a guide's front matter")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FrontMatter<'static>, A::Error> {
        let mut values: [Option<String>; 4] = Default::default();
        while let Some(name) = map.next_key::<String>()? {
            match FIELDS.iter().position(|field| *field == name) {
                Some(place) if values[place].is_some() => return Err(Error::duplicate_field(FIELDS[place])),
                Some(place) => values[place] = Some(map.next_value()?),
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        self.front_matter(values)
    }

    /// Formats without names of fields have a sequence.
    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<FrontMatter<'static>, A::Error> {
        let mut values: [Option<String>; 4] = Default::default();
        for value in &mut values {
            *value = sequence.next_element()?;
        }
        self.front_matter(values)
    }
}

impl FrontMatterFields {
    fn front_matter<E: Error>(self, values: [Option<String>; 4]) -> Result<FrontMatter<'static>, E> {
        let [title, description, date, url] = values;
        let field = |value: Option<String>, name| value.map(Cow::Owned).ok_or_else(|| E::missing_field(name));
        Ok(FrontMatter {
            title: field(title, FIELDS[0])?,
            description: field(description, FIELDS[1])?,
            date: field(date, FIELDS[2])?,
            url: field(url, FIELDS[3])?,
        })
    }
}

/// The names of things, as text: both ways through `as_str` and `FromStr`.
macro_rules! as_text {
    ($($type:ident, $expecting:literal;)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text { expecting: $expecting, parsed: PhantomData })
            }
        }
    )*};
}

as_text! {
    Integration, "an integration's key";
    Language, "a language's code";
    Category, "a category's code";
    Severity, "a severity";
    Topic, "a topic";
    ApiHost, "the address of an API";
    FieldName, "the name of a field";
    IntegrationKey, "an integration key";
    IntegrationUrl, "an http(s) URL or an e-mail address";
    IpRange, "an IP address or network";
}

struct Text<T> {
    expecting: &'static str,
    parsed: PhantomData<T>,
}

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expecting)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }
}
