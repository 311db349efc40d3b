//! The command line as a person at a terminal has it: what the screen shows, at 80 and at 200 columns, of a list and of messages
//! at fewer too, in both languages, is kept in `captures/`, and whatever happens, the terminal is left as it was.
//!
//! Captures are of the guides in `terminal/docs`, not of those that the program has built in, so that they stay as they are when
//! guides are added or rewritten. `UPDATE_CAPTURES=1 cargo test -p flashduty-kb --test terminal` writes them anew: look at
//! what `git diff` says of them.
#![cfg(unix)]

#[path = "terminal/session.rs"]
mod session;

use std::path::{Path, PathBuf};

use flashduty_knowledge_base::{Integration, Topic};
use session::{Run, Session, View};
use similar::TextDiff;

/// Only the guides of `terminal/docs`.
const OURS: &str = "--category link --topic uptime";

fn captures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures")
}

/// Holds what is on the screen to `captures/<name>.txt`.
fn assert_captured(name: &str, shown: &str) {
    let file = captures().join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_CAPTURES").is_some_and(|update| update == "1") {
        std::fs::write(&file, shown).unwrap();
    }
    let captured = std::fs::read_to_string(&file).unwrap_or_default();
    let diff = TextDiff::from_lines(captured.as_str(), shown);
    assert!(
        captured == shown,
        "cli/tests/captures/{name}.txt is not what the terminal shows. Is the program wrong, or the capture old? \
         UPDATE_CAPTURES=1 writes it anew.\n{}",
        diff.unified_diff().context_radius(2).header("captured", "shown")
    );
}

/// A command, what the terminal shows once it has ended, and its exit status where that is not 0.
fn story(columns: u16, language: &str, arguments: &str) -> String {
    story_of(arguments, &Run::new(columns, arguments).speaking(language))
}

fn story_of(arguments: &str, run: &Run) -> String {
    let ended = run.end();
    assert!(!ended.view().has_scrolled(), "more than {} rows", run.rows);
    let status = match ended.status.code() {
        Some(0) => String::new(),
        code => format!("exit status {}\n", code.expect("an exit status")),
    };
    format!("$ flashduty-kb {arguments}\n{}{status}", ended.view().drawn())
}

/// Captures a command in each language, at each width.
fn assert_captured_in_each_terminal(name: &str, widths: &[u16], arguments: &str) {
    for language in ["en", "zh"] {
        for &columns in widths {
            assert_captured(&format!("{name}.{language}.{columns}"), &story(columns, language, arguments));
        }
    }
}

#[test]
fn the_captured_guides_are_the_only_ones_of_their_category_and_topic() {
    let others = Integration::ALL.iter().filter(|integration| {
        integration.category().as_str() == "link" && integration.topic().map(Topic::as_str) == Some("uptime")
    });
    assert_eq!(others.count(), 0, "choose another category and topic for terminal/docs");
}

#[test]
fn list_fits_the_terminal() {
    assert_captured_in_each_terminal("list", &[20, 40, 80, 200], &format!("list {OURS}"));
}

/// In both languages, whichever the environment names.
#[test]
fn search_fits_the_terminal() {
    for (columns, language) in [(80, "en"), (80, "zh"), (200, "en")] {
        assert_captured(
            &format!("search.{columns}"),
            &story(columns, language, &format!("search zorbification {OURS}")),
        );
    }
}

#[test]
fn a_guide_fits_the_terminal() {
    assert_captured_in_each_terminal("guide", &[80, 200], "show Quuxwatch");
}

#[test]
fn help_fits_the_terminal() {
    for columns in [80, 200] {
        assert_captured(&format!("help-show.{columns}"), &story(columns, "en", "show --help"));
        // That of the other build has one command more.
        #[cfg(not(feature = "mcp"))]
        assert_captured(&format!("help.{columns}"), &story(columns, "en", "--help"));
    }
}

