import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StateKind } from "../../../../src/model/production/restore/state-kind.js";
import { readVersion, writeVersion } from "../../../../src/model/production/restore/version-text.js";
import { anyStreamJob } from "../../../support/stream-jobs.js";

function read(text: string) {
  const reading = readVersion(text);
  if ("problems" in reading) throw new Error(reading.problems[0]?.says);
  return reading.version;
}

describe("The text of a version", () => {
  test("says uid, hash and state of an operator, in any order", () => {
    const hash = "0a448493b4782967b150582570326227";
    const { job, given, states } = read(`a = source uid "the a"\nb = process from a state keyed by key hash ${hash}`);
    expect(job.operators[1]).toMatchObject({ name: "b", inputs: [[{ from: "a", partitioner: "key" }]] });
    expect(given.uids).toEqual(new Map([["a", "the a"]]));
    expect(given.uidHashes).toEqual(new Map([["b", hash]]));
    expect(states).toEqual(new Map([["b", "keyed"]]));
  });

  test("leaves operators their names that are words of its own", () => {
    const { job, given } = read("uid = source\nstate = map from uid uid uid");
    expect(job.operators.map(({ name }) => name)).toEqual(["uid", "state"]);
    expect(given.uids).toEqual(new Map([["state", "uid"]]));
  });

  test.each([
    ["a = source\nb = map from a uid", 2, "After “uid” comes the text that the program gives."],
    ["a = source state big", 1, 'After “state” comes keyed, operator or none, not "big".'],
    ["a = source hash 12", 1, 'After “hash” come 32 hexadecimal digits, not "12".'],
    ["a = source\nb = map from c", 2, 'The operator "b" reads from "c", and there is no such operator.'],
  ])("%j has a problem in line %i", (text, line, says) => {
    expect(readVersion(text)).toEqual({ problems: [{ line, says }] });
  });

  test("reads back what it writes", () => {
    const anyState = fc.constantFrom<StateKind>("keyed", "operator", "none");
    fc.assert(
      fc.property(anyStreamJob("2.x"), fc.array(anyState), (job, kinds) => {
        const names = job.operators.map(({ name }) => name);
        const states = new Map(kinds.slice(0, names.length).map((kind, at) => [names[at] ?? "", kind]));
        const uids = new Map(names.filter((_, at) => at % 2 === 0).map((name) => [name, `the id of ${name}`]));
        const version = { job, given: { uids, uidHashes: new Map<string, string>() }, states };
        expect(read(writeVersion(version))).toEqual(version);
      }),
    );
  });
});
