import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { memoryLog } from "../../src/data/memory-log.js";
import { fromQuery } from "../../src/scenario/query.js";
import { defaultScenario, type Scenario } from "../../src/scenario/scenario.js";
import { configurationView } from "../../src/views/memory/pasted/configuration-view.js";
import { examples } from "../../src/views/memory/pasted/examples.js";
import { damagedTexts, options, readingOf } from "../views/memory/pasted/texts.js";
import { looks, objections } from "./support/axe.js";
import { linkTo } from "./support/scenarios.js";
import { useSite } from "./support/site.js";

const chapter = "memory.html";
const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const part = (name: string, on = page): Locator => on.locator(`[data-memory-part=${name}]`);
const heading = (name: string, on = page): Locator => part("result", on).getByRole("heading", { name });

/** Opens the chapter at its block about the reader's configuration, whose script comes when it is near. */
async function startAt(scenario: Scenario = defaultScenario, on = page): Promise<void> {
  await site.visit(on, linkTo(chapter, scenario));
  await on.locator("[data-memory-configuration]").scrollIntoViewIfNeeded();
  await on.locator("[data-memory-configuration][data-ready]").waitFor();
}

/** Pastes a text and leaves the field. */
async function paste(text: string, on = page): Promise<void> {
  await part("text", on).fill(text);
  await part("text", on).dispatchEvent("change");
}

/** The rows of the first table of sizes. */
const rows = (on = page): Promise<string[][]> =>
  part("result", on)
    .locator("table")
    .first()
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => Array.from(row.children, ({ textContent }) => textContent.trim())));

/** Expects the block to say what the views say about a text. */
async function expectShown(text: string, on = page): Promise<void> {
  const { about, processes } = configurationView(readingOf(text));
  const flags = processes.flatMap((one) => (one.refusal === null ? [one.flags] : []));
  const shown = async (): Promise<unknown> => ({
    about: await part("result", on).locator(".memory-configuration-about").textContent(),
    flags: await part("result", on).locator("pre").allTextContents(),
  });
  await expect.poll(shown).toEqual({ about, flags });
}

describe("Before anything is pasted", () => {
  test("the shipped configuration is shown, and named as an example", async () => {
    await startAt();
    expect(await part("origin").textContent()).toBe("An example.");
    expect((await rows())[0]).toEqual(["Total process memory", "1\u202f811\u202f939\u202f328", "1728", "set to 1728m"]);
    expect(await part("taking").isVisible()).toBe(false);
    expect(
      await page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("yaml"))),
    ).toBe(false);
  });

  test("without a script there is the example, and nothing is offered that would not work", async () => {
    const still = await site.page(await site.context({ javaScriptEnabled: false }));
    await still.goto(site.address(chapter));
    expect((await rows(still)).length).toBe(13);
    expect(await still.locator("[data-memory-configuration] :is(button, textarea, select):visible").count()).toBe(0);
    expect(await still.locator("[data-memory-configuration] .own-off").isVisible()).toBe(true);
    await still.context().close();
  });
});

