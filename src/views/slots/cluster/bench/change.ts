import { listed, many, whole } from "../words.js";
import type { BenchNumbers, BenchView } from "./view.js";

const nouns = [
  ["tasks", "task"],
  ["subtasks", "subtask"],
  ["slots", "slot"],
  ["taskManagers", "TaskManager"],
] as const satisfies readonly (readonly [keyof BenchNumbers, string])[];

/** What a change of the choice has done, in sentences. */
export function changeSentence(before: BenchView, after: BenchView): string {
  const changed = nouns.filter(([id]) => before.numbers[id] !== after.numbers[id]);
  const same = nouns.filter(([id]) => before.numbers[id] === after.numbers[id]);
  const now = changed.map(([id, noun]) => `${many(after.numbers[id], noun)} instead of ${whole(before.numbers[id])}`);
  const still = same.map(([id, noun]) => many(after.numbers[id], noun));
  return [
    now.length > 0 ? `Now ${listed(now)}.` : "",
    still.length > 0 ? `Still ${listed(still)}.` : "",
    ...rules(before, after),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Rules that forbid a chain now and did not before, and the other way round. */
function rules(before: BenchView, after: BenchView): readonly string[] {
  const [then, now] = [before.chaining.data.reasons, after.chaining.data.reasons];
  const added = now.filter((reason) => !then.includes(reason));
  const gone = then.filter((reason) => !now.includes(reason));
  return [
    ...(added.length > 0 ? [`What forbids a chain now: ${added.join(" ")}`] : []),
    ...(gone.length > 0 && added.length === 0 ? [`What forbade a chain no longer holds: ${gone.join(" ")}`] : []),
  ];
}
