//! What the rules know beside the guide they look at: English words, names of products, words and hosts of many guides.
//!
//! Words of code and products are learnt: from the catalog, and from what several integrations' guides have. A word that
//! one integration alone has may be misspelt, so it is not learnt.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use flashduty_knowledge_base::{Guide, KnowledgeBase, Language};

/// English words, without the forms that [`stems`] takes back to another one.
const ENGLISH: &str = include_str!("words/english.txt");

/// Words of computing that are a letter away from others.
const TECHNICAL: &str = "
    async assignee assignees gcloud kubectl stdin stdout stderr config configs params param env envs init auth authn authz
    failover hostname hostnames username usernames namespace namespaces runbook runbooks webhook webhooks plugin plugins
    timestamp timestamps metadata backend frontend endpoint endpoints deduplicate deduplicated deduplication dedup upsert
    uptime runtime workflow workflows changelog datasource datasources dropdown checkbox checkboxes tooltip toolbar sidebar
    fallback fallbacks codec codecs chroot infra prefs ctor hashable resumable heapless dirent stat popup mutex regex regexes boolean booleans integer enum enums ingest ingested ingestion silenced unsilence snoozed
    triage notifier notifiers ack acks acked unack unban unbans unbanned uncheck unchecked unselect deselect unassign unassigned acknowledgement sysadmin devops tenant tenants
    serverless kubelet daemonset statefulset initialise telemetry observability prem linux ubuntu debian redis mysql nginx
    kafka mongo postgres oracle java golang python node npm yaml json toml xml html http https smtp imap syslog snmp tcp udp
    dns tls ssl ssh cli api apis sdk sdks url urls uri uris uuid guid ip ips vpc vpcs cpu gpu ram disk disks utc gmt
";

/// Endings, and what stands in their place in the word that they were put to.
const ENDINGS: [(&str, &str); 17] = [
    ("s", ""),
    ("es", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("er", ""),
    ("er", "e"),
    ("ers", ""),
    ("ers", "e"),
    ("ies", "y"),
    ("ied", "y"),
    ("able", ""),
    ("able", "e"),
    ("ness", ""),
    ("less", ""),
];

/// Words beginning so are as good as what follows.
const BEGINNINGS: [&str; 13] =
    ["un", "re", "non", "sub", "pre", "multi", "auto", "inter", "over", "mis", "micro", "meta", "de"];

/// How many integrations have to use a word so that it counts as right.
const LEARNT: isize = 2;
/// How many have to, so that another word counts as a slip for it.
const COMMON: isize = 3;
/// The same, where the other word may be a name, or stands in code.
const VERY_COMMON: isize = 5;

/// How many have to, so that it counts even against a word that some others have.
const EVERYWHERE: isize = 20;

/// What the guides of one integration have.
#[derive(Default)]
struct Learnt {
    /// Words in lower case, those within others too.
    words: HashSet<String>,
    /// Words with more than one capital, or with one that is not the first letter.
    cased: HashSet<String>,
    hosts: HashSet<String>,
    anchors: HashSet<String>,
}

impl Learnt {
    fn of<'g>(guides: impl IntoIterator<Item = &'g Guide>) -> Learnt {
        let mut learnt = Learnt::default();
        let mut seen: HashSet<&str> = HashSet::new();
        for guide in guides {
            for (_, word) in words(guide.source()).filter(|(_, word)| word.len() <= 40) {
                if !seen.insert(word) {
                    continue;
                }
                let has_lower = word.bytes().any(|byte| byte.is_ascii_lowercase());
                if has_lower && word.bytes().filter(u8::is_ascii_uppercase).count() > 1 {
                    learnt.cased.insert(word.to_owned());
                }
                learnt.words.extend(parts(word).map(|(_, part)| part).chain([word]).map(str::to_ascii_lowercase));
            }
            learnt.hosts.extend(hosts(guide.source()).map(|(_, host)| host.to_ascii_lowercase()));
            let anchors = guide.source().split("<span id=\"").skip(1).filter_map(|rest| rest.split_once('"'));
            learnt.anchors.extend(anchors.map(|(anchor, _)| anchor.to_owned()));
        }
        learnt
    }
}

