import type { Givens } from "../../model/evaluate.js";
import { editedVersion, type VersionEdit } from "../../model/production/restore/edit/edit.js";
import { identified, type IdentifiedJob } from "../../model/production/restore/identified.js";
import type { JobVersion } from "../../model/production/restore/job-version.js";
import { restoreOf, type Restore } from "../../model/production/restore/restore.js";
import { readVersion } from "../../model/production/restore/version-text.js";
import { isRefused } from "../../model/slots/graph/refusal.js";
import type { JobOptions } from "../../model/slots/job/job.js";
import { about, type Varied } from "../exercise.js";
import { stated } from "../stated.js";
import { count } from "./setting.js";

const editNumber = stated("editNumber", { title: "Which edit, from 1", unit: "count", max: 8, whole: true });
const lineLength = stated("lineLength", { title: "Operators in the line", unit: "count", max: 100, whole: true });
const insertedBehind = stated("insertedBehind", {
  title: "Behind which operator",
  unit: "count",
  max: 100,
  whole: true,
});

const options: JobOptions = {
  version: "2.x",
  defaultParallelism: 4,
  chaining: true,
  chainDifferentMaxParallelism: true,
};

function versionOf(lines: readonly string[]): JobVersion {
  const reading = readVersion(lines.join("\n"));
  if ("problems" in reading) throw new Error(reading.problems[0]?.says);
  return reading.version;
}

function known(version: JobVersion): IdentifiedJob {
  const job = identified(version, options);
  if (isRefused(job)) throw new Error(job.refused);
  return job;
}

function edited(version: JobVersion, edit: VersionEdit, operator: string): JobVersion {
  const result = editedVersion(version, { edit, operator }, options);
  if (isRefused(result)) throw new Error(result.refused);
  return result.version;
}

/** A job that counts twice by key. Nothing in it has a uid. */
const twoCounts = [
  "orders = source",
  "parse = map from orders",
  "perUser = process from parse by key state keyed",
  "perShop = process from perUser by key state keyed",
  "out = sink from perShop",
];

interface PosedEdit {
  readonly edit: VersionEdit;
  readonly operator: string;
  readonly says: string;
}

const edits: readonly [PosedEdit, ...PosedEdit[]] = [
  { edit: "sink", operator: "perShop", says: "a second sink reads from perShop" },
  { edit: "sink", operator: "perUser", says: "a second sink reads from perUser" },
  { edit: "before", operator: "out", says: "a map stands between perShop and out" },
  { edit: "before", operator: "perShop", says: "a map stands between perUser and perShop" },
  { edit: "before", operator: "perUser", says: "a map stands between parse and perUser" },
  { edit: "chain", operator: "out", says: "out begins a chain of its own, by startNewChain()" },
  { edit: "rename", operator: "perUser", says: "perUser has another name" },
  { edit: "parallelism", operator: "out", says: "out has twice the parallelism of the others" },
];

interface Edited extends PosedEdit {
  readonly before: IdentifiedJob;
  readonly after: IdentifiedJob;
  readonly restore: Restore;
}

function editedJob(scenario: Givens): Edited {
  const posed = edits[Number(scenario[editNumber.id]) - 1] ?? edits[0];
  const version = versionOf(twoCounts);
  const [before, after] = [known(version), known(edited(version, posed.edit, posed.operator))];
  const restore = restoreOf(before, after, { version: options.version, allowNonRestoredState: false });
  return { ...posed, before, after, restore };
}

/** What the id of an operator is made of, as the solution says it. */
function partsOf({ operators }: IdentifiedJob, name: string): string {
  const one = operators.find(({ operator }) => operator === name);
  return one
    ? `${count(one.position)} operators before it, ${count(one.chainedOutputs)} chained outputs, id ${one.id.slice(0, 8)}`
    : "gone";
}

const labels = { none: "none", first: "only that of perUser", second: "only that of perShop", both: "both" } as const;
type Lost = keyof typeof labels;
const keys = Object.keys(labels) as readonly Lost[];

function lostIn({ restore }: Edited): Lost {
  const lost = restore.refusals.map(({ from }) => from.operator);
  const [first, second] = [lost.includes("perUser"), lost.includes("perShop")];
  return first ? (second ? "both" : "first") : second ? "second" : "none";
}

const wrongWays: Readonly<Record<Lost, string>> = {
  none: "You took the id for a property of the operator itself. It is made of its position, of its chained outputs, and of the ids of all it reads from: an edit elsewhere changes it.",
  first:
    "What changes the id of perUser changes that of perShop too: the id of every input is mixed into that of the reader.",
  second:
    "You looked at perShop alone, or let only what stands behind the edit change. How many operators are chained behind perUser, and how many stand before each of the two, before and after?",
  both: "You let every edit change every id. An id does not depend on names or parallelism, nor on what stands behind, except for how many operators are chained directly to it.",
};

const aboutEdit = about(editedJob);

const wrong = (place: number) => {
  const at = (subject: Edited): Lost => keys.filter((key) => key !== lostIn(subject))[place] ?? "none";
  return { answer: at, says: (subject: Edited): string => wrongWays[at(subject)] };
};

