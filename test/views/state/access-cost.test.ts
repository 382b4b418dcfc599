import { describe, expect, it } from "vitest";
import { accessCostView } from "../../../src/views/state/access-cost.js";
import { landmarkWorlds, sampleWorlds, talkNumbers, talkWorld } from "../../support/worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(300)];

describe("the time of a record against its other work", () => {
  it("has the reader’s record where the model has it", () => {
    const { here } = accessCostView(talkWorld()).data;
    expect(here?.factor).toBeCloseTo(talkNumbers().recordFactor ?? NaN, 12);
  });

  it("goes from nearly the factor of an access to nearly one", () => {
    const { points } = accessCostView(talkWorld()).data;
    expect(points[0]?.factor).toBeGreaterThan(0.9 * (talkNumbers().accessFactor ?? NaN));
    expect(points.at(-1)?.factor).toBeLessThan(1.1);
  });

  it("moves towards one with every point, in every scenario", () => {
    for (const world of worlds) {
      const far = accessCostView(world).data.points.map(({ factor }) => Math.abs(Math.log(factor)));
      far.forEach((distance, at) => expect(distance).toBeLessThanOrEqual((far[at - 1] ?? Infinity) + 1e-12));
    }
  });

  it("has axes that begin above zero and hold the reader’s record", () => {
    for (const world of worlds) {
      const { x, y, here, marks } = accessCostView(world).data;
      expect(x[0] > 0 && x[0] < x[1] && y[0] > 0 && y[0] < y[1]).toBe(true);
      if (here) expect(here.work > x[0] && here.work < x[1]).toBe(true);
      for (const { work } of marks) expect(work > x[0] && work < x[1]).toBe(true);
    }
  });

  it("says that the place costs nothing where no state is accessed", () => {
    expect(accessCostView(talkWorld({ accessesPerRecord: 0 })).finding).toContain("costs nothing");
    expect(accessCostView(talkWorld({ otherWorkSeconds: 0 })).data.here).toBeNull();
  });
});
