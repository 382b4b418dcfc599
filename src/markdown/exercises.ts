import { exerciseBlock } from "../components/exercise.js";
import type { Markup } from "../components/html.js";
import { exercisesById } from "../exercises/index.js";
import { sheetOf } from "../exercises/sheet.js";

/**
 * An exercise with its first numbers.
 * @throws {RangeError} when there is no such exercise
 */
export function exerciseMarkup(id: string): Markup {
  const exercise = exercisesById.get(id);
  if (!exercise) throw new RangeError(`There is no exercise "${id}".`);
  return exerciseBlock(sheetOf(exercise, exercise.start));
}
