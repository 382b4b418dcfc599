import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { options } from "../../src/data/options.js";
import { yamlTree } from "../../src/data/yaml-tree.js";
import { lookupIn } from "../../src/model/configuration-check/lookup.js";
import { checkExamples } from "../../src/views/security/check/examples.js";
import { readCheck } from "../../src/views/security/check/reading.js";
import { checkView } from "../../src/views/security/check/view.js";
import { damagedConfigurations } from "../model/configuration-check/texts.js";
import { looks, objections } from "./support/axe.js";
import { useSite } from "./support/site.js";

const chapter = "security.html";
const site = useSite();
const lookup = lookupIn(options());
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const part = (name: string, on = page): Locator => on.locator(`[data-check-part=${name}]`);
const verdict = (on = page): Locator => on.locator("[data-check-verdict]");

async function start(on = page): Promise<void> {
  await site.visit(on, chapter);
  await on.locator("[data-configuration-check]").scrollIntoViewIfNeeded();
  await on.locator("[data-configuration-check][data-ready]").waitFor();
}

/** Pastes a text and leaves the field. */
async function paste(text: string, on = page): Promise<void> {
  await part("text", on).fill(text);
  await part("text", on).dispatchEvent("change");
}

/** Expects the block to say what the views say about a text. */
async function expectShown(text: string, on = page): Promise<void> {
  const checked = readCheck(text, { release: null, lookup, parseYaml: yamlTree });
  if (checked === null || "problem" in checked) throw new Error("The text is not readable.");
  await expect.poll(() => verdict(on).textContent()).toBe(checkView(checked, text).verdict);
  const ids = (): Promise<(string | null)[]> =>
    on.locator("[data-check-finding]").evaluateAll((all) => all.map((one) => one.getAttribute("data-check-finding")));
  await expect.poll(ids).toEqual(checked.findings.map(({ id }) => id));
}

describe("Before anything is pasted", () => {
  test("the example has been checked, and ends in plaintext", async () => {
    await start();
    expect(await part("origin").textContent()).toBe("An example.");
    const first = page.locator("[data-check-finding]").first();
    expect(await first.getAttribute("data-check-finding")).toBe("tls-master-removed");
    expect(await first.textContent()).toContain("security.ssl.internal.enabled: true");
    expect(await part("example").textContent()).toBe(checkExamples[0].text.trimEnd());
  });

  test("without a script there is the example, and nothing is offered that would not work", async () => {
    const still = await site.page(await site.context({ javaScriptEnabled: false }));
    await still.goto(site.address(chapter));
    expect(await verdict(still).isVisible()).toBe(true);
    expect(await still.locator("[data-configuration-check] :is(button, textarea, select):visible").count()).toBe(0);
    expect(await still.locator("[data-configuration-check] .own-off").isVisible()).toBe(true);
    await still.context().close();
  });
});

describe("A text", () => {
  beforeEach(() => start());

  test("is checked for the release that is guessed, and for another one when that is chosen", async () => {
    const text = "security.ssl.enabled: true\nrest.bind-address: localhost\n";
    await paste(text);
    await expectShown(text);
    expect(await part("result").textContent()).toContain("checked for Flink 1.20");
    await part("release").selectOption("2.3");
    await page.locator("[data-check-finding=tls-master-removed]").waitFor();
    expect(await page.locator("[data-check-finding=tls-master-removed]").textContent()).toContain("line 1");
    expect(await part("example").isVisible()).toBe(false);
  });

  test("can be an example, loaded and forgotten with the keyboard alone", async () => {
    await page.locator("[data-check-load=safe]").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[data-check-finding]").count()).toBe(0);
    expect(await part("release").inputValue()).toBe("2.3");
    await part("forget").focus();
    await page.keyboard.press("Enter");
    await page.locator("[data-check-finding=tls-master-removed]").waitFor();
    expect(await part("text").inputValue()).toBe("");
    expect(await part("example").isVisible()).toBe(true);
  });

  test("that says nothing is answered with a sentence, and the last result stays", async () => {
    const good = "rest.bind-address: 0.0.0.0\n";
    await paste(good);
    await expectShown(good);
    await paste("what a day");
    await expect.poll(() => part("problem").textContent()).toMatch(/Nothing in this text.*still what could be read/);
    expect(await part("text").getAttribute("aria-invalid")).toBe("true");
    await expectShown(good);
  });

  test("leaves nothing behind, in no storage and in no request, and its secrets are not shown", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));
    await paste("security.ssl.keystore-password: zebra42\n");
    await page.locator("[data-check-finding=plain-secret]").waitFor();
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href);
    expect(stored + requests.join()).not.toContain("zebra42");
    expect(await part("result").textContent()).not.toContain("zebra42");
  });

  test("with markup in it stays a text", async () => {
    await paste("rest.port: <img src=x onerror=alert(1)>\nweb.<b>: 1\n");
    await page.locator("[data-check-finding=value-unreadable]").waitFor();
    expect(await page.locator("[data-configuration-check] :is(img, b)").count()).toBe(0);
  });
});

describe("A thousand damaged texts", () => {
  /** Puts each text through the field as if it was pasted and left. Returns those that left nonsense. Runs in the page. */
  function feed(all: readonly string[]): string[] {
    const section = document.querySelector("[data-configuration-check]") as HTMLElement;
    const field = section.querySelector("textarea") as HTMLTextAreaElement;
    const shown = ["problem", "result"].map((name) => section.querySelector(`[data-check-part=${name}]`));
    return all.flatMap((text) => {
      field.value = text;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      const said = shown.map((one) => one?.textContent).join("\n");
      const nonsense = /NaN|undefined|Infinity|\[object/;
      return (nonsense.test(said) && !nonsense.test(text)) || said.trim() === "" ? [text.slice(0, 200)] : [];
    });
  }

  test("leave no nonsense and raise no error, and the page still answers", async () => {
    await start();
    const good = "rest.bind-address: 0.0.0.0\n";
    await paste(good);
    await expectShown(good);
    expect(await page.evaluate(feed, damagedConfigurations(1000))).toEqual([]);
    await paste(good);
    await expectShown(good);
  }, 120_000);
});

describe.each(looks)("In $colorScheme, $width pixels wide", ({ colorScheme, width, rules }) => {
  let view: Page;
  beforeAll(async () => {
    // The tool is a script that does not belong to the page, whose policy would refuse it.
    view = await site.page(await site.context({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }));
    await start(view);
  });
  afterAll(() => view.context().close());

  test("axe has nothing to object to, and nothing scrolls sideways, whatever is in the field", async () => {
    for (const text of ["", ...checkExamples.map((example) => example.text), "?"]) {
      await paste(text, view);
      if (text === "?") await expect.poll(() => part("text", view).getAttribute("aria-invalid")).toBe("true");
      else if (text !== "") await expectShown(text, view);
      expect(await objections(view, { rules, parts: ["[data-configuration-check]"] })).toEqual([]);
      const { scrollWidth, clientWidth } = await view.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
  });
});
