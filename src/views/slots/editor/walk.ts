import type { Point } from "../layout/layout.js";
import type { Items } from "./items.js";
import { operatorKey } from "./items.js";
import type { PlacedJob } from "./placed.js";

/** A step of the reader through the drawing: along the records, against them, or across. */
export type Step = "forward" | "back" | "before" | "behind" | "first" | "last" | "next" | "previous";

/**
 * The item that a step leads to, by its key; null where there is none. Along the records it goes from an operator to its
 * first connection, and from a connection to the operator at its end; across, to the nearest of the same sort. “Next”
 * and “previous” go through all operators and then all connections, in the order of the program.
 */
export function stepFrom(
  key: string,
  step: Step,
  { items, placed }: { items: Items; placed: PlacedJob },
): string | null {
  if (step === "first" || step === "last") return items.operators.at(step === "first" ? 0 : -1)?.key ?? null;
  if (step === "forward" || step === "back") return along(key, step, items);
  if (step === "next" || step === "previous") return inOrder(key, step === "next" ? 1 : -1, items);
  return across(key, step === "before" ? -1 : 1, placed);
}

function inOrder(key: string, sign: 1 | -1, { operators, connections }: Items): string | null {
  const keys = [...operators, ...connections].map((item) => item.key);
  return keys[keys.indexOf(key) + sign] ?? null;
}

function along(key: string, step: "forward" | "back", { operators, connections }: Items): string | null {
  const connection = connections.find((one) => one.key === key);
  if (connection) return operatorKey(step === "forward" ? connection.to : connection.from);
  const name = operators.find((one) => one.key === key)?.operator.name;
  const next = connections.find(({ from, to }) => (step === "forward" ? from : to) === name);
  return next?.key ?? null;
}

/** How much further away something counts that is not straight across. */
const ASIDE = 3;

function across(key: string, sign: 1 | -1, placed: PlacedJob): string | null {
  const spots = spotsOf(key, placed);
  const here = spots.find((spot) => spot.key === key);
  if (!here) return null;
  const isRight = placed.direction === "right";
  const ways = spots.map((spot) => {
    const [x, y] = [spot.x - here.x, spot.y - here.y];
    return { key: spot.key, ahead: sign * (isRight ? y : x), aside: Math.abs(isRight ? x : y) };
  });
  const distance = ({ ahead, aside }: { ahead: number; aside: number }): number => ahead + ASIDE * aside;
  const [nearest] = ways.filter(({ ahead }) => ahead > 1).sort((one, other) => distance(one) - distance(other));
  return nearest?.key ?? null;
}

/** The middles of all items of the same sort. */
function spotsOf(key: string, { operators, connections }: PlacedJob): readonly (Point & { readonly key: string })[] {
  return connections.some(({ of }) => of.key === key)
    ? connections.map(({ of, label }) => ({ key: of.key, ...label }))
    : operators.map(({ of, x, y, width, height }) => ({ key: of.key, x: x + width / 2, y: y + height / 2 }));
}
