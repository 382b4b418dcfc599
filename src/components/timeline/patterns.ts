import { hatchingPatterns, type Hatching } from "../hatching.js";
import type { Markup } from "../html.js";
import type { Layout } from "./layout.js";

/** Hatchings that tell areas apart where colours do not: in one ink, and to those who see colours otherwise. */
export type PatternName = "alignment" | "pause" | "upload" | "down" | "trouble";

const hatchings: Readonly<Record<PatternName, Hatching>> = {
  alignment: [5, "M-1,1L1,-1M0,5L5,0M4,6L6,4"],
  pause: [6, "M-1,5L1,7M0,0L6,6M5,-1L7,1"],
  upload: [4, "M0,2H4"],
  down: [7, "M-1,1L1,-1M0,7L7,0M6,8L8,6"],
  trouble: [8, "M4,3.5V4.5"],
};

/** The fill with a pattern, in the variant's own picture. */
export function patternFill(name: PatternName, { name: variant }: Layout): string {
  return `url(#timeline-${name}-${variant})`;
}

/** All patterns, to be put into the picture once. */
export function patterns({ name: variant }: Layout): Markup {
  return hatchingPatterns(hatchings, (name) => `timeline-${name}-${variant}`);
}
