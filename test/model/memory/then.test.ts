import { describe, expect, it } from "vitest";
import { evaluate, type Evaluation } from "../../../src/model/evaluate.js";
import {
  podLimitMebibytes,
  requestMebibytes,
  yarnContainerMebibytes,
} from "../../../src/model/memory/flink/container.js";
import { networkBytes } from "../../../src/model/memory/flink/then/network.js";
import { ThenRefusal } from "../../../src/model/memory/flink/then/refusal.js";
import { thenDefaults } from "../../../src/model/memory/flink/then/settings.js";
import { memoryModel } from "../../../src/model/memory/index.js";
import { thenContainerOf, thenMemoryOf } from "../../../src/model/memory/then-container.js";
import { landmarks, sampleGivens, talkWith } from "../../support/scenarios.js";

const MEBIBYTE = 2 ** 20;
const scenarios = [...landmarks.map(([, givens]) => givens), ...sampleGivens(4000)];
const evaluations = scenarios.map((givens) => evaluate(memoryModel, givens));

const talkValues = (changes: Parameters<typeof talkWith>[0] = {}): Evaluation["values"] =>
  evaluate(memoryModel, talkWith(changes)).values;
const inMegabytes = (bytes: unknown): number => Number(bytes) / MEBIBYTE;

describe("the container of the talk's time", () => {
  it("is divided as Flink 1.3 divides it, or has no result where that does not start", () => {
    let started = 0;
    for (const evaluation of evaluations) {
      const { values } = evaluation;
      const flink = thenMemoryOf(evaluation, "1.3");
      if (flink === null || flink instanceof ThenRefusal) {
        expect(values.thenHeapBytes).toBeNaN();
        continue;
      }
      started++;
      expect([values.cutoffBytes, values.thenJavaBytes, values.thenHeapBytes].map(inMegabytes)).toEqual([
        flink.cutoff,
        flink.java,
        flink.heap,
      ]);
    }
    expect(started).toBeGreaterThan(2000);
    expect(started).toBeLessThan(scenarios.length - 100);
  });

  it("gives the network what 1.3 gives it of a heap that is all free", () => {
    for (const { values } of evaluations) {
      if (Number.isNaN(values.thenNetworkBytes)) continue;
      expect(values.thenNetworkBytes).toBe(networkBytes(Number(values.thenJavaBytes), thenDefaults));
    }
  });

  it("is the slide's: 1500 MB by its rule, 1400 by Flink's, 140 of them for the network", () => {
    const { slideHeapBytes, thenHeapBytes, thenNetworkBytes, thenBesideNetworkBytes, thenManagedBytes } = talkValues();
    expect([slideHeapBytes, thenHeapBytes, thenNetworkBytes].map(inMegabytes)).toEqual([1500, 1400, 140]);
    expect([thenBesideNetworkBytes, thenManagedBytes].map(inMegabytes)).toEqual([1260, 881]);
  });

  it("has off the heap 379 MB of heap", () => {
    expect(inMegabytes(talkValues({ thenOffHeap: "off-heap" }).thenHeapBytes)).toBe(379);
  });

  it("follows from the parts where its own size is not set, in whole mebibytes", () => {
    const values = talkValues({
      taskManagerProcessBytes: null,
      setTaskHeapBytes: 512 * MEBIBYTE,
      setManagedBytes: 512 * MEBIBYTE,
    });
    expect(inMegabytes(values.thenContainerBytes)).toBe(1870);
  });

  it("is there even where Flink of today would not start", () => {
    const values = talkValues({ taskManagerProcessBytes: 900 * MEBIBYTE });
    expect(values.totalProcessBytes).toBeNaN();
    expect(inMegabytes(values.thenHeapBytes)).toBe(300);
  });

  it("has no division without any size", () => {
    const evaluation = evaluate(memoryModel, talkWith({ taskManagerProcessBytes: null }));
    expect(thenContainerOf(evaluation)).toBeNull();
    expect(evaluation.reasons.get("thenContainerBytes")?.impossible).toContain("no container");
  });
});

describe("the container of today", () => {
  it("is what Flink asks for and what is made of it", () => {
    let compared = 0;
    for (const { values } of evaluations) {
      const process = Number(values.totalProcessBytes);
      if (!(process >= MEBIBYTE) || process > 2 ** 49) continue;
      compared++;
      const request = requestMebibytes(BigInt(process));
      expect(inMegabytes(values.requestBytes)).toBe(Number(request));
      const limit = podLimitMebibytes(request, Number(values.podLimitFactor)) ?? NaN;
      if (limit < 2 ** 31 - 1) expect(inMegabytes(values.podLimitBytes)).toBe(limit);
      const minimum = inMegabytes(values.yarnMinimumBytes);
      if (!Number.isInteger(minimum)) continue;
      const container = yarnContainerMebibytes(request, BigInt(minimum));
      expect(inMegabytes(values.yarnContainerBytes)).toBe(Number(container));
    }
    expect(compared).toBeGreaterThan(2000);
  });

  it("is 2048 MiB on YARN for the talk's 2000, and 48 of them are used for nothing", () => {
    const { yarnContainerBytes, yarnUnusedBytes, podLimitBytes } = talkValues();
    expect([yarnContainerBytes, yarnUnusedBytes, podLimitBytes].map(inMegabytes)).toEqual([2048, 48, 2000]);
  });

  it("leaves out a part of a mebibyte of a process that is derived", () => {
    const values = talkValues({
      taskManagerProcessBytes: null,
      setTaskHeapBytes: 512 * MEBIBYTE,
      setManagedBytes: 512 * MEBIBYTE,
    });
    expect(values.requestShortBytes).toBe(1_961_070_139 - 1870 * MEBIBYTE);
  });
});
