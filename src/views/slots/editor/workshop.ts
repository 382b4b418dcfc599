import { operatorKinds } from "../../../model/slots/job/operator-kinds.js";
import { kindWords } from "../../../model/slots/job/text/words.js";
import type { FigureView } from "../../figure.js";
import type { World } from "../../world.js";
import { jobExamples, saidOf, type JobExample } from "./examples.js";
import { panelOf, type Choice, type Panel } from "./inspector.js";
import type { Item } from "./items.js";
import { placedJob, type PlacedJob } from "./placed.js";
import { editorView, type EditorData } from "./view.js";

/** All that the editor shows. */
export interface EditorWorkshop extends FigureView<EditorData> {
  readonly pictures: { readonly wide: PlacedJob; readonly narrow: PlacedJob };
  /** The item that is selected. */
  readonly selected: Item;
  readonly panel: Panel;
  /** What may be added. */
  readonly kinds: readonly Choice[];
  readonly examples: readonly JobExample[];
  /** What is to be seen in the job; empty for one that is no example. */
  readonly said: string;
}

/** The editor of the scenario’s job. @param key of the selected item; the first operator where there is no such item */
export function editorWorkshop(world: World, key: string | null): EditorWorkshop {
  const view = editorView(world);
  const { data } = view;
  const selected = itemOf(data, key);
  return {
    ...view,
    pictures: { wide: placedJob(data, "right"), narrow: placedJob(data, "down") },
    ...{ selected, panel: panelOf(selected, data) },
    kinds: kindWords.map((kind) => [kind, operatorKinds[kind].title]),
    examples: jobExamples,
    said: saidOf(data.text),
  };
}

function itemOf({ operators, connections }: EditorData, key: string | null): Item {
  const [first] = operators;
  const found = [...operators, ...connections].find((item) => item.key === key) ?? first;
  if (!found) throw new Error("A job has at least one operator.");
  return found;
}
