import type { CheckpointBar } from "../../views/checkpointing/timeline/bars.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";

/** What became of a checkpoint, as a sign: drawn, because not every font has one. */
export type EndSign = "good" | "bad";

/** The signs, around the point 0,0. */
export const endPaths: Readonly<Record<EndSign, string>> = {
  good: "M-4,0.5L-1,3.5L4.5,-4",
  bad: "M-3.5,-3.5L3.5,3.5M3.5,-3.5L-3.5,3.5",
};

export const SIGN_WIDTH = 9;

/** The sign for a checkpoint: none while it runs. */
export function endSignOf({ outcome }: CheckpointBar): EndSign | null {
  if (outcome === "running") return null;
  return outcome === "completed" ? "good" : "bad";
}

/** A sign with its middle at a point. */
export function endSign(sign: EndSign, { x, y }: { readonly x: number; readonly y: number }): Markup {
  return html`<path class="end-sign ${sign}" transform="translate(${round(x)},${round(y)})" d="${endPaths[sign]}" />`;
}
