import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heapMegabytes } from "../../../../../src/model/memory/flink/then/heap.js";
import { orRefusal, ThenRefusal } from "../../../../../src/model/memory/flink/then/refusal.js";
import { thenDefaults } from "../../../../../src/model/memory/flink/then/settings.js";
import { standaloneHeapThen } from "../../../../../src/model/memory/flink/then/standalone.js";
import { runs } from "../../../../support/scenarios.js";

const offHeap = { ...thenDefaults, offHeap: true };

describe("a TaskManager that a script of Flink 1.3 starts", () => {
  it("has all of its memory as heap: nothing is cut off", () => {
    expect(standaloneHeapThen(1024, thenDefaults)).toBe(1024);
  });

  it("rounds managed memory where Java truncates", () => {
    // 1260 MB beside the network: 0.7 of them are 882, and 881 in Java, where 0.7f is less than 0.7.
    expect(standaloneHeapThen(1400, offHeap)).toBe(378);
    expect(heapMegabytes(1400, offHeap, "1.3")).toBe(379);
  });

  it("rounds a half to the even neighbour", () => {
    const settings = { ...offHeap, managedFraction: 0.5 };
    // 140 MB of 1401 and 160 MB of 1603 are the network's: 1261 and 1443 remain.
    expect(standaloneHeapThen(1401, settings)).toBe(1261 - 630);
    expect(standaloneHeapThen(1603, settings)).toBe(1443 - 722);
  });

  it("differs from the same memory on YARN by 1 MB at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 60_000 }), (megabytes) => {
        const script = standaloneHeapThen(megabytes, offHeap);
        const java = orRefusal(() => heapMegabytes(megabytes, offHeap, "1.3"));
        expect(Math.abs(Number(script) - Number(java))).toBeLessThanOrEqual(1);
      }),
      runs(500),
    );
  });

  it("is refused where managed memory leaves nothing", () => {
    const refused = standaloneHeapThen(1400, { ...offHeap, managedMegabytes: 1260 });
    expect(refused).toBeInstanceOf(ThenRefusal);
    expect(refused).toMatchObject({ rule: "managedExceedsRest", numbers: [1260, 1260] });
  });
});
