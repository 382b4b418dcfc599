import { MOST_PARALLEL } from "../../model/suspects/metrics/read-metrics.js";
import { amount, num, say, why, type World } from "../world.js";
import { ranking } from "./list/ranking.js";
import { observedIn, subtasksText } from "./observed.js";
import { isCutOff, whereSentence } from "./where.js";

/** The chapter’s answer for the scenario in use. */
function answer(world: World): string {
  const where = whereSentence(world);
  // Without the task that is at fault nothing more can be said of it.
  return isCutOff(observedIn(world)) ? where : `${where} ${carries(world)} ${suspicion(world)}`;
}

function carries(world: World): string {
  const overload = num(world, "overloadFactor");
  if (!Number.isFinite(overload)) return why(world, "overloadFactor");
  const can = `It can do ${say(world, "trueRecordsPerSecond")}`;
  const asked = `it is asked for ${say(world, "neededRecordsPerSecond")}`;
  return overload > 1 ? `${can}, and ${asked}.` : `${can}; ${asked}.`;
}

function suspicion(world: World): string {
  const guilty = ranking(world).filter(({ verdict }) => verdict === "guilty");
  // Too few subtasks is what is left when nothing else explains why a task is full.
  const first = guilty.find(({ id }) => id !== "parallelism") ?? guilty[0];
  if (!first) return "No suspect is guilty by the numbers.";
  return `The first suspect is “${first.name}”: ${first.valueText} ${first.number}.`;
}

/** What the autoscaler would make of it. */
function parallelism(world: World): string {
  const reason = why(world, "neededParallelism");
  if (reason) return reason;
  const { task } = observedIn(world).bottleneck;
  return (
    `To carry ${say(world, "neededRecordsPerSecond")} at ${say(world, "targetUtilisation")} utilisation, and to catch up after a ` +
    `restart and on what waits, “${task.name}” needs room for ${say(world, "targetRecordsPerSecond")}: ` +
    `${inSubtasks(num(world, "neededParallelism"))} instead of ${say(world, "bottleneckParallelism")}.`
  );
}

const inSubtasks = (count: number): string =>
  count > MOST_PARALLEL
    ? `more subtasks than Flink’s largest parallelism of ${String(MOST_PARALLEL)},`
    : subtasksText(count);

/** Whether more subtasks help. */
function skew(world: World): string {
  const reason = why(world, "observedSkew") || why(world, "evenRecordsPerSecond");
  if (reason) return reason;
  const { task } = observedIn(world).bottleneck;
  const most = num(world, "observedSkew");
  if (most < 1.02) return `The subtasks of “${task.name}” get as much as each other: there is no skew to repair.`;
  return (
    `The fullest subtask of “${task.name}” gets ${say(world, "observedSkew")} the average. The same subtasks, evenly loaded, could ` +
    `take ${say(world, "evenRecordsPerSecond")} instead of ${say(world, "trueRecordsPerSecond")}.`
  );
}

/** What the calls come to. */
function calls(world: World): string {
  const reason = why(world, "callsUnderWay");
  if (reason) return reason;
  const enough = num(world, "asyncRecordsPerSecond") >= num(world, "neededRecordsPerSecond");
  const capacity = num(world, "asyncCapacity");
  const many = `; ${say(world, "asyncCapacity")} under way in each subtask let ${say(world, "asyncRecordsPerSecond")} through`;
  return (
    `With a call for each record, one at a time lets ${say(world, "blockingRecordsPerSecond")} through${capacity > 1 ? many : ""}, which is ` +
    `${enough ? "enough" : "too little"} for ${say(world, "neededRecordsPerSecond")}. That needs ${underWay(world)} under way in each subtask.`
  );
}

function underWay(world: World): string {
  const calls = num(world, "callsUnderWay");
  return calls <= 1 ? "at most one call" : `${say(world, "callsUnderWay")} calls`;
}

/** Whether the calls explain the busy time. */
function blocked(world: World): string {
  const { task } = observedIn(world).bottleneck;
  const reason = why(world, "blockedSecondsPerRecord");
  if (why(world, "busySecondsPerRecord")) return reason;
  if (reason) return `${reason} Without that, busy time may be work or waiting.`;
  const records = num(world, "callSeconds") / num(world, "blockedSecondsPerRecord");
  return (
    `A record keeps a thread of “${task.name}” busy for ${say(world, "busySecondsPerRecord")}, ${say(world, "blockedFraction")} of it off ` +
    `the CPU. ${perCall(world, records)}`
  );
}

/** Up to this share of busy time off the CPU nothing is said about calls: assumed. */
const HARDLY_WAITING = 0.2;

/** What the waiting comes to in calls. */
function perCall(world: World, records: number): string {
  const call = say(world, "callSeconds");
  if (!(num(world, "blockedFraction") > HARDLY_WAITING)) return "That is work: no call makes it slow.";
  if (records > 1.5) {
    return `With ${call} a call, that is one call for every ${amount(records, "count", { decimals: 1 })} records: the others are answered from a cache, or the call is shorter.`;
  }
  if (records > 0.67) return `With ${call} a call, that is about one call for each record.`;
  return `With ${call} a call, that is ${amount(1 / records, "count", { decimals: 1 })} calls for each record, or a wait for something else.`;
}

/** How fast the lag grows. */
function lag(world: World): string {
  const growth = num(world, "lagGrowthPerSecond");
  return growth > 0
    ? `The source reads ${say(world, "sourceRecordsPerSecond")} of ${say(world, "recordsPerSecond")} that arrive: what waits grows by ${say(world, "lagGrowthPerSecond")}.`
    : `The source reads ${say(world, "sourceRecordsPerSecond")}, and ${say(world, "recordsPerSecond")} arrive: what waits does not grow.`;
}

/** The sentences of the chapter on the usual suspects, by the name an author uses. */
export const suspectsPhrases: Readonly<Record<string, (world: World) => string>> = {
  "suspects-answer": answer,
  "suspects-parallelism": parallelism,
  "suspects-skew": skew,
  "suspects-calls": calls,
  "suspects-blocked": blocked,
  "suspects-lag": lag,
};
