import { takenRows } from "../../../components/memory-configuration-result.js";
import { withValue } from "../../../scenario/scenario.js";
import type { ConfigurationReading } from "../../../views/memory/pasted/reading.js";
import { inputsFrom, type TakenInput } from "../../../views/memory/pasted/take.js";
import { changedSentence } from "../../../views/memory/pasted/changed.js";
import type { Page } from "../../page.js";
import { show, write } from "../../text.js";
import { part } from "./part.js";

/** What a text sets, to be taken into the scenario. */
export interface Taking {
  /** Null hides it. */
  show(reading: ConfigurationReading | null): void;
}

/** Offers what a text sets, and takes all of it as one step that going back undoes. */
export function bindTaking(section: HTMLElement, page: Page): Taking {
  let reading: ConfigurationReading | null = null;
  const changes = (): readonly TakenInput[] =>
    reading ? inputsFrom(reading, page.world()).filter(({ isInUse }) => !isInUse) : [];
  const render = (): void => {
    const all = changes();
    part(section, "rows").innerHTML = takenRows(all).text;
    write(part(section, "agreed"), all.length > 0 ? "" : "All that it sets is in use already.");
    show(part(section, "agreed"), all.length === 0);
    show(part(section, "offer"), all.length > 0);
    show(
      part(section, "use"),
      all.some(({ objection }) => objection === null),
    );
    show(part(section, "taking"), reading !== null);
  };
  part(section, "use").addEventListener("click", () => {
    const taken = changes().filter(({ objection }) => objection === null);
    write(part(section, "used"), changedSentence(taken.length));
    page.store.open(taken.reduce((scenario, { id, value }) => withValue(scenario, id, value), page.store.get()));
    render();
  });
  page.whenSettled(render);
  return {
    show: (next) => {
      reading = next;
      write(part(section, "used"), "");
      render();
    },
  };
}
