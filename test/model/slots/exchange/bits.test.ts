import fc from "fast-check";
import { expect, it } from "vitest";
import { bitsOf, hasBit, sizeOf, united } from "../../../../src/model/slots/exchange/bits.js";
import { runs } from "../../../support/scenarios.js";

const anyNumbers = fc.array(fc.nat({ max: 99 }), { maxLength: 40 });

it("bits are a set of numbers", () => {
  fc.assert(
    fc.property(fc.array(anyNumbers, { maxLength: 4 }), (lists) => {
      const all = new Set(lists.flat());
      const bits = united(
        lists.map((numbers) => bitsOf(numbers, 100)),
        100,
      );
      expect(sizeOf(bits)).toBe(all.size);
      expect([...Array(100).keys()].filter((number) => hasBit(bits, number))).toEqual([...all].sort((a, b) => a - b));
    }),
    runs(200),
  );
});
