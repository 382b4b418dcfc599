import type { ChainedJob, ChainedOperator } from "../../views/slots/cluster/bench/chained.js";
import { html, type Markup } from "../html.js";

/** Where operators stand: in a row on a wide page, in a column on a phone. */
interface Line {
  readonly isRow: boolean;
  readonly width: number;
  /** An operator. */
  readonly box: { readonly width: number; readonly height: number };
  /** Between operators of one chain, and of two. */
  readonly inside: number;
  readonly between: number;
  /** The first one’s corner. */
  readonly start: { readonly x: number; readonly y: number };
}

const ROW: Line = {
  isRow: true,
  width: 880,
  box: { width: 116, height: 40 },
  inside: 34,
  between: 118,
  start: { x: 14, y: 40 },
};
const COLUMN: Line = {
  isRow: false,
  width: 360,
  box: { width: 230, height: 36 },
  inside: 26,
  between: 76,
  start: { x: 14, y: 40 },
};

/** Around the operators of a task; above them is room for its name. */
const AROUND = 12;
const ABOVE = 30;

interface At {
  readonly x: number;
  readonly y: number;
}

/** Operators with their tasks around them, and how records get from one to the next. */
export function chainedJobDrawing(job: ChainedJob): Markup {
  return drawing(job, ROW);
}

/** The same on a phone. */
export function chainedJobNarrowDrawing(job: ChainedJob): Markup {
  return drawing(job, COLUMN);
}

function drawing({ operators, tasks }: ChainedJob, line: Line): Markup {
  const places = placesOf(operators, line);
  const end = places.at(-1) ?? line.start;
  const height = end.y + line.box.height + AROUND + 2;
  return html`<svg class="drawing" viewBox="0 0 ${line.width} ${height}" aria-hidden="true">
    ${tasks.map((task) => taskMark(task, places[task.first] ?? end, line))}
    ${operators.map((operator, at) => operatorMark(operator, places[at] ?? end, line))}
    ${operators.slice(1).map((operator, at) => wayMark(operator, { from: places[at] ?? end, to: places[at + 1] ?? end, line }))}
  </svg>`;
}

function placesOf(operators: readonly ChainedOperator[], { isRow, box, inside, between, start }: Line): readonly At[] {
  let at = 0;
  return operators.map(({ way }, place) => {
    if (place > 0) at += (isRow ? box.width : box.height) + (way === "" ? inside : between);
    return isRow ? { x: start.x + at, y: start.y } : { x: start.x, y: start.y + at };
  });
}

function taskMark(
  { shade, letter, parallelism, operators }: ChainedJob["tasks"][number],
  { x, y }: At,
  { isRow, box, inside }: Line,
): Markup {
  const along = (side: number): number => operators * side + (operators - 1) * inside;
  const [width, height] = isRow ? [along(box.width), box.height] : [box.width, along(box.height)];
  const count = `${parallelism} subtask${parallelism === 1 ? "" : "s"}`;
  return html`<rect
      class="task-outline task-${shade}"
      x="${x - AROUND}"
      y="${y - ABOVE}"
      width="${width + 2 * AROUND}"
      height="${height + ABOVE + AROUND}"
      rx="4"
    />
    <rect class="chip task-${shade}" x="${x - 4}" y="${y - 24}" width="20" height="18" />
    <text class="chip-name" x="${x + 6}" y="${y - 10.5}">${letter}</text>
    <text class="label" x="${x + 22}" y="${y - 10}">${count}</text>`;
}

function operatorMark({ name }: ChainedOperator, { x, y }: At, { box }: Line): Markup {
  return html`<rect class="operator" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="3" />
    <text class="strong" x="${x + box.width / 2}" y="${y + box.height / 2 + 5}" text-anchor="middle">${name}</text>`;
}

/** A line inside a chain, an arrow with the way in words between chains. */
function wayMark({ way }: ChainedOperator, { from, to, line }: { from: At; to: At; line: Line }): Markup {
  const { isRow, box } = line;
  const middle = isRow ? from.y + box.height / 2 : from.x + box.width / 2;
  const [begin, end] = isRow ? [from.x + box.width, to.x] : [from.y + box.height, to.y];
  const path = isRow ? `M${begin},${middle}H${end}` : `M${middle},${begin}V${end}`;
  if (way === "") return html`<path class="arrow" d="${path}" />`;
  const head = isRow ? `M${end},${middle}l-10,-5v10Z` : `M${middle},${end}l-5,-10h10Z`;
  const x = isRow ? begin + AROUND + (end - begin - 2 * AROUND) / 2 : middle + 16;
  const y = isRow ? middle - 9 : (begin + end) / 2 - 4;
  return html`<path class="crossing" d="${path}" /><path class="crossing-head" d="${head}" />
    <text class="label" x="${x}" y="${y}" text-anchor="${isRow ? "middle" : "start"}"
      >${way === "key" ? "by key" : way}</text
    >`;
}