/// In how many integrations' guides something stands.
#[derive(Default)]
struct Counts {
    words: HashMap<String, isize>,
    cased: HashMap<String, isize>,
    hosts: HashMap<String, isize>,
    anchors: HashMap<String, isize>,
}

impl Counts {
    fn add(&mut self, learnt: &Learnt, times: isize) {
        let all = [
            (&mut self.words, &learnt.words),
            (&mut self.cased, &learnt.cased),
            (&mut self.hosts, &learnt.hosts),
            (&mut self.anchors, &learnt.anchors),
        ];
        for (counts, found) in all {
            for what in found {
                match counts.get_mut(what) {
                    Some(count) => *count += times,
                    None => drop(counts.insert(what.clone(), times)),
                }
            }
        }
    }
}

/// The guides that are built in: by key, and all together. Read once, however many trees are checked.
static EMBEDDED: LazyLock<(HashMap<&'static str, Learnt>, Counts)> = LazyLock::new(|| {
    let mut by_key: HashMap<&str, Vec<&Guide>> = HashMap::new();
    for guide in Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language)) {
        by_key.entry(guide.key()).or_default().push(guide);
    }
    let by_key: HashMap<&str, Learnt> = by_key.into_iter().map(|(key, guides)| (key, Learnt::of(guides))).collect();
    let mut counts = Counts::default();
    by_key.values().for_each(|learnt| counts.add(learnt, 1));
    (by_key, counts)
});

static ENGLISH_WORDS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| ENGLISH.lines().chain(TECHNICAL.split_whitespace()).collect());

pub(super) struct Knowledge {
    english: &'static HashSet<&'static str>,
    /// What the tree's own guides change in the counts of those that are built in.
    own: Counts,
    /// The words of products' names, by their lower case.
    names: HashMap<String, String>,
    /// Keys, which are right as they are written.
    keys: HashSet<String>,
    /// The names of the catalog, with their keys; no key for a name of several.
    products: HashMap<String, Option<String>>,
}

/// Where one kind of word ends: words are runs of ASCII letters and digits.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    runs(text, |char| char.is_ascii_alphanumeric() || char == '\'')
}

/// The longest runs of characters of a kind, with their places.
pub(super) fn runs(text: &str, of_kind: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(move |char| !of_kind(char)).filter_map(move |word| {
        let place = at;
        at += word.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((place, word))
    })
}

/// The parts of a word written together: `sendResolved`, `HTTPServer2`.
pub(super) fn parts(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = word.as_bytes();
    let ends = move |place: usize| {
        let (before, here) = (bytes[place - 1], bytes[place]);
        let next_is_lower = bytes.get(place + 1).is_some_and(u8::is_ascii_lowercase);
        before.is_ascii_lowercase() && here.is_ascii_uppercase()
            || before.is_ascii_uppercase() && here.is_ascii_uppercase() && next_is_lower
            || before.is_ascii_digit() != here.is_ascii_digit()
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at;
        (start < word.len()).then(|| {
            at = (start + 1..word.len()).find(|place| ends(*place)).unwrap_or(word.len());
            (start, &word[start..at])
        })
    })
}

/// The parts of a host: `docs.flashduty.com` in `https://docs.flashduty.com/en`.
pub(super) fn hosts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("://").filter_map(|(place, mark)| {
        let start = place + mark.len();
        let rest = &text[start..];
        let host =
            &rest[..rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(byte)).count()];
        host.contains('.').then_some((start, host.trim_end_matches('.')))
    })
}

