//! Integrations by any name that people write, for `#[serde(with = "flashduty_knowledge_base::any_name")]`.
//!
//! An integration is read by its key alone; a configuration file that a person writes has `alertmanager` or 飞书 as well.
//! What is written is the key.
//!
//! ```
//! use flashduty_knowledge_base::Integration;
//! use flashduty_knowledge_base::any_name;
//!
//! let mut source = serde_json::Deserializer::from_str("\"cloud watch\"");
//! assert_eq!(any_name::deserialize(&mut source).unwrap(), Integration::AWSCW);
//! ```

use core::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::Integration;

/// Writes the key.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(integration: &Integration, serializer: S) -> Result<S::Ok, S::Error> {
    integration.serialize(serializer)
}

/// Reads the integration that a name stands for: a key, whatever its case, or an alias that is no other's.
///
/// # Errors
///
/// Where [`Integration::resolve`] is not certain; the message says what is near.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Integration, D::Error> {
    deserializer.deserialize_str(Name)
}

struct Name;

impl Visitor<'_> for Name {
    type Value = Integration;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an integration")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Integration, E> {
        match Integration::resolve(name).certain() {
            Some(integration) => Ok(integration),
            None => name.parse().map_err(E::custom),
        }
    }
}
