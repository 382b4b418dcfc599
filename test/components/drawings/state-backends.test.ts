import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { accessCostChart } from "../../../src/components/charts/access-cost.js";
import { NARROW, WIDE } from "../../../src/components/charts/plot.js";
import { backendChooserNarrowDrawing } from "../../../src/components/drawings/backend-chooser-narrow.js";
import { backendChooserDrawing } from "../../../src/components/drawings/backend-chooser.js";
import { copiesDrawing, copiesNarrowDrawing } from "../../../src/components/drawings/copies.js";
import {
  snapshotTimelineDrawing,
  snapshotTimelineNarrowDrawing,
} from "../../../src/components/drawings/snapshot-timeline.js";
import { wrapped } from "../../../src/components/drawings/wrapped.js";
import { accessCostView } from "../../../src/views/state/access-cost.js";
import { backendChooserThenView, backendChooserView } from "../../../src/views/state/chooser/view.js";
import { copiesView } from "../../../src/views/state/snapshots/copies.js";
import { snapshotTimelineView } from "../../../src/views/state/snapshots/timeline.js";
import type { World } from "../../../src/views/world.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

const { document } = new JSDOM("").window;
const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(30)];

const pictures: Readonly<Record<string, (world: World) => readonly string[]>> = {
  chooser: (world) =>
    [backendChooserDrawing, backendChooserNarrowDrawing].map((draw) => draw(backendChooserView(world).data).text),
  "chooser of 1.3": (world) =>
    [backendChooserDrawing, backendChooserNarrowDrawing].map((draw) => draw(backendChooserThenView(world).data).text),
  snapshots: (world) =>
    [snapshotTimelineDrawing, snapshotTimelineNarrowDrawing].map((draw) => draw(snapshotTimelineView(world).data).text),
  copies: (world) => [copiesDrawing, copiesNarrowDrawing].map((draw) => draw(copiesView(world).data).text),
  "access cost": (world) =>
    [WIDE, NARROW].map((size) => accessCostChart(accessCostView(world).data, { ...size, document }).outerHTML),
};

it.each(Object.entries(pictures))(
  "the picture of the %s has no number that is none, whatever the scenario",
  (_, draw) => {
    for (const world of worlds) for (const picture of draw(world)) expect(picture).not.toMatch(NO_NUMBER);
  },
);

describe("the backends", () => {
  it("are named with what binds them, at both sizes", () => {
    for (const picture of pictures.chooser?.(talkWorld()) ?? []) {
      for (const text of ["HashMap", "ForSt", "binds: too much"]) expect(picture).toContain(text);
    }
    for (const picture of pictures["chooser of 1.3"]?.(talkWorld()) ?? []) {
      for (const text of ["Memory", "Fs", "records wait for it"]) expect(picture).toContain(text);
    }
  });
});

describe("the snapshots", () => {
  it("say why there are none where nothing can be uploaded", () => {
    const [wide] = pictures.snapshots?.(talkWorld({ linkBitsPerSecond: 1e6 })) ?? [];
    expect(wide).toContain("no checkpoint gets through");
  });
});

describe("a wrapped text", () => {
  it("has all words in their order, in lines that are not too long", () => {
    const text = "The state takes more than there is, and nothing can be done about it here.";
    const lines = wrapped(text, 130);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  });

  it("gives a word that is too long a line alone", () => {
    expect(wrapped("a veryveryverylongword b", 40)).toEqual(["a", "veryveryverylongword", "b"]);
  });
});
