import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The file that an address names, if it lies in the folder. */
function fileOf(url: string, folder: string, base: string): string | undefined {
  const { pathname } = new URL(url, "http://localhost");
  const path = normalize(decodeURIComponent(pathname.slice(base.length)) || "index.html");
  return pathname.startsWith(base) && !path.startsWith("..") ? join(folder, path) : undefined;
}

/**
 * A static host at its simplest, with the site in a folder of it: a request names a file, and only the folder's own
 * address stands for its index.html. As hosts have it, the browser may keep what it got. What works here works on any
 * host.
 */
export function staticServer(folder: string, base: string): Server {
  return createServer(({ url = "/" }, response) => {
    const file = fileOf(url, folder, base);
    const content = file === undefined ? Promise.resolve(undefined) : readFile(file).catch(() => undefined);
    void content.then((found) => {
      const type = types[extname(file ?? "")] ?? "application/octet-stream";
      response.writeHead(found ? 200 : 404, { "Content-Type": type, "Cache-Control": "max-age=3600" }).end(found);
    });
  });
}
