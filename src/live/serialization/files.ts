import { LONGEST_TYPE } from "../../model/serialization/inputs.js";
import { receiveFiles } from "../dropped-files.js";
import type { Bench } from "./bench.js";
import { part } from "./part.js";

/** Takes a file of source code that is chosen, or dropped onto the text. Of several the first. */
export function bindFiles(bench: Bench): void {
  const { element } = bench;
  const sources = {
    form: part(element, "drop"),
    input: part(element, "files") as HTMLInputElement,
    button: part(element, "open"),
  };
  receiveFiles(sources, { take: ([file]) => void open(file, bench) });
}

async function open(file: File | undefined, bench: Bench): Promise<void> {
  if (!file) return;
  const refused = bench.objection() ?? (await take(file, bench));
  if (refused !== null) bench.say(refused, { isRefusal: true });
}

/** Puts a file’s text into the field. @returns why that is not possible; null when it was */
async function take(file: File, { type, say }: Bench): Promise<string | null> {
  // UTF-8 takes four bytes for a character at most.
  const isLong = file.size > 4 * LONGEST_TYPE;
  if (isLong) return `${file.name}: The text of a type has at most ${LONGEST_TYPE} characters here.`;
  try {
    type.type((await file.text()).replaceAll("\r\n", "\n"));
  } catch {
    return `${file.name}: The browser cannot read it.`;
  }
  say(
    type.isDraft()
      ? `${file.name} cannot be read as it is: the mistake is named below it.`
      : `${file.name} is the type now.`,
  );
  return null;
}
