//! The command line as a user has it: arguments in, text and exit statuses out.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::io::Read;
#[cfg(feature = "mcp")]
use std::io::Write;
#[cfg(feature = "mcp")]
use std::path::Path;
use std::process::{Command, Output, Stdio};

use common::Tree;
use flashduty_knowledge_base::{Integration, KnowledgeBase, Language, export};
use unicode_width::UnicodeWidthStr;

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_flashduty-kb"));
    command.args(arguments).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[test]
fn list_has_a_row_a_guide_with_columns_aligned_in_both_languages() {
    for language in ["en", "zh"] {
        let output = run(&["list", "--lang", language]);
        let rows: Vec<_> = stdout(&output).lines().collect();
        assert_eq!(rows.len(), Integration::ALL.len() + 1);
        let prometheus = rows.iter().find(|row| row.starts_with("Prometheus ")).unwrap();
        let column = prometheus[..prometheus.find("alert").unwrap()].width();
        for (row, integration) in rows[1..].iter().zip(Integration::ALL) {
            let language = language.parse().unwrap();
            let place = row.find(&format!(" {} ", integration.category())).unwrap() + 1;
            assert_eq!(row[..place].width(), column, "{row}");
            assert!(row.ends_with(integration.guide(language).title()));
        }
    }
}

#[test]
fn list_keeps_to_a_category() {
    let output = run(&["list", "--category", "im"]);
    assert!(stdout(&output).contains("Lark") && !stdout(&output).contains("Prometheus"));
    assert_eq!(run(&["list", "--category", "chat"]).status.code(), Some(2));
}

#[test]
fn list_as_json_has_the_typed_fields() {
    let output = run(&["list", "--lang", "zh", "--format", "json"]);
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let lark = list.as_array().unwrap().iter().find(|entry| entry["key"] == "Lark").unwrap();
    assert_eq!((lark["category"].as_str(), lark["name"].as_str()), (Some("im"), Some("飞书")));
    assert_eq!(lark["title"], Integration::Lark.guide(Language::Zh).title());
}

#[test]
fn show_prints_the_guide_its_body_or_its_front_matter() {
    let guide = Integration::Prometheus.guide(Language::En);
    assert_eq!(stdout(&run(&["show", "Prometheus"])), guide.source());
    assert_eq!(stdout(&run(&["show", "Prometheus", "--body"])), guide.body());
    let front_matter = run(&["show", "Prometheus", "--front-matter"]);
    assert_eq!(format!("{}{}", stdout(&front_matter), guide.body()), guide.source());
}

#[test]
fn show_takes_aliases_and_any_writing_of_a_key() {
    for name in ["alertmanager", "prometheus", "普罗米修斯"] {
        assert_eq!(stdout(&run(&["show", name])), Integration::Prometheus.guide(Language::En).source(), "{name}");
    }
}

#[test]
fn show_explains_a_miss_and_exits_with_status_2() {
    let output = run(&["show", "promethues"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(2), ""));
    assert!(stderr(&output).contains("did you mean `Prometheus`?"), "{}", stderr(&output));
    for name in ["", "no such thing", &"x".repeat(10_000)] {
        assert_eq!(run(&["show", name]).status.code(), Some(2));
    }
}

#[test]
fn show_of_an_ambiguous_name_lists_the_keys() {
    let output = run(&["show", "atlassian"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("Jira ") && stderr(&output).contains("JiraSync "), "{}", stderr(&output));
}

#[test]
fn search_prints_ranked_sections_in_both_languages() {
    let output = run(&["search", "alertmanager", "429", "--limit", "2"]);
    assert_eq!(output.status.code(), Some(0));
    let lines: Vec<_> = stdout(&output).lines().collect();
    assert_eq!(lines[0], "1  Prometheus#alertmanager-logs-status-429 (en)");
    assert_eq!(lines[1..3], ["   Prometheus Integration › Troubleshooting", "   Alertmanager logs status 429"]);
    assert!(lines[4].is_empty() && lines[5].starts_with("2  "), "{lines:?}");
    assert!(!stdout(&output).contains('\x1b'), "marks are for terminals alone");
    let chinese = run(&["search", "飞书", "--category", "im"]);
    assert!(stdout(&chinese).starts_with("1   Lark (zh)\n    飞书集成\n"), "{}", stdout(&chinese));
}

#[test]
fn search_keeps_to_a_language_and_gives_json() {
    let output = run(&["search", "send_resolved", "--lang", "zh", "--format", "json"]);
    let hits: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let hits = hits.as_array().unwrap();
    assert!(hits.iter().all(|hit| hit["language"] == "zh"));
    let guide = Integration::from_key(hits[0]["key"].as_str().unwrap()).unwrap().guide(Language::Zh);
    assert!(guide.body().contains("send_resolved"));
    let snippet = &hits[0]["snippet"];
    let range = snippet["matches"][0].as_array().unwrap().iter().map(|place| place.as_u64().unwrap() as usize);
    let [start, end] = range.collect::<Vec<_>>()[..] else { panic!("{snippet}") };
    assert_eq!(&snippet["text"].as_str().unwrap()[start..end], "send_resolved");
}

#[test]
fn search_without_a_hit_exits_with_status_1() {
    for query in ["qqqqqqqqqq", "", "。"] {
        let output = run(&["search", query]);
        assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""), "{query}");
    }
    assert_eq!(stdout(&run(&["search", "qqqqqqqqqq", "--format", "json"])), "[]\n");
    assert_eq!(run(&["search"]).status.code(), Some(2));
}

