//! The protocol as "streamable HTTP", for this machine alone: `POST /mcp`, each request answered by itself, without sessions.
//!
//! rmcp speaks the protocol and holds `Host` and `Origin` to this machine, so that no page of a browser can ask, whatever
//! its name resolves to. Here are the bounds: connections, bytes and time, and one request at a time, as on the standard input.

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};

use super::Server;
use super::message::{self, MAX_BYTES, Refusal};

/// The path of the one endpoint.
const PATH: &str = "/mcp";
/// Connections at a time; more wait to be taken.
const CONNECTIONS: u32 = 32;
/// How long a client may take to send the head of a request, and then its body.
const READ: Duration = Duration::from_secs(20);
/// How long a connection is kept; a client that wants more opens another.
const LIFETIME: Duration = Duration::from_secs(600);
/// How long a last answer may take to be read.
const GRACE: Duration = Duration::from_secs(3);

type Service = StreamableHttpService<Server, NeverSessionManager>;
type Answer = Response<BoxBody<Bytes, Infallible>>;

/// Answers on a port of 127.0.0.1, any free one for 0, until the process is told to end. Prints the address.
pub(super) async fn serve(server: Server, port: u16) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let mut stop = pin!(told_to_end()?);
    let endpoint = Arc::new(Endpoint { service: service(server), turn: Semaphore::new(1) });
    let connections = Arc::new(Semaphore::new(CONNECTIONS as usize));
    let (stopping, stopped) = watch::channel(());
    // Nobody has to read it.
    let _ = writeln!(io::stdout(), "http://{}{PATH}", listener.local_addr()?);
    loop {
        let accept = async {
            let permit = connections.clone().acquire_owned().await;
            (permit, listener.accept().await)
        };
        match tokio::select! { accepted = accept => accepted, () = &mut stop => break } {
            (permit, Ok((stream, _))) => {
                let (endpoint, stopped) = (endpoint.clone(), stopped.clone());
                tokio::spawn(async move {
                    connection(stream, endpoint, stopped).await;
                    drop(permit);
                });
            }
            // Out of file descriptors, or the client has gone.
            (_, Err(_)) => sleep(Duration::from_millis(50)).await,
        }
    }
    drop(stopping);
    let _ = connections.acquire_many(CONNECTIONS).await;
    Ok(())
}

/// Waits for Ctrl-C, or what else ends a server.
#[cfg(unix)]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    })
}

/// Waits for Ctrl-C.
#[cfg(not(unix))]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}

fn service(server: Server) -> Service {
    let config = StreamableHttpServerConfig::default()
        .with_legacy_session_mode(false)
        .with_json_response(true)
        .with_max_request_body_bytes(MAX_BYTES)
        .with_allowed_hosts(["localhost", "127.0.0.1"])
        .with_allowed_origins(["http://localhost:*", "http://127.0.0.1:*"])
        .enforce_origin_validation();
    StreamableHttpService::new(move || Ok(server), Arc::new(NeverSessionManager::default()), config)
}

/// Answers on one connection until either side has enough.
async fn connection(stream: TcpStream, endpoint: Arc<Endpoint>, mut stopped: watch::Receiver<()>) {
    let answer = service_fn(|request| {
        let endpoint = endpoint.clone();
        async move { Ok::<_, Infallible>(endpoint.answer(request).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(READ)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(stream), answer);
    let mut connection = pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        () = sleep(LIFETIME) => {}
        _ = stopped.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = timeout(GRACE, connection).await;
}

struct Endpoint {
    service: Service,
    /// Its one permit is that of the request that is worked on.
    turn: Semaphore,
}

impl Endpoint {
    async fn answer(&self, request: Request<Incoming>) -> Answer {
        if request.uri().path() != PATH {
            return say(StatusCode::NOT_FOUND, format!("there is only {PATH}"));
        }
        let (head, body) = request.into_parts();
        let body = match timeout(READ, Limited::new(body, MAX_BYTES).collect()).await {
            Ok(Ok(body)) => body.to_bytes(),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                return close(refuse(StatusCode::PAYLOAD_TOO_LARGE, &Refusal::too_long()));
            }
            Ok(Err(error)) => return close(say(StatusCode::BAD_REQUEST, error.to_string())),
            Err(_) => return close(say(StatusCode::REQUEST_TIMEOUT, "the request took too long to come")),
        };
        let _turn = self.turn.acquire().await;
        if head.method == Method::POST
            && let Err(refusal) = message::read(&body)
        {
            // An error of a request is an answer to it; where there is no request, HTTP has to say so.
            let status = if refusal.has_id() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
            return refuse(status, &refusal);
        }
        self.service.handle(Request::from_parts(head, Full::new(body))).await
    }
}

fn say(status: StatusCode, text: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Full::new(text.into()).boxed());
    *answer.status_mut() = status;
    answer
}

fn refuse(status: StatusCode, refusal: &Refusal) -> Answer {
    let mut answer = say(status, refusal.to_json());
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}

/// For a request that was not read to its end.
fn close(mut answer: Answer) -> Answer {
    answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    answer
}