impl Knowledge {
    /// What can be learnt from a tree and from the guides that are built in.
    pub(super) fn of(guides: &[Guide]) -> Knowledge {
        let mut by_key: HashMap<&str, Vec<&Guide>> = HashMap::new();
        for guide in guides {
            by_key.entry(guide.key()).or_default().push(guide);
        }
        let mut own = Counts::default();
        for (key, guides) in &by_key {
            // The tree's guide counts, not the built-in one of the same key.
            if let Some(built_in) = EMBEDDED.0.get(key) {
                own.add(built_in, -1);
            }
            own.add(&Learnt::of(guides.iter().copied()), 1);
        }
        let mut knowledge = Knowledge {
            english: &ENGLISH_WORDS,
            own,
            names: ["Flashduty", "Flashcat"].map(|name| (name.to_ascii_lowercase(), name.to_owned())).into(),
            keys: HashSet::new(),
            products: HashMap::new(),
        };
        let embedded = Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language));
        embedded.chain(guides).for_each(|guide| knowledge.learn_name(guide));
        knowledge
    }

    fn learn_name(&mut self, guide: &Guide) {
        let key = self.products.entry(guide.name().to_owned()).or_insert_with(|| Some(guide.key().to_owned()));
        if key.as_deref() != Some(guide.key()) {
            *key = None;
        }
        self.keys.insert(guide.key().to_owned());
        for (_, word) in words(guide.name()).filter(|(_, word)| (4..=40).contains(&word.len())) {
            self.names.entry(word.to_ascii_lowercase()).or_insert_with(|| word.to_owned());
        }
    }

    /// In how many integrations' guides something stands, by one of the counts.
    fn integrations(&self, what: &str, count: fn(&Counts) -> &HashMap<String, isize>) -> isize {
        [&EMBEDDED.1, &self.own].into_iter().filter_map(|counts| count(counts).get(what)).sum()
    }

    /// In how many integrations' guides a word in lower case stands.
    fn count(&self, word: &str) -> isize {
        self.integrations(word, |counts| &counts.words)
    }

    fn host_count(&self, host: &str) -> isize {
        self.integrations(host, |counts| &counts.hosts)
    }

    /// Whether several integrations' guides have an anchor, as those of shared passages are.
    pub(super) fn is_anchor(&self, id: &str) -> bool {
        self.integrations(id, |counts| &counts.anchors) >= LEARNT
    }

    /// The key of the one integration with this name.
    pub(super) fn key_of(&self, name: &str) -> Option<&str> {
        self.products.get(name)?.as_deref()
    }

    /// Whether a word in lower case is a name of a product and nothing else: `prometheus`, not `cloud`.
    pub(super) fn is_name(&self, word: &str) -> bool {
        self.names.contains_key(word) && !self.is_english(word)
    }

    /// The word of a product's name that this word is in another case.
    pub(super) fn name(&self, lower: &str) -> Option<&str> {
        self.names.get(lower).map(String::as_str)
    }

    /// The name that a word, in lower case and of several parts, is a slip for.
    pub(super) fn meant_name(&self, lower: &str) -> Option<&str> {
        if lower.len() < 6 || lower.len() > 40 || self.is_known(lower) {
            return None;
        }
        slips(lower).find_map(|candidate| self.names.get(&candidate)).map(String::as_str)
    }

    /// Whether several integrations write a word so.
    pub(super) fn is_written(&self, word: &str) -> bool {
        self.keys.contains(word) || self.integrations(word, |counts| &counts.cased) >= LEARNT
    }

    /// Whether a word in lower case is English.
    pub(super) fn is_english(&self, word: &str) -> bool {
        let in_list = |word: &str| self.english.contains(word);
        let without_ending = |word: &str| {
            ENDINGS.iter().any(|(ending, instead)| {
                word.strip_suffix(ending).is_some_and(|stem| {
                    stem.len() >= 3
                        && (in_list(&format!("{stem}{instead}"))
                            // A doubled consonant: `logging`, `stopped`.
                            || instead.is_empty() && stem.as_bytes().ends_with(&stem.as_bytes()[stem.len() - 1..])
                                && stem.as_bytes()[stem.len() - 1] == stem.as_bytes()[stem.len() - 2]
                                && in_list(&stem[..stem.len() - 1]))
                })
            })
        };
        in_list(word)
            || without_ending(word)
            || BEGINNINGS.iter().any(|beginning| {
                word.strip_prefix(beginning)
                    .is_some_and(|rest| rest.len() >= 3 && in_list(rest) || rest.len() >= 5 && without_ending(rest))
            })
    }

    /// Whether a word in lower case is known: English, or used by several integrations.
    pub(super) fn is_known(&self, word: &str) -> bool {
        self.count(word) >= LEARNT || self.names.contains_key(word) || self.is_english(word)
    }

    /// Whether a word in lower case is two known ones written together, as code has them: `escapejs`.
    pub(super) fn is_compound(&self, word: &str) -> bool {
        /// Words so short that are put behind others.
        const SHORT: [&str; 4] = ["js", "id", "ip", "db"];
        (4..word.len().saturating_sub(1)).filter(|cut| word.is_char_boundary(*cut)).any(|cut| {
            let (first, second) = word.split_at(cut);
            (second.len() > 3 || SHORT.contains(&second)) && self.is_known(first) && self.is_known(second)
        })
    }

    /// The word that an unknown one, in lower case, is a slip for. One that may be a name has to be close to a word that
    /// many guides have.
    pub(super) fn meant(&self, word: &str, may_be_name: bool) -> Option<String> {
        let in_list = |candidate: &str| {
            let one = candidate.strip_suffix('s').unwrap_or(candidate);
            self.english.contains(candidate) || self.english.contains(one)
        };
        let common = |candidate: &str| {
            let count = self.count(candidate);
            if may_be_name {
                return count >= VERY_COMMON && candidate.len() >= 6 && self.is_english(candidate)
                    || self.is_name(candidate) && candidate.len() >= 4;
            }
            count >= COMMON && candidate.len() >= 5
                || self.is_name(candidate)
                || candidate.len() >= 6 && in_list(candidate)
        };
        let mut best: Option<(isize, String)> = None;
        let first = word.as_bytes().first();
        let mut offer = |candidate: String| {
            // Few slips are in the first letter; two words that differ in it are two words.
            let begins_alike = candidate.as_bytes().first() == first || candidate.as_bytes().get(1) == first;
            if begins_alike && common(&candidate) {
                let count = self.count(&candidate);
                let better = best.as_ref().is_none_or(|(most, word)| (count, &candidate) > (*most, word));
                if better {
                    best = Some((count, candidate));
                }
            }
        };
        slips(word).for_each(&mut offer);
        best.map(|(_, word)| word)
    }

    /// Whether a word in lower case stands in the guides of very many integrations.
    pub(super) fn is_everywhere(&self, word: &str) -> bool {
        self.count(word) >= EVERYWHERE
    }

    /// Whether a word in lower case, which a few integrations' guides have, may be a slip that was copied with the rest.
    pub(super) fn may_be_copied(&self, word: &str) -> bool {
        let is_of_few = word.len() >= 6 && (LEARNT..=EVERYWHERE / 4).contains(&self.count(word));
        is_of_few && !self.names.contains_key(word) && !self.is_english(word)
    }

    /// The English word of very many guides that such a word is a slip for.
    pub(super) fn meant_by_copies(&self, word: &str) -> Option<String> {
        slips(word).find(|meant| meant.len() >= word.len() && self.is_everywhere(meant) && self.is_english(meant))
    }

    /// The host of many guides that another one, which none of them has, is a slip for.
    pub(super) fn meant_host(&self, host: &str) -> Option<String> {
        let host = host.to_ascii_lowercase();
        if self.host_count(&host) >= LEARNT || host.len() > 60 {
            return None;
        }
        slips(&host).find(|candidate| self.host_count(candidate) >= COMMON && digits(candidate) == digits(&host))
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The texts that are one edit away: a letter left out, put in, exchanged, or two swapped.
fn slips(word: &str) -> impl Iterator<Item = String> + '_ {
    let letters = b"abcdefghijklmnopqrstuvwxyz".iter().map(|letter| *letter as char);
    let cuts = (0..=word.len()).filter(|place| word.is_char_boundary(*place));
    cuts.flat_map(move |cut| {
        let (before, after) = word.split_at(cut);
        let mut rest = after.chars();
        let first = rest.next();
        let tail = rest.as_str();
        let second = tail.chars().next();
        let out = first.map(|_| format!("{before}{tail}"));
        let swapped = first
            .zip(second)
            .filter(|(one, two)| one != two)
            .map(|(one, two)| format!("{before}{two}{one}{}", &tail[two.len_utf8()..]));
        let put_in = letters.clone().map(move |letter| format!("{before}{letter}{after}"));
        let exchanged = letters
            .clone()
            .filter(move |letter| first.is_some_and(|first| first != *letter))
            .map(move |letter| format!("{before}{letter}{tail}"));
        out.into_iter().chain(swapped).chain(put_in).chain(exchanged)
    })
}
