import type { Givens } from "../../model/evaluate.js";
import { bottleneckOf } from "../../model/suspects/metrics/bottleneck.js";
import type { ObservedTask } from "../../model/suspects/metrics/observed-task.js";
import { practiceDashboard } from "../../model/suspects/practice/cases.js";
import { culpritOf, culprits, type Culprit } from "../../model/suspects/practice/culprit.js";
import type { Dashboard, FlameShares } from "../../model/suspects/practice/dashboard.js";
import { text } from "../../model/units.js";
import { about, type ChoiceExercise } from "../exercise.js";
import { practiceKind, practiceRate, practiceSeed, practiceSubtasks } from "./givens.js";
import { milliseconds, rate, statedIn } from "./setting.js";

/** A dashboard, and where on it the eye has to go. */
export interface Patient {
  readonly dashboard: Dashboard;
  readonly task: ObservedTask;
  readonly flame: FlameShares;
  readonly culprit: Culprit;
}

/** The two causes of each case, of which new numbers pick one. */
const pairs: Readonly<Record<string, readonly [Culprit, Culprit]>> = {
  "read-keyed": ["skew", "parallelism"],
  "read-waiting": ["blocking", "external"],
  "read-busy": ["checkpoints", "serialization"],
};

/** The dashboard that a scenario of a case shows. */
export function patientOf(id: string, scenario: Givens): Patient {
  const stated = statedIn(scenario);
  const [one, other] = pairs[id] ?? ["parallelism", "parallelism"];
  const dashboard = practiceDashboard({
    culprit: stated(practiceKind) === 1 ? one : other,
    inputPerSecond: stated(practiceRate),
    parallelism: stated(practiceSubtasks),
    seed: stated(practiceSeed),
  });
  const { at, task } = bottleneckOf(dashboard.tasks);
  const flame = dashboard.flames[at];
  if (!flame) throw new Error("Each task has a flame graph.");
  return { dashboard, task, flame, culprit: culpritOf(dashboard) };
}

const percent = (fraction: number): string => text(fraction, "fraction", { decimals: 0 });
const seconds = (value: number): string => text(value, "seconds");
const average = ({ inPerSecond, parallelism }: ObservedTask): number => inPerSecond / parallelism;

const options: Readonly<Record<Culprit, string>> = {
  parallelism: "Too few subtasks",
  skew: "A hot key",
  blocking: "A blocking call in the middle",
  external: "A slow system behind the sink",
  serialization: "Inefficient serialization",
  checkpoints: "The synchronous part of checkpoints",
};

/** What convicts each, in the numbers of a dashboard. */
const proofs: Readonly<Record<Culprit, (patient: Patient) => string>> = {
  parallelism: ({ task, flame }) =>
    `All subtasks of “${task.name}” are as busy as each other, ${milliseconds(task.busy)}, and at work: ${percent(flame.program)} of it is the program.`,
  skew: ({ task }) =>
    `The fullest subtask of “${task.name}” takes ${rate(task.mostInPerSecond)} where the average is ${rate(average(task))}; on average they ` +
    `are busy only ${milliseconds(task.busy)}.`,
  blocking: ({ task, flame }) =>
    `“${task.name}” is busy ${milliseconds(task.busy)}, and ${percent(flame.waiting)} of that it waits for an answer.`,
  external: ({ flame }) =>
    `The last task is the one that is full, and ${percent(flame.waiting)} of its busy time it waits for the system behind it.`,
  serialization: ({ task, flame }) =>
    `“${task.name}” is at work, and ${percent(flame.serializers)} of its busy time are serializers.`,
  checkpoints: ({ dashboard: { checkpoints }, task }) =>
    `Of every ${seconds(checkpoints.intervalSeconds)} the threads of “${task.name}” stand still for ${seconds(checkpoints.syncSeconds)}, which ` +
    "counts as busy.",
};

const waits = ({ task, flame }: Patient): string =>
  `You read busy as work. ${percent(flame.waiting)} of the busy time of “${task.name}” is waiting: `;

/** Why more subtasks are not the answer, by what is. */
const notMoreSubtasks: Readonly<Record<Exclude<Culprit, "parallelism">, (patient: Patient) => string>> = {
  skew: ({ task }) =>
    `You read the busiest subtask as all of them. On average those of “${task.name}” are busy ${milliseconds(task.busy)}: more of ` +
    "them would idle as well.",
  blocking: (patient) =>
    `${waits(patient)}more subtasks would wait side by side, and asynchronous calls do that in the subtasks that are there.`,
  external: (patient) => `${waits(patient)}more subtasks would wait side by side for the same slow system.`,
  serialization: ({ task, flame }) =>
    `You stopped at busy. More subtasks would help, but ${percent(flame.serializers)} of the busy time of “${task.name}” is serializers: ` +
    "repair that first.",
  checkpoints: ({ task, dashboard: { checkpoints } }) =>
    `You read busy as work. The threads of “${task.name}” stand still for ${seconds(checkpoints.syncSeconds)} of every ` +
    `${seconds(checkpoints.intervalSeconds)}, and that counts as busy.`,
};

