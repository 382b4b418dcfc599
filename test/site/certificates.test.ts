import type { Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { certificatesView } from "../../src/views/security/certificates/certificates-view.js";
import { certificateExamples } from "../../src/views/security/certificates/examples.js";
import type { CertificateFields } from "../../src/views/security/certificates/fields.js";
import { readRequest } from "../../src/views/security/certificates/reading.js";
import { shellWords } from "../support/shell-words.js";
import { looks, objections } from "./support/axe.js";
import { useSite } from "./support/site.js";

const chapter = "security.html";
const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const field = (name: keyof CertificateFields): Locator => page.locator(`[data-certificates-field=${name}]`);
const problem = (name: keyof CertificateFields): Locator => page.locator(`[data-certificates-problem=${name}]`);
const shown = (): Promise<string[]> => page.locator("[data-certificates-lines] [data-text]").allTextContents();
const lines = (id: string): Locator => page.locator(`[data-certificates-lines=${id}]`);

async function open(on = page): Promise<void> {
  await site.visit(on, chapter);
  await on.locator("[data-certificates]").scrollIntoViewIfNeeded();
  await on.locator("[data-certificates][data-ready]").waitFor();
}

/** What the views write for some fields, in the order of the page. */
function texts(fields: CertificateFields): string[] {
  const { request } = readRequest(fields);
  if (request === null) throw new Error("These fields are not readable.");
  const { commands, files } = certificatesView(request);
  return [...commands, ...files].map(({ text }) => text);
}

beforeEach(() => open());

test("What is shown at first is the first example, in the fields and below", async () => {
  expect(await shown()).toEqual(texts(certificateExamples[0].fields));
  expect(await field("directory").inputValue()).toBe(certificateExamples[0].fields.directory);
});

test.each(certificateExamples)("The example “$title” is taken into the fields", async ({ id, fields }) => {
  await page.locator(`[data-certificates-example=${id}]`).click();
  expect(await shown()).toEqual(texts(fields));
  expect(await field("taskManagers").inputValue()).toBe(fields.taskManagers);
});

describe("What is generated", () => {
  test("is YAML for the hosts that were typed, and commands that a shell reads", async () => {
    await field("jobManagers").fill("jm.test, 192.0.2.7");
    await field("directory").fill("/srv/it's flink");
    await field("authority").selectOption("company");
    const options = parse(await lines("cluster").locator("[data-text]").innerText()) as Record<string, unknown>;
    expect(options["security.ssl.internal.keystore"]).toBe("/srv/it's flink/internal.p12");
    expect(options["security.ssl.rest.authentication-enabled"]).toBe(true);
    const requests = (await lines("request").locator("[data-text]").innerText()).trim().split(/(?<!\\)\n/);
    for (const text of requests) expect(shellWords(text)).toMatchObject({ active: "" });
    expect(requests.join(" ")).toContain("SAN=dns:jm.test,ip:192.0.2.7");
  });

  test("can be copied", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await lines("begin").getByRole("button").click();
    await expect.poll(() => lines("begin").locator("[data-status]").textContent()).toBe("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(texts(certificateExamples[0].fields)[0]);
  });
});

describe("A host that is none", () => {
  test("is named beside its field, and the last good commands stay", async () => {
    await field("jobManagers").fill("jm.test");
    const before = await shown();
    await field("jobManagers").fill("jm.test $(touch /tmp/x)");
    expect(await problem("jobManagers").textContent()).toContain("no host name");
    expect(await field("jobManagers").getAttribute("aria-invalid")).toBe("true");
    expect(await problem("taskManagers").isVisible()).toBe(false);
    expect(await shown()).toEqual(before);
    expect(await page.locator("[data-certificates-part=status]").textContent()).toContain("still");
    await field("jobManagers").fill("other.test");
    expect(await problem("jobManagers").isVisible()).toBe(false);
    expect((await shown()).join("")).toContain("other.test");
  });

  test("cannot bring markup into the page", async () => {
    await field("taskManagers").fill("<img src=x onerror=alert(1)>");
    await field("directory").fill("/<b>x</b>");
    expect(await page.locator("[data-certificates] :is(img, b)").count()).toBe(0);
  });
});

test("Nothing that was typed is in the address or the storage", async () => {
  await field("jobManagers").fill("secret.test");
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  expect(await page.evaluate(() => location.href + JSON.stringify(localStorage))).not.toContain("secret.test");
});

test.each(looks)("With a problem shown, axe has no objection: $colorScheme, $width px", async (look) => {
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await field("validity").fill("never");
  expect(await objections(page, { rules: look.rules, parts: ["[data-certificates]"] })).toEqual([]);
});
