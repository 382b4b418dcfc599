import fc from "fast-check";
import { workbookModel } from "../../../../src/views/workbook.js";
import { worldOf, type World } from "../../../../src/views/world.js";
import { runs, talkWith } from "../../../support/scenarios.js";

/** Numbers of subtasks as they are found, and at the ends. */
const subtasks = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 130 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 3000 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 128, 32768) },
);

const groups = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 120, 128, 720, 4096, 32768) },
);

/** That many scenarios that differ in what this chapter says about keys, always the same ones. */
export function keyWorlds(count: number): readonly World[] {
  const changes = fc.record({
    parallelism: subtasks,
    newParallelism: subtasks,
    setMaxParallelism: groups,
    keySkew: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.double({ min: 0, max: 3, noNaN: true })),
    distinctKeys: fc.constantFrom(1, 2, 50, 1000, 1e6, 5e8, 1e12),
  });
  return fc.sample(changes, runs(count)).map((changed) => worldOf(workbookModel, talkWith(changed)));
}
