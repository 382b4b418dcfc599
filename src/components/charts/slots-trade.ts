import { axisX, dot, gridY, line, ruleX, text, type Markish } from "@observablehq/plot";
import type { TradeData, TradePoint } from "../../views/slots/cluster/trade.js";
import { labels, type Label } from "./labels.js";
import { nothing } from "./nothing.js";
import { percent, plot, type ChartSize } from "./plot.js";

/** What the two lines are: the memory that no slot gets has the colour of the overhead. */
const series = [
  { key: "fixedFraction", name: "memory that no slot gets", colour: "var(--overhead)", dash: {} },
  { key: "lostFraction", name: "slots in one TaskManager", colour: "var(--danger)", dash: { strokeDasharray: "7 4" } },
] as const;

/** Lines of numbers below the axis, with their names at the left. */
const rows = [
  { key: "taskManagers", name: "TaskManagers" },
  { key: "buffers", name: "buffers each" },
  { key: "connections", name: "connections" },
] as const;

const LINE = 19;
const AXIS = 46;
/** Columns of numbers that a phone has room for. */
const NARROW_COLUMNS = 5;

/** Two shares over the slots of each TaskManager, and what else changes with them below. */
export function slotsTradeChart({ points, here, hasMemory }: TradeData, size: ChartSize): SVGSVGElement {
  if (points.length === 0) return nothing("Nothing is placed here.", size);
  const shown = series.filter(({ key }) => key === "lostFraction" || hasMemory);
  const columns = columnsOf(points, here, size);
  const last = points.at(-1)?.slots ?? 1;
  return plot(
    { ...size, height: (size.narrow ? 270 : 300) + rows.length * LINE },
    {
      marginLeft: size.narrow ? 108 : 116,
      marginRight: 24,
      marginBottom: AXIS + rows.length * LINE,
      x: { type: "log", base: 2, domain: [1, Math.max(2, last)] },
      y: { domain: [0, 1], tickFormat: percent, ticks: 5, label: null },
      marks: [
        gridY({ ticks: 5, stroke: "var(--rule)", strokeOpacity: 1 }),
        axisX(
          columns.map(({ slots }) => slots),
          { anchor: "bottom", text: String, label: null },
        ),
        ...below(columns),
        ...(here ? [ruleX([here], { x: "slots", stroke: "var(--accent)" })] : []),
        ...shown.map(({ key, colour, dash }) =>
          line(points, { x: "slots", y: key, stroke: colour, strokeWidth: 2.5, ...dash }),
        ),
        ...shown.map(({ key }) =>
          dot(here ? [here] : [], { x: "slots", y: key, r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
        ),
        labels(
          shown.flatMap(({ key, name, colour }) => labelsOf({ points, here }, { key, name, colour })),
          {
            dots: here ? shown.map(({ key }) => [here.slots, here[key]] as const) : [],
            lines: shown.map(({ key }) => points.map((point) => [point.slots, point[key]] as const)),
          },
        ),
      ],
    },
  );
}

/** The reader’s own column, and as many others as there is room for, evenly. */
function columnsOf(
  points: readonly TradePoint[],
  here: TradePoint | null,
  { narrow }: ChartSize,
): readonly TradePoint[] {
  const step = narrow ? Math.ceil(points.length / NARROW_COLUMNS) : 1;
  const kept = points.filter((_, at) => at % step === 0);
  const isNear = (point: TradePoint): boolean =>
    here !== null && point !== here && Math.abs(Math.log2(point.slots / here.slots)) < 0.75 * step;
  return [...kept.filter((point) => point.slots !== here?.slots && !isNear(point)), ...(here ? [here] : [])];
}

function below(columns: readonly TradePoint[]): Markish[] {
  const line = { frameAnchor: "bottom", fill: "var(--ink)" } as const;
  const rowName = (name: string, at: number): Markish =>
    text([name], {
      ...line,
      frameAnchor: "bottom-left",
      textAnchor: "end",
      dx: -22,
      dy: AXIS - 8 + at * LINE,
      fill: "var(--ink-soft)",
    });
  return [
    text(["slots of each"], {
      ...line,
      frameAnchor: "bottom-left",
      textAnchor: "end",
      dx: -22,
      dy: 18,
      fill: "var(--ink-soft)",
    }),
    ...rows.flatMap(({ key, name }, at) => [
      rowName(name, at),
      text(columns, { ...line, x: "slots", text: key, dy: AXIS - 8 + at * LINE }),
    ]),
  ];
}

/** The first line is named where it begins, and the other one above its end. */
function labelsOf(
  { points, here }: Pick<TradeData, "points" | "here">,
  { key, name, colour }: Pick<(typeof series)[number], "key" | "name" | "colour">,
): Label[] {
  const own = here && { x: here.slots, y: here[key], text: percent(here[key]), dx: 10, dy: -12, fill: "var(--ink)" };
  const [first, last] = [points[0], points.at(-1)];
  const named =
    key === "lostFraction"
      ? last && { x: last.slots, y: last[key], anchor: "end" as const, dx: 4, dy: -14 }
      : first && { x: first.slots, y: first[key], anchor: "start" as const, dx: 12, dy: first[key] > HIGH ? 18 : -14 };
  return [
    ...(own ? [{ ...own, anchor: "start" as const }] : []),
    ...(named ? [{ ...named, text: name, fill: colour }] : []),
  ];
}

/** A line that begins above this has no room for its name above it. */
const HIGH = 0.8;
