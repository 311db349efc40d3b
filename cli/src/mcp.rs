//! `mcp`: the knowledge base for agents, by the Model Context Protocol over standard input and output, or HTTP.
//!
//! Errors of a tool come back as its result, because a model sees results, and say what to ask instead. Wrong arguments are
//! among them, as the protocol has it; what breaks the protocol itself is an error of its own (see `message`).

mod http;
mod message;
mod stdio;

use std::process::ExitCode;

use flashduty_knowledge_base::markdown::Document;
use flashduty_knowledge_base::search;
use flashduty_knowledge_base::{
    CONTENT_DATE, Category, Guide, IntegrationUrl, KnowledgeBase, Language, Placeholders, Resolution, Topic,
};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, CompleteRequestParams, CompleteResult, CompletionInfo,
    ContentBlock, ErrorData, GetPromptRequestParams, GetPromptResponse, GetPromptResult, Implementation,
    ListPromptsResult, ListResourceTemplatesResult, ListResourcesResult, ListToolsResult, PaginatedRequestParams,
    Prompt, PromptArgument, PromptMessage, ReadResourceRequestParams, ReadResourceResponse, ReadResourceResult,
    Resource, ResourceContents, ResourceTemplate, Role, ServerCapabilities, ServerConfig, Tool, ToolAnnotations,
};
use rmcp::service::{RequestContext, RoleServer};
use rmcp::{ServerHandler, ServiceExt};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::terminal::Terminal;

/// The longest text of a tool's answer, in characters, where the caller asks for none: long enough for nearly every guide.
const MAX_CHARS: usize = 20_000;

/// The longest text that a caller can ask for.
const MOST_CHARS: usize = 100_000;

/// The name of the one prompt.
const CONNECT: &str = "connect";

/// The longest error, in characters: a request may be of any length, and errors quote it.
const MAX_ERROR_CHARS: usize = 1_000;

