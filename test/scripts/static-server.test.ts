import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticServer } from "../site/support/static-server.js";

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "static-"));
  await writeFile(join(folder, "index.html"), "first");
  await writeFile(join(folder, "page.html"), "page");
  server = staticServer(folder, "/a/b/").listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test.each([
  ["/a/b/", 200],
  ["/a/b/page.html", 200],
  ["/a/b/page.html?rate=1", 200],
  ["/a/b/page", 404],
  ["/a/b/page/", 404],
  ["/page.html", 404],
  ["/a/b/%2e%2e/%2e%2e/etc/passwd", 404],
])("a dumb host answers %s with %i", async (path, status) => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  await response.arrayBuffer();
  expect(response.status).toBe(status);
});
