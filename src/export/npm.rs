//! The npm package `flashduty-knowledge-base`: the guides as ES modules, CommonJS modules, scripts for pages, and types.
//!
//! The published package (1.3.4) has ES modules that are CommonJS inside and fail to import in Node; the shape is its own,
//! the modules are what their names say.

use std::fmt::Write;

use super::{File, one_line};
use crate::{Guide, Guides, KnowledgeBase, Language};

/// A whole npm package, ready for `npm pack`: for each language `{key: Markdown}`, by `import`, by `require`, and as
/// `window.FlashDocsEn` and `window.FlashDocsZh`; each guide as a named export and as a module of its own, so that a program
/// that uses one carries one; what is known of all guides as data; types that know each key.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, export};
///
/// let files = export::npm(KnowledgeBase::embedded());
/// for path in ["package.json", "en/Prometheus.js", "dist/esm/zh.js", "dist/iife/zh.js"] {
///     assert!(files.iter().any(|file| file.path == path));
/// }
/// ```
pub fn npm(knowledge_base: &KnowledgeBase) -> Vec<File> {
    let mut files = vec![
        File::new("package.json", package()),
        File::new("README.md", README),
        File::new("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
        File::new("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
        File::new("dist/esm/index.js", INDEX),
        File::new("dist/cjs/index.cjs", "exports.en = require('./en.cjs');\nexports.zh = require('./zh.cjs');\n"),
        File::new("dist/index.d.ts", INDEX),
        File::new(
            "dist/index.d.cts",
            "import en = require('./en.cjs');\nimport zh = require('./zh.cjs');\nexport { en, zh };\n",
        ),
        File::new(
            "dist/metadata.d.ts",
            format!("{METADATA}export declare const en: Metadata[];\nexport declare const zh: Metadata[];\n"),
        ),
        File::new(
            "dist/metadata.d.cts",
            format!("{METADATA}export declare const en: Metadata[];\nexport declare const zh: Metadata[];\n"),
        ),
    ];
    let (mut esm, mut cjs) = (String::new(), String::new());
    for language in Language::ALL {
        let guides = knowledge_base.guides(language);
        files.extend(language_files(guides));
        let metadata = metadata(guides);
        esm += &format!("export const {language} = {metadata};\n");
        cjs += &format!("exports.{language} = {metadata};\n");
    }
    files.push(File::new("dist/esm/metadata.js", esm));
    files.push(File::new("dist/cjs/metadata.cjs", cjs));
    files.push(proxy("metadata", "."));
    files
}

const INDEX: &str = "export { default as en } from './en.js';\nexport { default as zh } from './zh.js';\n";

/// What a list of guides shows, so that no program has to parse Markdown for it.
const METADATA: &str = "/** What is known of a guide without reading it. */
export type Metadata = {
  key: string;
  name: string;
  category: string;
  topic: string | null;
  since: string | null;
  aliases: string[];
  title: string;
  description: string;
  /** RFC 3339. */
  date: string;
  /** The published page. */
  url: string;
  /** Of the whole text: it changes when the text does. */
  digest: string;
};
";

/// A directory that leads programs to a module which know nothing of `exports`: TypeScript's node10, and parcel.
fn proxy(name: &str, up: &str) -> File {
    let to = |path: &str| format!("{up}./dist/{path}");
    let package = format!(
        "{{\n  \"type\": \"module\",\n  \"main\": \"{}\",\n  \"module\": \"{}\",\n  \"types\": \"{}\",\n  \"sideEffects\": false\n}}\n",
        to(&format!("cjs/{name}.cjs")),
        to(&format!("esm/{name}.js")),
        to(&format!("{name}.d.cts"))
    );
    File::new(format!("{name}/package.json"), package)
}

/// The modules of a language: all guides together, and each by itself.
fn language_files(guides: &Guides) -> Vec<File> {
    let language = guides.language();
    let global = match language {
        Language::En => "FlashDocsEn",
        Language::Zh => "FlashDocsZh",
    };
    let keys: Vec<&str> = guides.keys().collect();
    let each = |line: &dyn Fn(&str) -> String| keys.iter().map(|key| line(key)).collect::<String>();
    let imports = each(&|key| format!("import {key} from '../../{language}/{key}.js';\n"));
    let names = each(&|key| format!("  {key},\n"));
    let requires = each(&|key| format!("  {key}: require('../../{language}/{key}.cjs'),\n"));
    let mut files = vec![
        File::new(
            format!("dist/esm/{language}.js"),
            format!("{imports}\nexport {{\n{names}}};\nexport default {{\n{names}}};\n"),
        ),
        // `type: module` makes a module of every `.js`.
        File::new(format!("dist/cjs/{language}.cjs"), format!("module.exports = {{\n{requires}}};\n")),
        File::new(
            format!("dist/iife/{language}.js"),
            format!("(function (global) {{\nglobal.{global} = {};\n}})(window);\n", object(guides)),
        ),
        File::new(
            format!("dist/{language}.d.ts"),
            format!(
                "{}{}declare const guides: Guides;\nexport default guides;\n",
                types(guides),
                each(&|key| format!("export declare const {key}: string;\n"))
            ),
        ),
        File::new(
            format!("dist/{language}.d.cts"),
            format!(
                "declare namespace guides {{\n{}}}\ndeclare const guides: guides.Guides;\nexport = guides;\n",
                types(guides)
            ),
        ),
        proxy(language.as_str(), "."),
    ];
    for guide in guides {
        let mut text = String::new();
        push_literal(&mut text, guide.source());
        let path = |extension: &str| format!("{language}/{}.{extension}", guide.key());
        let about = about(guide);
        files.extend([
            File::new(path("js"), format!("export default {text};\n")),
            File::new(path("cjs"), format!("module.exports = {text};\n")),
            File::new(path("d.ts"), format!("{about}declare const guide: string;\nexport default guide;\n")),
            File::new(path("d.cts"), format!("{about}declare const guide: string;\nexport = guide;\n")),
        ]);
    }
    files
}

const README: &str = "# flashduty-knowledge-base

The set-up guides of Flashduty's integrations, in English and Chinese, as Markdown by key.

```js
import en from 'flashduty-knowledge-base/en'; // all guides of a language
import { Prometheus } from 'flashduty-knowledge-base/en'; // one: bundlers leave the others out
import { zh } from 'flashduty-knowledge-base';
import { en as list } from 'flashduty-knowledge-base/metadata'; // key, title, description, url …, without the texts

console.log(en.Prometheus, Prometheus, zh.Prometheus, list[0].title);

const { default: guide } = await import('flashduty-knowledge-base/en/Prometheus'); // one guide, when it is needed
```

CommonJS programs `require` the same names. In a page, `<script src=\"dist/iife/en.js\">` sets `window.FlashDocsEn`, and
`dist/iife/zh.js` sets `window.FlashDocsZh`. Types know every key.

## Hooks

The texts are Markdown with front matter, and have hooks that the page around them fills in or renders:

| Hook | What a page does |
| --- | --- |
| `<div class=\"hide\">` … `</div>` | Leaves it out in a console, which explains the form itself |
| `<div class=\"NAME hide\">` | Shows the block of one channel (guide `Templates`) |
| `<div class=\"md-block\">` | Frames it |
| `<span class='integration_url'>…</span>` | Puts the push URL in its place |
| `{integration_url}` `{api_host}` `{integration_key}` `{ip_whitelist}` | Fills it in; vendors' own braces (`${…}`, `{{…}}`) stay |
| `::: tip`, `::: caution`, `:::` | Renders a callout |
| `<span id=\"word\"></span>` | Keeps it: links lead to it |

```js
function fill(markdown, { integration_url, api_host, integration_key, ip_whitelist = [] }) {
  const values = { integration_url, api_host, integration_key };
  return markdown
    .replace(/<span class='integration_url'>.*?<\\/span>/g, (words) => (integration_url ? `\\`${integration_url}\\`` : words))
    .replace(/^( *- )\\{ip_whitelist\\}$/gm, (item, start) => ip_whitelist.map((ip) => start + ip).join('\\n') || item)
    .replace(/(?<![${])\\{(integration_url|api_host|integration_key)\\}(?!\\})/g, (name, key) => values[key] ?? name);
}
```

Check the values before: one that a user can choose must not hold quotes, backticks or brackets.
";

/// `package.json`. Its version is that of this crate, whose guides it holds.
fn package() -> String {
    // A program in CommonJS has to find types in CommonJS: in a package of `type: module`, those are `.d.cts`.
    let entry = |path: &str, types: &str, import: &str, require: &str| {
        format!(
            r#"    "{path}": {{
      "types": {{
        "require": "./{types}.d.cts",
        "default": "./{types}.d.ts"
      }},
      "import": "./{import}.js",
      "require": "./{require}.cjs",
      "default": "./{import}.js"
    }}"#
        )
    };
    let module = |path: &str, name: &str| {
        entry(path, &format!("dist/{name}"), &format!("dist/esm/{name}"), &format!("dist/cjs/{name}"))
    };
    format!(
        r#"{{
  "name": "flashduty-knowledge-base",
  "version": "{version}",
  "description": "The set-up guides of Flashduty's integrations, in English and Chinese, as Markdown by key",
  "keywords": ["flashduty", "on-call", "alerting", "docs", "markdown"],
  "license": "{license}",
  "type": "module",
  "engines": {{ "node": ">=18" }},
  "main": "./dist/cjs/index.cjs",
  "module": "./dist/esm/index.js",
  "types": "./dist/index.d.ts",
  "unpkg": "./dist/iife/en.js",
  "jsdelivr": "./dist/iife/en.js",
  "exports": {{
{index},
{en},
{zh},
{metadata},
{en_guide},
{zh_guide},
    "./package.json": "./package.json"
  }},
  "typesVersions": {{
    "*": {{
      "en": ["dist/en.d.cts"],
      "zh": ["dist/zh.d.cts"],
      "metadata": ["dist/metadata.d.cts"],
      "en/*": ["en/*.d.cts"],
      "zh/*": ["zh/*.d.cts"]
    }}
  }},
  "sideEffects": ["./dist/iife/*.js"],
  "files": ["dist", "en", "zh", "metadata", "LICENSE-*"]
}}
"#,
        version = env!("CARGO_PKG_VERSION"),
        license = "(MIT OR Apache-2.0)",
        index = module(".", "index"),
        en = module("./en", "en"),
        zh = module("./zh", "zh"),
        metadata = module("./metadata", "metadata"),
        en_guide = entry("./en/*", "en/*", "en/*", "en/*"),
        zh_guide = entry("./zh/*", "zh/*", "zh/*", "zh/*"),
    )
}