/// Answers on the standard output until the client goes; or on a port of this machine until the process is told to end.
pub(crate) fn serve(
    knowledge_base: &'static KnowledgeBase,
    language: Language,
    port: Option<u16>,
    terminal: Terminal,
) -> ExitCode {
    let server = Server { knowledge_base, language };
    match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            let served = runtime.block_on(async {
                match port {
                    Some(port) => {
                        http::serve(server, port).await.map_err(|error| format!("cannot serve on port {port}: {error}"))
                    }
                    None => serve_stdio(server).await,
                }
            });
            // A client that does not read its last answer keeps nobody from ending.
            runtime.shutdown_background();
            served
        }
        Err(error) => Err(error.to_string()),
    }
    .map_or_else(
        |error| {
            terminal.complain(error);
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

async fn serve_stdio(server: Server) -> Result<(), String> {
    let service = server.serve(stdio::Stdio::new()).await.map_err(|error| error.to_string())?;
    service.waiting().await.map(drop).map_err(|error| error.to_string())
}

#[derive(Clone, Copy)]
struct Server {
    knowledge_base: &'static KnowledgeBase,
    /// Where a request names none.
    language: Language,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListIntegrations {
    category: Option<Category>,
    topic: Option<Topic>,
    language: Option<Language>,
    #[serde(default)]
    offset: usize,
    limit: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GetGuide {
    integration: String,
    language: Option<Language>,
    section: Option<String>,
    #[serde(default)]
    what: What,
    integration_url: Option<String>,
    #[serde(default)]
    offset: usize,
    max_chars: Option<usize>,
}

/// What to give of a guide or section.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum What {
    /// What it is about, and its sections.
    Outline,
    /// The Markdown.
    #[default]
    Text,
    /// The code blocks alone.
    Code,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SearchGuides {
    query: String,
    language: Option<Language>,
    category: Option<Category>,
    topic: Option<Topic>,
    limit: Option<usize>,
}

/// Enough sections to find the one that answers; more would be noise.
const HITS: usize = 8;
/// The most sections that a caller can ask for.
const MOST_HITS: usize = 50;
/// Integrations in a page.
const PAGE: usize = 50;
/// Resources in a page.
const RESOURCES: usize = 100;

/// What a tool answers: text for a model, and the same as data for a program.
struct Answer {
    text: String,
    data: Value,
}

impl Server {
    fn list_integrations(&self, arguments: ListIntegrations) -> Answer {
        let guides = self.knowledge_base.guides(arguments.language.unwrap_or(self.language));
        let wanted: Vec<&Guide> = guides
            .iter()
            .filter(|guide| arguments.category.is_none_or(|category| guide.category() == category))
            .filter(|guide| arguments.topic.is_none_or(|topic| guide.topic() == Some(topic)))
            .collect();
        let limit = arguments.limit.unwrap_or(PAGE).clamp(1, 500);
        let page: Vec<&Guide> = wanted.iter().skip(arguments.offset).take(limit).copied().collect();
        let next = (arguments.offset + page.len() < wanted.len()).then_some(arguments.offset + page.len());
        let mut text = String::new();
        for guide in &page {
            let topic = guide.topic().map_or(String::new(), |topic| format!(", {topic}"));
            let (key, category) = (guide.key(), guide.category());
            text += &format!("- {key} ({category}{topic}): {}. {}\n", guide.title(), guide.description());
        }
        if let Some(next) = next {
            text += &format!("{} of {}; ask for more with offset {next}\n", page.len(), wanted.len());
        }
        let entry = |guide: &&Guide| {
            json!({
                "key": guide.key(),
                "name": guide.name(),
                "category": guide.category(),
                "topic": guide.topic(),
                "title": guide.title(),
                "description": guide.description(),
                "url": guide.url(),
            })
        };
        let integrations: Vec<Value> = page.iter().map(entry).collect();
        Answer { text, data: json!({ "integrations": integrations, "total": wanted.len(), "next_offset": next }) }
    }

    /// Each hit as what `get_guide` takes to read it whole, with its address, its headings and a line of its text.
    fn search_guides(&self, arguments: SearchGuides) -> Answer {
        let limit = arguments.limit.unwrap_or(HITS).clamp(1, MOST_HITS);
        let options = search::Options::new().language(arguments.language).category(arguments.category);
        let hits = self.knowledge_base.search(&arguments.query, &options.topic(arguments.topic).limit(limit));
        let mut text = String::new();
        if hits.is_empty() {
            text += "Nothing found. Ask with other words, or call list_integrations for the keys.\n";
        }
        for hit in &hits {
            let (guide, anchor) = (hit.guide(), hit.anchor());
            let headings: Vec<_> = hit.path().iter().map(String::as_str).collect();
            let section = if anchor.is_empty() { String::new() } else { format!(", section {anchor}") };
            text += &format!("- integration {}, language {}{section}\n", guide.key(), guide.language());
            text += &format!("  {}: {}\n  {}\n", guide.title(), headings.join(" › "), hit.url());
            if !hit.snippet().text().is_empty() {
                text += &format!("  {}\n", hit.snippet().text());
            }
        }
        Answer { text, data: json!({ "hits": hits }) }
    }

    fn get_guide(&self, arguments: GetGuide) -> Result<Answer, String> {
        let key = self.key(&arguments.integration)?;
        let language = arguments.language.unwrap_or(self.language);
        let guide = self.knowledge_base.guide(key, language).ok_or("this language has no such guide")?;
        let url = arguments.integration_url.as_deref().map(IntegrationUrl::new).transpose();
        let placeholders = Placeholders::new().integration_url(url.map_err(|error| error.to_string())?);
        let anchor = arguments.section.as_deref().map(|anchor| anchor.trim_start_matches('#'));
        let section =
            match anchor {
                None => None,
                Some(anchor) => Some(guide.section(anchor).ok_or_else(|| {
                    format!("{} has no such section: ask for one of {}", guide.key(), anchors(guide))
                })?),
            };
        let markdown = section.map_or(guide.body(), |section| section.markdown());
        let body = match arguments.what {
            What::Text => markdown.trim().to_owned(),
            What::Outline => outline(guide),
            What::Code => code(markdown),
        };
        let body = placeholders.fill(&body);
        let address = anchor.map_or(guide.url().to_owned(), |anchor| format!("{}#{anchor}", guide.url()));
        let most = arguments.max_chars.unwrap_or(MAX_CHARS).clamp(200, MOST_CHARS);
        let (shown, next) = piece(&body, arguments.offset, most);
        let mut text = format!("# {}\n\n{address}\n\n", guide.title());
        if let Some(next) = next {
            // Before the text: after it, it could stand in a code block.
            text += &format!(
                "(Cut. Ask for the rest with offset {next}, or for one of the sections {}.)\n\n",
                anchors(guide)
            );
        }
        text += shown;
        let data = json!({
            "key": guide.key(),
            "language": guide.language(),
            "title": guide.title(),
            "url": address,
            "digest": format!("{:016x}", guide.digest()),
            "date": guide.date(),
            "section": section.map(|section| section.anchor()),
            "text": shown,
            "next_offset": next,
        });
        Ok(Answer { text, data })
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

/// What a guide is about, and its sections with the anchors to ask for.
fn outline(guide: &Guide) -> String {
    let mut outline = format!("{}\n\n", guide.lead());
    for section in guide.outline() {
        let indent = "  ".repeat(usize::from(section.level().saturating_sub(2)));
        outline += &format!("{indent}- {} (section {})\n", section.heading(), section.anchor());
    }
    outline
}

/// The code blocks of a text, each with its language.
fn code(markdown: &str) -> String {
    let document = Document::parse(markdown);
    let blocks = document.code_blocks().iter();
    blocks.map(|block| format!("```{}\n{}```\n", block.language(), block.code())).collect::<Vec<_>>().join("\n")
}

/// At most so many characters of a text from a character on, to the end of a line, and where the rest begins.
fn piece(text: &str, offset: usize, most: usize) -> (&str, Option<usize>) {
    let start = text.char_indices().nth(offset).map_or(text.len(), |(start, _)| start);
    let rest = &text[start..];
    let Some((end, _)) = rest.char_indices().nth(most) else { return (rest, None) };
    let cut = rest[..end].rfind('\n').map_or(end, |newline| newline + 1);
    (&rest[..cut], Some(offset + rest[..cut].chars().count()))
}

fn uri(guide: &Guide) -> String {
    format!("flashduty-kb://{}/{}", guide.language(), guide.key())
}

fn object(properties: Value, required: &[&str]) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), properties);
    schema.insert("required".to_owned(), json!(required));
    schema
}

fn tools() -> Vec<Tool> {
    let codes =
        |codes: Vec<&str>, description: &str| json!({ "type": "string", "enum": codes, "description": description });
    let language = codes(
        Language::ALL.map(Language::as_str).to_vec(),
        "The language of the guides; by default that of the server, for a search both",
    );
    let category = codes(Category::ALL.map(Category::as_str).to_vec(), "Only integrations of this category");
    let topic = codes(Topic::ALL.map(Topic::as_str).to_vec(), "Only integrations of this topic");
    let number = |description: &str| json!({ "type": "integer", "minimum": 0, "description": description });
    let text = json!({ "type": "string" });
    let or_null = |kind: &str| json!({ "type": [kind, "null"] });
    let tool = |name, title: &str, description, input: Value, required: &[&str], output: Map<String, Value>| {
        let mut schema = object(input, required);
        schema.insert("additionalProperties".to_owned(), json!(false));
        let annotations = ToolAnnotations::new().read_only(true).idempotent(true).open_world(false);
        Tool::new::<&str, &str, Map<_, _>>(name, description, schema)
            .with_title(title)
            .with_annotations(annotations)
            .with_raw_output_schema(std::sync::Arc::new(output))
    };
    vec![
        tool(
            "list_integrations",
            "List integrations",
            "The integrations of Flashduty, an on-call product, that there are set-up guides for: key, category, topic, title \
             and what each guide is about, a line each, in pages.",
            json!({
                "category": category.clone(),
                "topic": topic.clone(),
                "language": language.clone(),
                "offset": number("How many to leave out: next_offset of the page before"),
                "limit": number("How many to give, at most 500; by default 50"),
            }),
            &[],
            object(
                json!({
                    "integrations": { "type": "array", "items": { "type": "object" } },
                    "total": { "type": "integer" },
                    "next_offset": or_null("integer"),
                }),
                &["integrations", "total", "next_offset"],
            ),
        ),
        tool(
            "get_guide",
            "Read a guide",
            "The set-up guide of an integration as Markdown: requirements, steps, how to verify, Alert Key, severities, labels, \
             troubleshooting. Or one section of it, its outline, or its code alone. Begin with what = outline where you need a part.",
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
                "what": {
                    "type": "string",
                    "enum": ["outline", "text", "code"],
                    "description": "The outline with the anchors of the sections, the text (by default), or the code blocks alone",
                },
                "integration_url": {
                    "type": "string",
                    "description": "The push URL of the user's integration, to fill into the steps",
                },
                "offset": number("The character to begin at: next_offset of the answer before"),
                "max_chars": number("The most characters to give, at most 100,000; by default 20,000"),
            }),
            &["integration"],
            object(
                json!({
                    "key": text.clone(),
                    "language": text.clone(),
                    "title": text.clone(),
                    "url": text.clone(),
                    "digest": text.clone(),
                    "date": text.clone(),
                    "section": or_null("string"),
                    "text": text.clone(),
                    "next_offset": or_null("integer"),
                }),
                &["key", "language", "title", "url", "digest", "date", "section", "text", "next_offset"],
            ),
        ),
        tool(
            "search_guides",
            "Search the guides",
            "The sections of the guides that answer a question, best first: symptoms, names of products and fields, error \
             messages, in English or Chinese. Cite their address; read one whole with get_guide.",
            json!({
                "query": { "type": "string", "description": "A few words: alertmanager 429, send_resolved, 飞书 机器人 权限" },
                "language": language,
                "category": category,
                "topic": topic,
                "limit": number("How many sections to give, at most 50; by default 8"),
            }),
            &["query"],
            object(json!({ "hits": { "type": "array", "items": { "type": "object" } } }), &["hits"]),
        ),
    ]
}

fn read<'de, T: Deserialize<'de>>(arguments: Option<Map<String, Value>>) -> Result<T, String> {
    let arguments = Value::Object(arguments.unwrap_or_default());
    T::deserialize(arguments).map_err(|error| format!("the arguments are not those of the tool: {error}"))
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder()
            .enable_tools()
            .enable_resources()
            .enable_prompts()
            .enable_completions()
            .build();
        let instructions = format!(
            "Set-up guides for the integrations of Flashduty, as of {}. Find the key with list_integrations, or the section \
             that answers a question with search_guides, then read the outline, the guide or one section of it with \
             get_guide. Cite the address that each answer has.",
            &CONTENT_DATE[..10.min(CONTENT_DATE.len())]
        );
        ServerConfig::new(capabilities)
            .with_server_info(Implementation::new("flashduty-kb", env!("CARGO_PKG_VERSION")))
            .with_instructions(instructions)
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
            "search_guides" => read(request.arguments).map(|arguments| self.search_guides(arguments)),
            _ => {
                let tools = "no such tool: call list_integrations, get_guide or search_guides";
                return Err(ErrorData::invalid_params(tools, None));
            }
        };
        let result = match answer {
            Ok(Answer { text, data }) => {
                let mut result = CallToolResult::success(vec![ContentBlock::text(text)]);
                result.structured_content = Some(data);
                result
            }
            Err(error) => {
                let error: String = error.chars().take(MAX_ERROR_CHARS).collect();
                CallToolResult::error(vec![ContentBlock::text(error)])
            }
        };
        Ok(result.into())
    }

    async fn list_resources(
        &self,
        request: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let guides = Language::ALL.into_iter().flat_map(|language| self.knowledge_base.guides(language));
        let offset = match request.and_then(|request| request.cursor) {
            None => 0,
            Some(cursor) => cursor
                .parse::<usize>()
                .map_err(|_| ErrorData::invalid_params("no such cursor: take nextCursor of the page before", None))?,
        };
        let resource = |guide: &Guide| {
            Resource::new(uri(guide), guide.key())
                .with_title(guide.title())
                .with_description(guide.description())
                .with_mime_type("text/markdown")
                .with_size(guide.source().len() as u64)
        };
        let total = guides.clone().count();
        let page: Vec<Resource> = guides.skip(offset).take(RESOURCES).map(resource).collect();
        let next = offset.saturating_add(page.len());
        let mut result = ListResourcesResult::with_all_items(page);
        result.next_cursor = (next < total).then(|| next.to_string());
        Ok(result)
    }

    async fn list_resource_templates(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let template = ResourceTemplate::new("flashduty-kb://{language}/{integration}", "guide")
            .with_title("A set-up guide")
            .with_description("The guide of an integration, by language (en or zh) and key")
            .with_mime_type("text/markdown");
        Ok(ListResourceTemplatesResult::with_all_items(vec![template]))
    }

    async fn complete(
        &self,
        request: CompleteRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CompleteResult, ErrorData> {
        let typed = request.argument.value;
        let values: Vec<String> = match request.argument.name.as_str() {
            "language" => Language::ALL.map(|language| language.to_string()).to_vec(),
            "integration" => {
                // Keys that begin so, then what the name may mean.
                let small = typed.to_lowercase();
                let keys = self.knowledge_base.guides(self.language).keys();
                let begins = keys.filter(|key| key.to_lowercase().starts_with(&small));
                let mut values: Vec<String> = begins.take(CompletionInfo::MAX_VALUES).map(str::to_owned).collect();
                for key in self.knowledge_base.resolve(&typed).into_candidates() {
                    if values.len() < CompletionInfo::MAX_VALUES && !values.iter().any(|value| value == key) {
                        values.push(key.to_owned());
                    }
                }
                values
            }
            _ => Vec::new(),
        };
        let info = CompletionInfo::new(values).map_err(|error| ErrorData::internal_error(error, None))?;
        Ok(CompleteResult::new(info))
    }

    async fn list_prompts(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        let integration = PromptArgument::new("integration")
            .with_description("The product: a key, a name or an alias")
            .with_required(true);
        let language = PromptArgument::new("language").with_description("en or zh").with_required(false);
        let prompt = Prompt::new(CONNECT, Some("Connect a product to Flashduty"), Some(vec![integration, language]));
        Ok(ListPromptsResult::with_all_items(vec![prompt]))
    }

    async fn get_prompt(
        &self,
        request: GetPromptRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, ErrorData> {
        let invalid = |message: String| ErrorData::invalid_params(message, None);
        if request.name != CONNECT {
            return Err(invalid(format!("no such prompt: ask for {CONNECT}")));
        }
        let arguments = request.arguments.unwrap_or_default();
        let argument = |name: &str| arguments.get(name).and_then(Value::as_str);
        let name = argument("integration").ok_or_else(|| invalid("the argument integration is missing".to_owned()))?;
        let key = self.key(name).map_err(invalid)?;
        let language = match argument("language").filter(|language| !language.is_empty()) {
            None => self.language,
            Some(tag) => tag.parse().map_err(|error| invalid(format!("{error}")))?,
        };
        let guide = self.knowledge_base.guide(key, language).ok_or_else(|| invalid("no such guide".to_owned()))?;
        let text = match language {
            Language::En => format!(
                "Help me connect {} to Flashduty, step by step. Ask me for what the guide needs to know, such as the version \
                 and the push URL, wait for me after each step, and verify the trigger and the recovery at the end. The guide \
                 ({}):\n\n{}",
                guide.name(),
                guide.url(),
                guide.body().trim()
            ),
            Language::Zh => format!(
                "请一步一步指导我把 {} 接入 Flashduty。需要的信息（例如版本和推送地址）请先问我，每一步等我确认，最后验证触发和恢复。\
                 配置指南（{}）：\n\n{}",
                guide.name(),
                guide.url(),
                guide.body().trim()
            ),
        };
        Ok(GetPromptResult::new(vec![PromptMessage::new_text(Role::User, text)]).into())
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
