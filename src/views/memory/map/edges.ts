import type { Amount } from "../../../model/memory/flink/amount.js";
import { num, type World } from "../../world.js";
import { handleOf, type Handle } from "./handle.js";

/** The inputs of a part that is a fraction between limits, and the whole it is taken of, in bytes. */
export interface Limited {
  readonly fraction: string;
  readonly min: string;
  readonly max: string;
  readonly whole: bigint;
}

/** What moves such a part: its fraction, or the limit that decides. Nothing moves the rest. */
export function limitedHandle(
  world: World,
  { origin }: Amount,
  { limited, edge }: { readonly limited: Limited; readonly edge: Handle["edge"] },
): Handle | null {
  switch (origin) {
    case "fraction":
    case "inverse":
      return handleOf(world, { input: limited.fraction, edge, bytesPerUnit: limited.whole });
    case "minimum":
      return handleOf(world, { input: limited.min, edge });
    case "maximum":
      return handleOf(world, { input: limited.max, edge });
    default:
      return null;
  }
}

/** What moves managed memory: its size where that is set, otherwise its fraction. */
export function managedHandle(world: World, flink: bigint, edge: Handle["edge"]): Handle | null {
  return Number.isFinite(num(world, "setManagedBytes"))
    ? handleOf(world, { input: "setManagedBytes", edge })
    : handleOf(world, { input: "managedFraction", edge, bytesPerUnit: flink });
}

/**
 * The edge at which each part grows: the one that faces the rest, which gives way. Without a rest all grow downwards.
 * @param parts in the order of the map
 */
export function edgesOf<Id extends string>(
  parts: readonly (readonly [Id, Amount])[],
): Readonly<Record<Id, Handle["edge"]>> {
  const rest = parts.findIndex(([, { origin }]) => origin === "rest");
  const edge = (at: number): Handle["edge"] => (rest >= 0 && at > rest ? "top" : "bottom");
  return Object.fromEntries(parts.map(([id], at) => [id, edge(at)])) as Record<Id, Handle["edge"]>;
}
