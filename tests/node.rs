//! The exports as other programs take them: Node, npm, TypeScript, a JSON Schema validator and a browser.
#![cfg(feature = "export")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use flashduty_knowledge_base::export::{self, Existing, FULL_SCHEMA};
use flashduty_knowledge_base::{KnowledgeBase, Language};
use tempfile::TempDir;

/// An empty npm project and beside it the exported package.
struct Scratch {
    directory: TempDir,
}

impl Scratch {
    fn new() -> Scratch {
        let directory = tempfile::tempdir().unwrap();
        let scratch = Scratch { directory };
        export::write(scratch.package(), &export::npm(KnowledgeBase::embedded()), Existing::Refuse).unwrap();
        scratch.write("package.json", "{ \"private\": true }");
        // What a guide has to be, for the scripts to compare with.
        for &language in Language::ALL {
            scratch.write(&format!("{language}.json"), &export::json(KnowledgeBase::embedded().guides(language)));
        }
        scratch
    }

    /// One in which the package is installed as npm packs it.
    fn installed() -> Scratch {
        let scratch = Scratch::new();
        let packed = scratch.succeed("npm", &["pack", "--silent", scratch.package().to_str().unwrap()]);
        scratch.npm_install(&[&format!("./{}", packed.trim())]);
        scratch
    }

    fn package(&self) -> PathBuf {
        self.directory.path().join("package")
    }

    fn project(&self) -> PathBuf {
        self.directory.path().join("project")
    }

    fn write(&self, name: &str, contents: &str) {
        fs::create_dir_all(self.project()).unwrap();
        fs::write(self.project().join(name), contents).unwrap();
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        Command::new(program).args(arguments).current_dir(self.project()).output().unwrap()
    }

    fn succeed(&self, program: &str, arguments: &[&str]) -> String {
        let output = self.run(program, arguments);
        let (out, errors) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{program} {arguments:?}: {out}{errors}");
        out
    }

    fn npm_install(&self, packages: &[&str]) {
        self.succeed("npm", &[&["install", "--silent", "--no-audit", "--no-fund"], packages].concat());
    }

    /// Runs a script that says `ok` where all its assertions hold.
    fn node(&self, name: &str, script: &str) {
        self.write(name, script);
        assert_eq!(self.succeed("node", &[name]), "ok\n");
    }
}

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
fn the_full_json_is_valid_by_its_schema_and_a_broken_one_is_not() {
    let scratch = Scratch::new();
    scratch.npm_install(&["ajv@8", "ajv-formats@3"]);
    scratch.write("full.schema.json", FULL_SCHEMA);
    for &language in Language::ALL {
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
                 (guide) => delete guide.front_matter.title,
                 (guide) => guide.front_matter.date = 'yesterday',
                 (guide) => guide.category = 'chat',
                 (guide) => guide.severities[0].level = 'Fatal',
                 (guide) => guide.extra = true,
             ]) {
                 const spoiled = structuredClone(full);
                 spoil(spoiled.guides.Prometheus);
                 assert(!validate(spoiled), String(spoil));
             }
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

