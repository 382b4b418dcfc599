import { describe, expect, it } from "vitest";
import { check } from "../../../src/exercises/check.js";
import type { ChoiceExercise, Exercise } from "../../../src/exercises/exercise.js";
import { serializationExercises } from "../../../src/exercises/serialization/index.js";
import { scenarioOf } from "../../../src/exercises/variation.js";
import type { Givens } from "../../../src/model/evaluate.js";
import { testFigures } from "../figures.js";

const exercise = (id: string): Exercise => serializationExercises.find((one) => one.id === id) as Exercise;

const changed = (id: string, change: Givens): Givens => ({ ...exercise(id).start, ...change });

const answerOf = (id: string, change: Givens = {}) => exercise(id).answer(changed(id, change));

/** What is said to a reply. */
const says = (id: string, reply: string, change: Givens = {}): string =>
  check(exercise(id), changed(id, change), reply).says;

const meaningOf = (id: string, change: Givens = {}): string => exercise(id).meaning(changed(id, change));

const promptOf = (id: string, change: Givens = {}): string => exercise(id).prompt(changed(id, change));

/** Many scenarios of an exercise, the first one among them. */
const scenariosOf = (id: string): readonly Givens[] =>
  Array.from({ length: 100 }, (_, set) => scenarioOf(exercise(id), set));

const optionsOf = (id: string): ReadonlySet<string> => new Set(Object.keys((exercise(id) as ChoiceExercise).options));

/** The answers to all cases of an exercise that has its cases numbered. */
const answersByCase = (id: string, input: string): readonly unknown[] => {
  const over = exercise(id).variation.inputs.find((one) => one.input.id === input)?.over ?? [];
  return over.map((value) => answerOf(id, { [input]: value }));
};

const texts = ["asciiLetters", "accentedLetters", "chineseCharacters", "emoji"] as const;

