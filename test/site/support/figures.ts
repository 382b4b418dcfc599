import { reference } from "../../../src/markdown/reference.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import type { FigureView } from "../../../src/views/figure.js";
import { figures } from "../../../src/views/figures.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { worldOf } from "../../../src/views/world.js";

/** What a figure shows in a scenario. */
export function viewOf(name: string, scenario: Scenario): FigureView | undefined {
  return figures[name]?.(worldOf(workbookModel, scenario.values), reference);
}

/** The figures that are another one in another scenario. One of Flink's defaults is the same in all. */
export function differing(of: readonly string[], one: Scenario, other: Scenario): readonly string[] {
  return of.filter((name) => JSON.stringify(viewOf(name, one)?.data) !== JSON.stringify(viewOf(name, other)?.data));
}
