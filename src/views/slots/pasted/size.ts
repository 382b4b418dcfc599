import type { PastedPlan } from "../../../model/slots/pasted/plan.js";

/** More tasks than this are laid out beside the page, and painted. Assumed from what a layout takes. */
const MOST_IN_PAGE = 150;

/** Whether a plan is laid out and drawn in the page itself. */
export function isSmall({ vertices }: Pick<PastedPlan, "vertices">): boolean {
  return vertices.length <= MOST_IN_PAGE;
}

/** So many characters hold fewer tasks than are too many for the page: a task takes 200 at least. */
export const LONGEST_IN_PAGE = 20_000;
