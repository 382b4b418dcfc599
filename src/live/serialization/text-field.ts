import { textProblems } from "../../components/type-bench/texts.js";
import { part } from "./part.js";

/** How long the reader may pause before what was typed becomes one step of the history. */
const SETTLED_MILLISECONDS = 1000;

/** A field that holds one of the scenario’s texts, or a draft of it that is not right yet. */
export interface TextField {
  /** What is in the field. */
  text(): string;
  isDraft(): boolean;
  /** The scenario has this text; a draft stays. */
  follow(text: string): void;
  /** Replaces what is there, a draft too, by a text without a mistake. */
  replace(text: string): void;
  /** Puts a text there as if the reader had typed it: it may be wrong. */
  type(text: string): void;
  /** Says what else is wrong with a text that can be read. */
  remark(sentence: string): void;
}

/** What a field of the bench needs. */
export interface TextFieldEnds {
  /** The parts of the bench that are the field, and the place of its problems. */
  readonly names: readonly [field: string, problems: string];
  readonly problemsOf: (text: string) => readonly string[];
  /** Takes a text without a mistake. */
  readonly use: (text: string) => void;
  /** What was typed is one step of the history. */
  readonly settle: () => void;
  /** Called after each change of what is in the field. */
  readonly changed: () => void;
}

/** Keeps a field and a text of the scenario in step; what is typed stays, right or wrong. */
export function bindTextField(bench: HTMLElement, ends: TextFieldEnds): TextField {
  const [field, notes] = [part(bench, ends.names[0]) as HTMLTextAreaElement, part(bench, ends.names[1])];
  let problems: readonly string[] = [];
  let remark = "";
  let settling: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    const isDraft = problems.length > 0;
    const content = textProblems(isDraft || remark === "" ? problems : [remark], { isDraft }).text;
    if (notes.innerHTML !== content) notes.innerHTML = content;
    if (isDraft || remark !== "") field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  };
  const read = (): void => {
    problems = ends.problemsOf(field.value);
    if (problems.length > 0) remark = "";
    show();
  };
  const settle = (): void => {
    clearTimeout(settling);
    if (problems.length === 0) ends.settle();
  };
  const typed = (): void => {
    read();
    if (problems.length === 0) {
      ends.use(field.value);
      clearTimeout(settling);
      settling = setTimeout(settle, SETTLED_MILLISECONDS);
    }
    ends.changed();
  };
  const write = (text: string): void => {
    if (field.value !== text) field.value = text;
    read();
  };

  field.readOnly = false;
  field.addEventListener("input", typed);
  field.addEventListener("change", settle);
  return {
    text: () => field.value,
    isDraft: () => problems.length > 0,
    follow: (text) => {
      if (problems.length === 0) write(text);
    },
    replace: write,
    type: (text) => {
      field.value = text;
      typed();
      settle();
    },
    remark: (sentence) => {
      remark = problems.length > 0 ? "" : sentence;
      show();
    },
  };
}
