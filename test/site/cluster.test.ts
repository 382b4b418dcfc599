import { writeFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clusterExample } from "../../src/data/cluster-example.js";
import { defaultScenario, withValue, type Scenario } from "../../src/scenario/scenario.js";
import { fromQuery, toQuery } from "../../src/scenario/query.js";
import { readCluster, type Cluster } from "../../src/views/checkpointing/cluster/cluster.js";
import { clusterView } from "../../src/views/checkpointing/cluster/cluster-view.js";
import { EXAMPLE_ORIGIN, OWN_ORIGIN } from "../../src/views/checkpointing/cluster/origin.js";
import { clusterSettings } from "../../src/views/checkpointing/cluster/settings.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf } from "../../src/views/world.js";
import { flinkAnswer, versions } from "../model/checkpointing/history/records.js";
import { NO_NUMBER } from "../support/matchers.js";
import { damagedAnswers } from "../views/checkpointing/cluster-damage.js";
import { looks, objections } from "./support/axe.js";
import { linkTo, openElsewhere, scenarioWith } from "./support/scenarios.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const chapter = "checkpointing.html";
const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await site.page();
});

const part = (name: string, on = page): Locator => on.locator(`[data-cluster-part=${name}]`);
const finding = (name: string, on = page): Locator =>
  on.locator(`[data-cluster-figure=${name}] [data-cluster-part=finding]`);

/** Opens the chapter at its block about the cluster, whose script comes when it is near. */
async function startAt(scenario: Scenario, on = page): Promise<void> {
  await site.visit(on, linkTo(chapter, scenario));
  await wakePart(on, "[data-cluster]");
}

/** Starts anew in the page that is there: with an empty field, the default scenario and nothing opened. */
async function startAgain(): Promise<void> {
  await part("forget").click();
  await openElsewhere(page, defaultScenario);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("[data-cluster] details")) details.open = false;
  });
  await expectScenario(defaultScenario);
  await expectShown(clusterExample, defaultScenario);
}

/** Pastes a text and leaves the field. */
async function paste(text: string, on = page): Promise<void> {
  await part("text", on).fill(text);
  await part("text", on).dispatchEvent("change");
}

function clusterIn(text: string): Cluster {
  const reading = readCluster(text);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading;
}

/** Expects the block to say what the views say about a text in a scenario. */
async function expectShown(text: string, scenario: Scenario): Promise<void> {
  const world = worldOf(workbookModel, scenario.values);
  const { about, durations, history, comparison } = clusterView(clusterIn(text), world);
  const findings = [durations, history].map((view) => ("nothing" in view ? view.nothing : view.finding));
  await expect.poll(shown).toEqual({ about, findings, rows: comparison.rows });
}

/** What the block says. */
async function shown(): Promise<object> {
  const rows = await part("comparison")
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => Array.from(row.children, ({ textContent }) => textContent.trim())));
  const findings = [await finding("cluster-durations").textContent(), await finding("cluster-history").textContent()];
  return { about: await part("about").textContent(), findings, rows };
}

const both = flinkAnswer("checkpoints", "1.20") + flinkAnswer("config", "1.20");

/** The default scenario with everything that a text suggests. */
function taken(text: string, except: readonly string[] = []): Scenario {
  return clusterSettings(clusterIn(text), worldOf(workbookModel, defaultScenario.values))
    .filter(({ id, objection }) => objection === null && !except.includes(id))
    .reduce((scenario, { id, value }) => withValue(scenario, id, value), defaultScenario);
}

const scenarioNow = async (): Promise<string> =>
  toQuery(fromQuery(await page.evaluate(() => location.search)).scenario, { explicit: true });
const expectScenario = (scenario: Scenario): Promise<void> =>
  expect.poll(scenarioNow).toBe(toQuery(scenario, { explicit: true }));

describe("Before anything is pasted", () => {
  test("an example is shown and named as one, and it follows the scenario", async () => {
    await startAt(defaultScenario);
    expect(await part("origin").textContent()).toBe(EXAMPLE_ORIGIN);
    expect(await part("settings").isVisible()).toBe(false);
    await expectShown(clusterExample, defaultScenario);
    const figure = page.locator("[data-cluster-figure=cluster-durations]");
    await figure.locator("summary").click();
    await expect.poll(() => figure.locator("tbody tr").count()).toBe(12);
    const other = scenarioWith({ machines: 2 });
    await startAt(other);
    await expectShown(clusterExample, other);
  });

  test("without a script there is the example, and nothing is offered that would not work", async () => {
    const still = await site.page(await site.context({ javaScriptEnabled: false }));
    await still.goto(site.address(chapter));
    expect(await part("origin", still).textContent()).toBe(EXAMPLE_ORIGIN);
    expect(await still.locator("[data-cluster-figure] [data-picture=wide] > svg:visible").count()).toBe(2);
    expect(await still.locator("[data-cluster] :is(button, textarea, input):visible").count()).toBe(0);
    expect(await still.locator("[data-cluster] .own-off").isVisible()).toBe(true);
    await still.context().close();
  });
});

