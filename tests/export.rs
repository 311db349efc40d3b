//! What an export holds, and how it comes on disk.
#![cfg(feature = "export")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use flashduty_knowledge_base::export::{self, Existing, File, WriteError};
use flashduty_knowledge_base::markdown::Document;
use flashduty_knowledge_base::{Integration, KnowledgeBase, Language, Severity};
use serde_json::Value;

fn embedded() -> &'static KnowledgeBase {
    KnowledgeBase::embedded()
}

fn contents<'f>(files: &'f [File], path: &str) -> &'f str {
    &files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}")).contents
}

/// The object in a JavaScript file: its literals are those of JSON, so a JSON parser reads them back.
fn object(script: &str) -> Vec<(String, String)> {
    let entries = script.lines().filter_map(|line| line.strip_prefix("  \"")?.strip_suffix("\","));
    let text = |literal: &str| serde_json::from_str(&format!("\"{literal}\"")).unwrap();
    entries.map(|entry| entry.split_once("\": \"").unwrap()).map(|(key, value)| (text(key), text(value))).collect()
}

#[test]
fn every_module_has_each_guide_exactly_in_export_order() {
    let files = export::npm(embedded());
    for language in Language::ALL {
        let guides = embedded().guides(language);
        let expected: Vec<_> = guides.iter().map(|guide| (guide.key().to_owned(), guide.source().to_owned())).collect();
        for path in ["dist/esm/{}.js", "dist/cjs/{}.cjs", "dist/iife/{}.js"] {
            let script = contents(&files, &path.replace("{}", language.as_str()));
            assert!(script.is_ascii());
            assert_eq!(object(script), expected, "{path}");
        }
    }
}

#[test]
fn package_json_names_only_files_that_are_there() {
    let files = export::npm(embedded());
    let package: Value = serde_json::from_str(contents(&files, "package.json")).unwrap();
    assert_eq!(
        (package["name"].as_str(), package["type"].as_str()),
        (Some("flashduty-knowledge-base"), Some("module"))
    );
    fn paths(value: &Value) -> Vec<&str> {
        match value {
            Value::String(path) => vec![path],
            Value::Object(conditions) => conditions.values().flat_map(paths).collect(),
            _ => panic!("{value}"),
        }
    }
    for path in paths(&package["exports"]).into_iter().chain(paths(&package["main"])).chain(paths(&package["types"])) {
        contents(&files, path.strip_prefix("./").unwrap());
    }
    for entry in [".", "./en", "./zh"] {
        // Conditions count in the order in which they stand, which a parsed object loses.
        let text = contents(&files, "package.json");
        let entry = &text[text.find(&format!("    \"{entry}\": {{")).unwrap()..];
        let places = ["types", "import", "require", "default"].map(|name| entry.find(&format!("\n      \"{name}\": ")));
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{entry}");
    }
}

#[test]
fn types_have_a_property_a_key() {
    let files = export::npm(embedded());
    for path in ["dist/en.d.ts", "dist/zh.d.ts", "dist/en.d.cts", "dist/zh.d.cts"] {
        let properties = contents(&files, path).lines().filter_map(|line| line.strip_suffix(": string;"));
        let keys: Vec<_> = properties.map(str::trim).collect();
        assert!(embedded().guides(Language::En).keys().eq(keys), "{path}");
    }
}

#[test]
fn full_json_has_what_the_library_says() {
    for language in Language::ALL {
        let full: Value = serde_json::from_str(&export::full(embedded(), language)).unwrap();
        assert_eq!(full["language"], language.as_str());
        let guides = embedded().guides(language);
        assert_eq!(full["guides"].as_object().unwrap().len(), guides.len());
        for guide in guides {
            let entry = &full["guides"][guide.key()];
            assert_eq!(entry["category"], guide.category().as_str());
            assert_eq!(entry["name"], guide.name());
            assert_eq!(entry["digest"], format!("{:016x}", guide.digest()));
            assert_eq!(entry["aliases"], guide.aliases().collect::<Value>());
            assert_eq!(entry["title"], guide.title());
            assert_eq!(entry["url"], guide.url());
            assert_eq!(entry["body"], guide.body());
            let document = Document::of(guide);
            let anchors: Value = document.headings().iter().map(|heading| heading.anchor()).collect();
            assert_eq!(
                entry["outline"].as_array().unwrap().iter().map(|entry| entry["anchor"].clone()).collect::<Value>(),
                anchors
            );
            let severities = document.severities();
            let levels: Value = severities.rows().map(|row| row.level().map(Severity::as_str)).collect();
            assert_eq!(
                entry["severities"].as_array().unwrap().iter().map(|entry| entry["level"].clone()).collect::<Value>(),
                levels
            );
        }
    }
}

