//! The exports as other programs take them: Node, npm, TypeScript, a JSON Schema validator and a browser.
#![cfg(feature = "export")]

#[path = "common/scratch.rs"]
mod scratch;

use std::fs;
use std::path::Path;
use std::process::Command;

use flashduty_knowledge_base::export::{self, CHUNK_SCHEMA, FULL_SCHEMA};
use flashduty_knowledge_base::{KnowledgeBase, Language};
use scratch::Scratch;

#[test]
#[ignore = "needs node"]
fn import_and_require_of_the_installed_package_give_both_languages() {
    let scratch = Scratch::installed();
    for file in export::npm(KnowledgeBase::embedded()) {
        let installed = scratch.project().join("node_modules/flashduty-knowledge-base").join(&file.path);
        assert!(fs::read_to_string(installed).unwrap() == file.contents, "{}", file.path);
    }
    scratch.node(
        "import.mjs",
        "import assert from 'node:assert';
         import fs from 'node:fs';
         import * as both from 'flashduty-knowledge-base';
         for (const language of ['en', 'zh']) {
             const expected = JSON.parse(fs.readFileSync(`${language}.json`, 'utf8'));
             const { default: guides } = await import(`flashduty-knowledge-base/${language}`);
             assert.deepStrictEqual(Object.entries(guides), Object.entries(expected));
             assert.strictEqual(both[language], guides);
         }
         console.log('ok');",
    );
    scratch.node(
        "require.cjs",
        "const assert = require('node:assert');
         const both = require('flashduty-knowledge-base');
         for (const language of ['en', 'zh']) {
             const expected = require(`./${language}.json`);
             const guides = require(`flashduty-knowledge-base/${language}`);
             assert.deepStrictEqual(Object.entries(guides), Object.entries(expected));
             assert.strictEqual(both[language], guides);
         }
         assert.strictEqual(require('flashduty-knowledge-base/package.json').name, 'flashduty-knowledge-base');
         console.log('ok');",
    );
}

#[test]
#[ignore = "needs node"]
fn typescript_accepts_a_known_key_and_rejects_an_unknown_one() {
    let scratch = Scratch::installed();
    scratch.npm_install(&["typescript@5"]);
    let module = "import guides from 'flashduty-knowledge-base/zh';
         import { en, zh } from 'flashduty-knowledge-base';
         import type { Key } from 'flashduty-knowledge-base/en';
         const key: Key = 'AWSCW';
         export const texts: string[] = [guides.Prometheus, en.KEY, zh[key]];";
    let commonjs = "import guides = require('flashduty-knowledge-base/zh');
         import both = require('flashduty-knowledge-base');
         const key: guides.Key = 'AWSCW';
         export const texts: string[] = [guides.Prometheus, both.en.KEY, both.zh[key]];";
    let check = |file: &str, source: &str, resolution: &[&str]| {
        scratch.write(file, source);
        scratch.run("npx", &[&["--no-install", "tsc", "--strict", "--noEmit"], resolution, &[file]].concat())
    };
    let node16 = ["--module", "node16"];
    let bundler = ["--module", "esnext", "--moduleResolution", "bundler"];
    let cases = [("a.mts", module, &node16[..]), ("b.cts", commonjs, &node16[..]), ("c.ts", module, &bundler[..])];
    for (file, source, resolution) in cases {
        let known = check(file, &source.replace("KEY", "Lark"), resolution);
        assert!(known.status.success(), "{file}: {}", String::from_utf8_lossy(&known.stdout));
        let unknown = check(file, &source.replace("KEY", "Larkk"), resolution);
        let errors = String::from_utf8_lossy(&unknown.stdout);
        assert!(
            errors.contains("'Larkk' does not exist") && errors.matches("error TS").count() == 1,
            "{file}: {errors}"
        );
    }
}

#[test]
#[ignore = "needs node"]
fn the_script_for_pages_sets_its_global() {
    let scratch = Scratch::new();
    scratch.node(
        "window.cjs",
        "const assert = require('node:assert');
         const fs = require('node:fs');
         const vm = require('node:vm');
         const window = {};
         for (const [language, name] of [['en', 'FlashDocsEn'], ['zh', 'FlashDocsZh']]) {
             vm.runInNewContext(fs.readFileSync(`../package/dist/iife/${language}.js`, 'utf8'), { window });
             assert.deepEqual(Object.entries(window[name]), Object.entries(require(`./${language}.json`)));
         }
         assert.deepStrictEqual(Object.keys(window), ['FlashDocsEn', 'FlashDocsZh']);
         console.log('ok');",
    );
}

