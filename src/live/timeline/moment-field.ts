import { read, type Reading } from "../../model/reading.js";
import { show, write } from "../text.js";
import type { Part } from "./parts.js";

/** The field for the moment at which trouble begins. */
export interface MomentField {
  /** Whether what stands in it is the reader's own: written there, or where the cursor was put. */
  readonly isReaders: boolean;
  read(): Reading;
  /** Puts a moment into it, unless the reader is writing one. */
  offer(text: string, options: { readonly isReaders: boolean }): void;
  /** Says what is wrong with it; nothing is said for null. */
  complain(problem: string | null): void;
}

/** Takes hold of the field. */
export function momentField(part: Part): MomentField {
  const input = part("at") as HTMLInputElement;
  let isReaders = false;
  input.addEventListener("input", () => (isReaders = true));
  const complain: MomentField["complain"] = (problem) => {
    input.toggleAttribute("aria-invalid", false);
    if (problem !== null) input.setAttribute("aria-invalid", "true");
    write(part("at-problem"), problem ?? "");
    show(part("at-problem"), problem !== null);
    if (problem !== null) input.focus();
  };
  return {
    get isReaders() {
      return isReaders;
    },
    read: () => read(input.value, "seconds"),
    offer: (text, options) => {
      if (input === document.activeElement) return;
      ({ isReaders } = options);
      input.value = text;
      complain(null);
    },
    complain,
  };
}
