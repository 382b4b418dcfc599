import { describe, expect, test } from "vitest";
import { identified } from "../../../../src/model/production/restore/identified.js";
import { messageOf } from "../../../../src/model/production/restore/messages.js";
import { restoreOf, type Restore } from "../../../../src/model/production/restore/restore.js";
import { isRefused } from "../../../../src/model/slots/graph/refusal.js";
import { restoredVersions, restoreVectors, type RestoreVector } from "./vectors.js";

function answer({ before, after, options, allowNonRestoredState }: RestoreVector): Restore {
  const [old, now] = [identified(before, options), identified(after, options)];
  if (isRefused(old) || isRefused(now)) throw new Error("Flink runs all of these jobs.");
  return restoreOf(old, now, { version: options.version, allowNonRestoredState });
}

/** What each operator with state finds in it: who wrote it, or "" for nothing; sources are not looked at. */
function foundIn({ moves, empty }: Restore, { found }: RestoreVector): unknown {
  const filled = moves.flatMap(({ from, to }) =>
    to && from.state === to.state ? [[to.operator, [from.operator]] as const] : [],
  );
  const nothing = empty.map(({ operator }) => [operator, [""]] as const);
  return Object.fromEntries([...filled, ...nothing].filter(([name]) => found && name in found));
}

describe.each(restoredVersions)("A cluster of Flink %s", (version) => {
  const vectors = restoreVectors(version);

  test("has restored and refused many jobs", () => {
    expect(vectors.filter(({ refused }) => refused !== null).length).toBeGreaterThan(50);
    expect(vectors.filter(({ refused }) => refused === null).length).toBeGreaterThan(100);
  });

  test("refuses the jobs that are refused here, with these words", () => {
    for (const vector of vectors) {
      const messages = answer(vector).refusals.map(
        (refusal) => `IllegalStateException: ${messageOf(refusal, version)}`,
      );
      if (vector.refused === null) expect(messages, vector.title).toEqual([]);
      else expect(messages, vector.title).toContain(vector.refused);
    }
  });

  test("gives state to the operators to which it goes here, and to no others", () => {
    for (const vector of vectors.filter(({ refused }) => refused === null)) {
      expect(foundIn(answer(vector), vector), vector.title).toEqual(vector.found);
    }
  });
});
