import { planDrawing } from "../../../components/job-paste/drawing.js";
import { boxesOf, diagramOf, type Box } from "../../../views/slots/pasted/boxes.js";
import type { LargeLayout, LayoutProgress } from "../../../views/slots/pasted/large-layout.js";
import type { PastedPlan } from "../../../views/slots/pasted/reading.js";
import { isSmall } from "../../../views/slots/pasted/size.js";
import { amount } from "../../../views/world.js";
import { narrowPage } from "../../figure-drawing.js";
import { show, write } from "../../text.js";
import { bindFinder } from "./finder.js";
import { part } from "./part.js";
import { bindViewer } from "./viewer.js";

/** Draws a job: what is small as a picture in the page, what is large in a window, once it is laid out. */
export interface PlanDrawing {
  draw(plan: PastedPlan): void;
  /** Says how far the layout of a large one is. */
  report(progress: LayoutProgress): void;
  /** Shows the large one that `draw` was called with. */
  layOut(layout: LargeLayout, boxes: readonly Box[]): void;
  fail(sentence: string): void;
}

const NOT_DRAWN = "The drawing could not be loaded. The table has all of it.";

export function bindDrawing(section: HTMLElement): PlanDrawing {
  const viewer = bindViewer(section);
  const finder = bindFinder(section, viewer);
  const say = (text: string): void => write(part(section, "laying"), text);
  let wanted: PastedPlan | null = null;

  const drawSmall = async (plan: PastedPlan): Promise<void> => {
    const { layoutOf } = await import("../../../views/slots/layout/layout.js");
    if (wanted !== plan) return;
    const boxes = boxesOf(plan);
    const layout = layoutOf(diagramOf(plan, boxes), { direction: narrowPage.matches ? "down" : "right" });
    const { text } = planDrawing({ boxes, isAllToAll: isAllToAll(plan), layout });
    // Paper shows the wide variant: it gets the same picture.
    for (const variant of ["wide", "narrow"]) part(section, variant).innerHTML = text;
  };
  narrowPage.addEventListener("change", () => wanted && isSmall(wanted) && void drawSmall(wanted));

  return {
    draw: (plan) => {
      wanted = plan;
      viewer.show(null);
      finder.search(null);
      show(part(section, "small"), isSmall(plan));
      show(part(section, "large"), !isSmall(plan));
      say(isSmall(plan) ? "" : `${amount(plan.vertices.length, "count")} tasks are being laid out.`);
      if (isSmall(plan)) drawSmall(plan).catch(() => fail(NOT_DRAWN));
    },
    report: (progress) => say(progressText(progress)),
    layOut: (layout, boxes) => {
      if (!wanted) return;
      say(`${amount(boxes.length, "count")} tasks are drawn.`);
      viewer.show({ layout, boxes, isAllToAll: isAllToAll(wanted) });
      finder.search(wanted);
    },
    fail,
  };

  function fail(sentence: string): void {
    show(part(section, "large"), true);
    say(sentence);
  }
}

function isAllToAll({ edges }: PastedPlan): readonly boolean[] {
  return edges.map(({ pattern }) => pattern === "all-to-all");
}

function progressText({ parts, placed, of }: LayoutProgress): string {
  const hang = parts === 1 ? "" : `, in ${amount(parts, "count")} parts that have nothing to do with each other`;
  return `Being laid out: ${amount(placed, "count")} of ${amount(of, "count")} tasks${hang}. Paste something else to give it up.`;
}
