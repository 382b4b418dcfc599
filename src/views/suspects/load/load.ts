import { amount } from "../../world.js";
import { num, say, type World } from "../../world.js";
import type { FigureView } from "../../figure.js";
import { milliseconds, observedIn, rateText, type Observed } from "../observed.js";
import { whereSentence } from "../where.js";
import { loadRows, type LoadRow } from "./rows.js";

/** The pipeline with the time of each task. */
export interface LoadData {
  readonly rows: readonly LoadRow[];
}

/** Where the time of each task goes, and which task all others wait for. */
export function loadView(world: World): FigureView<LoadData> {
  const observed = observedIn(world);
  return {
    title: "How does each task spend a second, and who waits for whom?",
    finding: finding(world, observed),
    description:
      "The tasks from source to sink, one below the other. Each has a bar of one second, divided into busy, " +
      "back-pressured and idle time, averaged over its subtasks, with a mark for the busiest subtask.",
    table: {
      columns: [
        "task",
        "subtasks",
        "busy",
        "back-pressured",
        "idle",
        "busiest subtask",
        "in",
        "fullest subtask in",
        "out",
        "on CPU",
      ],
      rows: observed.tasks.map((task) => [
        task.name,
        String(task.parallelism),
        milliseconds(task.busy),
        milliseconds(task.backPressured),
        milliseconds(task.idle),
        milliseconds(task.mostBusy),
        rateText(task.inPerSecond),
        rateText(task.mostInPerSecond),
        rateText(task.outPerSecond),
        task.cpuFraction === null ? "—" : amount(task.cpuFraction, "fraction"),
      ]),
    },
    data: { rows: loadRows(observed) },
  };
}

function finding(world: World, observed: Observed): string {
  const asked =
    observed.bottleneck.holdsBack && Number.isFinite(num(world, "overloadFactor"))
      ? ` It takes ${say(world, "trueRecordsPerSecond")} at most, and ${say(world, "neededRecordsPerSecond")} would come.`
      : "";
  return whereSentence(world) + asked;
}
