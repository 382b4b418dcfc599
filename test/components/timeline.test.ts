import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { timeTicks } from "../../src/components/timeline/axis.js";
import { timelineDrawing } from "../../src/components/timeline/drawing.js";
import { NARROW, WIDE, textWidth, xOf, yOf, type Layout } from "../../src/components/timeline/layout.js";
import { rowsIn } from "../../src/components/timeline/rows.js";
import { stepArea, stepLine } from "../../src/components/timeline/steps.js";
import { timelineBlock, type TimelineParts } from "../../src/components/timeline/timeline.js";
import { question } from "../../src/components/timeline/trouble.js";
import type { DrillKind } from "../../src/model/simulation/drills.js";
import { cursorAt } from "../../src/views/checkpointing/timeline/cursor.js";
import { drillAt, drillLabels, tellingMoment } from "../../src/views/checkpointing/timeline/drills/kinds.js";
import { logOf } from "../../src/views/checkpointing/timeline/log.js";
import { showingOf } from "../../src/views/checkpointing/timeline/showing.js";
import { speedsFor } from "../../src/views/checkpointing/timeline/speeds.js";
import { storyOf, type Story } from "../../src/views/checkpointing/timeline/story.js";
import { firstMoment, viewOf } from "../../src/views/checkpointing/timeline/view.js";
import type { World } from "../../src/views/world.js";
import { NO_NUMBER } from "../support/matchers.js";
import { documentOf, repeatedIds, textOf } from "../support/page.js";
import { runs } from "../support/scenarios.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../support/worlds.js";

function told(world: World, kind?: DrillKind): Story[] {
  const first = storyOf(world);
  if ("problem" in first) return [];
  if (!kind) return [first.story];
  const second = storyOf(world, drillAt(kind, tellingMoment(first.story), first.story));
  return "problem" in second ? [] : [second.story];
}

const kinds = Object.keys(drillLabels) as DrillKind[];

/** Runs of all sorts: the talk’s with each trouble, some of its relatives, any others. */
const stories: readonly Story[] = [
  ...kinds.flatMap((kind) => told(talkWorld(), kind)),
  ...[
    {},
    { checkpointIntervalSeconds: 20 },
    { checkpointIntervalSeconds: 20, minPauseSeconds: 10 },
    { checkpointIntervalSeconds: 10, maxConcurrentCheckpoints: 3 },
    { checkpointTimeoutSeconds: 20 },
  ].flatMap((changes) => told(talkWorld(changes))),
  ...[...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(10)].flatMap((world) => told(world)),
];

