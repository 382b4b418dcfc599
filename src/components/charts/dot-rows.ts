import { axisX, gridX, ruleY } from "@observablehq/plot";
import { text as textOf } from "../../model/units.js";
import type { DotRow, DotRowsData } from "../../views/measurements/dot-rows.js";
import { dotKey, keyLines } from "./dot-key.js";
import { lineWithName, rowNames, seriesMarks } from "./dot-marks.js";
import { evenTicks, type EvenTicks } from "./even-ticks.js";
import { logarithmicTicks } from "./logarithmic-ticks.js";
import { nothing } from "./nothing.js";
import { CHARACTER, plot, type ChartSize } from "./plot.js";

/** The height of a row, of a line above the frame, and half of the room between the lanes of a row, in pixels. */
const ROW = { wide: 21, narrow: 44 };
const LINE = 20;
const LANE = { wide: 10, narrow: 8 };
/** What rows with many lanes have more, for each of these. */
const TALL = { row: 22, lane: 12 };
/** How far below the middle of its row a phone shows the dots. */
const LOWER = 6;

/** Where the rows lie, counted from the top in heights of a row: a group’s head takes a row of its own. */
function placesOf(rows: DotRowsData["rows"]): { readonly places: ReadonlyMap<string, number>; readonly end: number } {
  const places = new Map<string, number>();
  let at = 0;
  for (const { id, head } of rows) {
    at += head === "" ? 0 : 1;
    places.set(id, at + 0.5);
    at += 1;
  }
  return { places, end: at };
}

/** Rows with a dot for each series and a thin line for its error. */
export function dotRowsChart(data: DotRowsData, size: ChartSize): SVGSVGElement {
  const { rows, series, axis, lines, textsHead } = data;
  if (rows.length === 0) return nothing("Nothing has been measured yet.", size);
  const { places, end } = placesOf(rows);
  const { narrow, width } = size;
  const row = (narrow ? ROW.narrow : ROW.wide) + (data.isTall ? TALL.row : 0);
  const lane = (narrow ? LANE.narrow : LANE.wide) + (data.isTall ? TALL.lane : 0);
  const key = keyLines(data, width);
  const above = LINE * (key.length + (lines.length > 0 || textsHead !== "" ? 1 : 0)) + 12;
  const { ticks, tick } = ticksOf(axis, size);
  const place = (id: string): number => places.get(id) ?? 0;
  return plot(
    { ...size, height: above + row * end + 44 },
    {
      marginTop: above,
      marginBottom: 44,
      marginLeft: narrow ? 12 : Math.max(...rows.map(({ name }) => widthOf(name))) + 24,
      marginRight: narrow ? 24 : 30 + CHARACTER * Math.max(...rows.map((one) => one.text.length)),
      x: { type: axis.type, domain: [axis.left, axis.right], label: null },
      y: { axis: null, domain: [end, 0] },
      marks: [
        gridX(ticks, { stroke: "var(--rule)", strokeOpacity: 0.7 }),
        axisX(ticks, { anchor: "bottom", text: tick, label: axis.label }),
        dotKey(key),
        ruleY(rows, { y: ({ id }: DotRow) => place(id), stroke: "var(--rule)", dy: narrow ? LOWER : 0 }),
        ...lines.flatMap(({ value, text: name }) => lineWithName(value, name)),
        ...series.flatMap((one) => seriesMarks(one, { data, place, dy: one.lane * lane + (narrow ? LOWER : 0) })),
        ...rowNames(data, { place, narrow }),
      ],
    },
  );
}

/** About how wide a name is, in pixels: capitals are wider. */
function widthOf(name: string): number {
  const capitals = name.match(/[A-Z_]/g)?.length ?? 0;
  return CHARACTER * (name.length + 0.3 * capitals);
}

function ticksOf(axis: DotRowsData["axis"], { narrow }: ChartSize): EvenTicks {
  const { type, right, unit } = axis;
  if (type === "linear") return evenTicks(right, { most: narrow ? 4 : 8, unit });
  return { ticks: logarithmicTicks(axis, narrow ? 4 : 9), tick: (value) => textOf(value, unit) };
}
