import { existsSync } from "node:fs";
import { join } from "node:path";
import { dist } from "../../../scripts/lib/paths.js";
import { findBrowser } from "./browser.js";

/** Before the tests of the site: there must be a site, and unpacking the browser must not count as a test's time. */
export default async function setup(): Promise<void> {
  if (!existsSync(join(dist, "index.html"))) throw new Error("There is no site to test: npm run build makes it.");
  await findBrowser();
}
