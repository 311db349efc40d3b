//! Which terms stand in which entries, how often and where first: two to four bytes for each pair of term and entry.
//!
//! Postings are most of an index, in Chinese above all, where every two neighbouring characters are a term. So they are numbers of
//! as many bytes as each needs: how far the entry is from the one before, a number for how often the term stands in each of its
//! fields, and where its text has it first. What a posting says about its entry is computed when somebody asks.

/// The fields of an entry.
#[derive(Clone, Copy)]
pub(super) enum Field {
    /// Key, name, aliases and title of the guide.
    Names,
    Heading,
    /// The headings that a section stands under.
    Above,
    Text,
}

pub(super) const FIELDS: usize = 4;

/// A term in an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Posting {
    pub(super) entry: u32,
    /// The number of how often the term stands in each field.
    pub(super) tally: u32,
    /// Where the entry's text has the term first; `None` where only other fields do.
    pub(super) at: Option<u32>,
}

/// The postings of all terms, term after term: how many, and each in order of entries.
pub(super) struct Postings {
    bytes: Vec<u8>,
    /// Where the postings of each term begin.
    starts: Vec<u32>,
}

impl Postings {
    /// Brings the postings of each of so many terms together; they come in order of entries, each with its term.
    pub(super) fn new(terms: usize, postings: impl Iterator<Item = (u32, Posting)> + Clone) -> Postings {
        // How many postings a term has, how many bytes they take, and the entry of the last one.
        let mut sums = vec![(0_u32, 0_u32, 0_u32); terms];
        for (term, posting) in postings.clone() {
            let (count, bytes, entry) = &mut sums[term as usize];
            *count += 1;
            *bytes += posting.length(*entry);
            *entry = posting.entry;
        }
        let mut starts = Vec::with_capacity(terms);
        let mut end = 0;
        for (count, bytes, _) in &sums {
            starts.push(end);
            end += length(*count) + bytes;
        }
        let mut bytes = vec![0; end as usize];
        // Where the next posting of a term goes, and the entry of the last one.
        let counts = starts.iter().zip(&sums).map(|(start, (count, ..))| (write(&mut bytes, *start, *count), 0));
        let mut next: Vec<(u32, u32)> = counts.collect();
        for (term, posting) in postings {
            let (place, entry) = &mut next[term as usize];
            *place = posting.write(&mut bytes, *place, *entry);
            *entry = posting.entry;
        }
        Postings { bytes, starts }
    }

    /// The postings of a term; none of one that there is not.
    pub(super) fn of(&self, term: u32) -> Reader<'_> {
        let bytes = self.starts.get(term as usize).and_then(|start| self.bytes.get(*start as usize..));
        let mut reader = Reader { bytes: bytes.unwrap_or_default(), left: 0, entry: 0 };
        reader.left = reader.number();
        reader.entry = reader.number();
        reader
    }
}

/// Reads the postings of a term.
#[derive(Clone)]
pub(super) struct Reader<'a> {
    /// What comes behind the entry of the next posting.
    bytes: &'a [u8],
    /// How many postings are left.
    left: u32,
    /// The entry of the next one.
    entry: u32,
}

impl Reader<'_> {
    /// How many postings are left.
    pub(super) fn len(&self) -> usize {
        self.left as usize
    }

    /// The entry of the next posting.
    pub(super) fn entry(&self) -> Option<u32> {
        (self.left > 0).then_some(self.entry)
    }

    /// The next posting, if its entry comes before another one.
    #[inline]
    pub(super) fn next_before(&mut self, end: u32) -> Option<Posting> {
        if self.left == 0 || self.entry >= end {
            return None;
        }
        let (entry, counts) = (self.entry, self.number());
        let at = (counts & 1 == 1).then(|| self.number());
        self.left -= 1;
        if self.left > 0 {
            self.entry += self.number();
        }
        Some(Posting { entry, tally: counts >> 1, at })
    }

    /// The posting of an entry, if there is one, which stays the next. What comes before it is passed over.
    #[inline]
    pub(super) fn find(&mut self, entry: u32) -> Option<Posting> {
        while self.next_before(entry).is_some() {}
        self.clone().next_before(entry.saturating_add(1))
    }

    /// A number; 0 at the end.
    #[inline]
    fn number(&mut self) -> u32 {
        let Some((&byte, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        if byte < 0x80 { u32::from(byte) } else { self.long_number(byte) }
    }

    /// A number of several bytes, the first of which has been read.
    fn long_number(&mut self, first: u8) -> u32 {
        let mut number = u32::from(first & 0x7F);
        for shift in [7, 14, 21, 28] {
            let Some((&byte, rest)) = self.bytes.split_first() else { break };
            self.bytes = rest;
            number |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }
}

impl Posting {
    /// How often the term stands in each field, and whether a place follows, as one number.
    fn counts(self) -> u32 {
        self.tally << 1 | u32::from(self.at.is_some())
    }

    /// How many bytes it takes behind one of another entry.
    #[inline]
    fn length(self, before: u32) -> u32 {
        length(self.entry - before) + length(self.counts()) + self.at.map_or(0, length)
    }

    /// Writes it behind one of another entry; returns the place behind it.
    #[inline]
    fn write(self, bytes: &mut [u8], place: u32, before: u32) -> u32 {
        let place = write(bytes, place, self.entry - before);
        let place = write(bytes, place, self.counts());
        self.at.map_or(place, |at| write(bytes, place, at))
    }
}

/// How many bytes a number takes.
#[inline]
fn length(number: u32) -> u32 {
    match number {
        0..0x80 => 1,
        0x80..0x4000 => 2,
        0x4000..0x20_0000 => 3,
        0x20_0000..0x1000_0000 => 4,
        _ => 5,
    }
}

/// Writes a number at a place, seven bits a byte, the lowest first; the highest bit says that more follow. Returns the place behind
/// it.
#[inline]
fn write(bytes: &mut [u8], mut place: u32, mut number: u32) -> u32 {
    while number >= 0x80 {
        bytes[place as usize] = number as u8 | 0x80;
        number >>= 7;
        place += 1;
    }
    bytes[place as usize] = number as u8;
    place + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_are_read_as_they_were_written() {
        let posting = |entry, tally, at| Posting { entry, tally, at };
        let written = [
            (0, posting(0, 0, None)),
            (0, posting(1, 2, Some(0))),
            (2, posting(127, 63, Some(127))),
            (2, posting(255, 64, Some(128))),
            (2, posting(20_000, 9_000, Some(16_384))),
            (0, posting(u32::MAX - 1, i32::MAX as u32, Some(u32::MAX))),
        ];
        let postings = Postings::new(3, written.into_iter());
        for term in 0..4 {
            let own: Vec<_> = written.iter().filter(|(of, _)| *of == term).map(|(_, posting)| *posting).collect();
            assert_eq!(postings.of(term).len(), own.len());
            let mut reader = postings.of(term);
            let read: Vec<_> = std::iter::from_fn(|| reader.next_before(u32::MAX)).collect();
            assert_eq!(read, own);
            for posting in own {
                assert_eq!(postings.of(term).find(posting.entry), Some(posting));
            }
            assert_eq!(postings.of(term).find(2), None);
        }
    }
}
