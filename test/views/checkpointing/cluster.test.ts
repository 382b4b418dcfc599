import { describe, expect, it, test } from "vitest";
import { clusterExample } from "../../../src/data/cluster-example.js";
import { pictures } from "../../../src/markdown/pictures.js";
import { inputsById, accepts } from "../../../src/scenario/inputs.js";
import { defaultScenario, withValue } from "../../../src/scenario/scenario.js";
import {
  joined,
  LONGEST_TEXT,
  readCluster,
  TOO_LONG,
  type Cluster,
} from "../../../src/views/checkpointing/cluster/cluster.js";
import { clusterView, type ClusterView } from "../../../src/views/checkpointing/cluster/cluster-view.js";
import { durationsFinding } from "../../../src/views/checkpointing/cluster/durations-finding.js";
import { problemsOf } from "../../../src/views/checkpointing/cluster/problems.js";
import { rhythmFinding } from "../../../src/views/checkpointing/cluster/rhythm.js";
import { clusterSettings } from "../../../src/views/checkpointing/cluster/settings.js";
import { agreedSentence, takenSentence } from "../../../src/views/checkpointing/cluster/taken.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { worldOf, type World } from "../../../src/views/world.js";
import { flinkAnswer, versions } from "../../model/checkpointing/history/records.js";
import { expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";
import { damagedAnswers } from "./cluster-damage.js";

const both = (version: (typeof versions)[number]): string =>
  flinkAnswer("checkpoints", version) + flinkAnswer("config", version);

function clusterIn(text: string): Cluster {
  const reading = readCluster(text);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading;
}

/** A job of which each checkpoint takes a fixed time and a second for each GB. */
function jobWith(changes: readonly object[], config: object | null = null): Cluster {
  const history = changes.map((change, index) => ({
    id: index + 1,
    status: "COMPLETED",
    trigger_timestamp: 1e12 + 60_000 * index,
    checkpointed_size: 1e9 * (index + 1),
    state_size: 100e9,
    end_to_end_duration: 1000 * (index + 1) + 500,
    ...change,
  }));
  return clusterIn(JSON.stringify({ history: history.reverse() }) + (config === null ? "" : JSON.stringify(config)));
}

const plainJob = (): Cluster => jobWith([{}, {}, {}, {}, {}, {}]);
const example = clusterIn(both("2.3"));

/** All texts of a view. */
function textsOf(view: ClusterView): string[] {
  const figures = [view.durations, view.history].flatMap((figure) =>
    "nothing" in figure
      ? [figure.nothing]
      : [figure.title, figure.finding, figure.description, ...figure.table.rows.flat()],
  );
  return [view.about, ...figures, ...view.comparison.rows.flat()];
}

/** Every number in some data, however deep. */
function numbersIn(data: unknown): number[] {
  if (typeof data === "number") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}

function expectSound(cluster: Cluster, world: World): void {
  const view = clusterView(cluster, world);
  const settings = clusterSettings(cluster, world);
  const said = settings.flatMap(({ title, now, text, why, objection }) => [title, now, text, why, objection ?? ""]);
  for (const text of [...textsOf(view), ...said, ...problemsOf(cluster)]) expect(text).not.toMatch(NO_NUMBER);
  for (const figure of [view.durations, view.history]) {
    if ("nothing" in figure) expectSentence(figure.nothing);
    else {
      expectSentence(figure.finding);
      expectSentence(figure.description);
      expect(numbersIn(figure.data).filter((number) => !Number.isFinite(number))).toEqual([]);
      for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length);
    }
  }
  expectSentence(view.about);
  for (const { objection, id, value } of settings) {
    const input = inputsById.get(id);
    expect(input && accepts(input, value)).toBe(objection === null);
  }
}