describe("A text", () => {
  beforeEach(() => startAt());

  test("with 1728m and 1600m has the sizes and flags that Flink documents", async () => {
    await paste("taskmanager.memory.process.size: 1728m\njobmanager.memory.process.size: 1600m\n");
    await expect.poll(() => part("origin").textContent()).toBe("Your text.");
    expect(await part("result").locator("pre").allTextContents()).toEqual([
      "-Xmx536870902\n-Xms536870902\n-XX:MaxDirectMemorySize=268435458\n-XX:MaxMetaspaceSize=268435456",
      "-Xmx1073741824\n-Xms1073741824\n-XX:MaxMetaspaceSize=268435456",
    ]);
  });

  test("of any form is taken for what it is", async () => {
    for (const text of [...examples(memoryLog()).map(({ text }) => text), options]) {
      await paste(text);
      await expectShown(text);
    }
  });

  test("that is a log of Flink has equal numbers in every line", async () => {
    await part("result").page().locator("[data-memory-load=log]").click();
    await expect.poll(() => part("result").textContent()).toContain("All 13 sizes are those of the log, to the byte.");
    expect((await rows()).map((cells) => cells[3])).toEqual(Array(13).fill("equal"));
  });

  test("that Flink would refuse is answered with the check and a remedy", async () => {
    await page.locator("[data-memory-load=broken]").click();
    await heading("TaskManager: Flink does not start").waitFor();
    expect(await part("result").textContent()).toContain("Did you mean taskmanager.memory.managed.fraction?");
    expect(await part("needs").isVisible()).toBe(false);
  });

  test("is read as another release, and as in a container, when that is chosen", async () => {
    await page.locator("[data-memory-load=old]").click();
    await heading("TaskManager: Flink does not start").waitFor();
    await part("version").selectOption("1.20");
    await expect.poll(() => part("result").textContent()).toContain("Read as taskmanager.memory.flink.size");
    await part("runs").selectOption("container");
    await expect.poll(() => part("result").textContent()).toContain("Read as taskmanager.memory.process.size");
  });

  test("that says nothing is answered with a sentence, and the last result stays", async () => {
    const good = "taskmanager.memory.process.size: 4g";
    await paste(good);
    await expectShown(good);
    await paste("what a day");
    await expect.poll(() => part("problem").textContent()).toMatch(/Nothing in this text.*still what could be read/);
    expect(await part("text").getAttribute("aria-invalid")).toBe("true");
    await expectShown(good);
    await part("forget").click();
    await expect.poll(() => part("problem").isVisible()).toBe(false);
    expect(await part("origin").textContent()).toBe("An example.");
  });

  test("can be loaded, read and taken with the keyboard alone, and Back undoes it", async () => {
    await part("text").focus();
    await page.keyboard.insertText("taskmanager.memory.process.size: 6g\ntaskmanager.numberOfTaskSlots: 3\n");
    await expect.poll(() => part("needs").isVisible()).toBe(true);
    await part("use").focus();
    await page.keyboard.press("Enter");
    expect(await part("used").textContent()).toMatch(/inputs have changed.*Back undoes it/);
    const values = async (): Promise<Scenario["values"]> =>
      fromQuery(await page.evaluate(() => location.search)).scenario.values;
    await expect.poll(async () => (await values()).taskManagerProcessBytes).toBe(6 * 2 ** 30);
    expect((await values()).slotsPerTaskManager).toBe(3);
    await expect.poll(() => part("needs").textContent()).toMatch(/In the scenario it is the same\.$/);
    await page.goBack();
    await expect
      .poll(async () => (await values()).taskManagerProcessBytes)
      .toBe(defaultScenario.values.taskManagerProcessBytes);
  });

  test("leaves nothing behind, in no storage and in no request", async () => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));
    await paste("taskmanager.memory.process.size: 4321m\n");
    await expect.poll(() => part("result").textContent()).toContain("4321m");
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href);
    expect(stored + requests.join()).not.toContain("4321");
  });

  test("with markup in it stays a text", async () => {
    await paste("taskmanager.memory.process.size: <img src=x onerror=alert(1)>\ntaskmanager.memory.<b>: 1\n");
    await heading("TaskManager: Flink does not start").waitFor();
    expect(await page.locator("[data-memory-configuration] :is(img, b)").count()).toBe(0);
  });
});

describe("A thousand damaged texts", () => {
  const texts = damagedTexts(1000);

  /** Puts each text through the field as if it was pasted and left. Returns those that left nonsense. Runs in the page. */
  function feed(all: readonly string[]): string[] {
    const section = document.querySelector("[data-memory-configuration]") as HTMLElement;
    const field = section.querySelector("textarea") as HTMLTextAreaElement;
    const shown = ["problem", "result", "needs", "rows"].map((name) =>
      section.querySelector(`[data-memory-part=${name}]`),
    );
    return all.flatMap((text) => {
      field.value = text;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      const said = shown.map((one) => one?.textContent).join("\n");
      const found = /.{0,80}(?:NaN|undefined|Infinity|\[object).{0,80}/.exec(said);
      // A sentence may quote what the text itself says.
      const isOwn = /NaN|undefined|Infinity|\[object/.test(text);
      return (found && !isOwn) || said.trim() === "" ? [`${String(found?.[0])} of ${text.slice(0, 200)}`] : [];
    });
  }

  test("leave no nonsense and raise no error, and the page still answers", async () => {
    await startAt();
    await paste(options);
    await expectShown(options);
    for (let from = 0; from < texts.length; from += 100) {
      expect(await page.evaluate(feed, texts.slice(from, from + 100))).toEqual([]);
    }
    await paste(options);
    await expectShown(options);
  }, 240_000);
});

describe.each(looks)("In $colorScheme, $width pixels wide", ({ colorScheme, width, rules }) => {
  let view: Page;
  beforeAll(async () => {
    // The tool is a script that does not belong to the page, whose policy would refuse it.
    view = await site.page(await site.context({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }));
    await startAt(defaultScenario, view);
  });
  afterAll(() => view.context().close());

  test("axe has nothing to object to, and nothing scrolls sideways, whatever is in the field", async () => {
    const texts = [...examples(memoryLog()).map(({ text }) => text), memoryLog().replace("134217730", "134217731")];
    for (const text of ["", ...texts, "?"]) {
      await paste(text, view);
      if (text === "?") await expect.poll(() => part("text", view).getAttribute("aria-invalid")).toBe("true");
      else if (text !== "") await expectShown(text, view);
      expect(await objections(view, { rules, parts: ["[data-memory-configuration]"] })).toEqual([]);
      const { scrollWidth, clientWidth } = await view.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
  });
});
