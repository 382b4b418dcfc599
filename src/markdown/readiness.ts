import type { Markup } from "../components/html.js";
import { readiness } from "../components/readiness.js";
import { readinessView } from "../views/production/readiness/view.js";
import { defaultWorld } from "./workshop.js";

/** The checklist as the page is built: with the default scenario, and nobody has said anything yet. */
export function readinessMarkup(): Markup {
  return readiness(readinessView(defaultWorld, new Map()));
}