describe.each(versions)("the answer of Flink %s", (version) => {
  const cluster = clusterIn(both(version));
  const { about, durations, history } = clusterView(cluster, talkWorld());

  it("is read without a problem", () => {
    expect(cluster.answer.problems).toEqual([]);
    expect(about).toBe("11 checkpoints: 9 completed, 1 failed, 1 in progress. Also 1 savepoint.");
  });

  it("names the outlier and the failure, and leaves the savepoint out of the sizes", () => {
    if ("nothing" in durations) throw new Error(durations.nothing);
    expect(durations.data.named.map(({ label }) => plainSpaces(label))).toEqual([
      "checkpoint 133: 38.8 s",
      "checkpoint 135 failed after 7.61 s",
    ]);
    expect(durations.data.points).toHaveLength(10);
    expect(durations.data.right).toBe(30e9);
    // The outlier does not squeeze the others.
    expect(durations.data.top).toBe(10);
  });

  it("shows all in time, with the interval and not with a timeout far above", () => {
    if ("nothing" in history) throw new Error(history.nothing);
    expect(history.data.points).toHaveLength(12);
    expect(history.data.points.at(8)).toEqual({
      at: expect.closeTo(439.998, 3) as number,
      seconds: 27.002,
      is: "savepoint",
    });
    expect(history.data.limits.map(({ text }) => plainSpaces(text))).toEqual(["the interval: 1 min"]);
  });

  it("has a row for each checkpoint with its residual", () => {
    if ("nothing" in durations) throw new Error(durations.nothing);
    const rows = durations.table.rows.map((row) => row.map(plainSpaces));
    expect(rows[4]).toEqual(["133", "240 s", "completed", "3.05 GB", "38.8 s", "2.72 s", "+36.1 s", "941 ms"]);
    expect(rows[6]?.[2]).toBe('failed: "Asynchronous task checkpoint failed."');
    expect(rows[8]?.slice(0, 4)).toEqual(["137", "440 s", "savepoint, completed", "101 GB"]);
    expect(rows[11]?.slice(5)).toEqual(["—", "—", "—"]);
  });
});

describe("whether the cluster does what the model says", () => {
  const finding = (cluster: Cluster, world: World): string => plainSpaces(durationsFinding(cluster, world));

  it("is said with the part that is to blame: what does not depend on the size", () => {
    expect(finding(example, talkWorld())).toBe(
      "The cluster is slower than the model: at 12.8 GB, the middle of its sizes, a checkpoint takes 5.15 s by the fit " +
        "and 3.3 s by the model. Most of that is in the part that does not depend on the size: 1.96 s, not 200 ms. " +
        "The model’s own checkpoints write 100 GB. Checkpoint 133 is far off: it took 38.8 s, 36.1 s more than the fit.",
    );
  });

  it("or the upload", () => {
    expect(finding(plainJob(), talkWorld({ syncSeconds: 0.5 }))).toMatch(
      /slower than the model.*Most of that is in the upload: 1 GB\/s for the whole job, not 4.12 GB\/s\./,
    );
    expect(finding(plainJob(), talkWorld({ syncSeconds: 0.5, machines: 1, linkBitsPerSecond: 5e9 }))).toMatch(
      /faster than the model.*in the upload/,
    );
  });

  it("agrees where both are equal, and then none is far off", () => {
    const world = talkWorld({ syncSeconds: 0.5, storeBytesPerSecond: 2e8 });
    expect(finding(plainJob(), world)).toMatch(
      /^The cluster does what the model says: at 3.5 GB.* takes 4 s by the fit and 4 s by the model\..*None is far off/,
    );
  });

  it("counts that a checkpoint waits for the slowest machine", () => {
    const world = talkWorld({ syncSeconds: 0.5, storeBytesPerSecond: 4e8, slowestFactor: 2 });
    expect(finding(plainJob(), world)).toMatch(/does what the model says/);
  });

  it("cannot be said where the model lets no checkpoint through, or where there are too few", () => {
    expect(finding(plainJob(), talkWorld({ linkBitsPerSecond: 1e9 }))).toMatch(
      /^At 3.5 GB.*The model has nothing to compare it with: Regular traffic/,
    );
    expect(finding(jobWith([{}, {}]), talkWorld())).toMatch(/^Fewer than three/);
  });

  it("is about the middle duration where the sizes explain nothing", () => {
    const level = jobWith([{}, {}, {}].map(() => ({ checkpointed_size: 5e9, end_to_end_duration: 4000 })));
    expect(finding(level, talkWorld())).toMatch(
      /takes 4 s by the fit and 1.41 s by the model.*All checkpoints have the same size/,
    );
  });
});

