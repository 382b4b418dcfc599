/** Versions of Flink that changed what a snapshot allows. */
export const snapshotVersions = {
  "1.2": "1.2",
  "1.3": "1.3 to 1.10",
  "1.11": "1.11, 1.12",
  "1.13": "1.13, 1.14",
  "1.15": "1.15 to 1.20",
  "2.x": "2.x",
} as const;

/** What there is to start a job from. */
export const snapshotKinds = {
  canonical: "canonical savepoint",
  native: "native savepoint",
  aligned: "full checkpoint",
  incremental: "incremental checkpoint",
  unaligned: "unaligned checkpoint",
} as const;

/** What somebody may want to do with it. */
export const snapshotAims = {
  backend: "change the state backend",
  rescale: "change the parallelism",
  schema: "change the type of a state",
  job: "change the job",
  minor: "upgrade to a later minor version",
  major: "upgrade to 2.x",
  move: "move its files",
  delete: "delete it by hand",
} as const;

export type SnapshotVersion = keyof typeof snapshotVersions;
export type SnapshotKind = keyof typeof snapshotKinds;
export type SnapshotAim = keyof typeof snapshotAims;

/** A snapshot, and what is to be done with it. */
export interface SnapshotQuestion {
  readonly version: SnapshotVersion;
  readonly kind: SnapshotKind;
  readonly aim: SnapshotAim;
}

const order = Object.keys(snapshotVersions) as readonly SnapshotVersion[];

/** Whether a version is another one, or later. */
export function isFrom(version: SnapshotVersion, first: SnapshotVersion): boolean {
  return order.indexOf(version) >= order.indexOf(first);
}

/** Whether a kind is a savepoint, made and deleted by you, and no checkpoint. */
export function isSavepoint(kind: SnapshotKind): boolean {
  return kind === "canonical" || kind === "native";
}