#[test]
fn the_language_comes_from_the_option_then_from_the_environment() {
    let title = |command: &mut Command| {
        let output = command.output().unwrap();
        stdout(&output).lines().nth(1).unwrap().to_owned()
    };
    let show = || command(&["show", "Lark"]);
    let (en, zh) = ("title: \"Feishu/Lark Integration\"", "title: \"飞书集成\"");
    assert_eq!(title(&mut show()), en);
    assert_eq!(title(show().env("LANG", "zh_CN.UTF-8")), zh);
    assert_eq!(title(show().env("LANG", "zh_CN.UTF-8").env("LC_ALL", "C")), en);
    assert_eq!(title(show().env("LANG", "en_US.UTF-8").env("LC_ALL", "zh_TW")), zh);
    assert_eq!(title(show().env("LANG", "zh_CN.UTF-8").env("LC_ALL", "")), zh);
    assert_eq!(title(command(&["show", "Lark", "--lang", "en"]).env("LANG", "zh_CN.UTF-8")), en);
    assert_eq!(run(&["show", "Lark", "--lang", "fr"]).status.code(), Some(2));
}

#[test]
fn export_is_the_object_of_the_npm_package() {
    for language in Language::ALL {
        let output = run(&["export", "--format", "json", "--lang", language.as_str()]);
        let guides = KnowledgeBase::embedded().guides(language);
        assert_eq!(output.stdout, format!("{}\n", serde_json::to_string_pretty(guides).unwrap()).into_bytes());
    }
}

#[test]
fn export_writes_one_format_a_language_to_the_standard_output() {
    let guides = KnowledgeBase::embedded().guides(Language::Zh);
    let chunks = run(&["export", "--format", "chunks", "--lang", "zh"]);
    assert_eq!(stdout(&chunks), export::chunks(guides, export::CHUNK_CHARS));
    let full = run(&["export", "--format", "full", "--lang", "zh"]);
    assert_eq!(stdout(&full), export::full(KnowledgeBase::embedded(), Language::Zh));
}

#[test]
fn export_of_several_files_needs_a_directory() {
    for format in ["npm", "llms"] {
        let output = run(&["export", "--format", format]);
        assert_eq!((output.status.code(), stdout(&output)), (Some(2), ""));
        assert!(stderr(&output).contains("--out DIR"), "{}", stderr(&output));
    }
    assert_eq!(run(&["export", "--format", "npm", "--out", "x", "--lang", "en"]).status.code(), Some(2));
    assert_eq!(run(&["export", "--format", "json", "--force"]).status.code(), Some(2));
}

#[test]
fn export_into_a_directory_has_both_languages_or_the_one_named() {
    let directory = tempfile::tempdir().unwrap();
    let cases: [(&[&str], &[&str]); 5] = [
        (&["json"], &["en.json", "zh.json"]),
        (&["json", "--lang", "zh"], &["zh.json"]),
        (&["full"], &["full.en.json", "full.schema.json", "full.zh.json"]),
        (&["chunks"], &["chunk.schema.json", "chunks.en.jsonl", "chunks.zh.jsonl"]),
        (&["npm"], &["LICENSE-APACHE", "LICENSE-MIT", "README.md", "dist", "en", "metadata", "package.json", "zh"]),
    ];
    for (number, (format, expected)) in cases.into_iter().enumerate() {
        let out = directory.path().join(number.to_string());
        let output = command(&["export", "--format"]).args(format).arg("--out").arg(&out).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let entries = std::fs::read_dir(&out).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        assert_eq!(names, expected);
    }
}

