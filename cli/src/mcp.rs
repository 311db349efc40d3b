//! `mcp`: the knowledge base for agents, by the Model Context Protocol over standard input and output.
//!
//! Errors of a tool come back as its result, because a model sees results, and say what to ask instead.

use std::process::ExitCode;

use flashduty_knowledge_base::search;
use flashduty_knowledge_base::{Category, Guide, IntegrationUrl, KnowledgeBase, Language, Placeholders, Resolution};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, ErrorData, Implementation,
    ListResourcesResult, ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams, ReadResourceResponse,
    ReadResourceResult, Resource, ResourceContents, ServerCapabilities, ServerConfig, Tool, ToolAnnotations,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ServerHandler, ServiceExt};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::complain;

/// The longest text of a tool's answer, in characters: long enough for nearly every guide.
const MAX_CHARS: usize = 20_000;

/// The longest error, in characters: a request may be of any length, and errors quote it.
const MAX_ERROR_CHARS: usize = 1_000;

/// Answers until the client goes.
pub(crate) fn serve(knowledge_base: &'static KnowledgeBase, language: Language) -> ExitCode {
    let served = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())
        .and_then(|runtime| {
            runtime.block_on(async {
                let transport = rmcp::transport::stdio();
                let service =
                    Server { knowledge_base, language }.serve(transport).await.map_err(|error| error.to_string())?;
                service.waiting().await.map_err(|error| error.to_string())
            })
        });
    match served {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            complain!("{error}");
            ExitCode::FAILURE
        }
    }
}

struct Server {
    knowledge_base: &'static KnowledgeBase,
    /// Where a request names none.
    language: Language,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListIntegrations {
    category: Option<Category>,
    language: Option<Language>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GetGuide {
    integration: String,
    language: Option<Language>,
    section: Option<String>,
    integration_url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SearchGuides {
    query: String,
    language: Option<Language>,
    category: Option<Category>,
}

/// Enough sections to find the one that answers; more would be noise.
const HITS: usize = 8;

impl Server {
    fn list_integrations(&self, arguments: ListIntegrations) -> String {
        let guides = self.knowledge_base.guides(arguments.language.unwrap_or(self.language));
        let mut list = String::new();
        for guide in guides {
            if arguments.category.is_none_or(|category| guide.category() == category) {
                let (key, category) = (guide.key(), guide.category());
                list += &format!("- {key} ({category}): {}. {}\n", guide.title(), guide.description());
            }
        }
        list
    }

    /// Each hit as what `get_guide` takes to read it whole, with its headings and a line of its text.
    fn search_guides(&self, arguments: SearchGuides) -> Result<String, String> {
        let options = search::Options::new().language(arguments.language).category(arguments.category).limit(HITS);
        let hits = self.knowledge_base.search(&arguments.query, &options);
        if hits.is_empty() {
            return Err("nothing found: ask with other words, or call list_integrations for the keys".to_owned());
        }
        let mut list = String::new();
        for hit in hits {
            let (guide, anchor) = (hit.guide(), hit.anchor());
            let headings: Vec<_> = hit.path().iter().map(String::as_str).collect();
            let section = if anchor.is_empty() { String::new() } else { format!(", section {anchor}") };
            list += &format!("- integration {}, language {}{section}\n", guide.key(), guide.language());
            list += &format!("  {}: {}\n  {}\n", guide.title(), headings.join(" › "), hit.snippet().text());
        }
        Ok(list)
    }

    fn get_guide(&self, arguments: GetGuide) -> Result<String, String> {
        let key = self.key(&arguments.integration)?;
        let language = arguments.language.unwrap_or(self.language);
        let guide = self.knowledge_base.guide(key, language).ok_or("this language has no such guide")?;
        let url = arguments.integration_url.as_deref().map(IntegrationUrl::new).transpose();
        let url = url.map_err(|error| error.to_string())?;
        let placeholders = Placeholders::new().integration_url(url);
        let markdown = match &arguments.section {
            None => format!("# {}\n\n{}\n\n{}", guide.title(), guide.url(), guide.body().trim()),
            Some(anchor) => {
                let section = guide.section(anchor.trim_start_matches('#'));
                let section = section
                    .ok_or_else(|| format!("{} has no such section: ask for one of {}", guide.key(), anchors(guide)))?;
                section.markdown().to_owned()
            }
        };
        Ok(bounded(&placeholders.fill(&markdown), guide))
    }

    /// The key of a name, or what to ask instead.
    fn key(&self, name: &str) -> Result<&'static str, String> {
        let resolution = self.knowledge_base.resolve(name);
        if let Some(key) = resolution.certain() {
            return Ok(key);
        }
        Err(match resolution {
            Resolution::Alias(keys) => format!("several integrations have this name: ask for {}", keys.join(", ")),
            Resolution::Guess(keys) => {
                format!("no integration has this name: ask for {}, or call list_integrations", keys.join(", "))
            }
            _ => "no integration has this name: call list_integrations for the keys".to_owned(),
        })
    }

    /// The guide of a resource's address.
    fn guide(&self, uri: &str) -> Option<&'static Guide> {
        let (language, key) = uri.strip_prefix("flashduty-kb://")?.split_once('/')?;
        let language = Language::ALL.iter().find(|known| known.as_str() == language)?;
        self.knowledge_base.guide(key, *language)
    }
}

fn anchors(guide: &Guide) -> String {
    guide.outline().map(|section| section.anchor()).collect::<Vec<_>>().join(", ")
}

/// A text that is too long is cut at the end of a line. What was cut stands before it: after it, it could stand in a
/// code block.
fn bounded(text: &str, guide: &Guide) -> String {
    match text.char_indices().nth(MAX_CHARS) {
        None => text.to_owned(),
        Some((end, _)) => {
            let cut = text[..end].rsplit_once('\n').map_or(&text[..end], |(lines, _)| lines);
            let anchors = anchors(guide);
            format!("(Cut after {MAX_CHARS} characters. For the rest, ask for a section: {anchors})\n\n{cut}\n")
        }
    }
}

fn uri(guide: &Guide) -> String {
    format!("flashduty-kb://{}/{}", guide.language(), guide.key())
}

fn tools() -> Vec<Tool> {
    let codes = |codes: Vec<&str>| json!({ "type": "string", "enum": codes });
    let language = codes(Language::ALL.iter().map(|language| language.as_str()).collect());
    let category = codes(Category::ALL.iter().map(|category| category.as_str()).collect());
    let tool = |name, description, properties: Value, required: &[&str]| {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), json!("object"));
        schema.insert("properties".to_owned(), properties);
        schema.insert("required".to_owned(), json!(required));
        schema.insert("additionalProperties".to_owned(), json!(false));
        let annotations = ToolAnnotations::new().read_only(true).idempotent(true).open_world(false);
        Tool::new::<&str, &str, Map<_, _>>(name, description, schema).with_annotations(annotations)
    };
    vec![
        tool(
            "list_integrations",
            "The integrations of Flashduty, an on-call product, that there are set-up guides for: key, category, title and \
             what each guide is about, a line each.",
            json!({ "category": category.clone(), "language": language.clone() }),
            &[],
        ),
        tool(
            "get_guide",
            "The set-up guide of an integration as Markdown: requirements, steps, how to verify, severities, \
             troubleshooting. Or one section of it.",
            json!({
                "integration": {
                    "type": "string",
                    "description": "A key, a name or an alias: Prometheus, alertmanager, 夜莺",
                },
                "language": language.clone(),
                "section": {
                    "type": "string",
                    "description": "The anchor of a section: requirements, configure, verify, severity, troubleshooting …",
                },
                "integration_url": {
                    "type": "string",
                    "description": "The push URL of the user's integration, to fill into the steps",
                },
            }),
            &["integration"],
        ),
        tool(
            "search_guides",
            "The sections of the guides that answer a question, best first: symptoms, names of products and fields, error \
             messages, in English or Chinese. Read one whole with get_guide.",
            json!({
                "query": { "type": "string", "description": "A few words: alertmanager 429, send_resolved, 飞书 机器人 权限" },
                "language": language,
                "category": category,
            }),
            &["query"],
        ),
    ]
}

