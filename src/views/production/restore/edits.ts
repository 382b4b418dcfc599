import { editedVersion, type EditWish, type VersionEdit } from "../../../model/production/restore/edit/edit.js";
import { readVersion, writeVersion } from "../../../model/production/restore/version-text.js";
import { isRefused, quoted } from "../../../model/slots/graph/refusal.js";
import type { JobOptions } from "../../../model/slots/job/job.js";

/** The edits as a choice offers them. */
export const editTitles: Readonly<Record<VersionEdit, string>> = {
  before: "insert a map before",
  behind: "insert a map behind",
  remove: "remove",
  swap: "swap with its reader",
  rename: "rename",
  sink: "add a sink that reads",
  chain: "begin a chain at",
  parallelism: "double the parallelism of",
  max: "double the max parallelism of",
};

/** The text after an edit, and a sentence on it; the same text where the edit cannot be made. */
export interface EditedText {
  readonly text: string;
  readonly says: string;
}

/** Makes an edit in the text of a version. */
export function editedText(text: string, wish: EditWish, options: JobOptions): EditedText {
  const reading = readVersion(text);
  if ("problems" in reading) return { text, says: "The text has a mistake: mend it first." };
  const edited = editedVersion(reading.version, wish, options);
  if (isRefused(edited)) return { text, says: edited.refused };
  return { text: writeVersion(edited.version), says: `Done: ${editTitles[wish.edit]} ${quoted(wish.operator)}.` };
}
