//! Types that have one canonical text (keys, languages, categories, topics, severities): their conversions, and the errors of
//! reading them.

/// Implements what follows from `as_str` and `FromStr`: `Display`, `AsRef<str>`, `From` into `&'static str`, `TryFrom` from
/// `&str` and `String`, and comparison with `str`.
macro_rules! canonical_text {
    ($($type:ty, $error:ty;)*) => {$(
        /// Writes the canonical text.
        impl core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Gives the canonical text.
        impl AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        /// Gives the canonical text.
        impl From<$type> for &'static str {
            #[inline]
            fn from(value: $type) -> &'static str {
                value.as_str()
            }
        }

        /// Reads text as `FromStr` does.
        impl TryFrom<&str> for $type {
            type Error = $error;

            #[inline]
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        /// Reads text as `FromStr` does.
        impl TryFrom<alloc::string::String> for $type {
            type Error = $error;

            #[inline]
            fn try_from(text: alloc::string::String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        /// Compares the canonical text.
        impl PartialEq<str> for $type {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        /// Compares the canonical text.
        impl PartialEq<&str> for $type {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        /// Compares the canonical text.
        impl PartialEq<$type> for str {
            #[inline]
            fn eq(&self, other: &$type) -> bool {
                self == other.as_str()
            }
        }

        /// Compares the canonical text.
        impl PartialEq<$type> for &str {
            #[inline]
            fn eq(&self, other: &$type) -> bool {
                *self == other.as_str()
            }
        }
    )*};
}

canonical_text! {
    crate::Category, UnknownCategory;
    crate::Integration, crate::UnknownIntegration;
    crate::Language, UnknownLanguage;
    crate::Severity, UnknownSeverity;
    crate::Topic, UnknownTopic;
}

#[cfg(feature = "markdown")]
canonical_text! {
    crate::markdown::Channel, UnknownChannel;
}

/// Declares the error of reading a type from text, which says what was read and what there is.
macro_rules! unknown {
    ($($($type:ident)::+, $error:ident, $message:literal;)*) => {$(
        #[doc = concat!("The error of reading a [`", stringify!($($type)::+), "`](crate::", stringify!($($type)::+), ") from other text.")]
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $error {
            input: alloc::string::String,
        }

        impl $error {
            #[inline]
            pub(crate) fn new(input: &str) -> Self {
                $error { input: input.into() }
            }

            /// Returns the text that was read.
            #[inline]
            pub fn input(&self) -> &str {
                &self.input
            }
        }

        impl core::fmt::Display for $error {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, concat!($message, " {}: use "), crate::quoted(&self.input))?;
                crate::text::alternatives(f, &crate::$($type)::+::ALL)
            }
        }

        impl core::error::Error for $error {}
    )*};
}

unknown! {
    Category, UnknownCategory, "no category";
    Language, UnknownLanguage, "no guides in language";
    Severity, UnknownSeverity, "no severity";
    Topic, UnknownTopic, "no topic";
}

#[cfg(feature = "markdown")]
unknown! {
    markdown::Channel, UnknownChannel, "no channel";
}
