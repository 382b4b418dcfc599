import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** What went wrong on a page, and what it asked for. */
export interface Conduct {
  /** Addresses on other origins. The browser finds no way to other machines, so none of those was reached. */
  readonly foreign: string[];
  /** Addresses that were asked for, in order. */
  readonly requested: string[];
  /** Answers that were errors, with their status. */
  readonly failed: string[];
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  readonly policyViolations: string[];
}

/** A page under observation. */
export interface Opened {
  readonly page: Page;
  readonly conduct: Conduct;
  close(): Promise<void>;
}

/** Has the page report what its content security policy forbids. */
async function watchPolicy(page: Page, { policyViolations }: Conduct): Promise<void> {
  await page.exposeFunction("noteViolation", (violation: string) => policyViolations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      const { noteViolation } = window as unknown as { noteViolation: (violation: string) => void };
      noteViolation([violatedDirective, blockedURI, sample].join(" "));
    });
  });
}

function watch(page: Page, origin: string, conduct: Conduct): void {
  const { foreign, requested, failed, consoleErrors, pageErrors } = conduct;
  page.on("request", (request) => {
    requested.push(request.url());
    const { origin: asked, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) foreign.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => pageErrors.push(error.message));
}

/** Observes what a page does from now on. */
export async function observe(page: Page, origin: string): Promise<Conduct> {
  const conduct: Conduct = {
    foreign: [],
    requested: [],
    failed: [],
    consoleErrors: [],
    pageErrors: [],
    policyViolations: [],
  };
  watch(page, origin, conduct);
  await watchPolicy(page, conduct);
  return conduct;
}

/** Opens an address in a fresh context, with nothing stored, and observes the page until it is closed. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const conduct = await observe(page, new URL(url).origin);
  await page.goto(url, { waitUntil: "networkidle" });
  return { page, conduct, close: () => context.close() };
}

/** What a page must not have done, by kind; empty when its conduct was good. */
export function misconduct(conduct: Conduct): Partial<Conduct> {
  const found = Object.entries<string[]>({ ...conduct }).filter(
    ([kind, items]) => kind !== "requested" && items.length > 0,
  );
  return Object.fromEntries(found);
}