describe("An answer of Flink", () => {
  beforeAll(() => startAt(defaultScenario));
  beforeEach(startAgain);

  test.each(versions)("of version %s is shown beside the model", async (version) => {
    const text = flinkAnswer("checkpoints", version) + flinkAnswer("config", version);
    await paste(text);
    expect(await part("origin").textContent()).toBe(OWN_ORIGIN);
    await expectShown(text, defaultScenario);
    expect(await part("problem").isVisible()).toBe(false);
    expect(await part("problems").isVisible()).toBe(false);
  });

  test("is read when typing pauses, and when the field is left", async () => {
    await part("text").pressSequentially('{"interval": 1000}');
    await expect.poll(() => part("origin").textContent()).toBe(OWN_ORIGIN);
    expect(await part("settings").isVisible()).toBe(true);
    expect(await finding("cluster-durations").textContent()).toMatch(/nothing is drawn/);
    expect(await page.locator("[data-cluster-figure] .picture:visible").count()).toBe(0);
  });

  test("that was typed before the script came is read", async () => {
    const early = await site.page();
    await site.visit(early, linkTo(chapter, defaultScenario));
    await part("text", early).evaluate((field, text) => ((field as HTMLTextAreaElement).value = text), both);
    await early.locator("[data-cluster]").scrollIntoViewIfNeeded();
    await expect.poll(() => part("origin", early).textContent()).toBe(OWN_ORIGIN);
    await early.context().close();
  });

  test("can be opened from files, several at once, and dropped", async () => {
    const folder = await mkdtemp(join(tmpdir(), "cluster-"));
    const names = ["checkpoints", "config"] as const;
    const paths = names.map((name) => join(folder, `${name}.json`));
    for (const [index, name] of names.entries()) await writeFile(paths[index] ?? "", flinkAnswer(name, "2.3"));
    await part("files").setInputFiles(paths);
    await expectShown(flinkAnswer("checkpoints", "2.3") + flinkAnswer("config", "2.3"), defaultScenario);
    await expect.poll(() => part("status").textContent()).toBe("In the field: checkpoints.json, config.json.");
    await part("forget").click();
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "dropped.json"));
      return transfer;
    }, both);
    await part("form").dispatchEvent("drop", { dataTransfer: files });
    await expectShown(both, defaultScenario);
  });

  test("in a file that cannot be read, or is too large, is refused by its name and changes nothing", async () => {
    await paste(both);
    await part("files").setInputFiles([
      { name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
      { name: "huge.json", mimeType: "application/json", buffer: Buffer.alloc(6e6, " ") },
    ]);
    await expect.poll(() => part("problem").textContent()).toMatch(/photo.jpg: .*huge.json: This is too long/);
    expect(await part("text").inputValue()).toBe(both);
    await expectShown(both, defaultScenario);
  });

  test("that breaks off is answered with its place; the text and the last result stay", async () => {
    await paste(both);
    const broken = flinkAnswer("checkpoints", "2.3").slice(0, 700);
    await paste(broken);
    expect(await part("problem").textContent()).toMatch(/breaks off at line \d+, column \d+.*still what could be read/);
    expect(await part("text").getAttribute("aria-invalid")).toBe("true");
    expect(await part("text").getAttribute("aria-describedby")).toContain("cluster-problem");
    expect(await part("text").inputValue()).toBe(broken);
    await expectShown(both, defaultScenario);
    await paste(both);
    expect(await part("problem").isVisible()).toBe(false);
    expect(await part("text").getAttribute("aria-invalid")).toBeNull();
  });

  test("with something in it that nobody expects is used as far as it goes, and the rest is listed", async () => {
    const text = flinkAnswer("checkpoints", "2.3").replace('"id" : 139', '"id" : "<img src=x onerror=alert(1)>"');
    await paste(text);
    await expectShown(text, defaultScenario);
    expect(await part("problem-list").textContent()).toContain("<img src=x");
    expect(await page.locator("[data-cluster] img").count()).toBe(0);
  });

  test("of several megabytes is read in a moment", async () => {
    const history = Array.from({ length: 6000 }, (_, index) => ({
      id: index,
      status: "COMPLETED",
      trigger_timestamp: 1e12 + index * 6e4,
      checkpointed_size: 1e9 + (index % 17) * 1e8,
      state_size: 1e11,
      end_to_end_duration: 3000 + (index % 17) * 100,
      external_path: "hdfs://namenode:8020/".padEnd(500, "x"),
    }));
    const text = JSON.stringify({ history });
    expect(text.length).toBeGreaterThan(3e6);
    const milliseconds = await part("text").evaluate(async (field, text) => {
      const start = performance.now();
      (field as HTMLTextAreaElement).value = text;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    }, text);
    expect(await part("about").textContent()).toMatch(/^6000 checkpoints: 6000 completed\. The latest 500/);
    expect(milliseconds).toBeLessThan(3000);
  });

  test("can be forgotten, and then nothing of it is anywhere", async () => {
    await paste(both.replaceAll("Asynchronous task checkpoint failed.", "a secret of mine"));
    await page.locator("[data-cluster-figure=cluster-durations] summary").click();
    await expect.poll(() => page.content()).toContain("a secret of mine");
    await page.locator("[data-cluster-figure=cluster-durations] summary").click();
    await part("forget").click();
    expect(await part("text").inputValue()).toBe("");
    expect(await part("origin").textContent()).toBe(EXAMPLE_ORIGIN);
    expect(await part("settings").isVisible()).toBe(false);
    expect(await page.content()).not.toContain("a secret of mine");
    await expectShown(clusterExample, defaultScenario);
  });

  test("is neither sent nor stored", async () => {
    const { requested } = site.conduct(page);
    await startAt(defaultScenario);
    // What draws comes with the first picture.
    const drawn = (): Promise<string> =>
      page.locator("[data-cluster-figure=cluster-durations] svg:visible").evaluate((svg) => svg.outerHTML);
    const example = await drawn();
    await paste(both);
    await expect.poll(drawn).not.toBe(example);
    const before = requested.length;
    await paste(both.replaceAll("Asynchronous task checkpoint failed.", "a secret of mine"));
    await part("use").click();
    await page.waitForTimeout(700);
    expect(requested.slice(before)).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
    expect(kept).not.toContain("secret");
  });
});

