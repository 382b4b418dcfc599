import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typeBench } from "../../../../src/components/type-bench/bench.js";
import { serializationVersions } from "../../../../src/model/serialization/types/version.js";
import { plain } from "../../../../src/views/plain.js";
import { bytesView } from "../../../../src/views/serialization/bench/bytes.js";
import { saidOf, typeExamples } from "../../../../src/views/serialization/bench/examples.js";
import { sampleProblem, typeProblems } from "../../../../src/views/serialization/bench/reading.js";
import { benchView } from "../../../../src/views/serialization/bench/view.js";

const versions = fc.constantFrom(...serializationVersions);
const example = (id: string): string => typeExamples.find((one) => one.id === id)?.text ?? "";

/** All that the bench shows, as HTML; fails where something is no text. */
function shown(type: string, sample: string, version: (typeof serializationVersions)[number]): string {
  const view = benchView({ type, sample }, version);
  const { text } = typeBench({ type, sample, view, examples: typeExamples, said: "" });
  expect(text).not.toMatch(/\b(?:NaN|undefined|\[object)\b/);
  return text;
}

describe("the bench", () => {
  test.each(typeExamples)("shows an example in every version: $id", ({ text, says }) => {
    expect(typeProblems(text)).toEqual([]);
    expect(saidOf(text)).toBe(says);
    for (const version of serializationVersions) {
      const view = benchView({ type: text, sample: "" }, version);
      expect(view.verdict).toMatch(/^Flink .*[.”]$/);
      expect(shown(text, "", version)).toContain(`Flink ${version}`);
      // A value that is made up is the one that is shown.
      if (view.bytes) expect(benchView({ type: text, sample: view.madeUp }, version)).toEqual(view);
    }
  });

  test("shows the name of a subclass that is not registered", () => {
    const one = typeExamples.find(({ id }) => id === "subclass");
    const view = benchView({ type: one?.text ?? "", sample: one?.sample ?? "" }, "2.x");
    expect(view.table.rows.map(([, , what]) => what)).toContain("class name");
    expect(view.tree?.inner.at(-1)).toMatchObject({ name: "subclass", of: "Click" });
  });

  test("says which serializer Flink picks, and why", () => {
    const verdict = (id: string, version: (typeof serializationVersions)[number]): string =>
      benchView({ type: example(id), sample: "" }, version).verdict;
    expect(verdict("message", "1.20")).toBe(
      "Flink 1.20 picks the PojoSerializer for Message: it keeps every rule of a POJO. But tags goes to Kryo.",
    );
    expect(verdict("fails", "2.x")).toBe(
      "Flink 2.x hands Order to Kryo. The field id of Order is private, and has no setter that Flink takes. Another reason is below.",
    );
    expect(verdict("refused", "1.3")).toBe(
      "Flink 1.3 refuses this type, and the job does not start: “Tuple needs to be parameterized by using generics.”",
    );
  });

  test("says what a sample lacks, and shows the rest", () => {
    const view = benchView({ type: example("pojo"), sample: '{"userId": "seven"}' }, "2.x");
    expect(view.bytes).toBeNull();
    expect(view.unwritable).toMatch(/^In “userId”: .*\.$/);
    expect(view.tree?.inner).toHaveLength(4);
    expect(view.versions.map(({ bytes }) => bytes)).toEqual(["—", "—", "—"]);
  });

  test("names the line where JSON ends", () => {
    expect(sampleProblem('{\n"a": 1,\n"b"')).toBe("Line 3: the JSON ends too early.");
    expect(sampleProblem('{\n"a": 1,\nb}')).toBe("Line 3: here it stops being JSON.");
    expect(sampleProblem(" ")).toBeNull();
    expect(sampleProblem("1".repeat(5000))).toMatch(/at most 4000 characters/);
    expect(typeProblems("x".repeat(5000))).toHaveLength(1);
    expect(typeProblems("public class {")[0]).toMatch(/^Line 1: /);
  });

  test("says what an upgrade and a change do to a savepoint", () => {
    const { evolution } = benchView({ type: example("message"), sample: "" }, "2.x");
    expect(evolution.upgrade).toBe(
      "From 1.20 to 2.x: not restored. The KryoSerializer wrote “tags” in 1.20, and 2.x has the ListSerializer for it. Source: FLIP-538, and the release notes of 2.0.",
    );
    expect(evolution.kryo).toBe("");
    expect(benchView({ type: example("message"), sample: "" }, "1.20").evolution.kryo).toBe(
      "Flink 1.20 does not look into what Kryo writes: changes within “tags” are not noticed.",
    );
    expect(evolution.rows[0]?.cells.map(({ versions, word }) => [versions.join(), word])).toEqual([
      ["1.3", "refused"],
      ["1.20,2.x", "migrated"],
    ]);
  });

  test("takes what is typed for text, not for HTML", () => {
    const sample = JSON.stringify({ page: "<img src=x onerror=alert(1)>" });
    for (const version of serializationVersions) {
      expect(shown(`${example("pojo")} // </textarea><script>`, sample, version)).not.toMatch(/<img|<script/);
    }
  });
});

describe("the bytes", () => {
  test("show each byte once, with the characters of strings", () => {
    const view = benchView({ type: "Tuple2<String, Integer>;", sample: '["Aé😀 b", 258]' }, "2.x");
    expect(view.bytes?.cells.map(({ hex }) => hex).join(" ")).toBe("07 41 e9 01 bd b0 03 80 bc 03 20 62 00 00 01 02");
    expect(view.bytes?.cells.map(({ character }) => character).join("|")).toBe("|A|é||😀||||||·|b||||");
    expect(view.bytes?.fields.map(({ letter, name, bytes }) => plain([letter, name, bytes]))).toEqual([
      ...["A\nf0\n12 B", "B\nf1\n4 B"],
    ]);
  });

  test("cut what is long, and say how much", () => {
    const view = bytesView({ spans: [{ path: "a", what: "characters", bytes: Array<number>(1000).fill(65) }] });
    expect(view.cells).toHaveLength(48);
    expect(view.cells.at(-1)).toMatchObject({ hex: "…", character: "+953", at: null });
    expect(plain([view.more])).toBe("953 B more are not drawn.");
  });

  test("never draw too many, and count the rest", () => {
    const spans = Array.from({ length: 3000 }, (_, at) => ({ path: `[${at}]`, what: "value", bytes: [at % 256] }));
    const view = bytesView({ spans });
    expect(view.cells).toHaveLength(512);
    expect(view.fields).toHaveLength(24);
    expect(plain([view.more])).toBe("2488 B more are not drawn. 2976 parts more are not in the list.");
  });
});

describe("a text that somebody spoils", () => {
  const marks = [
    ..."ab 1x",
    "int",
    "String",
    ..."{}()<>[];,.@\"'\\/*\n\0",
    "class",
    "record",
    "List<",
    "enum",
    "\ud800",
    "é",
    "null",
    "-1",
    "1e999",
    '"@class":',
  ];
  const spoiled = (texts: readonly string[]): fc.Arbitrary<string> =>
    fc
      .record({
        text: fc.constantFrom(...texts),
        edits: fc.array(fc.record({ at: fc.nat(), length: fc.nat(6), by: fc.constantFrom("", ...marks) }), {
          minLength: 1,
          maxLength: 2,
        }),
      })
      .map(({ text, edits }) =>
        edits.reduce((before, { at, length, by }) => {
          const from = at % (before.length + 1);
          return before.slice(0, from) + by + before.slice(from + length);
        }, text),
      );
  const samples = typeExamples.map(({ text }) => benchView({ type: text, sample: "" }, "2.x").madeUp);

  test("is shown, or its problem is said with a line", () => {
    let read = 0;
    fc.assert(
      fc.property(spoiled(typeExamples.map(({ text }) => text)), versions, (type, version) => {
        const problems = typeProblems(type);
        for (const problem of problems) expect(problem).toMatch(/^Line \d+: /);
        if (problems.length > 0) return;
        read++;
        shown(type, "", version);
      }),
      { numRuns: 1000, seed: 2017 },
    );
    // Not all of them are refused before the view has to do with them.
    expect(read).toBeGreaterThan(100);
  });

  test("is shown with a sample that is spoiled too", () => {
    fc.assert(
      fc.property(fc.nat(typeExamples.length - 1), spoiled(samples), versions, (at, sample, version) => {
        const problem = sampleProblem(sample);
        if (problem !== null) expect(problem).toMatch(/^Line \d+: /);
        shown(typeExamples[at]?.text ?? "", sample, version);
      }),
      { numRuns: 1000, seed: 2017 },
    );
  });
});
