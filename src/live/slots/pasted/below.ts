import { pastedResult } from "../../../components/job-paste/result.js";
import type { PastedPlan } from "../../../views/slots/pasted/reading.js";
import { isSmall } from "../../../views/slots/pasted/size.js";
import { pastedView, type PastedView } from "../../../views/slots/pasted/view.js";
import { num } from "../../../views/world.js";
import type { Page } from "../../page.js";
import { write } from "../../text.js";
import { bindDrawing } from "./drawing.js";
import { part } from "./part.js";
import type { FromWorker } from "./plan-protocol.js";
import { createPlanRunner } from "./plan-runner.js";
import { bindTaking } from "./taking.js";
import { bindTasks } from "./tasks.js";

/** Everything below the form: the reader’s own job, or the example where there is none. */
export interface Below {
  /** @param options.view what is said of the job; null for the example that the page was built with */
  show(own: PastedPlan | null, options: { readonly isExample: boolean; readonly view: PastedView | null }): void;
  /** Follows the layout of the job that was shown last. */
  hear(answer: FromWorker): void;
}

const EXAMPLE_ORIGIN = "An example: the talk’s job.";
const OWN_ORIGIN = "Your job.";

export function bindBelow(section: HTMLElement, { page, built }: { page: Page; built: PastedPlan }): Below {
  const tasks = bindTasks(section);
  const drawing = bindDrawing(section);
  const taking = bindTaking(section, page);
  const runner = createPlanRunner();
  const slotsEach = (): number => num(page.world(), "slotsPerTaskManager");
  let plan = built;
  let shownFor = page.isAsBuilt() ? slotsEach() : NaN;

  const say = (view: PastedView): void => {
    write(part(section, "recognised"), view.recognised);
    part(section, "result").innerHTML = pastedResult(view).text;
  };
  const follow = (): void => {
    if (slotsEach() === shownFor) return;
    shownFor = slotsEach();
    if (isSmall(plan)) {
      say(pastedView(plan, shownFor));
      return;
    }
    runner.run({ kind: "view", plan, slotsEach: shownFor }, (answer) => answer.kind === "view" && say(answer.view));
  };
  page.whenSettled(follow);
  follow();

  return {
    show: (own, { isExample, view }) => {
      runner.cancel();
      plan = own ?? built;
      shownFor = slotsEach();
      write(part(section, "origin"), own && !isExample ? OWN_ORIGIN : EXAMPLE_ORIGIN);
      say(view ?? pastedView(plan, shownFor));
      drawing.draw(plan);
      // Each in a turn of its own: a large job must not hold the page.
      const current = plan;
      inTurns([() => tasks.show(current), () => taking.show(own)], () => plan === current);
    },
    hear: (answer) => {
      if (answer.kind === "progress") drawing.report(answer.progress);
      else if (answer.kind === "layout") drawing.layOut(answer.layout, answer.boxes);
      else if (answer.kind === "failed") drawing.fail(answer.sentence);
    },
  };
}

function inTurns([first, ...others]: readonly (() => void)[], isWanted: () => boolean): void {
  if (!first) return;
  setTimeout(() => {
    if (!isWanted()) return;
    first();
    inTurns(others, isWanted);
  });
}
