import type { CheckpointRecord } from "../../../model/checkpointing/history/record.js";
import { plain } from "../../../model/digits.js";

/** What a checkpoint is called in a sentence: "checkpoint 133", "savepoint 137". */
export function nameOf({ id, kind }: Pick<CheckpointRecord, "id" | "kind">): string {
  const word = kind === "savepoint" ? "savepoint" : "checkpoint";
  return id === null ? `a ${word} without a number` : `${word} ${plain(id)}`;
}

/** The same at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