#[test]
fn errors_say_what_to_do_in_the_terminal_s_own_colors() {
    let commands = [
        "show Quuxwach",
        "show zyzzyva",
        "show Quuxwatch#nowhere",
        "show Quuxwatch --lang fr",
        "show Quuxwatch --sections all",
        "shwo Quuxwatch",
        "search zorbification --topic messaging --limit none",
        "search zorbification --topic messaging",
        "list --docs tests/terminal/nowhere",
    ];
    for columns in [40, 80, 200] {
        let stories: Vec<String> = commands.iter().map(|command| story(columns, "en", command)).collect();
        assert_captured(&format!("errors.{columns}"), &stories.join("\n"));
    }
}

#[test]
fn what_check_finds_fits_the_terminal() {
    for columns in [40, 80] {
        assert_captured(&format!("check.{columns}"), &story(columns, "en", "check tests/terminal/docs"));
    }
}

/// But paths that are longer than the terminal is wide.
#[test]
fn no_message_is_broken_within_a_word() {
    for columns in (30..=81).step_by(3) {
        for arguments in
            ["show Quuxwatch#nowhere", "show aws", "show Quuxwatch --lang fr", "list --docs tests/terminal/no"]
        {
            let ended = Run::new(columns, arguments).speaking("zh").end();
            assert_ne!(ended.status.code(), Some(0));
            assert_unbroken(ended.view(), arguments);
        }
    }
}

/// As editors and scripts read them, also where the other stream is the terminal.
#[test]
fn what_goes_into_a_pipe_is_not_wrapped_whatever_the_terminal() {
    let program = env!("CARGO_BIN_EXE_flashduty-kb");
    let ours = "--docs tests/terminal/docs --width 40";
    let help = "help: the fields are title, description, date and url, each once\n";
    for (arguments, expected) in [
        ("check tests/terminal/docs --width 40 |".to_owned(), help),
        (
            format!("show Quuxwatch --sections all {ours} 2>&1 >/dev/null |"),
            "error: unexpected argument '--sections' found\n",
        ),
        (format!("show Quuxwatch#nowhere {ours} 2>&1 |"), ", troubleshooting, the-log-says-zorbification-failed\n"),
        (format!("show zyzzyva {ours} 2>&1 |"), "with a title that is too long for a terminal of eighty columns"),
    ] {
        let file = tempfile::NamedTempFile::new().unwrap();
        Run::new(40, "").shell(&format!("'{program}' {arguments} cat > '{}'", file.path().display())).end();
        let written = std::fs::read_to_string(file.path()).unwrap();
        assert!(written.contains(expected), "{arguments} {written}");
    }
}

/// Commands of workflows and JSON are for programs: what is copied from the screen is what they read.
#[test]
fn only_text_for_people_is_wrapped() {
    for format in ["json", "github", "sarif"] {
        let arguments = format!("check tests/terminal/docs --format {format}");
        let ended = Run::new(40, &arguments).end();
        assert!(!ended.view().broken_rows().is_empty(), "{}", ended.view().drawn());
    }
}

#[test]
fn what_search_shows_is_what_show_takes() {
    let shown = Run::new(80, &format!("search zorbification {OURS}")).end().view().text();
    let name = shown.split_whitespace().nth(1).unwrap();
    assert_captured("section.en.80", &story(80, "en", &format!("show {name}")));
}

#[test]
fn a_width_that_is_asked_for_counts_in_any_terminal() {
    for language in ["en", "zh"] {
        let commands = [
            "--width 40 show Quuxwatch".to_owned(),
            format!("--width 60 search zorbification -n 1 {OURS}"),
            "--width 40 show Quuxwatch#nowhere".to_owned(),
        ];
        let stories: Vec<String> = commands.iter().map(|command| story(200, language, command)).collect();
        assert_captured(&format!("width.{language}"), &stories.join("\n"));
    }
}

#[test]
fn without_styles_a_guide_is_plain_text() {
    let arguments = "show Quuxwatch";
    for (name, value) in [("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")] {
        let run = Run::new(80, arguments).speaking("en").env("FORCE_HYPERLINK", "1").env(name, value);
        assert_captured("guide-plain.en.80", &story_of(arguments, &run));
    }
    let never = Run::new(80, &format!("{arguments} --color never")).env("CLICOLOR_FORCE", "1");
    assert_captured("guide-plain.en.80", &story_of(arguments, &never));
}

