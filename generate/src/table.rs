//! Finds the displacements of a perfect hash. The benchmarks include this file too, to see tables grow.

use crate::hash::Words;

/// A perfect hash with displacements.
pub struct Table {
    /// What the hash is multiplied with.
    pub seed: u64,
    /// How far the keys of each bucket are moved.
    pub displacements: Vec<u16>,
    /// The position of the key in each slot.
    pub slots: Vec<Option<usize>>,
}

impl Table {
    /// Finds one for these keys: at most 2.5 slots a key. An error names two keys that no table tells apart.
    pub fn new(keys: &[&str]) -> Result<Table, String> {
        const SEEDS: u64 = 64;
        let size = (keys.len() * 5 / 4).next_power_of_two().max(2);
        let buckets = keys.len().div_ceil(3).max(1);
        let seeds = (1..=SEEDS).map(|number| number.wrapping_mul(0xD134_2543_DE82_EF95) | 1);
        for seed in seeds {
            if let Some((displacements, slots)) = displace(keys, seed, size, buckets) {
                return Ok(Table { seed, displacements, slots });
            }
        }
        let words = |key: &str| Words::new(key.as_bytes()).bucket(1, usize::MAX >> 16);
        let mut sorted = keys.to_vec();
        sorted.sort_by_key(|key| words(key));
        let same = sorted.windows(2).find(|pair| words(pair[0]) == words(pair[1]));
        Err(same.map_or("in this list".to_owned(), |pair| format!("`{}` and `{}`", pair[0], pair[1])))
    }
}

/// The displacements and slots under a seed, if every bucket finds free slots.
fn displace(keys: &[&str], seed: u64, size: usize, buckets: usize) -> Option<(Vec<u16>, Vec<Option<usize>>)> {
    let mut members = vec![Vec::new(); buckets];
    for (position, key) in keys.iter().enumerate() {
        let (bucket, place) = Words::new(key.as_bytes()).bucket(seed, buckets);
        members[bucket].push((position, place));
    }
    // The fullest first, while there is room.
    let mut order: Vec<usize> = (0..buckets).collect();
    order.sort_by_key(|bucket| std::cmp::Reverse(members[*bucket].len()));
    let mut displacements = vec![0; buckets];
    let mut slots = vec![None; size];
    for bucket in order {
        let slot = |displacement: u16, place: usize| (place ^ usize::from(displacement)) % size;
        let fits = |displacement: &u16| {
            let taken: Vec<usize> = members[bucket].iter().map(|(_, place)| slot(*displacement, *place)).collect();
            taken.iter().enumerate().all(|(at, slot)| slots[*slot].is_none() && !taken[..at].contains(slot))
        };
        let displacement = (0..size.min(1 << 16)).map(|displacement| displacement as u16).find(fits)?;
        displacements[bucket] = displacement;
        for (position, place) in &members[bucket] {
            slots[slot(displacement, *place)] = Some(*position);
        }
    }
    Some((displacements, slots))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::realistic::realistic;

    #[test]
    fn every_key_has_a_slot_of_its_own_in_at_most_64_bytes_a_key() {
        const SLOT_BYTES: usize = 24;
        for count in [0, 1, 2, 3, 66, 76, 103, 106, 146, 348, 1_000, 2_640] {
            let names = realistic(count);
            let keys: Vec<&str> = names.iter().map(String::as_str).collect();
            let Table { seed, displacements, slots } = Table::new(&keys).unwrap();
            for (position, key) in keys.iter().enumerate() {
                let (bucket, place) = Words::new(key.as_bytes()).bucket(seed, displacements.len());
                assert_eq!(slots[(place ^ usize::from(displacements[bucket])) % slots.len()], Some(position), "{key}");
            }
            let bytes = slots.len() * SLOT_BYTES + displacements.len() * 2;
            assert!(count < 3 || bytes <= 64 * count, "{count} keys take {bytes} bytes");
        }
    }

    #[test]
    fn keys_that_differ_only_in_the_middle_are_told_apart() {
        let keys = [
            "AlibabaCloudGraphDatabaseService",
            "AlibabaCloudObjectDatabaseService",
            "AlibabaCloudObjectStorageService",
        ];
        assert!(Table::new(&keys).is_ok());
    }

    #[test]
    fn the_same_key_twice_is_an_error_that_names_it() {
        assert_eq!(Table::new(&["Lark", "Lark"]).err().unwrap(), "`Lark` and `Lark`");
    }
}
