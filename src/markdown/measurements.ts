import type { Markup } from "../components/html.js";
import { explorer } from "../components/measurements/block.js";
import { firstChoice } from "../views/measurements/explorer/choice.js";
import { filterFields, showFields } from "../views/measurements/explorer/form.js";
import type { SubjectName } from "../views/measurements/explorer/subject.js";
import { subjects } from "../views/measurements/explorer/subjects.js";
import { explorerView } from "../views/measurements/explorer/view.js";
import { reference } from "./reference.js";

/**
 * The explorer of some measurements as the page is built: with its default view.
 * @throws {RangeError} where nothing of that name was measured
 */
export function measurementsMarkup(name: string): Markup {
  if (!Object.hasOwn(subjects, name)) throw new RangeError(`There are no measurements of "${name}".`);
  const subject = subjects[name as SubjectName];
  const entries = subject.entries(reference.measurements);
  const choice = firstChoice(subject, entries);
  return explorer({
    ...subject,
    filters: filterFields(subject, entries, choice),
    shows: showFields(subject, choice),
    view: explorerView(subject, entries, choice),
  });
}
