import { describe, expect, it } from "vitest";
import { containerThenView } from "../../../src/views/memory/then/container.js";
import { containerVersionsView } from "../../../src/views/memory/then/versions.js";
import { memoryPhrases } from "../../../src/views/memory/phrases.js";
import type { World } from "../../../src/views/world.js";
import { plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";

const MEBIBYTE = 2 ** 20;
const worlds = sampleWorlds(600);

const phrase = (name: string, world: World): string => plainSpaces(memoryPhrases[name]?.(world) ?? "");
const sized = (mebibytes: number, more = {}): World =>
  talkWorld({ taskManagerProcessBytes: mebibytes * MEBIBYTE, ...more });

describe("the answer about the slide's container", () => {
  it("says what the slide gives, what 1.3 gave, and why", () => {
    expect(phrase("memory-then-answer", talkWorld())).toBe(
      "The slide’s rule gives a container of 2000 MiB a heap of 1500 MiB; Flink 1.3 gave it 1400 MiB, because it cut off " +
        "600 MiB and not 500 MiB.",
    );
  });

  it("says that both are the same where they are", () => {
    expect(phrase("memory-then-answer", sized(4096))).toBe(
      "The slide’s rule gives a container of 4096 MiB a heap of 3072 MiB, and Flink 1.3 gave it the same.",
    );
  });

  it("says where 1.3 would not have started", () => {
    expect(phrase("memory-then-answer", sized(600))).toMatch(/Flink 1\.3 does not start: at least 600 MiB are cut off/);
    expect(phrase("memory-then-answer", talkWorld({ taskManagerProcessBytes: null }))).toMatch(/no container/);
  });

  it("says what lies beside a heap that holds neither network nor managed memory", () => {
    const world = talkWorld({ thenOffHeap: "off-heap" });
    expect(phrase("memory-then-answer", world)).toContain("Flink 1.3 gave it 379 MiB, with network and managed memory");
    expect(phrase("memory-then-heap", world)).toBe(
      "Beside the heap of 379 MiB network buffers have 140 MiB and managed memory 881 MiB.",
    );
  });
});

describe("the reason for it", () => {
  it("is the minimum of the cut-off", () => {
    expect(phrase("memory-then-cutoff", talkWorld())).toBe(
      "Here 25 % of 2000 MiB are 500 MiB. That is less than the minimum of 600 MiB, so 600 MiB are cut off. Xmx is 1400 MiB.",
    );
    expect(phrase("memory-then-cutoff", sized(4096))).toContain("That is not less than the minimum of 600 MiB");
  });

  it("ends at the container whose share is the minimum", () => {
    expect(phrase("memory-then-from", talkWorld())).toContain("From 2400 MiB on the ratio of 25 % cuts off 600 MiB");
    expect(phrase("memory-then-from", talkWorld({ heapCutoffRatio: 0.5 }))).toContain("From 1200 MiB on");
  });
});

describe("the picture of both containers", () => {
  it("fills each container exactly", () => {
    for (const world of worlds) {
      const { containerBytes, slide, flink } = containerThenView(world).data;
      for (const container of [slide, flink]) {
        if (!container) continue;
        const filled = container.pieces.reduce((sum, { bytes }) => sum + bytes, container.cutoff.bytes);
        expect(filled).toBe(containerBytes);
      }
    }
  });

  it("has no container of Flink 1.3 where that does not start, and says why", () => {
    const { flink, problem } = containerThenView(sized(620)).data;
    expect(flink).toBeNull();
    expect(plainSpaces(problem)).toBe("Flink 1.3 does not start: network buffers need 64 MiB, and Java has 20 MiB.");
  });

  it("names the gap only where there is one", () => {
    expect(plainSpaces(containerThenView(talkWorld()).data.gapText)).toBe("100 MiB");
    expect(containerThenView(sized(4096)).data.gapText).toBe("");
  });
});

describe("the container version by version", () => {
  const heaps = (world: World): readonly string[] =>
    containerVersionsView(world).data.bars.map(({ heapText }) => plainSpaces(heapText).replace("−Xmx ", ""));

  it("has eight bars, of which the talk's container has these heaps", () => {
    expect(heaps(talkWorld())).toEqual([
      ...["1500 MiB", "1400 MiB", "1400 MiB", "1400 MiB", "1260 MiB", "1260 MiB"],
      ...["644 MiB", "644 MiB"],
    ]);
  });

  it("differs between 1.16 and 1.17 where network memory is cut at 1 GiB", () => {
    const [before, after] = containerVersionsView(sized(16 * 1024)).data.bars.slice(-2);
    const network = [before, after].map((bar) => bar?.pieces.find(({ thing }) => thing === "network-memory")?.bytes);
    expect(network).toEqual([1024 * MEBIBYTE, 1_583_769_214]);
  });

  it("fills the same container in every version that starts, but for less than a mebibyte", () => {
    for (const world of worlds) {
      const { bars, right } = containerVersionsView(world).data;
      for (const { heapBytes, pieces } of bars) {
        if (heapBytes === 0) continue;
        const filled = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
        // Where 2.3 leads by its parts, the container of 1.16 may be another one, as it limits the network.
        const isOwn = Number.isFinite(world.evaluation.values.taskManagerProcessBytes);
        if (isOwn) expect(right - filled).toBeLessThan(MEBIBYTE);
        expect(heapBytes).toBeLessThanOrEqual(filled);
      }
    }
  });

  it("begins each bar with what -Xmx covers: heap, and network where it is inside", () => {
    const { bars } = containerVersionsView(talkWorld()).data;
    for (const { heapBytes, pieces } of bars) {
      const ends = pieces.map((_, index) => pieces.slice(0, index + 1).reduce((sum, { bytes }) => sum + bytes, 0));
      expect(ends).toContain(heapBytes);
    }
  });

  it("says in numbers what became of the heap", () => {
    expect(plainSpaces(containerVersionsView(talkWorld()).finding)).toBe(
      "Of 2000 MiB Flink 1.3 gave 1400 MiB to the heap, and Flink 2.3 gives it 644 MiB; outside of it 617.6 MiB are managed " +
        "memory, and 256 MiB are metaspace.",
    );
    expect(plainSpaces(containerVersionsView(sized(900)).finding)).toContain("Flink 2.3 does not start");
    expect(plainSpaces(containerVersionsView(sized(300)).finding)).toContain("Neither Flink 1.3 nor Flink 2.3 starts");
  });

  it("writes in the table which limit of direct memory is passed", () => {
    const { table } = containerVersionsView(talkWorld());
    expect(table.rows.map(([, , direct]) => plainSpaces(direct ?? ""))).toEqual([
      ...["not said", "1400 MiB", "not passed", "not passed", "740 MiB", "740 MiB"],
      ...["282.4 MiB", "282.4 MiB"],
    ]);
  });
});

describe("the sentences about containers", () => {
  it("say what YARN adds", () => {
    expect(phrase("container-yarn", talkWorld())).toBe(
      "YARN grants 2048 MiB, 2 times its smallest container of 1024 MiB. Of that 48 MiB are set aside and given to no part " +
        "of the process.",
    );
    expect(phrase("container-yarn", sized(2048))).toMatch(/just what is asked for\.$/);
  });

  it("say where a pod is killed", () => {
    expect(phrase("container-pod", talkWorld())).toContain("the same is the limit");
    expect(phrase("container-pod", talkWorld({ podLimitFactor: 1.5 }))).toContain("when it uses more than 3000 MiB");
  });

  it("say what whole mebibytes leave out", () => {
    expect(phrase("container-short", talkWorld())).toContain("leaves nothing out");
    const parts = { setTaskHeapBytes: 512 * MEBIBYTE, setManagedBytes: 512 * MEBIBYTE };
    const world = talkWorld({ taskManagerProcessBytes: null, ...parts });
    expect(phrase("container-short", world)).toContain("233 019 bytes more");
  });
});
