import { barX, text, type Markish } from "@observablehq/plot";
import type { RecordBar, RecordPartsData } from "../../views/serialization/record/parts.js";
import { kryoFill, kryoHatching } from "./kryo-hatching.js";
import { barTotals } from "./bar-totals.js";
import { colourKey } from "./key.js";
import { plot, type ChartSize } from "./plot.js";
import { namesBelow, namesInside, placed, type PlacedPiece } from "./record-pieces.js";

/** The room at the sides of the bars, and the height of a row, in pixels. */
const LEFT = { wide: 86, narrow: 8 };
const RIGHT = { wide: 110, narrow: 24 };
const ROW = { wide: 70, narrow: 86 };

/** A bar for each version, divided into fields. What Kryo writes is hatched. */
export function recordPartsChart({ bars, right }: RecordPartsData, size: ChartSize): SVGSVGElement {
  const width = size.narrow ? "narrow" : "wide";
  const id = `kryo-in-record-${width}`;
  const pieces = bars.flatMap(placed);
  const scale = { right, pixelsPerByte: (size.width - LEFT[width] - RIGHT[width]) / right };
  const place = { x1: "from", x2: "to", y: "bar", insetRight: 1 } as const;
  return plot(
    { ...size, height: 74 + ROW[width] * bars.length },
    {
      marginLeft: LEFT[width],
      marginRight: RIGHT[width],
      marginTop: 30,
      x: { domain: [0, right], axis: "bottom", label: "bytes →", ticks: size.narrow ? 4 : 8, tickSize: 0 },
      y: { domain: bars.map(({ name }) => name), axis: null, padding: 0.6, paddingOuter: 0.45 },
      marks: [
        kryoHatching(id),
        colourKey([
          { name: "Flink’s own serializers", fill: "var(--shuffle)" },
          { name: "Kryo", fill: kryoFill(id) },
        ]),
        barX(
          pieces.filter(({ isKryo }: PlacedPiece) => !isKryo),
          { ...place, fill: "var(--shuffle)" },
        ),
        barX(
          pieces.filter(({ isKryo }: PlacedPiece) => isKryo),
          { ...place, fill: kryoFill(id), stroke: "var(--danger)" },
        ),
        ...namesInside(pieces, scale),
        namesBelow(pieces, scale, 24),
        ...namesOf(bars, size),
        ...(size.narrow ? [] : [barTotals(bars, { x: "bytes", y: "name" })]),
      ],
    },
  );
}

/** The versions beside the bars, or above them; that of the scenario stands out. */
function namesOf(bars: readonly RecordBar[], { narrow }: ChartSize): readonly Markish[] {
  const label = ({ name, text }: RecordBar): string => (narrow ? `${name}: ${text}` : name);
  const place = narrow ? ({ textAnchor: "start", dy: -26 } as const) : ({ textAnchor: "end", dx: -10 } as const);
  return [true, false].map((own) =>
    text(
      bars.filter(({ isOwn }) => isOwn === own),
      { x: 0, y: "name", text: label, fill: "var(--ink)", fontWeight: own ? 600 : 400, ...place },
    ),
  );
}