describe("the exercises on serialization", () => {
  testFigures(serializationExercises, {
    "which-pojo-rule": "field",
    "fields-for-kryo": "both",
    "bytes-of-a-string": "77",
    "bytes-of-a-pojo": "62",
    "records-on-the-network": "134",
    "copies-in-a-chain": "0.93",
    "parser-per-record": "19.2",
    "changed-state": "kept",
  });

  it.each(["which-pojo-rule", "fields-for-kryo", "changed-state"])("turn the answer of %s to each option", (id) => {
    const answers = scenariosOf(id).map((scenario) => exercise(id).answer(scenario));
    expect(new Set(answers)).toEqual(optionsOf(id));
  });

  it("write a byte, two or three for each char, and a length of seven bits a byte, in every set", () => {
    for (const scenario of scenariosOf("bytes-of-a-string")) {
      const [a, b, c, d] = texts.map((id) => Number(scenario[id])) as [number, number, number, number];
      const length = a + b + c + 2 * d + 1 < 128 ? 1 : 2;
      expect(exercise("bytes-of-a-string").answer(scenario)).toBe(length + a + 2 * b + 3 * c + 6 * d);
    }
  });

  it("tell UTF-8 from what Flink writes, by the emoji alone", () => {
    expect(says("bytes-of-a-string", "73")).toContain("You took UTF-8");
    expect(says("bytes-of-a-string", "76")).toContain("left out the length");
    expect(says("bytes-of-a-string", "71")).toContain("a surrogate pair");
  });

  it("count flags and header of a POJO, in every set", () => {
    for (const scenario of scenariosOf("bytes-of-a-pojo")) {
      const [longs, ints, strings, characters] = ["longFields", "intFields", "stringFields", "fieldCharacters"].map(
        (id) => Number(scenario[id]),
      ) as [number, number, number, number];
      const worked = 1 + 9 * longs + 5 * ints + (2 + characters) * strings;
      expect(exercise("bytes-of-a-pojo").answer(scenario)).toBe(worked);
    }
    expect(says("bytes-of-a-pojo", "54")).toContain("That is a tuple");
    expect(says("bytes-of-a-pojo", "61")).toContain("left out the first byte");
    expect(says("bytes-of-a-pojo", "56")).toContain("one bit for each field");
  });

  it("put five bytes in front of a record on its way", () => {
    expect(says("records-on-the-network", "124")).toContain("four for its length and one");
    expect(says("records-on-the-network", "150")).toContain("timestamp of 8 bytes");
    expect(says("records-on-the-network", "118")).toContain("tuples");
    expect(meaningOf("records-on-the-network")).toContain("16\u00a0MB/s");
  });

  it("send a List to Kryo in 1.20 and not in 2.3, and a UUID in both", () => {
    const kryo = (flinkCase: number, labelsCase: number, originCase: number) =>
      answerOf("fields-for-kryo", { flinkCase, labelsCase, originCase });
    expect(kryo(1, 1, 1)).toBe("both");
    expect(kryo(2, 1, 1)).toBe("origin");
    expect(kryo(2, 2, 1)).toBe("both");
    expect(kryo(2, 4, 2)).toBe("labels");
    expect(kryo(1, 5, 2)).toBe("neither");
    expect(meaningOf("fields-for-kryo")).toContain("In Flink 2.3 origin would be the answer.");
  });

  it("say of each field that is mistaken why it is not what was said", () => {
    expect(says("fields-for-kryo", "labels", { flinkCase: 2 })).toBe(
      "The field labels does not go to Kryo. A List of plain classes has a serializer of its own since Flink 2.0; before, it goes to " +
        "Kryo. The field origin goes to Kryo. Flink has no serializer for UUID, and it is no POJO.",
    );
    expect(says("fields-for-kryo", "neither", { flinkCase: 2, labelsCase: 5 })).toMatch(
      /^The field origin goes to Kryo\./,
    );
  });

  it("find the rule that each class breaks, and none in those that are POJOs", () => {
    const [field, constructor, inner, none] = ["field", "constructor", "class", "none"];
    expect(answersByCase("which-pojo-rule", "classCase")).toEqual([
      ...[field, constructor, inner, none, none],
      ...[inner, constructor, field, none, none, field],
    ]);
  });

  it("say what is wrong with the class, whichever rule was suspected", () => {
    for (const scenario of scenariosOf("which-pojo-rule")) {
      const one = exercise("which-pojo-rule");
      for (const { says: objection } of one.misconceptions) expect(objection(scenario)).toMatch(/^[A-Z].*\.$/);
      expect(one.meaning(scenario)).toContain("PojoTestUtils");
    }
    expect(says("which-pojo-rule", "none", { classCase: 8 })).toContain("setId returns boolean");
    expect(says("which-pojo-rule", "field", { classCase: 4 })).toContain("The class stays a POJO");
    expect(says("which-pojo-rule", "constructor")).toMatch(/^Java adds a public constructor/);
    expect(says("which-pojo-rule", "constructor", { classCase: 6 })).not.toContain("Java adds");
  });

  it("count one copy between two operators of a chain", () => {
    expect(says("copies-in-a-chain", "1.116")).toContain("a copy for each operator");
    expect(says("copies-in-a-chain", "0")).toContain("pipeline.object-reuse does");
    expect(answerOf("copies-in-a-chain", { objectReuse: "on" })).toBe(0);
  });

  it("take the time that parsing needs in any case off what a new parser costs", () => {
    expect(says("parser-per-record", "20")).toContain("would parse in any case");
    expect(says("parser-per-record", "3.84")).toContain("one machine");
  });

  it("judge each change by the serializer that the type has", () => {
    const [kept, lost, refused, unnoticed] = ["kept", "lost", "refused", "unnoticed"];
    expect(answersByCase("changed-state", "changeCase")).toEqual([
      ...[kept, unnoticed, lost, refused, refused],
      ...[kept, refused, kept, refused, lost],
    ]);
    expect(says("changed-state", "kept", { changeCase: 2 })).toContain("Kryo writes the class");
    expect(promptOf("changed-state", { changeCase: 5 })).toContain("Tuple2<Long, Double>. The next release");
  });
});
