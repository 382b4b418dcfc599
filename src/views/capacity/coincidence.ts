import { outBytesPerSecond } from "../../model/capacity/checkpoint.js";
import { distinctKeys } from "../../model/capacity/inputs.js";
import { inBytesPerSecond } from "../../model/capacity/state.js";
import { sweep } from "../../model/sweep.js";
import { logarithmicSteps, roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";

export interface CoincidenceData {
  readonly points: readonly { readonly keys: number; readonly in: number; readonly out: number }[];
  readonly here: { readonly keys: number; readonly in: number; readonly out: number; readonly keysText: string };
  readonly linkBytesPerSecond: number;
  readonly top: number;
}

/** Points along the axis, one of them in the middle: enough for a smooth line. */
const POINTS = 29;

/** In and out against the number of keys: two lines that meet at one point only. */
export function coincidenceView(world: World): FigureView<CoincidenceData> {
  const keys = num(world, "distinctKeys");
  const middle = 10 ** Math.round(Math.log10(keys));
  const over = logarithmicSteps(middle / 10, middle * 10, POINTS);
  const rows = sweep(world.model, world.givens, {
    input: distinctKeys,
    over,
    quantities: [inBytesPerSecond, outBytesPerSecond],
  });
  const points = rows.map((row) => ({
    keys: row.distinctKeys as number,
    in: row.inBytesPerSecond as number,
    out: row.outBytesPerSecond as number,
  }));
  const link = num(world, "linkBytesPerSecond");
  const here = { keys, in: num(world, "inBytesPerSecond"), out: num(world, "outBytesPerSecond") };
  return {
    title: "In and out, if there were more keys or fewer",
    finding: finding(world, here),
    description: `Two lines over the number of keys. In stays at ${say(world, "inBytesPerSecond")}; out rises with the keys.`,
    table: {
      columns: ["Keys", "In", "Out"],
      rows: points.map((point) => [
        amount(point.keys, "count"),
        amount(point.in, "bytesPerSecond", { scale: "MB/s" }),
        amount(point.out, "bytesPerSecond", { scale: "MB/s" }),
      ]),
    },
    data: {
      points,
      here: { ...here, keysText: `${say(world, "distinctKeys")} keys` },
      linkBytesPerSecond: link,
      top: roundUp(Math.max(1.25 * link, 1.1 * here.in, 1.1 * here.out)),
    },
  };
}

function finding(world: World, here: { in: number; out: number }): string {
  const difference = here.out - here.in;
  if (isCoincidence(world)) {
    return `At ${say(world, "distinctKeys")} keys in and out are the same. At any other number of keys they are not.`;
  }
  const more = difference > 0 ? "more goes out than comes in" : "more comes in than goes out";
  return `At ${say(world, "distinctKeys")} keys, ${amount(Math.abs(difference), "bytesPerSecond", { scale: "MB/s" })} ${more}.`;
}

/** Whether results and checkpoints weigh as much as the messages, to the eye: then in and out are the same. */
export function isCoincidence(world: World): boolean {
  const difference = num(world, "producedBytesPerSecond") - num(world, "ingestBytesPerSecond");
  return Math.abs(difference) < 0.005 * num(world, "ingestBytesPerSecond");
}
