import type { VersionEdit } from "../../../model/production/restore/edit/edit.js";
import { restoreBenchView } from "../../../views/production/restore/bench.js";
import {
  firstChoice,
  restoreOptions,
  takenOver,
  type NamedRule,
  type RestoreChoice,
} from "../../../views/production/restore/choice.js";
import { editedText } from "../../../views/production/restore/edits.js";
import type { Page } from "../../page.js";
import { write } from "../../text.js";
import { chosen, part, textField } from "./part.js";
import { showRestore } from "./show.js";

/** Lets the reader edit both versions of the job, in the block under `root`. */
export function bindRestoreBench(page: Page, root: ParentNode): void {
  const bench = root.querySelector<HTMLElement>("[data-restore-bench]");
  if (!bench) return;
  const [before, after] = [textField(bench, "before"), textField(bench, "after")];
  const say = (sentence: string): void => write(part(bench, "said"), sentence);
  const options = () => restoreOptions(page.world());
  let isOwn = false;
  let shown = "";

  const draw = (): void => {
    const choice = choiceIn(bench);
    const key = JSON.stringify([choice, options()]);
    if (key === shown) return;
    shown = key;
    showRestore(bench, restoreBenchView(choice, options()));
  };
  const change = (sentence = ""): void => {
    isOwn = true;
    say(sentence);
    draw();
  };
  /** The scenario’s job, until the reader has texts of their own. */
  const follow = (): void => {
    if (!isOwn) {
      const first = firstChoice(page.world());
      if (before.value !== first.before) [before.value, after.value] = [first.before, first.after];
    }
    draw();
  };
  const acts: Readonly<Record<string, () => void>> = {
    edit: () => {
      const edit = chosen(bench, "edit") as VersionEdit;
      const operator = chosen(bench, "operator");
      const { text, says } = editedText(after.value, { edit, operator }, options());
      after.value = text;
      change(says);
    },
    same: () => {
      after.value = before.value;
      change("Both versions are the same now.");
    },
    taken: () => {
      [before.value, after.value] = [takenOver.before, takenOver.after];
      change(takenOver.says);
    },
  };
  for (const text of [before, after]) {
    text.readOnly = false;
    text.addEventListener("input", () => change());
  }
  for (const name of ["rule", "allow"]) part(bench, name).addEventListener("change", draw);
  for (const button of bench.querySelectorAll<HTMLElement>("[data-restore-act]")) {
    button.addEventListener("click", () => acts[button.dataset.restoreAct ?? ""]?.());
  }
  page.afterPaint(follow);
  // The scenario may be another one than that the page was built with.
  follow();
  bench.dataset.ready = "";
}

/** What is chosen. */
function choiceIn(bench: ParentNode): RestoreChoice {
  return {
    before: textField(bench, "before").value,
    after: textField(bench, "after").value,
    rule: chosen(bench, "rule") as NamedRule,
    allowNonRestoredState: (part(bench, "allow") as HTMLInputElement).checked,
  };
}
