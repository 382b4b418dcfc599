import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { chooseBrowser } from "./choose-browser.js";
import { packagedBrowser, type Program } from "./packaged-browser.js";

/**
 * Makes text and colours the same on every machine, keeps the browser from asking its maker for anything, and lets it
 * reach no machine but this one: a rule of its own costs less than having each request of a page looked at here.
 */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
  "--disable-background-networking",
  "--disable-component-update",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** The browser to test with. */
export async function findBrowser(): Promise<Program> {
  const { env, platform, arch } = process;
  const choice = chooseBrowser({ env, platform, arch, playwright: chromium.executablePath(), exists: existsSync });
  return choice === "packaged" ? packagedBrowser() : { executablePath: choice.installed, env: {} };
}

/** Starts a browser. Whoever calls it closes it. */
export async function launch(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}
