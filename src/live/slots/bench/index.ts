import { benchStages } from "../../../components/slots-bench.js";
import { withValue } from "../../../scenario/scenario.js";
import { changeSentence } from "../../../views/slots/cluster/bench/change.js";
import { slidesScenario } from "../../../views/slots/cluster/bench/slides-job.js";
import { benchView, versionOf, type BenchView } from "../../../views/slots/cluster/bench/view.js";
import type { Page } from "../../page.js";
import { write } from "../../text.js";
import { choiceIn, choiceFields, part, showValues } from "./choice.js";

/** Said when the scenario has taken the job over. */
const TAKEN = "The scenario has this job now: every number of the workbook follows it.";

/** Lets the reader change the slides’ job, in the block under `root`. */
export function bindSlotsBench(page: Page, root: ParentNode): void {
  const bench = root.querySelector<HTMLElement>("[data-slots-bench]");
  if (!bench) return;
  let shown: BenchView | null = null;
  const say = (sentence: string): void => write(part(bench, "change"), sentence);
  const draw = (): BenchView => {
    const view = benchView(choiceIn(bench), versionOf(page.world()));
    if (keyOf(view) !== (shown && keyOf(shown))) {
      part(bench, "result").innerHTML = benchStages(view).text;
      showValues(bench, view.choice);
    }
    return view;
  };
  const change = (): void => {
    const before = shown;
    shown = draw();
    if (before) say(changeSentence(before, shown));
  };
  const follow = (): void => {
    shown = draw();
  };
  for (const field of choiceFields(bench)) field.addEventListener("input", change);
  part(bench, "use").addEventListener("click", () => {
    const values = Object.entries(slidesScenario(choiceIn(bench)));
    page.store.open(values.reduce((scenario, [id, value]) => withValue(scenario, id, value), page.store.get()));
    say(TAKEN);
  });
  page.afterPaint(follow);
  // Somebody may have been faster than this script, or the scenario is of another version than the page was built with.
  follow();
  bench.dataset.ready = "";
}

/** All that the drawings follow from. */
function keyOf({ choice, version }: BenchView): string {
  return JSON.stringify([choice, version]);
}
