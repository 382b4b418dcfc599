import { once } from "node:events";
import { dist } from "../lib/paths.js";
import { host } from "./port.js";
import { siteServer } from "./site-server.js";

/** Serves the finished site until the process is stopped. */
export async function serve(port: number): Promise<void> {
  const server = siteServer(dist).listen(port, host);
  await once(server, "listening");
  console.log(`The workbook is at http://${host}:${port}/ (Ctrl+C stops it).`);
}