/** What speaks against each where it is not the one. */
const alibis: Readonly<Record<Culprit, (patient: Patient) => string>> = {
  parallelism: (patient) => (patient.culprit === "parallelism" ? "" : notMoreSubtasks[patient.culprit](patient)),
  skew: ({ task }) =>
    `You took a full task for a full subtask. The fullest of “${task.name}” takes ${rate(task.mostInPerSecond)}, and the average is ` +
    `${rate(average(task))}: that is even.`,
  blocking: ({ task, flame }) =>
    flame.waiting > 0.5
      ? `It does wait, but “${task.name}” is the last task: nothing stands behind it but the system it writes to.`
      : `You took busy for waiting. Of the busy time of “${task.name}”, ${percent(flame.waiting)} is waiting.`,
  external: ({ task, flame, dashboard }) =>
    `You took the end of the job for its bottleneck. “${dashboard.tasks.at(-1)?.name ?? ""}” is idle ` +
    `${milliseconds(dashboard.tasks.at(-1)?.idle ?? 0)}; the task behind the last back-pressured one is “${task.name}”` +
    (flame.waiting > 0.5 ? ", and that is where somebody waits." : "."),
  serialization: ({ task, flame }) =>
    `You skipped the flame graph: serializers take only ${percent(flame.serializers)} of the busy time of “${task.name}”.`,
  checkpoints: ({ dashboard: { checkpoints } }) =>
    `You took the duration of a checkpoint for its cost: of ${seconds(checkpoints.syncSeconds + checkpoints.asyncSeconds)} only ` +
    `${seconds(checkpoints.syncSeconds)} is synchronous, and only that stops records.`,
};

/** What to do about each. */
const remedies: Readonly<Record<Culprit, string>> = {
  parallelism: "Raise the parallelism of that task, and look again: the next one may be close behind.",
  skew: "More subtasks do not help, since a key has one subtask. Aggregate before the keyBy, or split the hot key.",
  blocking: "Make the call asynchronous, cache answers, or read the table as a stream; more CPUs would wait as well.",
  external: "Write in batches or asynchronously, or make the other system faster; the job cannot be faster than it.",
  serialization:
    "Find the type that goes to Kryo, or the field that need not travel; it is work, so more cores help as well.",
  checkpoints:
    "Find out what is written synchronously, such as state of operators and, in 1.3, of the heap and of timers; and checkpoint less often.",
};

interface Case {
  readonly id: string;
  readonly title: string;
  readonly seed: number;
}

function practiceCase({ id, title, seed }: Case): ChoiceExercise {
  const known = new WeakMap<Givens, Patient>();
  // Each sentence of the exercise asks for the same one.
  const { predict } = about((scenario) => {
    const patient = known.get(scenario) ?? patientOf(id, scenario);
    known.set(scenario, patient);
    return patient;
  });
  const wrong = (place: number) => {
    const said = ({ culprit }: Patient): Culprit => culprits.filter((one) => one !== culprit)[place] ?? culprit;
    return { answer: said, says: (patient: Patient) => alibis[said(patient)](patient) };
  };
  return predict({
    id,
    title,
    start: { [practiceKind.id]: 1, [practiceRate.id]: 200e3, [practiceSubtasks.id]: 16, [practiceSeed.id]: seed },
    prompt: ({ dashboard }) =>
      `The dashboard above: ${rate(dashboard.inputPerSecond)} arrive, and the source reads ${rate(dashboard.tasks[0].inPerSecond)}. ` +
      "What makes this job slow?",
    options,
    answer: ({ culprit }) => culprit,
    misconceptions: [0, 1, 2, 3, 4].map(wrong),
    hints: [
      () => "First the place: the task behind the last one that is back-pressured.",
      ({ task }) =>
        `It is “${task.name}”. Are its subtasks alike, and what is its busy time made of? Then look at the checkpoints.`,
    ],
    solution: (patient) => [
      `The last back-pressured task stands before “${patient.task.name}”: that one holds the job back.`,
      proofs[patient.culprit](patient),
      remedies[patient.culprit],
    ],
    firstCheck: ({ task }) => `“${task.name}” is the task behind the last back-pressured one.`,
    meaning: (patient) => `${proofs[patient.culprit](patient)} ${remedies[patient.culprit]}`,
    variation: {
      inputs: [
        { input: practiceKind, over: [1, 2] },
        { input: practiceRate, over: [50e3, 80e3, 120e3, 200e3, 400e3, 600e3] },
        { input: practiceSubtasks, over: [8, 12, 16, 24, 32, 48] },
        { input: practiceSeed, over: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20] },
      ],
      suits: ({ culprit, dashboard }) =>
        pairs[id]?.includes(culprit) === true && dashboard.tasks[0].inPerSecond < 0.9 * dashboard.inputPerSecond,
    },
  });
}

export const readKeyed = practiceCase({ id: "read-keyed", title: "Full, but how much of it?", seed: 3 });
export const readWaiting = practiceCase({ id: "read-waiting", title: "Busy, but with what?", seed: 5 });
export const readBusy = practiceCase({ id: "read-busy", title: "Work, but whose?", seed: 7 });
