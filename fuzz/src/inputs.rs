//! Where inputs come from: pieces of Markdown, the guides, and mutations of both.

use flashduty_knowledge_base::{Guide, Integration, Language};

use crate::random::Random;

/// Pieces of Markdown of every kind that CommonMark and GFM tables know, the hooks of guides, and what breaks naive readers.
#[rustfmt::skip]
pub const PIECES: &[&str] = &[
    // Blocks and what they are continued with.
    "# a\n", "## b c\n", "###### d\n", "#", "a\n===\n", "b\n---\n", "---\n", "***\n", "* * *\n", "> ", ">", "> a\n", "- ", "* ", "+ ", "1. ", "1) ",
    "123456789. ", "0. ", "- a\n", "  - b\n", "1. a\n   ", "-\n", "```\n", "```yaml\n", "~~~ a b\n", "````", "    code\n", "\tcode\n", "  ", "    ", "\t",
    "\n", "\n\n", "\n\n\n", "\r", "\r\n", "  \n", "\\\n", "[a]: b\n", "[a]: <b> 'c'\n\n", "[b]: https://example.com \"d\"\n\n",
    "| a | b |\n| --- | --- |\n| c | d |\n", "|a|\n|-|\n", "|", "| a ", "|-", ":-:|", "\n| ", " |\n", "\\|",
    // Inline.
    "a", "word ", "字", "é", "e\u{301}", "👩‍🚀", "*", "**", "***", "_", "__", "*a*", "**b**", "*a **b", "c** d*", "`", "``", "`c`", "`` ` ``", "[", "]", "![", "](",
    ")", "[a](b)", "[a](#b)", "[a](https://example.com/c)", "[a](javascript:d)", "[a](<e f> 'g')", "![a](https://example.com/b.png)",
    "![a](data:b)", "[a][b]", "[a][]", "[b]", "<https://example.com>", "<a@example.com>", "&amp;", "&lt;", "&#10;", "&#27;", "&#x202e;", "&#0;", "&", "\\", "\\*", "\\<", "!",
    // The hooks.
    "<div class=\"hide\">", "<div class=\"md-block\">", "<div class=\"slack_app hide\">", "</div>", "<details>", "</details>", "<summary>", "</summary>",
    "\n\n<div class=\"hide\">\n\n", "\n\n</div>\n\n", "\n\n<details>\n<summary>a</summary>\n\n", "\n\n</details>\n\n", "<span id=\"a\">", "<span id=\"b-1\"></span>\n\n",
    "</span>", "<span class='integration_url'>", "<span class='integration_url'>url</span>", "::: tip\n\n", "\n\n:::\n\n", "::: caution", ":::", "<br>",
    "{integration_url}", "{api_host}", "{integration_key}", "- {ip_whitelist}\n", "<label name='field_mapping' tab='4'>a {original.key}</label>",
    // Other HTML, whole and in parts.
    "<", ">", "</", "/>", "<a", "<a href=\"", "<a href=javascript:b>", "</a>", "<p>", "</p>", "<b>", "</b>", "<script>", "</script>", "<style>", "<table>", "<td>", "</table>",
    "<!--", "-->", "<!-- a -->", "<?", "?>", "<!A", "<![CDATA[", "]]>", "<img src=x onerror=a>", "<div class=\"fixed\">", "<div class=\"hide\" onclick=\"a\">", "<DIV CLASS=\"hide\">",
    "<svg>", "<math>", "<template>", "<title>", "<select>", "<plaintext>", "<textarea>", "<iframe>", "<base href=b>", "\"", "'", "=",
    // Characters that something may stumble over.
    "\0", "\u{1b}[31m", "\u{7}", "\u{7f}", "\u{85}", "\u{a0}", "\u{ad}", "\u{200b}", "\u{200e}", "\u{202e}", "\u{2028}", "\u{2066}", "\u{feff}", "\u{fffd}", "\u{fdfa}", "\u{10ffff}",
    "ß", "İ", "ﬁ", "。", "，", "（", "「", "🇨🇳",
];

/// Where a browser's parser reports errors: characters that HTML does not have. They are no fault of what stands around them.
pub const NO_HTML_CHARACTERS: fn(char) -> bool = |char| {
    char.is_control() && !matches!(char, '\n' | '\t' | '\r' | '\u{c}')
        || matches!(char as u32 & 0xFFFF, 0xFFFE | 0xFFFF)
        || ('\u{FDD0}'..='\u{FDEF}').contains(&char)
};

/// One of the embedded guides.
pub fn guide(random: &mut Random) -> &'static Guide {
    let language = *random.of(&Language::ALL[..]);
    random.of(&Integration::ALL[..]).guide(language)
}

/// A Markdown text: pieces, a passage of a guide, or both, mutated.
pub fn markdown(random: &mut Random) -> String {
    let mut text = String::new();
    match random.below(4) {
        0 => text.push_str(&passage(random)),
        1 => {
            text.push_str(&passage(random));
            (0..1 + random.below(8)).for_each(|_| insert(&mut text, random));
        }
        _ => (0..1 + random.below(60)).for_each(|_| text.push_str(&run(random))),
    }
    (0..random.below(4)).for_each(|_| mutate(&mut text, random));
    text
}

/// A piece, now and then some times over.
fn run(random: &mut Random) -> String {
    let piece = *random.of(PIECES);
    let times = if random.once_in(12) { 1 + random.below(100) } else { 1 };
    piece.repeat(times)
}

/// Some lines of a guide.
fn passage(random: &mut Random) -> String {
    let lines: Vec<&str> = guide(random).body().split_inclusive('\n').collect();
    let start = random.below(lines.len());
    lines[start..].iter().take(1 + random.below(40)).copied().collect()
}