#[test]
fn the_index_for_agents_has_each_guide_with_its_address() {
    let files = export::llms(embedded(), &Language::ALL);
    let index = contents(&files, "llms.txt");
    assert!(index.starts_with("# Flashduty knowledge base\n\n> "));
    for guide in Language::ALL.into_iter().flat_map(|language| embedded().guides(language)) {
        let path = format!("{}/{}.md", guide.language(), guide.key());
        let entry = format!("- [{}]({}): {} ([Markdown]({path}))\n", guide.title(), guide.url(), guide.description());
        assert!(index.contains(&entry), "{entry}");
        assert_eq!(contents(&files, &path), guide.source());
        let whole = contents(&files, &format!("llms-full.{}.txt", guide.language()));
        assert!(whole.contains(&format!("# {}\n\n{}\n\n{}\n", guide.title(), guide.url(), guide.body().trim())));
    }
    // Every link without a host leads to a file of the export.
    let document = Document::parse(index);
    let local = document.links().iter().map(|link| link.url()).filter(|url| !url.starts_with("https://"));
    local.for_each(|path| assert!(files.iter().any(|file| file.path == path), "{path}"));
}

#[test]
fn chunks_are_json_lines_with_unique_ids() {
    for language in Language::ALL {
        let chunks = export::chunks(embedded().guides(language), export::CHUNK_CHARS);
        let mut ids = BTreeSet::new();
        for line in chunks.lines() {
            let chunk: Value = serde_json::from_str(line).unwrap();
            let (id, key) = (chunk["id"].as_str().unwrap(), chunk["key"].as_str().unwrap());
            assert!(id.starts_with(&format!("{key}/{language}")));
            assert!(ids.insert(id.to_owned()), "{id} stands twice");
            assert_eq!(chunk["url"], embedded().guide(key, language).unwrap().url());
        }
        let expected: usize =
            embedded().guides(language).iter().map(|guide| guide.chunks(export::CHUNK_CHARS).len()).sum();
        assert_eq!(ids.len(), expected);
    }
}

#[test]
fn exports_grow_with_the_texts_and_not_beyond() {
    let text = |languages: &[Language]| -> usize {
        languages.iter().flat_map(|language| embedded().guides(*language)).map(|guide| guide.source().len()).sum()
    };
    let all = text(&Language::ALL);
    let npm = export::npm(embedded());
    // Each text stands three times, for import, for require and for pages, with its line feeds and quotation marks escaped.
    assert!(npm.iter().map(|file| file.contents.len()).sum::<usize>() <= all * 9 / 2);
    for file in export::llms(embedded(), &Language::ALL) {
        let limit = if file.path.starts_with("llms-full") { all } else { 100_000 };
        assert!(file.contents.len() <= limit, "{} has {} bytes", file.path, file.contents.len());
    }
    for language in Language::ALL {
        let guides = embedded().guides(language);
        let texts =
            [export::json(guides), export::full(embedded(), language), export::chunks(guides, export::CHUNK_CHARS)];
        texts.iter().for_each(|exported| assert!(exported.len() <= text(&[language]) * 3 / 2));
    }
}

#[test]
fn two_exports_are_the_same_bytes() {
    let everything = || {
        let texts = Language::ALL.into_iter().flat_map(|language| {
            [export::full(embedded(), language), export::chunks(embedded().guides(language), export::CHUNK_CHARS)]
        });
        (texts.collect::<Vec<_>>(), export::npm(embedded()), export::llms(embedded(), &Language::ALL))
    };
    assert_eq!(everything(), everything());
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_directory_that_is_not_empty_is_refused_unless_asked_to_replace() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("mine"), "mine").unwrap();
    fs::write(directory.path().join("a"), "old").unwrap();
    let files = [File::new("a", "new"), File::new("b/c", "new")];
    let refused = export::write(directory.path(), &files, Existing::Refuse).unwrap_err();
    assert!(matches!(&refused, WriteError::NotEmpty { path } if path == directory.path()), "{refused}");
    assert_eq!((read(directory.path().join("a")).as_str(), directory.path().join("b").exists()), ("old", false));

    export::write(directory.path(), &files, Existing::Replace).unwrap();
    assert_eq!(read(directory.path().join("a")), "new");
    assert_eq!(read(directory.path().join("b/c")), "new");
    assert_eq!(read(directory.path().join("mine")), "mine");
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 3);
}

