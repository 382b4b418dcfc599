import { describe, expect, it } from "vitest";
import { chainedJobDrawing, chainedJobNarrowDrawing } from "../../../src/components/drawings/chained-job.js";
import { clusterBoxesDrawing, clusterBoxesNarrowDrawing } from "../../../src/components/drawings/cluster-boxes.js";
import { slidesChoice } from "../../../src/views/slots/cluster/bench/slides-job.js";
import { benchView } from "../../../src/views/slots/cluster/bench/view.js";
import { clusterView } from "../../../src/views/slots/cluster/cluster.js";
import { documentOf } from "../../support/page.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(80)];

/** A number among the attributes of an element. */
function numberIn(tag: string, key: string): number {
  return Number(new RegExp(` ${key}="([^"]*)"`).exec(tag.replace(/\s+/g, " "))?.[1]);
}

function expectInside(svg: string): void {
  const [, width = 0, height = 0] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
  expect(svg).not.toMatch(NO_NUMBER);
  for (const [rect] of svg.matchAll(/<rect[^>]*>/g)) {
    const [x = NaN, y = NaN, w = NaN, h = NaN] = ["x", "y", "width", "height"].map((key) => numberIn(rect, key));
    if (!(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= width + 1 && y + h <= height + 1)) throw new Error(rect);
  }
}

describe.each([
  ["wide", clusterBoxesDrawing],
  ["narrow", clusterBoxesNarrowDrawing],
] as const)("the drawing of the cluster, %s", (_, draw) => {
  it("stays within its height and width and has no number that is none, whatever the scenario", () => {
    for (const world of worlds) expectInside(draw(clusterView(world).data).text);
  });

  it("has a mark for each subtask, with the letter of its task", () => {
    const svg = documentOf(draw(clusterView(talkWorld({ parallelism: 3, slotsPerTaskManager: 2 })).data));
    const names = Array.from(svg.querySelectorAll(".chip-name"), ({ textContent }) => textContent);
    expect(names.sort()).toEqual(["A", "A0", "A1", "A2", "B", "B0", "B1", "B2"]);
    expect(svg.querySelectorAll(".free-slot")).toHaveLength(1);
  });

  it("has so few elements that it can follow an input, however large the cluster", () => {
    const svg = draw(clusterView(talkWorld({ parallelism: 2000 })).data).text;
    expect(svg.split("<").length).toBeLessThan(5000);
  });

  it("writes the number of slots that are missing", () => {
    const world = talkWorld({ slotsPerTaskManager: 4, registeredTaskManagers: 6 });
    expect(draw(clusterView(world).data).text).toContain("56 slots are missing");
  });
});

describe.each([
  ["wide", chainedJobDrawing],
  ["narrow", chainedJobNarrowDrawing],
] as const)("the drawing of the chains, %s", (_, draw) => {
  it("stays within its height and width, whatever is chosen", () => {
    for (const parallelism of [1, 2, 6]) {
      for (const breaksChain of [false, true]) {
        const { chaining } = benchView({ ...slidesChoice, parallelism, breaksChain }, "2.x");
        expectInside(draw(chaining.data).text);
      }
    }
  });

  it("has an outline for each task, and an arrow for each way over the network", () => {
    const svg = documentOf(draw(benchView(slidesChoice, "2.x").chaining.data));
    expect(svg.querySelectorAll(".task-outline")).toHaveLength(3);
    expect(svg.querySelectorAll(".crossing")).toHaveLength(2);
    expect(svg.querySelectorAll(".operator")).toHaveLength(4);
  });
});
