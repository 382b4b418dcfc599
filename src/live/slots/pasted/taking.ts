import { takingLists } from "../../../components/job-paste/taking.js";
import { withValue } from "../../../scenario/scenario.js";
import { isProblem, type PastedPlan } from "../../../views/slots/pasted/reading.js";
import { takingOf, type Taking } from "../../../views/slots/pasted/taking.js";
import type { Page } from "../../page.js";
import { show, write } from "../../text.js";
import { part } from "./part.js";

/** Offers a job to the scenario. */
export interface TakingPart {
  /** Null hides it. */
  show(plan: PastedPlan | null): void;
}

/** Offers a job to the scenario, and takes it as one step that going back undoes. */
export function bindTaking(section: HTMLElement, page: Page): TakingPart {
  let plan: PastedPlan | null = null;
  let taking: Taking | null = null;
  const render = (): void => {
    const made = plan && takingOf(plan, page.world());
    taking = made === null || isProblem(made) ? null : made;
    const offer = part(section, "offer");
    if (made && isProblem(made)) write(offer, made.problem);
    else offer.innerHTML = made ? takingLists(made).text : "";
    show(part(section, "use"), taking !== null);
    show(part(section, "taking"), plan !== null);
  };
  part(section, "use").addEventListener("click", () => {
    if (!taking) return;
    const before = page.store.get();
    const after = Object.entries(taking.values).reduce(
      (from, [id, value]) => withValue(from, id as never, value),
      before,
    );
    page.store.open(after);
    write(part(section, "used"), "It is the scenario’s job now. Back undoes it.");
  });
  page.whenSettled(render);
  return {
    show: (next) => {
      plan = next;
      write(part(section, "used"), "");
      render();
    },
  };
}