#[test]
#[ignore = "needs node"]
fn json_is_valid_by_its_schema_and_what_is_broken_is_not() {
    let scratch = Scratch::new();
    scratch.npm_install(&["ajv@8", "ajv-formats@3"]);
    scratch.write("full.schema.json", FULL_SCHEMA);
    scratch.write("chunk.schema.json", CHUNK_SCHEMA);
    let guides = KnowledgeBase::embedded().guides(Language::En);
    scratch.write("chunks.jsonl", &export::chunks(guides, export::CHUNK_CHARS));
    for language in Language::ALL {
        scratch.write(&format!("full.{language}.json"), &export::full(KnowledgeBase::embedded(), language));
    }
    scratch.node(
        "validate.cjs",
        "const assert = require('node:assert');
         const Ajv = require('ajv/dist/2020').default;
         const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
         require('ajv-formats').default(ajv);
         const validate = ajv.compile(require('./full.schema.json'));
         for (const language of ['en', 'zh']) {
             const full = require(`./full.${language}.json`);
             assert(validate(full), JSON.stringify(validate.errors));
             for (const spoil of [
                 (guide) => delete guide.title,
                 (guide) => guide.date = 'yesterday',
                 (guide) => guide.category = 'chat',
                 (guide) => guide.severities[0].level = 'Fatal',
                 (guide) => guide.digest = 'none',
             ]) {
                 const spoiled = structuredClone(full);
                 spoil(spoiled.guides.Prometheus);
                 assert(!validate(spoiled), String(spoil));
             }
         }
         const chunk = ajv.compile(require('./chunk.schema.json'));
         const lines = require('node:fs').readFileSync('./chunks.jsonl', 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
         assert(lines.length > 1000 && lines.every((line) => chunk(line)), JSON.stringify(chunk.errors));
         for (const spoil of [(line) => delete line.text, (line) => line.uuid = 'x', (line) => line.tokens = 'many']) {
             const spoiled = structuredClone(lines[0]);
             spoil(spoiled);
             assert(!chunk(spoiled), String(spoil));
         }
         console.log('ok');",
    );
}

/// The pages say neither of themselves nor of the script in which character set they are.
#[test]
#[ignore = "needs chromium"]
fn the_script_for_pages_works_in_a_browser() {
    let scratch = Scratch::new();
    for (language, name) in [(Language::En, "FlashDocsEn"), (Language::Zh, "FlashDocsZh")] {
        let script = fs::read_to_string(scratch.package().join(format!("dist/iife/{language}.js"))).unwrap();
        let guides = KnowledgeBase::embedded().guides(language);
        let characters: usize = guides.iter().map(|guide| guide.source().encode_utf16().count()).sum();
        let sum: u64 = guides
            .iter()
            .flat_map(|guide| guide.source().encode_utf16())
            .fold(0, |sum, unit| (sum * 31 + u64::from(unit)) % 1_000_003);
        let report = format!(
            "<script>
                const texts = Object.values(window.{name});
                let length = 0, sum = 0;
                for (const text of texts) {{
                    length += text.length;
                    for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 1000003;
                }}
                document.body.textContent = `guides ${{texts.length}} length ${{length}} sum ${{sum}}`;
            </script>"
        );
        // By address, and inside the page, where `</script>` in a text would end it.
        let linked = format!("<body><script src='../package/dist/iife/{language}.js'></script>{report}");
        let inline = format!("<body><script>{script}</script>{report}");
        for page in [linked, inline] {
            scratch.write("page.html", &page);
            let shown = dump_dom(&scratch.project().join("page.html"));
            let expected = format!("<body>guides {} length {characters} sum {sum}</body>", guides.len());
            assert!(shown.contains(&expected), "{expected}: {}", &shown[shown.len().saturating_sub(400)..]);
        }
    }
}

fn dump_dom(page: &Path) -> String {
    let profile = tempfile::tempdir().unwrap();
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[ignore = "needs node"]
fn one_guide_is_a_named_export_and_a_module_of_its_own_and_metadata_needs_no_texts() {
    let scratch = Scratch::installed();
    scratch.node(
        "one.mjs",
        "import assert from 'node:assert';
         import { createRequire } from 'node:module';
         import en, { Prometheus } from 'flashduty-knowledge-base/en';
         import { zh as list } from 'flashduty-knowledge-base/metadata';
         const require = createRequire(import.meta.url);
         assert.strictEqual(Prometheus, en.Prometheus);
         assert.strictEqual((await import('flashduty-knowledge-base/en/Prometheus')).default, Prometheus);
         assert.strictEqual(require('flashduty-knowledge-base/en/Prometheus'), Prometheus);
         assert.deepStrictEqual(list.map((guide) => guide.key), Object.keys(en));
         assert.deepStrictEqual(require('flashduty-knowledge-base/metadata').zh, list);
         const lark = list.find((guide) => guide.key === 'Lark');
         assert.deepStrictEqual([lark.name, lark.category, lark.topic], ['飞书', 'im', 'messaging']);
         assert.match(lark.digest, /^[0-9a-f]{16}$/);
         console.log('ok');",
    );
}

#[test]
#[ignore = "needs node"]
fn bundlers_keep_one_guide_where_one_is_used() {
    const MOST: u64 = 30_000;
    let scratch = Scratch::installed();
    scratch.npm_install(&[
        "esbuild@0.25",
        "rollup@4",
        "@rollup/plugin-node-resolve@16",
        "webpack@5",
        "webpack-cli@6",
        "vite@7",
        "parcel@2",
    ]);
    scratch.write("one.mjs", "import { Prometheus } from 'flashduty-knowledge-base/en';\nconsole.log(Prometheus);\n");
    scratch.write("index.html", "<!doctype html><script type=\"module\" src=\"./one.mjs\"></script>\n");
    let bundlers: [(&str, &[&str], &str); 5] = [
        ("esbuild", &["one.mjs", "--bundle", "--minify", "--format=esm", "--outfile=out/esbuild.js"], "out/esbuild.js"),
        ("rollup", &["one.mjs", "-p", "node-resolve", "-f", "es", "-o", "out/rollup.js"], "out/rollup.js"),
        (
            "webpack",
            &["./one.mjs", "--mode=production", "--output-path=out", "--output-filename=webpack.js"],
            "out/webpack.js",
        ),
        ("vite", &["build", "--outDir", "out/vite"], "out/vite/assets"),
        ("parcel", &["build", "index.html", "--dist-dir", "out/parcel", "--no-source-maps"], "out/parcel"),
    ];
    for (bundler, arguments, out) in bundlers {
        let output = scratch.run("npx", &[&["--no-install", bundler], arguments].concat());
        assert!(output.status.success(), "{bundler}: {}", String::from_utf8_lossy(&output.stderr));
        let out = scratch.project().join(out);
        let files = if out.is_dir() {
            fs::read_dir(out).unwrap().map(|file| file.unwrap().path()).collect()
        } else {
            vec![out]
        };
        let scripts = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "js"));
        let bytes: u64 = scripts.map(|file| fs::metadata(file).unwrap().len()).sum();
        assert!((5_000..=MOST).contains(&bytes), "{bundler}: {bytes} bytes");
    }
}

