import type { Hatching } from "../hatching.js";

/** One for each slot-sharing group after the first; further ones begin anew, and differ by their labels. */
export const hatchings: Readonly<Record<string, Hatching>> = {
  rising: [9, "M-2,2L2,-2M0,9L9,0M7,11L11,7"],
  dotted: [8, "M4,4h.01M0,0h.01M8,0h.01M0,8h.01M8,8h.01"],
  falling: [9, "M-2,7L2,11M0,0L9,9M7,-2L11,2"],
  level: [7, "M0,3.5H7"],
};
