import { recordInputsUsed } from "../../model/serialization/record-of.js";
import type { SerializationVersion } from "../../model/serialization/types/version.js";
import { sampleProblem, typeProblems } from "../../views/serialization/bench/reading.js";
import { typeWorkshop, type TypeWorkshop } from "../../views/serialization/bench/workshop.js";
import type { World } from "../../views/world.js";
import { offerFigure } from "../figure-actions.js";
import type { Page } from "../page.js";
import { write } from "../text.js";
import { watchVisible } from "../timeline/visible.js";
import { bindBuilder } from "./builder.js";
import { bindButtons, showButtons } from "./buttons.js";
import { bindExamples } from "./examples.js";
import { bindFiles } from "./files.js";
import { bindMarks } from "./marks.js";
import { part } from "./part.js";
import { showWorkshop } from "./show.js";
import { bindTextField, type TextField, type TextFieldEnds } from "./text-field.js";
import { bindVersions } from "./versions.js";

/** Why nothing else may change while a text is being typed that cannot be read yet: it would be lost. */
const DRAFT = "The text of the type has a mistake. Mend it first, or go back to the last that was right.";

/** What the parts of the bench ask of it. */
export interface Bench {
  readonly element: HTMLElement;
  readonly type: TextField;
  readonly sample: TextField;
  shown(): TypeWorkshop;
  /** Shows the type as another version of Flink sees it; null for that of the scenario. */
  choose(version: SerializationVersion | null): void;
  /** Puts a type and a value into the scenario, as one step of the history. */
  put(type: string, sample: string): void;
  /** Why the text of the type may not be replaced now; null when it may. */
  objection(): string | null;
  /** Says what happened, or why it did not. */
  say(sentence: string, how?: { readonly isRefusal?: boolean }): void;
}

/** Lets the reader edit the scenario’s record, in each bench under `root`. */
export function bindTypeBench(page: Page, root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-type-bench]")) bindOne(element, page);
}

function bindOne(element: HTMLElement, page: Page): void {
  const { store } = page;
  let version: SerializationVersion | null = null;
  let drawn = "";
  let workshop = typeWorkshop(page.world(), version);

  const redraw = (): void => {
    drawn = whatCounts(page.world());
    workshop = typeWorkshop(page.world(), version);
    showWorkshop(element, workshop);
    sample.remark(workshop.sample.trim() === "" ? "" : workshop.view.unwritable);
    showButtons(bench);
  };
  const say: Bench["say"] = (sentence, { isRefusal = false } = {}) => {
    write(part(element, "said"), isRefusal ? `✗ ${sentence}` : sentence);
    element.toggleAttribute("data-refusal", isRefusal);
  };
  const ends = (id: "recordType" | "recordSample"): Pick<TextFieldEnds, "use" | "settle" | "changed"> => ({
    use: (text) => {
      store.set(id, text);
      say("");
      redraw();
    },
    settle: () => store.commit(),
    changed: () => showButtons(bench),
  });
  const type = bindTextField(element, {
    names: ["type", "type-problems"],
    problemsOf: typeProblems,
    ...ends("recordType"),
  });
  const sample = bindTextField(element, {
    names: ["sample", "sample-problems"],
    problemsOf: (text) => [sampleProblem(text)].filter((problem) => problem !== null),
    ...ends("recordSample"),
  });
  const bench: Bench = {
    ...{ element, type, sample, say, shown: () => workshop },
    choose: (next) => {
      version = next;
      redraw();
    },
    put: (nextType, nextSample) => {
      store.set("recordSample", nextSample);
      sample.replace(nextSample);
      type.type(nextType);
    },
    objection: () => (type.isDraft() ? DRAFT : null),
  };
  const follow = (): void => {
    redraw();
    type.follow(workshop.type);
    sample.follow(workshop.sample);
    redraw();
    say(workshop.said);
  };
  const followNews = (world: World): void => {
    if (whatCounts(world) !== drawn) follow();
  };

  for (const bind of [bindBuilder, bindButtons, bindExamples, bindFiles, bindMarks, bindVersions]) bind(bench);
  offerFigure(element, { name: "bytes", view: () => workshop.view });
  const isVisible = watchVisible(element);
  page.afterPaint((world) => isVisible() && followNews(world));
  page.whenSettled(followNews);
  follow();
  element.dataset.ready = "";
}

/** All that the bench shows follows from this, and from the version that was chosen. */
function whatCounts({ evaluation: { values } }: World): string {
  return recordInputsUsed.map(({ id }) => String(values[id])).join("\n\n");
}
