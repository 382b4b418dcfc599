import { isNumber, type NumberQuantity } from "../../model/quantity.js";
import { scales, type Unit } from "../../model/units.js";
import { chapterOf, chapterQuantities, workbookModel } from "../workbook.js";

/** The symbols of a chapter. */
export interface SymbolGroup {
  /** The page's name. */
  readonly chapter: string;
  readonly quantities: readonly NumberQuantity[];
}

/** Every number of the workbook, by the chapter that defines it, by title. */
export function symbolGroups(): readonly SymbolGroup[] {
  return Object.keys(chapterQuantities).map((chapter) => ({
    chapter,
    quantities: workbookModel.quantities
      .filter(isNumber)
      .filter(({ id }) => chapterOf(id) === chapter)
      .sort((one, other) => one.title.localeCompare(other.title, "en")),
  }));
}

/** The unit in which the model counts, as a word of a table. */
export function unitText(unit: Unit): string {
  if (unit === "count" || unit === "fraction" || unit === "factor") return unit === "count" ? "number" : unit;
  return scales[unit].find(({ base }) => base === 1)?.label ?? unit;
}
