import type { JobColumn, OperatorRow } from "../../views/production/restore/columns.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { BOX_HEIGHT, tops, type RestoreMeasures } from "./measures.js";

/** On which side of the drawing a version stands; its connections are on the outer side of its boxes. */
export type Side = "left" | "right";

/** A version of the job: tasks as outlines, operators as boxes in them, connections at the outer side. */
export function jobColumn(column: JobColumn, side: Side, measures: RestoreMeasures): Markup {
  const x = side === "left" ? measures.margin : measures.width - measures.margin - measures.box;
  const places = tops(column);
  return html`<g class="restore-${side}">
    ${tasksOf(column).map(([first, last]) => taskOutline(x, [places[first] ?? 0, places[last] ?? 0], measures))}
    ${column.connections.map((ends) => connection(ends, { places, side, x, measures }))}
    ${column.rows.map((row, at) => operatorBox(row, { x, y: places[at] ?? 0, side, measures }))}
  </g>`;
}

/** The first and the last row of each task. */
function tasksOf({ rows }: JobColumn): readonly (readonly [number, number])[] {
  const tasks = [...new Set(rows.map(({ task }) => task))];
  return tasks.map((task) => [
    rows.findIndex((row) => row.task === task),
    rows.findLastIndex((row) => row.task === task),
  ]);
}

function taskOutline(x: number, [first, last]: readonly [number, number], { box }: RestoreMeasures): Markup {
  return html`<rect
    class="restore-task"
    x="${x - 5}"
    y="${first - 5}"
    width="${box + 10}"
    height="${last - first + BOX_HEIGHT + 10}"
    rx="5"
  />`;
}

interface Outer {
  readonly places: readonly number[];
  readonly side: Side;
  readonly x: number;
  readonly measures: RestoreMeasures;
}

/** Down to the next row, or around the rows between. */
function connection([from, to]: readonly [number, number], { places, side, x, measures }: Outer): Markup {
  const [start, end] = [(places[from] ?? 0) + BOX_HEIGHT, places[to] ?? 0];
  if (to === from + 1) return line(`M${x + measures.box / 2},${start}V${end}`);
  const sign = side === "left" ? -1 : 1;
  const edge = side === "left" ? x : x + measures.box;
  const out = round(edge + sign * (measures.margin - 4));
  const [upper, lower] = [start - BOX_HEIGHT / 2, end + BOX_HEIGHT / 2];
  return line(
    `M${edge},${upper}C${out},${upper} ${out},${upper} ${out},${(upper + lower) / 2}S${out},${lower} ${edge},${lower}`,
  );
}

function line(path: string): Markup {
  return html`<path class="restore-connection" d="${path}" />`;
}

interface BoxPlace {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly measures: RestoreMeasures;
}

function operatorBox(row: OperatorRow, { x, y, side, measures }: BoxPlace): Markup {
  const port = side === "left" ? measures.box : 0;
  const state = row.state === "none" ? "" : row.state;
  return html`<g class="restore-operator${row.isEmpty && " is-empty"}" transform="translate(${x} ${y})">
    <title>${row.name}</title>
    <rect width="${measures.box}" height="${BOX_HEIGHT}" rx="3" />
    <text class="strong" x="9" y="18">${row.shown}</text>
    <text class="restore-id${row.hasUid && " is-given"}" x="9" y="34">${row.id}</text>
    ${state !== "" && html`<text class="label" x="70" y="34">${state}</text>`}
    ${state !== "" && html`<circle class="restore-port" cx="${port}" cy="${BOX_HEIGHT / 2}" r="4" />`}
  </g>`;
}