/// The client is that of the protocol's own TypeScript SDK.
#[test]
#[ignore = "needs node"]
#[cfg(feature = "mcp")]
fn an_mcp_client_lists_calls_and_reads_and_is_told_what_to_do() {
    let scratch = Scratch::new();
    scratch.npm_install(&["@modelcontextprotocol/sdk@1"]);
    let script = "import assert from 'node:assert';
         import fs from 'node:fs';
         import { Client } from '@modelcontextprotocol/sdk/client/index.js';
         import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
         const guides = (language) => JSON.parse(fs.readFileSync(`${language}.json`, 'utf8'));
         const [en, zh] = [guides('en'), guides('zh')];
         const body = (source) => source.slice(source.indexOf('\\n---\\n') + 5).trim();
         const client = new Client({ name: 'test', version: '1.0.0' });
         await client.connect(new StdioClientTransport({ command: BINARY, args: ['mcp', '--lang', 'en'] }));
         assert.strictEqual(client.getServerVersion().name, 'flashduty-kb');

         const { tools } = await client.listTools();
         assert.deepStrictEqual(tools.map((tool) => tool.name), ['list_integrations', 'get_guide', 'search_guides']);
         const call = async (name, args) => {
             const { content, isError } = await client.callTool({ name, arguments: args });
             assert.strictEqual(content.length, 1);
             assert(content[0].text.length <= 22000);
             return [isError ? 'error' : 'ok', content[0].text];
         };
         const ok = async (name, args) => {
             const [status, text] = await call(name, args);
             assert.strictEqual(status, 'ok', text);
             return text;
         };
         const error = async (name, args, ...parts) => {
             const [status, text] = await call(name, args);
             assert.strictEqual(status, 'error', text);
             parts.forEach((part) => assert(text.includes(part), text));
         };

         const list = await ok('list_integrations', {});
         assert.deepStrictEqual(list.trim().split('\\n').map((line) => line.split(' ')[1]), Object.keys(en));
         const im = await ok('list_integrations', { category: 'im', language: 'zh' });
         assert(im.includes('- Lark (im): 飞书集成。') || im.includes('- Lark (im): 飞书集成. '), im);
         assert(!im.includes('Prometheus'));
         await error('list_integrations', { category: 'chat' }, 'category');

         assert((await ok('get_guide', { integration: 'alertmanager' })).endsWith(body(en.Prometheus)));
         assert((await ok('get_guide', { integration: '夜莺', language: 'zh' })).endsWith(body(zh.N9e)));
         const section = await ok('get_guide', { integration: 'Prometheus', section: 'severity' });
         assert(section.startsWith('## Severity') && en.Prometheus.includes(section));
         const url = 'https://api.example.com/push?integration_key=YOUR_KEY';
         assert((await ok('get_guide', { integration: 'Prometheus', integration_url: url })).includes(`url: '${url}'`));
         for (const key of Object.keys(en)) {
             const text = await ok('get_guide', { integration: key });
             assert(text.startsWith('(Cut after') || text.endsWith(body(en[key])), key);
         }
         const long = await ok('get_guide', { integration: 'Zabbix' });
         assert(long.startsWith('(Cut after 20000 characters. For the rest, ask for a section: requirements, '), long);

         const found = await ok('search_guides', { query: 'alertmanager 429', language: 'en' });
         assert(found.includes('integration Prometheus, language en, section alertmanager-logs-status-429'), found);
         const chinese = await ok('search_guides', { query: '飞书 机器人', category: 'im' });
         assert(chinese.startsWith('- integration Lark, language zh'), chinese);
         await error('search_guides', { query: 'qwxyzzy' }, 'other words');
         await error('search_guides', { query: '' }, 'other words');
         await error('search_guides', {}, 'query');
         await ok('search_guides', { query: 'webhook '.repeat(50000) });

         await error('get_guide', {}, 'integration');
         await error('get_guide', { integration: 5 }, 'string');
         await error('get_guide', { integration: 'Prometheus', sectoin: 'verify' }, 'sectoin', 'section');
         await error('get_guide', { integration: 'Prometheus', language: 'fr' }, '`en` or `zh`');
         await error('get_guide', { integration: 'promethues' }, 'ask for Prometheus');
         await error('get_guide', { integration: 'atlassian' }, 'Jira', 'JiraSync');
         await error('get_guide', { integration: 'x'.repeat(100000) }, 'list_integrations');
         await error('get_guide', { integration: 'Prometheus', section: 'nowhere' }, 'severity', 'verify');
         await error('get_guide', { integration: 'Prometheus', integration_url: 'javascript:alert(1)' }, 'http');
         await assert.rejects(client.callTool({ name: 'drop_guides', arguments: {} }), /list_integrations, get_guide or search_guides/);

         const { resources } = await client.listResources();
         assert.strictEqual(resources.length, 2 * Object.keys(en).length);
         for (const { uri, name } of resources) {
             const { contents } = await client.readResource({ uri });
             assert.strictEqual(contents[0].text, (uri.includes('//zh/') ? zh : en)[name]);
             assert.strictEqual(contents[0].mimeType, 'text/markdown');
         }
         for (const uri of ['flashduty-kb://en/prometheus', 'file:///etc/passwd', 'flashduty-kb://en/../zh/Lark']) {
             await assert.rejects(client.readResource({ uri }), /resources\\/list/);
         }
         await client.close();
         console.log('ok');";
    scratch.node("client.mjs", &script.replace("BINARY", &format!("{:?}", env!("CARGO_BIN_EXE_flashduty-kb"))));
}
