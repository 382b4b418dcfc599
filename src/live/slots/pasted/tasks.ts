import { taskTable } from "../../../components/job-paste/task-table.js";
import { chosenRows, taskRows, type TaskOrder, type TaskRow } from "../../../views/slots/pasted/table.js";
import type { PastedPlan } from "../../../views/slots/pasted/reading.js";
import { amount } from "../../../views/world.js";
import { show, write } from "../../text.js";
import { part } from "./part.js";

/** The table of tasks. */
export interface TaskTable {
  show(plan: PastedPlan): void;
}

/** Rows that come at once: a browser lays out thousands for longer than a reader waits. */
const ROWS_AT_ONCE = 100;

/** Lets the reader filter and order the tasks, and see more of them. */
export function bindTasks(section: HTMLElement): TaskTable {
  const filter = part(section, "filter") as HTMLInputElement;
  const order = part(section, "order") as HTMLSelectElement;
  let all: readonly TaskRow[] | null = null;
  let shown = ROWS_AT_ONCE;
  const render = (): void => {
    if (!all) return;
    const chosen = chosenRows(all, { holding: filter.value, order: order.value as TaskOrder });
    part(section, "table").innerHTML = taskTable(chosen.slice(0, shown)).text;
    write(
      part(section, "count"),
      countText({ shown: Math.min(shown, chosen.length), chosen: chosen.length, all: all.length }),
    );
    show(part(section, "more"), chosen.length > shown);
  };
  const restart = (): void => {
    shown = ROWS_AT_ONCE;
    render();
  };
  filter.addEventListener("input", restart);
  order.addEventListener("change", restart);
  part(section, "more").addEventListener("click", () => {
    shown += ROWS_AT_ONCE;
    render();
  });
  return {
    show: (plan) => {
      all = taskRows(plan);
      filter.value = "";
      restart();
    },
  };
}

function countText({ shown, chosen, all }: { shown: number; chosen: number; all: number }): string {
  const [some, of, whole] = [shown, chosen, all].map((count) => amount(count, "count"));
  if (chosen === all) return shown === all ? "" : `${some ?? ""} of ${whole ?? ""} tasks`;
  return `${some ?? ""} of ${of ?? ""} tasks that are found, of ${whole ?? ""}`;
}
