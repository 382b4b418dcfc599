import { describe, expect, it, test } from "vitest";
import { readCheckpointAnswer } from "../../../../src/model/checkpointing/history/read-answer.js";
import { UNLIMITED_FAILURES } from "../../../../src/model/checkpointing/history/settings.js";
import { answerIn, flinkAnswer, record, versions } from "./records.js";

/** An element of the history as Flink 1.20 writes it, with changes; undefined leaves a field out. */
function element(changes: object = {}): object {
  return {
    className: "completed",
    id: 7,
    status: "COMPLETED",
    is_savepoint: false,
    savepointFormat: null,
    trigger_timestamp: 1718008643500,
    latest_ack_timestamp: 1718008651068,
    checkpointed_size: 22417068052,
    state_size: 99911535447,
    end_to_end_duration: 7568,
    alignment_buffered: 0,
    processed_data: 392024132,
    persisted_data: 5000,
    num_subtasks: 120,
    num_acknowledged_subtasks: 119,
    checkpoint_type: "CHECKPOINT",
    tasks: {},
    external_path: "hdfs://namenode:8020/flink/chk-7",
    discarded: false,
    ...changes,
  };
}

const answerOf = (...elements: unknown[]) => JSON.stringify({ history: elements });

/** The only record of a history of one, and what was wrong with it. */
function read(changes: object = {}) {
  const { history, problems } = answerIn(answerOf(element(changes)));
  return { ...history?.[0], problems };
}

const config = {
  mode: "at_least_once",
  interval: 30000,
  timeout: 600000,
  min_pause: 500,
  max_concurrent: 2,
  externalization: { enabled: true, delete_on_cancellation: false },
  state_backend: "HashMapStateBackend",
  checkpoint_storage: "FileSystemCheckpointStorage",
  unaligned_checkpoints: true,
  tolerable_failed_checkpoints: 3,
  aligned_checkpoint_timeout: 10000,
  checkpoints_after_tasks_finish: true,
  state_changelog_enabled: true,
  changelog_periodic_materialization_interval: 600000,
  changelog_storage: "filesystem",
};

function settings(changes: object = {}) {
  const answer = answerIn(JSON.stringify({ ...config, ...changes }));
  return { ...answer.config, problems: answer.problems };
}

describe("one checkpoint", () => {
  it("is read in seconds and bytes", () => {
    expect(read()).toEqual({
      id: 7,
      status: "completed",
      kind: "checkpoint",
      triggerSeconds: 1718008643.5,
      durationSeconds: 7.568,
      checkpointedBytes: 22417068052,
      fullBytes: 99911535447,
      processedInFlightBytes: 392024132,
      persistedInFlightBytes: 5000,
      subtasks: 120,
      acknowledgedSubtasks: 119,
      failureMessage: null,
      problems: [],
    });
  });

  it("of Flink 1.13 has what it wrote in state_size, and no full size", () => {
    const old = { className: undefined, "@class": "completed", checkpointed_size: undefined };
    expect(read(old)).toMatchObject({ checkpointedBytes: 99911535447, fullBytes: null, problems: [] });
    expect(read({ ...old, is_savepoint: true })).toMatchObject({ fullBytes: 99911535447 });
  });

  it("in progress may not have taken any time yet", () => {
    const begun = { status: "IN_PROGRESS", end_to_end_duration: -1, latest_ack_timestamp: -1 };
    expect(read(begun)).toMatchObject({ status: "in progress", durationSeconds: null, problems: [] });
  });

  it("that failed keeps Flink's message", () => {
    const failed = { status: "FAILED", failure_timestamp: 1718008653068, failure_message: "Checkpoint expired." };
    expect(read(failed)).toMatchObject({ status: "failed", failureMessage: "Checkpoint expired.", problems: [] });
  });

  test.each([
    ["CHECKPOINT", "checkpoint"],
    ["UNALIGNED_CHECKPOINT", "unaligned checkpoint"],
    ["SAVEPOINT", "savepoint"],
    ["SYNC_SAVEPOINT", "savepoint"],
    [undefined, "checkpoint"],
  ])("of the type %s is a %s", (checkpoint_type, kind) => {
    expect(read({ checkpoint_type })).toMatchObject({ kind, problems: [] });
  });

  it("is a savepoint where Flink says only that", () => {
    expect(read({ checkpoint_type: undefined, is_savepoint: true }).kind).toBe("savepoint");
  });

  test.each([
    [{ className: undefined }],
    [{ status: undefined }],
    [{ status: undefined, className: undefined, "@class": "completed" }],
  ])("has its status from any of three fields: %j", (changes) => {
    expect(read(changes)).toMatchObject({ status: "completed", problems: [] });
  });

  it("may be empty: everything is null, and nothing is wrong", () => {
    const { history, problems } = answerIn(answerOf({}));
    const nothing = Object.fromEntries(Object.keys(record()).map((name) => [name, null]));
    expect(history).toEqual([{ ...nothing, kind: "checkpoint" }]);
    expect(problems).toEqual([]);
  });

  it("may have a size of 0, the largest that Java has, or a time of -0", () => {
    expect(read({ checkpointed_size: 0 }).checkpointedBytes).toBe(0);
    expect(answerIn('{"history": [{"state_size": 9223372036854775807}]}').problems).toEqual([]);
    expect(answerIn('{"history": [{"end_to_end_duration": -0}]}').history?.[0]?.durationSeconds).toBe(0);
  });
});

