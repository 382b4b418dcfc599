import { saveText } from "./carry.js";
import type { ExerciseBook } from "./exercises.js";
import type { Page } from "./page.js";

const JSON_TYPE = "application/json";

/** Reading and writing files is needed by few, and seldom. */
const files = () => import("../scenario/file.js");

/** What the panel needs of the page around it. */
interface Surroundings {
  readonly root: ParentNode;
  readonly exercises: () => Promise<ExerciseBook>;
  /** Puts the fields into the panel. */
  readonly fill: () => void;
}

/** Binds the panel: its fields, when it is first opened; saving and opening the scenario, and the progress through the exercises. */
export function bindPanel({ store }: Page, { root, exercises, fill }: Surroundings): void {
  root.querySelector("#inputs-panel")?.addEventListener("beforetoggle", fill, { once: true });
  const status = root.querySelector<HTMLElement>("[data-file-status]");
  const say = (sentences: readonly string[]): void => {
    if (status) status.textContent = sentences.join(" ");
  };
  const onClick = (name: string, act: () => unknown): void => {
    root.querySelector(`[data-${name}]`)?.addEventListener("click", act);
  };

  onClick("save-file", async () => {
    const { toFile } = await files();
    saveText(toFile(store.get()), { name: "keep-it-going.json", type: JSON_TYPE });
  });
  const scenarioFile = fileInput(root, "file", async ({ name, text }) => {
    const reading = (await files()).fromFile(text);
    if ("problem" in reading) {
      say([reading.problem]);
    } else {
      store.open(reading.scenario, reading.problems);
      say([`${name} is open.`, ...reading.problems]);
    }
  });
  onClick("open-file", () => scenarioFile?.click());

  onClick("save-progress", async () => {
    const book = await exercises();
    saveText(book.progressToText(), { name: "keep-it-going-progress.json", type: JSON_TYPE });
  });
  const progressFile = fileInput(root, "progress-file", async ({ name, text }) => {
    const problems = (await exercises()).progressFromText(text);
    say(problems.length > 0 ? problems : [`${name} is open.`]);
  });
  onClick("open-progress", () => progressFile?.click());
}

/** Calls `take` with each file that is chosen. */
function fileInput(
  root: ParentNode,
  name: string,
  take: (file: { name: string; text: string }) => unknown,
): HTMLInputElement | null {
  const input = root.querySelector<HTMLInputElement>(`[data-${name}]`);
  const read = async (chosen: File): Promise<void> => {
    await take({ name: chosen.name, text: await chosen.text() });
  };
  input?.addEventListener("change", () => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    void read(chosen);
    // Lets the same file be chosen again.
    input.value = "";
  });
  return input;
}
