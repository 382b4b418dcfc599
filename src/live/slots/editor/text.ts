import { textProblems } from "../../../components/job-editor/text-form.js";
import { LONGEST_JOB } from "../../../model/slots/inputs.js";
import { readJob } from "../../../model/slots/job/text/read-job.js";
import { show } from "../../text.js";
import type { Editor } from "./index.js";
import { part } from "./part.js";

/** How long the reader may pause before what was typed becomes one step of the history. */
const SETTLED_MILLISECONDS = 1000;

/** Why nothing else may change while a text is being typed that is not yet a job: it would be lost. */
const DRAFT = "The text has a mistake: mend it first, or take the text of the drawing. Nothing is changed.";

/** The text of the job. */
export interface TextForm {
  /** The job has this text; a draft with mistakes stays. */
  show(text: string): void;
  /** Why nothing else may change now; null when it may. */
  objection(): string | null;
}

/** Keeps text and drawing in step: what is typed without a mistake is drawn at once. */
export function bindText(editor: Editor): TextForm {
  const { element, bench, say, refuse } = editor;
  const field = part(element, "text") as HTMLTextAreaElement;
  const notes = part(element, "problems");
  const restore = part(element, "restore");
  let settling: ReturnType<typeof setTimeout> | undefined;
  let isDraft = false;

  const read = (): void => {
    const problems = problemsOf(field.value);
    isDraft = problems.length > 0;
    notes.innerHTML = textProblems(problems).text;
    show(restore, isDraft);
    if (isDraft) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  };
  const settle = (): void => {
    clearTimeout(settling);
    bench.settle();
  };
  const put = (text: string): void => {
    field.value = text;
    read();
  };

  field.readOnly = false;
  field.addEventListener("input", () => {
    read();
    if (isDraft) return;
    say("");
    bench.use(field.value, { isTyping: true });
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLED_MILLISECONDS);
  });
  field.addEventListener("change", settle);
  restore.addEventListener("click", () => {
    put(bench.text());
    say("The text is that of the drawing again.");
    field.focus();
  });
  for (const button of element.querySelectorAll<HTMLElement>("[data-example]")) {
    button.addEventListener("click", () => {
      const example = editor.shown().examples.find(({ id }) => id === button.dataset.example);
      if (!example) return;
      if (isDraft) {
        refuse(DRAFT);
        return;
      }
      put(example.text);
      bench.use(example.text);
      say(example.says);
    });
  }
  return {
    show: (text) => {
      if (!isDraft && field.value !== text) field.value = text;
    },
    objection: () => (isDraft ? DRAFT : null),
  };
}

/** What is wrong with a text, a sentence for each. */
function problemsOf(text: string): readonly string[] {
  if (text.length > LONGEST_JOB) {
    return [`The text of a job has at most ${LONGEST_JOB} characters here; this one has ${text.length}.`];
  }
  const reading = readJob(text);
  return "problems" in reading ? reading.problems.map(({ line, says }) => `Line ${line}: ${says}`) : [];
}