describe("what has the wrong type is null and named with its path", () => {
  test.each<[object, string]>([
    [{ end_to_end_duration: "abc" }, `end_to_end_duration is "abc", a number of milliseconds was expected.`],
    [{ end_to_end_duration: "7568" }, `end_to_end_duration is "7568", a number of milliseconds was expected.`],
    [{ state_size: {} }, "state_size is an object, a number of bytes was expected."],
    [{ num_subtasks: [1] }, "num_subtasks is a list, a number was expected."],
    [{ id: true }, "id is true, a number was expected."],
    [
      { end_to_end_duration: -2 },
      "end_to_end_duration is -2, a number of milliseconds that is whole and not negative was expected.",
    ],
    [{ state_size: 1.5 }, "state_size is 1.5, a number of bytes that is whole and not negative was expected."],
    [
      { state_size: 1e300 },
      "state_size is a number of more than 64 bits, a number of bytes that is whole and not negative was expected.",
    ],
    [{ is_savepoint: "yes" }, `is_savepoint is "yes", true or false was expected.`],
    [{ failure_message: 5 }, "failure_message is 5, a text was expected."],
    [{ status: "DONE" }, `status is "DONE", one of completed, failed, in_progress was expected.`],
    [{ status: "constructor" }, `status is "constructor", one of completed, failed, in_progress was expected.`],
    [
      { checkpoint_type: 3 },
      "checkpoint_type is 3, one of checkpoint, unaligned_checkpoint, savepoint, sync_savepoint was expected.",
    ],
  ])("%j", (changes, sentence) => {
    expect(read(changes).problems).toEqual([`history[0].${sentence}`]);
  });

  it("leaves the rest of the checkpoint as it is", () => {
    const { problems, ...rest } = read({ checkpointed_size: "much" });
    expect(problems).toHaveLength(1);
    const { problems: none, ...whole } = read();
    expect({ ...rest, problems: none }).toEqual({ ...whole, checkpointedBytes: null, problems: [] });
  });

  it("reads a number that JSON has and JavaScript has not", () => {
    expect(answerIn('{"history": [{"id": 1e999}]}').problems).toEqual([
      "history[0].id is a number of more than 64 bits, a number that is whole and not negative was expected.",
    ]);
  });

  it("leaves out what is no checkpoint, and counts on", () => {
    const { history, problems } = answerIn(answerOf(null, element({ id: "x" }), 5));
    expect(history).toHaveLength(1);
    expect(problems).toEqual([
      "history[0] is null, a checkpoint was expected.",
      `history[1].id is "x", a number was expected.`,
      "history[2] is 5, a checkpoint was expected.",
    ]);
  });

  test.each<[string, string]>([
    ['{"counts": {}}', "The answer has no history of checkpoints."],
    ['{"history": null}', "The answer has no history of checkpoints."],
    ['{"history": {}}', "history is an object, a list of checkpoints was expected."],
  ])("%s", (text, problem) => {
    expect(readCheckpointAnswer(text)).toEqual({
      history: null,
      latestCompleted: null,
      config: null,
      problems: [problem],
    });
  });
});

