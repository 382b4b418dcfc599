import { clusterExample } from "../../data/cluster-example.js";
import { readCluster, type Cluster } from "../../views/checkpointing/cluster/cluster.js";
import { EXAMPLE_ORIGIN, OWN_ORIGIN } from "../../views/checkpointing/cluster/origin.js";
import { problemsOf } from "../../views/checkpointing/cluster/problems.js";
import type { Page } from "../page.js";
import { bindField, type AnswerField } from "./field.js";
import { bindFiles } from "./files.js";
import { bindNotes, type Notes } from "./notes.js";
import { part } from "./part.js";
import { bindResult } from "./result.js";
import { bindSettings } from "./settings.js";

/** Said when a text cannot be read and an earlier one could. */
const STILL_SHOWN = "What is shown below is still what could be read before.";

/** Lets the reader put an answer of Flink beside the model. Nothing of it leaves this page, and nothing is kept. */
export function bindCluster(page: Page, root: ParentNode): void {
  const section = root.querySelector<HTMLElement>("[data-cluster]");
  const example = readCluster(clusterExample);
  if (!section || "problem" in example) return;
  const notes = bindNotes(section);
  const showBelow = bindBelow(section, { page, example, notes });
  let isOwn = false;

  const field = bindField(part(section, "text") as HTMLTextAreaElement, (text) => {
    const reading = text.trim() === "" ? null : readCluster(text);
    const isWrong = reading !== null && "problem" in reading;
    notes.markText(isWrong);
    notes.complain(isWrong ? [reading.problem, ...(isOwn ? [STILL_SHOWN] : [])].join(" ") : "");
    if (isWrong) return;
    isOwn = reading !== null;
    showBelow(reading, text);
  });
  bindFiles(section, { field, notes });
  bindButtons(section, { field, notes });
  section.dataset.ready = "";
}

/** Everything below the field: the reader's own cluster, or the example where there is none. */
function bindBelow(
  section: HTMLElement,
  { page, example, notes }: { page: Page; example: Cluster; notes: Notes },
): (own: Cluster | null, text: string) => void {
  const result = bindResult(section, { page, example });
  const settings = bindSettings(section, page);
  return (own, text) => {
    const isExample = own === null || text === clusterExample;
    result.show(own ?? example, isExample ? EXAMPLE_ORIGIN : OWN_ORIGIN);
    settings.show(own);
    notes.list(own ? problemsOf(own) : []);
  };
}

function bindButtons(section: HTMLElement, { field, notes }: { field: AnswerField; notes: Notes }): void {
  part(section, "example").addEventListener("click", () => {
    const isEmpty = field.text().trim() === "";
    if (isEmpty) field.put(clusterExample);
    notes.say(
      isEmpty ? "The example is in the field." : "Forget what is there first: the example would be mixed with it.",
    );
  });
  part(section, "forget").addEventListener("click", () => {
    field.put("");
    notes.say("It is forgotten, except what you have taken into the inputs.");
  });
}
