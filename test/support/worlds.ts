import type { Givens } from "../../src/model/evaluate.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf, type World } from "../../src/views/world.js";
import { landmarks, sampleGivens, talkWith } from "./scenarios.js";

/** The talk's scenario with some inputs changed, worked out. */
export function talkWorld(changes: Givens = {}): World {
  return worldOf(workbookModel, talkWith(changes));
}

/** The numbers of the talk's scenario with some inputs changed, by id; NaN where there is none. */
export function talkNumbers(changes: Givens = {}): Readonly<Record<string, number>> {
  return talkWorld(changes).evaluation.values as Readonly<Record<string, number>>;
}

/** The landmarks, worked out, by name. */
export const landmarkWorlds: readonly (readonly [name: string, world: World])[] = landmarks.map(([name, givens]) => [
  name,
  worldOf(workbookModel, givens),
]);

/** That many scenarios, always the same ones, worked out. */
export function sampleWorlds(count: number): readonly World[] {
  return sampleGivens(count).map((givens) => worldOf(workbookModel, givens));
}

/** A text with the spaces that people type, so that a test can be read. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
