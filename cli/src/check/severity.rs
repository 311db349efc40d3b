//! Severity tables against themselves.

use std::collections::HashMap;

use flashduty_knowledge_base::Severity;
use flashduty_knowledge_base::markdown::Table;

use super::finding::{Code, Problem, Problems, quoted};
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    for table in page.document.tables() {
        let levels: Vec<usize> = (0..table.header().len()).filter(|column| is_levels(table, *column)).collect();
        // Ours by its header, or the only one there is.
        let ours = |column: &usize| table.header()[*column].to_ascii_lowercase().contains("flashduty");
        let only = || levels.first().copied().filter(|_| levels.len() == 1);
        let Some(level) = levels.iter().copied().find(ours).or_else(only) else { continue };
        rows(page, table, level, problems);
    }
}

/// Whether most cells of a column are severities.
fn is_levels(table: &Table, column: usize) -> bool {
    let cells = table.rows().iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty());
    let (all, levels) = cells.fold((0, 0), |(all, levels), cell| (all + 1, levels + usize::from(said(cell).is_some())));
    levels >= 2 && levels * 2 > all
}

/// The severity that a text is a word for, alone.
fn said(cell: &str) -> Option<Severity> {
    let word = cell.trim().trim_matches(['`', '*', '.', '。']).to_ascii_lowercase();
    let word = word.split(['(', '（']).next().unwrap_or_default().trim();
    Some(match word {
        "critical" | "严重" => Severity::Critical,
        "warning" | "警告" => Severity::Warning,
        "info" | "提醒" => Severity::Info,
        "ok" | "恢复" => Severity::Ok,
        _ => return None,
    })
}

/// The severity that a meaning begins with, in the words of either language: those that mean no other.
fn meant(cell: &str) -> Option<Severity> {
    said(cell).or_else(|| {
        let word = cell.trim().to_ascii_lowercase();
        Some(match word.as_str() {
            "紧急" | "致命" | "灾难" | "fatal" | "emergency" | "disaster" => Severity::Critical,
            "warn" | "告警" => Severity::Warning,
            "信息" | "通知" | "提示" | "information" | "notice" => Severity::Info,
            "resolved" | "recovered" | "已恢复" | "正常" => Severity::Ok,
            _ => return None,
        })
    })
}

fn rows(page: &Page<'_>, table: &Table, level: usize, problems: &mut Problems) {
    let mut seen: HashMap<&str, Option<Severity>> = HashMap::new();
    for (number, row) in table.rows().iter().enumerate() {
        let Some(cell) = row.get(level) else { continue };
        let own = said(cell);
        let error = |message: String, help: &str| at_row(page, table, number, message, help);
        if own.is_some_and(|own| own.as_str() != cell.trim()) {
            let right = own.map_or("", Severity::as_str);
            problems.push(error(
                format!("the severity {} is not written so", quoted(cell)),
                &format!("write {right}, in both languages"),
            ));
            continue;
        }
        let Some(own) = own else { continue };
        // What the sender calls it may be another level here; what it means may not.
        for other in row.iter().skip(level + 1) {
            if let Some(other_level) = meant(other).filter(|other| *other != own) {
                let message = format!("the row says {own}, and {} in another column", quoted(other));
                let help = format!("is it {own} or {other_level}? Say the same in the whole row");
                problems.push(error(message, &help));
            }
        }
        // A value that is called as a severity is that one.
        let values = row.iter().take(level).flat_map(|cell| cell.split([',', '、', '，', '/']));
        if let Some((value, other)) = values.filter_map(|value| Some((value, said(value)?))).find(|(_, it)| *it != own)
        {
            let message = format!("the value {} is called {other}, and the row says {own}", quoted(value.trim()));
            problems.push(error(message, "say in `check.yaml` why the sender's word has another meaning here"));
        }
        if let Some(native) = row.first().filter(|native| level > 0 && !native.is_empty())
            && seen.insert(native, Some(own)).is_some_and(|before| before != Some(own))
            && row.len() == 3
        {
            let message = format!("{} has two severities", quoted(native));
            problems.push(error(message, "a value becomes one severity: say on what it depends"));
        }
    }
}

/// An error at a row of a table: each is a line.
fn at_row(page: &Page<'_>, table: &Table, row: usize, message: String, help: &str) -> Problem {
    let place = page.line_below(table.range().start, row + 2);
    page.error(Code::SeverityTable, place, message, help)
}
