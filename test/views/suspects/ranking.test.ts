import { describe, expect, it, test } from "vitest";
import { workbookModel } from "../../../src/views/workbook.js";
import { suspectsModel } from "../../../src/model/suspects/index.js";
import { ranking } from "../../../src/views/suspects/list/ranking.js";
import { suspects } from "../../../src/views/suspects/list/suspects.js";
import { metricsExamples } from "../../../src/views/suspects/examples.js";
import { metricsObjection } from "../../../src/model/suspects/inputs.js";
import { metricsTexts } from "../../support/metrics-texts.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

const byId = (changes = {}) => new Map(ranking(talkWorld(changes)).map((one) => [one.id, one] as const));

describe("the suspects", () => {
  it("have each a number that the page computes", () => {
    for (const { quantity } of suspects) expect(suspectsModel.byId.has(quantity), quantity).toBe(true);
    expect(new Set(suspects.map(({ id }) => id)).size).toBe(suspects.length);
  });

  it("stand in the order of what speaks against them, and say so without a lost number, in any scenario", () => {
    for (const world of [...landmarkWorlds.map(([, one]) => one), ...sampleWorlds(100)]) {
      const ranked = ranking(world);
      const ranks = ranked.map(({ verdict }) => ["guilty", "explained by another"].indexOf(verdict) + 1 || 3);
      const inOrder = ranked.map(({ closeness }, at) => [ranks[at] ?? 0, Number.isFinite(closeness) ? -closeness : 1]);
      expect(inOrder).toEqual(inOrder.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      for (const one of ranked) {
        expect(`${one.valueText} ${one.limitText} ${one.evidence}`).not.toMatch(NO_NUMBER);
        expect(["guilty", "explained by another"].includes(one.verdict)).toBe(one.closeness >= 1);
        expect(one.verdict === "no evidence").toBe(one.valueText === "not known");
      }
    }
  });

  test.each([
    [metricsTexts[0] ?? "", "blocking"],
    [metricsTexts[2] ?? "", "skew"],
  ])("are led by the one that the metrics convict: %j", (taskMetrics, id) => {
    const [first] = ranking(talkWorld({ taskMetrics, recordsPerSecond: 1000 }));
    expect([first?.id, first?.verdict]).toEqual([id, "guilty"]);
  });

  it("leave too few subtasks for what nothing else explains", () => {
    const names = ranking(talkWorld()).map(({ id, verdict }) => [id, verdict]);
    expect(names.slice(0, 2)).toEqual([
      ["blocking", "guilty"],
      ["parallelism", "explained by another"],
    ]);
    expect(byId().get("parallelism")?.evidence).toMatch(/“Blocking I\/O” explains why it is full: look there first\.$/);
    const alone = byId({ taskMetrics: "source busy 1000 in 50k cpu 100%", recordsPerSecond: 60e3 });
    expect(alone.get("parallelism")?.verdict).toBe("guilty");
  });

  it("are two where the last task waits: the call, and the system that it calls", () => {
    const ranked = byId({ taskMetrics: metricsTexts[1] ?? "", recordsPerSecond: 1000 });
    expect([ranked.get("blocking")?.verdict, ranked.get("external")?.verdict]).toEqual(["guilty", "guilty"]);
    expect(ranked.get("blocking")?.evidence).toMatch(/the system behind the job\.$/);
  });

  it("are acquitted of skew where all subtasks have the same", () => {
    expect(byId().get("skew")).toMatchObject({ closeness: 0, verdict: "acquitted" });
  });

  it("follow the scenario", () => {
    expect(byId({ recordsPerSecond: 600e3 }).get("parallelism")?.verdict).toBe("under suspicion");
    expect(byId({ checkpointIntervalSeconds: 1 }).get("checkpoints")?.verdict).not.toBe("acquitted");
  });
});

describe("the examples", () => {
  it.each(metricsExamples)("can be read: $id", ({ text }) => {
    expect(metricsObjection(text)).toBeNull();
  });

  it("begin with the scenario’s own", () => {
    const given = workbookModel.byId.get("taskMetrics");
    expect(given?.kind === "text" && given.initial).toBe(metricsExamples[0]?.text);
  });
});
