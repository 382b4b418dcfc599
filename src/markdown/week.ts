import type { Markup } from "../components/html.js";
import { weekBlock } from "../components/week.js";
import { requestOf, weeksOf } from "../views/checkpointing/week-runs.js";
import { defaultChoice, WEEK_CHOICES, weekView } from "../views/checkpointing/week.js";
import { pictures } from "./pictures.js";
import { defaultWorld } from "./workshop.js";

/** Weeks of the default scenario, simulated while the page is built: the same that a reader gets who changes nothing. */
export function weekMarkup(): Markup {
  const asked = requestOf(defaultWorld.evaluation, defaultChoice);
  if ("problem" in asked) throw new Error(`The default scenario cannot be simulated: ${asked.problem}`);
  const view = weekView(defaultWorld, { result: weeksOf(asked.request), choice: defaultChoice });
  return weekBlock({ ...view, ...pictures("week", view.data), choices: WEEK_CHOICES, ...defaultChoice });
}
