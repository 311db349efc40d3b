//! What the benchmarks share: keys in an order that no branch predictor learns.

use flashduty_knowledge_base::Integration;

/// 262,144 keys, every one about as often, in random order: xorshift, the same on every run.
pub fn random_keys() -> Vec<&'static str> {
    random().map(|number| Integration::ALL[number % Integration::ALL.len()].as_str()).collect()
}

/// As many strings that are no key, but look like one: a key with a letter changed, dropped or added, or in lower case.
pub fn random_misses() -> Vec<String> {
    random()
        .map(|number| {
            let key = Integration::ALL[number % Integration::ALL.len()].as_str();
            match number / 97 % 4 {
                0 => key.to_ascii_lowercase(),
                1 => key[..key.len() - 1].to_owned() + "_",
                2 => key[1..].to_owned(),
                _ => key.to_owned() + "s",
            }
        })
        .filter(|miss| Integration::from_key(miss).is_none())
        .collect()
}

/// 262,144 integrations in random order.
pub fn random_integrations() -> Vec<Integration> {
    random().map(|number| Integration::ALL[number % Integration::ALL.len()]).collect()
}

/// 262,144 numbers, the same on every run.
pub fn random() -> impl Iterator<Item = usize> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    (0..262_144).map(move |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as usize
    })
}
