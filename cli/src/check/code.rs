//! Code blocks, and the addresses of examples.

use super::finding::{Code, Problems};
use super::links::words;
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    fences(page, problems);
    addresses(page, problems);
}

fn fences(page: &Page<'_>, problems: &mut Problems) {
    for block in page.document.code_blocks().iter().filter(|block| block.language().is_empty()) {
        let help = "write it behind the opening fence, `text` where nothing else fits; indented code has no language";
        problems.push(page.error(Code::FenceLanguage, block.range().start, "a code block without a language", help));
    }
}

fn addresses(page: &Page<'_>, problems: &mut Problems) {
    const RESERVED: [&str; 5] = ["192.0.2.", "198.51.100.", "203.0.113.", "127.", "0.0.0.0"];
    /// Flashduty's own, which WeCom has to trust.
    const REAL: [&str; 1] = ["47.93.12.134"];
    for (place, word) in words(page.body(), |char| char.is_ascii_alphanumeric() || "-._".contains(char)) {
        let word = word.trim_end_matches('.');
        let is_address = word.split('.').count() == 4 && word.split('.').all(|part| part.parse::<u8>().is_ok());
        if is_address && !REAL.contains(&word) && !RESERVED.iter().any(|reserved| word.starts_with(reserved)) {
            let message = format!("`{word}` may be somebody's address");
            let help =
                "use 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24, which are reserved for documentation (RFC 5737)";
            problems.push(page.error(Code::ExampleAddress, place, message, help));
        }
    }
}