#[test]
fn export_into_a_directory_that_is_not_empty_needs_force() {
    let directory = tempfile::tempdir().unwrap();
    let out = directory.path().to_str().unwrap();
    std::fs::write(directory.path().join("mine"), "mine").unwrap();
    let refused = run(&["export", "--format", "npm", "--out", out]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(stderr(&refused).contains(out) && stderr(&refused).contains("--force"), "{}", stderr(&refused));
    assert_eq!(std::fs::read_dir(out).unwrap().count(), 1);
    assert_eq!(run(&["export", "--format", "npm", "--out", out, "--force"]).status.code(), Some(0));
    assert_eq!(std::fs::read_to_string(directory.path().join("mine")).unwrap(), "mine");
    assert!(directory.path().join("dist/cjs/zh.cjs").is_file());
}

/// A limit on the size of files fails in the middle of a file, as a full disk does.
#[test]
#[cfg(unix)]
fn export_that_fails_half_way_leaves_nothing_and_says_what_to_do() {
    let directory = tempfile::tempdir().unwrap();
    let existing = directory.path().join("existing");
    std::fs::create_dir(&existing).unwrap();
    std::fs::write(existing.join("package.json"), "old").unwrap();
    for (out, force) in [(directory.path().join("new/package"), ""), (existing.clone(), "--force")] {
        let script = "trap '' XFSZ; ulimit -f 400; exec \"$0\" export --format npm --out \"$1\" $2";
        let binary = env!("CARGO_BIN_EXE_flashduty-kb");
        let output = Command::new("sh").args(["-c", script, binary]).arg(&out).arg(force).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        let file = out.join("dist/iife/en.js");
        assert!(stderr(&output).contains(file.to_str().unwrap()), "{}", stderr(&output));
        assert!(stderr(&output).ends_with(": make room, or name a directory on another disk\n"), "{}", stderr(&output));
    }
    let left: Vec<_> = std::fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left, [existing.as_path()]);
    let left: Vec<_> = std::fs::read_dir(&existing).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left, [existing.join("package.json")]);
    assert_eq!(std::fs::read_to_string(existing.join("package.json")).unwrap(), "old");
}

/// Tries until a signal comes while files are being written.
#[test]
#[cfg(unix)]
fn export_that_is_told_to_end_leaves_nothing_and_ends_by_the_signal() {
    use std::os::unix::process::ExitStatusExt;
    for (name, signal) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
        let told = (0..50).any(|_| {
            let directory = tempfile::tempdir().unwrap();
            let entries = || std::fs::read_dir(directory.path()).unwrap().count();
            let out = directory.path().join("new");
            let mut child = command(&["export", "--format", "npm", "--out", out.to_str().unwrap()]);
            let mut child = child.stdout(Stdio::null()).spawn().unwrap();
            while entries() == 0 && child.try_wait().unwrap().is_none() {}
            let kill = Command::new("kill").args(["-s", name, &child.id().to_string()]).stderr(Stdio::null()).status();
            assert!(kill.is_ok());
            let status = child.wait().unwrap();
            if status.success() {
                assert!(out.join("package.json").is_file());
                return false;
            }
            assert_eq!(status.signal(), Some(signal), "{status}");
            // The last rename may come just before the signal.
            entries() == 0 || {
                assert!(out.join("package.json").is_file());
                false
            }
        });
        assert!(told, "no export of fifty was still writing when SIG{name} came");
    }
}

