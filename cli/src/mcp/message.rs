//! What a client sends, read within bounds: each message is taken, left unanswered as the protocol has it, or refused with
//! an error that says why. Both transports read with this.

use rmcp::model::{
    CallToolRequestParams, ClientJsonRpcMessage, ClientRequest, CompleteRequestParams, CustomRequest, ErrorCode,
    GetPromptRequestParams, InitializeRequestParams, PaginatedRequestParams, ReadResourceRequestParams,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::MAX_ERROR_CHARS;

/// The longest message, in bytes: many times the longest that the tools have a use for.
pub(super) const MAX_BYTES: usize = 1 << 20;

/// Why a message was not taken.
#[derive(Debug)]
pub(super) struct Refusal {
    code: ErrorCode,
    message: String,
    id: Value,
}

impl Refusal {
    fn new(code: ErrorCode, message: impl Into<String>) -> Refusal {
        Refusal { code, message: message.into(), id: Value::Null }
    }

    /// For one of more than [`MAX_BYTES`], which nobody has read.
    pub(super) fn too_long() -> Refusal {
        Refusal::new(ErrorCode::INVALID_REQUEST, format!("a message has at most {MAX_BYTES} bytes: send less"))
    }

    /// Whether it answers a request.
    pub(super) fn has_id(&self) -> bool {
        !self.id.is_null()
    }

    /// The error as JSON, on one line. Where the message's id is not known, it is null, as JSON-RPC has it.
    pub(super) fn to_json(&self) -> String {
        let error = json!({ "code": self.code, "message": self.message });
        json!({ "jsonrpc": "2.0", "id": self.id, "error": error }).to_string()
    }
}

/// Reads one message; `None` is one that gets no answer: a notification that this server does not know.
pub(super) fn read(bytes: &[u8]) -> Result<Option<ClientJsonRpcMessage>, Refusal> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| Refusal::new(ErrorCode::PARSE_ERROR, format!("no JSON: {error}")))?;
    let invalid = |message: &str| Refusal::new(ErrorCode::INVALID_REQUEST, message);
    let Value::Object(fields) = &value else {
        return Err(invalid("a message is one object: batches are not taken"));
    };
    let id = fields.get("id").filter(|id| id.is_string() || id.is_i64()).cloned();
    let is_request = fields.contains_key("method") && id.is_some();
    let is_notification = fields.contains_key("method") && !fields.contains_key("id");
    let invalid = |message: &str| Refusal { id: id.clone().unwrap_or_default(), ..invalid(message) };
    if fields.get("jsonrpc").is_none_or(|version| version != "2.0") {
        return Err(invalid("jsonrpc has to be \"2.0\""));
    }
    if fields.get("method").is_some_and(|method| !method.is_string()) {
        return Err(invalid("the method has to be a string"));
    }
    if fields.contains_key("method") && !is_notification && id.is_none() {
        return Err(invalid("the id has to be a string or an integer"));
    }
    match serde_json::from_value(value) {
        Ok(message) => match wrong_params(&message) {
            None => Ok(Some(message)),
            Some(message) => Err(Refusal { code: ErrorCode::INVALID_PARAMS, ..invalid(&message) }),
        },
        Err(_) if is_notification => Ok(None),
        Err(_) if is_request => {
            let message = "the params have to be those that the protocol has for the method, in an object";
            Err(Refusal { code: ErrorCode::INVALID_PARAMS, ..invalid(message) })
        }
        Err(_) => Err(invalid("neither a request, a notification nor an answer")),
    }
}

