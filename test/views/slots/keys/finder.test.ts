import { describe, expect, it, test } from "vitest";
import type { SimpleType } from "../../../../src/model/slots/key-groups/java-key.js";
import { finderExamples } from "../../../../src/views/slots/keys/finder-examples.js";
import { MOST_KEYS, readKeys } from "../../../../src/views/slots/keys/finder-reading.js";
import { finderView, type FinderView } from "../../../../src/views/slots/keys/finder.js";
import { expectSentence } from "../../../support/matchers.js";
import { plainSpaces, talkWorld } from "../../../support/worlds.js";
import { keyWorlds } from "./key-worlds.js";

function found(text: string, type: SimpleType = "String", world = talkWorld()): FinderView {
  const reading = readKeys(text, type);
  if ("problem" in reading) throw new Error(reading.problem);
  return finderView(reading.keys, world);
}

function problemOf(text: string, type: SimpleType): string {
  const reading = readKeys(text, type);
  return "problem" in reading ? reading.problem : "";
}

describe("keys that are typed", () => {
  it("are one a line, and an empty line is none", () => {
    expect(found("a\n\nb\r\n").rows.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  test.each<[string, SimpleType, RegExp]>([
    ["1\n2\nthree", "Integer", /^Line 3: "three" is no Integer/],
    ["ab", "Character", /^Line 1: "ab" is no Character/],
    [" ", "Long", /^Line 1: Nothing is written here/],
    [Array.from({ length: MOST_KEYS + 1 }, () => "a").join("\n"), "String", /at most 2000 are read\.$/],
  ])("%j as %s: %s", (text, type, expected) => {
    expect(problemOf(text, type)).toMatch(expected);
    expectSentence(problemOf(text, type));
  });

  it("go the way that Flink’s classes say", () => {
    const [row] = found("user-42").rows;
    expect(plainSpaces(row?.hashCode ?? "")).toBe("−147 182 656");
    expect(plainSpaces(row?.murmur ?? "")).toBe("1 600 933 524");
    expect([row?.keyGroup, row?.subtask]).toEqual(["20", "12"]);
  });

  it("go together when their hash codes are the same", () => {
    const { rows, says } = found("0\n-1", "Long");
    expect(new Set(rows.map(({ keyGroup }) => keyGroup)).size).toBe(1);
    expect(says).toBe("1 subtask of 80 gets the 2 keys.");
  });
});

describe("the answer", () => {
  it("is a sentence for every example in every scenario", () => {
    for (const { text, type } of finderExamples) {
      for (const world of keyWorlds(40)) expectSentence(found(text, type, world).says);
    }
    expectSentence(found("").says);
  });

  it("counts each key once", () => {
    const { counts, says } = found("0\n1\n2\n3\n4", "Integer", talkWorld({ parallelism: 2 }));
    expect(counts.reduce((sum, { keys }) => sum + keys, 0)).toBe(5);
    expect(says).toContain("the 5 keys");
  });

  it("names the subtask with the most keys, and begins with it", () => {
    const { counts, says } = found("0\n-1\n5\n7\n9", "Long");
    expect(counts.map(({ keys }) => keys)).toEqual([2, 1, 1, 1]);
    expect(says).toMatch(new RegExp(`the most, 2, go to subtask ${counts[0]?.subtask ?? ""}\\.$`));
  });

  it("says what it does not show", () => {
    const numbers = Array.from({ length: 100 }, (_, at) => String(at)).join("\n");
    expect(found(numbers, "Integer").more).toMatch(
      /^Shown are the first 24 keys and the 8 subtasks with the most keys\.$/,
    );
    expect(found("1", "Integer").more).toBe("");
  });

  it("has no row where the job does not start", () => {
    const { says, rows } = found("a", "String", talkWorld({ setMaxParallelism: 2 }));
    expect(rows).toEqual([]);
    expect(says).toMatch(/does not start/);
  });
});
