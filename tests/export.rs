//! What an export holds, and how it comes on disk.
#![cfg(feature = "export")]

use std::collections::{BTreeSet, HashMap};
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
        let script = contents(&files, &format!("dist/iife/{language}.js"));
        assert!(script.is_ascii() && object(script) == expected);
        // The others name the module of each guide, in order.
        for path in [format!("dist/esm/{language}.js"), format!("dist/cjs/{language}.cjs")] {
            let named = contents(&files, &path).lines().filter_map(|line| line.split_once(&format!("/{language}/")));
            let keys = named.map(|(_, module)| module.split('.').next().unwrap());
            assert!(guides.keys().eq(keys), "{path}");
        }
        for (key, source) in expected {
            for (path, before) in [("js", "export default "), ("cjs", "module.exports = ")] {
                let module = contents(&files, &format!("{language}/{key}.{path}"));
                let literal = module.strip_prefix(before).and_then(|rest| rest.strip_suffix(";\n")).unwrap();
                assert!(literal.is_ascii() && serde_json::from_str::<String>(literal).unwrap() == source, "{key}");
            }
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
        contents(&files, &path.strip_prefix("./").unwrap().replace('*', "Prometheus"));
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
        let properties = properties.filter(|property| !property.starts_with("export"));
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
        let topic = guide.topic().unwrap();
        let prefix = format!("llms-full.{}.{topic}", guide.language());
        let mut together = files.iter().filter(|file| file.path.starts_with(&prefix));
        let begins = format!("# {}\n\n{}\n\n{}", guide.title(), guide.url(), guide.lead());
        assert!(together.any(|file| file.contents.contains(&begins)), "{guide:?}");
    }
    // Every link without a host leads to a file of the export.
    let document = Document::parse(index);
    let local = document.links().iter().map(|link| link.url()).filter(|url| !url.starts_with("https://"));
    local.for_each(|path| assert!(files.iter().any(|file| file.path == path), "{path}"));
}

/// About four ASCII characters, or one of Chinese, make a token; the limit leaves room for a model's own counting.
#[test]
fn a_file_of_many_guides_fits_a_model_and_says_what_is_shared_once() {
    for file in export::llms(embedded(), &Language::ALL).iter().filter(|file| file.path.starts_with("llms-full")) {
        let tokens = file.contents.bytes().filter(u8::is_ascii).count() / 4
            + file.contents.chars().filter(|char| !char.is_ascii()).count();
        assert!(tokens < 100_000, "{} has {tokens} tokens", file.path);
        let limit = "accepts up to 2,000 requests a minute";
        let expected = usize::from(file.path.ends_with("en.shared.txt"));
        assert_eq!(file.contents.matches(limit).count(), expected, "{}", file.path);
    }
}