#[test]
fn styles_that_are_asked_for_come_in_any_terminal_and_in_pipes() {
    let arguments = "show Quuxwatch";
    let forced = Run::new(80, arguments).env("TERM", "dumb").env("CLICOLOR_FORCE", "1");
    assert_captured("guide.en.80", &story_of(arguments, &forced));
    let always = Run::new(80, &format!("--color always {arguments}")).env("TERM", "dumb").env("NO_COLOR", "1");
    assert_captured("guide.en.80", &story_of(arguments, &always));

    let mut search = std::process::Command::new(env!("CARGO_BIN_EXE_flashduty-kb"));
    search.args(["search", "send_resolved", "-n", "1"]).env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1");
    let output = search.output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("\x1b[1msend_resolved\x1b[0m"), "{output:?}");
}

#[test]
fn links_open_where_the_terminal_opens_them() {
    for arguments in ["show Quuxwatch".to_owned(), format!("search zorbification {OURS}")] {
        let name = if arguments.starts_with("show") { "guide-links" } else { "search-links" };
        let run = Run::new(80, &arguments).speaking("en").env("FORCE_HYPERLINK", "1");
        assert_captured(&format!("{name}.en.80"), &story_of(&arguments, &run));
    }
}

/// The program broke all lines, so that the terminal breaks none.
fn assert_unbroken(view: View, arguments: &str) {
    let columns = view.columns();
    assert!(view.broken_rows().is_empty(), "`{arguments}` is wider than {columns} columns:\n{}", view.drawn());
}

#[test]
fn no_line_of_text_crosses_the_border_however_wide_its_characters() {
    let terminals =
        (48..=81).flat_map(|columns| [(columns, "show Quuxwatch#requirements"), (columns, "show Quuxwatch#severity")]);
    // A search reads all guides first, which takes its time.
    let searches = [57, 64, 80].map(|columns| (columns, "search 备用节点 --category link --topic uptime"));
    for (columns, arguments) in terminals.chain(searches) {
        let ended = Run::new(columns, arguments).speaking("zh").end();
        assert!(ended.view().text().contains("夸克斯"), "{}", ended.view().drawn());
        assert_unbroken(ended.view(), arguments);
    }
}

/// Whatever guides there are.
#[test]
fn no_row_of_the_built_in_guides_is_wider_than_the_terminal() {
    for (columns, language, arguments, wanted) in [
        (80, "en", "list", "Prometheus"),
        (80, "zh", "list", "Prometheus"),
        (200, "zh", "list", "Prometheus"),
        (57, "en", "list", "Prometheus"),
        (57, "zh", "list", "Prometheus"),
        (35, "en", "list", "Prometheus"),
        (35, "zh", "list", "Prometheus"),
        (20, "en", "list", "Prometheus"),
        (20, "zh", "list", "Prometheus"),
        (20, "zh", "show aws", "AWSCW"),
        (80, "en", "search no recovery --limit 100", "100  "),
        (80, "zh", "search 告警 没有 恢复 --limit 100", "100  "),
    ] {
        let ended = Run::new(columns, arguments).speaking(language).rows(2_000).end();
        assert!(ended.view().text().contains(wanted), "{}", ended.view().drawn());
        assert_unbroken(ended.view(), arguments);
    }
}

/// The picker, once it has only the guides of `terminal/docs`.
fn picker(run: &Run) -> Session {
    let mut session = run.start();
    session.shows("Integration |");
    session.settle();
    session.type_keys("quux");
    session.shows("Integration quux|");
    session.settle();
    session
}

/// What the picker shows. The space after the keys is as wide as the longest key of all guides, so that captures have less.
fn picker_drawn(view: View) -> String {
    let mut drawn = view.drawn();
    while drawn.contains("     ") {
        drawn = drawn.replace("     ", "    ");
    }
    drawn
}

