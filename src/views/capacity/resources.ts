import type { FigureView } from "../figure.js";
import { amount, num, say, why, type World } from "../world.js";

/** How full one resource is. */
export interface ResourceLoad {
  readonly id: string;
  readonly name: string;
  readonly thing: "messages" | "results" | "disk" | "heap" | "cpu";
  /** NaN when it is not known. */
  readonly utilisation: number;
  /** The cautious end of a range; the same as `utilisation` where there is no range. */
  readonly atMost: number;
  readonly text: string;
  readonly reason: string;
}

export interface ResourcesData {
  readonly loads: readonly ResourceLoad[];
  readonly target: number;
  readonly targetText: string;
  readonly right: number;
}

const kinds: readonly (Pick<ResourceLoad, "id" | "name" | "thing"> & { readonly cautious?: string })[] = [
  { id: "inUtilisation", name: "Link in", thing: "messages" },
  { id: "outUtilisation", name: "Link out", thing: "results" },
  { id: "diskUtilisation", name: "State disk", thing: "disk" },
  { id: "memoryUtilisation", name: "Memory", thing: "heap" },
  { id: "hopefulCpuUtilisation", name: "CPU", thing: "cpu", cautious: "cautiousCpuUtilisation" },
];

/** Every resource and how full it is. */
export function resourceLoads(world: World): readonly ResourceLoad[] {
  return kinds.map(({ id, name, thing, cautious = id }) => {
    const utilisation = num(world, id);
    const atMost = Math.max(utilisation, num(world, cautious));
    return { id, name, thing, utilisation, atMost, text: rangeText(utilisation, atMost), reason: why(world, id) };
  });
}

/** The fullest resource whose load is known: the first one of those that are equally full. */
export function bindingResource(world: World): ResourceLoad {
  const known = resourceLoads(world).filter(({ utilisation }) => Number.isFinite(utilisation));
  return known.reduce((fullest, load) => (load.utilisation > fullest.utilisation ? load : fullest));
}

/** Which resource binds, in one sentence. */
export function bindingSentence(world: World): string {
  const binding = bindingResource(world);
  const tied = resourceLoads(world).filter(({ utilisation }) => utilisation >= binding.utilisation * (1 - 1e-9));
  const names = tied.map(({ name }) => inSentence(name)).join(" and ");
  const target = num(world, "targetUtilisation");
  const state =
    binding.utilisation > 1
      ? "more than there is: the job falls behind"
      : binding.utilisation > target
        ? `above the ${say(world, "targetUtilisation")} you aim for`
        : `within the ${say(world, "targetUtilisation")} you aim for`;
  const share = amount(binding.utilisation, "fraction");
  return tied.length > 1
    ? `${capitalise(names)} bind equally: each is ${share} full on average, ${state}.`
    : `The ${names} binds: it is ${share} full on average, ${state}.`;
}

/** A resource's name inside a sentence. */
export function inSentence(name: string): string {
  return name === "CPU" ? name : name.toLowerCase();
}

export function resourcesView(world: World): FigureView<ResourcesData> {
  const loads = resourceLoads(world);
  const target = num(world, "targetUtilisation");
  const fullest = Math.max(...loads.map(({ atMost }) => atMost).filter(Number.isFinite));
  return {
    title: "Which resource binds",
    finding: bindingSentence(world),
    description: `One bar per resource. ${loads.map((load) => `${load.name}: ${load.text}`).join(". ")}.`,
    table: {
      columns: ["Resource", "Full on average", "Note"],
      rows: loads.map(({ name, text, reason }) => [name, text, reason]),
    },
    data: {
      loads,
      target,
      targetText: say(world, "targetUtilisation"),
      right: Math.max(1, Math.min(3, roundedRight(fullest))),
    },
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function rangeText(low: number, high: number): string {
  if (!Number.isFinite(low)) return "not known";
  return high > low ? `${amount(low, "fraction")} to ${amount(high, "fraction")}` : amount(low, "fraction");
}

function roundedRight(fullest: number): number {
  return Math.ceil(fullest * 4) / 4;
}
