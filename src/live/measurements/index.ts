import { baseOptions, explorerResult } from "../../components/measurements/result.js";
import { firstChoice, type Choice } from "../../views/measurements/explorer/choice.js";
import { rowsTable } from "../../views/measurements/explorer/csv.js";
import type { Entry, Subject, SubjectName } from "../../views/measurements/explorer/subject.js";
import { subjects } from "../../views/measurements/explorer/subjects.js";
import { explorerView } from "../../views/measurements/explorer/view.js";
import { saveText } from "../carry.js";
import { toCsv } from "../figure-actions.js";
import { loadReference } from "../reference.js";
import { write } from "../text.js";

/** Lets readers filter, group and compare the measurements that the page offers. Nothing of it is kept. */
export async function bindMeasurements(root: ParentNode): Promise<void> {
  const sections = [...root.querySelectorAll<HTMLElement>("[data-measurements]")];
  try {
    const { measurements } = await loadReference();
    for (const section of sections) {
      const subject = subjects[section.dataset.measurements as SubjectName];
      bindExplorer(section, { subject, entries: subject.entries(measurements) });
    }
  } catch {
    for (const section of sections)
      write(part(section, "says"), "The measurements could not be loaded. Try again later.");
  }
}

interface Explored {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
}

function bindExplorer(section: HTMLElement, { subject, entries }: Explored): void {
  const base = part(section, "base") as HTMLSelectElement;
  const view = () => explorerView(subject, entries, choiceOf(section, { subject, entries }));
  const render = (): void => {
    const shown = view();
    write(part(section, "says"), shown.says);
    part(section, "result").innerHTML = explorerResult(shown).text;
    base.innerHTML = baseOptions(shown, base.value).text;
  };
  part(section, "form").addEventListener("change", render);
  part(section, "form").addEventListener("submit", (event) => event.preventDefault());
  part(section, "save").addEventListener("click", () => {
    const name = `${subject.name}-chosen.csv`;
    saveText(toCsv(rowsTable(view().shown)), { name, type: "text/csv" });
  });
  // A browser may have kept what was chosen before the page was loaded again.
  render();
  section.dataset.ready = "";
}

/** What the fields say. */
function choiceOf(section: HTMLElement, { subject, entries }: Explored): Choice {
  const chosen = (which: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...section.querySelectorAll<HTMLSelectElement>(`[data-explorer-choice="${which}"]`)].map((field) => [
        field.name,
        field.value,
      ]),
    );
  const { value: base } = part(section, "base") as HTMLSelectElement;
  return { ...firstChoice(subject, entries), ...chosen("show"), filter: chosen("filter"), base };
}

/** @throws {Error} when the page has another idea of the block than this module */
function part(section: HTMLElement, name: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(`[data-explorer-part="${name}"]`);
  if (!found) throw new Error(`The measurements have no part "${name}".`);
  return found;
}
