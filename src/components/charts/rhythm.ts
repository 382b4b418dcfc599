import { rect, ruleX, text, type Markish } from "@observablehq/plot";
import type { RhythmBar, RhythmData, RhythmRow } from "../../views/checkpointing/rhythm.js";
import { halo, plot, type ChartSize } from "./plot.js";
import { evenTimes, timeAxisX } from "./time-axis.js";

/** Height of one bar, and the room that a row has beside its bars. */
const LANE = 26;
const ROOM = 34;

/** The least width of a bar, as a share of the axis: what takes milliseconds is seen all the same. */
const SLIVER = 0.003;

/** Ticks of the timer nearer to each other than this, in pixels, would be a grey area. */
const GRID = 3;

const fills: Readonly<Record<RhythmBar["ends"], string>> = {
  completed: "var(--checkpoint)",
  "runs on": "var(--checkpoint)",
  subsumed: "var(--ink-soft)",
  expired: "var(--danger)",
};

/** Checkpoints as bars on an axis of time, with the timer's grid behind them. */
export function rhythmChart(data: RhythmData, size: ChartSize): SVGSVGElement {
  const { rows, horizonSeconds, grid, intervalText } = data;
  const places = placesOf(rows);
  const height = places.at(-1)?.bottom ?? 0;
  const isLegible = grid.length < size.width / GRID;
  return plot(
    { ...size, height: height + 74 },
    {
      marginLeft: size.narrow ? 16 : 84,
      marginTop: 30,
      marginBottom: 40,
      x: { domain: [0, horizonSeconds] },
      y: { domain: [height, 0], axis: null },
      marks: [
        timeAxisX(evenTimes(horizonSeconds, size.narrow ? 5 : 10), "time →"),
        ruleX(isLegible ? grid : [], { stroke: "var(--rule)", strokeDasharray: "2 3" }),
        text([grid[1] ?? 0], {
          x: (seconds: number) => seconds,
          y: 0,
          dy: -14,
          dx: -4,
          textAnchor: "start",
          text: () => `the timer, every ${intervalText}`,
          fill: "var(--ink-soft)",
          ...halo,
        }),
        ...rows.flatMap((row, index) => rowMarks(row, { ...(places[index] as Place), horizonSeconds, size })),
      ],
    },
  );
}

interface Place {
  readonly top: number;
  readonly bottom: number;
}

function placesOf(rows: readonly RhythmRow[]): Place[] {
  let top = 0;
  return rows.map(({ bars }) => {
    const lanes = Math.max(1, ...bars.map(({ lane }) => lane + 1));
    const place = { top, bottom: top + ROOM + lanes * LANE };
    top = place.bottom;
    return place;
  });
}

function rowMarks(
  { name, bars, pauses }: RhythmRow,
  { top, bottom, horizonSeconds, size }: Place & { horizonSeconds: number; size: ChartSize },
): Markish[] {
  const floor = (lane: number): number => bottom - 6 - lane * LANE;
  return [
    rect(pauses, {
      x1: "from",
      x2: "to",
      y1: bottom - 6,
      y2: bottom - 6 - LANE + 5,
      fill: "var(--messages)",
      fillOpacity: 0.22,
      stroke: "var(--messages)",
      strokeDasharray: "3 2",
    }),
    rect(bars, {
      x1: "from",
      x2: ({ from, to }: RhythmBar) => Math.max(to, from + SLIVER * horizonSeconds),
      y1: ({ lane }: RhythmBar) => floor(lane),
      y2: ({ lane }: RhythmBar) => floor(lane) - LANE + 5,
      fill: ({ ends }: RhythmBar) => fills[ends],
      fillOpacity: ({ ends }: RhythmBar) => (ends === "runs on" ? 0.6 : 1),
      insetRight: 1,
    }),
    size.narrow
      ? text([name], {
          frameAnchor: "left",
          y: top + 12,
          textAnchor: "start",
          dx: 2,
          fill: "var(--ink)",
          fontWeight: 600,
          ...halo,
        })
      : text([name], {
          x: 0,
          y: bottom - LANE / 2 - 4,
          textAnchor: "end",
          dx: -10,
          fill: "var(--ink)",
          fontWeight: 600,
        }),
    ...(pauses[0]
      ? [
          text([pauses[0]], {
            x: "from",
            y: bottom - LANE - 8,
            textAnchor: "start",
            text: () => "min pause",
            fill: "var(--messages)",
            ...halo,
          }),
        ]
      : []),
  ];
}
