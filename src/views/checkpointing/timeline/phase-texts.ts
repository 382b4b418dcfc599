import { lengthText } from "./clock.js";
import type { Outage } from "../../../model/simulation/trace.js";
import { isZooKeeper } from "./causes.js";
import type { OutagePhase, PhaseSpan } from "./outage-phases.js";

const afterLength: Readonly<Record<OutagePhase, string>> = {
  unnoticed: "unnoticed",
  delayed: "delay",
  slots: "for slots",
  restoring: "to restore",
  "catching up": "to catch up",
};

/** A phase with its length: "30 s for slots". */
export function phaseText({ phase, from, to }: PhaseSpan, { cause }: Outage): string {
  const isWaiting = phase === "unnoticed" && isZooKeeper(cause);
  return `${lengthText(to - from)} ${isWaiting ? "without ZooKeeper" : afterLength[phase]}`;
}

const states: Readonly<Record<OutagePhase, string>> = {
  unnoticed: "down, not noticed yet",
  delayed: "down, waits out the restart delay",
  slots: "down, waits for slots",
  restoring: "down, fetches its state",
  "catching up": "catches up",
};

/** What the job does in a phase. */
export function stateText(phase: OutagePhase, { cause }: Outage): string {
  return phase === "unnoticed" && isZooKeeper(cause) ? "down, waits for ZooKeeper" : states[phase];
}