describe("the rhythm", () => {
  const finding = (cluster: Cluster): string => plainSpaces(rhythmFinding(cluster, talkWorld()));

  test.each<[string, Cluster, RegExp]>([
    [
      "as configured",
      example,
      /^A checkpoint started every minute in the median, as configured\. One was running for 19.2 %/,
    ],
    [
      "slower than configured",
      jobWith([{}, {}, {}], { interval: 20_000 }),
      /every minute in the median; 20 s is configured\./,
    ],
    [
      "without a configuration",
      plainJob(),
      /in the median\. One was running for 5.83 % of the time; in the model it is 40.8 %/,
    ],
    [
      "with checkpoints longer than the interval",
      jobWith([{}, {}, {}], { interval: 2000 }),
      /2 took longer than the interval\./,
    ],
    [
      "with failures up to now",
      jobWith([{}, { status: "FAILED" }, { status: "FAILED" }]),
      /2 of 3 failed; 2 in a row up to now\.$/,
    ],
    ["without failures", plainJob(), /None failed\.$/],
  ])("%s", (_, cluster, expected) => {
    expect(finding(cluster)).toMatch(expected);
  });
});

describe("the settings", () => {
  const byId = (cluster: Cluster, world: World) =>
    Object.fromEntries(clusterSettings(cluster, world).map((setting) => [setting.id, setting]));

  it("have what is in use, what the cluster says, and whether that is the same", () => {
    const all = byId(example, talkWorld());
    expect(all.syncSeconds).toMatchObject({ now: "200\u00a0ms", value: 1.96, text: "1.96\u00a0s", isInUse: false });
    expect(all.checkpointIntervalSeconds).toMatchObject({ value: 60, isInUse: true, objection: null });
    expect(all.storeBytesPerSecond).toMatchObject({ now: "not stated", value: 8e8 });
    expect(all.checkpointKind).toMatchObject({ now: "full", text: "incremental", value: "incremental" });
  });

  it("round what was measured to what is shown, and nothing that was configured", () => {
    const all = byId(jobWith([{}, {}, {}], { interval: 61_234 }), talkWorld());
    expect(all.checkpointIntervalSeconds).toMatchObject({ value: 61.234, text: "61234ms" });
    expect(all.changedFraction?.value).toBe(0.02);
  });

  it("out of the bounds are shown with the objection", () => {
    const all = byId(clusterIn('{"tolerable_failed_checkpoints": 2147483647, "timeout": 1e15}'), talkWorld());
    expect(plainSpaces(all.tolerableFailedCheckpoints?.objection ?? "")).toBe(
      "2.15 G is out of bounds: it must be between 0 and 1000.",
    );
    expect(all.checkpointTimeoutSeconds?.objection).toMatch(/out of bounds/);
  });

  it("suggest no number of keys where a key takes nothing", () => {
    expect(byId(example, talkWorld({ idFields: 0, aggregateFields: 0 }))).not.toHaveProperty("distinctKeys");
  });

  it("once taken are all in use, and the model then lies on the fit", () => {
    const taken = clusterSettings(example, talkWorld()).filter(({ isInUse }) => !isInUse);
    const { values } = taken.reduce((scenario, { id, value }) => withValue(scenario, id, value), defaultScenario);
    const world = worldOf(workbookModel, values);
    expect(clusterSettings(example, world).every(({ isInUse }) => isInUse)).toBe(true);
    expect(durationsFinding(example, world)).toMatch(/^The cluster does what the model says/);
    expectSentence(takenSentence(taken));
    expect(plainSpaces(takenSentence(taken))).toContain("Synchronous part of a checkpoint 1.96 s, was 200 ms");
    expect(agreedSentence(clusterSettings(example, world))).toMatch(/^All of it is in use: /);
    expect(takenSentence([])).toMatch(/^Nothing has changed/);
  });
});