#[test]
fn an_empty_or_missing_directory_is_filled() {
    let parent = tempfile::tempdir().unwrap();
    let empty = parent.path().join("empty");
    fs::create_dir(&empty).unwrap();
    for directory in [empty, parent.path().join("missing/and/deep")] {
        export::write(&directory, &[File::new("a/b", "text")], Existing::Refuse).unwrap();
        assert_eq!(read(directory.join("a/b")), "text");
    }
    assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 2);
}

#[test]
fn paths_out_of_the_directory_are_refused() {
    let parent = tempfile::tempdir().unwrap();
    for path in ["", "/etc/x", "../x", "a/../../x", "."] {
        let files = [File::new("fine", ""), File::new(path, "")];
        let error = export::write(parent.path().join("out"), &files, Existing::Replace).unwrap_err();
        assert!(matches!(error, WriteError::Outside { .. }), "{path}: {error}");
    }
    assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 0);
}

#[test]
fn names_that_only_a_rename_would_refuse_are_refused_before_anything_is_written() {
    let parent = tempfile::tempdir().unwrap();
    let long = "x".repeat(256);
    for files in [vec![long.as_str()], vec!["a\0"], vec!["b/"], vec!["b", "b/c"], vec!["b/c/d", "b"]] {
        let files: Vec<_> = ["fine"].iter().chain(&files).map(|path| File::new(*path, "")).collect();
        fs::create_dir_all(parent.path().join("in")).unwrap();
        for directory in ["in", "new"] {
            let error = export::write(parent.path().join(directory), &files, Existing::Replace).unwrap_err();
            assert!(matches!(error, WriteError::Outside { .. }), "{error}");
        }
        assert_eq!(fs::read_dir(parent.path().join("in")).unwrap().count(), 0);
    }
}

#[test]
#[cfg(unix)]
fn links_in_the_directory_are_not_followed() {
    use std::os::unix::fs::symlink;

    let parent = tempfile::tempdir().unwrap();
    let (outside, inside) = (parent.path().join("outside"), parent.path().join("inside"));
    fs::create_dir(&outside).unwrap();
    fs::create_dir(&inside).unwrap();
    fs::write(outside.join("file"), "untouched").unwrap();
    symlink(outside.join("file"), inside.join("link")).unwrap();
    symlink(&outside, inside.join("directory")).unwrap();

    let error = export::write(&inside, &[File::new("a/b", ""), File::new("directory/file", "")], Existing::Replace);
    assert!(error.unwrap_err().to_string().contains("directory is a link and in the way: move it"));
    assert!(!inside.join("a").exists());

    export::write(&inside, &[File::new("link", "new")], Existing::Replace).unwrap();
    assert_eq!(read(inside.join("link")), "new");
    assert_eq!(read(outside.join("file")), "untouched");
}

#[test]
fn what_is_in_the_way_is_named_and_nothing_is_left() {
    let directory = tempfile::tempdir().unwrap();
    fs::create_dir(directory.path().join("b")).unwrap();
    let error = export::write(directory.path(), &[File::new("a/x", ""), File::new("b", "")], Existing::Replace);
    assert!(error.unwrap_err().to_string().contains("b is a directory and in the way"));
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);

    fs::write(directory.path().join("file"), "").unwrap();
    let place = directory.path().join("file");
    for place in [place.clone(), place.join("below")] {
        let error = export::write(&place, &[File::new("a", "")], Existing::Replace).unwrap_err();
        assert!(error.to_string().contains(place.to_str().unwrap()), "{error}");
    }
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 2);
}

/// The permissions are those of any new file, not those of temporary ones, which others cannot read.
#[test]
#[cfg(unix)]
fn files_have_the_permissions_of_ordinary_ones() {
    use std::os::unix::fs::PermissionsExt;

    let parent = tempfile::tempdir().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    fs::create_dir(parent.path().join("ordinary")).unwrap();
    fs::write(parent.path().join("ordinary/file"), "").unwrap();
    let out = parent.path().join("out");
    for existing in [Existing::Refuse, Existing::Replace] {
        export::write(&out, &[File::new("a", "")], existing).unwrap();
        assert_eq!(mode(&out), mode(&parent.path().join("ordinary")));
        assert_eq!(mode(&out.join("a")), mode(&parent.path().join("ordinary/file")));
    }
}

#[test]
fn a_guide_with_severities_has_them_in_the_full_json() {
    let full: Value = serde_json::from_str(&export::full(embedded(), Language::En)).unwrap();
    let document = Document::of(Integration::AzureMonitor.guide(Language::En));
    let row = &full["guides"]["AzureMonitor"]["severities"][0];
    assert_eq!(row["native"], document.severities().rows().next().unwrap().native());
    assert_eq!(row["level"], "Critical");
}
