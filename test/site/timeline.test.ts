import { readFile } from "node:fs/promises";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultScenario, type Scenario } from "../../src/scenario/scenario.js";
import { questionOf } from "../../src/views/checkpointing/timeline/drills/index.js";
import { drillAt, drillLabels } from "../../src/views/checkpointing/timeline/drills/kinds.js";
import type { Question } from "../../src/views/checkpointing/timeline/drills/question.js";
import { showingOf } from "../../src/views/checkpointing/timeline/showing.js";
import { storyOf } from "../../src/views/checkpointing/timeline/story.js";
import { firstMoment, viewOf, type TimelineView } from "../../src/views/checkpointing/timeline/view.js";
import type { Drill, DrillKind } from "../../src/model/simulation/drills.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf } from "../../src/views/world.js";
import { looks, objections } from "./support/axe.js";
import { linkTo, scenarioWith } from "./support/scenarios.js";
import { useSite } from "./support/site.js";
import { wakePart } from "./support/wake.js";

const chapter = "checkpointing.html";
const site = useSite();
/** The page of most tests, and the one of the test that runs. */
let usual: Page;
let page: Page;
beforeAll(async () => {
  usual = await site.page();
});
afterEach(async () => {
  if (page !== usual) await page.context().close();
});

const timeline = (): Locator => page.locator("[data-timeline]");
const part = (name: string): Locator => timeline().locator(`[data-part=${name}]`).first();
const button = (name: string): Locator => timeline().getByRole("button", { name, exact: true });

/** Opens the chapter at its timeline, whose script comes when it is near. */
async function open(scenario: Scenario = defaultScenario, on = usual): Promise<void> {
  page = on;
  await site.visit(page, linkTo(chapter, scenario));
  await wakePart(page, "[data-timeline]");
  await timeline().evaluate((figure) => figure.scrollIntoView());
}

/** Opens it in a browser of another kind. */
async function openIn(options: BrowserContextOptions): Promise<void> {
  await open(defaultScenario, await site.page(await site.context(options)));
}

/** What the timeline has to show of a scenario, worked out here. */
function expectedView(scenario = defaultScenario, drill?: Pick<Drill, "kind" | "atSeconds">): TimelineView {
  const world = worldOf(workbookModel, scenario.values);
  const first = storyOf(world);
  if ("problem" in first) throw new Error(first.problem);
  if (!drill) return viewOf(first.story);
  const second = storyOf(world, drillAt(drill.kind, drill.atSeconds, first.story));
  if ("problem" in second) throw new Error(second.problem);
  return viewOf(second.story);
}

function questionAbout(kind: DrillKind, atSeconds: number): Question {
  const [before, after] = [expectedView().story, expectedView(defaultScenario, { kind, atSeconds }).story];
  return questionOf({ before, after, drill: drillAt(kind, atSeconds, before) });
}

/** All that the page says about the moment at the cursor. */
async function shown(): Promise<string> {
  const texts = await timeline().locator("[data-part=said], [data-reading], [data-part=lens] dd").allTextContents();
  const cursor = await timeline().locator("svg:visible .cursor").first().innerHTML();
  return [...texts, await part("scrub").getAttribute("aria-valuetext"), cursor].join("\n");
}

/** Expects the cursor to stand at a moment of a run, with everything that holds there. */
async function expectAt(view: TimelineView, seconds: number): Promise<void> {
  const { said, readings, cursor } = showingOf(view, seconds);
  const texts = readings.map(({ name, text }) => [name, text]);
  await expect.poll(() => timeline().evaluate(standing)).toEqual([said, texts, cursor.text, cursor.text]);
}

/** What the timeline says about the moment at its cursor, all of it at one time. Runs in the page. */
function standing(figure: Element): unknown[] {
  const readings = Array.from(figure.querySelectorAll("[data-reading]"), (one) => [
    one.getAttribute("data-reading"),
    one.textContent,
  ]);
  const picture = Array.from(figure.querySelectorAll("svg")).find((svg) => svg.checkVisibility());
  return [
    figure.querySelector("[data-part=said]")?.textContent,
    readings,
    figure.querySelector("[data-part=scrub]")?.getAttribute("aria-valuetext"),
    picture?.querySelector(".cursor text")?.textContent,
  ];
}

