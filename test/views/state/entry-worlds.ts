import fc from "fast-check";
import type { Givens } from "../../../src/model/evaluate.js";
import { runs } from "../../support/scenarios.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

/** Entries of all kinds, from tiny to what no backend takes. */
const anyEntry: fc.Arbitrary<Givens> = fc.record({
  keyType: fc.constantFrom("int", "long", "string"),
  keyCharacters: fc.constantFrom(0, 1, 7, 8, 36, 126, 127, 16_000),
  entryNamespace: fc.constantFrom("timeWindow", "none"),
  stateKind: fc.constantFrom("value", "list", "map"),
  setValueBytes: fc.constantFrom(null, 0, 1, 4, 32, 1000, 1e8),
  elementsPerKey: fc.constantFrom(1, 2, 3, 10, 11, 1e6),
  mapKeyBytes: fc.constantFrom(0, 8, 1e6),
  stateTtl: fc.constantFrom("off", "on"),
  timersPerEntry: fc.constantFrom(0, 1, 2, 100),
  setMaxParallelism: fc.constantFrom(null, 64, 128, 129, 32_768),
  windowSeconds: fc.constantFrom(1, 10, 300, 2_592_000),
  slideSeconds: fc.constantFrom(1, 3, 60, 2_592_000),
});

/** The scenarios in which the figures about entries are tried. */
export const entryFiguresWorlds = [
  ...landmarkWorlds.map(([, world]) => world),
  ...sampleWorlds(60),
  ...fc.sample(anyEntry, runs(250)).map((givens) => talkWorld(givens)),
];

/** Every number anywhere in a figure’s data. */
export function numbersIn(data: unknown): number[] {
  if (typeof data === "number") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}
