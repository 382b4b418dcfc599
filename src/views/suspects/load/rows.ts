import { pressureLevel, type PressureLevel } from "../../../model/suspects/metrics/bottleneck.js";
import type { ObservedTask } from "../../../model/suspects/metrics/observed-task.js";
import { text } from "../../../model/units.js";
import { milliseconds, rateText, shortName, subtasksText, type Observed } from "../observed.js";

/** How a task spends its time, as the web UI colours it. */
export type Mood = "busy" | "back" | "idle";

/** One task of a dashboard, ready to be drawn. */
export interface LoadRow {
  readonly name: string;
  readonly subtasks: string;
  readonly mood: Mood;
  /** Shares of time that sum to 1. */
  readonly busy: number;
  readonly back: number;
  readonly idle: number;
  /** Of the busiest subtask. */
  readonly peak: number;
  readonly peakText: string;
  readonly texts: { readonly busy: string; readonly back: string; readonly idle: string };
  readonly rate: string;
  readonly isBottleneck: boolean;
  readonly holdsBack: boolean;
  /** What the web UI says of back pressure. */
  readonly level: PressureLevel;
  /** The share of samples in which 1.3 finds it waiting for a buffer. */
  readonly ratio: number;
  readonly ratioText: string;
}

/** A peak this far above the average is worth a mark: assumed. */
const WORTH_A_MARK = 0.02;

/** A row for each task. */
export function loadRows({ tasks, bottleneck }: Observed): readonly LoadRow[] {
  return tasks.map((task, at) => ({
    name: shortName(task),
    subtasks: subtasksText(task.parallelism),
    mood: moodOf(task),
    busy: task.busy,
    back: task.backPressured,
    idle: task.idle,
    peak: task.mostBusy,
    peakText: task.mostBusy > task.busy + WORTH_A_MARK ? `busiest ${milliseconds(task.mostBusy)}` : "",
    texts: {
      busy: `busy ${milliseconds(task.busy)}`,
      back: `back-pressured ${milliseconds(task.backPressured)}`,
      idle: `idle ${milliseconds(task.idle)}`,
    },
    rate: rateText(task.inPerSecond),
    isBottleneck: at === bottleneck.at,
    holdsBack: bottleneck.holdsBack,
    level: pressureLevel(task.backPressured),
    ratio: task.backPressured,
    ratioText: text(task.backPressured, "count", { decimals: 2 }),
  }));
}

/** What the web UI would show most of: it mixes black, red and blue; a drawing takes the strongest. */
function moodOf({ mostBusy, backPressured, idle }: ObservedTask): Mood {
  if (backPressured > Math.max(mostBusy, idle)) return "back";
  return mostBusy >= idle ? "busy" : "idle";
}