/// The object `{key: Markdown}` in JavaScript.
fn object(guides: &Guides) -> String {
    let mut object = String::from("{\n");
    for guide in guides {
        object += "  ";
        push_literal(&mut object, guide.key());
        object += ": ";
        push_literal(&mut object, guide.source());
        object += ",\n";
    }
    object + "}"
}

/// What is known of the guides, as a JavaScript array.
fn metadata(guides: &Guides) -> String {
    let mut array = String::from("[\n");
    for guide in guides {
        array += "  {";
        let digest = format!("{:016x}", guide.digest());
        let fields = [
            ("key", Some(guide.key())),
            ("name", Some(guide.name())),
            ("category", Some(guide.category().as_str())),
            ("topic", guide.topic().map(|topic| topic.as_str())),
            ("since", guide.since()),
            ("title", Some(guide.title())),
            ("description", Some(guide.description())),
            ("date", Some(guide.date())),
            ("url", Some(guide.url())),
            ("digest", Some(&digest)),
        ];
        for (name, value) in fields {
            array += &format!(" {name}: ");
            match value {
                Some(value) => push_literal(&mut array, value),
                None => array += "null",
            }
            array.push(',');
        }
        array += " aliases: [";
        for (place, alias) in guide.aliases().enumerate() {
            array += if place > 0 { ", " } else { "" };
            push_literal(&mut array, alias);
        }
        array += "] },\n";
    }
    array + "]"
}

