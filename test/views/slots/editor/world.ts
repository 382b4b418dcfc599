import { withValue, defaultScenario } from "../../../../src/scenario/scenario.js";
import { workbookModel } from "../../../../src/views/workbook.js";
import { worldOf, type World } from "../../../../src/views/world.js";

/** The default scenario with another job. */
export function worldWith(...lines: readonly string[]): World {
  return worldOf(workbookModel, withValue(defaultScenario, "job", lines.join("\n")).values);
}
