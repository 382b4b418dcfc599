import { arrow, axisX, axisY, dot, gridY, ruleX, type Markish } from "@observablehq/plot";
import { text as textOf } from "../../model/units.js";
import type { KryoData, KryoLine, KryoPoint } from "../../views/measurements/kryo-registration.js";
import { evenTicks } from "./even-ticks.js";
import { labels, type Label } from "./labels.js";
import { nothing } from "./nothing.js";
import { plot, type ChartSize } from "./plot.js";

/** The newest version as dots, an older one as rings in the colour of what was. */
const LOOKS = [
  { colour: "var(--results)", fill: "var(--results)" },
  { colour: "var(--then)", fill: "var(--paper)" },
] as const;
type Look = (typeof LOOKS)[number];

/** Bytes and time of one record: by its own serializer, and by Kryo as more and more is registered. */
export function kryoRegistrationChart({ lines }: KryoData, size: ChartSize): SVGSVGElement {
  const all = lines.flatMap(({ own, points }) => [...(own ? [own] : []), ...points]);
  if (all.length === 0) return nothing("Nothing has been measured yet.", size);
  // The first point's name stands above it on a phone, and beside it where there is room.
  const top = (size.narrow ? 1.35 : 1.12) * Math.max(...all.map(({ high }) => high));
  const right = (size.narrow ? 1.08 : 1.3) * Math.max(...all.map(({ bytes }) => bytes));
  const { ticks, tick } = evenTicks(top, { most: 5, unit: "seconds" });
  return plot(
    { ...size, height: size.narrow ? 380 : 360 },
    {
      marginLeft: 62,
      marginBottom: 42,
      x: { domain: [0, right] },
      y: { domain: [0, top] },
      marks: [
        gridY(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
        axisX({ anchor: "bottom", label: "bytes of one record →", ticks: size.narrow ? 5 : 10 }),
        axisY(ticks, { anchor: "left", text: tick, label: "↑ to write and read it" }),
        ...lines.toReversed().flatMap((line, at) => lineMarks(line, lookOf(lines.length - 1 - at))),
        labels(
          lines.flatMap((line, at) => labelsOf(line, { isNewest: at === 0, narrow: size.narrow })),
          {
            dots: all.map(({ bytes, value }) => [bytes, value]),
          },
        ),
      ],
    },
  );
}

function lookOf(at: number): Look {
  return at === 0 ? LOOKS[0] : LOOKS[1];
}

function lineMarks({ own, points }: KryoLine, { colour, fill }: Look): Markish[] {
  const steps = points.slice(1).map((to, at) => ({ from: points[at] ?? to, to }));
  const all = [...(own ? [own] : []), ...points];
  return [
    arrow(steps, {
      x1: ({ from }: { from: KryoPoint }) => from.bytes,
      y1: ({ from }: { from: KryoPoint }) => from.value,
      x2: ({ to }: { to: KryoPoint }) => to.bytes,
      y2: ({ to }: { to: KryoPoint }) => to.value,
      stroke: colour,
      inset: 8,
      headLength: 7,
    }),
    ruleX(all, { x: "bytes", y1: "low", y2: "high", stroke: colour, strokeWidth: 1.5 }),
    dot(points, { x: "bytes", y: "value", r: 5.5, fill, stroke: colour, strokeWidth: 1.75 }),
    dot(own ? [own] : [], { x: "bytes", y: "value", r: 6, symbol: "square", fill, stroke: colour, strokeWidth: 1.75 }),
  ];
}

interface Labelled {
  readonly isNewest: boolean;
  readonly narrow: boolean;
}

/** The newest version’s points with their names and numbers; of an older one only where its line begins. */
function labelsOf({ version, kryo, own, points }: KryoLine, { isNewest, narrow }: Labelled): Label[] {
  const [first] = points;
  const fill = isNewest ? "var(--ink)" : "var(--then)";
  if (!isNewest) {
    const text = `Flink ${version}, Kryo ${kryo}`;
    return first ? [{ x: first.bytes, y: first.value, text, anchor: "end", dx: -6, dy: -18, fill, weight: 400 }] : [];
  }
  const pointLabel = ({ bytes, value, name }: KryoPoint, at: number): Label => ({
    x: bytes,
    y: value,
    text: `${name}\n${String(bytes)} B, ${textOf(value, "seconds")}`,
    ...placeOf(at, narrow),
    fill,
  });
  const ownLabel = own ? [{ ...pointLabel(own, 1), anchor: "start" as const, dx: 12, dy: 6 }] : [];
  return [...points.map(pointLabel), ...ownLabel];
}

/** Where a point's name stands: clear of the arrows, which lead down to the left. */
function placeOf(at: number, narrow: boolean): Pick<Label, "anchor" | "dx" | "dy"> {
  if (at === 0) return narrow ? { anchor: "end", dx: 8, dy: -52 } : { anchor: "start", dx: 12, dy: -4 };
  return { anchor: narrow && at > 1 ? "start" : "middle", dx: 0, dy: 26 };
}
