// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { exerciseBlock, type ExerciseParts } from "../../src/components/exercise.js";

const sum: ExerciseParts = {
  id: "sum",
  title: "A sum",
  kind: "compute",
  prompt: "How much is 1 & 1?",
  label: "Your answer, in MB/s",
  options: [],
  hints: ["Count.", "Use <fingers>."],
  solution: ["1 + 1", "= 2"],
};

const draw = (parts: ExerciseParts): HTMLElement => {
  document.body.innerHTML = exerciseBlock(parts).text;
  return document.querySelector(".exercise") as HTMLElement;
};

describe("exerciseBlock with a number", () => {
  let section: HTMLElement;
  beforeEach(() => {
    section = draw(sum);
  });

  it("is a section named by its title", () => {
    const title = document.getElementById(section.getAttribute("aria-labelledby") ?? "");
    expect(section.dataset.exercise).toBe("sum");
    expect(title?.textContent).toMatch(/Compute\s+A sum/);
  });

  it("shows text as text", () => {
    expect(section.querySelector('[data-part="prompt"]')?.textContent).toBe("How much is 1 & 1?");
    expect(section.querySelectorAll('[data-part="hint"] p')[1]?.textContent).toBe("Use <fingers>.");
  });

  it("labels the field with the unit it expects", () => {
    const input = section.querySelector("input") as HTMLInputElement;
    expect(input.labels?.[0]?.textContent).toBe("Your answer, in MB/s");
    expect(input.type).toBe("text");
  });

  it("has a form that leaves the page alone when no script runs", () => {
    expect(section.querySelector("form")?.getAttribute("method")).toBe("dialog");
  });

  it("announces what is said to a reply", () => {
    const output = section.querySelector("output");
    expect(output?.getAttribute("role")).toBe("status");
    expect(output?.getAttribute("aria-live")).toBe("polite");
  });

  it("opens hints and solution without a script", () => {
    const details = [...section.querySelectorAll("details")];
    expect(details.map((one) => one.querySelector("summary")?.textContent)).toEqual([
      "Hint 1 of 2",
      "Hint 2 of 2",
      "Worked solution",
    ]);
    expect([...section.querySelectorAll("ol li")].map((one) => one.textContent)).toEqual(["1 + 1", "= 2"]);
  });

  it("hides what only a script can do, until there is one", () => {
    expect(section.querySelector<HTMLElement>('[data-part="new-numbers"]')?.hidden).toBe(true);
    expect(section.querySelector<HTMLElement>('[data-part="solved"]')?.hidden).toBe(true);
  });

  it("has no styles and no handlers in its attributes", () => {
    for (const element of [section, ...section.querySelectorAll("*")]) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^(on|style$)/);
    }
  });
});

describe("exerciseBlock with a choice", () => {
  it("offers one radio button for each option, in a named group", () => {
    const section = draw({
      ...sum,
      kind: "predict",
      label: "Your answer",
      options: [
        { key: "in", label: "What comes in" },
        { key: "out", label: "What goes out" },
      ],
    });
    const radios = [...section.querySelectorAll<HTMLInputElement>('fieldset input[type="radio"]')];
    expect(radios.map(({ value }) => value)).toEqual(["in", "out"]);
    expect(new Set(radios.map(({ name }) => name))).toEqual(new Set(["reply-sum"]));
    expect(radios[1]?.labels?.[0]?.textContent.trim()).toBe("What goes out");
    expect(section.querySelector("legend")?.textContent).toBe("Your answer");
    expect(section.textContent).toContain("Predict");
  });
});
