//! Looks up a guide by the key on the command line: `cargo run --example look_up -- Prometheus zh`.

use std::process::ExitCode;

use flashduty_knowledge_base::{Integration, Language};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let key = arguments.next().unwrap_or_else(|| "Prometheus".to_owned());
    let language = arguments.next().and_then(|tag| tag.parse().ok()).unwrap_or(Language::En);
    match key.parse::<Integration>() {
        Ok(integration) => {
            let guide = integration.guide(language);
            println!("{} ({})\n{}\n", guide.title(), guide.date(), guide.url());
            print!("{}", guide.body());
            ExitCode::SUCCESS
        }
        // The error names near keys: "no integration `promethues`: did you mean `Prometheus`?"
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
