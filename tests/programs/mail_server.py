"""A mail server for the tests: STARTTLS, one account, and a line of JSON for each mail.

mail_server.py PORT CERTIFICATE KEY
"""

import base64
import json
import socketserver
import ssl
import sys

port, certificate, key = int(sys.argv[1]), sys.argv[2], sys.argv[3]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)


class Session(socketserver.StreamRequestHandler):
    timeout = 20

    def answer(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def line(self):
        return self.rfile.readline().decode().rstrip("\r\n")

    def handle(self):
        mail = {"tls": False, "user": None, "recipients": []}
        self.answer("220 mail.example.com")
        while line := self.line():
            command, _, rest = line.partition(" ")
            if command in ("EHLO", "HELO"):
                self.answer("250-mail.example.com")
                self.answer("250 AUTH PLAIN" if mail["tls"] else "250 STARTTLS")
            elif command == "STARTTLS":
                self.answer("220 go ahead")
                self.request = context.wrap_socket(self.connection, server_side=True)
                self.setup()
                mail["tls"] = True
            elif command == "AUTH":
                encoded = rest.partition(" ")[2]
                if not encoded:
                    self.answer("334 ")
                    encoded = self.line()
                mail["user"] = base64.b64decode(encoded).decode().split("\0")[1]
                self.answer("235 welcome")
            elif command == "MAIL":
                mail["sender"] = rest
                self.answer("250 ok")
            elif command == "RCPT":
                mail["recipients"].append(rest)
                self.answer("250 ok")
            elif command == "DATA":
                self.answer("354 go ahead")
                lines = []
                while (received := self.rfile.readline().decode()) != ".\r\n":
                    lines.append(received)
                mail["text"] = "".join(lines)
                print(json.dumps(mail), flush=True)
                self.answer("250 ok")
            elif command == "QUIT":
                self.answer("221 bye")
                return
            else:
                self.answer("500 unknown command")


socketserver.ThreadingTCPServer.daemon_threads = True
socketserver.ThreadingTCPServer(("127.0.0.1", port), Session).serve_forever()
