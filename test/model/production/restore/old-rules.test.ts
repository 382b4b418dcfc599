import { expect, test } from "vitest";
import { identified } from "../../../../src/model/production/restore/identified.js";
import { messageOf } from "../../../../src/model/production/restore/messages.js";
import { restoreOf, type Restore } from "../../../../src/model/production/restore/restore.js";
import { readVersion } from "../../../../src/model/production/restore/version-text.js";
import { isRefused } from "../../../../src/model/slots/graph/refusal.js";
import type { GraphVersion } from "../../../../src/model/slots/job/job.js";
import { plainOptions } from "../../../support/stream-jobs.js";

function restored(version: GraphVersion, before: string, after: string): Restore {
  const [old, now] = [before, after].map((text) => {
    const reading = readVersion(text);
    if ("problems" in reading) throw new Error(reading.problems[0]?.says);
    const job = identified(reading.version, plainOptions(version));
    if (isRefused(job)) throw new Error(job.refused);
    return job;
  });
  if (!old || !now) throw new Error("There are two.");
  return restoreOf(old, now, { version, allowNonRestoredState: false });
}

const chained = "a = source uid a\nb = map from a\nc = window from b by key uid c\nd = sink from c by rebalance";
const withoutMap = "a = source uid a\nc = window from a by key uid c\nd = sink from c by rebalance";
const otherSink =
  "a = source uid a\nb = map from a\nc = window from b by key uid c\ne = sink from c by rebalance uid e";

test("1.3 asks for an operator without state where its task has some, and today’s versions do not", () => {
  expect(restored("1.3", chained, withoutMap).refusals.map(({ why, from }) => [why, from.operator])).toEqual([
    ["unmapped", "b"],
  ]);
  expect(restored("2.x", chained, withoutMap).refusals).toEqual([]);
});

test("1.3 knows nothing of tasks without state", () => {
  expect(restored("1.3", chained, otherSink).refusals).toEqual([]);
});

test("1.3 prints its own words", () => {
  const [missing] = restored("1.3", chained, withoutMap).refusals;
  const [other] = restored("1.3", chained, chained.replace("by key", "by key max 256")).refusals;
  if (!missing || !other) throw new Error("Both are refused.");
  expect(messageOf(missing, "1.3")).toMatch(
    /^Failed to rollback to savepoint \{savepoint\}\. Cannot map savepoint state for operator [0-9a-f]{32} to the new program/,
  );
  expect(messageOf(other, "1.3")).toMatch(
    /^Failed to rollback to savepoint Checkpoint Metadata \(version=2\)\. Max parallelism mismatch .* with max parallelism 128 to new program with max parallelism 256\./,
  );
});
