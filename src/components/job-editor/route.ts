import type { PlacedJob } from "../../views/slots/editor/placed.js";
import type { Routed } from "../../views/slots/editor/routes.js";
import { round } from "../drawings/geometry.js";

type Direction = PlacedJob["direction"];
type Point = Routed["points"][number];

/** The path of a connection: straight where it can be, else with ends along the records. */
export function routePath(points: readonly Point[], direction: Direction): string {
  return points.map((point, at) => piece(points[at - 1], point, direction)).join("");
}

function piece(from: Point | undefined, { x, y }: Point, direction: Direction): string {
  const end = `${round(x)},${round(y)}`;
  if (!from) return `M${end}`;
  if (Math.abs(from.x - x) < 1 || Math.abs(from.y - y) < 1) return `L${end}`;
  const middle = direction === "right" ? round((from.x + x) / 2) : round((from.y + y) / 2);
  return direction === "right"
    ? `C${middle},${round(from.y)} ${middle},${round(y)} ${end}`
    : `C${round(from.x)},${middle} ${round(x)},${middle} ${end}`;
}

const HEAD = { length: 10, breadth: 10 } as const;

/** The head of an arrow whose point is at the end of a connection. */
export function arrowHead(points: readonly Point[], direction: Direction): string {
  const end = points.at(-1);
  if (!end) return "";
  const { x, y } = end;
  const half = HEAD.breadth / 2;
  return direction === "right"
    ? `M${round(x)},${round(y)}l${-HEAD.length},${-half}v${HEAD.breadth}Z`
    : `M${round(x)},${round(y)}l${-half},${-HEAD.length}h${HEAD.breadth}Z`;
}
