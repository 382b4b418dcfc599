import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noIds } from "../../../../src/model/production/operator-ids/given-ids.js";
import { operatorIdsOf } from "../../../../src/model/production/operator-ids/operator-ids.js";
import { editedVersion } from "../../../../src/model/production/restore/edit/edit.js";
import { identified, type IdentifiedJob } from "../../../../src/model/production/restore/identified.js";
import { stateIn, type JobVersion } from "../../../../src/model/production/restore/job-version.js";
import { restoreOf } from "../../../../src/model/production/restore/restore.js";
import { withUids, type UidRule } from "../../../../src/model/production/restore/with-uids.js";
import { jobGraphOf } from "../../../../src/model/slots/graph/job-graph.js";
import { isRefused } from "../../../../src/model/slots/graph/refusal.js";
import type { GraphVersion, JobOptions } from "../../../../src/model/slots/job/job.js";
import { anyStreamJob, graphVersions, plainOptions } from "../../../support/stream-jobs.js";

const anyVersion = (version: GraphVersion): fc.Arbitrary<JobVersion> =>
  anyStreamJob(version).map((job) => ({ job, given: noIds, states: new Map() }));

const anyRule = fc.constantFrom<UidRule>("none", "state", "all");

/** Both versions as a savepoint knows them; null where Flink does not run one of them. */
function both(versions: readonly JobVersion[], options: JobOptions): readonly [IdentifiedJob, IdentifiedJob] | null {
  const [before, after] = versions.map((version) => identified(version, options));
  return !before || !after || isRefused(before) || isRefused(after) ? null : [before, after];
}

/** An operator of a version, by any number. */
const operatorAt = ({ job }: JobVersion, pick: number) => job.operators[pick % job.operators.length];

describe.each(graphVersions)("A restore in Flink %s", (version) => {
  const options = plainOptions(version);
  const strictly = { version, allowNonRestoredState: false };

  test("gives every operator an id of its own, but for sources that nobody reads", () => {
    fc.assert(
      fc.property(anyVersion(version), ({ job }) => {
        const graph = jobGraphOf(job, options);
        if (isRefused(graph)) return;
        const ids = operatorIdsOf(graph, noIds);
        if (isRefused(ids)) throw new Error(ids.refused);
        expect(ids.map(({ operator }) => operator).toSorted()).toEqual(
          job.operators
            .map(({ name }) => name)
            .filter((name) => !graph.leftOut.includes(name))
            .toSorted(),
        );
        expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
      }),
    );
  });

  test("keeps all state of a job that has not changed", () => {
    fc.assert(
      fc.property(anyVersion(version), anyRule, (job, rule) => {
        const jobs = both(withUids(job, job, rule), options);
        if (!jobs) return;
        const { moves, refusals, empty } = restoreOf(...jobs, strictly);
        expect(refusals).toEqual([]);
        expect(empty).toEqual([]);
        expect(moves.every(({ fate }) => fate === "kept")).toBe(true);
      }),
    );
  });

  test("never gives state to two operators", () => {
    fc.assert(
      fc.property(anyVersion(version), anyVersion(version), (one, other) => {
        const jobs = both([one, other], options);
        if (!jobs) return;
        const receivers = restoreOf(...jobs, strictly).moves.flatMap(({ to }) => (to ? [to] : []));
        expect(new Set(receivers).size).toBe(receivers.length);
      }),
    );
  });

  test("never misses an operator where non-restored state is allowed", () => {
    fc.assert(
      fc.property(anyVersion(version), anyVersion(version), (one, other) => {
        const jobs = both([one, other], options);
        if (!jobs) return;
        const { refusals } = restoreOf(...jobs, { version, allowNonRestoredState: true });
        expect(refusals.filter(({ why }) => why === "unmapped")).toEqual([]);
      }),
    );
  });
});

describe.each(["1.20", "2.x"] as const)("A restore in Flink %s", (version) => {
  const options = plainOptions(version);

  test("keeps all state through every edit of operators without state, where all with state have uids", () => {
    const anyEdit = fc.constantFrom("before", "behind", "remove", "rename", "sink", "chain", "parallelism");
    fc.assert(
      fc.property(anyVersion(version), anyEdit, fc.nat(), (job, edit, pick) => {
        const operator = operatorAt(job, pick);
        // A name change of an operator with state needs its uid, which it keeps here; its removal takes the state along.
        if (!operator || (edit === "remove" && stateIn(job, operator) !== "none")) return;
        const edited = editedVersion(job, { edit, operator: operator.name }, options);
        if (isRefused(edited)) return;
        const jobs = both(withUids(job, edited.version, "state"), options);
        // A source that nobody reads any more is gone, and its state with it.
        if (!jobs || jobs[1].graph.leftOut.length > jobs[0].graph.leftOut.length) return;
        const { moves, refusals } = restoreOf(...jobs, { version, allowNonRestoredState: false });
        // What changes the head of a task may change its max parallelism, which no uid helps against.
        expect(refusals.filter(({ why }) => why === "unmapped")).toEqual([]);
        expect(moves.every(({ fate }) => fate === "kept")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
