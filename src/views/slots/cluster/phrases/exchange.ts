import {
  rulesNow,
  rulesThen,
  buffersByRuleOfThumb,
  type BufferRules,
} from "../../../../model/slots/exchange/buffer-rules.js";
import { jobBuffers, worstTaskManager, type BufferTerm } from "../../../../model/slots/exchange/buffers.js";
import { connectionsOpened } from "../../../../model/slots/exchange/connections.js";
import type { PlacedJob } from "../../../../model/slots/placed-job.js";
import { amount, num, why, type World } from "../../../world.js";
import { channelSplit } from "../channel-split.js";
import { isUnplaced, placeOf } from "../place.js";
import { many, some, whole } from "../words.js";

/** How many channels there are, and which of them leave their TaskManager. */
function channels(world: World): string {
  const placed = placeOf(world);
  if (isUnplaced(placed)) return placed.reason;
  if (placed.graph.edges.length === 0) return "Here the whole job is one chain, and has no channel.";
  const { local, remote } = channelSplit(placed);
  const connections = connectionsOpened(placed.graph, placed.placement).reduce((so, count) => so + count, 0);
  const shared = ` These share ${many(connections, "TCP connection")} between TaskManagers.`;
  return `Here ${some(local)} channels stay in their TaskManager and ${some(remote)} leave it.${remote > 0 ? shared : ""}`;
}

interface Asked {
  readonly required: number;
  readonly wanted: number;
  readonly terms: readonly BufferTerm[];
}

function askedBy({ graph, placement }: PlacedJob, rules: BufferRules): Asked {
  const { taskManagers, termsOf } = jobBuffers(graph, placement, rules);
  const at = worstTaskManager(taskManagers) ?? 0;
  return { required: 0, wanted: 0, ...taskManagers[at], terms: termsOf(at) };
}

/** What the same job asked in 1.3, and what it asks now. */
function thenNow(world: World): string {
  const placed = placeOf(world);
  if (isUnplaced(placed)) return placed.reason;
  const [before, now] = [rulesThen, rulesNow].map((rules) => askedBy(placed, rules));
  if (!before || !now || before.wanted === 0) return "Here no record crosses the network, then or now.";
  const thumb = buffersByRuleOfThumb(num(world, "slotsPerTaskManager"), num(world, "taskManagers"));
  return (
    `For this job, 1.3 requires ${whole(before.required)} of the TaskManager with the most and would use ${whole(before.wanted)}; ` +
    `today Flink requires ${whole(now.required)} and would use ${whole(now.wanted)}. The advice of 1.3, slots squared times TaskManagers times 4, ` +
    `comes to ${whole(thumb)}.`
  );
}

/** Which end asks for the most. */
function largest(world: World): string {
  const placed = placeOf(world);
  if (isUnplaced(placed)) return placed.reason;
  const { terms, required } = askedBy(placed, world.givens.flinkVersion === "then" ? rulesThen : rulesNow);
  const most = [...terms].sort((a, b) => b.required - a.required)[0];
  if (!most) return "Here there is none.";
  const who = most.end === "gate" ? "input gates" : "result partitions";
  const { from = 0, to = 0 } = placed.graph.edges[most.edge] ?? {};
  const task = placed.graph.vertices[most.end === "gate" ? to : from]?.name.replaceAll("->", "→") ?? "";
  return (
    `The largest part, ${whole(most.required)} of ${whole(required)} (${amount(most.required / required, "fraction")}), is required by the ${who} of “${task}”, ` +
    `of which the TaskManager has ${many(most.subtasks, "subtask")}.`
  );
}

/** Whether there are enough. */
function enough(world: World): string {
  const reason = why(world, "jobBufferFraction");
  if (reason) return reason;
  const [required, there] = [num(world, "jobRequiredBuffers"), num(world, "networkBuffers")];
  if (required === 0) return "The job needs no network buffer.";
  return `The job requires ${many(required, "buffer")} there, and the TaskManager has ${some(there)}: ${amount(num(world, "jobBufferFraction"), "fraction")} of them are taken before a record flows.`;
}

/** The sentences about channels and buffers. */
export const exchangePhrases = {
  "job-channels": channels,
  "buffers-then-and-now": thenNow,
  "buffers-largest": largest,
  "buffers-enough": enough,
} satisfies Record<string, (world: World) => string>;
