//! The first inputs of each target: the same on every machine, in a few seconds.

use flashduty_kb_fuzz::Target;

fn run(target: Target, inputs: u64) {
    for seed in 1..=inputs {
        if let Err(wrong) = target.run(seed) {
            panic!("--only {} --seed {seed} --count 1: {wrong}", target.name());
        }
    }
}

#[test]
fn any_markdown_is_safe_wherever_it_goes() {
    run(Target::Markdown, 150);
}

#[test]
fn work_grows_with_a_text() {
    run(Target::Growth, 20);
}

#[test]
fn any_docs_tree_loads_or_says_why_not() {
    run(Target::Load, 8);
}

#[test]
fn any_typed_name_has_an_answer() {
    run(Target::Resolve, 100);
}

#[test]
fn values_add_no_markup() {
    run(Target::Placeholders, 15);
}
