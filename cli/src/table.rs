//! Aligned columns, for terminals where a Chinese character takes two cells.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

/// Writes rows with their columns aligned, two spaces apart; the last column is not padded.
pub(crate) fn write<const N: usize>(rows: Vec<[&str; N]>, out: &mut impl Write) -> io::Result<()> {
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(width);
    for row in &rows {
        for (column, cell) in row.iter().enumerate() {
            let padding = if column + 1 == N { 0 } else { widths[column] + 2 - cell.width() };
            write!(out, "{cell}{:padding$}", "")?;
        }
        writeln!(out)?;
    }
    Ok(())
}
