import { LONGEST_TEXT, TOO_LONG } from "../../../views/slots/pasted/reading.js";
import { part } from "./part.js";

/** What happens to a file that was opened. */
export interface FileEnds {
  /** Takes its text. */
  readonly take: (text: string, name: string) => void;
  readonly complain: (problem: string) => void;
}

/** Takes a file that is chosen, or dropped onto the form. Of several the first. */
export function bindFiles(section: HTMLElement, ends: FileEnds): void {
  const input = part(section, "files") as HTMLInputElement;
  const form = part(section, "form");
  part(section, "open").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    void open(input.files?.[0], ends);
    // Lets the same file be chosen again.
    input.value = "";
  });
  const mark = (isOver: boolean): void => void form.toggleAttribute("data-dropping", isOver);
  for (const type of ["dragenter", "dragover"] as const) {
    form.addEventListener(type, (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      mark(true);
    });
  }
  form.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) mark(false);
  });
  form.addEventListener("drop", (event) => {
    mark(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    void open(event.dataTransfer?.files[0], ends);
  });
}

/** A text that is dragged is the browser's own affair. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

async function open(file: File | undefined, { take, complain }: FileEnds): Promise<void> {
  if (!file) return;
  if (file.size > LONGEST_TEXT) {
    complain(`${file.name}: ${TOO_LONG}`);
    return;
  }
  try {
    take(await file.text(), file.name);
  } catch {
    complain(`${file.name}: The browser cannot read it.`);
  }
}