describe("the history", () => {
  const ids = (text: string) => answerIn(text).history?.map(({ id }) => id);
  const at = (id: number, trigger_timestamp?: number) => element({ id, trigger_timestamp });

  it("is in the order of the triggers, oldest first, with unknown ones in front", () => {
    expect(ids(answerOf(at(4, 400), at(8), at(3, 300), at(9), at(5, 500)))).toEqual([8, 9, 3, 4, 5]);
  });

  it("is oldest first without triggers and ids, too: Flink begins with the youngest", () => {
    const { history } = answerIn(answerOf({ status: "FAILED" }, { status: "COMPLETED" }));
    expect(history?.map(({ status }) => status)).toEqual(["completed", "failed"]);
  });

  it("holds a checkpoint once that is there twice", () => {
    const running = element({ status: "IN_PROGRESS", end_to_end_duration: -1 });
    for (const text of [answerOf(running, element()), answerOf(element(), running), answerOf(element(), element())]) {
      expect(answerIn(text)).toMatchObject({ history: [{ id: 7, status: "completed" }], problems: [] });
    }
  });

  it("joins answers of different times", () => {
    expect(ids(`${answerOf(at(2, 200), at(1, 100))}\n${answerOf(at(3, 300), at(2, 200))}`)).toEqual([1, 2, 3]);
  });

  it("keeps both of two checkpoints with one id, and says so", () => {
    const { history, problems } = answerIn(answerOf(at(12345, 200), at(12345, 100)));
    expect(history).toHaveLength(2);
    expect(problems).toEqual([
      "Checkpoint 12345 is there at two times: this may be the history of two jobs. Both are used.",
    ]);
  });

  it("may be empty", () => {
    expect(answerIn('{"history": []}')).toEqual({ history: [], latestCompleted: null, config: null, problems: [] });
  });

  it("may no longer hold the latest completed checkpoint, which the answer knows", () => {
    const failed = element({ id: 9, status: "FAILED", trigger_timestamp: 1718008703500 });
    const text = JSON.stringify({ latest: { completed: element(), savepoint: null }, history: [failed] });
    expect(answerIn(text)).toMatchObject({ history: [{ id: 9 }], latestCompleted: { id: 7 }, problems: [] });
    const wrong = JSON.stringify({ latest: { completed: [] }, history: [failed] });
    expect(answerIn(wrong)).toMatchObject({
      latestCompleted: null,
      problems: ["latest.completed is a list, a checkpoint was expected."],
    });
  });
});

describe("the configuration", () => {
  it("is read in seconds", () => {
    expect(settings()).toEqual({
      intervalSeconds: 30,
      minPauseSeconds: 0.5,
      timeoutSeconds: 600,
      maxConcurrent: 2,
      mode: "at-least-once",
      unaligned: true,
      alignedTimeoutSeconds: 10,
      tolerableFailures: 3,
      stateBackend: "HashMapStateBackend",
      storage: "FileSystemCheckpointStorage",
      changelogEnabled: true,
      materializationSeconds: 600,
      problems: [],
    });
  });

  test.each(["9223372036854775807", "0"])("with an interval of %s has none, and says so", (interval) => {
    expect(answerIn(`{"interval": ${interval}}`)).toMatchObject({
      config: { intervalSeconds: null },
      problems: ["Periodic checkpoints are off: Flink reports an interval that stands for never."],
    });
  });

  it("may tolerate any number of failures", () => {
    expect(settings({ tolerable_failed_checkpoints: 2147483647 }).tolerableFailures).toBe(UNLIMITED_FAILURES);
  });

  it("may be one field", () => {
    const { config: read, problems } = answerIn('{"timeout": 5000}');
    expect(Object.values(read ?? {}).filter((value) => value !== null)).toEqual([5]);
    expect(problems).toEqual([]);
  });

  it("names what has the wrong type", () => {
    expect(settings({ mode: "sometimes", min_pause: "5 s", unaligned_checkpoints: 0 }).problems).toEqual([
      `min_pause is "5 s", a number of milliseconds was expected.`,
      `mode is "sometimes", one of exactly_once, at_least_once was expected.`,
      "unaligned_checkpoints is 0, true or false was expected.",
    ]);
  });
});

