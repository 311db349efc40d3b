//! The protocol over standard input and output, a message a line.
//!
//! rmcp's own transport reads on while answers wait to be written, and leaves what is no JSON unanswered. This one takes
//! turns: the next line is read when the last request is answered and the answer written. Whatever a client sends, and
//! however slowly it reads, memory holds two lines and an answer.

use std::future::Future;
use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::thread;

use rmcp::model::{ClientJsonRpcMessage, JsonRpcMessage};
use rmcp::service::{RoleServer, RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use tokio::io::AsyncWriteExt;
use tokio::sync::{Mutex, Semaphore, mpsc};

use super::message::{self, MAX_BYTES, Refusal};

pub(super) struct Stdio {
    lines: mpsc::Receiver<Result<Vec<u8>, Refusal>>,
    out: Out,
    /// Whether a request has come: what comes before it would end the service.
    has_begun: bool,
}

impl Stdio {
    pub(super) fn new() -> Stdio {
        // A thread of its own, for nothing can end a read of the standard input but the end of the process.
        let (sender, lines) = mpsc::channel(1);
        thread::spawn(move || {
            let mut input = io::stdin().lock();
            while let Ok(Some(line)) = read_line(&mut input)
                && sender.blocking_send(line).is_ok()
            {}
        });
        Stdio { lines, out: Out::new(), has_begun: false }
    }
}

impl Transport<RoleServer> for Stdio {
    type Error = io::Error;

    fn send(&mut self, message: TxJsonRpcMessage<RoleServer>) -> impl Future<Output = io::Result<()>> + Send + 'static {
        let out = self.out.clone();
        async move {
            out.write(serde_json::to_string(&message)?).await?;
            if matches!(message, JsonRpcMessage::Response(_) | JsonRpcMessage::Error(_)) {
                out.turn.add_permits(1);
            }
            Ok(())
        }
    }

    /// The service drops this future at any time: it holds nothing that is lost then.
    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        loop {
            let turn = self.out.turn.clone().acquire_owned().await.ok()?;
            let message = self.lines.recv().await?.and_then(|line| match line.trim_ascii() {
                // Between messages, empty lines do no harm.
                [] => Ok(None),
                line => message::read(line),
            });
            match message {
                Ok(Some(request @ ClientJsonRpcMessage::Request(_))) => {
                    // The answer gives it back.
                    turn.forget();
                    self.has_begun = true;
                    return Some(request);
                }
                Ok(Some(message)) if self.has_begun => return Some(message),
                Ok(_) => {}
                Err(refusal) => {
                    let out = self.out.clone();
                    tokio::spawn(async move {
                        let _ = out.write(refusal.to_json()).await;
                        drop(turn);
                    });
                }
            }
        }
    }

    async fn close(&mut self) -> io::Result<()> {
        self.out.turn.close();
        Ok(())
    }
}

/// The standard output, and whose turn it is.
#[derive(Clone)]
struct Out {
    stdout: Arc<Mutex<tokio::io::Stdout>>,
    /// Its one permit is the reader's, unless a request waits for its answer. Closed where nobody reads the answers.
    turn: Arc<Semaphore>,
}

impl Out {
    fn new() -> Out {
        Out { stdout: Arc::new(Mutex::new(tokio::io::stdout())), turn: Arc::new(Semaphore::new(1)) }
    }

    async fn write(&self, mut line: String) -> io::Result<()> {
        line.push('\n');
        let mut stdout = self.stdout.lock().await;
        let written = async {
            stdout.write_all(line.as_bytes()).await?;
            stdout.flush().await
        };
        written.await.inspect_err(|_| self.turn.close())
    }
}

/// The next line, `None` at the end. Of one that is too long, no more than [`MAX_BYTES`] are ever held.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<Result<Vec<u8>, Refusal>>> {
    let mut line = Vec::new();
    // One more, for the end of the line.
    let limit = MAX_BYTES as u64 + 1;
    if input.by_ref().take(limit).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.len() <= MAX_BYTES || line.ends_with(b"\n") {
        return Ok(Some(Ok(line)));
    }
    drop(line);
    input.skip_until(b'\n')?;
    Ok(Some(Err(Refusal::too_long())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_up_to_the_limit_and_longer_ones_skipped() {
        let of = |len: usize| "x".repeat(len);
        for long in [MAX_BYTES + 1, MAX_BYTES + 2, 2 * MAX_BYTES + 1, 2 * MAX_BYTES + 2, 2 * MAX_BYTES + 3] {
            let text = format!("{}\n{}\na\n\nb", of(MAX_BYTES), of(long));
            let mut input = text.as_bytes();
            let mut next = || read_line(&mut input).unwrap();
            assert_eq!(next().unwrap().unwrap().len(), MAX_BYTES + 1);
            assert!(next().unwrap().is_err());
            for line in ["a\n", "\n", "b"] {
                assert_eq!(next().unwrap().unwrap(), line.as_bytes(), "{long}");
            }
            assert!(next().is_none());
        }
        assert!(matches!(read_line(&mut of(MAX_BYTES + 1).as_bytes()).unwrap(), Some(Err(_))));
    }
}
