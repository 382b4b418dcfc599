import { describe, expect, it } from "vitest";
import { evaluate, type Evaluation } from "../../src/model/evaluate.js";
import { parents } from "../../src/model/graph.js";
import { isNumber, type Case, type Derived, type NumberQuantity } from "../../src/model/quantity.js";
import { accountText } from "../../src/views/account.js";
import { texOf } from "../../src/views/derivation.js";
import { workbookModel } from "../../src/views/workbook.js";
import { expectSame } from "../support/matchers.js";
import { landmarks, sampleGivens } from "../support/scenarios.js";
import { shownRange, type ShownRange } from "../support/shown.js";
import { numberTex, readFormula, valueOfTex, type ReadFormula } from "../support/tex.js";

/** One way to compute one quantity, beside what another parser makes of its TeX. */
interface Subject {
  readonly quantity: Derived;
  readonly index: number;
  readonly parts: readonly NumberQuantity[];
  readonly formula: ReadFormula;
}

const derived = workbookModel.quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");

/** What an algorithm counts has words in its formula, and an account instead of places for numbers. */
const counted = derived.filter(({ account }) => account);

const subjects: readonly (readonly [name: string, subject: Subject])[] = derived
  .filter((quantity) => !counted.includes(quantity))
  .flatMap((quantity) =>
    quantity.cases.map((one, index) => {
      const parts = partsOf(quantity, one);
      const formula = readFormula(parts.length, (texts) =>
        tex(quantity, one, (part) => texts[parts.indexOf(part)] ?? ""),
      );
      return [`${quantity.id}, ${one.says}`, { quantity, index, parts, formula }] as const;
    }),
  );

/** The quantities that a formula has places for. */
function partsOf(quantity: Derived, one: Case<never>): readonly NumberQuantity[] {
  const all = tex(quantity, one, ({ id }) => `<${id}>`);
  return parents(quantity).filter((part): part is NumberQuantity => isNumber(part) && all.includes(`<${part.id}>`));
}

/** The formula with a text for each quantity in it. */
function tex(quantity: Derived, one: Case<never>, write: (part: NumberQuantity) => string): string {
  return texOf(quantity, one, (part) => (isNumber(part) ? write(part) : ""));
}

const evaluations = sampleGivens(8000).map((givens) => evaluate(workbookModel, givens));

/** The evaluations in which this is how the quantity gets its value. */
function applicable({ quantity: { id }, index }: Subject, among = evaluations): readonly Evaluation[] {
  return among.filter(({ cases, reasons }) => cases[id] === index && !reasons.has(id));
}

/**
 * How far off a formula may be, relative to its result, where it subtracts numbers that are almost the same: what the
 * last digit of a number near 1 is worth then.
 */
function lostToRounding({ id }: Derived, { values }: Evaluation): number {
  const digit = 1e-15;
  if (id === "touchedFraction" || id === "copiedFraction") return digit / (values[id] as number);
  // The result is about the root of twice the ratio, and so is the slope of W there.
  if (id === "optimalIntervalSeconds") {
    return (digit * (values.secondsBetweenFailures as number)) / (values.lostSeconds as number);
  }
  return 0;
}

/** Flink multiplies decimal digits: next to a whole number of bytes, the truncated product may be one byte off. */
function truncatedByte({ unit }: Derived, texts: string): number {
  return unit === "binaryBytes" && texts.includes("lfloor") ? 1 : 0;
}

/** A quantity that may be unknown counts as nothing in a formula. */
function numberIn({ values }: Evaluation, { id }: NumberQuantity): number {
  const value = values[id] as number;
  return Number.isNaN(value) ? 0 : value;
}

