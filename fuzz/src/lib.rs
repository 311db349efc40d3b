#![doc = include_str!("../README.md")]

#[path = "../../tests/common/allocator.rs"]
mod allocator;
#[path = "../../tests/common/elements.rs"]
mod elements;
pub mod growth;
pub mod inputs;
pub mod oracles;
pub mod random;

use std::panic::{AssertUnwindSafe, catch_unwind};

use oracles::Found;
use random::Random;

/// What is fuzzed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Markdown,
    Growth,
    Load,
    Resolve,
    Placeholders,
}

impl Target {
    pub const ALL: [Target; 5] =
        [Target::Markdown, Target::Growth, Target::Load, Target::Resolve, Target::Placeholders];

    pub fn from_name(name: &str) -> Option<Target> {
        Target::ALL.into_iter().find(|target| target.name() == name)
    }

    pub fn name(self) -> &'static str {
        match self {
            Target::Markdown => "markdown",
            Target::Growth => "growth",
            Target::Load => "load",
            Target::Resolve => "resolve",
            Target::Placeholders => "placeholders",
        }
    }

    /// Makes the input of a seed and asks the oracles.
    pub fn run(self, seed: u64) -> Found {
        let mut random = Random::new(seed.wrapping_mul(Target::ALL.len() as u64).wrapping_add(self as u64));
        match self {
            Target::Markdown => {
                let text = inputs::markdown(&mut random);
                guarded(|| oracles::markdown(&text)).map_err(|wrong| smallest(text, wrong, oracles::markdown))
            }
            Target::Growth => {
                let growing = growth::Growing::new(&mut random);
                growth::FUNCTIONS.iter().try_for_each(|(name, function)| {
                    guarded(|| growth::check(&growing, *function))
                        .map_err(|wrong| format!("{name} {wrong}: {growing:?}"))
                })
            }
            Target::Load => {
                let files = inputs::tree(&mut random);
                let names: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
                guarded(|| oracles::tree(&files, &mut random))
                    .map_err(|wrong| format!("{wrong}\nin a tree of {names:?}"))
            }
            Target::Resolve => {
                let typed = inputs::typed(&mut random);
                guarded(|| oracles::name(&typed))
                    .and_then(|()| {
                        guarded(|| oracles::hits(flashduty_knowledge_base::KnowledgeBase::embedded(), &typed))
                    })
                    .map_err(|wrong| format!("{wrong}: {typed:?}"))
            }
            Target::Placeholders => guarded(|| oracles::placeholders(&mut random)),
        }
    }
}

/// A panic is as wrong as anything else.
fn guarded(work: impl FnOnce() -> Found) -> Found {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err("it panics".to_owned()))
}

/// The input that fails, without what can be left out, and the words for what is wrong with it.
fn smallest(mut text: String, mut wrong: String, oracle: fn(&str) -> Found) -> String {
    let mut step = text.len() / 2;
    while step > 0 {
        let mut at = 0;
        while at < text.len() {
            let end = (at + step).min(text.len());
            let shorter = text.get(..at).zip(text.get(end..)).map(|(before, after)| format!("{before}{after}"));
            match shorter.and_then(|shorter| Some((guarded(|| oracle(&shorter)).err()?, shorter))) {
                Some((still, shorter)) => (text, wrong) = (shorter, still),
                None => at += step,
            }
        }
        step /= 2;
    }
    format!("{wrong}\n{text:?}")
}
