import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dist } from "../../../scripts/lib/paths.js";
import { siteServer } from "../../../scripts/serve/site-server.js";
import { staticServer } from "./static-server.js";

/** A running server of the site. */
export interface Running {
  /** The address of the site's first page, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const host = "127.0.0.1";

async function listen(server: Server, base: string): Promise<Running> {
  server.listen(0, host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host}:${port}${base}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

/** The site in a folder of a host that only hands out files. */
export function serveInFolder(): Promise<Running> {
  const base = "/workshop/flink/";
  return listen(staticServer(dist, base), base);
}

/** The site as `npm start` serves it. */
export function serveAtRoot(): Promise<Running> {
  return listen(siteServer(dist), "/");
}
