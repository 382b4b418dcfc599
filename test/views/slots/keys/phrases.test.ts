import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../../src/model/evaluate.js";
import { defaultMaxParallelism } from "../../../../src/model/slots/key-groups/default-max-parallelism.js";
import { childrenOf, summaryOf } from "../../../../src/model/slots/key-groups/rescale.js";
import { keyPhrases } from "../../../../src/views/slots/key-phrases.js";
import { num, why } from "../../../../src/views/world.js";
import { expectSentence } from "../../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../../support/worlds.js";
import { keyWorlds } from "./key-worlds.js";

const says = (name: string, changes: Givens = {}): string =>
  plainSpaces(keyPhrases[name]?.(talkWorld(changes)) ?? "no such sentence");

it.each(Object.entries(keyPhrases))("the sentence “%s” is one, in all scenarios", (_, write) => {
  const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(60), ...keyWorlds(60)];
  for (const world of worlds) expectSentence(write(world));
});

describe("the sentences", () => {
  test.each<[string, Givens, RegExp]>([
    ["key-groups-origin", {}, /To 80 Flink adds half as much, which is 120, and rounds up .*: 128 key groups\.$/],
    ["key-groups-origin", { parallelism: 2 }, /but never below 128: 128 key groups\.$/],
    ["key-groups-origin", { parallelism: 30_000 }, /but never above 32 768: 32 768 key groups\.$/],
    ["key-groups-origin", { setMaxParallelism: 720 }, /it is set, to 720\..* 80 subtasks has 128 key groups\.$/],
    ["key-groups-origin", { setMaxParallelism: 8 }, /does not start/],
    [
      "key-groups-documented",
      {},
      /gives 128 up to 85 only: 86 and half of it are 129, and a job of 86 subtasks has 256\.$/,
    ],
    ["key-groups-bytes", {}, /^Seven bits are 128 numbers.* 32 768: /],
    ["key-groups-prefix", {}, /have 2\.5 GB of it\. With more than 128 key groups it is twice as much, 5 GB\.$/],
    ["key-groups-prefix", { setMaxParallelism: 720 }, /have 5 GB of it, 5 % of the keys .* it is half, 2\.5 GB\.$/],
    ["key-groups-even", {}, /beside 80 .* are 64 and 128\.$/],
    ["key-groups-even", { parallelism: 64 }, /^64 divides 128 key groups evenly\.$/],
    ["few-keys-enough", {}, /^It takes about \d+ keys for each of 80 subtasks.* has 500 M keys\.$/],
    ["few-keys-enough", { parallelism: 1 }, /nothing to spread/],
    ["hot-keys-limit", {}, /from a skew of about 1\.0\d on\.$/],
    ["hot-keys-limit", { recordsPerSecond: 1000 }, /no skew makes a key too hot/],
    ["hot-keys-limit", { distinctKeys: 2 }, /even one of 2 even keys is more/],
    ["rescaling-doubling", {}, /160 subtasks would be too many for 128 key groups\.$/],
    ["rescaling-doubling", { setMaxParallelism: 720 }, /Here that is 160 subtasks, each with one parent\.$/],
    ["rescaling-reads", {}, /read 100 GB together.*156 GB, 1\.56× as much\.$/],
    ["rescaling-reads", { newParallelism: 40 }, /fetch no more here/],
    ["rescaling-divisors", {}, /^100 does not divide 128 key groups.* 64 and 128\.$/],
    ["rescaling-divisors", { newParallelism: 128 }, /^128 divides 128 key groups evenly\.$/],
    ["rescaling-gain", {}, /64 % can be used\. 100 subtasks get as much done as 80: the busiest/],
    ["rescaling-gain", { newParallelism: 128 }, /100 % can be used\. 128 subtasks get 2× as much done as 80\.$/],
    [
      "rescaling-gain",
      { setMaxParallelism: 32_768, parallelism: 1000, newParallelism: 1024 },
      /1024 subtasks get 1\.03× as much/,
    ],
    ["rescaling-gain", { newParallelism: 200 }, /cannot be rescaled/],
  ])("%s, for %o: %s", (name, changes, expected) => {
    expect(says(name, changes)).toMatch(expected);
  });

  it("recommend a number of key groups that the parallelism does divide", () => {
    for (const world of keyWorlds(60)) {
      const [, digits = ""] =
        /^([\d ]+) is a good choice/.exec(plainSpaces(keyPhrases["key-groups-better"]?.(world) ?? "")) ?? [];
      expect(Number(digits.replaceAll(" ", "")) % num(world, "parallelism")).toBe(0);
    }
  });

  it("are right that with twice the parallelism each new subtask has one parent", () => {
    for (const world of keyWorlds(60)) {
      const [from, maxParallelism] = [num(world, "parallelism"), num(world, "maxParallelism")];
      if (2 * from > maxParallelism || Number.isNaN(maxParallelism)) continue;
      expect(summaryOf(childrenOf({ maxParallelism, from, to: 2 * from })).withOneParent).toBe(2 * from);
    }
  });

  it("find the last parallelism for which the documentation is right", () => {
    expect([defaultMaxParallelism(85), defaultMaxParallelism(86)]).toEqual([128, 256]);
  });

  it("name the same usable share as the quantity, before and after", () => {
    for (const world of keyWorlds(60)) {
      if (why(world, "newUsableFraction")) continue;
      const isSame =
        num(world, "busiestKeyGroups") === Math.ceil(num(world, "maxParallelism") / num(world, "newParallelism"));
      expect(/ get as much done as /.test(keyPhrases["rescaling-gain"]?.(world) ?? "")).toBe(isSame);
    }
  });
});
