import { isRefused } from "../../../model/slots/graph/refusal.js";
import {
  changedTo,
  followed,
  historyFrom,
  redone,
  undone,
  type History,
} from "../../../model/slots/job/edit/history.js";
import type { Edited } from "../../../model/slots/job/edit/edited.js";
import { rewriteJob } from "../../../model/slots/job/edit/rewrite.js";
import type { Job } from "../../../model/slots/job/job.js";
import { readJob } from "../../../model/slots/job/text/read-job.js";
import { jobObjection } from "../../../model/slots/inputs.js";
import type { Store } from "../../../scenario/store.js";

/** The job that is being edited, in step with the scenario, and the way back. */
export interface Bench {
  text(): string;
  job(): Job;
  history(): History;
  /**
   * Makes an edit, and settles it unless the reader is still typing.
   * @returns why it cannot be made; null when it is
   */
  edit(edit: (job: Job) => Edited, how?: { readonly isTyping?: boolean }): string | null;
  /** Uses another text: one without a mistake. */
  use(text: string, how?: { readonly isTyping?: boolean }): void;
  /** What was typed is one step of the history. */
  settle(): void;
  /** Goes a step back or forward; tells whether there was one. */
  step(way: "back" | "forward"): boolean;
  /** The scenario has another job, from elsewhere. @returns whether it is another one */
  follow(): boolean;
}

/** @param changed is called after each change that was made here */
export function createBench(store: Store, changed: () => void): Bench {
  const inScenario = (): string => store.get().values.job;
  let history = historyFrom(inScenario());
  let text = history.present;

  const use: Bench["use"] = (next, { isTyping = false } = {}) => {
    text = next;
    store.set("job", next);
    if (!isTyping) settle();
    changed();
  };
  const settle = (): void => {
    if (text === history.present) return;
    history = changedTo(history, text);
    store.commit();
  };
  const job = (): Job => {
    const reading = readJob(text);
    return "job" in reading ? reading.job : { operators: [] };
  };
  return {
    ...{ text: () => text, job, history: () => history, use, settle },
    edit: (edit, how) => {
      const edited = edit(job());
      if (isRefused(edited)) return edited.refused;
      const next = rewriteJob(text, edited.job);
      const objection = jobObjection(next);
      if (objection === null) use(next, how);
      return objection;
    },
    step: (way) => {
      settle();
      const next = way === "back" ? undone(history) : redone(history);
      if (next === history) return false;
      history = next;
      text = next.present;
      store.set("job", text);
      store.commit();
      changed();
      return true;
    },
    follow: () => {
      if (inScenario() === text) return false;
      text = inScenario();
      history = followed(history, text);
      return true;
    },
  };
}
