import { barX, ruleX, text, type Markish } from "@observablehq/plot";
import type { ExchangeBar, ExchangeData } from "../../views/slots/cluster/buffers.js";
import { nothing } from "./nothing.js";
import { CHARACTER, count, halo, plot, type ChartSize } from "./plot.js";

/** The colour of network memory; what is not required is lighter. */
const COLOUR = "var(--network-memory)";

/** A bar with its name, the axis, and the room at the sides, in pixels. */
const ROW = 52;
const AXIS = 64;
const LEFT = 8;
const RIGHT = 26;

/** A bar, and which one it is: names may be the same. */
type Row = ExchangeBar & { readonly row: number };

/** What each end of each exchange requires and would use, one behind the other; and what there is. */
export function exchangeBuffersChart({ bars, right, limit }: ExchangeData, size: ChartSize): SVGSVGElement {
  const rows = bars.map((bar, row) => ({ ...bar, row }));
  if (rows.length === 0) return nothing("No network buffer is asked for here.", size);
  return plot(
    { ...size, height: rows.length * ROW + AXIS },
    {
      ...{ marginLeft: LEFT, marginRight: RIGHT, marginTop: 20 },
      x: {
        ...{ domain: [0, right], axis: "bottom" },
        ...{ ticks: size.narrow ? 4 : 8, tickFormat: count, label: "buffers →" },
      },
      y: { type: "band", domain: rows.map(({ row }) => row), axis: null, paddingInner: 0.62, paddingOuter: 0.4 },
      marks: [...barMarks(rows), ...limitMarks({ limit, right }, size), names(rows, { right, size })],
    },
  );
}

function barMarks(rows: readonly Row[]): Markish[] {
  const between = ({ from, required }: Row): number => from + required;
  const end = ({ from, wanted }: Row): number => from + wanted;
  return [
    barX(rows, { x1: "from", x2: between, y: "row", fill: COLOUR }),
    barX(rows, { x1: between, x2: end, y: "row", fill: COLOUR, fillOpacity: 0.3 }),
  ];
}

/** Each name with its numbers above its bar, or as far to the left of its beginning as it has to be. */
function names(rows: readonly Row[], { right, size }: { right: number; size: ChartSize }): Markish {
  const textOf = ({ name, short, text: numbers }: Row): string => `${size.narrow ? short : name}: ${numbers}`;
  const perPixel = right / (size.width - LEFT - RIGHT);
  return text(rows, {
    x: (row: Row) => Math.max(0, Math.min(row.from, right - 1.15 * CHARACTER * textOf(row).length * perPixel)),
    ...{ y: "row", text: textOf, textAnchor: "start", dy: -18, fill: "var(--ink)", fontWeight: 600, ...halo },
  });
}

function limitMarks({ limit, right }: Pick<ExchangeData, "limit" | "right">, { narrow }: ChartSize): Markish[] {
  if (!limit) return [];
  if (!limit.isOnAxis) {
    const far = narrow ? `${limit.text} →` : `${limit.text}, far to the right →`;
    return [text([far], { frameAnchor: "top-right", dy: -12, fill: "var(--ink)" })];
  }
  return [
    ruleX([limit.buffers], { stroke: "var(--ink)", strokeWidth: 1.5 }),
    text([limit], {
      ...{ x: "buffers", frameAnchor: "top", dy: -12, text: "text", fill: "var(--ink)", ...halo },
      textAnchor: limit.buffers > right / 2 ? "end" : "start",
    }),
  ];
}
