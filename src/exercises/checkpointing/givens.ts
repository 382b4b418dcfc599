import type { Unit } from "../../model/units.js";
import { stated } from "../stated.js";

/** A day of seconds, or as many failures. */
const upToADay = (id: string, { title, unit }: { readonly title: string; readonly unit: Unit }) =>
  stated(id, { title, unit, max: 86400 });

export const usualSeconds = upToADay("usualSeconds", { title: "How long a checkpoint usually takes", unit: "seconds" });
export const slowSeconds = upToADay("slowSeconds", { title: "How long the slow checkpoint takes", unit: "seconds" });
export const longestDelaySeconds = upToADay("longestDelaySeconds", { title: "Longest restart delay", unit: "seconds" });
export const failuresInARow = upToADay("failuresInARow", { title: "Failures in a row", unit: "count" });

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [usualSeconds, slowSeconds, longestDelaySeconds, failuresInARow];
