import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/exercises/check.js";
import type { Exercise, NumberExercise } from "../../src/exercises/exercise.js";
import { exercises, exercisesById } from "../../src/exercises/index.js";
import { slipBetween } from "../../src/exercises/slips.js";

const exercise = (id: string): Exercise => exercisesById.get(id) as Exercise;
const reply = (id: string, text: string) => check(exercise(id), exercise(id).start, text);

describe("check", () => {
  it("takes a number without a unit to be in the unit the question asks for", () => {
    expect(reply("source-traffic", "400").verdict).toBe("right");
    expect(reply("state-per-machine", "20").verdict).toBe("right");
  });

  it("converts a reply in another scale or in bits", () => {
    expect(reply("source-traffic", "0.4 GB/s").verdict).toBe("right");
    expect(reply("source-traffic", "3.2 Gbit/s").verdict).toBe("right");
    expect(reply("catch-up-time", "1 min 33 s").verdict).toBe("right");
  });

  it("says what the answer means when it is right", () => {
    expect(reply("source-traffic", "400 MB/s").says).toContain("32");
  });

  it("allows for rounding, but not for more", () => {
    expect(reply("window-emit", "67 MB/s").verdict).toBe("right");
    expect(reply("window-emit", "70 MB/s").verdict).toBe("wrong");
  });

  it("accepts only the exact number where things are counted", () => {
    expect(reply("downstream-parallelism", "167").verdict).toBe("right");
    expect(reply("downstream-parallelism", "168").verdict).toBe("wrong");
  });

  it("says so when the unit is one of something else", () => {
    expect(reply("state-per-machine", "20 GB/s")).toMatchObject({ verdict: "unreadable" });
    expect(reply("state-per-machine", "20 GB/s").says).toMatch(/GB\/s.*not a unit of size/);
  });

  it("gives direction and first step when nothing matches", () => {
    expect(reply("source-traffic", "777 MB/s").says).toMatch(/^Too high\. Check this step first: /);
    expect(reply("source-traffic", "123 MB/s").says).toMatch(/^Too low\. Check this step first: /);
    expect(reply("source-traffic", "0").says).toMatch(/^Too low/);
    expect(reply("source-traffic", "-400").says).toMatch(/^Too low/);
  });

  it("notices a slip of digits, of bits, of minutes and of 1024", () => {
    expect(reply("source-traffic", "4 MB/s").says).toMatch(/factor of 100\b/);
    expect(reply("source-traffic", "50 MB/s").says).toMatch(/factor of 8\b/);
    expect(reply("checkpoint-rate", "5.56 MB/s").says).toMatch(/factor of 60\b/);
    expect(reply("state-per-machine", "18.63 GB").says).toMatch(/1024/);
  });

  it("prefers a misconception to a slip that leads to the same number", () => {
    expect(reply("source-traffic", "3200 MB/s").says).toContain("Mbit/s");
  });

  it("skips a misconception that happens to lead to the answer", () => {
    const one = exercise("source-traffic") as NumberExercise;
    expect(check(one, { ...one.start, machines: 1 }, "2000 MB/s").verdict).toBe("right");
  });

  it("names the reason when the scenario has no answer", () => {
    const one = exercise("catch-up-time");
    const overfull = { ...one.start, recordsPerSecond: 4e6 };
    expect(check(one, overfull, "90 s")).toMatchObject({ verdict: "unreadable" });
    expect(check(one, overfull, "90 s").says).toContain("never drains");
  });

  it("asks for a choice when none is made", () => {
    for (const nothing of ["", "toString", "OUT"]) expect(reply("keys-double", nothing).verdict).toBe("unreadable");
  });

  it("has a sentence for any text at all", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double().map(String),
      fc.tuple(fc.double(), fc.constantFrom("MB/s", "Gbit/s", "GB", "s", "min", "%", "×")).map(([n, u]) => `${n} ${u}`),
    );
    fc.assert(
      fc.property(fc.constantFrom(...exercises), texts, (one, text) => {
        const { verdict, says } = check(one, one.start, text);
        expect(["right", "wrong", "unreadable"]).toContain(verdict);
        const ownWords = says.replace(/"[^"]*"/g, "");
        expect(ownWords).not.toMatch(/NaN|Infinity|undefined/);
        expect(says.length).toBeGreaterThan(5);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("slipBetween", () => {
  it("works in both directions", () => {
    expect(slipBetween(400, 3200, "bytesPerSecond")).toBe(slipBetween(3200, 400, "bytesPerSecond"));
  });

  it("finds nothing where the ratio is no slip", () => {
    expect(slipBetween(400, 500, "bytesPerSecond")).toBeNull();
    expect(slipBetween(400, 0, "bytesPerSecond")).toBeNull();
    expect(slipBetween(400, -400, "bytesPerSecond")).toBeNull();
  });

  it("knows bytes from other things", () => {
    expect(slipBetween(1000, 1024, "count")).toBeNull();
    expect(slipBetween(1000, 1024, "bytes")).not.toBeNull();
  });
});
