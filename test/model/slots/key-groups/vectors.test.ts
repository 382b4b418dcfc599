import { describe, expect, it } from "vitest";
import { keyGroupOf, rangeOf, subtaskOf } from "../../../../src/model/slots/key-groups/assignment.js";
import { defaultMaxParallelism } from "../../../../src/model/slots/key-groups/default-max-parallelism.js";
import { hashCodeOf } from "../../../../src/model/slots/key-groups/java-hash.js";
import { readKey } from "../../../../src/model/slots/key-groups/java-key-text.js";
import { simpleTypes, type JavaKey, type SimpleType } from "../../../../src/model/slots/key-groups/java-key.js";
import { murmurHash } from "../../../../src/model/slots/key-groups/murmur.js";
import { vectors, type Row } from "../../memory/flink/vectors.js";

const { keys = [], defaults = [], ranges = [] } = vectors("slots/key-groups");

type Text = string | readonly (string | null)[];

/** "Integer", or "Tuple2<String,Long>" with a text for each field. */
function keyOf(type: string, text: Text): JavaKey {
  if (typeof text === "string") return simple(type, text);
  const types = /<(.*)>/.exec(type)?.[1]?.split(",") ?? [];
  return { type: "Tuple", fields: text.map((field, at) => (field === null ? null : simple(String(types[at]), field))) };
}

function simple(type: string, text: string): JavaKey {
  const reading = readKey(text, type as SimpleType);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading.key;
}

function ours({ type, text, maxParallelism, parallelism }: Row): Row {
  const hashCode = hashCodeOf(keyOf(type as string, text as Text));
  const division = { maxParallelism: Number(maxParallelism), parallelism: Number(parallelism) };
  const group = keyGroupOf(hashCode, division.maxParallelism);
  return {
    ...{ type, text, hashCode, murmur: murmurHash(hashCode) },
    ...{ group128: keyGroupOf(hashCode, 128), group720: keyGroupOf(hashCode, 720) },
    ...{ group32768: keyGroupOf(hashCode, 32768), ...division, group, subtask: subtaskOf(group, division) },
  };
}

describe("what Flink’s own classes answer", () => {
  it.each([...simpleTypes, "Tuple2<String,Long>", "Tuple3<Integer,String,Boolean>"])(
    "for a key of type %s: its hash code, its key group and its subtask",
    (type) => {
      const ofType = keys.filter((row) => row.type === type);
      expect(ofType.length).toBeGreaterThan(type === "Boolean" ? 1 : 80);
      expect(ofType.map(ours)).toEqual(ofType);
    },
  );

  it("has no type that is not compared", () => {
    const types = new Set(keys.map(({ type }) => type as string).filter((type) => !type.startsWith("Tuple")));
    expect(types).toEqual(new Set(simpleTypes));
  });

  it("for the default max parallelism of every parallelism", () => {
    const wrong = defaults.flatMap(({ from, to, maxParallelism }) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at)
        .filter((parallelism) => defaultMaxParallelism(parallelism) !== maxParallelism)
        .map((parallelism) => ({ parallelism, maxParallelism })),
    );
    expect(wrong).toEqual([]);
    expect([defaults[0]?.from, defaults.at(-1)?.to]).toEqual([1, 32768]);
  });

  it("for the ranges of key groups", () => {
    expect(ranges.length).toBeGreaterThan(500);
    const computed = ranges.map(({ maxParallelism, parallelism, subtasks }) => {
      const division = { maxParallelism: Number(maxParallelism), parallelism: Number(parallelism) };
      const rows = (subtasks as readonly (readonly number[])[]).map(([subtask = NaN]) => {
        const { start, end } = rangeOf(subtask, division);
        return [subtask, start, end];
      });
      return { ...division, subtasks: rows };
    });
    expect(computed).toEqual(ranges);
  });
});
