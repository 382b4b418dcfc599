import { barX, text, type RenderFunction } from "@observablehq/plot";
import type { Phase, PhaseBar, PhaseBarsData } from "../../../views/deployment/phase-bars.js";
import { colourKey } from "../key.js";
import { halo, plot, type ChartSize } from "../plot.js";
import { evenTimes, timeAxisX } from "../time-axis.js";

const fills: Readonly<Record<Phase, string>> = {
  noticed: "var(--edge)",
  "new leader": "var(--results)",
  "by hand": "var(--danger)",
  delay: "var(--ink)",
  slots: "var(--cpu)",
  restore: "var(--checkpoint)",
  "catch up": "var(--messages)",
};

const ROW = 50;
const LEFT = 8;
const RIGHT = { wide: 96, narrow: 22 };
/** The height of a row of the key, and how many names fit into one on a phone. */
const KEY_ROW = 18;
const NARROW_KEY = 4;

interface Piece {
  readonly bar: string;
  readonly phase: Phase;
  readonly x1: number;
  readonly x2: number;
}

/** Failures from the moment they happen until the job has caught up, one bar for each, divided into phases. */
export function phaseBarsChart({ bars, phases, right }: PhaseBarsData, size: ChartSize): SVGSVGElement {
  const pieces = bars.flatMap(({ name, parts }) =>
    parts
      .filter(({ from }) => from < right)
      .map(({ phase, from, to }): Piece => ({ bar: name, phase, x1: from, x2: Math.min(to, right) })),
  );
  const row = { y: "name", fill: "var(--ink)" } as const;
  const keys = keyRows(phases, size.narrow ? NARROW_KEY : phases.length);
  const marginTop = 20 + keys.length * KEY_ROW;
  return plot(
    { ...size, height: 48 + marginTop + bars.length * ROW },
    {
      ...{ marginLeft: LEFT, marginRight: size.narrow ? RIGHT.narrow : RIGHT.wide, marginTop },
      x: { domain: [0, right] },
      y: { type: "band", domain: bars.map(({ name }) => name), axis: null, paddingInner: 0.58, paddingOuter: 0.45 },
      marks: [
        timeAxisX(evenTimes(right, size.narrow ? 4 : 9), "since the failure →"),
        barX(pieces, { x1: "x1", x2: "x2", y: "bar", fill: ({ phase }: Piece) => fills[phase], insetRight: 0.75 }),
        text(bars, {
          ...{ ...row, x: 0, textAnchor: "start", dy: -20, ...halo },
          fill: ({ era }: PhaseBar) => (era === "then" ? "var(--then)" : "var(--ink)"),
          text: ({ name, text: total }: PhaseBar) => (size.narrow ? `${name}: ${total}` : name),
        }),
        ...(size.narrow ? [] : [totals(bars, { right, row })]),
        ...keys,
      ],
    },
  );
}

/** The names of the phases’ colours, so many to a row. */
function keyRows(phases: readonly Phase[], most: number): RenderFunction[] {
  return Array.from({ length: Math.ceil(phases.length / most) }, (_, row) => {
    const key = colourKey(
      phases.slice(row * most, (row + 1) * most).map((phase) => ({ name: phase, fill: fills[phase] })),
    ) as RenderFunction;
    return (...drawn) => {
      const group = key(...drawn);
      group?.setAttribute("transform", `translate(0,${String(row * KEY_ROW)})`);
      return group;
    };
  });
}

function totals(
  bars: readonly PhaseBar[],
  { right, row }: { right: number; row: { readonly y: string; readonly fill: string } },
) {
  return text(bars, {
    ...{
      ...row,
      x: ({ total }: PhaseBar) => Math.min(total, right),
      textAnchor: "start",
      dx: 8,
      fontWeight: 600,
      ...halo,
    },
    text: ({ isCut, text: total }: PhaseBar) => (isCut ? `→ ${total}` : total),
  });
}
