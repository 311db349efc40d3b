//! The code blocks of all guides, filled in as a host page fills them.

use std::fmt;

use flashduty_knowledge_base::markdown::Document;
use flashduty_knowledge_base::{
    ApiHost, FieldName, IntegrationKey, IntegrationUrl, IpRange, KnowledgeBase, Language, Placeholders,
};

/// A code block of a guide.
#[derive(Clone, Debug)]
pub struct Block {
    pub key: &'static str,
    pub language: Language,
    /// Counted from 0 in its guide.
    pub number: usize,
    /// The line of the opening fence in the guide's file.
    pub line: usize,
    pub fence: String,
    /// With all placeholders filled in.
    pub code: String,
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "docs/{}/{}.md:{} ({})", self.language, self.key, self.line, self.fence)
    }
}

/// Stands for the host of Flashduty's API.
pub const API_HOST: &str = "https://api.example.com";

/// Every code block of every guide, with sample values.
pub fn all() -> Vec<Block> {
    filled(API_HOST, &format!("{API_HOST}/event/push/alert/x?integration_key=k1"))
}

/// Every code block of every guide, with this API host and push URL; the integration key is `k1`.
pub fn filled(api_host: &str, integration_url: &str) -> Vec<Block> {
    mapped(api_host, integration_url, &["u_team", "u_service"])
}

/// The same, with these fields mapped.
pub fn mapped(api_host: &str, integration_url: &str, fields: &[&str]) -> Vec<Block> {
    let placeholders = Placeholders::new()
        .api_host(ApiHost::new(api_host).unwrap())
        .integration_url(IntegrationUrl::new(integration_url).unwrap())
        .integration_key(IntegrationKey::new("k1").unwrap())
        .ip_whitelist(["192.0.2.1", "198.51.100.0/24"].map(|range| IpRange::new(range).unwrap()))
        .field_mapping(fields.iter().map(|field| FieldName::new(field).unwrap()));
    let guides = Language::ALL.iter().flat_map(|language| KnowledgeBase::embedded().guides(*language));
    let blocks = guides.flat_map(|guide| {
        let text = guide.fill(&placeholders);
        let (authored, filled) = (Document::of(guide), Document::parse(&text));
        assert_eq!(authored.code_blocks().len(), filled.code_blocks().len(), "{guide:?}");
        let before = guide.source().len() - guide.body().len();
        let pairs = authored.code_blocks().iter().zip(filled.code_blocks()).enumerate();
        let blocks = pairs.map(|(number, (authored, filled))| Block {
            key: guide.integration().unwrap().as_str(),
            language: guide.language(),
            number,
            line: guide.source()[..before + authored.range().start].matches('\n').count() + 1,
            fence: filled.language().to_owned(),
            code: filled.code().to_owned(),
        });
        blocks.collect::<Vec<_>>()
    });
    blocks.collect()
}

/// The blocks of one guide.
pub fn of(blocks: &[Block], key: &str, language: Language) -> Vec<Block> {
    let found: Vec<_> = blocks.iter().filter(|block| block.key == key && block.language == language).cloned().collect();
    assert!(!found.is_empty(), "no code in {key}");
    found
}

/// The first block with a fence that contains a text.
pub fn find<'b>(blocks: &'b [Block], fence: &str, text: &str) -> &'b Block {
    let found = blocks.iter().find(|block| block.fence == fence && block.code.contains(text));
    found.unwrap_or_else(|| panic!("no {fence} with {text:?} among {} blocks", blocks.len()))
}