test("The example can be loaded, but is not mixed with what is there", async () => {
  await startAt(defaultScenario);
  await part("example").click();
  expect(await part("text").inputValue()).toBe(clusterExample);
  expect(await part("origin").textContent()).toBe(EXAMPLE_ORIGIN);
  expect(await part("settings").isVisible()).toBe(true);
  await paste("{ mine");
  await part("example").click();
  expect(await part("text").inputValue()).toBe("{ mine");
  expect(await part("status").textContent()).toMatch(/^Forget what is there first/);
});

describe("The numbers of a cluster", () => {
  beforeAll(() => startAt(defaultScenario));
  beforeEach(startAgain);

  test("become the scenario in one step, which going back undoes", async () => {
    await paste(both);
    const before = await page.evaluate(() => history.length);
    await part("use").click();
    await expectScenario(taken(both));
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    expect(await part("used").textContent()).toMatch(/^6 inputs have changed\. .*Back undoes it\.$/);
    await expectShown(both, taken(both));
    await expect.poll(() => part("rows").locator("tr").count()).toBe(0);
    expect(await part("agreed").textContent()).toMatch(/^All of it is in use/);
    await page.goBack();
    await expectScenario(defaultScenario);
    await expectShown(both, defaultScenario);
    await expect.poll(() => part("rows").locator("tr").count()).toBe(6);
  });

  test("are left where the reader unticks them, also after another input has changed", async () => {
    await paste(both);
    await page.locator("[data-cluster-take=syncSeconds]").uncheck();
    await part("use").click();
    await expectScenario(taken(both, ["syncSeconds"]));
    await expect.poll(() => page.locator("[data-cluster-take]").count()).toBe(1);
    expect(await page.locator("[data-cluster-take=syncSeconds]").isChecked()).toBe(false);
    await part("use").click();
    expect(await part("used").textContent()).toMatch(/^Nothing has changed/);
  });

  test("out of the bounds of an input cannot be taken, and the objection says why", async () => {
    const text = '{"tolerable_failed_checkpoints": 2147483647, "min_pause": 7000}';
    await paste(text);
    expect(await page.locator("[data-cluster-take=tolerableFailedCheckpoints]").isDisabled()).toBe(true);
    expect(await part("rows").textContent()).toContain("is out of bounds");
    await part("use").click();
    await expectScenario(scenarioWith({ minPauseSeconds: 7 }));
  });
});