/// What an editor shows of a guide.
fn about(guide: &Guide) -> String {
    format!("/** {} */\n", one_line(&format!("{}: {}", guide.title(), guide.description())).replace("*/", "* /"))
}

/// The type of the object: a property a key. A type, not an interface, so that it is a `Record<string, string>` too.
fn types(guides: &Guides) -> String {
    let language = match guides.language() {
        Language::En => "English",
        Language::Zh => "Chinese",
    };
    let mut types =
        format!("/** The guides in {language}: Markdown with front matter, by key. */\nexport type Guides = {{\n");
    for guide in guides {
        types += &format!("  {}  {}: string;\n", about(guide), guide.key());
    }
    types += "};\n/** The key of a guide. */\nexport type Key = keyof Guides;\n";
    types
}

/// Appends a string literal of ASCII alone, so that neither a page's character set nor a server's can change it, and
/// without what ends a `<script>` or begins a comment in one.
fn push_literal(out: &mut String, text: &str) {
    out.push('"');
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '"' | '\\' => {
                out.push('\\');
                out.push(char);
            }
            '\n' => out.push_str("\\n"),
            '<' if chars.peek().is_some_and(|next| matches!(next, '/' | '!' | 's' | 'S')) => out.push_str("\\u003c"),
            ' '..='~' => out.push(char),
            _ => {
                for unit in char.encode_utf16(&mut [0; 2]) {
                    // Writing to a `String` cannot fail.
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> String {
        let mut literal = String::new();
        push_literal(&mut literal, text);
        literal
    }

    proptest::proptest! {
        /// The literals are those of JSON too, so a JSON parser tells what JavaScript reads.
        #[test]
        fn any_text_comes_back_from_its_literal(text in r#"(\PC|[\n\r\x00\u{2028}\u{2029}"\\`$<{/!-]|</script>|<!--)*"#) {
            let literal = literal(&text);
            proptest::prop_assert_eq!(serde_json::from_str::<String>(&literal).unwrap(), text);
            proptest::prop_assert!(literal.is_ascii() && !literal.contains("</") && !literal.contains("<!"));
        }
    }

    #[test]
    fn literals_hold_what_would_end_them_escaped() {
        assert_eq!(literal("a\"b\\c\n`${d}`'"), r#""a\"b\\c\n`${d}`'""#);
        assert_eq!(literal("</script><!--<script>"), r#""\u003c/script>\u003c!--\u003cscript>""#);
        assert_eq!(literal("\u{2028}\u{2029}\r\0\u{7f}"), r#""\u2028\u2029\u000d\u0000\u007f""#);
        assert_eq!(literal("严 🚨"), r#""\u4e25 \ud83d\udea8""#);
    }
}
