import { dataTable } from "../components/figure.js";
import type { Table } from "../views/figure.js";
import type { WeeksChoice } from "../views/checkpointing/week-runs.js";
import { progressText } from "../views/checkpointing/week-sentences.js";
import type { WeekView } from "../views/checkpointing/week.js";
import { offerFigure } from "./figure-actions.js";
import { drawPictures } from "./figure-drawing.js";
import { show, write } from "./text.js";

/** The figure of simulated weeks as it stands on the page: what can be read from it and written into it. */
export interface WeekPanel {
  /** What the reader has chosen. */
  choice(): WeeksChoice;
  /** Calls back when the reader wants a run, or no longer. */
  on(acts: { readonly run: () => void; readonly cancel: () => void }): void;
  /** Says what has begun or ended. */
  say(text: string): void;
  /** Says what to know about the numbers that are shown; nothing if the text is empty. */
  note(text: string): void;
  /** Shows how far a run is; null when none is going on. */
  report(progress: { readonly fraction: number; readonly weeks: number } | null): void;
  /** Shows another result. Draws it, unless a newer one comes meanwhile. */
  show(view: WeekView): Promise<void>;
}

/** Takes hold of the figure. Its buttons for the table and the picture work from now on. */
export function weekPanel(element: HTMLElement): WeekPanel {
  const part = (name: string): HTMLElement => partOf(element, name);
  const form = part("form");
  const [run, cancel] = [part("run"), part("cancel")];
  const bar = part("bar") as HTMLProgressElement;
  let latest: WeekView | null = null;
  offerFigure(element, { name: "week", view: () => ({ table: tableIn(part("table")) }) });
  whenTouched(form, () => {
    // By the time there is something to draw, the network may be gone.
    import("../components/charts/index.js").catch(() => undefined);
  });
  return {
    choice: () => ({
      weeks: Number((part("weeks") as HTMLSelectElement).value),
      seed: Number((part("seed") as HTMLInputElement).value),
    }),
    on: (acts) => {
      form.addEventListener("submit", acts.run);
      cancel.addEventListener("click", acts.cancel);
    },
    say: (text) => write(part("status"), text),
    note: (text) => write(part("note"), text),
    report: (progress) => {
      run.ariaDisabled = String(progress !== null);
      cancel.ariaDisabled = String(progress === null);
      show(part("progress"), progress !== null);
      bar.value = progress?.fraction ?? 0;
      write(part("progress-text"), progress ? progressText(progress.fraction, progress.weeks) : "");
    },
    show: async (view) => {
      latest = view;
      write(part("finding"), view.finding);
      write(part("basis"), view.basis);
      part("picture").ariaLabel = view.description;
      part("table").innerHTML = dataTable(view.table).text;
      await drawPictures(element, { name: "week", view, variants: "all", isWanted: () => latest === view });
    },
  };
}

/** @throws {Error} when the page has another idea of the figure than this module */
function partOf(element: HTMLElement, name: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The figure of simulated weeks has no part "${name}".`);
  return found;
}

function whenTouched(element: HTMLElement, run: () => void): void {
  const stop = new AbortController();
  const touched = (): void => {
    stop.abort();
    run();
  };
  for (const type of ["pointerover", "focusin"]) element.addEventListener(type, touched, { signal: stop.signal });
}

/** The table as it stands on the page: that of the first result came with it. */
function tableIn(place: HTMLElement): Table {
  const [columns = [], ...rows] = Array.from(place.querySelectorAll("tr"), ({ cells }) =>
    Array.from(cells, ({ textContent }) => textContent),
  );
  return { columns, rows };
}
