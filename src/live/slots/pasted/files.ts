import { LONGEST_TEXT, TOO_LONG } from "../../../views/slots/pasted/reading.js";
import { receiveFiles } from "../../dropped-files.js";
import { part } from "./part.js";

/** What happens to a file that was opened. */
export interface FileEnds {
  /** Takes its text. */
  readonly take: (text: string, name: string) => void;
  readonly complain: (problem: string) => void;
}

/** Takes a file that is chosen, or dropped onto the form. Of several the first. */
export function bindFiles(section: HTMLElement, ends: FileEnds): void {
  const sources = {
    form: part(section, "form"),
    input: part(section, "files") as HTMLInputElement,
    button: part(section, "open"),
  };
  receiveFiles(sources, { take: ([file]) => void open(file, ends) });
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
