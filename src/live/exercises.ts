import { solutionSteps } from "../components/exercise.js";
import { check, type Verdict } from "../exercises/check.js";
import type { Exercise } from "../exercises/exercise.js";
import { exercises, exercisesById } from "../exercises/index.js";
import { createProgressStore, type ProgressStore } from "../exercises/progress-store.js";
import { progressFromText, progressToText, tally, type Tally } from "../exercises/progress.js";
import { sheetOf } from "../exercises/sheet.js";
import { scenarioOf } from "../exercises/variation.js";
import type { TextStorage } from "../scenario/memory.js";
import { PROGRESS_EVENT } from "./progress.js";

/** The reader's progress through the workbook. */
export interface ExerciseBook {
  /** Counts all exercises, or those named. */
  progress(ids?: readonly string[]): Tally;
  /** Everything done so far, as JSON. */
  progressToText(): string;
  /** Replaces everything done so far. Returns what was not understood, one sentence each. */
  progressFromText(text: string): readonly string[];
}

const everyId = exercises.map(({ id }) => id);

/**
 * Makes the exercises under `root` answer. Each keeps numbers of its own, whatever the scenario of the page does.
 * @param options.storage where progress is kept; null for nowhere. It may throw.
 */
export function bindExercises(root: ParentNode, { storage }: { storage: TextStorage | null }): ExerciseBook {
  const store = createProgressStore(storage);
  const progress = (ids: readonly string[] = everyId): Tally => tally(store.all(), ids);
  const announce = (): void => {
    root.dispatchEvent(new CustomEvent<Tally>(PROGRESS_EVENT, { detail: progress(), bubbles: true }));
  };
  const shown = [...root.querySelectorAll<HTMLElement>("[data-exercise]")].flatMap((section) => {
    const exercise = exercisesById.get(section.dataset.exercise ?? "");
    return exercise ? [bindOne(section, exercise, { store, announce })] : [];
  });
  return {
    progress,
    progressToText: () => progressToText(store.all()),
    progressFromText: (text) => {
      const reading = progressFromText(text);
      if (reading.progress.size > 0 || reading.problems.length === 0) {
        store.replace(reading.progress);
        shown.forEach((show) => show());
        announce();
      }
      return reading.problems;
    },
  };
}

interface Surroundings {
  readonly store: ProgressStore;
  readonly announce: () => void;
}

/** Wires one exercise. Returns what shows it anew, as the progress has it. */
function bindOne(section: HTMLElement, exercise: Exercise, { store, announce }: Surroundings): () => void {
  const { id } = exercise;
  const hints = [...section.querySelectorAll<HTMLDetailsElement>('[data-part="hint"]')];
  const newNumbers = part(section, "new-numbers");
  const firstNumbers = part(section, "first-numbers");

  const show = ({ isBuilt = false } = {}): void => {
    const { set, hints: opened, solved } = store.of(id);
    // The first numbers are in the page already, and an answer may have been typed before this script came.
    if (!isBuilt || set > 0) fill(section, exercise, set);
    // What stands beside an exercise may follow its numbers.
    section.dataset.set = String(set);
    hints.forEach((hint, index) => (hint.open = index < opened));
    offer(hints, opened);
    part(section, "solved").hidden = !solved;
    firstNumbers.hidden = set === 0;
    newNumbers.hidden = false;
  };
  const ask = (set: number): void => {
    store.change(id, { set, hints: 0 });
    show();
    say(section, set === 0 ? "The first numbers again." : `New numbers, set ${set}.`);
    announce();
  };

  part(section, "form").addEventListener("submit", (event) => {
    event.preventDefault();
    const { set, attempts, solved } = store.of(id);
    const verdict = check(exercise, scenarioOf(exercise, set), replyIn(section));
    judge(section, verdict);
    if (verdict.verdict === "unreadable") return;
    store.change(id, { attempts: attempts + 1, solved: solved || verdict.verdict === "right" });
    part(section, "solved").hidden = !store.of(id).solved;
    announce();
  });
  hints.forEach((hint, index) =>
    hint.addEventListener("toggle", () => {
      if (!hint.open || index < store.of(id).hints) return;
      store.change(id, { hints: index + 1 });
      offer(hints, index + 1);
    }),
  );
  newNumbers.addEventListener("click", () => ask(store.of(id).set + 1));
  firstNumbers.addEventListener("click", () => {
    ask(0);
    newNumbers.focus();
  });
  show({ isBuilt: true });
  return show;
}

/** Puts the numbers of a set into everything that shows them, and clears what was said about the last ones. */
function fill(section: HTMLElement, exercise: Exercise, set: number): void {
  const sheet = sheetOf(exercise, scenarioOf(exercise, set));
  part(section, "prompt").textContent = sheet.prompt;
  part(section, "steps").innerHTML = solutionSteps(sheet.solution).text;
  section.querySelectorAll('[data-part="hint"] p').forEach((hint, index) => {
    hint.textContent = sheet.hints[index] ?? "";
  });
  (part(section, "solution") as HTMLDetailsElement).open = false;
  (part(section, "form") as HTMLFormElement).reset();
  say(section, "");
}

/** Offers the hints that have been opened before, and the next one. */
function offer(hints: readonly HTMLDetailsElement[], opened: number): void {
  hints.forEach((hint, index) => (hint.hidden = index > opened));
}

const headlines: Readonly<Record<Verdict["verdict"], string>> = {
  right: "✓ Right.",
  wrong: "✗ Not yet.",
  unreadable: "Not understood.",
};

function judge(section: HTMLElement, { verdict, says }: Verdict): void {
  const headline = document.createElement("strong");
  headline.textContent = headlines[verdict];
  part(section, "feedback").dataset.verdict = verdict;
  part(section, "feedback").replaceChildren(headline, ` ${says}`);
}

function say(section: HTMLElement, text: string): void {
  delete part(section, "feedback").dataset.verdict;
  part(section, "feedback").textContent = text;
}

function replyIn(section: HTMLElement): string {
  const field = section.querySelector<HTMLInputElement>('[data-part="form"] input:is([type="text"], :checked)');
  return field?.value ?? "";
}

/** @throws {Error} when the page has another idea of an exercise than this module */
function part(section: HTMLElement, name: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The exercise "${section.dataset.exercise}" has no part "${name}".`);
  return found;
}
