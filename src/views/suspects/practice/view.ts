import { bottleneckOf } from "../../../model/suspects/metrics/bottleneck.js";
import type { Dashboard } from "../../../model/suspects/practice/dashboard.js";
import type { Table } from "../../figure.js";
import { amount } from "../../world.js";
import type { LoadData } from "../load/load.js";
import { loadRows } from "../load/rows.js";
import { rateText } from "../observed.js";

/** A dashboard to read, without a word about what is wrong. */
export interface PracticeView {
  readonly title: string;
  readonly description: string;
  readonly data: LoadData;
  readonly table: Table;
  readonly checkpoints: string;
}

/** A dashboard as a reader finds it. */
export function practiceView({ tasks, flames, checkpoints, inputPerSecond }: Dashboard): PracticeView {
  const rows = loadRows({ tasks, bottleneck: bottleneckOf(tasks) });
  const share = (fraction: number | undefined): string => amount(fraction ?? NaN, "fraction", { decimals: 0 });
  return {
    title: `A job of four tasks. ${rateText(inputPerSecond)} arrive, ${rateText(tasks[0].inPerSecond)} are read`,
    description:
      "The tasks from source to sink, each with a bar of busy, back-pressured and idle time. The table below has the same numbers.",
    // Which one is the bottleneck is for the reader to find.
    data: { rows: rows.map((row) => ({ ...row, isBottleneck: false })) },
    table: {
      columns: [
        "task",
        "busy, back, idle",
        "in, fullest subtask",
        "in, on average",
        "flame graph: program",
        "serializers",
        "state",
        "waiting",
      ],
      rows: tasks.map((task, at) => [
        task.name,
        [task.busy, task.backPressured, task.idle].map((part) => String(Math.round(part * 1000))).join(", "),
        rateText(task.mostInPerSecond),
        rateText(task.inPerSecond / task.parallelism),
        share(flames[at]?.program),
        share(flames[at]?.serializers),
        share(flames[at]?.state),
        share(flames[at]?.waiting),
      ]),
    },
    checkpoints:
      `Checkpoints every ${amount(checkpoints.intervalSeconds, "seconds", { scale: "s" })}. In the slowest subtask, synchronous: ` +
      `${amount(checkpoints.syncSeconds, "seconds")}; asynchronous: ${amount(checkpoints.asyncSeconds, "seconds")}. ` +
      "The flame graphs were taken between two of them.",
  };
}