/// A place between two characters.
fn place(text: &str, random: &mut Random) -> usize {
    let at = random.below(text.len() + 1);
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

fn insert(text: &mut String, random: &mut Random) {
    let piece = run(random);
    // Where lines begin, blocks do.
    let starts: Vec<usize> = text.match_indices('\n').map(|(at, _)| at + 1).collect();
    let at = if random.once_in(2) && !starts.is_empty() { *random.of(&starts) } else { place(text, random) };
    text.insert_str(at, &piece);
}

/// Changes a text somewhere: a piece more, a stretch less, twice, elsewhere, or further in.
pub fn mutate(text: &mut String, random: &mut Random) {
    let (from, to) = (place(text, random), place(text, random));
    let (from, to) = (from.min(to), from.max(to));
    match random.below(6) {
        0 => text.replace_range(from..to, ""),
        1 if to - from < 2_000 => {
            let stretch = text[from..to].to_owned();
            let at = place(text, random);
            text.insert_str(at, &stretch);
        }
        2 => {
            let indent = *random.of(&["  ", "   ", "    ", "> ", "- ", "\t"]);
            let stretch = text[from..to].replace('\n', &format!("\n{indent}"));
            text.replace_range(from..to, &stretch);
        }
        _ => insert(text, random),
    }
}

/// The catalog's entry of an integration, without its shared passages: guides and passages would have to agree.
fn entry(integration: Integration) -> String {
    const CATALOG: &str = include_str!("../../docs/integrations.yaml");
    let start = format!("- key: {integration}\n");
    let rest = CATALOG.find(&start).map_or("", |at| &CATALOG[at + start.len()..]);
    let fields = rest.lines().take_while(|line| line.starts_with("  ") && !line.trim_start().starts_with("passage"));
    fields.fold(start, |entry, line| entry + line + "\n")
}

/// A docs tree of one integration, with more text at the end of its guides.
pub fn files(integration: Integration, more: &str) -> Vec<(String, String)> {
    let guides = [Language::En, Language::Zh].map(|language| {
        (format!("{language}/{integration}.md"), format!("{}{more}", integration.guide(language).source()))
    });
    guides.into_iter().chain([("integrations.yaml".to_owned(), entry(integration))]).collect()
}

/// The files of a docs tree: some guides of the embedded ones with their catalog, mutated.
pub fn tree(random: &mut Random) -> Vec<(String, String)> {
    let mut catalog = String::new();
    let mut files = Vec::new();
    for _ in 0..1 + random.below(3) {
        let mut of_one = self::files(*random.of(&Integration::ALL[..]), "");
        catalog.extend(of_one.pop().map(|(_, entry)| entry));
        files.extend(of_one);
    }
    if random.once_in(2) {
        mutate(&mut catalog, random);
    }
    // The same in all guides, so that both languages keep their structure.
    if random.once_in(2) {
        let more = format!("\n\n{}\n", markdown(random));
        files.iter_mut().for_each(|(_, text)| text.push_str(&more));
    }
    if random.once_in(3) {
        let file = random.below(files.len());
        if let Some((_, text)) = files.get_mut(file) {
            // Front matter is short: a mutation anywhere in the guide rarely meets it.
            let end = text.find("\n---\n").unwrap_or(text.len());
            let mut head = text[..end].to_owned();
            if random.once_in(2) {
                mutate(&mut head, random)
            } else {
                mutate(text, random)
            }
            if head.len() != end {
                text.replace_range(..end, &head);
            }
        }
    }
    if random.once_in(6) {
        files.push((
            format!("{}/{}.md", random.of(&["en", "zh", "fr", "shared/en", ".."]), run(random)),
            markdown(random),
        ));
    }
    files.push(("integrations.yaml".to_owned(), catalog));
    files
}

/// What somebody types: a name, or words of a guide.
pub fn typed(random: &mut Random) -> String {
    let guide = guide(random);
    let words: Vec<&str> = guide.body().split_whitespace().collect();
    let names: Vec<&str> = [guide.key(), guide.name(), guide.title()].into_iter().chain(guide.aliases()).collect();
    let mut text = match random.below(3) {
        0 => (*random.of(&names)).to_owned(),
        1 => (0..1 + random.below(6)).map(|_| format!("{} ", random.of(&words))).collect(),
        _ => run(random),
    };
    for _ in 0..random.below(4) {
        let at = place(&text, random);
        match random.below(3) {
            0 => text = text[..at].chars().chain(text[at..].chars().skip(1)).collect(),
            1 => text.insert_str(at, random.of::<&str>(PIECES)),
            _ => text.truncate(at),
        }
    }
    text
}

/// A value for a placeholder: something like one, mutated.
pub fn value(random: &mut Random) -> String {
    let mut value = (*random.of(&[
        "https://api.example.com/event/push/alert/prometheus?integration_key=YOUR_KEY",
        "HTTPS://[::1]:8080/a;b,c!d(e)",
        "http://告警.example/路径?q=值",
        "o'brien@example.com",
        "alerts+1@sub.example.com",
        "https://api.flashcat.cloud",
        "key-1_2==",
        "192.0.2.0/24",
        "2001:db8::/32",
        "cmdb_ci.name",
        "`](javascript:a)",
        "<b>",
    ]))
    .to_owned();
    for _ in 0..random.below(3) {
        let at = place(&value, random);
        value.insert_str(at, random.of::<&str>(PIECES));
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use flashduty_knowledge_base::load::Options;

    #[test]
    fn a_tree_that_is_not_mutated_loads() {
        for integration in [Integration::Link, Integration::Prometheus, Integration::Templates] {
            let loaded = Options::new().load_files(files(integration, "\n\nmore\n"));
            assert!(loaded.is_ok(), "{integration}: {loaded:?}");
        }
    }
}
