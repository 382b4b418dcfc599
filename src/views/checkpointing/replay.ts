import { worstReplaySeconds } from "../../model/checkpointing/replay.js";
import { worstCatchUpSeconds } from "../../model/checkpointing/recovery.js";
import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";
import { intervalAxis, intervalTable, overIntervals, type IntervalAxis } from "./interval-axis.js";
import { withoutIt } from "./obstacles.js";

export interface ReplayData {
  readonly axis: IntervalAxis;
  readonly full: readonly ReplayPoint[];
  readonly incremental: readonly ReplayPoint[];
  /** How much would be replayed if a checkpoint took no time. */
  readonly interval: readonly { readonly interval: number; readonly replay: number }[];
  readonly here: { readonly interval: number; readonly replay: number; readonly label: string } | null;
  readonly bottom: number;
  readonly top: number;
}

export interface ReplayPoint {
  readonly interval: number;
  readonly replay: number;
  readonly catchUp: number;
}

/** How much of the stream is processed again after a failure at the worst moment, and how long catching up takes. */
export function replayView(world: World): FigureView<ReplayData> {
  const axis = intervalAxis(world);
  const curve = (checkpointKind: string): ReplayPoint[] =>
    overIntervals(world, { axis, quantities: [worstReplaySeconds, worstCatchUpSeconds], changes: { checkpointKind } })
      .map((row) => ({
        interval: row.checkpointIntervalSeconds as number,
        replay: row.worstReplaySeconds as number,
        catchUp: row.worstCatchUpSeconds as number,
      }))
      .filter(({ replay }) => Number.isFinite(replay));
  const [full, incremental] = [curve("full"), curve("incremental")];
  const replay = num(world, "worstReplaySeconds");
  const all = [...full, ...incremental].map((point) => point.replay);
  return {
    title: "What a failure at the worst moment makes you process again",
    finding: Number.isFinite(replay) ? finding(world) : withoutIt(world, "how far back a failure goes is not known"),
    description:
      "Seconds of the stream to replay over the interval, both in powers of ten. The curves level off on the left, " +
      "where the checkpoint itself takes longer than the interval, and follow the interval on the right.",
    table: intervalTable(full, {
      "Replay, full": ({ replay }) => amount(replay, "seconds"),
      "Replay, incremental": ({ interval }) =>
        amount(incremental.find((point) => point.interval === interval)?.replay ?? NaN, "seconds"),
      "Catching up, full": ({ catchUp }) => amount(catchUp, "seconds"),
    }),
    data: {
      axis,
      full,
      incremental,
      interval: [axis.left, axis.right].map((seconds) => ({ interval: seconds, replay: seconds })),
      here: Number.isFinite(replay)
        ? { interval: num(world, "checkpointIntervalSeconds"), replay, label: say(world, "worstReplaySeconds") }
        : null,
      bottom: 10 ** Math.floor(Math.log10(Math.min(axis.left, ...all))),
      top: roundUp(Math.max(...all, axis.right)),
    },
  };
}

function finding(world: World): string {
  return (
    `With an interval of ${say(world, "checkpointIntervalSeconds")} up to ${say(world, "worstReplaySeconds")} of the ` +
    `stream are replayed: the period of ${say(world, "periodSeconds")}, and the ${say(world, "checkpointSeconds")} that ` +
    "a checkpoint takes to complete."
  );
}