test("With nothing but a keyboard an answer is put in, a number left out, and the others taken", async () => {
  await startAt(defaultScenario);
  await part("text").focus();
  await page.keyboard.insertText(both);
  const reach = async (is: string): Promise<void> => {
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, is)) return;
    }
    throw new Error(`Tab does not lead to ${is}.`);
  };
  await reach("[data-cluster-part=open]");
  await reach("[data-cluster-part=forget]");
  await reach("[data-cluster-take=minPauseSeconds]");
  await page.keyboard.press("Space");
  await reach("[data-cluster-part=use]");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
  expect(outline).not.toBe("none");
  await page.keyboard.press("Enter");
  await expectScenario(taken(both, ["minPauseSeconds"]));
});

describe("A thousand damaged answers", () => {
  const answers = damagedAnswers(1000);

  /** Puts each text through the field as if it was pasted and left. Returns those that left nonsense. Runs in the page. */
  async function feed(texts: readonly string[]): Promise<string[]> {
    const section = document.querySelector("[data-cluster]") as HTMLElement;
    const field = section.querySelector("textarea") as HTMLTextAreaElement;
    const nonsense: string[] = [];
    // To lay out the whole chapter takes longer than all that is looked at here.
    const beside = Array.from(document.querySelectorAll<HTMLElement>("main > :not([hidden])"));
    for (const one of beside) one.hidden = !one.contains(section);
    for (const behind of section.querySelectorAll("details")) behind.open = true;
    for (const text of texts) {
      field.value = text;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      // Plot draws a moment later.
      await new Promise((resolve) => setTimeout(resolve));
      const labels = Array.from(
        section.querySelectorAll("[aria-label]"),
        (one) => one.getAttribute("aria-label") ?? "",
      );
      const paths = Array.from(section.querySelectorAll("svg"), (svg) => svg.outerHTML);
      const said = [section.textContent, ...labels, ...paths].join("\n");
      const at = said.search(/NaN|undefined|Infinity|\[object/);
      if (at >= 0) nonsense.push(`${said.slice(Math.max(0, at - 80), at + 80)} of ${text.slice(0, 200)}`);
    }
    for (const one of beside) one.hidden = false;
    return nonsense;
  }

  test("leave no nonsense and raise no error, and the page still answers", async () => {
    await startAt(defaultScenario);
    await paste(clusterExample);
    for (let from = 0; from < answers.length; from += 100) {
      expect(await page.evaluate(feed, answers.slice(from, from + 100))).toEqual([]);
    }
    const last = answers.findLast((text) => !("problem" in readCluster(text))) ?? "";
    await paste(last);
    await page.getByRole("button", { name: "Inputs" }).click();
    await page.locator("#panel-machines").fill("7");
    await page.locator("#panel-machines").press("Tab");
    await page.keyboard.press("Escape");
    await expectShown(last, scenarioWith({ machines: 7 }));
    expect(await page.evaluate(() => document.querySelector("main")?.textContent ?? "")).not.toMatch(NO_NUMBER);
  });
});

describe.each(looks)("In $colorScheme, $width pixels wide", ({ colorScheme, width, rules }) => {
  let view: Page;
  beforeAll(async () => {
    // The tool is a script that does not belong to the page, whose policy would refuse it.
    view = await site.page(await site.context({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }));
    await startAt(defaultScenario, view);
  });
  afterAll(() => view.context().close());

  test("axe has nothing to object to, whatever is in the field", async () => {
    const odd = `${flinkAnswer("checkpoints", "2.3").replace('"id" : 139', '"id" : "x"')}{"tolerable_failed_checkpoints": 2147483647}`;
    const drawn = (): Promise<string> =>
      view.locator("[data-cluster-figure=cluster-durations] svg:visible").evaluate((svg) => svg.outerHTML);
    const example = await drawn();
    for (const text of ["", odd, both, "{ broken"]) {
      await paste(text, view);
      if (text === odd) await expect.poll(drawn).not.toBe(example);
      await view.evaluate(() =>
        document.querySelectorAll("[data-cluster] details").forEach((one) => one.toggleAttribute("open", true)),
      );
      expect(await objections(view, { rules, parts: ["[data-cluster]"] })).toEqual([]);
    }
  });

  test("nothing scrolls sideways", async () => {
    await paste(both, view);
    const sideways = await view.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
});
