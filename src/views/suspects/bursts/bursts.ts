import type { FigureView } from "../../figure.js";
import { amount, num, say, type World } from "../../world.js";
import { milliseconds, observedIn } from "../observed.js";

/** A stretch of time in which the task is full, or as busy as `busy` says, seconds. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly busy: number;
}

interface Lane {
  readonly name: string;
  readonly says: string;
  readonly stretches: readonly Stretch[];
}

/** The same share of busy time in three ways. */
export interface BurstsData {
  readonly lanes: readonly Lane[];
  readonly seconds: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Periods of on and off that a drawing can show apart; assumed. */
const MOST_PERIODS = 30;

/** Three loads of which the dashboard shows the same. */
export function burstsView(world: World): FigureView<BurstsData> {
  const { tasks } = observedIn(world);
  const last = tasks.at(-1) ?? tasks[0];
  const { busy } = last;
  const seconds = num(world, "slideSeconds");
  const period = Math.max(2, seconds / MOST_PERIODS);
  const lanes = [
    { name: "evenly", says: "no record waits", stretches: [{ from: 0, to: seconds, busy }] },
    {
      name: period === 2 ? "in every second second" : `in bursts of ${amount(period, "seconds")}`,
      says: `full for ${amount(period * busy, "seconds")}`,
      stretches: repeated(seconds, period, busy),
    },
    {
      name: "when the window fires",
      says: `full for ${say(world, "burstSeconds")}`,
      stretches: [{ from: 0, to: busy * seconds, busy: 1 }],
    },
  ];
  return {
    title: "Which of these three does the dashboard show?",
    finding:
      busy === 0
        ? `“${last.name}” is never busy: there is nothing to tell apart.`
        : `All three: “${last.name}” is busy ${milliseconds(busy)} of each second on average. Behind a window that fires every ` +
          `${say(world, "slideSeconds")} it is full for ${say(world, "burstSeconds")}, and what comes last waits that long.`,
    description:
      "Three lanes of the same length. In each the same area is filled: evenly, in short bursts, and in one.",
    table: {
      columns: ["records come", "average busy time", "meanwhile"],
      rows: lanes.map((lane) => [lane.name, milliseconds(busy), lane.says]),
    },
    data: {
      lanes,
      seconds,
      ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => ({ at: part * seconds, label: amount(part * seconds, "seconds") })),
    },
  };
}

function repeated(seconds: number, period: number, busy: number): readonly Stretch[] {
  const count = Math.max(1, Math.round(seconds / period));
  return Array.from({ length: count }, (_, at) => ({ from: at * period, to: (at + busy) * period, busy: 1 })).filter(
    ({ from }) => from < seconds,
  );
}
