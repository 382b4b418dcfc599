import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defaultScenario, type Scenario } from "../../src/scenario/scenario.js";
import type { InputId, InputValue } from "../../src/scenario/inputs.js";
import { mapView, type MapKind } from "../../src/views/memory/map/view.js";
import { flattened } from "../../src/views/memory/map/box.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf } from "../../src/views/world.js";
import { colourRules, looks, objections } from "./support/axe.js";
import { linkTo, openElsewhere, scenarioWith } from "./support/scenarios.js";
import { useSite } from "./support/site.js";

const chapter = "memory.html";
const MEBIBYTE = 2 ** 20;
const site = useSite();
let page: Page;

const map = (kind: MapKind = "memory-map"): Locator => page.locator(`[data-memory-map=${kind}]`);
const handle = (input: InputId): Locator => map().locator(`svg:visible [data-handle=${input}]`);

async function open(
  scenario: Scenario = defaultScenario,
  options: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
): Promise<void> {
  page = await site.page(await site.context(options));
  await site.visit(page, linkTo(chapter, scenario));
  await map().evaluate((figure) => figure.scrollIntoView());
  await page.locator("[data-memory-map=memory-map][data-ready]").waitFor();
}

const viewOf = (scenario: Scenario, kind: MapKind = "memory-map"): ReturnType<typeof mapView> =>
  mapView(kind, worldOf(workbookModel, scenario.values));

/** The scenario that the address of the page stands for, by one of its inputs. */
const inAddress = (link: string): string | null => new URL(page.url()).searchParams.get(link);

type Values = Partial<Record<InputId, InputValue>>;
const mebibytes = (count: number): number => count * MEBIBYTE;

/** A scenario for each check that fails. */
const refused: readonly (readonly [rule: string, kind: MapKind, values: Values])[] = [
  ["nothing is set", "memory-map", { taskManagerProcessBytes: null }],
  ["limits contradict each other", "memory-map", { networkMinBytes: mebibytes(300), networkMaxBytes: mebibytes(200) }],
  ["the process is below its overhead", "memory-map", { taskManagerProcessBytes: mebibytes(400) }],
  ["the process is below Flink’s memory", "memory-map", { taskManagerFlinkBytes: mebibytes(1900) }],
  ["the overhead is out of range", "memory-map", { taskManagerFlinkBytes: mebibytes(1700) }],
  ["the parts exceed Flink’s memory", "memory-map", { taskManagerProcessBytes: mebibytes(900) }],
  ["the network is out of range", "memory-map", { setTaskHeapBytes: mebibytes(640) }],
  ["off-heap leaves no heap", "job-manager-map", { jobManagerProcessBytes: mebibytes(500) }],
  [
    "heap and off-heap differ from the whole",
    "job-manager-map",
    {
      jobManagerProcessBytes: null,
      jobManagerFlinkBytes: mebibytes(1000),
      setJobManagerHeapBytes: mebibytes(500),
      setJobManagerOffHeapBytes: mebibytes(300),
    },
  ],
  [
    "the heap exceeds the whole",
    "job-manager-map",
    { jobManagerProcessBytes: null, jobManagerFlinkBytes: mebibytes(500), setJobManagerHeapBytes: mebibytes(600) },
  ],
];

