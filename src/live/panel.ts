import { fromFile, toFile } from "../scenario/file.js";
import { saveText } from "./carry.js";
import type { Page } from "./page.js";

/** Binds saving the scenario to a file and opening one. */
export function bindPanel({ store }: Page, root: ParentNode): void {
  const file = root.querySelector<HTMLInputElement>("[data-file]");
  const status = root.querySelector<HTMLElement>("[data-file-status]");
  root.querySelector("[data-save-file]")?.addEventListener("click", () => {
    saveText(toFile(store.get()), { name: "keep-it-going.json", type: "application/json" });
  });
  root.querySelector("[data-open-file]")?.addEventListener("click", () => file?.click());
  file?.addEventListener("change", () => void open());

  async function open(): Promise<void> {
    const chosen = file?.files?.[0];
    if (!file || !chosen) return;
    const reading = fromFile(await chosen.text());
    if ("problem" in reading) say(reading.problem);
    else {
      store.open(reading.scenario, reading.problems);
      say([`${chosen.name} is open.`, ...reading.problems].join(" "));
    }
    // Lets the same file be chosen again.
    file.value = "";
  }

  function say(sentence: string): void {
    if (status) status.textContent = sentence;
  }
}
