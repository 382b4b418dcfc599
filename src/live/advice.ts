import { accepts, inputsById } from "../scenario/inputs.js";
import { same, withValue, type Scenario } from "../scenario/scenario.js";
import { adviceFor, noAdvice } from "../views/checkpointing/advice.js";
import type { Page } from "./page.js";
import { write } from "./text.js";

/** Lets the reader take what the adviser says, as one change that going back undoes. */
export function bindAdvice(page: Page, root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>("[data-advice]")) {
    const status = block.querySelector<HTMLElement>("[data-status]");
    const say = (text: string): void => {
      if (status) write(status, text);
    };
    block.querySelector("[data-take-advice]")?.addEventListener("click", () => say(take(page)));
    // What was said is about the change before.
    page.atOnce(() => say(""));
  }
}

/** Sets the three inputs as far as they accept it, and says what became of it. */
function take(page: Page): string {
  const advice = adviceFor(page.world());
  if (!advice) return noAdvice(page.world());
  const wanted = {
    checkpointIntervalSeconds: advice.intervalSeconds,
    minPauseSeconds: advice.minPauseSeconds,
    checkpointTimeoutSeconds: advice.timeoutSeconds,
  };
  const before = page.store.get();
  const { scenario, refused } = withAll(before, wanted);
  page.store.open(scenario);
  if (refused.length > 0) return `Taken, but for: ${refused.join(", ")}, which cannot be that long.`;
  return same(scenario, before) ? "All three are set already." : "Taken. Go back to undo it.";
}

/** A scenario with other values, as far as the inputs accept them, and the titles of those that do not. */
function withAll(before: Scenario, wanted: Readonly<Record<string, number>>) {
  const refused: string[] = [];
  let scenario = before;
  for (const [id, value] of Object.entries(wanted)) {
    const input = inputsById.get(id);
    if (!input) continue;
    if (accepts(input, value)) scenario = withValue(scenario, input.id, value);
    else refused.push(input.title);
  }
  return { scenario, refused };
}