function drawn(story: Story, layout: Layout, at = firstMoment(story)): Document {
  return documentOf(timelineDrawing(viewOf(story).data, cursorAt(story, at), layout));
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** About where the texts of a kind stand. */
function boxes(root: ParentNode, selector: string): Box[] {
  return [...root.querySelectorAll(selector)].map((element) => {
    const text = element.textContent.trim();
    const [x, width] = [Number(element.getAttribute("x")), textWidth(text)];
    const shift = { start: 0, middle: width / 2, end: width }[element.getAttribute("text-anchor") ?? "start"] ?? 0;
    return { text, left: x - shift, right: x - shift + width, y: Number(element.getAttribute("y")) };
  });
}

describe.each([WIDE, NARROW])("the $name picture of a run", (layout) => {
  it("has no lost number in it", () => {
    for (const story of stories) expect(drawn(story, layout).body.innerHTML).not.toMatch(NO_NUMBER);
  });

  it("has all its words within its edges", () => {
    for (const story of stories) {
      for (const at of [0, story.seconds]) {
        for (const { text, left, right, y } of boxes(drawn(story, layout, at), "text")) {
          expect(left, text).toBeGreaterThanOrEqual(-1);
          expect(right, text).toBeLessThanOrEqual(layout.width + 8);
          expect(y, text).toBeGreaterThan(8);
          expect(y, text).toBeLessThan(layout.height);
        }
      }
    }
  });

  test.each(["text.note", "text.became", ".axis text"])("has no %s on top of another", (selector) => {
    for (const story of stories) {
      const all = boxes(drawn(story, layout), selector).sort((a, b) => a.y - b.y || a.left - b.left);
      all.forEach((one, index) => {
        const next = all[index + 1];
        if (next?.y === one.y) expect(next.left, `${one.text} | ${next.text}`).toBeGreaterThanOrEqual(one.right - 4);
      });
    }
  });

  it("has patterns of its own, so that the other one may be hidden", () => {
    const root = drawn(stories[0] as Story, layout);
    const used = [...root.querySelectorAll("[fill^='url']")].map((one) => one.getAttribute("fill") ?? "");
    expect(used.length).toBeGreaterThan(0);
    for (const fill of used) {
      expect(fill).toContain(`-${layout.name})`);
      expect(root.querySelector(`[id="${fill.slice(5, -1)}"]`), fill).not.toBeNull();
    }
  });

  it("has its lanes below each other, above the time", () => {
    const spans = Object.values(layout.lanes);
    spans.forEach(({ from, to }, index) => {
      expect(to).toBeGreaterThan(from + 40);
      expect(from).toBeGreaterThan(spans[index - 1]?.to ?? layout.bracketY);
      expect(to).toBeLessThan(layout.axisY - 10);
    });
    expect(layout.flagY).toBeGreaterThan(layout.axisY + 14);
  });

  it("has a bar for each checkpoint, and a sign for each that has ended", () => {
    const [story] = told(talkWorld(), "task-manager") as [Story];
    const root = drawn(story, layout);
    expect(root.querySelectorAll(".bar")).toHaveLength(story.run.checkpoints.length);
    expect(root.querySelectorAll(".end-sign.bad")).toHaveLength(1);
    expect(root.querySelectorAll(".band.unnoticed")).toHaveLength(layout.name === "wide" ? 1 : 4);
  });

  it("says how long a checkpoint took that outlasted the others", () => {
    const [story] = told(talkWorld(), "long-checkpoint") as [Story];
    const words = boxes(drawn(story, layout), "text.became").map(({ text }) => plainSpaces(text));
    expect(words).toEqual(["3 min 20 s"]);
  });

  it("has its cursor where the moment is, and leaves all else alone as it moves", () => {
    const [story] = told(talkWorld()) as [Story];
    const without = (root: Document): string => {
      root.querySelectorAll("[data-part]").forEach((part) => part.replaceChildren());
      return root.body.innerHTML;
    };
    expect(without(drawn(story, layout, 100))).toBe(without(drawn(story, layout, 500)));
    const path = drawn(story, layout, 375).querySelector(".cursor .line")?.getAttribute("d") ?? "";
    const middle = (layout.left + layout.right) / 2;
    expect(path).toMatch(new RegExp(`^M${String(middle)},`));
  });
});

describe("the frame of a run", () => {
  const EVIL = `<b>bold</b> "quoted" & 'so on'`;
  const [story] = told(talkWorld()) as [Story];
  const view = viewOf(story);
  const parts: TimelineParts = {
    ...view,
    ...showingOf(view, firstMoment(story)),
    log: logOf(view.stops, story),
    speeds: speedsFor(story.seconds),
    trouble: { drills: Object.entries(drillLabels), at: "3 min 12 s" },
  };
  const root = documentOf(timelineBlock(parts));

  it("shows text as text, wherever it stands", () => {
    const evil = documentOf(
      timelineBlock({
        ...parts,
        title: EVIL,
        finding: EVIL,
        description: EVIL,
        said: EVIL,
        table: { columns: [EVIL], rows: [[EVIL]] },
        readings: [{ name: "time", title: EVIL, text: EVIL }],
        log: [{ when: EVIL, text: EVIL }],
        lens: { title: EVIL, parts: [] },
        speeds: [{ text: EVIL }],
        trouble: { drills: [["zookeeper", EVIL]], at: EVIL },
      }),
    );
    expect(evil.querySelector("b")).toBeNull();
    expect(evil.body.innerHTML).not.toMatch(/ on\w+=/);
    expect(documentOf(question({ prompt: EVIL, options: [{ key: EVIL, label: EVIL }] })).querySelector("b")).toBeNull();
  });

  it("names every control, and has no id twice", () => {
    for (const control of root.querySelectorAll<HTMLInputElement>("input, select, button")) {
      const name = control.getAttribute("aria-label") ?? control.labels?.[0]?.textContent ?? control.textContent;
      expect(name.trim(), control.outerHTML).not.toBe("");
    }
    expect(repeatedIds(root)).toEqual([]);
  });

  it("hides from those without scripts all that would not work", () => {
    for (const control of root.querySelectorAll("input, select, button:not(.timeline-verdict *)")) {
      expect(control.closest("[data-needs-script]"), control.outerHTML).not.toBeNull();
    }
    expect(root.querySelector<HTMLElement>(".timeline-verdict")?.hidden).toBe(true);
  });

  it("has everything in words: what holds at the cursor, the log, the table", () => {
    expect(textOf(root, ".timeline-readout .checkpoint dd")).toBe("none; 1 is complete");
    expect(root.querySelectorAll(".timeline-log li")).toHaveLength(view.stops.length);
    expect(root.querySelectorAll("tbody tr")).toHaveLength(12);
    expect(root.querySelector("[data-part=scrub]")?.getAttribute("value")).toBe("113");
  });

  it("without a checkpoint says so", () => {
    expect(documentOf(timelineBlock({ ...parts, lens: null })).body.textContent).toContain(
      "No checkpoint is triggered.",
    );
  });
});

describe("places", () => {
  test("on the time axis go from the left to the right, and stay there", () => {
    expect(xOf(0, 100, WIDE)).toBe(WIDE.left);
    expect(xOf(100, 100, WIDE)).toBe(WIDE.right);
    expect(xOf(500, 100, WIDE)).toBe(WIDE.right);
    expect(yOf(5, 10, { from: 0, to: 100 })).toBe(50);
    expect(yOf(50, 10, { from: 0, to: 100 })).toBe(0);
  });

  test("of rows lie in the lane, however many there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const { top, height, bottom } = rowsIn(count, WIDE.lanes.checkpoints);
        expect(height).toBeGreaterThan(0);
        expect(top).toBeGreaterThan(WIDE.lanes.checkpoints.from);
        expect(bottom).toBeLessThanOrEqual(WIDE.lanes.checkpoints.to - 19.9);
      }),
      runs(100),
    );
  });

  test("of ticks are round, and not too many", () => {
    expect(timeTicks(750, 9)).toEqual([0, 120, 240, 360, 480, 600, 720]);
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e7, noNaN: true }), fc.integer({ min: 2, max: 12 }), (end, most) => {
        const ticks = timeTicks(end, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        expect(ticks.at(-1)).toBeLessThanOrEqual(end * (1 + 1e-9));
      }),
      runs(300),
    );
  });
});

describe("a line in steps", () => {
  const corners = [
    { x: 0, y: 10 },
    { x: 5, y: 4 },
    { x: 9, y: 4 },
  ];

  it("keeps its height until the next corner", () => {
    expect(stepLine(corners)).toBe("M0,10H5V4H9");
    expect(stepLine([])).toBe("");
  });

  it("has an area down to another one", () => {
    const base = corners.map(({ x }) => ({ x, y: 20 }));
    expect(stepArea(base, corners)).toBe("M0,10H5V4H9L9,20H5V20H0V20Z");
    expect(stepArea(corners, base)).toBe("M0,20H5H9L9,4H5V10H0V10Z");
    expect(stepArea([], [])).toBe("");
  });
});