/// What is wrong with the parameters of a request. rmcp takes one that it cannot read for one of an unknown method.
fn wrong_params(message: &ClientJsonRpcMessage) -> Option<String> {
    fn why<T: DeserializeOwned>(params: &Value) -> Option<String> {
        T::deserialize(params).err().map(|error| error.to_string())
    }
    let ClientJsonRpcMessage::Request(request) = message else { return None };
    let ClientRequest::CustomRequest(CustomRequest { method, params, .. }) = &request.request else { return None };
    let params = params.as_ref().unwrap_or(&Value::Null);
    let why = match method.as_str() {
        "initialize" => why::<InitializeRequestParams>(params),
        "tools/call" => why::<CallToolRequestParams>(params),
        "resources/read" => why::<ReadResourceRequestParams>(params),
        "prompts/get" => why::<GetPromptRequestParams>(params),
        "completion/complete" => why::<CompleteRequestParams>(params),
        "tools/list" | "resources/list" | "resources/templates/list" | "prompts/list" => {
            why::<Option<PaginatedRequestParams>>(params)
        }
        "ping" | "server/discover" => None,
        _ => return None,
    };
    let why = why.unwrap_or_else(|| "not what the protocol has for them".to_owned());
    Some(format!("the params of {method} are wrong: {why}").chars().take(MAX_ERROR_CHARS).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> Value {
        serde_json::from_str(&read(text.as_bytes()).unwrap_err().to_json()).unwrap()
    }

    #[test]
    fn what_is_no_json_is_a_parse_error_of_id_null() {
        for text in ["", "no JSON", "{", "\u{0}", "\"\\ud800\"", &"[".repeat(1000)] {
            let error = refused(text);
            assert_eq!((&error["error"]["code"], &error["id"]), (&json!(-32700), &Value::Null), "{text:?}");
        }
        assert_eq!(read(b"\xff\xfe").unwrap_err().code, ErrorCode::PARSE_ERROR);
    }

    #[test]
    fn what_is_no_message_is_refused_with_its_id_where_it_has_one() {
        for (text, id) in [
            ("5", Value::Null),
            ("[]", Value::Null),
            (r#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, Value::Null),
            ("{}", Value::Null),
            (r#"{"jsonrpc":"1.0","id":7,"method":"ping"}"#, json!(7)),
            (r#"{"jsonrpc":"2.0","id":"a","method":5}"#, json!("a")),
            (r#"{"jsonrpc":"2.0","id":"a"}"#, json!("a")),
            (r#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, Value::Null),
            (r#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, Value::Null),
            (r#"{"jsonrpc":"2.0","id":[],"method":"ping"}"#, Value::Null),
        ] {
            let error = refused(text);
            assert_eq!((&error["error"]["code"], &error["id"]), (&json!(-32600), &id), "{text}");
        }
    }

    #[test]
    fn params_of_wrong_types_are_said_to_be_wrong() {
        for (method, params, said) in [
            ("tools/call", "5", "object"),
            ("tools/call", "{}", "name"),
            ("tools/call", r#"{"name":5}"#, "string"),
            ("tools/call", r#"{"name":"search_guides","arguments":[1]}"#, "map"),
            ("resources/read", r#"{"uri":{}}"#, "string"),
            ("prompts/get", "null", "GetPromptRequestParams"),
            ("completion/complete", r#"{"ref":"x"}"#, "Reference"),
            ("initialize", "{}", "protocolVersion"),
        ] {
            let error = refused(&format!(r#"{{"jsonrpc":"2.0","id":3,"method":"{method}","params":{params}}}"#));
            assert_eq!((&error["error"]["code"], &error["id"]), (&json!(-32602), &json!(3)), "{method} {params}");
            let message = error["error"]["message"].as_str().unwrap();
            assert!(message.contains("params") && message.contains(said), "{message}");
        }
    }

    #[test]
    fn requests_notifications_and_answers_are_taken() {
        for text in [
            r#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#,
            "\u{feff}{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\r",
            r#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#,
            r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x","arguments":{"any":5}}}"#,
            r#"{"jsonrpc":"2.0","id":"1","method":"no/such"}"#,
            r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
            r#"{"jsonrpc":"2.0","id":1,"result":{}}"#,
            r#"{"jsonrpc":"2.0","error":{"code":-32700,"message":"no JSON"}}"#,
        ] {
            assert!(matches!(read(text.as_bytes()), Ok(Some(_))), "{text}");
        }
    }
}
