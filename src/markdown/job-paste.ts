import type { Markup } from "../components/html.js";
import { planDrawing } from "../components/job-paste/drawing.js";
import { jobPaste } from "../components/job-paste/job-paste.js";
import { layoutOf } from "../views/slots/layout/layout.js";
import { boxesOf, diagramOf } from "../views/slots/pasted/boxes.js";
import { examplePlan } from "../views/slots/pasted/example.js";
import { isProblem, readPasted } from "../views/slots/pasted/reading.js";
import { taskRows } from "../views/slots/pasted/table.js";
import { pastedView } from "../views/slots/pasted/view.js";
import { num } from "../views/world.js";
import { defaultWorld } from "./workshop.js";

/** The reader’s own job, as the page is built: with the talk’s. */
export function jobPasteMarkup(): Markup {
  const example = examplePlan();
  const plan = readPasted(example);
  if (isProblem(plan)) throw new RangeError(`The example is not readable: ${plan.problem}`);
  const boxes = boxesOf(plan);
  const isAllToAll = plan.edges.map(({ pattern }) => pattern === "all-to-all");
  const drawn = (direction: "right" | "down"): Markup =>
    planDrawing({ boxes, isAllToAll, layout: layoutOf(diagramOf(plan, boxes), { direction }) });
  return jobPaste({
    example,
    view: pastedView(plan, num(defaultWorld, "slotsPerTaskManager")),
    rows: taskRows(plan),
    wide: drawn("right"),
    narrow: drawn("down"),
  });
}