describe("the formula in symbols", () => {
  it("has another symbol for each quantity", () => {
    const symbols = workbookModel.quantities.filter(isNumber).map(({ symbol }) => symbol);
    expect(symbols.filter((symbol, at) => symbols.indexOf(symbol) !== at)).toEqual([]);
  });

  it.each(subjects)("gives the number that is computed: %s", (_, subject) => {
    const compared = applicable(subject);
    const truncated = truncatedByte(
      subject.quantity,
      tex(subject.quantity, subject.quantity.cases[subject.index] as Case<never>, ({ id }) => id),
    );
    expect(compared.length).toBeGreaterThan(50);
    const wrong = compared.flatMap((evaluation) => {
      const { quantity, parts, formula } = subject;
      const computed = evaluation.values[quantity.id] as number;
      const read = formula(parts.map((part) => numberIn(evaluation, part)));
      const relative = Math.max(1e-9, lostToRounding(quantity, evaluation));
      const allowed = truncated + relative * Math.max(Math.abs(computed), Math.abs(read));
      return Math.abs(computed - read) <= allowed ? [] : [{ computed, read }];
    });
    expect(wrong).toEqual([]);
  });

  it("gives it as well with the numbers written into it", () => {
    const known = landmarks.map(([, givens]) => evaluate(workbookModel, givens));
    for (const [name, subject] of subjects) {
      const { quantity, index } = subject;
      for (const evaluation of applicable(subject, known)) {
        const written = tex(quantity, quantity.cases[index] as Case<never>, (part) =>
          numberTex(numberIn(evaluation, part)),
        );
        expectSame(valueOfTex(written), evaluation.values[quantity.id] as number, name);
      }
    }
  });
});

describe("the account of what is counted", () => {
  it.each(counted.map((quantity) => [quantity.id, quantity] as const))("comes to the number: %s", (id, quantity) => {
    const shown = evaluations.filter(({ reasons }) => !reasons.has(id)).slice(0, 400);
    expect(shown.length).toBeGreaterThan(100);
    const wrong = shown
      .map((evaluation) => ({ account: accountText(quantity, evaluation), value: evaluation.values[id] as number }))
      .filter(({ account, value }) => Math.abs(valueOfAccount(account) / value - 1) > 1e-3);
    expect(wrong.filter(({ account, value }) => value !== 0 || valueOfAccount(account) !== 0)).toEqual([]);
  });

  it("is empty where there is no number", () => {
    const refused = evaluations.filter(({ reasons }) => reasons.has("subtasks"));
    expect(refused.length).toBeGreaterThan(50);
    for (const quantity of counted.filter(({ id }) => id === "subtasks")) {
      expect(refused.map((evaluation) => accountText(quantity, evaluation)).join("")).toBe("");
    }
  });
});

/** An account such as "2 × 80 + 8 + 57 for 12 more", or "58 ÷ 128". */
function valueOfAccount(account: string): number {
  const [over, under = 1] = account.split(" ÷ ").map((part) =>
    valueOfTex(
      part
        .replaceAll(/ for \d+ more/g, "")
        .replaceAll("×", String.raw`\times`)
        .replaceAll("−", "-"),
    ),
  );
  return (over as number) / under;
}

describe("the formula with numbers put in, as it is shown", () => {
  it.each(subjects)("agrees with the shown result as far as its digits tell: %s", (_, subject) => {
    const compared = applicable(subject)
      .slice(0, 400)
      .map((evaluation) => compare(subject, evaluation))
      .filter(Boolean);
    expect(compared.length).toBeGreaterThan(50);
    const wrong = (compared as Comparison[]).filter(
      ({ possible, result }) => result.to < possible.from || result.from > possible.to,
    );
    expect(wrong).toEqual([]);
  });
});

interface Comparison {
  /** What the formula may come to, for numbers within the digits shown. */
  readonly possible: Pick<ShownRange, "from" | "to">;
  readonly result: ShownRange;
}

/**
 * Evaluates the shown formula at every corner of what its numbers may be; between them it rises or falls steadily.
 * @returns null where it does not, because a divisor may be zero as far as its digits tell
 */
function compare({ quantity, parts, formula }: Subject, evaluation: Evaluation): Comparison | null {
  const ranges = parts.map((part) => shownRange(part, evaluation));
  const corners = ranges
    .reduce<number[][]>(
      (some, { from, to }) =>
        some.flatMap((one) => [
          [...one, from],
          [...one, to],
        ]),
      [[]],
    )
    .map(formula);
  const [from, to, middle] = [Math.min(...corners), Math.max(...corners), formula(ranges.map(({ shown }) => shown))];
  const noise = 1e-12 * Math.max(Math.abs(from), Math.abs(to));
  if (!Number.isFinite(noise) || !(middle >= from - noise && middle <= to + noise)) return null;
  return { possible: { from: from - noise, to: to + noise }, result: shownRange(quantity, evaluation) };
}
