//! The four fields.

use std::collections::HashSet;

use flashduty_knowledge_base::Language;

use super::finding::{Code, Problems};
use super::languages::numbers;
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    let fields = ["title: \"", "description: \"", "date: \"", "url: \"", "---"];
    let head = page.guide.source().lines().skip(1);
    if let Some((line, _)) = head.zip(fields).find(|(line, field)| !line.starts_with(field)) {
        let message = "title, description, date and url do not stand in this order in double quotes";
        let help = "write the four fields on a line each, as the other guides do";
        problems.push(page.front_matter_error(Code::FrontMatterStyle, line, message.to_owned(), help));
    }
    let (length, allowed) = (
        page.guide.description().chars().count(),
        match page.guide.language() {
            Language::En => 160,
            Language::Zh => 80,
        },
    );
    if length > allowed {
        let message = format!("the description has {length} characters, {allowed} are shown");
        problems.push(page.front_matter_error(
            Code::LongDescription,
            "description",
            message,
            "say in one sentence what the reader gets",
        ));
    }
    // A version or a limit of the description that the guide itself does not have is of an older text.
    let known: HashSet<String> = numbers(page.body()).map(|(_, number)| number).collect();
    if let Some((_, number)) = numbers(page.guide.description()).find(|(_, number)| !known.contains(number)) {
        let message = format!("the number {number} of the description does not stand in the guide");
        let help = "say the same in both, or leave it out of the description";
        problems.push(page.front_matter_error(Code::NumbersDiffer, "description", message, help));
    }
}
