import { describe, expect, it, test } from "vitest";
import { fitDurations } from "../../../../src/model/checkpointing/history/fit-durations.js";
import type { CheckpointAnswer } from "../../../../src/model/checkpointing/history/read-answer.js";
import type { CheckpointRecord } from "../../../../src/model/checkpointing/history/record.js";
import type { SettingId } from "../../../../src/model/checkpointing/history/setting.js";
import { settingsFrom } from "../../../../src/model/checkpointing/history/settings-from.js";
import { UNLIMITED_FAILURES, type CheckpointSettings } from "../../../../src/model/checkpointing/history/settings.js";
import { checkpointingInputs } from "../../../../src/model/checkpointing/inputs.js";
import { capacityInputs } from "../../../../src/model/capacity/inputs.js";
import type { Quantity } from "../../../../src/model/quantity.js";
import { expectSentence } from "../../../support/matchers.js";
import { answerIn, flinkAnswer, historyOf, record } from "./records.js";

const nothing: CheckpointSettings = {
  intervalSeconds: null,
  minPauseSeconds: null,
  timeoutSeconds: null,
  maxConcurrent: null,
  mode: null,
  unaligned: null,
  alignedTimeoutSeconds: null,
  tolerableFailures: null,
  stateBackend: null,
  storage: null,
  changelogEnabled: null,
  materializationSeconds: null,
};

const cluster = { machines: 5, entryBytesPerKey: 40 };

function settings(answer: CheckpointAnswer, options = cluster) {
  const all = settingsFrom(answer, fitDurations(answer.history ?? []), options);
  expect(new Set(all.map(({ id }) => id)).size, "each input once").toBe(all.length);
  for (const { why } of all) expectSentence(why);
  return Object.fromEntries(all.map(({ id, value, why }) => [id, [value, why.replaceAll("\u00a0", " ")] as const]));
}

const fromConfig = (config: Partial<CheckpointSettings>) =>
  settings({ history: null, latestCompleted: null, config: { ...nothing, ...config }, problems: [] });

const fromHistory = (history: readonly CheckpointRecord[], options = cluster) =>
  settings({ history, latestCompleted: null, config: null, problems: [] }, options);

it("says everything about the job behind Flink’s answers", () => {
  const answer = answerIn(flinkAnswer("checkpoints", "1.20") + flinkAnswer("config", "1.20"));
  const all = settings(answer);
  const ids: SettingId[] = [
    "checkpointIntervalSeconds",
    "minPauseSeconds",
    "checkpointTimeoutSeconds",
    "maxConcurrentCheckpoints",
    "tolerableFailedCheckpoints",
    "checkpointingMode",
    "barrierAlignment",
    "stateBackend",
    "checkpointKind",
    "changedFraction",
    "distinctKeys",
    "storeBytesPerSecond",
    "syncSeconds",
  ];
  expect(Object.keys(all)).toEqual(ids);
  expect(all).toMatchObject({
    checkpointIntervalSeconds: [60, "The configured interval is 1 min."],
    minPauseSeconds: [5, "The configured minimum pause is 5 s."],
    checkpointTimeoutSeconds: [600, "The configured timeout is 10 min."],
    maxConcurrentCheckpoints: [1, "The configured concurrency is 1."],
    tolerableFailedCheckpoints: [3, "The job fails over when more than 3 checkpoints in a row fail."],
    checkpointingMode: ["exactly-once", "The configured mode is exactly once."],
    barrierAlignment: ["aligned", "Unaligned checkpoints are off."],
    stateBackend: ["rocksdb", `The state backend is "EmbeddedRocksDBStateBackend".`],
    distinctKeys: [
      Math.round((answer.latestCompleted?.fullBytes ?? 0) / 40),
      "The latest full size is 99.9 GB, and a key takes 40 B.",
    ],
  });
});

it("names inputs of the workbook, and options that they have", () => {
  const known = new Map<string, Quantity>(
    [...capacityInputs, ...checkpointingInputs].map((input) => [input.id, input]),
  );
  const all = [
    settings(answerIn(flinkAnswer("checkpoints", "1.20") + flinkAnswer("config", "1.20"))),
    fromHistory([record({ fullBytes: 10 })]),
    fromConfig({ stateBackend: "HashMapStateBackend", mode: "at-least-once", unaligned: true }),
    fromConfig({ unaligned: true, alignedTimeoutSeconds: 10 }),
  ];
  for (const [id, [value]] of all.flatMap((one) => Object.entries(one))) {
    const input = known.get(id);
    if (input?.kind === "choice") expect(Object.keys(input.options)).toContain(value);
    else expect([id, input?.kind, typeof value]).toEqual([id, "number", "number"]);
  }
});