fn read<'de, T: Deserialize<'de>>(arguments: Option<Map<String, Value>>) -> Result<T, String> {
    let arguments = Value::Object(arguments.unwrap_or_default());
    T::deserialize(arguments).map_err(|error| format!("the arguments are not those of the tool: {error}"))
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().enable_resources().build();
        ServerConfig::new(capabilities)
            .with_server_info(Implementation::new("flashduty-kb", env!("CARGO_PKG_VERSION")))
            .with_instructions(
                "Set-up guides for the integrations of Flashduty. Find the key with list_integrations, or the section that \
                 answers a question with search_guides, then read the guide, or one section of it, with get_guide.",
            )
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(tools()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let answer = match &*request.name {
            "list_integrations" => read(request.arguments).map(|arguments| self.list_integrations(arguments)),
            "get_guide" => read(request.arguments).and_then(|arguments| self.get_guide(arguments)),
            "search_guides" => read(request.arguments).and_then(|arguments| self.search_guides(arguments)),
            _ => {
                let tools = "no such tool: call list_integrations, get_guide or search_guides";
                return Err(ErrorData::invalid_params(tools, None));
            }
        };
        let result = match answer {
            Ok(text) => CallToolResult::success(vec![ContentBlock::text(text)]),
            Err(error) => {
                let error: String = error.chars().take(MAX_ERROR_CHARS).collect();
                CallToolResult::error(vec![ContentBlock::text(error)])
            }
        };
        Ok(result.into())
    }

    async fn list_resources(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let guides = Language::ALL.into_iter().flat_map(|language| self.knowledge_base.guides(language));
        let resource = |guide: &Guide| {
            Resource::new(uri(guide), guide.key())
                .with_title(guide.title())
                .with_description(guide.description())
                .with_mime_type("text/markdown")
                .with_size(guide.source().len() as u64)
        };
        Ok(ListResourcesResult::with_all_items(guides.map(resource).collect()))
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let guide = self.guide(&request.uri).ok_or_else(|| {
            let message = "no such resource: resources/list has the address of each guide";
            ErrorData::resource_not_found(message, None)
        })?;
        let contents = ResourceContents::text(guide.source(), request.uri).with_mime_type("text/markdown");
        Ok(ReadResourceResult::new(vec![contents]).into())
    }
}
