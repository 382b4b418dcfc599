import { outBytesPerSecond } from "../../model/capacity/checkpoint.js";
import { machines } from "../../model/capacity/inputs.js";
import { catchUpFactor } from "../../model/capacity/margin.js";
import { inBytesPerSecond } from "../../model/capacity/state.js";
import { sweep } from "../../model/sweep.js";
import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";

export interface LossPoint {
  readonly machines: number;
  readonly in: number;
  readonly out: number;
  readonly share: number;
  /** How many times the normal rate the links of the machines left sustain; NaN when none. */
  readonly catchUp: number;
}

export interface LossData {
  readonly points: readonly LossPoint[];
  readonly linkBytesPerSecond: number;
  readonly linkText: string;
  readonly top: number;
}

/** How many numbers of machines are drawn at most. */
const POINTS = 12;

/** Traffic per machine when machines are lost and their share moves to those that are left. */
export function lossView(world: World): FigureView<LossData> {
  const now = num(world, "machines");
  const lost = num(world, "machinesLost");
  const link = num(world, "linkBytesPerSecond");
  const fewest = Math.max(1, now - Math.max(lost, Math.min(POINTS, now - 1)));
  const step = Math.max(1, Math.ceil((now - fewest) / POINTS));
  const over = Array.from({ length: Math.floor((now - fewest) / step) + 1 }, (_, index) => now - index * step);
  const left = now - lost;
  if (left >= 1 && !over.includes(left)) over.push(left);
  const points = sweep(world.model, world.givens, {
    input: machines,
    over: over.sort((a, b) => b - a),
    quantities: [inBytesPerSecond, outBytesPerSecond, catchUpFactor],
  }).map((row) => pointOf(row, link));
  const isMarked = (point: LossPoint): boolean => point.machines === now || point.machines === left;
  const after = points.find((point) => point.machines === left);
  return {
    title: "Each machine's link, when machines are lost",
    finding: after ? finding(world, after) : "No machine would be left. Lose fewer than you have.",
    description: `In and out per machine over the number of machines left, from ${String(now)} down to ${String(fewest)}.`,
    table: {
      columns: ["Machines left", "In", "Out", "Fuller direction"],
      rows: points.map((point) => [
        String(point.machines),
        amount(point.in, "bytesPerSecond", { scale: "MB/s" }),
        amount(point.out, "bytesPerSecond", { scale: "MB/s" }),
        amount(point.share, "fraction"),
      ]),
    },
    data: {
      points,
      linkBytesPerSecond: link,
      linkText: say(world, "linkBytesPerSecond"),
      top: roundUp(Math.max(1.3 * link, ...points.filter(isMarked).map(({ share }) => 1.15 * share * link))),
    },
  };
}

function pointOf(row: Readonly<Record<string, number>>, link: number): LossPoint {
  const into = row.inBytesPerSecond as number;
  const out = row.outBytesPerSecond as number;
  return {
    machines: row.machines as number,
    in: into,
    out,
    share: Math.max(into, out) / link,
    catchUp: row.catchUpFactor as number,
  };
}

function finding(world: World, after: LossPoint): string {
  const fuller = amount(Math.max(after.in, after.out), "bytesPerSecond", { scale: "MB/s" });
  const head = `With ${String(after.machines)} of ${say(world, "machines")} machines the fuller direction carries ${fuller}`;
  if (after.share > 1) return `${head}, more than the link has: the job falls behind and never recovers.`;
  const share = amount(after.share, "fraction");
  const room = amount(after.catchUp, "factor");
  return `${head}, ${share} of the link: room to run at ${room} the normal rate while it catches up.`;
}