const time = async (): Promise<string> => (await part("scrub").getAttribute("aria-valuetext")) ?? "";

/** Presses Tab until something in the timeline with this text or name has the focus. */
async function tabTo(what: RegExp): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    const names = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      return [element.dataset.part, element.value, element.textContent.trim()];
    });
    if (names.some((name) => name !== undefined && what.test(name))) return;
  }
  throw new Error(`Tab does not lead to ${String(what)}.`);
}

describe("The run on the page", () => {
  beforeEach(() => open());

  test("is the one of the scenario, with the cursor where the first checkpoint is complete", async () => {
    const view = expectedView();
    await expectAt(view, firstMoment(view.story));
    expect(await part("finding").textContent()).toBe(view.finding);
    expect(await part("picture").getAttribute("aria-label")).toBe(view.description);
    expect(await timeline().locator("svg:visible .bar").count()).toBe(12);
  });

  test("is stepped forth and back, to exactly the same moments", async () => {
    const { stops } = expectedView();
    const seen = [await shown()];
    for (let step = 0; step < 6; step++) {
      await button("Step forward").click();
      seen.push(await shown());
    }
    expect(new Set(seen).size).toBe(7);
    await expectAt(expectedView(), stops[9]?.seconds ?? NaN);
    for (const before of seen.slice(0, -1).reverse()) {
      await button("Step back").click();
      expect(await shown()).toBe(before);
    }
  });

  test("is played, paused where it is, and played on to its end", async () => {
    // The slowest: on a busy machine the run would be at its end before it is paused.
    await part("speed").selectOption({ index: 0 });
    const before = await time();
    await button("Play").click();
    await button("Pause").waitFor();
    await expect.poll(time).not.toBe(before);
    await button("Pause").click();
    const paused = await shown();
    await page.waitForTimeout(200);
    expect(await shown()).toBe(paused);
    await part("speed").selectOption({ index: 2 });
    await part("scrub").evaluate((slider: HTMLInputElement) => {
      slider.value = "990";
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await button("Play").click();
    await expect.poll(time).toBe("12\u00a0min\u00a030\u00a0s");
    await button("Play").waitFor();
    await button("Play").click();
    await expect.poll(time).not.toBe("12\u00a0min\u00a030\u00a0s");
    await button("Start over").click();
    await expectAt(expectedView(), 0);
  });

  test("says aloud what a step comes to, and keeps quiet while it plays", async () => {
    expect(await part("said").getAttribute("role")).toBe("status");
    await button("Step forward").click();
    expect(await part("said").getAttribute("aria-live")).toBe("polite");
    await button("Play").click();
    await expect.poll(() => part("said").getAttribute("aria-live")).toBe("off");
    await button("Pause").click();
  });

  test("is scrubbed with the pointer, in the picture too", async () => {
    const box = await timeline().locator("svg:visible").first().boundingBox();
    if (!box) throw new Error("There is no picture.");
    const at = (x: number): number => box.x + (box.width * x) / 880;
    await page.mouse.move(at(128), box.y + 150);
    await page.mouse.down();
    await expect.poll(time).toBe("0\u00a0s");
    await page.mouse.move(at(447), box.y + 150);
    await expect.poll(time).toBe("6\u00a0min\u00a015\u00a0s");
    await page.mouse.up();
    await page.mouse.move(at(600), box.y + 150);
    expect(await time()).toBe("6\u00a0min\u00a015\u00a0s");
    expect(await part("at").inputValue()).toBe("6\u00a0min\u00a015\u00a0s");
  });

  test("has a log and a table behind it", async () => {
    const { stops } = expectedView();
    await timeline().getByText("All that happens, in order", { exact: true }).click();
    expect(await part("lines").locator("li").count()).toBe(stops.length);
    await timeline().getByText("The table behind it", { exact: true }).click();
    expect(await part("table").locator("tbody tr").count()).toBe(12);
  });

  test("is saved as a picture with its hatchings, and as a table", async () => {
    await timeline().getByText("The table behind it", { exact: true }).click();
    const download = page.waitForEvent("download");
    await button("Save as SVG").click();
    const text = await readFile(await (await download).path(), "utf8");
    expect(text).toMatch(/<pattern [^>]*id="timeline-upload-wide"/);
    expect(text).toMatch(/fill: url\([^)]*#timeline-upload-wide/);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button("Copy as CSV").click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^Checkpoint,Trigger,Start delay/);
  });

  test("has its slider below the axis of time: the thumb stands where the cursor does", async () => {
    for (const seconds of [0, 375, 750]) {
      await part("scrub").evaluate(
        (slider: HTMLInputElement, value) => {
          slider.value = value;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
        },
        String((seconds / 750) * 1000),
      );
      const slider = await part("scrub").boundingBox();
      const line = await timeline().locator("svg:visible .cursor .line").first().boundingBox();
      if (!slider || !line) throw new Error("There is no cursor.");
      const thumb = slider.x + 8 + ((slider.width - 16) * seconds) / 750;
      expect(Math.abs(thumb - (line.x + line.width / 2))).toBeLessThan(2);
    }
  });
});

describe("Trouble", () => {
  beforeEach(() => open());

  test("is put on after a prediction only, and taken off again", async () => {
    const question = questionAbout("task-manager", 192);
    const before = await shown();
    expect(await part("at").inputValue()).toBe("3\u00a0min\u00a012\u00a0s");
    await button("Predict what happens").click();
    expect(await part("question").locator("legend").textContent()).toBe(question.prompt);
    expect(await part("title").textContent()).toBe(expectedView().title);
    expect(await shown()).toBe(before);
    const wrong = question.options.find(({ isRight }) => !isRight);
    const right = question.options.find(({ isRight }) => isRight);
    await part("question")
      .getByLabel(wrong?.label ?? "")
      .check();
    await button("Show the run").click();
    const view = expectedView(defaultScenario, { kind: "task-manager", atSeconds: 192 });
    await expectAt(view, 192);
    expect(await part("title").textContent()).toBe(view.title);
    expect(await part("finding").textContent()).toBe(view.finding);
    expect(await part("feedback").textContent()).toBe(
      `✗ Not so. ${wrong?.says ?? ""} The run says: ${right?.label ?? ""}. ${right?.says ?? ""}`,
    );
    expect(await timeline().locator("svg:visible .band").count()).toBe(5);
    await button("Take it off").click();
    expect(await part("title").textContent()).toBe(expectedView().title);
    expect(await part("verdict").isVisible()).toBe(false);
    await expectAt(expectedView(), 192);
  });

  test.each(Object.keys(drillLabels) as DrillKind[])("of the kind %s is predicted right", async (kind) => {
    const right = questionAbout(kind, 192).options.find(({ isRight }) => isRight);
    await timeline().getByLabel(drillLabels[kind], { exact: true }).check();
    await button("Predict what happens").click();
    await part("question")
      .getByLabel(right?.label ?? "", { exact: true })
      .check();
    await button("Show the run").click();
    expect(await part("feedback").textContent()).toBe(`✓ Right. ${right?.says ?? ""}`);
    await expectAt(expectedView(defaultScenario, { kind, atSeconds: 192 }), 192);
  });

  test("begins at the cursor, or when the reader writes it; nonsense is refused with a sentence", async () => {
    await button("Step forward").click();
    expect(await part("at").inputValue()).toBe("2\u00a0min");
    for (const [text, problem] of [
      ["soon", /write, for example/],
      ["2 h", /Without trouble the run goes from 0.s to 12.min.30.s/],
      ["0", /a time after its beginning/],
    ] as const) {
      await part("at").fill(text);
      await button("Predict what happens").click();
      expect(await part("at-problem").textContent()).toMatch(problem);
      expect(await part("question").isVisible()).toBe(false);
    }
    await part("at").fill("1 min 10 s");
    await part("at").press("Enter");
    expect(await part("at-problem").isVisible()).toBe(false);
    expect(await part("question").locator("legend").textContent()).toContain("1\u00a0min\u00a010\u00a0s");
    await button("Leave it").click();
    expect(await part("question").isVisible()).toBe(false);
  });
});

describe("When the scenario changes", () => {
  beforeEach(() => open());

  const choose = (interval: string): Promise<void> =>
    page.locator("[data-input=checkpointIntervalSeconds]:visible").first().fill(interval);

  test("the run follows, and the cursor keeps its time", async () => {
    await button("Step forward").click();
    await choose("20 s");
    const view = expectedView(scenarioWith({ checkpointIntervalSeconds: 20 }));
    await expectAt(view, 120);
    await expect.poll(() => part("finding").textContent()).toBe(view.finding);
  });

  test("the trouble stays on it, and what the run says is said anew", async () => {
    await button("Predict what happens").click();
    await part("question").locator("input").first().check();
    await button("Show the run").click();
    await choose("90 s");
    const scenario = scenarioWith({ checkpointIntervalSeconds: 90 });
    await expectAt(expectedView(scenario, { kind: "task-manager", atSeconds: 192 }), 192);
    await expect
      .poll(() => part("feedback").textContent())
      .toMatch(/^In this scenario: The run says: 1.min.30.s, the trigger of/);
  });

  test("to one that cannot be run, the reason stands there and the last run stays", async () => {
    const before = await shown();
    await page.getByRole("button", { name: "Inputs" }).click();
    await page.locator(".panel [data-input=linkBitsPerSecond]").fill("1 Gbit/s");
    await page.keyboard.press("Escape");
    await expect
      .poll(() => part("problem").textContent())
      .toMatch(/^This scenario cannot be run\. .* the run before\.$/);
    expect(await shown()).toBe(before);
    await page.locator(".strip [data-reset-all]").click();
    await expect.poll(() => part("problem").textContent()).toBe("");
  });
});

test("A link to a scenario shows its run", async () => {
  const scenario = scenarioWith({ checkpointIntervalSeconds: 20, minPauseSeconds: 10 });
  await open(scenario);
  const view = expectedView(scenario);
  await expectAt(view, firstMoment(view.story));
  expect(await timeline().locator("svg:visible rect.pause").count()).toBeGreaterThan(8);
});

describe("With the keyboard alone", () => {
  beforeEach(() => open());

  test("a reader plays, pauses, scrubs, steps both ways and goes to the ends", async () => {
    await part("scrub").focus();
    await page.keyboard.press("ArrowRight");
    await expectAt(expectedView(), 120);
    await page.keyboard.press("ArrowLeft");
    await expectAt(expectedView(), firstMoment(expectedView().story));
    await page.keyboard.press("End");
    await expectAt(expectedView(), 750);
    await page.keyboard.press("Home");
    await expectAt(expectedView(), 0);
    await page.keyboard.press("PageUp");
    await expect.poll(time).toBe("1\u00a0min\u00a015\u00a0s");
    await page.keyboard.press("Space");
    await button("Pause").waitFor();
    await page.keyboard.press("Space");
    await button("Play").waitFor();
    await tabTo(/^play$/);
    await page.keyboard.press("Space");
    await button("Pause").waitFor();
    await page.keyboard.press("ArrowLeft");
    await button("Play").waitFor();
    await tabTo(/^forward$/);
    await page.keyboard.press("Enter");
    expect(await part("said").textContent()).toMatch(/Checkpoint \d+ is/);
  });

  test("and puts trouble on the run, predicting first", async () => {
    await part("restart").focus();
    await tabTo(/^task-manager$/);
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowDown");
    expect(await timeline().getByLabel(drillLabels.zookeeper, { exact: true }).isChecked()).toBe(true);
    await tabTo(/^at$/);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("200 s");
    const before = await time();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Home");
    expect(await time()).toBe(before);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await tabTo(/^Show the run$/);
    await page.keyboard.press("Enter");
    expect(await part("feedback").textContent()).toMatch(/^✓ Right\./);
    await expectAt(expectedView(defaultScenario, { kind: "zookeeper", atSeconds: 200 }), 200);
    await page.keyboard.press("ArrowRight");
    expect(await time()).not.toBe("3\u00a0min\u00a020\u00a0s");
    await tabTo(/^take-off$/);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe("play");
  });
});

test("For readers who want less motion it goes from happening to happening", async () => {
  await openIn({ reducedMotion: "reduce" });
  const { stops } = expectedView();
  const texts = stops.map(({ seconds }) => showingOf(expectedView(), seconds).cursor.text);
  const before = await time();
  await timeline().evaluate((figure) => {
    const scrub = figure.querySelector("[data-part=scrub]") as Element;
    const times: (string | null)[] = [];
    Object.assign(window, { times });
    const note = (): unknown => times.push(scrub.getAttribute("aria-valuetext"));
    new MutationObserver(note).observe(scrub, { attributeFilter: ["aria-valuetext"] });
  });
  await part("speed").selectOption({ index: 2 });
  await button("Play").click();
  const seen = (): Promise<string[]> => page.evaluate(() => (window as unknown as { times: string[] }).times);
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(1);
  await button("Pause").click();
  // Several things can happen in one second: the text of the time is then the same.
  const following = Array.from(new Set(texts.slice(texts.lastIndexOf(before) + 1)));
  const passed = Array.from(new Set(await seen()));
  expect(passed).toEqual(following.slice(0, passed.length));
});

describe("On a phone", () => {
  beforeEach(() => openIn({ viewport: { width: 390, height: 844 }, hasTouch: true }));

  test("all of it is there and fits, and works", async () => {
    expect(await timeline().locator(".picture-narrow svg").isVisible()).toBe(true);
    expect(await timeline().locator(".picture-wide svg").isVisible()).toBe(false);
    await button("Step forward").tap();
    await expectAt(expectedView(), 120);
    await button("Predict what happens").tap();
    await part("question").locator("input").nth(1).tap();
    await button("Show the run").tap();
    await expectAt(expectedView(defaultScenario, { kind: "task-manager", atSeconds: 120 }), 120);
    const top = (await part("picture").boundingBox())?.y ?? NaN;
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(400);
    const tooWide = await timeline().evaluate((figure) =>
      Array.from(figure.querySelectorAll("*"))
        .filter((one) => one.closest("svg, .behind") === null && one.getBoundingClientRect().right > innerWidth)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(tooWide).toEqual([]);
    const small = await timeline()
      .locator("button:visible, select:visible, input[type=range]:visible")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 43).map((one) => one.outerHTML));
    expect(small).toEqual([]);
  });
});

test("On a projector the picture and its controls fit under the strip", async () => {
  await openIn({ viewport: { width: 1280, height: 720 } });
  const strip = (await page.locator(".strip").boundingBox())?.height ?? 0;
  const top = (await part("title").boundingBox())?.y ?? NaN;
  const said = await part("said").boundingBox();
  expect((said?.y ?? NaN) + (said?.height ?? NaN) - top).toBeLessThan(720 - strip);
});

test("Nothing in it moves by itself", async () => {
  await open();
  const motion = await timeline().evaluate(
    (figure) =>
      Array.from(figure.querySelectorAll("*")).filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== "0s" || animationName !== "none";
      }).length,
  );
  expect(motion).toBe(0);
  const before = await shown();
  await page.waitForTimeout(500);
  expect(await shown()).toBe(before);
});

