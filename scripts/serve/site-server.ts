import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { Failure } from "../lib/failure.js";

/** Files whose names change with their content. */
const hashedFile = /\/(_file|_import|_observablehq)\//;

/** A server for a finished site: the folder as it is, with the headers that a static host would send. */
export function siteServer(folder: string): Server {
  if (!existsSync(join(folder, "index.html")))
    throw new Failure(`There is no site in ${folder}: npm run build makes it.`);
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      const keep = hashedFile.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
      response.setHeader("Cache-Control", keep);
    },
  });
  return createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    });
  });
}
