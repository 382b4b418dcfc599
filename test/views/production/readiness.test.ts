import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productionModel } from "../../../src/model/production/index.js";
import { fromPreset } from "../../../src/scenario/scenario.js";
import { readinessItems } from "../../../src/views/production/readiness/items.js";
import { readinessMarkdown } from "../../../src/views/production/readiness/markdown.js";
import {
  LONGEST_NOTE,
  marksFromText,
  marksToText,
  markStates,
  type Mark,
} from "../../../src/views/production/readiness/marks.js";
import { readinessView } from "../../../src/views/production/readiness/view.js";
import { worldOf, type World } from "../../../src/views/world.js";
import { expectSentence } from "../../support/matchers.js";
import { landmarkWorlds, sampleWorlds } from "../../support/worlds.js";

const world = (patch: Record<string, string | number | null> = {}): World =>
  worldOf(productionModel, { ...fromPreset("talk").values, ...patch });
const stateOf = (id: string, at: World, mark?: Mark) =>
  readinessView(at, new Map(mark ? [[id, mark]] : [])).rows.find((row) => row.id === id);

describe("the checklist", () => {
  it("has three items of 1.3, six of today, two of the talk, and two of its own", () => {
    const of = (origin: string) => readinessItems.filter((item) => item.origin === origin).length;
    expect([of("in 1.3 and today"), of("added since"), of("the talk adds"), of("this workbook adds")]).toEqual([
      3, 3, 2, 2,
    ]);
  });

  it("speaks in sentences in every scenario", () => {
    for (const at of [...landmarkWorlds.map(([, one]) => one), ...sampleWorlds(200)]) {
      const { rows, summary } = readinessView(at, new Map());
      expectSentence(summary);
      for (const { says, cost } of rows) {
        expectSentence(cost);
        if (says !== "") expectSentence(says);
      }
    }
  });

  it("takes a max parallelism as done only when it is set, comes out even and lets the job double", () => {
    expect(stateOf("max-parallelism", world())?.state).toBe("open");
    expect(stateOf("max-parallelism", world({ setMaxParallelism: 128 }))?.state).toBe("open");
    expect(stateOf("max-parallelism", world({ setMaxParallelism: 320 }))?.state).toBe("done");
    const even = stateOf("max-parallelism", world({ setMaxParallelism: 80 }));
    expect([even?.state, even?.says.includes("no room to double")]).toEqual(["open", true]);
  });

  it("takes a restart strategy that may give up as open", () => {
    expect(stateOf("restart", world())?.state).toBe("done");
    expect(stateOf("restart", world({ restartStrategy: "fixed-delay" }))?.state).toBe("open");
  });

  it("takes high availability and access from the scenario’s cluster", () => {
    expect(stateOf("ha", world())).toMatchObject({ state: "done", says: "By Kubernetes, with no standby." });
    expect(stateOf("ha", world({ flinkVersion: "then", standbyJobManagers: 2 }))?.says).toBe(
      "By ZooKeeper, with 2 standbys.",
    );
    expect(stateOf("ha", world({ highAvailability: "none" }))?.state).toBe("open");
    expect(stateOf("access", world())).toMatchObject({
      state: "open",
      says: "As it is set, anyone can run code by web UI and REST.",
    });
    expect(stateOf("access", world({ restReach: "loopback" }))?.state).toBe("done");
    expect(stateOf("access", world({ restTls: "on", restMutualTls: "on" }))?.state).toBe("done");
  });

  it("lets the reader overrule the scenario, and says who said it", () => {
    const row = stateOf("max-parallelism", world(), { state: "done", note: "" });
    expect([row?.state, row?.by]).toEqual(["done", "you"]);
    expect(stateOf("uids", world())?.by).toBe("nobody yet");
  });

  it("says when nothing is open", () => {
    const all = new Map<string, Mark>(readinessItems.map(({ id }) => [id, { state: "done", note: "" }]));
    expect(readinessView(world(), all).summary).toBe("All 10 items are done, or do not apply.");
  });
});

describe("the checklist as Markdown", () => {
  const marks = new Map<string, Mark>([
    ["uids", { state: "done", note: "since\nMay" }],
    ["ha", { state: "not-needed", note: "" }],
  ]);
  const text = readinessMarkdown(readinessView(world(), marks), "https://example.org/production.html?v=1");

  it("has what is open first, with what it costs, and the link", () => {
    expect(text).toMatch(/^## Open \(\d\)$/m);
    expect(text.indexOf("## Open")).toBeLessThan(text.indexOf("## Done"));
    expect(text).toContain("<https://example.org/production.html?v=1>");
    expect(text).toContain("If skipped: ");
  });

  it("ticks what is done, and keeps a note in one line", () => {
    expect(text).toContain("- [x] **Give every operator with state a uid**");
    expect(text).toContain("Note: since May");
  });
});

describe("marks", () => {
  const note = fc.string({ maxLength: LONGEST_NOTE });
  const mark = fc.record({ state: fc.constantFrom(null, ...markStates), note });

  it("come back as they were written", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z-]{1,20}$/), mark)), (entries) => {
        const marks = new Map(entries);
        expect(marksFromText(marksToText(marks))).toEqual(marks);
      }),
    );
  });

  it("are read from any text at all", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void marksFromText(text)));
    expect(marksFromText('{"v":1,"items":{"uids":{"state":"wrong","note":7}}}').get("uids")).toEqual({
      state: null,
      note: "",
    });
    expect(marksFromText('{"v":2,"items":{"uids":{}}}').size).toBe(0);
  });
});
