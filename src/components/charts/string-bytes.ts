import { axisY, barX, text, tickX } from "@observablehq/plot";
import type { ScriptRow, StringBytesData } from "../../views/serialization/strings/string-bytes.js";
import { colourKey } from "./key.js";
import { halo, plot, type ChartSize } from "./plot.js";

/** The colour of records between tasks. */
const COLOUR = "var(--shuffle)";

/** A bar for each script, as long as Flink writes it, and a mark where UTF-8 would end. */
export function stringBytesChart({ rows, right }: StringBytesData, size: ChartSize): SVGSVGElement {
  const row = size.narrow ? 54 : 38;
  return plot(
    { ...size, height: 82 + row * rows.length },
    {
      marginLeft: size.narrow ? 8 : 176,
      marginRight: size.narrow ? 20 : 150,
      marginTop: 34,
      x: { domain: [0, right], axis: "bottom", label: "bytes →", ticks: size.narrow ? 4 : 8, tickSize: 0 },
      y: { domain: rows.map(({ name }) => name), axis: null, padding: size.narrow ? 0.62 : 0.4 },
      marks: [
        colourKey([
          { name: "Flink", fill: COLOUR },
          { name: "UTF-8 ends here", fill: "var(--ink)" },
        ]),
        barX(rows, { x: "flinkBytes", y: "name", fill: COLOUR }),
        tickX(rows, {
          x: "utf8Bytes",
          y: "name",
          stroke: "var(--ink)",
          strokeWidth: 3,
          insetTop: size.narrow ? -2 : -5,
          insetBottom: -5,
        }),
        ...(size.narrow
          ? [
              text(rows, {
                x: 0,
                y: "name",
                text: ({ name, text }: ScriptRow) => `${name}: ${text}`,
                textAnchor: "start",
                dy: -21,
                fill: "var(--ink)",
                ...halo,
              }),
            ]
          : [
              axisY({ tickSize: 0, label: null }),
              text(rows, {
                x: ({ flinkBytes, utf8Bytes }: ScriptRow) => Math.max(flinkBytes, utf8Bytes),
                y: "name",
                text: "text",
                textAnchor: "start",
                dx: 10,
                fill: "var(--ink)",
                ...halo,
              }),
            ]),
      ],
    },
  );
}
