import type { Edited } from "../../../model/slots/job/edit/edited.js";
import type { Job } from "../../../model/slots/job/job.js";
import { jobGraphInputs } from "../../../model/slots/job-of.js";
import { saidOf } from "../../../views/slots/editor/examples.js";
import { editorWorkshop, type EditorWorkshop } from "../../../views/slots/editor/workshop.js";
import type { World } from "../../../views/world.js";
import { offerFigure } from "../../figure-actions.js";
import type { Page } from "../../page.js";
import { write } from "../../text.js";
import { watchVisible } from "../../timeline/visible.js";
import { createBench, type Bench } from "./bench.js";
import { bindInspector } from "./inspector.js";
import { bindKeys } from "./keys.js";
import { itemInSight, part } from "./part.js";
import { bindPointer } from "./pointer.js";
import { showWorkshop } from "./show.js";
import { bindText, type TextForm } from "./text.js";
import { bindTools } from "./tools.js";

/** How an edit is made, and what is said of it. */
export interface Act {
  readonly edit: (job: Job) => Edited;
  /** What happened, in a sentence. */
  readonly says: string;
  /** The key of the item that is selected then; absent: the same. */
  readonly select?: string;
  readonly isTyping?: boolean;
}

/** What the parts of the editor ask of it. */
export interface Editor {
  readonly element: HTMLElement;
  readonly bench: Bench;
  shown(): EditorWorkshop;
  /** @returns whether it could be done; why not has been said */
  act(act: Act): boolean;
  select(key: string, how?: { readonly focus?: boolean }): void;
  step(way: "back" | "forward"): void;
  say(sentence: string): void;
  refuse(sentence: string): void;
  /** Draws anew; fields get what is so, whatever was typed into them. */
  redraw(how?: { readonly isFirm?: boolean }): void;
}

/** Lets the reader edit the scenario’s job, in each editor under `root`. */
export function bindJobEditor(page: Page, root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-job-editor]")) bindOne(element, page);
}

function bindOne(element: HTMLElement, page: Page): void {
  let key: string | null = null;
  let drawn = "";
  let workshop = editorWorkshop(page.world(), key);
  let form: TextForm | null = null;

  const redraw = ({ isFirm = false } = {}): void => {
    workshop = editorWorkshop(page.world(), key);
    key = workshop.selected.key;
    drawn = whatCounts(page.world());
    showWorkshop(element, workshop, { history: bench.history(), isFirm });
    form?.show(bench.text());
  };
  const speak = (sentence: string, isRefusal: boolean): void => {
    write(part(element, "said"), isRefusal ? `✗ ${sentence}` : sentence);
    element.toggleAttribute("data-refusal", isRefusal);
  };
  const say = (sentence: string): void => speak(sentence, false);
  const refuse = (sentence: string): void => speak(sentence, true);
  const bench = createBench(page.store, () => redraw());

  const editor: Editor = {
    ...{ element, bench, redraw, say, refuse, shown: () => workshop },
    act: ({ edit, says, select, isTyping = false }) => {
      const before = key;
      const objection = form?.objection() ?? null;
      key = select ?? key;
      const refused = objection ?? bench.edit(edit, { isTyping });
      if (refused === null) say(says);
      else {
        key = before;
        refuse(refused);
      }
      return refused === null;
    },
    select: (next, { focus = false } = {}) => {
      if (next !== key) {
        key = next;
        say("");
        redraw({ isFirm: true });
      }
      if (focus) itemInSight(element, key)?.focus();
    },
    step: (way) => {
      const objection = form?.objection() ?? null;
      if (objection !== null) refuse(objection);
      else if (bench.step(way)) say(way === "back" ? "Undone." : "Redone.");
      else say(way === "back" ? "There is nothing to undo." : "There is nothing to redo.");
    },
  };
  form = bindText(editor);
  for (const bind of [bindTools, bindInspector, bindKeys, bindPointer]) bind(editor);
  offerFigure(element, { name: "job", view: () => workshop });

  const follow = (world: World): void => {
    if (bench.follow()) say(saidOf(bench.text()));
    if (whatCounts(world) !== drawn) redraw({ isFirm: true });
  };
  const isVisible = watchVisible(element);
  page.afterPaint((world) => isVisible() && follow(world));
  page.whenSettled(follow);
  redraw({ isFirm: true });
  say(saidOf(bench.text()));
  element.dataset.ready = "";
}

/** All that the editor shows follows from this. */
function whatCounts({ evaluation: { values } }: World): string {
  return jobGraphInputs.map(({ id }) => String(values[id])).join("\n");
}
