import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { capacityModel } from "../../../src/model/capacity/index.js";
import { evaluate, type Givens } from "../../../src/model/evaluate.js";
import { expectSame } from "../../support/matchers.js";
import { anyGivens, runs, talkWith } from "../../support/scenarios.js";

type Numbers = Readonly<Record<string, number>>;

const numbersOf = (givens: Givens): Numbers => evaluate(capacityModel, givens).values as Numbers;

/** Tries a law on many scenarios, each with one input made larger. */
function larger(input: string, law: (before: Numbers, after: Numbers) => void): void {
  const factor = fc.integer({ min: 2, max: 10 });
  fc.assert(
    fc.property(anyGivens, factor, (givens, by) => {
      law(numbersOf(givens), numbersOf({ ...givens, [input]: (givens[input] as number) * by }));
    }),
    runs(1000),
  );
}

/** Tries a law on many scenarios. */
function always(law: (numbers: Numbers) => void): void {
  fc.assert(
    fc.property(anyGivens, (givens) => {
      law(numbersOf(givens));
    }),
    runs(1000),
  );
}

const rounding = 1 + 1e-12;

function notLess(after: Numbers, before: Numbers, id: string): void {
  expect((after[id] as number) * rounding, id).toBeGreaterThanOrEqual(before[id] as number);
}

describe("more", () => {
  test("messages per second never mean less traffic, nor an emptier resource", () => {
    larger("recordsPerSecond", (before, after) => {
      for (const id of ["inBytesPerSecond", "outBytesPerSecond", "networkBytesPerSecond", "bindingUtilisation"]) {
        notLess(after, before, id);
      }
    });
  });

  test("machines never fill the fuller direction of the link", () => {
    larger("machines", (before, after) => {
      for (const id of ["inUtilisation", "linkUtilisation", "bindingUtilisation"]) notLess(before, after, id);
    });
  });

  test("machines empty what each of them has a share of", () => {
    larger("machines", (before, after) => {
      for (const id of ["diskUtilisation", "memoryUtilisation", "hopefulCpuUtilisation", "cautiousCpuUtilisation"]) {
        const [one, other] = [before[id] as number, after[id] as number];
        if (one > 0) expect(other, id).toBeLessThan(one);
      }
    });
  });

  // One machine alone sends nothing to the others; the second brings the keyBy onto the link.
  test("machines can fill the link out, from one to two, and only there", () => {
    const out = (machines: number) => numbersOf(talkWith({ machines, distinctKeys: 1e6 })).outUtilisation as number;
    expect(out(2)).toBeGreaterThan(out(1));
    fc.assert(
      fc.property(anyGivens, fc.integer({ min: 2, max: 500 }), (givens, machines) => {
        const [few, more] = [machines, machines + 1].map((count) => numbersOf({ ...givens, machines: count }));
        notLess(few as Numbers, more as Numbers, "outUtilisation");
      }),
      runs(1000),
    );
  });

  test("keys mean more going out, and leave what comes in alone", () => {
    larger("distinctKeys", (before, after) => {
      notLess(after, before, "outBytesPerSecond");
      expect(after.inBytesPerSecond).toBe(before.inBytesPerSecond);
    });
  });

  test("time between checkpoints never means more going out", () => {
    larger("checkpointIntervalSeconds", (before, after) => notLess(before, after, "outBytesPerSecond"));
  });

  test("link carries more and is emptier in proportion", () => {
    larger("linkBitsPerSecond", (before, after) => {
      const times = (after.linkBytesPerSecond as number) / (before.linkBytesPerSecond as number);
      expectSame((after.linkUtilisation as number) * times, before.linkUtilisation as number);
      expectSame((before.inCatchUpFactor as number) * times, after.inCatchUpFactor as number);
    });
  });
});

describe("nothing is lost on the way", () => {
  test("what the machines hold and take is what the cluster holds and takes", () => {
    always((n) => {
      const machines = n.machines as number;
      expectSame((n.stateBytesPerMachine as number) * machines, n.stateBytes as number);
      expectSame((n.keysPerMachine as number) * machines, n.distinctKeys as number);
      expectSame((n.recordsPerMachine as number) * machines, n.recordsPerSecond as number);
      expectSame((n.sourceBytesPerSecond as number) * machines, n.ingestBytesPerSecond as number);
    });
  });

  test("what a machine reads goes to all receivers, itself included", () => {
    always((n) => {
      const sent = (n.shuffleBytesPerSecond as number) + (n.receiverBytesPerSecond as number);
      expectSame(sent, n.sourceBytesPerSecond as number);
    });
  });

  test("out minus in is what two sums say, each by its own way", () => {
    always((n) => {
      const difference = (n.outBytesPerSecond as number) - (n.inBytesPerSecond as number);
      const allowed = 1e-9 * Math.max(n.outBytesPerSecond as number, n.inBytesPerSecond as number);
      expect(Math.abs(difference - (n.outMinusInBytesPerSecond as number))).toBeLessThanOrEqual(allowed);
    });
  });

  test("every flow but the checkpoints has two ends in the talk's count", () => {
    always((n) => {
      const once =
        (n.sourceBytesPerSecond as number) +
        (n.shuffleBytesPerSecond as number) +
        2 * (n.stateLinkBytesPerSecond as number) +
        (n.emitBytesPerSecond as number);
      const counted = (2 * once + (n.checkpointBytesPerSecond as number)) * (n.machines as number);
      expectSame(counted, n.networkBytesPerSecond as number);
    });
  });
});

describe("catching up", () => {
  test("at the rate that the links sustain, one direction is exactly full", () => {
    fc.assert(
      fc.property(anyGivens, (givens) => {
        const { catchUpFactor } = numbersOf(givens);
        if (Number.isNaN(catchUpFactor)) return;
        const rate = (givens.recordsPerSecond as number) * (catchUpFactor as number);
        expectSame(numbersOf({ ...givens, recordsPerSecond: rate }).linkUtilisation as number, 1);
      }),
      runs(1000),
    );
  });

  test("has no rate where the link out overflows without any messages, on one machine as on many", () => {
    const overfull = { distinctKeys: 1e9, linkBitsPerSecond: 1e9, stateBackend: "heap" };
    for (const machines of [1, 2]) {
      const { reasons } = evaluate(capacityModel, talkWith({ ...overfull, machines }));
      expect(reasons.get("catchUpFactor")?.impossible).toMatch(/alone fill the link out/);
    }
  });

  it("works off, in the time it says, what arrived meanwhile and before", () => {
    always((n) => {
      const seconds = n.catchUpSeconds as number;
      if (Number.isNaN(seconds)) return;
      const done = (n.catchUpFactor as number) * seconds;
      expectSame(done, (n.downtimeSeconds as number) + seconds, "", 1e-6);
    });
  });
});