#[test]
#[ignore = "needs node"]
fn types_resolve_everywhere_and_the_package_is_published_as_npm_wants_it() {
    let scratch = Scratch::installed();
    scratch.npm_install(&["typescript@5", "publint@0.3", "@arethetypeswrong/cli@0.18"]);
    scratch.write(
        "record.ts",
        "import en = require('flashduty-knowledge-base/en');
         import prometheus = require('flashduty-knowledge-base/en/Prometheus');
         import list = require('flashduty-knowledge-base/metadata');
         const texts: Record<string, string> = en;
         export const all: string[] = [texts.Prometheus, prometheus, list.en[0].title];",
    );
    for resolution in [&["--module", "commonjs", "--moduleResolution", "node10"][..], &["--module", "node16"]] {
        let arguments = [&["--no-install", "tsc", "--strict", "--noEmit"], resolution, &["record.ts"]].concat();
        let output = scratch.run("npx", &arguments);
        assert!(output.status.success(), "{resolution:?}: {}", String::from_utf8_lossy(&output.stdout));
    }
    let package = scratch.package().display().to_string();
    let linted = scratch.run("npx", &["--no-install", "publint", "--strict", &package]);
    assert!(linted.status.success(), "{}", String::from_utf8_lossy(&linted.stdout));
    let packed = scratch.run("npm", &["pack", &package, "--silent"]);
    let tarball = String::from_utf8(packed.stdout).unwrap().trim().to_owned();
    let types = scratch.run("npx", &["--no-install", "attw", &tarball, "--exclude-entrypoints", "en/*", "zh/*"]);
    assert!(types.status.success(), "{}", String::from_utf8_lossy(&types.stdout));
}
