import { saysWho, stateNames } from "../../components/readiness.js";
import type { TextStorage } from "../../scenario/memory.js";
import { readinessMarkdown } from "../../views/production/readiness/markdown.js";
import { markStates } from "../../views/production/readiness/marks.js";
import { readinessView, type ReadinessRow, type ReadinessView } from "../../views/production/readiness/view.js";
import { copyText, saveText } from "../carry.js";
import type { Page } from "../page.js";
import { linkTo } from "../strip.js";
import { show, write } from "../text.js";
import { createMarksStore, READINESS_KEY, type MarksStore } from "./marks-store.js";

/** Lets the reader work through the checklist; the scenario decides what it can. */
export function bindReadiness(
  page: Page,
  { root, storage }: { readonly root: ParentNode; readonly storage: TextStorage | null },
): void {
  const section = root.querySelector<HTMLElement>("[data-readiness]");
  if (!section) return;
  const store = createMarksStore(storage);
  const view = (): ReadinessView => readinessView(page.world(), store.all());
  const render = (): void => showView(section, view());
  for (const item of section.querySelectorAll<HTMLElement>("[data-item]")) bindItem(item, { store, render });
  bindActions(section, { store, render, markdown: () => readinessMarkdown(view(), linkTo(page)) });
  page.afterPaint(render);
  addEventListener("storage", ({ key }) => key === READINESS_KEY && render());
  render();
  section.dataset.ready = "";
}

interface Ends {
  readonly store: MarksStore;
  readonly render: () => void;
}

function bindItem(item: HTMLElement, { store, render }: Ends): void {
  const id = item.dataset.item ?? "";
  const choice = part(item, "item", "choice") as HTMLSelectElement;
  const note = part(item, "item", "note") as HTMLInputElement;
  choice.addEventListener("change", () => {
    store.change(id, { state: markStates.find((one) => one === choice.value) ?? null });
    render();
  });
  note.addEventListener("input", () => {
    store.change(id, { note: note.value });
    render();
  });
}

function bindActions(
  section: HTMLElement,
  { store, render, markdown }: Ends & { readonly markdown: () => string },
): void {
  const status = part(section, "readiness", "status");
  const on = (name: string, act: () => void): void => part(section, "readiness", name).addEventListener("click", act);
  on("copy", () => void copyText(markdown(), { status, done: "Copied." }));
  on("save", () => saveText(markdown(), { name: "production-readiness.md", type: "text/markdown" }));
  on("clear", () => {
    store.clear();
    render();
    write(status, "Forgotten.");
  });
}

function showView(section: HTMLElement, { rows, summary }: ReadinessView): void {
  write(part(section, "readiness", "summary"), summary);
  for (const row of rows) {
    const item = section.querySelector<HTMLElement>(`[data-item="${row.id}"]`);
    if (item) showRow(item, row);
  }
}

function showRow(item: HTMLElement, { state, by, says, cost, mark }: ReadinessRow): void {
  item.dataset.state = state;
  write(part(item, "item", "state"), stateNames[state]);
  write(part(item, "item", "by"), saysWho(by));
  write(part(item, "item", "says"), says);
  show(part(item, "item", "says"), says !== "");
  write(part(item, "item", "cost"), cost);
  (part(item, "item", "choice") as HTMLSelectElement).value = mark.state ?? "";
  const note = part(item, "item", "note") as HTMLInputElement;
  if (note.value !== mark.note) note.value = mark.note;
  write(part(item, "item", "note-print"), mark.note);
}

/** @throws {Error} when the page has another idea of the checklist than this module */
function part(within: HTMLElement, kind: "readiness" | "item", name: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(`[data-${kind}-part="${name}"]`);
  if (!found) throw new Error(`The checklist has no part "${name}".`);
  return found;
}
