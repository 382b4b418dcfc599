import { question as questionMarkup } from "../../components/timeline/trouble.js";
import type { DrillKind } from "../../model/simulation/drills.js";
import type { Option, Question } from "../../views/checkpointing/timeline/drills/question.js";
import { show } from "../text.js";
import { momentField, type MomentField } from "./moment-field.js";
import type { Part } from "./parts.js";

/** What a reader wants to put on the run. */
export interface Wish {
  readonly kind: DrillKind;
  readonly atSeconds: number;
}

export interface TroubleActs {
  /** The reader has chosen a trouble and a moment. Returns why that cannot be, or null. */
  readonly wish: (wish: Wish) => string | null;
  readonly answer: (option: Option) => void;
  /** The reader does not want to answer. */
  readonly leave: () => void;
  readonly takeOff: () => void;
}

/** The part of the timeline with which trouble is put on it. */
export interface TroublePanel {
  readonly moment: MomentField;
  /** Asks a question in place of any other, or none. */
  ask(question: Question | null): void;
  /** Says how an answer was, or what the run shows; nothing for null. */
  judge(verdict: Verdict | null): void;
}

export interface Verdict {
  readonly kind: "right" | "wrong" | "shown";
  readonly text: string;
}

const headlines: Readonly<Record<Verdict["kind"], string>> = {
  right: "✓ Right.",
  wrong: "✗ Not so.",
  shown: "In this scenario:",
};

/** Makes the part of the timeline work with which trouble is put on it. */
export function troublePanel(part: Part, { wish, answer, leave, takeOff }: TroubleActs): TroublePanel {
  const [drill, form, place] = [part("drill"), part("question"), part("verdict")];
  const moment = momentField(part);
  let asked: Question | null = null;

  drill.addEventListener("submit", (event) => {
    event.preventDefault();
    const reading = moment.read();
    const problem =
      "problem" in reading ? reading.problem : wish({ kind: chosen(drill) as DrillKind, atSeconds: reading.value });
    moment.complain(problem);
    if (problem === null) form.querySelector("input")?.focus();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const option = asked?.options.find(({ key }) => key === chosen(form));
    if (!option) return;
    answer(option);
    place.focus({ preventScroll: true });
  });
  form.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || !target.matches('[data-part="give-up"]')) return;
    leave();
    drill.querySelector("button")?.focus();
  });
  part("take-off").addEventListener("click", () => {
    takeOff();
    part("play").focus();
  });

  return {
    moment,
    ask: (question) => {
      asked = question;
      form.innerHTML = question ? questionMarkup(question).text : "";
      show(form, question !== null);
    },
    judge: (verdict) => {
      show(place, verdict !== null);
      if (!verdict) return;
      place.dataset.verdict = verdict.kind;
      const headline = document.createElement("strong");
      headline.textContent = headlines[verdict.kind];
      part("feedback").replaceChildren(headline, ` ${verdict.text}`);
    },
  };
}

function chosen(form: HTMLElement): string {
  return form.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
}
