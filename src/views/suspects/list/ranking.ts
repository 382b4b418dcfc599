import { amount, num, say, why, type World } from "../../world.js";
import type { Suspect } from "./suspect.js";
import { suspects } from "./suspects.js";

/** From the nearest to guilty to those nothing is known of. */
export type Verdict = "guilty" | "explained by another" | "under suspicion" | "acquitted" | "no evidence";

/** A suspect with what a scenario says of it, ready to be shown. */
export interface RankedSuspect extends Pick<
  Suspect,
  "id" | "name" | "number" | "convicts" | "acquits" | "href" | "chapter"
> {
  readonly verdict: Verdict;
  readonly valueText: string;
  readonly limitText: string;
  /** How far the number is on the way to its limit: 1 there; NaN where there is no number. */
  readonly closeness: number;
  /** What is said about the number; empty where nothing is. */
  readonly evidence: string;
}

/** From here on a suspect is watched: assumed, 70 % of what is enough. */
const WATCHED_FROM = 0.7;

/** Causes for a task to be full: too few subtasks is what is left when none of them convicts. */
const EXPLANATIONS: readonly string[] = ["skew", "blocking"];

/** All suspects: the guilty first, then by how near they are to it, those without a number last. */
export function ranking(world: World): readonly RankedSuspect[] {
  const all = suspects.map((suspect) => ranked(suspect, world)).sort(byWeight);
  const cause = all.find(({ id, verdict }) => EXPLANATIONS.includes(id) && verdict === "guilty");
  return cause ? all.map((one) => excused(one, cause)).sort(byWeight) : all;
}

function byWeight(one: RankedSuspect, other: RankedSuspect): number {
  return weight(other) - weight(one);
}

/** Whoever is explained stands behind all that are guilty, and before all others. */
function weight({ closeness, verdict }: RankedSuspect): number {
  if (!Number.isFinite(closeness)) return -1;
  return verdict === "guilty" ? 1 + closeness : Math.min(1, closeness);
}

function excused(one: RankedSuspect, cause: RankedSuspect): RankedSuspect {
  if (one.id !== "parallelism" || one.verdict !== "guilty") return one;
  const evidence = `${one.evidence} “${cause.name}” explains why it is full: look there first.`;
  return { ...one, verdict: "explained by another", evidence };
}

function ranked(suspect: Suspect, world: World): RankedSuspect {
  const { id, name, quantity, number, convicts, acquits, href, chapter } = suspect;
  const { nothing } = suspect;
  const closeness = (num(world, quantity) - nothing) / (suspect.limit(world) - nothing);
  const isKnown = Number.isFinite(closeness);
  const unit = quantity.endsWith("Fraction") || quantity.endsWith("Utilisation") ? "fraction" : "factor";
  return {
    id,
    name,
    number,
    convicts,
    acquits,
    href,
    chapter,
    closeness,
    verdict: verdictOf(closeness),
    valueText: isKnown ? say(world, quantity) : "not known",
    limitText: amount(suspect.limit(world), unit),
    evidence: isKnown ? suspect.evidence(world) : why(world, quantity),
  };
}

function verdictOf(closeness: number): Verdict {
  if (!Number.isFinite(closeness)) return "no evidence";
  if (closeness >= 1) return "guilty";
  return closeness >= WATCHED_FROM ? "under suspicion" : "acquitted";
}
