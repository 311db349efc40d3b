//! The npm package `flashduty-knowledge-base`: the guides as ES modules, CommonJS modules, scripts for pages, and types.
//!
//! The published package (1.3.4) has ES modules that are CommonJS inside and fail to import in Node; the shape is its own,
//! the modules are what their names say.

use std::fmt::Write;

use super::{File, one_line};
use crate::{Guides, KnowledgeBase, Language};

/// A whole npm package, ready for `npm pack`: for each language `{key: Markdown}`, by `import`, by `require`, and as
/// `window.FlashDocsEn` and `window.FlashDocsZh`, with types that know each key.
///
/// ```
/// use flashduty_knowledge_base::{KnowledgeBase, export};
///
/// let files = export::npm(KnowledgeBase::embedded());
/// assert!(files.iter().any(|file| file.path == "package.json"));
/// assert!(files.iter().any(|file| file.path == "dist/iife/zh.js"));
/// ```
pub fn npm(knowledge_base: &KnowledgeBase) -> Vec<File> {
    let mut files = vec![
        File::new("package.json", package()),
        File::new("README.md", README),
        File::new("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
        File::new("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
        File::new(
            "dist/esm/index.js",
            "export { default as en } from './en.js';\nexport { default as zh } from './zh.js';\n",
        ),
        File::new("dist/cjs/index.cjs", "exports.en = require('./en.cjs');\nexports.zh = require('./zh.cjs');\n"),
        File::new(
            "dist/index.d.ts",
            "export { default as en } from './en.js';\nexport { default as zh } from './zh.js';\n",
        ),
        File::new(
            "dist/index.d.cts",
            "import en = require('./en.cjs');\nimport zh = require('./zh.cjs');\nexport { en, zh };\n",
        ),
    ];
    for language in Language::ALL {
        let guides = knowledge_base.guides(language);
        let object = object(guides);
        let global = match language {
            Language::En => "FlashDocsEn",
            Language::Zh => "FlashDocsZh",
        };
        files.extend([
            File::new(format!("dist/esm/{language}.js"), format!("export default {object};\n")),
            // `type: module` makes a module of every `.js`.
            File::new(format!("dist/cjs/{language}.cjs"), format!("module.exports = {object};\n")),
            File::new(
                format!("dist/iife/{language}.js"),
                format!("(function (global) {{\nglobal.{global} = {object};\n}})(window);\n"),
            ),
            File::new(format!("dist/{language}.d.ts"), format!("{}{TYPES_OF_MODULE}", interface(guides))),
            File::new(
                format!("dist/{language}.d.cts"),
                format!("declare namespace guides {{\n{}}}\n{TYPES_OF_COMMONJS}", interface(guides)),
            ),
        ]);
    }
    files
}

const TYPES_OF_MODULE: &str = "declare const guides: Guides;\nexport default guides;\n";
const TYPES_OF_COMMONJS: &str = "declare const guides: guides.Guides;\nexport = guides;\n";

const README: &str = "# flashduty-knowledge-base

The set-up guides of Flashduty's integrations, in English and Chinese, as Markdown by key.

```js
import en from 'flashduty-knowledge-base/en';
import { zh } from 'flashduty-knowledge-base';

console.log(en.Prometheus, zh.Prometheus);
```

CommonJS programs `require` the same names. In a page, `<script src=\"dist/iife/en.js\">` sets `window.FlashDocsEn`, and
`dist/iife/zh.js` sets `window.FlashDocsZh`. Types know every key.
";

/// `package.json`. Its version is that of this crate, whose guides it holds.
fn package() -> String {
    // A program in CommonJS has to find types in CommonJS: in a package of `type: module`, those are `.d.cts`.
    let entry = |path: &str, name: &str| {
        format!(
            r#"    "{path}": {{
      "types": {{
        "require": "./dist/{name}.d.cts",
        "default": "./dist/{name}.d.ts"
      }},
      "import": "./dist/esm/{name}.js",
      "require": "./dist/cjs/{name}.cjs",
      "default": "./dist/esm/{name}.js"
    }}"#
        )
    };
    format!(
        r#"{{
  "name": "flashduty-knowledge-base",
  "version": "{version}",
  "description": "The set-up guides of Flashduty's integrations, in English and Chinese, as Markdown by key",
  "keywords": ["flashduty", "on-call", "alerting", "docs", "markdown"],
  "license": "{license}",
  "type": "module",
  "main": "./dist/cjs/index.cjs",
  "types": "./dist/index.d.ts",
  "exports": {{
{index},
{en},
{zh},
    "./package.json": "./package.json"
  }},
  "sideEffects": ["./dist/iife/*.js"],
  "files": ["dist", "LICENSE-*"]
}}
"#,
        version = env!("CARGO_PKG_VERSION"),
        license = "(MIT OR Apache-2.0)",
        index = entry(".", "index"),
        en = entry("./en", "en"),
        zh = entry("./zh", "zh"),
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

/// The types of the object: a property a key, each with what an editor shows of it.
fn interface(guides: &Guides) -> String {
    let language = guides.language();
    let mut types = format!(
        "/** The guides in {}: Markdown with front matter, by key. */\nexport interface Guides {{\n",
        match language {
            Language::En => "English",
            Language::Zh => "Chinese",
        }
    );
    for guide in guides {
        let about = one_line(&format!("{}: {}", guide.title(), guide.description())).replace("*/", "* /");
        types += &format!("  /** {about} */\n  {}: string;\n", guide.key());
    }
    types += "}\n/** The key of a guide. */\nexport type Key = keyof Guides;\n";
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
