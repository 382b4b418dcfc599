import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { NO_VALUE } from "../value-text.js";
import { amount, num, say, type World } from "../world.js";
import { withoutIt } from "./obstacles.js";

export interface RecoveryData {
  readonly bars: readonly RecoveryBar[];
  readonly limitSeconds: number;
  readonly limitText: string;
  readonly right: number;
}

/** From a failure until the job has caught up. */
export interface RecoveryBar {
  readonly name: string;
  readonly parts: readonly RecoveryPart[];
  /** Up to where it is known: without an end, the outage. */
  readonly total: number;
  readonly text: string;
}

export interface RecoveryPart {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const outage = [
  ["noticed", "detectionSeconds"],
  ["delay", "restartDelaySeconds"],
  ["slots", "slotsSeconds"],
  ["restore", "fetchSeconds"],
] as const;

const moments = [
  ["at best", "bestCatchUpSeconds"],
  ["on average", "averageCatchUpSeconds"],
  ["at worst", "worstCatchUpSeconds"],
] as const;

/** From the failure until results are on time again, depending on the moment of the failure. */
export function recoveryView(world: World): FigureView<RecoveryData> {
  const bars = moments.map(([name, catchUp]) => barOf(world, name, catchUp));
  const limitSeconds = num(world, "recoveryLimitSeconds");
  return {
    title: "From the failure until the job has caught up",
    finding: Number.isFinite(num(world, "recoverySeconds"))
      ? finding(world)
      : withoutIt(world, "the end of a recovery is not known"),
    description:
      "Three bars for a failure at the best, an average and the worst moment, each divided into noticing, the restart " +
      "delay, waiting for slots, restoring state, and catching up.",
    table: tableOf(
      ["Moment", ...outage.map(([name]) => name), "catch up", "together"],
      moments.map(([name, catchUp], index) => [
        name,
        ...[...outage.map(([, id]) => id), catchUp].map((id) => say(world, id)),
        bars[index]?.text ?? NO_VALUE,
      ]),
    ),
    data: {
      bars,
      limitSeconds,
      limitText: say(world, "recoveryLimitSeconds"),
      right: roundUp(1.12 * Math.max(limitSeconds, ...bars.map(({ total }) => total))),
    },
  };
}

function barOf(world: World, name: string, catchUp: string): RecoveryBar {
  let at = 0;
  const known = [...outage, ["catch up", catchUp] as const].filter(([, id]) => Number.isFinite(num(world, id)));
  const parts = known.map(([part, id]): RecoveryPart => {
    const from = at;
    at += num(world, id);
    return { name: part, from, to: at };
  });
  const hasEnd = known.length > outage.length;
  return { name, parts, total: at, text: hasEnd ? amount(at, "seconds") : "no known end" };
}

function finding(world: World): string {
  const worst = num(world, "recoverySeconds");
  const limit = num(world, "recoveryLimitSeconds");
  const head =
    `The outage lasts ${say(world, "outageSeconds")}. At worst the job has caught up ${say(world, "recoverySeconds")} ` +
    "after the failure";
  return worst <= limit
    ? `${head}, within the ${say(world, "recoveryLimitSeconds")} you allow.`
    : `${head}, more than the ${say(world, "recoveryLimitSeconds")} you allow.`;
}