describe("a text", () => {
  it("that is too long is refused, whatever it says", () => {
    expect(readCluster(" ".repeat(LONGEST_TEXT) + both("2.3"))).toEqual({ problem: TOO_LONG });
  });

  it("of numbers is refused without going through all of it", () => {
    const start = performance.now();
    expect(readCluster("17 ".repeat(1e6))).toEqual({
      problem: expect.stringMatching(/^The text is 17, an object/) as string,
    });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each([
    ["that is a list", "[1, 2]", /^The text is a list/],
    ["that is a number", "17", /^The text is 17/],
    ["with the header of an answer", "HTTP/1.1 200 OK\n\n{}", /^The text is not JSON from line 1, column 1 on/],
    ["after much space", `${" ".repeat(3000)}x`, /not JSON from line 1, column 3001 on/],
    ["that breaks off", '{"history": [', /breaks off at line 1, column 14/],
  ])("%s is refused with its place", (_, text, problem) => {
    expect(readCluster(text)).toEqual({ problem: expect.stringMatching(problem) as string });
  });

  it("that is opened goes behind the one that is there, but before one that is not JSON", () => {
    expect(joined("", ["{}"])).toBe("{}");
    expect(joined('{"a":1}', ["{}", "[]"])).toBe('{"a":1}\n{}\n[]');
    expect(joined("not yet", ["{}"])).toBe("{}\nnot yet");
  });

  it("with a configuration alone has settings and nothing to draw", () => {
    const { about, durations, history, comparison } = clusterView(clusterIn(flinkAnswer("config", "2.3")), talkWorld());
    expect(about).toBe("There is no checkpoint in this answer. The history comes with /jobs/:jobid/checkpoints.");
    expect([durations, history].every((figure) => "nothing" in figure)).toBe(true);
    expect(comparison.rows).toEqual([]);
  });

  it("with thousands of checkpoints is drawn and listed as far as it is fitted", () => {
    const { about, durations } = clusterView(jobWith(Array.from({ length: 2000 }, () => ({}))), talkWorld());
    expect(about).toContain("The latest 500 are drawn, listed and fitted.");
    expect("table" in durations && durations.table.rows).toHaveLength(500);
  });

  it("with many mistakes lists the first ones", () => {
    const problems = problemsOf(jobWith(Array.from({ length: 30 }, () => ({ id: "x" }))));
    expect(problems).toHaveLength(9);
    expect(problems.at(-1)).toBe("And 22 more of that kind.");
  });
});

it("says the same of the example as of Flink’s own texts", () => {
  expect(clusterView(clusterIn(clusterExample), talkWorld())).toEqual(clusterView(example, talkWorld()));
});

it("has no lost number in any text or picture of 300 damaged answers", () => {
  let read = 0;
  for (const [index, text] of damagedAnswers(300).entries()) {
    const reading = readCluster(text);
    if ("problem" in reading) {
      expectSentence(reading.problem);
      continue;
    }
    read++;
    expectSound(reading, talkWorld());
    // Drawing takes longer than everything else together.
    if (index % 3 > 0) continue;
    const { durations, history } = clusterView(reading, talkWorld());
    for (const [name, figure] of [["cluster-durations", durations] as const, ["cluster-history", history] as const]) {
      if ("nothing" in figure) continue;
      for (const { text: svg } of Object.values(pictures(name, figure.data))) expect(svg).not.toMatch(NO_NUMBER);
    }
  }
  expect(read).toBeGreaterThan(200);
}, 60_000);

it("is sound in a hundred scenarios and at their bounds", () => {
  for (const world of [...landmarkWorlds.map(([, one]) => one), ...sampleWorlds(100)]) expectSound(example, world);
});
