// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { exerciseBlock } from "../../src/components/exercise.js";
import { exercises, exercisesById } from "../../src/exercises/index.js";
import type { Exercise } from "../../src/exercises/exercise.js";
import { PROGRESS_KEY } from "../../src/exercises/progress-store.js";
import type { Tally } from "../../src/exercises/progress.js";
import { sheetOf } from "../../src/exercises/sheet.js";
import { bindExercises } from "../../src/live/exercises.js";
import { PROGRESS_EVENT } from "../../src/live/progress.js";

const page = (...ids: string[]): void => {
  document.body.innerHTML = ids
    .map((id) => exercisesById.get(id) as Exercise)
    .map((one) => exerciseBlock(sheetOf(one, one.start)).text)
    .join("");
};

const section = (id: string): HTMLElement => document.querySelector(`[data-exercise="${id}"]`) as HTMLElement;
const part = (id: string, name: string): HTMLElement =>
  section(id).querySelector(`[data-part="${name}"]`) as HTMLElement;
const hints = (id: string): HTMLDetailsElement[] => [
  ...section(id).querySelectorAll<HTMLDetailsElement>(".exercise-hint"),
];

const answer = (id: string, text: string): string => {
  const field = section(id).querySelector<HTMLInputElement>('input[type="text"]');
  if (field) field.value = text;
  else (section(id).querySelector(`input[value="${text}"]`) as HTMLInputElement).checked = true;
  part(id, "form").dispatchEvent(new Event("submit", { cancelable: true }));
  return part(id, "feedback").textContent;
};

const openHint = (id: string, index: number): void => {
  const hint = hints(id)[index] as HTMLDetailsElement;
  hint.open = true;
  hint.dispatchEvent(new Event("toggle"));
};

const memory = () => {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
};

describe("bindExercises", () => {
  let storage: ReturnType<typeof memory>;
  beforeEach(() => {
    storage = memory();
    page("source-traffic", "keys-double");
  });

  it("says which step of a wrong answer went wrong, and what a right one means", () => {
    bindExercises(document, { storage });
    expect(answer("source-traffic", "2 GB/s")).toMatch(/^✗ Not yet\. That is what all 5 machines receive/);
    expect(answer("source-traffic", "400")).toMatch(/^✓ Right\. 400.MB\/s\. /);
    expect(part("source-traffic", "solved").hidden).toBe(false);
  });

  it("judges a choice", () => {
    bindExercises(document, { storage });
    expect(answer("keys-double", "in")).toContain("Nothing that comes in depends on the number of keys");
    expect(answer("keys-double", "out")).toContain("Right.");
  });

  it("keeps the form from leaving the page", () => {
    bindExercises(document, { storage });
    const submit = new Event("submit", { cancelable: true });
    part("source-traffic", "form").dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
  });

  it("counts attempts and solved exercises of the whole workbook, but no unreadable reply", () => {
    const book = bindExercises(document, { storage });
    const total = exercises.length;
    const heard: Tally[] = [];
    document.addEventListener(PROGRESS_EVENT, (event) => heard.push((event as CustomEvent<Tally>).detail));
    answer("source-traffic", "four hundred");
    expect(book.progress()).toEqual({ solved: 0, attempted: 0, total });
    answer("source-traffic", "1");
    answer("source-traffic", "400");
    expect(book.progress()).toEqual({ solved: 1, attempted: 1, total });
    expect(book.progress(["keys-double"])).toEqual({ solved: 0, attempted: 0, total: 1 });
    expect(heard.at(-1)).toEqual(book.progress());
    expect(heard).toHaveLength(2);
  });

  it("offers one hint after the other", () => {
    bindExercises(document, { storage });
    const offered = () => hints("source-traffic").map(({ hidden }) => !hidden);
    expect(offered()).toEqual([true, false]);
    openHint("source-traffic", 0);
    expect(offered()).toEqual([true, true]);
  });

  it("puts new numbers everywhere and takes back what it said about the old ones", () => {
    bindExercises(document, { storage });
    const before = section("source-traffic").textContent;
    answer("source-traffic", "400");
    openHint("source-traffic", 0);
    part("source-traffic", "new-numbers").click();
    expect(section("source-traffic").textContent).not.toBe(before);
    expect(part("source-traffic", "prompt").textContent).not.toContain("1\u202f000\u202f000 messages");
    expect(part("source-traffic", "feedback").textContent).toBe("New numbers, set 1.");
    expect(hints("source-traffic").some(({ open }) => open)).toBe(false);
    expect(section("source-traffic").querySelector("input")?.value).toBe("");
    expect(part("source-traffic", "solved").hidden).toBe(false);
  });

  it("goes back to the first numbers", () => {
    bindExercises(document, { storage });
    const first = part("source-traffic", "prompt").textContent;
    expect(part("source-traffic", "first-numbers").hidden).toBe(true);
    part("source-traffic", "new-numbers").click();
    part("source-traffic", "first-numbers").click();
    expect(part("source-traffic", "prompt").textContent).toBe(first);
    expect(part("source-traffic", "first-numbers").hidden).toBe(true);
  });

  it("finds numbers, hints and what is solved again on the next visit", () => {
    bindExercises(document, { storage });
    answer("keys-double", "out");
    part("source-traffic", "new-numbers").click();
    openHint("source-traffic", 0);
    const prompt = part("source-traffic", "prompt").textContent;
    page("source-traffic", "keys-double");
    bindExercises(document, { storage });
    expect(part("source-traffic", "prompt").textContent).toBe(prompt);
    expect(hints("source-traffic").map(({ open }) => open)).toEqual([true, false]);
    expect(part("keys-double", "solved").hidden).toBe(false);
    expect([...storage.texts.keys()]).toEqual([PROGRESS_KEY]);
  });

  it("carries progress to another browser as text", () => {
    const book = bindExercises(document, { storage });
    answer("source-traffic", "400");
    const text = book.progressToText();
    page("source-traffic", "keys-double");
    const other = bindExercises(document, { storage: memory() });
    expect(other.progressFromText(text)).toEqual([]);
    expect(other.progress().solved).toBe(1);
    expect(part("source-traffic", "solved").hidden).toBe(false);
  });

  it("keeps what there is when the text is somebody's shopping list", () => {
    const book = bindExercises(document, { storage });
    answer("source-traffic", "400");
    expect(book.progressFromText("milk, bread")).toHaveLength(1);
    expect(book.progress().solved).toBe(1);
  });

  it("works with a storage that refuses everything", () => {
    const refuse = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    const book = bindExercises(document, { storage: { getItem: refuse, setItem: refuse } });
    answer("source-traffic", "400");
    expect(book.progress().solved).toBe(1);
  });

  it("works without a storage, and on a page without exercises", () => {
    document.body.innerHTML = "<p>No exercise here.</p>";
    expect(bindExercises(document.body, { storage: null }).progress().attempted).toBe(0);
  });

  it("leaves an exercise alone that it does not know", () => {
    document.body.innerHTML = '<section data-exercise="of-a-later-version"></section>';
    expect(() => bindExercises(document, { storage })).not.toThrow();
  });
});
