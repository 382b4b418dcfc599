import { expect, it } from "vitest";
import { fractionHeld } from "../../../src/views/memory/phrases/fraction.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { worldOf } from "../../../src/views/world.js";
import { talkWith } from "../../support/scenarios.js";

const said = (managedFraction: number): string => fractionHeld(worldOf(workbookModel, talkWith({ managedFraction })));

it("A fraction is told as Flink holds it: a little more, a little less, or the same", () => {
  expect(said(0.4)).toMatch(/^0\.4 becomes 0\.4000000059604645 that way, .* few bytes more /);
  expect(said(0.7)).toMatch(/^0\.7 becomes 0\.699999988079071 that way, .* few bytes fewer /);
  expect(said(0.5)).toBe("0.5 is the same in 32 bits.");
});
