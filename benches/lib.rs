//! What the benchmarks share: keys in an order that no branch predictor learns, and more guides than there are.

use std::fs;
use std::time::{Duration, Instant};

use flashduty_knowledge_base::{Integration, KnowledgeBase, Language};

/// 262,144 keys, every one about as often, in random order: xorshift, the same on every run.
pub fn random_keys() -> Vec<&'static str> {
    random().map(|number| Integration::ALL[number % Integration::ALL.len()].as_str()).collect()
}

/// As many strings that are no key, but look like one: a key with a letter changed, dropped or added, or in lower case.
pub fn random_misses() -> Vec<String> {
    random()
        .map(|number| {
            let key = Integration::ALL[number % Integration::ALL.len()].as_str();
            match number / 97 % 4 {
                0 => key.to_ascii_lowercase(),
                1 => key[..key.len() - 1].to_owned() + "_",
                2 => key[1..].to_owned(),
                _ => key.to_owned() + "s",
            }
        })
        .filter(|miss| Integration::from_key(miss).is_none())
        .collect()
}

/// 262,144 integrations in random order.
pub fn random_integrations() -> Vec<Integration> {
    random().map(|number| Integration::ALL[number % Integration::ALL.len()]).collect()
}

/// 262,144 numbers, the same on every run.
pub fn random() -> impl Iterator<Item = usize> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    (0..262_144).map(move |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as usize
    })
}

/// So many guides in each language, loaded, and how long that took: the real ones again and again. Each copy has a word that no other has.
pub fn grown(count: usize) -> (KnowledgeBase, Duration) {
    let root = std::env::temp_dir().join(format!("flashduty-kb-grown-{count}-{}", std::process::id()));
    let mut catalog = String::new();
    for (number, integration) in Integration::ALL.into_iter().cycle().take(count).enumerate() {
        let copy = number / Integration::ALL.len();
        let names = Language::ALL.iter().map(|language| format!("{}: {:?}", language, integration.name(*language)));
        catalog += &format!(
            "- key: {}Copy{copy}\n  category: {}\n  name: {{ {} }}\n  aliases: {:?}\n",
            integration.as_str(),
            integration.category(),
            names.collect::<Vec<_>>().join(", "),
            integration.aliases().collect::<Vec<_>>(),
        );
        for language in Language::ALL {
            let guide = integration.guide(language);
            let title = format!("{:?}", format!("{} copy{copy}", guide.title()));
            let text = guide.source().replacen(&format!("{:?}", guide.title()), &title, 1);
            let text = text.replacen(guide.url(), &format!("{}-copy{copy}", guide.url()), 1);
            let text = format!("{text}\n- copy{copy}\n");
            let directory = root.join(language.as_str());
            fs::create_dir_all(&directory).unwrap();
            fs::write(directory.join(format!("{}Copy{copy}.md", integration.as_str())), text).unwrap();
        }
    }
    fs::write(root.join("integrations.yaml"), catalog).unwrap();
    let start = Instant::now();
    let loaded = KnowledgeBase::load(&root);
    let taken = start.elapsed();
    let _ = fs::remove_dir_all(&root);
    (loaded.unwrap_or_else(|error| panic!("{error}")).knowledge_base, taken)
}
