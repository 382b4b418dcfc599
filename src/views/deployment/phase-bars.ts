import { roundUp } from "../domain.js";
import { tableOf } from "../rows.js";
import type { Table } from "../figure.js";
import { NO_VALUE } from "../value-text.js";
import { amount, num, say, type World } from "../world.js";

/** What passes between a failure and the moment at which the job has caught up. */
export type Phase = "noticed" | "new leader" | "by hand" | "delay" | "slots" | "restore" | "catch up";

export interface PhaseBar {
  readonly name: string;
  readonly era: "then" | "now";
  readonly parts: readonly PhasePart[];
  /** Where it ends, in seconds: with the catching up, or where that has no end, with the outage. */
  readonly total: number;
  readonly text: string;
  /** Whether it ends beyond the end of the axis. */
  readonly isCut: boolean;
}

export interface PhasePart {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

export interface PhaseBarsData {
  readonly bars: readonly PhaseBar[];
  readonly phases: readonly Phase[];
  readonly right: number;
}

/** What is lost, and the quantities of its phases in their order; the last one is the catching up. */
export const losses = {
  killed: [
    ["noticed", "killedNoticedSeconds"],
    ["delay", "restartDelaySeconds"],
    ["slots", "newSlotsSeconds"],
    ["restore", "storeRestoreSeconds"],
    ["catch up", "killedCatchUpSeconds"],
  ],
  gone: [
    ["noticed", "goneNoticedSeconds"],
    ["delay", "restartDelaySeconds"],
    ["slots", "newSlotsSeconds"],
    ["restore", "storeRestoreSeconds"],
    ["catch up", "goneCatchUpSeconds"],
  ],
  leader: [
    ["new leader", "newLeaderSeconds"],
    ["restore", "keptRestoreSeconds"],
    ["catch up", "jobManagerCatchUpSeconds"],
  ],
  leaderByHand: [
    ["by hand", "newLeaderSeconds"],
    ["restore", "storeRestoreSeconds"],
    ["catch up", "jobManagerCatchUpSeconds"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [Phase, string])[]>>;

/** The phases after the JobManager is lost. */
export function leaderLoss({ givens }: World): "leader" | "leaderByHand" {
  return givens.highAvailability === "none" ? "leaderByHand" : "leader";
}

/** A failure in one world, phase by phase. */
export function phaseBar(
  world: World,
  { name, era, loss }: Pick<PhaseBar, "name" | "era"> & { readonly loss: keyof typeof losses },
): PhaseBar {
  let at = 0;
  const known = losses[loss].filter(([, id]) => Number.isFinite(num(world, id)));
  const parts = known.map(([phase, id]): PhasePart => {
    const from = at;
    at += num(world, id);
    return { phase, from, to: at };
  });
  const hasEnd = known.length === losses[loss].length;
  return { name, era, parts, total: at, text: hasEnd ? amount(at, "seconds") : "no known end", isCut: false };
}

/** Bars on one axis; those that are many times as long as the others are cut. */
export function phaseBarsData(bars: readonly PhaseBar[]): PhaseBarsData {
  const totals = bars.map(({ total }) => total).sort((one, other) => one - other);
  const middle = totals[Math.floor(totals.length / 2)] ?? 1;
  const shown = totals.filter((total) => total <= MOST_OF_MIDDLE * middle);
  const right = roundUp(1.02 * Math.max(0, ...shown));
  const phases = allPhases.filter((phase) => bars.some(({ parts }) => parts.some((part) => part.phase === phase)));
  return { bars: bars.map((bar) => ({ ...bar, isCut: bar.total > right })), phases, right };
}

/** A bar longer than so many times the middle one is cut. */
const MOST_OF_MIDDLE = 3;

const allPhases: readonly Phase[] = ["noticed", "new leader", "by hand", "delay", "slots", "restore", "catch up"];

/** The table behind such bars: a column for each phase. */
export function phaseTable(what: string, { bars, phases }: PhaseBarsData): Table {
  return tableOf(
    [what, ...phases, "together"],
    bars.map(({ name, parts, text }) => [
      name,
      ...phases.map((phase) => {
        const part = parts.find((one) => one.phase === phase);
        return part ? amount(part.to - part.from, "seconds") : NO_VALUE;
      }),
      text,
    ]),
  );
}

/** A quantity’s text, or a phrase where it has no value. */
export function sayOr(world: World, id: string, otherwise: string): string {
  return Number.isFinite(num(world, id)) ? say(world, id) : otherwise;
}