export const whichStateIsLost = aboutEdit.predict({
  id: "which-state-is-lost",
  title: "Whose state finds no operator?",
  start: { [editNumber.id]: 1 },
  prompt: ({ says }) =>
    "A job without uids: the source orders, the map parse, the process perUser by key, the process perShop by key, and the sink out. " +
    `Each reads from the one before; both processes keep state. In the next version ${says}. Nothing else changes. The state of ` +
    "which of the two finds no operator of its id?",
  options: labels,
  answer: lostIn,
  misconceptions: [wrong(0), wrong(1), wrong(2)],
  hints: [
    () =>
      "Flink makes an id of three things: how many operators have one already, how many are chained directly behind, and the ids of the inputs.",
    () =>
      "It walks breadth first from the sources. By key nothing is chained; between equal parallelisms, without a key, it is.",
  ],
  solution: ({ before, after, edit, operator }) =>
    ["perUser", "perShop"].map((name) => {
      const now = edit === "rename" && operator === name ? `${name}New` : name;
      return `${name}: before, ${partsOf(before, name)}; after, ${partsOf(after, now)}.`;
    }),
  firstCheck: () => "which of the two has another position, other chained outputs, or an input with another id?",
  meaning: (subject) =>
    lostIn(subject) === "none"
      ? "This edit is harmless without uids, and you had to work out ids to know. With uids you know without."
      : "Flink refuses to start the job. With a uid on both, no such edit touches their state; a uid that is given only now is one more change of the id.",
  variation: {
    inputs: [{ input: editNumber, over: [1, 2, 3, 4, 5, 6, 7, 8] } satisfies Varied],
    suits: () => true,
  },
});

interface Line {
  readonly length: number;
  readonly behind: number;
  /** How many operators of the old version have another id in the new one. */
  readonly changed: number;
  /** The operator whose id the new map has now; null where it has a new one. */
  readonly takenFrom: string | null;
}

/** A chain of operators, one behind the other, and a map that is put in. */
function lineOf(scenario: Givens): Line {
  const [length, behind] = [Number(scenario[lineLength.id]), Number(scenario[insertedBehind.id])];
  const names = Array.from({ length }, (_, at) => `op${at + 1}`);
  const lines = names.map((name, at) => (at === 0 ? `${name} = source` : `${name} = map from ${names[at - 1] ?? ""}`));
  const version = versionOf(lines);
  const old = idsIn(known(version));
  const now = idsIn(known(edited(version, "behind", names[behind - 1] ?? "")));
  const taken = names.find((name) => old.get(name) === now.get("clean"));
  return {
    length,
    behind,
    changed: names.filter((name) => old.get(name) !== now.get(name)).length,
    takenFrom: taken ?? null,
  };
}

function idsIn({ operators }: IdentifiedJob): ReadonlyMap<string, string> {
  return new Map(operators.map(({ operator, id }) => [operator, id]));
}

const aboutLine = about(lineOf);

export const idAfterInsert = aboutLine.compute({
  id: "id-after-insert",
  title: "How many ids change?",
  start: { [lineLength.id]: 12, [insertedBehind.id]: 4 },
  prompt: ({ length, behind }) =>
    `A job is one chain of ${count(length)} operators, one behind the other, without uids. You put a map without state behind ` +
    `operator ${count(behind)}. How many of the ${count(length)} operators have another id then?`,
  unit: "count",
  show: { decimals: 0 },
  tolerance: 0,
  answer: ({ changed }) => changed,
  misconceptions: [
    {
      answer: () => 1,
      says: () =>
        "You let only the operator change that reads from the new one. Its id is mixed into that of its own reader, and so on to the end.",
    },
    {
      answer: ({ length }) => length,
      says: () =>
        "You let operators before the map change. Flink numbers from the sources on: they have the same positions, and the same number of chained outputs.",
    },
    {
      answer: ({ changed }) => changed + 1,
      says: ({ behind }) =>
        `You counted operator ${count(behind)}, or the map itself. Operator ${count(behind)} has one chained output before and after; only which one it is has changed.`,
    },
  ],
  hints: [
    () =>
      "An id is made of how many operators have one already, how many are chained directly behind, and the ids of the inputs.",
    ({ behind }) => `What of that is another for operator ${count(behind)}? And for the one behind it?`,
  ],
  solution: ({ length, behind, changed, takenFrom }) => [
    `Operators 1 to ${count(behind)}: same position, one chained output as before, same inputs. Same ids.`,
    `Operators ${count(behind + 1)} to ${count(length)}: one more operator before each. ${count(changed)} other ids.`,
    takenFrom === null
      ? "The map has an id that no operator had."
      : `The map stands where ${takenFrom} stood, and has the id that ${takenFrom} had.`,
  ],
  firstCheck: () => "which operators have one more operator before them?",
  meaning: ({ takenFrom }) =>
    takenFrom === null
      ? "All state behind the map finds no operator."
      : `If ${takenFrom} keeps state, Flink finds an operator of its id, the map, hands it over, and says nothing. uids prevent both.`,
  variation: {
    inputs: [
      { input: lineLength, over: [12, 15, 18, 20, 24, 30] } satisfies Varied,
      { input: insertedBehind, over: [3, 4, 5, 6, 7, 9] } satisfies Varied,
    ],
    suits: ({ length, behind }) => length - behind > 2,
  },
});
