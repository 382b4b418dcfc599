import { accepts, inputsById } from "../scenario/inputs.js";
import { withValue } from "../scenario/scenario.js";
import { adviceFor, noAdvice } from "../views/checkpointing/advice.js";
import type { Page } from "./page.js";
import { write } from "./text.js";

/** Lets the reader take what the adviser says, as one change that going back undoes. */
export function bindAdvice(page: Page, root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>("[data-advice]")) {
    const status = block.querySelector<HTMLElement>("[data-status]");
    block.querySelector("[data-take-advice]")?.addEventListener("click", () => {
      const said = take(page);
      if (status) write(status, said);
    });
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
  let scenario = page.store.get();
  const refused: string[] = [];
  for (const [id, value] of Object.entries(wanted)) {
    const input = inputsById.get(id);
    if (!input) continue;
    if (accepts(input, value)) scenario = withValue(scenario, input.id, value);
    else refused.push(input.title);
  }
  page.store.open(scenario);
  return refused.length > 0
    ? `Taken, but for: ${refused.join(", ")}, which cannot be that long.`
    : "Taken. Go back to undo it.";
}
