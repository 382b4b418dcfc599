import { cited, type Source } from "../sources.js";
import { removedKeys } from "../memory/pasted/removed-keys.js";

/** What to do about a key that a release does not read any more. */
export interface Replacement {
  readonly says: string;
  readonly mend: readonly string[];
  readonly source: Source;
}

const notes = (place: string): Source => cited("notes", place);

const heap = (process: string, value: string): readonly string[] => [
  "# of the whole process, so more than the heap:",
  `${process}.memory.process.size: ${/^\d+$/.test(value) ? `${value}m` : value}`,
];

const constant = "Flink 2.x has a fixed value for it.";
const takeOut = ["# Take the line out."];

const byHand: Readonly<Record<string, (value: string) => Omit<Replacement, "source"> & { readonly source?: Source }>> =
  {
    "security.ssl.enabled": () => ({
      says: "Flink 2.0 removed it; the two switches below are what counts.",
      mend: ["security.ssl.internal.enabled: true", "security.ssl.rest.enabled: true"],
    }),
    "cluster.evenly-spread-out-slots": (value) => ({
      says: "Flink 2.0 removed it. Since 1.19 the mode of load balancing stands for it.",
      mend: value.toLowerCase() === "true" ? ["taskmanager.load-balance.mode: SLOTS"] : takeOut,
      source: notes("2.0, removed options; FLINK-33448"),
    }),
    "high-availability.job.delay": () => ({ says: "Flink 2.0 removed it: jobs are recovered at once.", mend: takeOut }),
    "taskmanager.heap.mb": (value) => ({ says: said("taskmanager.heap.mb"), mend: heap("taskmanager", value) }),
    "taskmanager.heap.size": (value) => ({ says: said("taskmanager.heap.size"), mend: heap("taskmanager", value) }),
    "jobmanager.heap.mb": (value) => ({ says: said("jobmanager.heap.mb"), mend: heap("jobmanager", value) }),
    "jobmanager.heap.size": (value) => ({ says: said("jobmanager.heap.size"), mend: heap("jobmanager", value) }),
    "jobmanager.web.ssl.enabled": () => ({
      says: "The web interface has a switch of its own since 1.6.",
      mend: ["security.ssl.rest.enabled: true"],
    }),
    "web.ssl.enabled": () => ({
      says: "The web interface has a switch of its own since 1.6.",
      mend: ["security.ssl.rest.enabled: true"],
    }),
    "state.backend.async": () => ({ says: "Snapshots are always asynchronous now.", mend: takeOut }),
    "state.backend.fs.checkpointdir": (value) => ({
      says: "The directory of checkpoints has one name for all backends.",
      mend: [`execution.checkpointing.dir: ${value}`],
    }),
    "state.backend.rocksdb.checkpointdir": (value) => ({
      says: "It is the local directory of RocksDB, whatever its name says.",
      mend: [`state.backend.rocksdb.localdir: ${value}`],
    }),
    "query.server.enable": () => ({
      says: "Queryable state is off by default since 1.11, and deprecated.",
      mend: ["queryable-state.enable: false"],
    }),
  };

function said(key: string): string {
  const { now = "" } = Object.hasOwn(removedKeys, key) ? (removedKeys[key] ?? {}) : {};
  return now;
}

/** What is known of a key that is gone: what stands for it, if anything does. */
export function replacementOf(key: string, value: string): Replacement | null {
  if (Object.hasOwn(byHand, key)) {
    const found = byHand[key]?.(value);
    if (found) return { source: notes("2.0, removed options"), ...found };
  }
  if (/^taskmanager\.network\.memory\.(buffers-per-channel|floating-buffers-per-gate|max-)/.test(key)) {
    return { says: constant, mend: takeOut, source: notes("2.0; NettyShuffleEnvironmentConfiguration") };
  }
  const now = said(key);
  return now === "" ? null : { says: now, mend: takeOut, source: notes("1.10, 1.11 and 2.0; mem_migration.md") };
}