#[test]
fn the_picker_lists_the_guides_and_hides_keys_and_cursor() {
    let mut session = Run::new(80, "show").speaking("en").rows(24).start();
    session.shows("Integration |");
    session.settle();
    assert!(session.is_raw() && session.view().hides_cursor());
    let first = Integration::ALL.iter().take(20);
    assert!(
        first.clone().all(|integration| session.view().text().contains(integration.as_str())),
        "{}",
        session.view().drawn()
    );
    session.type_keys("\x1b");
    assert_eq!(session.end().status.code(), Some(2));
}

#[test]
fn the_picker_filters_while_one_types_and_enter_shows_the_guide() {
    for language in ["en", "zh"] {
        let mut session = picker(&Run::new(80, "show").speaking(language).rows(24));
        let mut story = format!("$ flashduty-kb show\n… and one types quux:\n{}", picker_drawn(session.view()));
        session.type_keys("\x1b[B");
        session.shows("> QuuxmeterCloud");
        session.settle();
        story += &format!("… presses the arrow down:\n{}", picker_drawn(session.view()));
        session.type_keys("\r");
        let ended = session.end();
        assert_eq!(ended.status.code(), Some(0));
        story += &format!("… and Enter:\n{}", picker_drawn(ended.view()));
        assert_captured(&format!("picker.{language}.80"), &story);
    }
}

#[test]
fn the_picker_ends_at_escape_and_says_how_to_name_an_integration() {
    let mut session = picker(&Run::new(80, "show").rows(24));
    session.type_keys("\x1b");
    let ended = session.end();
    assert_eq!(ended.status.code(), Some(2));
    assert_eq!(ended.view().text(), "flashduty-kb: name an integration: `flashduty-kb list` has every key");
}

#[test]
fn the_picker_ends_at_ctrl_c_as_shells_count_it() {
    let mut session = picker(&Run::new(80, "show").rows(24));
    session.type_keys("\x03");
    let ended = session.end();
    assert_eq!(ended.status.code(), Some(130));
    assert!(!ended.view().text().contains("flashduty-kb"), "{}", ended.view().drawn());
}

#[test]
fn the_picker_keeps_to_a_narrow_terminal_and_leaves_the_lines_above_alone() {
    for (language, arguments) in [("en", "show"), ("zh", "show"), ("zh", "show --width 200")] {
        let run = Run::new(40, arguments).speaking(language).below("a line of before");
        let mut session = run.start();
        session.shows("Integration |");
        session.settle();
        assert_unbroken(session.view(), arguments);
        session.type_keys("quux");
        session.shows("Integration quux|");
        session.settle();
        let shown = session.view().text();
        assert!(shown.starts_with("a line of before\nIntegration quux|\n> Quuxwatch"), "{shown}");
        session.type_keys("\x1b");
        assert!(session.end().view().text().starts_with("a line of before\nflashduty-kb: "));
    }
}

#[test]
fn the_picker_has_no_styles_where_none_are_wanted() {
    for run in [Run::new(80, "show --color never"), Run::new(80, "show").env("NO_COLOR", "1")] {
        let session = picker(&run.rows(24));
        assert!(!session.view().drawn().contains("bold"), "{}", session.view().drawn());
    }
    assert!(picker(&Run::new(80, "show").rows(24)).view().drawn().contains("bold: Quux"));
}

#[test]
fn a_terminal_that_has_no_cursor_to_move_has_no_picker() {
    let ended = Run::new(80, "show").env("TERM", "dumb").end();
    assert_eq!(ended.status.code(), Some(2));
    assert_eq!(ended.view().text(), "flashduty-kb: name an integration: `flashduty-kb list` has every key");
}

fn paged(arguments: &str, pager: &str) -> Run {
    Run::new(80, arguments).speaking("en").rows(24).env("PAGER", pager)
}

#[test]
fn the_program_ends_with_the_pager_and_not_with_ctrl_c() {
    let mut session = paged("show Quuxwatch", "sh tests/terminal/pager").start();
    session.shows("the pager's prompt");
    assert!(session.view().text().starts_with("# Quuxwatch Integration\n"));
    session.type_keys("\x03");
    session.shows("interrupted");
    session.settle();
    assert!(session.is_running() && session.is_raw(), "Ctrl-C is the pager's");
    session.type_keys("q");
    let ended = session.end();
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(ended.view().text().lines().count(), 3, "{}", ended.view().drawn());
}

