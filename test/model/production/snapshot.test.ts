import { describe, expect, it } from "vitest";
import {
  snapshotAims,
  snapshotKinds,
  snapshotVersions,
  type SnapshotAim,
  type SnapshotKind,
  type SnapshotVersion,
} from "../../../src/model/production/snapshot/kinds.js";
import { verdictOn, type Verdict } from "../../../src/model/production/snapshot/verdict.js";
import { expectSentence } from "../../support/matchers.js";

const versions = Object.keys(snapshotVersions) as SnapshotVersion[];
const kinds = Object.keys(snapshotKinds) as SnapshotKind[];
const aims = Object.keys(snapshotAims) as SnapshotAim[];

const may = (version: SnapshotVersion, kind: SnapshotKind, aim: SnapshotAim): Verdict["may"] =>
  verdictOn({ version, kind, aim }).may;

/** `checkpoints_vs_savepoints.md` of 2.2; an incremental checkpoint is an aligned one there. */
const published: Readonly<Partial<Record<SnapshotAim, Readonly<Record<SnapshotKind, boolean>>>>> = {
  backend: { canonical: true, native: false, aligned: false, incremental: false, unaligned: false },
  move: { canonical: true, native: true, aligned: false, incremental: false, unaligned: false },
  job: { canonical: true, native: true, aligned: true, incremental: true, unaligned: false },
  minor: { canonical: true, native: true, aligned: true, incremental: true, unaligned: false },
  rescale: { canonical: true, native: true, aligned: true, incremental: true, unaligned: true },
};

describe("what may be done with a snapshot", () => {
  it.each(Object.entries(published))("of 2.x is what Flink’s own table says: %s", (aim, row) => {
    for (const [kind, isPossible] of Object.entries(row)) {
      expect(may("2.x", kind as SnapshotKind, aim as SnapshotAim), kind).toBe(isPossible ? "yes" : "no");
    }
  });

  it.each([
    ["1.2", "no"],
    ["1.3", "no"],
    ["1.11", "yes"],
    ["2.x", "yes"],
  ] as const)("a savepoint of %s may be moved: %s", (version, expected) => {
    expect(may(version, "canonical", "move")).toBe(expected);
  });

  it.each([
    ["1.3", "no"],
    ["1.11", "no"],
    ["1.13", "yes"],
    ["1.15", "yes"],
  ] as const)("a canonical savepoint of %s changes the state backend: %s", (version, expected) => {
    expect(may(version, "canonical", "backend")).toBe(expected);
  });

  it("only the savepoint of 1.2 may not be deleted by hand, as it would leave its state behind", () => {
    expect(may("1.2", "canonical", "delete")).toBe("no");
    expect(verdictOn({ version: "1.2", kind: "canonical", aim: "delete" }).reason).toContain("savepoint -d");
    for (const version of versions.slice(1)) expect(may(version, "canonical", "delete")).toBe("care");
  });

  it("the type of a state changes with a canonical savepoint, and with others at your own risk", () => {
    expect(kinds.map((kind) => may("2.x", kind, "schema"))).toEqual(["yes", "care", "care", "care", "care"]);
    expect(may("1.3", "canonical", "schema")).toBe("care");
    expect(may("1.2", "canonical", "schema")).toBe("no");
  });

  it("a snapshot of 2.x need not go to 2.x", () => {
    for (const kind of kinds) expect(may("2.x", kind, "major")).toBe("already");
  });

  it("nothing of 1.x is promised to 2.x", () => {
    for (const version of versions.filter((one) => one !== "2.x")) {
      for (const kind of kinds) expect(may(version, kind, "major")).not.toBe("yes");
    }
  });

  it("what did not exist is not judged", () => {
    expect(may("1.13", "native", "rescale")).toBe("none");
    expect(may("1.3", "unaligned", "rescale")).toBe("none");
    expect(may("1.2", "incremental", "rescale")).toBe("none");
    expect(may("1.3", "incremental", "rescale")).toBe("care");
  });

  it("every verdict has a reason in sentences and a source", () => {
    for (const version of versions) {
      for (const kind of kinds) {
        for (const aim of aims) {
          const { reason, source } = verdictOn({ version, kind, aim });
          expectSentence(reason);
          expect(source.kind).toBe("cited");
        }
      }
    }
  });
});
