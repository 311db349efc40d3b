//! Aligned columns, for terminals where a Chinese character takes two cells.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The last column gives way until it has so many columns; only then are others left out.
const READABLE: usize = 20;
/// The last column itself is left out where it would have less.
const LEAST: usize = 8;

/// Rows with their columns aligned, two spaces apart; the last column is not padded. Where the lines would be wider than
/// the given columns, the last column is cut. On narrow terminals those between the first and the last are left out, the
/// rightmost first, then the last one; what is alone is cut.
pub(crate) fn table<const N: usize>(rows: &[[&str; N]], columns: Option<u16>) -> String {
    let columns = columns.map_or(usize::MAX, usize::from);
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    let last = N.saturating_sub(1);
    let room = |before: usize| columns.saturating_sub(widths[..before].iter().map(|width| width + 2).sum());
    // How many columns stand before the last one.
    let before = (1..=last).rev().find(|before| *before == 1 || room(*before) >= READABLE.min(widths[last]));
    let before = before.filter(|before| room(*before) >= LEAST.min(widths[last]));
    let mut table = String::new();
    for row in rows {
        match before {
            Some(before) => {
                for (cell, width) in row.iter().zip(widths).take(before) {
                    table += &format!("{cell}{:1$}", "", width + 2 - cell.width());
                }
                table += &cut(row[last], room(before));
            }
            None => table += &cut(row.first().unwrap_or(&""), columns),
        }
        table.push('\n');
    }
    table
}

/// A text of at most so many columns, with an ellipsis where it is cut.
pub(crate) fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut used = 1;
    for char in text.chars() {
        used += char.width().unwrap_or_default();
        if used > columns {
            break;
        }
        cut.push(char);
    }
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_whatever_the_width_of_a_character() {
        assert_eq!(table(&[["a", "键", "x"], ["飞书", "b", "y"]], None), "a     键  x\n飞书  b   y\n");
    }

    #[test]
    fn columns_are_left_out_where_the_last_one_could_not_be_read() {
        let rows = [["Prometheus", "alert", "infrastructure", "Prometheus Integration"]];
        for (columns, expected) in [
            (57, "Prometheus  alert  infrastructure  Prometheus Integration"),
            (56, "Prometheus  alert  infrastructure  Prometheus Integrati…"),
            (54, "Prometheus  alert  Prometheus Integration"),
            (38, "Prometheus  Prometheus Integration"),
            (20, "Prometheus  Prometh…"),
            (19, "Prometheus"),
            (8, "Prometh…"),
        ] {
            assert_eq!(table(&rows, Some(columns)), format!("{expected}\n"), "{columns} columns");
        }
    }

    #[test]
    fn a_short_last_column_needs_no_more_room_than_it_has() {
        let rows = [["Lark", "im", "飞书"]];
        assert_eq!(table(&rows, Some(14)), "Lark  im  飞书\n");
        assert_eq!(table(&rows, Some(13)), "Lark  飞书\n");
    }

    #[test]
    fn the_last_column_gives_way() {
        let rows = [["Prometheus", "Prometheus Integration"], ["Lark", "飞书集成飞书集成"]];
        assert_eq!(table(&rows, Some(24)), "Prometheus  Prometheus…\nLark        飞书集成飞…\n");
    }
}
