import { givenChoice } from "../../quantity.js";
import { assumed } from "../../sources.js";
import { snapshotAims, snapshotKinds, snapshotVersions } from "../snapshot/kinds.js";

export const snapshotVersion = givenChoice({
  id: "snapshotVersion",
  title: "Taken with Flink",
  help: "The version that wrote the snapshot. Each of these changed what a snapshot allows.",
  initial: "2.x",
  options: snapshotVersions,
  link: "snapshot-version",
  source: assumed("a cluster of today"),
});

export const snapshotKind = givenChoice({
  id: "snapshotKind",
  title: "Kind of snapshot",
  help: "A savepoint in one of two formats, or a checkpoint that was kept.",
  initial: "canonical",
  options: snapshotKinds,
  link: "snapshot-kind",
  source: assumed("what bin/flink savepoint writes unless told otherwise"),
});

export const snapshotAim = givenChoice({
  id: "snapshotAim",
  title: "What you want to do",
  help: "With the snapshot, or with the job that is started from it.",
  initial: "backend",
  options: snapshotAims,
  link: "snapshot-aim",
  source: assumed("the first of the list"),
});

export const snapshotInputs = [snapshotVersion, snapshotKind, snapshotAim] as const;
