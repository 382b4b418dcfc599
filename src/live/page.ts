import type { Model } from "../model/graph.js";
import { defaultScenario, same } from "../scenario/scenario.js";
import type { Store } from "../scenario/store.js";
import { worldOf, type World } from "../views/world.js";

/** A part of the page that follows the scenario. */
export type Follow = (world: World) => void;

/** The page at run time: one scenario, and parts that write what it changes into the HTML that is there. */
export interface Page {
  readonly store: Store;
  /** The scenario in use, worked out. */
  world(): World;
  /** Whether the scenario is the one that the HTML was made with. */
  isAsBuilt(): boolean;
  /** Lets every part follow, as after a change. */
  refresh(): void;
  /** Calls `follow` in the same turn as each change. */
  atOnce(follow: Follow): void;
  /** Calls `follow` after the browser has shown a change, with the newest scenario only. */
  afterPaint(follow: Follow): void;
  /** Calls `follow` when changes have stopped for a moment. */
  whenSettled(follow: Follow): void;
}

/** How long nothing may change before a change counts as settled. */
const SETTLED_MILLISECONDS = 250;

export function createPage(store: Store, model: Model): Page {
  let world = worldOf(model, store.get().values);
  const atOnce: Follow[] = [];
  const afterPaint: Follow[] = [];
  const whenSettled: Follow[] = [];
  let painting = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const tell = (follows: readonly Follow[]): void => follows.forEach((follow) => follow(world));

  const refresh = (): void => {
    tell(atOnce);
    clearTimeout(settling);
    settling = setTimeout(() => tell(whenSettled), SETTLED_MILLISECONDS);
    if (painting) return;
    painting = true;
    requestAnimationFrame(() =>
      // A task of its own: the frame with the new numbers is shown before the pictures are drawn.
      setTimeout(() => {
        painting = false;
        tell(afterPaint);
      }),
    );
  };
  store.subscribe(({ values }) => {
    world = worldOf(model, values);
    refresh();
  });

  return {
    store,
    world: () => world,
    isAsBuilt: () => same(store.get(), defaultScenario),
    refresh,
    atOnce: (follow) => void atOnce.push(follow),
    afterPaint: (follow) => void afterPaint.push(follow),
    whenSettled: (follow) => void whenSettled.push(follow),
  };
}
