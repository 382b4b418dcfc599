import type { WorkName } from "./works.js";

/** Where a number or a formula comes from: a place in a work, our own arithmetic, or an assumption, said openly. */
export type Source =
  | { readonly kind: "cited"; readonly work: WorkName; readonly place: string }
  | { readonly kind: "derived"; readonly why: string }
  | { readonly kind: "assumed"; readonly why: string };

export const cited = (work: WorkName, place: string): Source => ({ kind: "cited", work, place });
export const derived = (why: string): Source => ({ kind: "derived", why });
export const assumed = (why: string): Source => ({ kind: "assumed", why });
