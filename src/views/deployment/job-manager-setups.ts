import type { FigureView } from "../figure.js";
import { amount, num, type World } from "../world.js";
import { leaderLoss, phaseBar, phaseBarsData, phaseTable, type PhaseBarsData } from "./phase-bars.js";
import { setupsOf, type Setup } from "./setups.js";

/** The loss of the JobManager, by what takes its place. */
export function jobManagerSetupsView(world: World): FigureView<PhaseBarsData> {
  const setups = setupsOf(world);
  const era = world.givens.flinkVersion === "then" ? "then" : "now";
  const data = phaseBarsData(
    setups.map((one) => phaseBar(one.world, { name: one.name, era, loss: leaderLoss(one.world) })),
  );
  return {
    title: "The JobManager is lost: what takes its place, and when the job has caught up",
    finding: finding(setups),
    description:
      "A bar for each way to get another JobManager, divided into the wait for it, restoring, and catching up.",
    table: phaseTable("Setup", data),
    data,
  };
}

function finding(setups: readonly Setup[]): string {
  const seconds = ({ world }: Setup): number => num(world, "newLeaderSeconds");
  const saved = (alone: string, beside: string): number | null => {
    const [one, other] = [alone, beside].map((part) => setups.find(({ name }) => name.includes(part)));
    return one && other ? seconds(one) - seconds(other) : null;
  };
  const byZooKeeper = saved("your tool restarts it", "ZooKeeper, a standby") ?? 0;
  const byLease = saved("a new pod", "leases, a standby");
  const head =
    byZooKeeper > 0
      ? `With ZooKeeper a standby saves ${amount(byZooKeeper, "seconds")}`
      : "With ZooKeeper a standby saves nothing: a new process is there before the old session has run out";
  if (byLease === null) return `${head}.`;
  return byLease > 0
    ? `${head}; with a lease on Kubernetes it saves ${amount(byLease, "seconds")}.`
    : `${head}; with a lease on Kubernetes it saves nothing either.`;
}
