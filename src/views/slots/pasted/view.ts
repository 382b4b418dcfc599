import { exchangesOnLongestPath } from "../../../model/slots/pasted/exchanges.js";
import { hintsOn } from "../../../model/slots/pasted/hints.js";
import { needsOf, type Needs } from "../../../model/slots/pasted/needs.js";
import { networkChannels } from "../../../model/slots/pasted/network-channels.js";
import type { PastedPlan } from "../../../model/slots/pasted/plan.js";
import { amount } from "../../world.js";
import { hintSentences, number, quote, recognisedSentence, type HintSentence } from "./words.js";

/** What is said of a pasted job, besides its tasks. */
export interface PastedView {
  readonly recognised: string;
  readonly finding: string;
  readonly facts: readonly { readonly title: string; readonly text: string }[];
  readonly hints: readonly HintSentence[];
  readonly notes: readonly string[];
}

/**
 * Works out what is said of a job.
 * @param slotsEach slots of a TaskManager, 1 or more
 */
export function pastedView(plan: PastedPlan, slotsEach: number): PastedView {
  const needs = needsOf(plan, slotsEach);
  return {
    recognised: recognisedSentence(plan),
    finding: findingOf(plan, { needs, slotsEach }),
    facts: [
      { title: "Channels", text: channelsText(plan, { needs, slotsEach }) },
      { title: "Exchanges", text: exchangesText(plan) },
    ],
    hints: hintSentences(hintsOn(plan), plan),
    notes: plan.notes,
  };
}

interface Counted {
  readonly needs: Needs;
  readonly slotsEach: number;
}

function findingOf({ vertices }: PastedPlan, { needs, slotsEach }: Counted): string {
  const head = `${number(vertices.length, "task")}, ${number(needs.subtasks, "subtask")}`;
  const slots = number(needs.slots, "slot");
  const hosts = `${number(needs.taskManagers, "TaskManager")} of ${number(slotsEach, "slot")}`;
  if (needs.groups === null) return `${head}; if all share slots, as by default, they need ${slots}: ${hosts}.`;
  const groups =
    needs.groups === 1 ? "one slot-sharing group needs" : `${amount(needs.groups, "count")} slot-sharing groups need`;
  return `${head}; ${groups} ${slots}, ${hosts}.`;
}

function channelsText(plan: PastedPlan, { needs, slotsEach }: Counted): string {
  if (needs.channels === 0) return "None: one task does everything.";
  const all = `${number(needs.channels, "channel")} between subtasks`;
  const network = networkChannels(plan, slotsEach);
  if (network === null) return `${all}. There are too many subtasks to place them one by one here.`;
  return `${all}, ${amount(network, "count")} of them from one TaskManager to another, where the default scheduler fills TaskManagers one after the other.`;
}

/** Pointwise connections that are named at most. */
const MOST_NAMED = 3;

function exchangesText(plan: PastedPlan): string {
  const { vertices, edges } = plan;
  const longest = exchangesOnLongestPath(plan);
  const pointwise = edges.filter(({ pattern }) => pattern === "pointwise");
  const path = longest === 0 ? "None is all-to-all." : `${amount(longest, "count")} all-to-all on the longest path.`;
  if (edges.length === 0) return "None.";
  if (pointwise.length === 0) return `${path} No connection is pointwise.`;
  const named = pointwise
    .slice(0, MOST_NAMED)
    .map(({ from, to }) => `${quote(vertices[from]?.name ?? "")} → ${quote(vertices[to]?.name ?? "")}`);
  const more = pointwise.length > named.length ? ` and ${amount(pointwise.length - named.length, "count")} more` : "";
  return `${path} ${amount(pointwise.length, "count")} of ${number(edges.length, "connection")} ${pointwise.length === 1 ? "is" : "are"} pointwise: ${named.join("; ")}${more}.`;
}
