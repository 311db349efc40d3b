//! How the model serializes: [`Guides`] as the object that the npm package exports, the rest as users expect it.
//!
//! Written by hand, because deriving would bring `syn` into every program that turns the feature on.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::{
    ApiHost, Category, FieldName, FrontMatter, Guide, Guides, Integration, IntegrationKey, IntegrationUrl, IpRange,
    KnowledgeBase, Language, Topic,
};

/// `{"en": {…}, "zh": {…}}`.
impl Serialize for KnowledgeBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Language::ALL.iter().map(|&language| (language, self.guides(language))))
    }
}

/// `{key: Markdown text}` in export order.
impl Serialize for Guides {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|guide| (guide.key(), guide.source())))
    }
}

/// `{"key", "language", "front_matter", "body"}`.
impl Serialize for Guide {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut guide = serializer.serialize_struct("Guide", 4)?;
        guide.serialize_field("key", self.key())?;
        guide.serialize_field("language", &self.language())?;
        guide.serialize_field("front_matter", self.front_matter())?;
        guide.serialize_field("body", self.body())?;
        guide.end()
    }
}

/// `{"title", "description", "date", "url"}`.
impl Serialize for FrontMatter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut front_matter = serializer.serialize_struct("FrontMatter", 4)?;
        front_matter.serialize_field("title", self.title())?;
        front_matter.serialize_field("description", self.description())?;
        front_matter.serialize_field("date", self.date())?;
        front_matter.serialize_field("url", self.url())?;
        front_matter.end()
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
