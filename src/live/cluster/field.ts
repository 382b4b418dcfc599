/** How long somebody may pause while typing before the text is read. */
const PAUSE_MILLISECONDS = 500;

/** Ways to put a whole text into a field, which is then read at once. */
const WHOLE = new Set(["insertFromPaste", "insertFromDrop"]);

/** The field for what Flink answered. */
export interface AnswerField {
  text(): string;
  /** Replaces what is there, and reads it. */
  put(text: string): void;
}

/**
 * Calls `read` with the text: when it was pasted, when typing pauses, and when the field is left.
 * @param read not called again while the text is the same
 */
export function bindField(field: HTMLTextAreaElement, read: (text: string) => void): AnswerField {
  let last = "";
  let pause: ReturnType<typeof setTimeout> | undefined;
  const readNow = (): void => {
    clearTimeout(pause);
    const text = field.value;
    if (text === last) return;
    last = text;
    read(text);
  };
  field.addEventListener("input", (event) => {
    clearTimeout(pause);
    const isWhole = event instanceof InputEvent && WHOLE.has(event.inputType);
    // Even a pasted text is shown before it is read.
    pause = setTimeout(readNow, isWhole ? 0 : PAUSE_MILLISECONDS);
  });
  field.addEventListener("change", readNow);
  // Somebody may have been faster than this script.
  readNow();
  return {
    text: () => field.value,
    put: (text) => {
      field.value = text;
      readNow();
    },
  };
}