test("Without scripts the run, what holds at its cursor and the log can be read, and nothing else is offered", async () => {
  const plain = await (await site.context({ javaScriptEnabled: false })).newPage();
  await plain.goto(site.address(chapter));
  const figure = plain.locator("[data-timeline]");
  expect(await figure.locator("svg:visible .bar").count()).toBe(12);
  expect(await figure.locator("[data-reading=checkpoint]").textContent()).toBe("none; 1 is complete");
  expect(await figure.locator("button:visible, input:visible, select:visible").count()).toBe(0);
  await figure.getByText("All that happens, in order", { exact: true }).click();
  expect(await figure.locator(".timeline-log li:visible").count()).toBeGreaterThan(30);
  await plain.close();
});

test("On paper there are the picture and the words, and no controls", async () => {
  await open();
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => timeline().locator("button:visible, input:visible, select:visible").count()).toBe(0);
  expect(await timeline().locator("svg:visible .bar").count()).toBe(12);
  await page.emulateMedia({ media: "screen" });
});

describe.each(looks)(
  "$colorScheme, $width pixels wide, axe has nothing to object to",
  ({ colorScheme, width, rules }) => {
    test("in the run, in a question, beside a mistake and in what is said to an answer", async () => {
      await openIn({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      await timeline().evaluate((figure) => {
        for (const details of figure.querySelectorAll("details")) details.open = true;
      });
      const found = (): Promise<readonly string[]> => objections(page, { rules, parts: ["[data-timeline]"] });
      expect(await found()).toEqual([]);
      await part("at").fill("never");
      await button("Predict what happens").click();
      expect(await found()).toEqual([]);
      await part("at").fill("3 min");
      await button("Predict what happens").click();
      expect(await found()).toEqual([]);
      await part("question").locator("input").first().check();
      await button("Show the run").click();
      expect(await found()).toEqual([]);
    });
  },
);
