import fc from "fast-check";
import type { Division } from "../../../../src/model/slots/key-groups/bounds.js";

/** Any number of key groups up to a largest one, and any parallelism that it allows. */
export function anyDivision(largest = 2 ** 15): fc.Arbitrary<Division> {
  return fc.integer({ min: 1, max: largest }).chain((maxParallelism) =>
    fc.record({
      maxParallelism: fc.constant(maxParallelism),
      parallelism: fc.integer({ min: 1, max: maxParallelism }),
    }),
  );
}
