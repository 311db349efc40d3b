//! Runs the fuzzer for a while: see the README of the package.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use flashduty_kb_fuzz::Target;

const USAGE: &str =
    "flashduty-kb-fuzz [--seconds N] [--count N] [--seed N] [--only markdown|growth|load|resolve|placeholders]";

fn main() -> ExitCode {
    let (mut seconds, mut count, mut seed, mut only) = (10, u64::MAX, 1_u64, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(option) = arguments.next() {
        let value = arguments.next().unwrap_or_default();
        let is_read = match option.as_str() {
            "--seconds" => value.parse().map(|read| seconds = read).is_ok(),
            "--count" => value.parse().map(|read| count = read).is_ok(),
            "--seed" => value.parse().map(|read| seed = read).is_ok(),
            "--only" => {
                only = Target::from_name(&value);
                only.is_some()
            }
            _ => false,
        };
        if !is_read {
            eprintln!("{option} {value} is not known\n{USAGE}");
            return ExitCode::from(2);
        }
    }
    let end = Instant::now() + Duration::from_secs(seconds);
    let targets: Vec<Target> =
        Target::ALL.into_iter().filter(|target| only.is_none_or(|only| only == *target)).collect();
    let (mut inputs, mut failures) = (vec![0u64; targets.len()], 0);
    for offset in 0..count {
        for (place, target) in targets.iter().enumerate() {
            inputs[place] += 1;
            if let Err(wrong) = target.run(seed.wrapping_add(offset)) {
                failures += 1;
                println!("\n--only {} --seed {} --count 1: {wrong}", target.name(), seed.wrapping_add(offset));
            }
        }
        if Instant::now() >= end {
            break;
        }
    }
    for (target, inputs) in targets.iter().zip(inputs) {
        println!("{inputs} inputs of {}", target.name());
    }
    println!("{failures} failures");
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
