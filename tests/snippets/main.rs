//! Proves the guides' code: every block is read by a parser or program of its language, commands and configurations run in the
//! real programs against 127.0.0.1, and what senders send is found in the severity tables.
//!
//! What needs a program beyond the Rust toolchain is ignored by default; `.ci/run` installs the programs and runs it.
#![cfg(all(feature = "load", unix))]

mod alertmanager;
mod blocks;
mod curl;
mod end_to_end;
mod languages;
mod machine;
mod messages;
mod monitors;
mod payloads;
mod proof;
mod rendered;
mod runs;
mod same;
mod schemas;
mod scripts;
mod servicenow;
mod uptime_kuma;
mod zabbix;
