import type { Locator, Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { job } from "../../src/model/slots/inputs.js";
import { jobExamples } from "../../src/views/slots/editor/examples.js";
import { defaultScenario, type Scenario } from "../../src/scenario/scenario.js";
import { allRules, looks, objections } from "./support/axe.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { useSite } from "./support/site.js";

const chapter = "slots.html";
const site = useSite();
let page: Page;

const editor = (): Locator => page.locator("[data-job-editor]");
const part = (name: string): Locator => editor().locator(`[data-editor-part="${name}"]`);
const item = (name: string): Locator => editor().locator(`svg:visible [data-item="operator ${name}"]`);
const field = (label: string): Locator => part("inspector").getByLabel(label, { exact: true });
const text = (): Promise<string> => part("text").inputValue();
const said = (): Promise<string> => part("said").innerText();
const finding = (): Promise<string> => part("finding").innerText();
const names = (): Promise<(string | null)[]> =>
  editor()
    .locator("svg:visible .editor-operator")
    .evaluateAll((items) => items.map((one) => one.getAttribute("aria-label")));
const inAddress = (): string | null => new URL(page.url()).searchParams.get("job");

async function open(
  scenario: Scenario = defaultScenario,
  options: Parameters<typeof site.context>[0] = {},
): Promise<void> {
  page = await site.page(await site.context({ viewport: { width: 1440, height: 900 }, ...options }));
  await site.visit(page, linkTo(chapter, scenario));
  await editor().evaluate((figure) => figure.scrollIntoView());
  await page.locator("[data-job-editor][data-ready]").waitFor();
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Tab until something has the focus. */
async function tabTo(wanted: Locator, key = "Tab"): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("The Tab key does not come there.");
}

describe("the job editor, by keyboard alone", () => {
  beforeEach(() => open());

  test("adds an operator, connects it, sets its parallelism, breaks a chain, and goes back and forth", async () => {
    await item("parse").focus();
    await tabTo(part("new"), "Shift+Tab");
    await page.keyboard.type("filter");
    await tabTo(part("add"));
    await press("Enter");
    expect(await text()).toContain("filter = filter from parse");
    expect(await said()).toBe("Added “filter”.");
    expect(await finding()).toMatch(/^2 tasks, 160 subtasks, 80 slots\./);

    await tabTo(item("filter"));
    await press("Enter");
    expect(await field("Name").evaluate((one) => one === document.activeElement)).toBe(true);
    await tabTo(field("Parallelism"));
    await page.keyboard.type("8");
    expect(await text()).toContain("filter = filter from parse parallelism 8");
    expect(await finding()).toMatch(/^3 tasks, 168 subtasks, 80 slots\./);
    await press("Tab");
    await tabTo(field("Send to"));
    await page.keyboard.type("sink");
    await press("Tab", "Enter");
    expect(await text()).toContain("sink = sink from perUser and filter");
    expect(await finding()).toMatch(/^4 tasks, 248 subtasks/);

    await press("Escape");
    expect(await item("filter").evaluate((one) => one === document.activeElement)).toBe(true);
    await press("Home", "Enter");
    await tabTo(field("Chaining strategy"));
    await page.keyboard.type("never");
    expect(await text()).toContain("messages = source chain never");
    expect(await finding()).toMatch(/^5 tasks/);
    const edited = await text();
    await press("Escape");
    await press("Control+z", "Control+z", "Control+z");
    expect(await text()).toContain("filter = filter from parse\n");
    expect(await said()).toBe("Undone.");
    await press("Control+z");
    expect(await text()).toBe(job.initial);
    await press("Control+y", "Control+y", "Control+y", "Control+Shift+Z");
    expect(await text()).toBe(edited);
    expect(inAddress()).toBe(edited);
  });

  test("walks along the connections, says all of each, and says why one is not chained", async () => {
    await item("messages").focus();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
    const heard: (string | null)[] = [await focused()];
    for (let steps = 0; steps < 4; steps++) {
      await press("ArrowRight");
      heard.push(await focused());
    }
    expect(heard).toEqual([
      "messages, source, parallelism 80",
      "from messages to parse, by forward, within the chain",
      "parse, map, parallelism 80, chained behind messages",
      "from parse to perUser, by key, over the network",
      "perUser, window, parallelism 80, reads from parse by key",
    ]);
    await press("ArrowLeft");
    expect(await part("inspector").innerText()).toContain("Records go from “parse” to “perUser” by key, not forward.");
    await press("End");
    expect(await focused()).toBe("sink, sink, parallelism 80, chained behind perUser");
  });

  test("removes what is selected, and joins what it stood between", async () => {
    await item("parse").focus();
    await press("Delete");
    expect(await text()).toBe("messages = source\nperUser = window from messages by key\nsink = sink from perUser");
    expect(await said()).toBe("Removed “parse”.");
    expect(await item("messages").evaluate((one) => one === document.activeElement)).toBe(true);
    await press("Delete");
    expect(await said()).toMatch(/^✗ “perUser” reads from “messages”, which reads from nothing/);
  });

  test("says why something cannot be, and keeps what was typed", async () => {
    await item("perUser").focus();
    await press("Enter");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("sink");
    await press("Tab");
    expect(await said()).toBe("✗ There is an operator “sink” already: each has a name of its own.");
    expect(await field("Name").inputValue()).toBe("sink");
    expect(await text()).toBe(job.initial);
  });
});

describe("the job editor, by pointer", () => {
  beforeEach(() => open());

  async function drag(from: string, to: string): Promise<void> {
    const [start, end] = await Promise.all([item(from).locator("circle").boundingBox(), item(to).boundingBox()]);
    if (!start || !end) throw new Error("The operators are not in sight.");
    await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await page.mouse.down();
    await page.mouse.move(end.x + 20, end.y + 10, { steps: 5 });
    expect(await item(to).evaluate((one) => one.classList.contains("is-target"))).toBe(true);
    await page.mouse.up();
  }

  test("draws a connection from one operator to another", async () => {
    await drag("messages", "sink");
    expect(await text()).toContain("sink = sink from perUser and messages");
    expect(await said()).toBe("“sink” reads from “messages”.");
    expect(await page.locator(".editor-rubber").count()).toBe(0);
  });

  test("refuses one that would let records run in a circle", async () => {
    await drag("perUser", "parse");
    expect(await said()).toMatch(/^✗ Records would run in a circle: /);
    expect(await text()).toBe(job.initial);
  });

  test("puts an operator into the connection that was clicked", async () => {
    await editor().locator("svg:visible .is-network text").click();
    await part("new").selectOption("flatMap");
    await part("add").click();
    expect(await text()).toContain("flatMap = flatMap from parse by key\nperUser = window from flatMap");
  });

  test("lets the browser’s way back undo, and its own way forward do it again", async () => {
    await item("parse").click();
    await field("Parallelism").fill("4");
    await field("Parallelism").blur();
    const edited = await text();
    await page.goBack();
    await expect.poll(text).toBe(job.initial);
    await part("redo").click();
    expect(await text()).toBe(edited);
  });

  test.each(jobExamples)("loads an example: $id", async ({ id, text: wanted, says }) => {
    await editor().locator(`[data-example=${id}]`).click();
    expect(await text()).toBe(wanted);
    expect(await said()).toBe(says);
    expect(await names()).toHaveLength(wanted.split("\n").length);
  });
});

describe("the text of the job", () => {
  beforeEach(() => open());

  test("is drawn as it is typed, and keeps its comments when the drawing is edited", async () => {
    await part("text").fill("a = source # from Kafka\n\nb = sink from a");
    expect(await names()).toEqual(["a, source, parallelism 80", "b, sink, parallelism 80, chained behind a"]);
    await item("b").click();
    await field("Parallelism").fill("2");
    expect(await text()).toBe("a = source # from Kafka\n\nb = sink from a parallelism 2");
  });

  test("keeps a mistake, says the line, and leaves the last drawing that is right", async () => {
    const before = await names();
    const wrong = `${job.initial}\nlast = sink from nobody\nand this`;
    await part("text").fill(wrong);
    expect(await part("problems").innerText()).toMatch(/Line 6: After the name "and" comes “=”/);
    expect(await names()).toEqual(before);
    expect(await part("text").getAttribute("aria-invalid")).toBe("true");
    await item("parse").focus();
    await press("Delete");
    expect(await said()).toMatch(/^✗ The text has a mistake/);
    expect(await text()).toBe(wrong);
    await part("restore").click();
    expect(await text()).toBe(job.initial);
    expect(await part("problems").innerText()).toBe("");
  });

  test("says when it is too long for a link", async () => {
    await part("text").fill(`a = source\n${"# much\n".repeat(700)}`);
    expect(await part("problems").innerText()).toMatch(/at most 4000 characters/);
  });
});

describe("the job editor for everybody", () => {
  test("shows the whole job before a script has run", async () => {
    const still = await site.page(await site.context({ javaScriptEnabled: false }));
    await still.goto(site.address(chapter));
    expect(await still.locator("[data-job-editor] svg:visible .editor-operator .name").allTextContents()).toEqual([
      ...["messages", "parse", "perUser", "sink"],
    ]);
    expect(await still.locator("#job-editor-text").inputValue()).toBe(job.initial);
    expect(await still.locator("#job-editor-name").inputValue()).toBe("messages");
  });

  test.each(looks)("has no barrier in a $colorScheme scheme, $width wide", async ({ colorScheme, width, rules }) => {
    const groups = 'a = source group one\nb = source group two\nc = map from a and b\n"d e" = sink from c chain never';
    for (const text of [job.initial, groups, "a = source\nb = map from a and c\nc = map from b"]) {
      await open(scenarioWith({ job: text }), { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      expect(await objections(page, { rules, parts: ["#fig-job-editor"] })).toEqual([]);
    }
    await part("text").fill("a = nothing\nb = nothing\nc = nothing\nd = nothing");
    expect(await objections(page, { rules, parts: ["#fig-job-editor"] })).toEqual([]);
    expect(allRules.runOnly).toContain("wcag22aa");
  });

  test.each([320, 390, 820, 1280])("never makes the page scroll sideways, %i wide", async (width) => {
    for (const { text } of jobExamples) {
      await open(scenarioWith({ job: text }), { viewport: { width, height: 720 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test("shows the selected operator of a large job, in the drawing and not by moving the page", async () => {
    const chain = Array.from(
      { length: 40 },
      (_, at) => `o${at} = map from ${at === 0 ? "start" : `o${at - 1}`} by rebalance`,
    );
    await open(scenarioWith({ job: ["start = source", ...chain].join("\n") }));
    await item("start").focus();
    // What stands above may still change its height; the browser then scrolls to keep the editor where it is.
    const place = (): Promise<number> => editor().evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await place();
    await press("End");
    const isSeen = await item("o39").evaluate((one) => {
      const [inner, outer] = [one.getBoundingClientRect(), one.closest(".editor-board")?.getBoundingClientRect()];
      return outer !== undefined && inner.left >= outer.left && inner.right <= outer.right;
    });
    expect(isSeen).toBe(true);
    expect(await place()).toBe(before);
  });

  test("fits on a projector, from the drawing to the inspector", async () => {
    await open(defaultScenario, { viewport: { width: 1280, height: 720 } });
    const height = await editor().evaluate((figure) => {
      const [top, bottom] = [".editor-board", ".editor-inspector"].map((part) => figure.querySelector(part));
      return (bottom?.getBoundingClientRect().bottom ?? 0) - (top?.getBoundingClientRect().top ?? 0);
    });
    expect(height).toBeLessThanOrEqual(660);
  });

  test("stays as high whatever is selected or typed", async () => {
    await open();
    const height = (): Promise<number> => editor().evaluate((figure) => figure.getBoundingClientRect().height);
    const before = await height();
    for (const { key } of [{ key: "ArrowRight" }, { key: "ArrowRight" }, { key: "ArrowRight" }]) {
      await editor().locator("svg:visible [tabindex='0']").focus();
      await press(key);
      expect(await height()).toBe(before);
    }
    await item("parse").click();
    for (const typed of ["1", "12", "99999", ""]) {
      await field("Parallelism").fill(typed);
      expect(await height()).toBe(before);
    }
    await part("text").fill("a = nothing\nb = source from c\nc and so on\nd");
    expect(await part("problems").locator(".problem").count()).toBe(3);
    expect(await height()).toBe(before);
  });
});
