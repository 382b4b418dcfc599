import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, num, why, type World } from "../world.js";

export interface DowntimePartsData {
  /** From the largest to the smallest. */
  readonly parts: readonly DowntimePart[];
  readonly right: number;
}

/** What one phase adds to the downtime of a year. */
export interface DowntimePart {
  readonly name: string;
  readonly seconds: number;
  readonly share: number;
  readonly text: string;
  /** What shortens it, as the object of a sentence. */
  readonly by: string;
}

const taskManagers = ["killedPerYear", "gonePerYear"] as const;

/** Phases: what they are called, how long they take, how often they come, and what shortens them. */
function phasesOf(world: World) {
  const { givens } = world;
  const isByHand = givens.highAvailability === "none";
  const silence =
    givens.flinkVersion === "then" ? "a shorter akka.watch.heartbeat.pause" : "a shorter heartbeat.timeout";
  const restored = isByHand ? "storeRestoreSeconds" : "keptRestoreSeconds";
  return [
    [
      "Noticing a dead process",
      "killedNoticedSeconds",
      ["killedPerYear"],
      isSilence(world) ? silence : "a shorter heartbeat.interval",
    ],
    ["Noticing a host that is gone", "goneNoticedSeconds", ["gonePerYear"], silence],
    ["Restart delay", "restartDelaySeconds", taskManagers, "a shorter delay in the restart strategy"],
    ["New slots", "newSlotsSeconds", taskManagers, "a spare TaskManager"],
    ["Restoring after a lost TaskManager", "storeRestoreSeconds", taskManagers, "a faster store or less state"],
    [
      isByHand ? "Starting the job by hand" : "Another JobManager",
      "newLeaderSeconds",
      ["jobManagerFailuresPerYear"],
      isByHand ? "high availability" : "a standby, or a shorter lease or session",
    ],
    ["Restoring after a lost JobManager", restored, ["jobManagerFailuresPerYear"], "local copies of the state"],
  ] as const;
}

/** Whether a dead process is noticed no sooner than a hung one. */
function isSilence(world: World): boolean {
  return num(world, "killedNoticedSeconds") === num(world, "goneNoticedSeconds");
}

/** What each phase adds to a year’s downtime, the largest first; empty where an outage has no known length. */
export function downtimePartsOf(world: World): readonly DowntimePart[] {
  const total = num(world, "downtimePerYearSeconds");
  if (!Number.isFinite(total)) return [];
  return phasesOf(world)
    .map(([name, id, rates, by]) => {
      const seconds = rates.reduce((sum, rate) => sum + num(world, rate) * num(world, id), 0);
      const share = total > 0 ? seconds / total : 0;
      return { name, seconds, share, by, text: `${amount(seconds, "seconds")}, ${amount(share, "fraction")}` };
    })
    .sort((one, other) => other.seconds - one.seconds);
}

/** Which phase to shorten first. */
export function downtimePartsView(world: World): FigureView<DowntimePartsData> {
  const parts = downtimePartsOf(world);
  return {
    title: "What a year’s downtime is made of",
    finding: shortenFirst(world),
    description: "A bar for each phase of an outage, from the one that takes most of a year’s downtime to the least.",
    table: tableOf(
      ["Phase", "in a year", "share", "shortened by"],
      parts.map(({ name, seconds, share, by }) => [name, amount(seconds, "seconds"), amount(share, "fraction"), by]),
    ),
    data: { parts, right: roundUp(1.02 * Math.max(1, ...parts.map(({ seconds }) => seconds))) },
  };
}

/** The phase to shorten first, and what that buys, in a sentence. */
export function shortenFirst(world: World): string {
  const [first] = downtimePartsOf(world);
  if (!first) return why(world, "downtimePerYearSeconds") || "An outage has no known length.";
  if (first.seconds === 0) return "Nothing fails, so that nothing is to be shortened.";
  return (
    `The largest part is “${first.name}”: ${amount(first.seconds, "seconds")} a year, ${amount(first.share, "fraction")} of the ` +
    `downtime. It is shortened by ${first.by}.`
  );
}
