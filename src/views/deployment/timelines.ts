import type { FigureView } from "../figure.js";
import { num, say, why, type World } from "../world.js";
import { leaderLoss, phaseBar, phaseBarsData, phaseTable, type PhaseBar, type PhaseBarsData } from "./phase-bars.js";
import { asNow, asThen } from "./variant.js";

/** Three losses, in 2.x and in 1.3, from the failure until the job has caught up. */
export function timelinesView(world: World): FigureView<PhaseBarsData> {
  const [today, past] = [asNow(world), asThen(world)];
  const bars = [...barsOf(today, "now"), ...barsOf(past, "then")];
  const data = phaseBarsData(bars);
  return {
    title: "Who notices, who restarts, and how long it takes",
    finding: finding(today, past),
    description:
      "Bars for a TaskManager whose process dies, one whose host is gone, and a lost JobManager, in Flink 2.x and in 1.3, " +
      "each divided into noticing or a new leader, the restart delay, slots, restoring state, and catching up.",
    table: phaseTable("What is lost", data),
    data,
  };
}

function barsOf(world: World, era: "then" | "now"): readonly PhaseBar[] {
  const version = era === "then" ? "1.3" : "2.x";
  return [
    phaseBar(world, { name: `${version}: a TaskManager’s process dies`, era, loss: "killed" }),
    phaseBar(world, { name: `${version}: a TaskManager’s host is gone, or it hangs`, era, loss: "gone" }),
    ...(Number.isFinite(num(world, "newLeaderSeconds"))
      ? [phaseBar(world, { name: `${version}: the JobManager is lost`, era, loss: leaderLoss(world) })]
      : []),
  ];
}

function finding(today: World, past: World): string {
  const reason = why(today, "goneNoticedSeconds");
  if (reason) return reason;
  const seen =
    `A TaskManager that hangs is noticed ${say(today, "goneNoticedSeconds")} later at the latest, one whose process dies ` +
    `${say(today, "killedNoticedSeconds")} later; 1.3 waits ${say(past, "goneNoticedSeconds")} for both.`;
  const outage = num(today, "goneOutageSeconds");
  if (!Number.isFinite(outage)) return seen;
  const share = num(today, "goneCatchUpSeconds") / outage;
  return share > 1 ? `${seen} The longest part comes after that: to catch up.` : seen;
}
