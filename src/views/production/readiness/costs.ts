import { counted, say, why, type World } from "../../world.js";

/** Only a start without state can change it. */
export function maxParallelism(world: World): string {
  const later = (state: string): string =>
    `To change it later is to lose ${state}, or to rewrite it with the State Processor API.`;
  if (why(world, "maxParallelism") !== "") return later("the state");
  const state = why(world, "rocksStateBytes") === "" ? `${say(world, "rocksStateBytes")} of state` : "the state";
  const growth =
    why(world, "doubledSkew") === ""
      ? `at twice the parallelism the busiest subtask does ${say(world, "doubledSkew")} the average`
      : "twice the parallelism is out of reach";
  return `${later(state)} As it is, ${growth}.`;
}

/** Without uids, state does not find its operator again. */
export function uids(world: World): string {
  const reason = why(world, "savepointBytes");
  const size = reason === "" ? `a savepoint of ${say(world, "savepointBytes")}` : "a savepoint";
  return `An operator more or less, and ${size} does not fit the job any more: the restore fails, or begins without that state.`;
}

/** What has no room ends the job. */
export function backend(world: World): string {
  const reason = why(world, "rocksDiskBytes") || why(world, "heapPerMachineBytes");
  if (reason) return reason;
  return `The same state takes ${say(world, "rocksDiskBytes")} of a machine’s disk in RocksDB, and ${say(world, "heapPerMachineBytes")} as objects. Where it has no room, the process ends.`;
}

/** What has to be processed again. */
export function interval(world: World): string {
  const reason = why(world, "worstReplaySeconds");
  if (reason) return reason;
  return `A failure replays up to ${say(world, "worstReplaySeconds")} of the stream, ${say(world, "worstReplayRecords")} messages. Without checkpoints it begins with empty windows.`;
}

/** A JobManager that is lost takes the job with it. */
export function highAvailability(world: World): string {
  const state =
    why(world, "rocksStateBytes") === ""
      ? ` and ${say(world, "rocksStateBytes")} of state are left to whoever finds the last checkpoint`
      : "";
  return `When the JobManager is lost, nobody knows of the job any more${state}.`;
}

/** The REST interface runs any code. */
export function access(world: World): string {
  return `Whoever reaches the port of REST may run code on ${counted(say(world, "machines"), "machine")}, and stop the job.`;
}

/** State of the old interface is tied to the parallelism. */
export function stateInterfaces(world: World): string {
  return `In 1.3, state of the Checkpointed interface ties the job to ${counted(say(world, "parallelism"), "subtask")} for ever; from 1.4 on the class is not there.`;
}

/** Nobody but you deletes them. */
export function savepoints(world: World): string {
  const reason = why(world, "keptSavepointBytes");
  if (reason) return reason;
  return `Each takes ${say(world, "savepointBytes")} and Flink deletes none. What you keep, ${counted(say(world, "keptSavepoints"), "savepoint")}, comes to ${say(world, "keptSavepointBytes")}.`;
}

/** What a job that gives up costs. */
export function restart(world: World): string {
  const reason = why(world, "outageSeconds");
  if (reason) return reason;
  return `A restart takes ${say(world, "outageSeconds")}. A job that has given up waits for a person instead.`;
}

/** What an upgrade takes when all goes well. */
export function rehearsal(world: World): string {
  const reason = why(world, "upgradeSeconds");
  if (reason) return reason;
  return `When all goes well, results are late for ${say(world, "upgradeSeconds")}. When the savepoint does not fit, you learn it with the job stopped.`;
}
