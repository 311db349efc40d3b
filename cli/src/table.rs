//! Aligned columns, for terminals where a Chinese character takes two cells.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Rows with their columns aligned, two spaces apart. The last column is not padded, and cut where the lines would be
/// wider than the given columns.
pub(crate) fn table<const N: usize>(rows: &[[&str; N]], columns: Option<u16>) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    let before: usize = widths.iter().take(N.saturating_sub(1)).map(|width| width + 2).sum();
    let room = columns.map_or(usize::MAX, |columns| usize::from(columns).saturating_sub(before).max(10));
    let mut table = String::new();
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            if column + 1 == N {
                table += &cut(cell, room);
            } else {
                table += &format!("{cell}{:1$}", "", widths[column] + 2 - cell.width());
            }
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
    fn the_last_column_gives_way() {
        let rows = [["Prometheus", "Prometheus Integration"], ["Lark", "飞书集成飞书集成"]];
        assert_eq!(table(&rows, Some(24)), "Prometheus  Prometheus…\nLark        飞书集成飞…\n");
    }
}