#[test]
#[cfg(feature = "mcp")]
fn mcp_answers_whatever_comes_and_ends_with_its_input() {
    let call = |id: u32, arguments: serde_json::Value| {
        let params = serde_json::json!({ "name": "get_guide", "arguments": arguments });
        serde_json::json!({ "jsonrpc": "2.0", "id": id, "method": "tools/call", "params": params }).to_string()
    };
    let long = "x".repeat(1_000_000);
    let messages = [
        r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}"#.to_owned(),
        r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#.to_owned(),
        "no JSON".to_owned(),
        call(2, serde_json::json!({ "integration": "Lark", "section": long })),
        call(3, serde_json::json!({ "integration": long })),
        call(4, serde_json::json!({ "integration": "Lark", long.as_str(): 1 })),
        call(5, serde_json::json!({ "integration": "Lark", "integration_url": long })),
        call(6, serde_json::json!({ "integration": "Lark", "section": "requirements" })),
    ];
    let mut child = command(&["mcp"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all((messages.join("\n") + "\n").as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let answers: Vec<serde_json::Value> =
        stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let result = |id: u32| &answers.iter().find(|answer| answer["id"] == id).unwrap()["result"];
    for id in 2..=5 {
        assert_eq!(result(id)["isError"], true);
        assert!(result(id)["content"][0]["text"].as_str().unwrap().chars().count() <= 1_000);
    }
    assert!(result(6)["content"][0]["text"].as_str().unwrap().contains("\n\n## Requirements\n"));
}

#[test]
fn check_of_a_sound_tree_succeeds_and_of_a_broken_one_exits_with_status_1() {
    let tree = Tree::new();
    let root = tree.root().to_str().unwrap();
    let sound = run(&["check", root]);
    assert_eq!(sound.status.code(), Some(0), "{}", stdout(&sound));

    tree.replace("en/Prometheus.md", "title: \"Prometheus Integration\"", "title: Prometheus Integration");
    let broken = run(&["check", root]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(stdout(&broken).starts_with("en/Prometheus.md:2:1: error[front-matter-style]: "), "{}", stdout(&broken));
    assert!(stdout(&broken).ends_with(": 1 error, 0 warnings\n"));
    assert_eq!(run(&["check", root, "--rules", "structure"]).status.code(), Some(0));

    tree.write("en/notes.txt", "a stray file is a warning");
    assert_eq!(run(&["check", root, "--rules", "structure"]).status.code(), Some(0));
}

#[test]
fn check_takes_docs_by_default() {
    let here = command(&["check"]).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).output().unwrap();
    assert_eq!(here.status.code(), Some(0), "{}", stdout(&here));
    let nowhere = command(&["check"]).current_dir(std::env::temp_dir()).output().unwrap();
    assert_eq!(nowhere.status.code(), Some(1));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let mut child =
        command(&["export", "--format", "json"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 1];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
}

#[test]
fn help_and_version_answer() {
    let version = run(&["--version"]);
    let integrations = format!("{} integrations", Integration::ALL.len());
    assert!(stdout(&version).starts_with("flashduty-kb ") && stdout(&version).contains(&integrations));
    assert!(stdout(&run(&["--help"])).contains("show"));
    assert_eq!(run(&[]).status.code(), Some(2));
}

#[test]
fn show_fills_in_the_push_url_and_refuses_what_is_none() {
    let url = "https://api.example.com/event/push/alert/prometheus?integration_key=k1";
    let output = run(&["show", "Prometheus", "--integration-url", url]);
    assert!(stdout(&output).contains(&format!("- url: '{url}'")) && !stdout(&output).contains("{integration_url}"));
    let refused = run(&["show", "Prometheus", "--integration-url", "javascript:alert(1)"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("has to be an http(s) URL"), "{}", stderr(&refused));
}

#[test]
fn show_gives_one_section_and_names_the_others_on_a_miss() {
    let output = run(&["show", "Prometheus", "--section", "severity", "--lang", "zh"]);
    assert!(stdout(&output).starts_with("## 严重程度\n") && !stdout(&output).contains("故障排查"));
    let missed = run(&["show", "Prometheus", "--section", "nowhere"]);
    assert_eq!((missed.status.code(), stdout(&missed)), (Some(2), ""));
    assert!(stderr(&missed).contains("requirements, "), "{}", stderr(&missed));
}

#[test]
fn show_as_html_is_the_library_s() {
    let output = run(&["show", "Lark", "--html"]);
    assert_eq!(stdout(&output), Integration::Lark.guide(Language::En).render().to_html());
}

/// A pseudo-terminal, by util-linux's `script`.
#[cfg(target_os = "linux")]
fn on_a_terminal(arguments: &str, environment: &[(&str, &str)]) -> String {
    let program = env!("CARGO_BIN_EXE_flashduty-kb");
    let mut script = Command::new("script");
    script.args(["-qec", &format!("{program} {arguments}"), "/dev/null"]).env("PAGER", "cat").env_remove("NO_COLOR");
    script.env_remove("LC_ALL").env_remove("LANG").envs(environment.iter().copied()).stdin(Stdio::null());
    String::from_utf8(script.output().unwrap().stdout).unwrap().replace("\r\n", "\n")
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_show_renders_unless_raw_is_asked_for() {
    let shown = on_a_terminal("show Prometheus --section severity", &[]);
    assert!(shown.starts_with("\x1b[1;4m## Severity\x1b[0m\n") && !shown.contains("| --- |"), "{shown}");
    let plain = on_a_terminal("show Prometheus --section severity", &[("NO_COLOR", "1")]);
    assert!(plain.starts_with("## Severity\n") && !plain.contains('\x1b'), "{plain}");
    let raw = on_a_terminal("show Prometheus --section severity --raw", &[]);
    assert!(raw.starts_with("## Severity\n---\n") && raw.contains("| --- |"), "{raw}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_text_longer_than_the_terminal_goes_through_the_pager() {
    let directory = tempfile::tempdir().unwrap();
    let paged = directory.path().join("paged");
    let pager = format!("tee {}", paged.display());
    on_a_terminal("show Prometheus", &[("PAGER", &pager)]);
    assert!(std::fs::read_to_string(&paged).unwrap().contains("Prometheus Integration"));
    std::fs::remove_file(&paged).unwrap();
    on_a_terminal("show Cloudflare --section severity", &[("PAGER", &pager)]);
    assert!(!paged.exists(), "a short text needs no pager");
}

#[cfg(target_os = "linux")]
#[test]
fn a_pager_may_have_quoted_arguments_and_one_that_fails_is_done_without() {
    let directory = tempfile::tempdir().unwrap();
    let paged = directory.path().join("two words");
    on_a_terminal("show Prometheus", &[("PAGER", &format!("tee '{}'", paged.display()))]);
    assert!(std::fs::read_to_string(&paged).unwrap().contains("Prometheus Integration"));
    for broken in ["false", "tee 'unfinished", "no-such-pager"] {
        assert!(on_a_terminal("show Prometheus", &[("PAGER", broken)]).contains("Prometheus Integration"), "{broken}");
    }
    assert!(!on_a_terminal("show Prometheus --no-pager", &[("PAGER", "echo paged")]).contains("paged"));
}

#[cfg(target_os = "linux")]
#[test]
fn styles_follow_the_option_then_the_environment_then_the_terminal() {
    let has_styles = |arguments: &str, environment: &[(&str, &str)]| {
        on_a_terminal(&format!("{arguments} show Prometheus#severity"), environment).contains("\x1b[1;4m## Severity")
    };
    assert!(has_styles("", &[("TERM", "xterm")]));
    for off in [("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")] {
        assert!(!has_styles("", &[("TERM", "xterm"), off]), "{off:?}");
        assert!(has_styles("--color always", &[("TERM", "xterm"), off]), "{off:?}");
    }
    assert!(!has_styles("--color never", &[("TERM", "xterm"), ("CLICOLOR_FORCE", "1")]));
    let search = ["search", "send_resolved", "-n", "1"];
    assert!(!stdout(&run(&search)).contains('\x1b'), "no styles in a pipe");
    assert!(stdout(&run(&[&search[..], &["--color", "always"]].concat())).contains("\x1b[1msend_resolved\x1b[0m"));
}

#[test]
fn nothing_is_wider_than_the_terminal() {
    for width in ["80", "200"] {
        for arguments in
            [&["list"][..], &["list", "-l", "zh"], &["search", "告警 没有 恢复"], &["search", "no recovery"]]
        {
            let output = run(&[arguments, &["--width", width]].concat());
            let widest = stdout(&output).lines().map(|line| line.width()).max().unwrap();
            assert!(widest <= width.parse().unwrap(), "{arguments:?}: {widest} of {width} columns");
        }
    }
}

#[test]
fn what_search_prints_is_what_show_takes() {
    let found = run(&["search", "alertmanager", "429", "-n", "1", "-l", "en"]);
    let name = stdout(&found).split_whitespace().nth(1).unwrap().to_owned();
    let shown = run(&["show", &name]);
    assert!(stdout(&shown).starts_with("### Alertmanager logs status 429\n"), "{name}");
}

#[test]
fn without_a_key_and_a_terminal_show_says_where_keys_are() {
    let output = run(&["show"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("flashduty-kb list"), "{}", stderr(&output));
}

#[test]
fn without_a_browser_web_says_the_address_all_the_same() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_flashduty-kb"));
    let output = command.args(["show", "Prometheus#verify", "--web"]).env("PATH", "").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("alert-sources/prometheus#verify"), "{}", stderr(&output));
}

// Shipped with all commands, so for the build that has them all.
#[cfg(feature = "mcp")]
#[test]
fn completions_and_man_page_are_those_of_the_program() {
    let share = Path::new(env!("CARGO_MANIFEST_DIR")).join("share");
    let shells = [
        ("bash", "flashduty-kb.bash"),
        ("zsh", "_flashduty-kb"),
        ("fish", "flashduty-kb.fish"),
        ("powershell", "_flashduty-kb.ps1"),
    ];
    let completions = shells.map(|(shell, file)| (vec!["completions", shell], file));
    for (arguments, file) in completions.into_iter().chain([(vec!["man"], "flashduty-kb.1")]) {
        let shipped = std::fs::read_to_string(share.join(file)).unwrap();
        let arguments_said = arguments.join(" ");
        assert!(stdout(&run(&arguments)) == shipped, "stale: `flashduty-kb {arguments_said} > cli/share/{file}`");
    }
}
