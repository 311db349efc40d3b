//! What the command line does beyond the library, for its tests and for programs that want the same: holding guides to
//! the rules of the house.

#![warn(missing_docs)]

pub mod check;
