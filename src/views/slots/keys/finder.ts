import { keyGroupOf, subtaskOf } from "../../../model/slots/key-groups/assignment.js";
import type { Division } from "../../../model/slots/key-groups/bounds.js";
import { hashCodeOf } from "../../../model/slots/key-groups/java-hash.js";
import { murmurHash } from "../../../model/slots/key-groups/murmur.js";
import { amount, counted, type World } from "../../world.js";
import { divisionOf, subtasksText, whyUndivided } from "./division.js";
import type { TypedKey } from "./finder-reading.js";

/** Where the keys go, ready to be written. */
export interface FinderView {
  readonly says: string;
  readonly rows: readonly FinderRow[];
  /** Subtasks with their keys, those with the most first. */
  readonly counts: readonly FinderCount[];
  readonly more: string;
}

/** A key and its way, step by step. */
export interface FinderRow {
  readonly key: string;
  readonly hashCode: string;
  readonly murmur: string;
  readonly keyGroup: string;
  readonly subtask: string;
}

export interface FinderCount {
  readonly subtask: string;
  readonly keys: number;
  readonly text: string;
}

/** So many keys are shown step by step, and so many subtasks: assumed, what somebody may look at. */
const MOST_ROWS = 24;
const MOST_COUNTS = 8;

/** Which subtasks get the keys in the scenario in use. @param keys at least one */
export function finderView(keys: readonly TypedKey[], world: World): FinderView {
  const division = divisionOf(world);
  if (!division) return { says: whyUndivided(world), rows: [], counts: [], more: "" };
  const found = keys.map((typed) => placed(typed, division));
  return {
    says: finding(found, division),
    rows: found.slice(0, MOST_ROWS).map(rowOf),
    counts: countsOf(found).slice(0, MOST_COUNTS).map(countOf),
    more: moreText(found),
  };
}

interface FoundKey {
  readonly text: string;
  readonly hashCode: number;
  readonly murmur: number;
  readonly keyGroup: number;
  readonly subtask: number;
}

function placed({ text, key }: TypedKey, division: Division): FoundKey {
  const hashCode = hashCodeOf(key);
  const keyGroup = keyGroupOf(hashCode, division.maxParallelism);
  return { text, hashCode, murmur: murmurHash(hashCode), keyGroup, subtask: subtaskOf(keyGroup, division) };
}

const exactly = (number: number): string => amount(number, "count", { exact: true });

function rowOf({ text, hashCode, murmur, keyGroup, subtask }: FoundKey): FinderRow {
  return {
    key: text,
    hashCode: exactly(hashCode),
    murmur: exactly(murmur),
    keyGroup: exactly(keyGroup),
    subtask: exactly(subtask),
  };
}

type Count = readonly [subtask: number, keys: number];

/** How many keys each subtask gets that gets some, the most first. */
function countsOf(found: readonly FoundKey[]): readonly Count[] {
  const counts = new Map<number, number>();
  for (const { subtask } of found) counts.set(subtask, (counts.get(subtask) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, few]) => few - many || one - other);
}

function countOf([subtask, keys]: Count): FinderCount {
  return { subtask: exactly(subtask), keys, text: exactly(keys) };
}

function finding(found: readonly FoundKey[], { maxParallelism, parallelism }: Division): string {
  const [first] = found;
  const counts = countsOf(found);
  const [busiest] = counts;
  if (!first || !busiest) return "No key is written here.";
  if (found.length === 1) {
    return (
      `The key belongs to key group ${exactly(first.keyGroup)} of ${exactly(maxParallelism)}, and that to subtask ` +
      `${exactly(first.subtask)} of ${exactly(parallelism)}.`
    );
  }
  const head = `${subtasksText(counts.length)} of ${exactly(parallelism)} ${counts.length === 1 ? "gets" : "get"} ${keysText(found.length)}`;
  if (counts.length === 1) return `${head}.`;
  if (busiest[1] === 1) return `${head}, one each.`;
  return `${head}; the most, ${exactly(busiest[1])}, go to subtask ${exactly(busiest[0])}.`;
}

function keysText(keys: number): string {
  return `the ${counted(amount(keys, "count"), "key")}`;
}

/** What is not shown, as a sentence; empty where all is. */
function moreText(found: readonly FoundKey[]): string {
  const parts = [
    found.length > MOST_ROWS ? `the first ${amount(MOST_ROWS, "count")} keys` : "",
    countsOf(found).length > MOST_COUNTS ? `the ${amount(MOST_COUNTS, "count")} subtasks with the most keys` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `Shown are ${parts.join(" and ")}.` : "";
}
