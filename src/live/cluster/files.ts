import { joined, LONGEST_TEXT, readCluster, TOO_LONG } from "../../views/checkpointing/cluster/cluster.js";
import { receiveFiles } from "../dropped-files.js";
import type { AnswerField } from "./field.js";
import type { Notes } from "./notes.js";
import { part } from "./part.js";

interface Ends {
  readonly field: AnswerField;
  readonly notes: Notes;
}

/** Takes files that are chosen, or dropped onto the block. Each that can be read is put into the field. */
export function bindFiles(section: HTMLElement, ends: Ends): void {
  const sources = {
    form: part(section, "form"),
    input: part(section, "files") as HTMLInputElement,
    button: part(section, "open"),
  };
  receiveFiles(sources, { take: (files) => void take(files, ends) });
}

async function take(files: readonly File[], { field, notes }: Ends): Promise<void> {
  const readings = await Promise.all(files.map(readingOf));
  const good = readings.filter(({ problem }) => problem === null);
  const text = joined(
    field.text(),
    good.map((one) => one.text),
  );
  const isTooMuch = good.length > 0 && text.length > LONGEST_TEXT;
  if (good.length > 0 && !isTooMuch) {
    field.put(text);
    notes.say(`In the field: ${good.map(({ name }) => name).join(", ")}.`);
  }
  const problems = readings.flatMap(({ name, problem }) => (problem === null ? [] : [`${name}: ${problem}`]));
  if (isTooMuch) problems.push(TOO_LONG);
  // What the field has to say about its own text stays, unless a file has something to say.
  if (problems.length > 0) notes.complain(problems.join(" "));
}

interface FileReading {
  readonly name: string;
  readonly text: string;
  /** Why the file is not used; null where it is. */
  readonly problem: string | null;
}

async function readingOf(file: File): Promise<FileReading> {
  const { name } = file;
  if (file.size > LONGEST_TEXT) return { name, text: "", problem: TOO_LONG };
  try {
    const text = await file.text();
    const reading = readCluster(text);
    return { name, text, problem: "problem" in reading ? reading.problem : null };
  } catch {
    return { name, text: "", problem: "The browser cannot read it." };
  }
}
