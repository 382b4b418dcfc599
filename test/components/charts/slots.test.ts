import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { exchangeBuffersChart } from "../../../src/components/charts/exchange-buffers.js";
import { NARROW, WIDE } from "../../../src/components/charts/plot.js";
import { slotsTradeChart } from "../../../src/components/charts/slots-trade.js";
import { exchangeBuffersView } from "../../../src/views/slots/cluster/buffers.js";
import { tradeView } from "../../../src/views/slots/cluster/trade.js";
import type { World } from "../../../src/views/world.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

const { document } = new JSDOM("").window;
const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(30)];
const REFUSED_JOB = "a = source\nb = map from a by forward parallelism 7\nc = sink from b";

const drawings = {
  trade: (world: World, size: typeof WIDE | typeof NARROW) =>
    slotsTradeChart(tradeView(world).data, { ...size, document }),
  buffers: (world: World, size: typeof WIDE | typeof NARROW) =>
    exchangeBuffersChart(exchangeBuffersView(world).data, { ...size, document }),
};

describe.each(Object.entries(drawings))("the chart of the %s", (_, draw) => {
  it("has no number that is none at either size, whatever the scenario", () => {
    for (const world of worlds)
      for (const size of [WIDE, NARROW]) expect(draw(world, size).outerHTML).not.toMatch(NO_NUMBER);
  });

  it("says so where there is nothing to draw", () => {
    expect(draw(talkWorld({ job: REFUSED_JOB }), WIDE).textContent).toMatch(/here\.$/);
  });
});

describe("the chart of the trade", () => {
  it("has TaskManagers, buffers and connections below the axis", () => {
    const text = drawings.trade(talkWorld(), WIDE).textContent;
    for (const part of ["TaskManagers", "buffers each", "connections", "6320", "memory that no slot gets"]) {
      expect(text).toContain(part);
    }
  });

  it("leaves the line of the memory out in 1.3", () => {
    const text = drawings.trade(talkWorld({ flinkVersion: "then" }), WIDE).textContent;
    expect(text).not.toContain("memory that no slot gets");
    expect(text).toContain("slots in one TaskManager");
  });
});

describe("the chart of the buffers", () => {
  it("names both ends of each exchange, the sum, and what there is", () => {
    const text = drawings.buffers(talkWorld(), WIDE).textContent;
    for (const part of [
      "parse → perUser, partitions: 81",
      "gates: 159",
      "all: 240 required, up to 334",
      "there are 4940",
    ]) {
      expect(text).toContain(part);
    }
  });
});
