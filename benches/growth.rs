//! Looking a key up in tables of 66, 348 and 2,640 realistic keys, beside hashify: `cargo bench -p flashduty-kb-benches
//! --bench growth`.
//!
//! The tables are made by the code that freezes the embedded one, and read by the code that reads it.

use std::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use flashduty_kb_benches::random;

#[allow(dead_code)]
#[path = "../src/embedded/hash.rs"]
mod hash;
#[path = "../generate/src/realistic.rs"]
pub mod realistic;
// Its tests are not run here.
#[allow(unused_imports)]
#[path = "../generate/src/table.rs"]
mod table;

include!(concat!(env!("OUT_DIR"), "/growth.rs"));

fn main() {
    for (count, find) in HASHIFY {
        let (keys, table) = (realistic::realistic(count), Frozen::new(count));
        for (position, key) in keys.iter().enumerate() {
            assert_eq!(find(key).map(usize::from), Some(position), "hashify finds {key}");
            assert_eq!(table.find(key).map(usize::from), Some(position), "the table finds {key}");
        }
        assert_eq!(table.find("Unknown"), None);
    }
    divan::main();
}

type Find = fn(&str) -> Option<u16>;

const HASHIFY: [(usize, Find); 3] = [(66, hashify_66), (348, hashify_348), (2_640, hashify_2640)];

struct Frozen {
    keys: Vec<String>,
    seed: u64,
    displacements: Vec<u16>,
    slots: Vec<hash::Slot<u16>>,
}

impl Frozen {
    fn new(count: usize) -> Frozen {
        let keys = realistic::realistic(count);
        let borrowed: Vec<&str> = keys.iter().map(String::as_str).collect();
        let table::Table { seed, displacements, slots } = table::Table::new(&borrowed).unwrap();
        let slot = |position: Option<usize>| match position {
            Some(position) => {
                let words = hash::Words::new(keys[position].as_bytes());
                hash::Slot::new(words.head, words.tail, words.length as u16, position as u16)
            }
            None => hash::Slot::EMPTY,
        };
        let slots = slots.into_iter().map(slot).collect();
        Frozen { keys, seed, displacements, slots }
    }

    fn find(&self, key: &str) -> Option<u16> {
        let found = hash::find(key, self.seed, &self.displacements, &self.slots);
        found.filter(|position| key.len() <= 16 || self.keys[usize::from(*position)] == key)
    }
}

/// Looks 262,144 keys up in random order.
fn look_up(bencher: Bencher<'_, '_>, count: usize, find: impl Fn(&str) -> Option<u16> + Sync) {
    let keys = realistic::realistic(count);
    let wanted: Vec<&str> = random().map(|number| keys[number % count].as_str()).collect();
    bencher.counter(ItemsCount::new(wanted.len())).bench_local(|| {
        for key in &wanted {
            black_box(find(black_box(key)));
        }
    });
}

#[divan::bench(args = [66, 348, 2_640], sample_count = 40)]
fn by_key(bencher: Bencher<'_, '_>, count: usize) {
    let table = Frozen::new(count);
    look_up(bencher, count, |key| table.find(key));
}

#[divan::bench(args = [66, 348, 2_640], sample_count = 40)]
fn peer_hashify(bencher: Bencher<'_, '_>, count: usize) {
    let find = HASHIFY.iter().find(|(of, _)| *of == count).unwrap().1;
    look_up(bencher, count, find);
}
