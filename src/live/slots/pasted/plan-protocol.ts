import { boxesOf, diagramOf, type Box } from "../../../views/slots/pasted/boxes.js";
import { layOutLarge, type LargeLayout, type LayoutProgress } from "../../../views/slots/pasted/large-layout.js";
import { isProblem, readPasted, type PastedPlan } from "../../../views/slots/pasted/reading.js";
import { isSmall } from "../../../views/slots/pasted/size.js";
import { pastedView, type PastedView } from "../../../views/slots/pasted/view.js";

/** What a worker is asked for: to read a text and lay out what is large, or to say again what a plan comes to. */
export type ToWorker =
  | { readonly kind: "read"; readonly text: string; readonly slotsEach: number }
  | { readonly kind: "view"; readonly plan: PastedPlan; readonly slotsEach: number };

/** What it says, in this order; only a graph that is large is laid out, and of a problem nothing follows. */
export type FromWorker =
  | { readonly kind: "problem"; readonly problem: string }
  | { readonly kind: "plan"; readonly plan: PastedPlan; readonly view: PastedView }
  | { readonly kind: "view"; readonly view: PastedView }
  | { readonly kind: "progress"; readonly progress: LayoutProgress }
  | { readonly kind: "layout"; readonly layout: LargeLayout; readonly boxes: readonly Box[] }
  | { readonly kind: "failed"; readonly sentence: string };

/** Does what is asked for, and yields what is to be said of it. */
export function* answersTo(request: ToWorker): Generator<FromWorker, void, void> {
  try {
    if (request.kind === "view") yield { kind: "view", view: pastedView(request.plan, request.slotsEach) };
    else yield* reading(request);
  } catch (error) {
    yield { kind: "failed", sentence: `The drawing broke off: ${String(error)}.` };
  }
}

function* reading({ text, slotsEach }: ToWorker & { kind: "read" }): Generator<FromWorker, void, void> {
  const plan = readPasted(text);
  if (isProblem(plan)) {
    yield { kind: "problem", problem: plan.problem };
    return;
  }
  yield { kind: "plan", plan, view: pastedView(plan, slotsEach) };
  if (isSmall(plan)) return;
  const boxes = boxesOf(plan);
  const laying = layOutLarge(diagramOf(plan, boxes));
  let step = laying.next();
  for (; !step.done; step = laying.next()) yield { kind: "progress", progress: step.value };
  yield { kind: "layout", layout: step.value, boxes };
}