fn chunks(language: Language) -> Vec<Value> {
    let chunks = export::chunks(embedded().guides(language), export::CHUNK_CHARS);
    chunks.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn chunks_have_unique_ids_and_lead_to_their_section() {
    for language in Language::ALL {
        let (mut ids, mut uuids) = (BTreeSet::new(), BTreeSet::new());
        for chunk in chunks(language) {
            let id = chunk["id"].as_str().unwrap().to_owned();
            let anchor = chunk["anchor"].as_str().unwrap();
            if let Some(key) = chunk["key"].as_str() {
                let guide = embedded().guide(key, language).unwrap();
                let address = format!("{}{}{anchor}", guide.url(), if anchor.is_empty() { "" } else { "#" });
                assert!(id.starts_with(&format!("{key}/{language}")));
                assert_eq!(chunk["url"], address);
                assert_eq!(chunk["topic"], guide.topic().unwrap().as_str());
                assert!(anchor.is_empty() || guide.section(anchor).is_some(), "{id}");
            } else {
                assert!(id.starts_with(&format!("shared/{language}#")), "{id}");
            }
            assert_eq!(chunk["uuid"].as_str().unwrap().len(), 36);
            assert!(uuids.insert(chunk["uuid"].as_str().unwrap().to_owned()), "{id}: the UUID stands twice");
            assert!(ids.insert(id.clone()), "{id} stands twice");
        }
    }
}

#[test]
fn a_chunks_ids_are_the_same_in_every_version() {
    let severity = chunks(Language::En).into_iter().find(|chunk| chunk["id"] == "Prometheus/en#severity").unwrap();
    assert_eq!(severity["uuid"], "3e722036-1ad8-8e01-a058-b9f8d9fb4275");
}

#[test]
fn a_chunk_has_no_html_and_what_is_shared_stands_once() {
    for language in Language::ALL {
        let mut texts = BTreeSet::new();
        for chunk in chunks(language) {
            let text = chunk["text"].as_str().unwrap();
            let document = Document::parse(text);
            assert!(document.html().is_empty(), "{}: {text}", chunk["id"]);
            assert!(!text.lines().any(|line| line.starts_with(":::")), "{}", chunk["id"]);
            assert!(chunk["key"].is_string() || texts.insert(text.to_owned()), "{} stands twice", chunk["id"]);
        }
        let limits = chunks(language).iter().filter(|chunk| chunk["anchor"] == "rate-limit").count();
        assert_eq!(limits, 1, "the limits are said once");
    }
}

/// A vector of how often each three characters stand in a text, weighted by how rare they are.
fn vector(text: &str) -> HashMap<[char; 3], f64> {
    let chars: Vec<char> = text.to_lowercase().chars().collect();
    let mut vector = HashMap::new();
    for window in chars.windows(3) {
        *vector.entry([window[0], window[1], window[2]]).or_default() += 1.0;
    }
    vector
}

#[test]
fn plain_vectors_find_the_guide_by_title_and_heading() {
    for language in Language::ALL {
        let chunks: Vec<Value> = chunks(language).into_iter().filter(|chunk| chunk["key"].is_string()).collect();
        let text =
            |chunk: &Value| format!("{} {}", chunk["context"].as_str().unwrap(), chunk["text"].as_str().unwrap());
        let mut vectors: Vec<_> = chunks.iter().map(|chunk| vector(&text(chunk))).collect();
        let mut frequency: HashMap<[char; 3], f64> = HashMap::new();
        vectors.iter().flat_map(HashMap::keys).for_each(|term| *frequency.entry(*term).or_default() += 1.0);
        let rarity = |term: &[char; 3]| (chunks.len() as f64 / frequency.get(term).copied().unwrap_or(1.0)).ln();
        let weigh = |vector: &mut HashMap<[char; 3], f64>| {
            vector.iter_mut().for_each(|(term, count)| *count = (1.0 + count.ln()) * rarity(term));
            let length = vector.values().map(|weight| weight * weight).sum::<f64>().sqrt();
            vector.values_mut().for_each(|weight| *weight /= length.max(1e-9));
        };
        vectors.iter_mut().for_each(weigh);
        let (mut right, mut asked) = (0, 0);
        // Every twentieth, so that the test takes seconds.
        for chunk in chunks.iter().filter(|chunk| !chunk["path"].as_array().unwrap().is_empty()).step_by(20) {
            let heading = chunk["path"].as_array().unwrap().last().unwrap().as_str().unwrap();
            let mut query = vector(&format!("{} {heading}", chunk["title"].as_str().unwrap()));
            weigh(&mut query);
            let likeness = |vector: &HashMap<[char; 3], f64>| -> f64 {
                query.iter().filter_map(|(term, weight)| Some(weight * vector.get(term)?)).sum()
            };
            let best =
                (0..vectors.len()).max_by(|a, b| likeness(&vectors[*a]).total_cmp(&likeness(&vectors[*b]))).unwrap();
            right += usize::from(chunks[best]["key"] == chunk["key"]);
            asked += 1;
        }
        assert!(right * 100 >= asked * 80, "{language}: {right} of {asked}");
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
    assert!(npm.iter().map(|file| file.contents.len()).sum::<usize>() <= all * 5);
    for file in export::llms(embedded(), &Language::ALL) {
        let limit = if file.path.starts_with("llms-full") { 512_000 } else { 131_072 };
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