describe("both answers one after the other", () => {
  const [statistics, configuration] = [answerOf(element()), JSON.stringify(config, null, 2)];

  test.each([
    ["history first", `${statistics}\n\n${configuration}\n`],
    ["configuration first", `${configuration}${statistics}`],
    ["after a byte order mark", `\ufeff${configuration} ${statistics}`],
  ])("are both read: %s", (_, text) => {
    expect(answerIn(text)).toMatchObject({ history: [{ id: 7 }], config: { intervalSeconds: 30 }, problems: [] });
  });

  it("may come in one object", () => {
    const text = JSON.stringify({ ...config, history: [element()] });
    expect(answerIn(text)).toMatchObject({ history: [{ id: 7 }], config: { maxConcurrent: 2 }, problems: [] });
  });

  it("use the last of two configurations", () => {
    expect(answerIn(`${configuration}{"interval": 1000}`)).toMatchObject({
      config: { intervalSeconds: 1, minPauseSeconds: null },
      problems: ["There is more than one configuration: the last one is used."],
    });
  });

  test.each<[string, string]>([
    [`{"jobs": []}`, "This is JSON, but no answer about checkpoints."],
    [
      `{"errors": ["Checkpointing has not been enabled."]}`,
      `Flink answered with an error: "Checkpointing has not been enabled.".`,
    ],
    [`{"mode": "exactly`, "The text breaks off at line 2, column 18: the end of the answer is missing."],
    [`$ curl`, "The text is not JSON from line 2, column 1 on."],
  ])("use the one that is understood: %s", (other, problem) => {
    expect(answerIn(`${statistics}\n${other}`)).toMatchObject({ history: [{ id: 7 }], problems: [problem] });
  });
});

describe("a text that is no answer is refused with a sentence", () => {
  const expected =
    "Paste what /jobs/:jobid/checkpoints answers, what /jobs/:jobid/checkpoints/config answers, or both.";

  test.each<[string, string]>([
    ["", "Nothing is pasted yet."],
    [" \n", "Nothing is pasted yet."],
    ["hello", "The text is not JSON from line 1, column 1 on."],
    [`{\n  "history": {'id': 1}\n}`, "The text is not JSON from line 2, column 15 on."],
    [`{"history": [{"id": 1`, "The text breaks off at line 1, column 22: the end of the answer is missing."],
    [
      `{"history": [{"is_savepoint": fal`,
      "The text breaks off at line 1, column 31: the end of the answer is missing.",
    ],
    ["[1, 2]", "The text is a list, an object was expected."],
    [`"history"`, `The text is "history", an object was expected.`],
    ["null", "The text is null, an object was expected."],
    ["{}", "This is JSON, but no answer about checkpoints."],
    [JSON.stringify(element()), "This is the answer about one checkpoint, not about all."],
    [
      `{"errors": ["org.apache.flink.runtime.rest.NotFoundException: Job 5c1d not found", "x"]}`,
      `Flink answered with an error: "org.apache.flink.runtime.rest.NotFoundE…".`,
    ],
    [`{"errors": [{}]}`, "Flink answered with an error."],
    [`{"errors": "none"}`, "Flink answered with an error."],
  ])("%j", (text, problem) => {
    expect(readCheckpointAnswer(text)).toEqual({ problem: `${problem} ${expected}` });
  });

  it("however deep or often it begins", () => {
    expect(readCheckpointAnswer("[".repeat(1e5))).toHaveProperty("problem");
    expect(readCheckpointAnswer("[]".repeat(1e4))).toHaveProperty("problem");
  });
});

describe("answers that Flink's own classes wrote", () => {
  const [oldest, ...others] = versions.map((version) =>
    answerIn(flinkAnswer("checkpoints", version) + flinkAnswer("config", version)),
  );

  it("are understood without a problem", () => {
    for (const answer of [oldest, ...others]) {
      expect(answer?.problems).toEqual([]);
      expect(answer?.history).not.toHaveLength(0);
      expect(answer?.latestCompleted).not.toBeNull();
    }
  });

  it("say the same from 1.17 on", () => {
    for (const answer of others) expect(answer).toEqual(others[0]);
  });

  it("say in 1.13 what they say later, but for full sizes and later options", () => {
    const withoutFull = others[0]?.history?.map((one) => ({
      ...one,
      fullBytes: one.kind === "savepoint" ? one.fullBytes : null,
    }));
    expect(oldest?.history).toEqual(withoutFull);
    expect(oldest?.config).toEqual({
      ...others[0]?.config,
      alignedTimeoutSeconds: null,
      changelogEnabled: null,
      materializationSeconds: null,
    });
  });

  it("hold a checkpoint of each status, and a savepoint", () => {
    const seen = (others[0]?.history ?? []).flatMap(({ status, kind }) => [status, kind]);
    expect(new Set(seen)).toEqual(new Set(["completed", "failed", "in progress", "checkpoint", "savepoint"]));
  });

  it("leave no field null that Flink always writes", () => {
    for (const one of others[0]?.history ?? []) {
      const { failureMessage, ...always } = one;
      expect(Object.values(always)).not.toContain(null);
      expect(failureMessage === null).toBe(one.status !== "failed");
    }
  });
});
