import { amount } from "../../../views/world.js";
import { bindField as bindShortField } from "../../cluster/field.js";
import { write } from "../../text.js";
import { part } from "./part.js";

/** The field for what Flink answered. */
export interface PlanField {
  /** Replaces what is there, and reads it. */
  put(text: string): void;
}

/** A browser lays out longer texts for seconds: of these the field shows the beginning. Assumed from measurements. */
const LONGEST_SHOWN = 100_000;
const BEGINNING = 2000;

/**
 * Calls `read` with the text: when it was pasted, when typing pauses, and when the field is left. A long text is read,
 * but the field holds only its beginning, which cannot be edited.
 */
export function bindField(section: HTMLElement, read: (text: string) => void): PlanField {
  const area = part(section, "text") as HTMLTextAreaElement;
  const field = bindShortField(area, (text) => {
    if (area.readOnly) return;
    if (text.length > LONGEST_SHOWN) put(text);
    else read(text);
  });
  area.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text") ?? "";
    if (text.length <= LONGEST_SHOWN && !area.readOnly) return;
    event.preventDefault();
    put(text);
  });
  return { put };

  function put(text: string): void {
    const isLong = text.length > LONGEST_SHOWN;
    area.readOnly = isLong;
    write(part(section, "held"), isLong ? heldText(text.length) : "");
    field.put(isLong ? `${text.slice(0, BEGINNING)}…` : text);
    if (isLong) read(text);
  }
}

function heldText(length: number): string {
  return `The field shows the beginning; all ${amount(length, "count")} characters are read. Paste or open something else to replace them, or forget it.`;
}