describe("a configuration", () => {
  it("that says nothing sets nothing", () => {
    expect(fromConfig({})).toEqual({});
  });

  test.each<[string, Partial<CheckpointSettings>, object]>([
    [
      "without unaligned checkpoints",
      { unaligned: false, alignedTimeoutSeconds: 10 },
      { barrierAlignment: ["aligned", "Unaligned checkpoints are off."] },
    ],
    [
      "with unaligned checkpoints at once",
      { unaligned: true, alignedTimeoutSeconds: 0 },
      { barrierAlignment: ["unaligned", "Unaligned checkpoints are on, without a timeout before."] },
    ],
    [
      "of Flink 1.13 with unaligned checkpoints",
      { unaligned: true },
      { barrierAlignment: ["unaligned", "Unaligned checkpoints are on, without a timeout before."] },
    ],
    [
      "with unaligned checkpoints after a timeout",
      { unaligned: true, alignedTimeoutSeconds: 10 },
      {
        barrierAlignment: ["timeout", "A checkpoint that is not aligned after 10 s becomes unaligned."],
        alignedTimeoutSeconds: [10, "The configured aligned timeout is 10 s."],
      },
    ],
    [
      "that tolerates no failure",
      { tolerableFailures: 0 },
      { tolerableFailedCheckpoints: [0, "The job fails over with the first checkpoint that fails."] },
    ],
    [
      "that tolerates everything",
      { tolerableFailures: UNLIMITED_FAILURES },
      { tolerableFailedCheckpoints: [UNLIMITED_FAILURES, "The job tolerates any number of failed checkpoints."] },
    ],
    ["with a state backend the workbook does not know", { stateBackend: "ForStStateBackend" }, {}],
    ["with a state backend that has the name of a method", { stateBackend: "toString" }, {}],
  ])("%s", (_, config, expected) => {
    expect(fromConfig(config)).toEqual(expected);
  });

  test.each([
    ["EmbeddedRocksDBStateBackend", "rocksdb"],
    ["RocksDBStateBackend", "rocksdb"],
    ["HashMapStateBackend", "heap"],
    ["FsStateBackend", "heap"],
    ["MemoryStateBackend", "heap"],
  ])("with the backend %s means %s", (stateBackend, value) => {
    expect(fromConfig({ stateBackend })).toMatchObject({
      stateBackend: [value, `The state backend is "${stateBackend}".`],
    });
  });
});

describe("a history", () => {
  it("that is empty sets nothing", () => {
    expect(fromHistory([])).toEqual({});
  });

  it("without a configuration gives the period that was observed", () => {
    expect(
      fromHistory(
        historyOf([
          [10, 1],
          [10, 1],
          [10, 1],
        ]),
      ).checkpointIntervalSeconds,
    ).toEqual([60, "Checkpoints started every 1 min, in the median; the configured interval may be shorter."]);
  });

  it("does not speak for a configuration that is known", () => {
    const history = historyOf([
      [10, 1],
      [10, 1],
    ]);
    const config = { ...nothing, maxConcurrent: 1 };
    expect(settings({ history, latestCompleted: null, config, problems: [] })).not.toHaveProperty(
      "checkpointIntervalSeconds",
    );
  });

  it("of checkpoints that write much less than the full size is incremental", () => {
    const why = "In the median a checkpoint wrote 10 % of the full size.";
    expect(fromHistory([record()])).toMatchObject({
      checkpointKind: ["incremental", why],
      changedFraction: [0.1, why],
    });
  });

  it("of checkpoints that write nearly all is full", () => {
    const all = fromHistory([record({ checkpointedBytes: 96 })]);
    expect(all.checkpointKind).toEqual(["full", "In the median a checkpoint wrote 96 % of the full size."]);
    expect(all).not.toHaveProperty("changedFraction");
  });

  it("of Flink 1.13 does not tell full from incremental, but has the size of a savepoint", () => {
    const old = fromHistory([record({ fullBytes: 4000, kind: "savepoint" }), record({ fullBytes: null })]);
    expect(old).toEqual({ distinctKeys: [100, "The latest full size is 4 KB, and a key takes 40 B."] });
  });

  it("without a state has no keys", () => {
    expect(fromHistory([record({ fullBytes: 0 })])).not.toHaveProperty("distinctKeys");
    expect(fromHistory([record({ fullBytes: 100, status: "failed" })])).not.toHaveProperty("distinctKeys");
  });

  it("of failures alone has the keys of the latest completed checkpoint, which the answer still knows", () => {
    const history = [record({ id: 2, status: "failed", fullBytes: 999 })];
    const latestCompleted = record({ fullBytes: 4000 });
    expect(settings({ history, latestCompleted, config: null, problems: [] }).distinctKeys?.[0]).toBe(100);
  });

  it("gives the speed of one machine and the fixed part", () => {
    const history = historyOf([
      [0, 2],
      [10e9, 4],
      [20e9, 6],
      [40e9, 10],
    ]);
    expect(fromHistory(history)).toMatchObject({
      storeBytesPerSecond: [1e9, "The durations of 4 checkpoints grow by 1 s for each 5 GB: 1 GB/s for each machine."],
      syncSeconds: [
        2,
        "2 s of each checkpoint do not depend on its size: alignment and other waiting is booked here, too.",
      ],
    });
    expect(fromHistory(history, { ...cluster, machines: 2 }).storeBytesPerSecond?.[0]).toBe(2.5e9);
  });

  it("says so where nothing is left for a fixed part", () => {
    expect(
      fromHistory(
        historyOf([
          [10, 1],
          [20, 2],
          [30, 3],
        ]),
      ).syncSeconds,
    ).toEqual([0, "All of the duration grows with the size: nothing is left for a synchronous part."]);
  });

  test.each<[string, [number, number][]]>([
    [
      "one size",
      [
        [5, 1],
        [5, 2],
        [5, 3],
      ],
    ],
    [
      "durations that do not grow",
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
    ],
    [
      "durations that hardly follow the sizes",
      [
        [1, 5],
        [2, 9],
        [3, 1],
        [4, 8],
        [5, 2],
        [6, 9.5],
      ],
    ],
  ])("with %s says nothing of the speed", (_, points) => {
    const all = fromHistory(historyOf(points));
    expect(all).not.toHaveProperty("storeBytesPerSecond");
    expect(all).not.toHaveProperty("syncSeconds");
  });
});