describe("the memory map", () => {
  beforeAll(() => open());
  beforeEach(async () => {
    await openElsewhere(page, defaultScenario);
    const { root } = viewOf(defaultScenario).data;
    await expect.poll(() => map().locator(".map-bytes").first().textContent()).toBe(root.exact);
    await expect.poll(() => map().locator(".map-refusal").count()).toBe(0);
  });

  test("lists every box to the byte, before a script has run", async () => {
    const still = await site.page(await site.context({ javaScriptEnabled: false }));
    await still.goto(site.address(chapter));
    const rows = still.locator("[data-memory-map=memory-map] .map-row");
    const boxes = flattened(viewOf(defaultScenario).data.root);
    expect(await rows.locator(".map-bytes").allTextContents()).toEqual(boxes.map(({ box }) => box.exact));
    expect(await still.locator(".map-drawing .handle:visible").count()).toBe(0);
  });

  test("opens the derivation of a box, from the list and from the drawing", async () => {
    await map().getByRole("link", { name: "Managed memory" }).click();
    await page.locator(".card:popover-open [data-derivation=managedMemoryBytes]").waitFor();
    await page.keyboard.press("Escape");
    await map().locator("svg:visible .stratum.overhead .area").click();
    await page.locator(".card:popover-open [data-derivation=jvmOverheadBytes]").waitFor();
    await page.keyboard.press("Escape");
  });

  test.each(refused)("names the check, and mends it with one click: %s", async (_, kind, values) => {
    const scenario = scenarioWith(values);
    const view = viewOf(scenario, kind);
    const trouble = view.data.trouble;
    if (!trouble) throw new Error("This scenario starts.");
    await openElsewhere(page, scenario);
    const figure = map(kind);
    await expect.poll(() => figure.locator(".map-said").textContent()).toContain(trouble.title);
    expect(await figure.locator(".map-said").textContent()).toContain(trouble.sentence);
    expect(await figure.locator(".map-mend").first().textContent()).toContain(trouble.mends[0]?.says);
    await figure.locator("[data-mend='0']").click();
    await expect.poll(() => figure.locator(".map-refusal").count()).toBe(0);
    expect(await figure.locator(".figure-title").textContent()).toMatch(/to scale$/);
    expect(await figure.locator(".map-said").evaluate((said) => said === document.activeElement)).toBe(true);
  });

  test.each([390, 820, 1440])("stays as high when Flink refuses, %i wide", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const height = (): Promise<number> => map().evaluate((figure) => figure.getBoundingClientRect().height);
    const before = await height();
    for (const [, , values] of refused.filter(([, kind]) => kind === "memory-map")) {
      await openElsewhere(page, scenarioWith(values));
      const { finding } = viewOf(scenarioWith(values));
      await expect.poll(() => map().locator(".map-said").textContent()).toContain(finding);
      expect(await height()).toBe(before);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("moves the input with an edge that is dragged, as one entry of the history", async () => {
    await map().locator(".map-body").scrollIntoViewIfNeeded();
    const box = await handle("managedFraction").boundingBox();
    if (!box) throw new Error("The edge of managed memory is not shown.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const entries = await page.evaluate(() => history.length);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const up of [10, 25, 40]) await page.mouse.move(x, y - up);
    await page.mouse.up();
    const fraction = Number(inAddress("managed-fraction"));
    // 40 pixels of the drawing in which all of Flink’s memory is some 400 high.
    expect(fraction).toBeGreaterThan(0.46);
    expect(fraction).toBeLessThan(0.54);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    const offPointer = async (): Promise<number> =>
      handle("managedFraction").evaluate(
        (edge, wanted) => Math.abs(edge.getBoundingClientRect().y - wanted),
        box.y - 40,
      );
    await expect.poll(offPointer).toBeLessThan(4);
  });

  test("moves it with keys, and says what it comes to", async () => {
    const edge = handle("managedFraction");
    await edge.focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => edge.getAttribute("aria-valuetext")).toMatch(/^42.%, 648\.5.MiB$/);
    await expect.poll(() => inAddress("managed-fraction")).toBe("0.42");
    expect(await edge.evaluate((one) => one === document.activeElement)).toBe(true);
    await handle("taskManagerProcessBytes").focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => inAddress("tm")).toBe("1900MiB");
  });

  test("has no grip where a box is the rest", async () => {
    expect(await handle("setTaskHeapBytes").count()).toBe(0);
    await openElsewhere(page, scenarioWith({ setTaskHeapBytes: mebibytes(500) }));
    await expect.poll(() => handle("setTaskHeapBytes").count()).toBe(1);
    expect(await handle("networkFraction").count()).toBe(0);
  });
});

describe("the memory map for everybody", () => {
  test.each(looks)("has no barrier in a $colorScheme scheme, $width wide", async ({ colorScheme, width, rules }) => {
    for (const scenario of [defaultScenario, scenarioWith({ taskManagerProcessBytes: mebibytes(900) })]) {
      await open(scenario, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      expect(await objections(page, { rules, parts: ["#fig-memory-map", "#fig-job-manager-map"] })).toEqual([]);
    }
    expect(rules === colourRules).toBe(colorScheme === "dark");
  });

  test.each([390, 820, 1440])("shows every size in full at any size of process, %i wide", async (width) => {
    await open(defaultScenario, { viewport: { width, height: 900 } });
    for (const size of [982, 2000, 1_048_576]) {
      await openElsewhere(page, scenarioWith({ taskManagerProcessBytes: mebibytes(size) }));
      await expect
        .poll(() => map().locator(".map-row .map-bytes").first().textContent())
        .toBe(viewOf(scenarioWith({ taskManagerProcessBytes: mebibytes(size) })).data.root.exact);
      const cut = await map().evaluate((figure) =>
        Array.from(figure.querySelectorAll<HTMLElement>(".map-row, .map-name, .map-bytes, .map-size, .map-how"))
          .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
          .map(({ className, textContent }) => `${className}: ${textContent}`),
      );
      expect(cut).toEqual([]);
    }
  });
});
