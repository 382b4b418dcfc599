import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from "node:http2";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { certificate } from "./certificate.js";

/** A server of a folder as a good static host would be: everything but fonts compressed with Brotli. */
export interface Host {
  readonly url: string;
  readonly protocol: "HTTP/2" | "HTTP/1.1";
  /** The bytes of a file as they go over the network, without headers. */
  transferred(path: string): number;
  /** What a file says. */
  text(path: string): string;
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly content: Buffer;
  readonly body: Buffer;
  readonly compressed: boolean;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const compress = promisify(brotliCompress);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

async function answerFor(file: string): Promise<Answer> {
  const content = await readFile(file);
  const type = types[extname(file)] ?? "application/octet-stream";
  const compressed = type !== "font/woff2";
  return { type, content, compressed, body: compressed ? await compress(content, best) : content };
}

/** Serves a folder on a free port of this machine, over HTTP/2 where a certificate can be made. */
export async function serveCompressed(folder: string): Promise<Host> {
  const answers = new Map<string, Answer>();
  const answer = async (
    request: IncomingMessage | Http2ServerRequest,
    response: ServerResponse | Http2ServerResponse,
  ) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const found = answers.get(pathname) ?? (await answerFor(join(folder, normalize(pathname))).catch(() => undefined));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    answers.set(pathname, found);
    const encoding = found.compressed ? { "content-encoding": "br" } : {};
    // Both kinds of response have this method; TypeScript cannot call a union of its overloads.
    (response as ServerResponse).writeHead(200, { "content-type": found.type, ...encoding }).end(found.body);
  };
  const secure = await certificate();
  const listener = (...exchange: Parameters<typeof answer>): void => void answer(...exchange);
  const server: Server | Http2SecureServer = secure ? createSecureServer(secure, listener) : createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `${secure ? "https" : "http"}://127.0.0.1:${port}/`,
    protocol: secure ? "HTTP/2" : "HTTP/1.1",
    transferred: (path) => answers.get(path)?.body.length ?? NaN,
    text: (path) => answers.get(path)?.content.toString("utf8") ?? "",
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
