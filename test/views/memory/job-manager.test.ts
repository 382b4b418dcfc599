import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { jobManagerPhrases } from "../../../src/views/memory/phrases/job-manager.js";
import { expectSentence } from "../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";

const MEBIBYTE = 2 ** 20;
type Name = keyof typeof jobManagerPhrases;
const says = (name: Name, changes: Givens): string => plainSpaces(jobManagerPhrases[name](talkWorld(changes)));

describe("the sentences about the JobManager", () => {
  test.each<[Name, Givens, RegExp]>([
    ["job-manager-size", {}, /has 1600 MiB, of which the heap gets 1024 MiB/],
    ["job-manager-size", { jobManagerProcessBytes: 500 * MEBIBYTE }, /does not start/],
    ["job-manager-direct", {}, /budget is 128 MiB, and nothing enforces it/],
    ["job-manager-direct", { jobManagerDirectLimit: "on" }, /ends at 128 MiB, with an error/],
    ["job-manager-direct", { jobManagerProcessBytes: 500 * MEBIBYTE }, /does not start/],
  ])("%s, with %j", (name, changes, expected) => {
    expect(says(name, changes)).toMatch(expected);
  });

  it.each(Object.entries(jobManagerPhrases))("%s is a sentence in every scenario", (name, write) => {
    for (const world of [...landmarkWorlds.map(([, one]) => one), ...sampleWorlds(200)]) {
      expectSentence(write(world), name);
    }
  });
});
