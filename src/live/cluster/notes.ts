import { sentenceList } from "../../components/cluster.js";
import { show, write } from "../text.js";
import { part } from "./part.js";

/** What is said beside the field. */
export interface Notes {
  /** Says what has happened. */
  say(sentence: string): void;
  /** Says what is wrong with the text or with a file; nothing when it is empty. */
  complain(problem: string): void;
  /** Whether the text itself cannot be read. */
  markText(isWrong: boolean): void;
  /** Lists what of an answer was left out. */
  list(problems: readonly string[]): void;
}

/** The places beside the field where something is said. */
export function bindNotes(section: HTMLElement): Notes {
  const text = part(section, "text");
  const problem = part(section, "problem");
  return {
    say: (sentence) => write(part(section, "status"), sentence),
    complain: (sentence) => {
      write(problem, sentence);
      show(problem, sentence !== "");
    },
    markText: (isWrong) => (isWrong ? text.setAttribute("aria-invalid", "true") : text.removeAttribute("aria-invalid")),
    list: (problems) => {
      part(section, "problem-list").innerHTML = sentenceList(problems).text;
      show(part(section, "problems"), problems.length > 0);
    },
  };
}
