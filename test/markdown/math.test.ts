import { describe, expect, it } from "vitest";
import { placeFor, renderMath } from "../../src/markdown/math.js";
import { derivationMarkup } from "../../src/markdown/workshop.js";
import { parents } from "../../src/model/graph.js";
import { texOf } from "../../src/views/derivation.js";
import { documentOf } from "../support/page.js";
import { workbookModel } from "../../src/views/workbook.js";
import type { Derived } from "../../src/model/quantity.js";

/** The derived quantities of every chapter, each once. */
const allDerived = workbookModel.quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");

const places = (root: ParentNode, attribute: "v" | "m"): string[] =>
  [...root.querySelectorAll(`.katex [data-${attribute}]`)].map(
    (one) => one.getAttribute(`data-${attribute}`) as string,
  );

describe("a formula with places for numbers", () => {
  const machines = placeFor({ id: "machines" });

  it("has each place twice: once to be seen, once to be heard", () => {
    const root = documentOf(renderMath(String.raw`\displaystyle \frac{${machines}}{2}`, () => "5"));
    expect(root.querySelector(".katex-html [data-v=machines]")?.textContent).toBe("5");
    expect(root.querySelector(".katex-mathml [data-m=machines]")?.textContent).toBe("5");
    expect([places(root, "v"), places(root, "m")]).toEqual([["machines"], ["machines"]]);
  });

  it("has every place of a number that occurs in it more than once", () => {
    const root = documentOf(renderMath(`${machines} + ${machines}`, () => "5"));
    expect(places(root, "v")).toHaveLength(2);
  });

  it("shows the number's text as text", () => {
    const root = documentOf(renderMath(machines, () => "<b>5</b>"));
    expect(root.querySelector("b")).toBeNull();
    expect(root.querySelector("[data-v]")?.textContent).toBe("<b>5</b>");
  });

  it("is refused when the renderer changes a place, as one that is set bold", () => {
    expect(() => renderMath(machines.replace("text", "textbf"))).toThrow(
      "KaTeX left 0 visible and 0 spoken places for 1 numbers.",
    );
  });

  it("keeps its place where it is set small, in a fraction", () => {
    const root = documentOf(renderMath(String.raw`\frac{${machines}}{2}`, () => "5"));
    expect(root.querySelector(".mtight[data-v=machines]")?.textContent).toBe("5");
  });

  it("is refused when it is no TeX", () => {
    expect(() => renderMath(String.raw`\frac{1`)).toThrow();
  });
});

describe("the derivation of every derived number", () => {
  it.each(allDerived.map((quantity) => [quantity.id, quantity] as const))(
    "%s has a place for each number of each of its formulas, and no trace of how they were kept",
    (_, quantity) => {
      const root = documentOf(derivationMarkup(quantity, "/capacity"));
      const wanted = quantity.cases.flatMap((one) => {
        // What is counted has words in its formula, and an account instead of places.
        if (quantity.account) return [];
        const numbers: string[] = [];
        const tex = texOf(quantity, one, ({ id }) => (numbers.push(id), `<${id}>`));
        const inTex = numbers.flatMap((id) => Array<string>(tex.split(`<${id}>`).length - 1).fill(id));
        // A formula that is one number is its own result.
        return /^(<\w+>|\d+)$/.test(tex) ? [] : inTex;
      });
      expect(parents(quantity).length).toBeGreaterThan(0);
      expect(places(root, "v").sort()).toEqual([...wanted].sort());
      expect(places(root, "m").sort()).toEqual([...wanted].sort());
      expect(root.body.innerHTML).not.toMatch(/Qz\w|zQ/);
    },
  );
});