#[test]
fn a_pager_that_ctrl_c_ends_is_not_taken_for_one_that_fails() {
    let mut session = paged("show Quuxwatch", "sh tests/terminal/pager leave").start();
    session.shows("the pager's prompt");
    session.type_keys("\x03");
    let ended = session.end();
    assert_eq!(ended.status.code(), Some(130));
    assert_eq!(ended.view().text(), "# Quuxwatch Integration\nthe pager's prompt");
}

#[test]
fn a_pager_that_is_left_before_the_end_is_no_failure() {
    let longer_than_a_pipe_holds = "search alert --limit 1000";
    let length = Run::new(80, &format!("{longer_than_a_pipe_holds} --no-pager")).rows(10_000).end().view().text().len();
    assert!(length > 65_536, "{length} bytes");
    for arguments in [longer_than_a_pipe_holds, "list", "show Prometheus"] {
        let mut session = paged(arguments, "sh tests/terminal/pager").start();
        session.shows("the pager's prompt");
        session.type_keys("q");
        assert_eq!(session.end().status.code(), Some(0), "{arguments}");
    }
}

/// In an environment without the locale that it names, as containers are.
#[test]
#[ignore = "needs less"]
fn less_shows_chinese_and_styles_whatever_its_options_are() {
    for options in [None, Some("-i"), Some("FX"), Some("--mouse -Ppage"), Some("")] {
        let run = paged("show Quuxwatch --lang zh", "less").env("LANG", "zh_CN.UTF-8");
        let run = options.into_iter().fold(run, |run, options| run.env("LESS", options));
        let mut session = less(&run);
        session.settle();
        let drawn = session.view().drawn();
        assert!(drawn.contains("| # 夸克斯守望集成\n    bold underlined: # 夸克斯守望集成\n"), "{options:?}: {drawn}");
        assert!(drawn.contains("| 边界，标点也不能出现在行首。\n"), "{options:?}: {drawn}");
        session.type_keys("q");
        assert_eq!(session.end().status.code(), Some(0));
    }
}

#[test]
#[ignore = "needs less"]
fn less_ends_at_q_and_outlives_ctrl_c_and_leaves_the_terminal_as_it_was() {
    for pager in ["less", "less -R", "less -+X"] {
        let mut session = less(&paged("search alert --limit 1000", pager));
        session.type_keys("\x03");
        session.settle();
        assert!(session.is_running() && session.is_raw(), "Ctrl-C is the pager's");
        session.type_keys("G");
        session.settle();
        session.type_keys("\x03");
        session.settle();
        session.type_keys("q");
        assert_eq!(session.end().status.code(), Some(0), "{pager}");
    }
}

#[test]
#[ignore = "needs less"]
fn less_that_ends_at_ctrl_c_leaves_no_guide_on_the_screen() {
    let mut session = less(&paged("show Quuxwatch", "less -K"));
    session.type_keys("\x03");
    let ended = session.end();
    assert_eq!(ended.status.code(), Some(130));
    assert!(!ended.view().text().contains("zorbification failed"), "{}", ended.view().drawn());
}

/// Starts what shows a text in less.
fn less(run: &Run) -> Session {
    assert!(std::process::Command::new("less").arg("--version").output().is_ok(), "less is missing: install it");
    let mut session = run.start();
    assert!(session.comes_to(|view| view.text().lines().count() == 24), "{}", session.view().text());
    session.settle();
    session
}

#[test]
fn every_capture_is_of_a_test() {
    for entry in std::fs::read_dir(captures()).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let name = file.split('.').next().unwrap();
        let is_named = ["\"", "."].iter().any(|end| include_str!("terminal.rs").contains(&format!("\"{name}{end}")));
        assert!(is_named, "no test compares cli/tests/captures/{file}: remove it");
    }
}
