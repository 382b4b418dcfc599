import { num, say, why, type World } from "../../world.js";

/** What one backend takes of one thing, as a bar and in words. */
export interface ChooserCell {
  /** Which colour the bar has. */
  readonly thing: "heap" | "disk" | "cpu" | "ink" | "checkpoint" | "fetch";
  /** How much of its track the bar fills, 0 to 1; null where there is none. */
  readonly share: number | null;
  /** Where the track has a limit before its end, 0 to 1. */
  readonly limit: number | null;
  readonly text: string;
  readonly note: string;
  /** How much of what there is it takes: above 1 it is too much. NaN where nothing limits it. */
  readonly load: number;
}

/** A bar of a quantity. @param full what fills the track; @param limit how much of it may be filled */
export function barCell(
  world: World,
  id: string,
  { thing, full, limit = NaN, note }: { thing: ChooserCell["thing"]; full: number; limit?: number; note: string },
): ChooserCell {
  const value = num(world, id);
  if (Number.isNaN(value)) return wordsCell(thing, { text: "—", note: why(world, id) === "" ? note : "not known" });
  return {
    ...{ thing, text: say(world, id), note },
    share: full > 0 ? Math.min(1, value / full) : null,
    limit: limit < full ? limit / full : null,
    load: limit > 0 ? value / limit : NaN,
  };
}

/** Words where there is nothing to compare. */
export function wordsCell(
  thing: ChooserCell["thing"],
  { text, note }: Pick<ChooserCell, "text" | "note">,
): ChooserCell {
  return { thing, text, note, share: null, limit: null, load: NaN };
}
