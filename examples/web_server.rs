//! Serves the guides as pages, in the language that the browser asks for: `cargo run --features markdown --example web_server`, then
//! open <http://127.0.0.1:8080/Prometheus>.
//!
//! A real server leaves HTTP to its framework; `respond` is what such a server takes from here: `Language::negotiate` for
//! `Accept-Language`, `Guide::digest` for `ETag`, safe HTML for the body, near keys for a 404.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use flashduty_knowledge_base::{Integration, Language};

/// The answer to a GET of `/KEY`.
fn respond(path: &str, accept_language: &str, if_none_match: &str) -> String {
    let key = path.trim_start_matches('/');
    let integration: Integration = match key.parse() {
        Ok(integration) => integration,
        // The message quotes the path on one line and names near keys. Plain text, so that a path injects no HTML.
        Err(error) => {
            return response("404 Not Found", "Content-Type: text/plain; charset=utf-8\r\n", &error.to_string());
        }
    };
    let language = Language::negotiate(accept_language).unwrap_or_default();
    let guide = integration.guide(language);
    // The digest changes with the text, and only with it.
    let etag = format!("\"{:016x}-{language}\"", guide.digest());
    let headers = format!(
        "Content-Type: text/html; charset=utf-8\r\nContent-Language: {language}\r\nVary: Accept-Language\r\nETag: {etag}\r\n"
    );
    if if_none_match.split(',').any(|tag| tag.trim() == etag) {
        return response("304 Not Modified", &headers, "");
    }
    let page =
        format!("<!doctype html>\n<html lang=\"{language}\"><main>\n{}</main></html>\n", guide.render().to_html());
    response("200 OK", &headers, &page)
}

fn response(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")
}

fn serve(mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    // A request's head is far below 16 KiB; more is not read.
    let mut lines = BufReader::new(stream.try_clone()?.take(16 * 1024)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let (mut accept_language, mut if_none_match) = (String::new(), String::new());
    for line in lines {
        let line = line?;
        match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("Accept-Language") => {
                accept_language = value.trim().to_owned()
            }
            Some((name, value)) if name.eq_ignore_ascii_case("If-None-Match") => {
                if_none_match = value.trim().to_owned()
            }
            Some(_) => {}
            None => break,
        }
    }
    let path = request.split(' ').nth(1).unwrap_or("/");
    stream.write_all(respond(path, &accept_language, &if_none_match).as_bytes())
}

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:8080")?;
    println!("http://127.0.0.1:8080/Prometheus");
    for stream in listener.incoming() {
        if let Err(error) = stream.and_then(serve) {
            eprintln!("{error}");
        }
    }
    Ok(())
}
