import { dot, link, ruleX, text } from "@observablehq/plot";
import type { DowntimeBandData, DowntimeRow } from "../../../views/deployment/downtime-band.js";
import { halo, plot, type ChartSize } from "../plot.js";
import { timeAxisX } from "../time-axis.js";

/** Names stand beside their lines, or on a phone above them. */
const layouts = {
  wide: { row: 32, marginLeft: 336, marginRight: 40, padding: 0.5, beside: { dx: -328 } },
  narrow: { row: 44, marginLeft: 8, marginRight: 22, padding: 0.7, beside: { dy: -18 } },
};

/** Round times in seconds, close to each other from an hour to some days: there most ranges lie. */
const ROUND = [1, 10, 60, 300, 1800, 3600, 7200, 14400, 28800, 57600, 86400, 172800, 345600, 864000, 2592000, 31536000];

function ticksOf(left: number, right: number, most: number): readonly number[] {
  const within = ROUND.filter((seconds) => seconds >= left && seconds <= right);
  return within.filter((_, at) => at % Math.ceil(within.length / most) === 0);
}

/** A range of downtime for each setup on a logarithmic axis, and what so many nines allow. */
export function downtimeBandChart({ rows, nines, left, right }: DowntimeBandData, size: ChartSize): SVGSVGElement {
  const colour = ({ isOwn }: DowntimeRow): string => (isOwn ? "var(--accent)" : "var(--ink)");
  const within = (seconds: number): number => Math.max(left, seconds);
  const { row, marginLeft, marginRight, padding, beside } = layouts[size.narrow ? "narrow" : "wide"];
  return plot(
    { ...size, height: 80 + rows.length * row },
    {
      ...{ marginLeft, marginRight, marginTop: 34 },
      x: { type: "log", domain: [left, right] },
      y: { type: "point", domain: rows.map(({ name }) => name), axis: null, padding },
      marks: [
        timeAxisX(ticksOf(left, right, size.narrow ? 4 : 6), "downtime in a year →"),
        ruleX(nines, { x: "seconds", stroke: "var(--edge)", strokeDasharray: "4 4" }),
        text(nines, { x: "seconds", text: "text", frameAnchor: "top", dy: -18, fill: "var(--ink-soft)" }),
        link(rows, {
          ...{ x1: ({ low }: DowntimeRow) => within(low), x2: ({ high }: DowntimeRow) => within(high) },
          ...{ y1: "name", y2: "name", stroke: colour, strokeWidth: 7, strokeOpacity: 0.35 },
        }),
        dot(rows, { x: ({ median }: DowntimeRow) => within(median), y: "name", r: 5, fill: colour }),
        text(rows, {
          ...{ x: left, y: "name", ...beside, textAnchor: "start", fill: "var(--ink)", ...halo },
          text: ({ name, text: says }: DowntimeRow) => `${name}: ${says}`,
        }),
      ],
    },
  );
}
