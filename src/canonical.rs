//! The conversions of types that have one canonical text: keys, languages, categories, topics.

/// Implements what follows from `as_str` and `FromStr`: `Display`, `AsRef<str>`, `From` into `&'static str`, `TryFrom` from
/// `&str` and `String`, and comparison with `str`.
macro_rules! canonical_text {
    ($($type:ident, $error:ident;)*) => {$(
        /// Writes the canonical text.
        impl core::fmt::Display for crate::$type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Gives the canonical text.
        impl AsRef<str> for crate::$type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        /// Gives the canonical text.
        impl From<crate::$type> for &'static str {
            fn from(value: crate::$type) -> &'static str {
                value.as_str()
            }
        }

        /// Reads text as `FromStr` does.
        impl TryFrom<&str> for crate::$type {
            type Error = crate::$error;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        /// Reads text as `FromStr` does.
        impl TryFrom<alloc::string::String> for crate::$type {
            type Error = crate::$error;

            fn try_from(text: alloc::string::String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        /// Compares the canonical text.
        impl PartialEq<str> for crate::$type {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        /// Compares the canonical text.
        impl PartialEq<&str> for crate::$type {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        /// Compares the canonical text.
        impl PartialEq<crate::$type> for str {
            fn eq(&self, other: &crate::$type) -> bool {
                self == other.as_str()
            }
        }

        /// Compares the canonical text.
        impl PartialEq<crate::$type> for &str {
            fn eq(&self, other: &crate::$type) -> bool {
                *self == other.as_str()
            }
        }
    )*};
}

canonical_text! {
    Category, UnknownCategory;
    Integration, UnknownIntegration;
    Language, UnknownLanguage;
    Topic, UnknownTopic;
}
