import { SCRUB_STEPS, speedOptions } from "../../components/timeline/controls.js";
import { dataTable } from "../../components/figure.js";
import { lens } from "../../components/timeline/lens.js";
import { logLines } from "../../components/timeline/log.js";
import { logOf } from "../../views/checkpointing/timeline/log.js";
import type { Showing } from "../../views/checkpointing/timeline/showing.js";
import { speedsFor } from "../../views/checkpointing/timeline/speeds.js";
import type { TimelineView } from "../../views/checkpointing/timeline/view.js";
import { write } from "../text.js";
import { partsOf, type Part } from "./parts.js";
import { drawRun, moveCursor, picturesIn, type Picture } from "./pictures.js";

/** The timeline as it stands on the page: what is read from it and written into it. */
export interface TimelinePanel {
  readonly part: Part;
  readonly pictures: readonly Picture[];
  /** Shows another run, with the cursor at a moment of it. */
  draw(view: TimelineView, showing: Showing): void;
  /** Moves the cursor. `aloud`: says what happened to those who listen. */
  move(view: TimelineView, showing: Showing, options: { readonly aloud: boolean }): void;
  /** Says why the scenario cannot be run; the run that is shown stays. Nothing if the text is empty. */
  complain(problem: string): void;
  /** Seconds of the run in a second, as the reader has chosen. */
  speed(view: TimelineView): number;
}

/** Takes hold of a timeline. */
export function timelinePanel(element: HTMLElement): TimelinePanel {
  const part = partsOf(element);
  const pictures = picturesIn(element);
  const speed = part("speed") as HTMLSelectElement;

  const move: TimelinePanel["move"] = ({ data }, showing, { aloud }) => {
    for (const picture of pictures) moveCursor(picture, data, showing.cursor);
    writeShowing(part, showing, { aloud, position: (SCRUB_STEPS * showing.cursor.seconds) / data.seconds });
  };
  const writeBehind = ({ table, stops, story }: TimelineView): void => {
    if ((part("behind") as HTMLDetailsElement).open) part("table").innerHTML = dataTable(table).text;
    if ((part("log") as HTMLDetailsElement).open) part("lines").innerHTML = logLines(logOf(stops, story)).text;
  };
  let shown: TimelineView | null = null;
  element.addEventListener("toggle", () => shown && writeBehind(shown), { capture: true });

  return {
    part,
    pictures,
    move,
    draw: (view, showing) => {
      shown = view;
      write(part("title"), view.title);
      write(part("finding"), view.finding);
      part("picture").ariaLabel = view.description;
      part("table").ariaLabel = `Table: ${view.title}`;
      for (const picture of pictures) drawRun(picture, view.data, showing.cursor);
      fill(speed, speedOptions(speedsFor(view.data.seconds), speed.selectedIndex).text);
      move(view, showing, { aloud: false });
      writeBehind(view);
    },
    complain: (problem) => write(part("problem"), problem),
    speed: ({ data }) => speedsFor(data.seconds)[speed.selectedIndex]?.secondsPerSecond ?? 1,
  };
}

interface Manner {
  readonly aloud: boolean;
  /** Of the slider. */
  readonly position: number;
}

function writeShowing(part: Part, { cursor, readings, said, lens: enlarged }: Showing, manner: Manner): void {
  const scrub = part("scrub") as HTMLInputElement;
  const step = String(Math.round(manner.position));
  if (scrub.value !== step) scrub.value = step;
  scrub.setAttribute("aria-valuetext", cursor.text);
  part("said").ariaLive = manner.aloud ? "polite" : "off";
  write(part("said"), said);
  for (const { name, text } of readings) {
    const place = part("readout").querySelector(`[data-reading="${name}"]`);
    if (place) write(place, text);
  }
  fill(part("lens"), lens(enlarged).text);
}

/** What was put into elements last: to put it there again would take it from under a reader's eyes and hands. */
const filled = new WeakMap<Element, string>();

function fill(element: Element, markup: string): void {
  if (filled.get(element) === markup) return;
  filled.set(element, markup);
  element.innerHTML = markup;
}
