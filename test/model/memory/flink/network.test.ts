import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configurationOf } from "../../../../src/model/memory/flink/configuration.js";
import { announcedBuffers } from "../../../../src/model/memory/flink/network/announcement.js";
import { gateBuffers, type GateRequest } from "../../../../src/model/memory/flink/network/gate.js";
import { partitionBuffers, type PartitionRequest } from "../../../../src/model/memory/flink/network/partition.js";
import type { PartitionType } from "../../../../src/model/memory/flink/network/partition-type.js";
import {
  createPool,
  destroyPool,
  giveBackExclusive,
  noPools,
  takeExclusive,
  type BufferPools,
  type Insufficient,
} from "../../../../src/model/memory/flink/network/pool.js";
import { bufferSettings } from "../../../../src/model/memory/flink/network/settings.js";
import { networkSetup, type NetworkFault } from "../../../../src/model/memory/flink/network/setup.js";
import { Refusal, refusable } from "../../../../src/model/memory/flink/refusal.js";
import type { Version } from "../../../../src/model/memory/flink/version.js";
import { runs } from "../../../support/scenarios.js";
import { vectors, type Row } from "./vectors.js";

const { gates = [], partitions = [], announcements = [], pools = [] } = vectors("memory-network-2.3.0");

const differing = (rows: readonly Row[], answers: (row: Row) => Row): readonly unknown[] =>
  rows.flatMap((row) => {
    const ours = answers(row);
    const areSame = Object.entries(ours).every(([name, value]) => JSON.stringify(row[name]) === JSON.stringify(value));
    return areSame ? [] : [{ row, ours }];
  });

/** What a gate of Flink’s vectors asks for. */
const gateOf = (row: Row): GateRequest =>
  ({ ...row, maxRequiredPerGate: row.maxRequired, isTiered: row.tiered }) as unknown as GateRequest;

function gateAnswer(row: Row): Row {
  const { exclusivePerChannel, requiredFloating, maxFloating, target } = gateBuffers(gateOf(row));
  return {
    effectiveExclusivePerChannel: exclusivePerChannel,
    requiredFloating,
    totalFloating: maxFloating,
    targetTotal: target,
  };
}

describe("the buffers of an input gate", () => {
  const answered = gates.filter(({ causes }) => causes === null);

  it("are those of Flink's own class", () => {
    expect(answered.length).toBeGreaterThan(150);
    expect(differing(answered, gateAnswer)).toEqual([]);
  });

  it("do not exist where Flink finds an argument impossible", () => {
    const refused = gates.filter(({ causes }) => causes !== null);
    expect(refused.length).toBeGreaterThan(2);
    for (const row of refused) expect(() => gateBuffers(gateOf(row)), JSON.stringify(row)).toThrow(RangeError);
  });

  it("never come to less than Flink asks for, and never to more than the target", () => {
    const asked = fc.record({
      channels: fc.integer({ min: 1, max: 5000 }),
      floatingPerGate: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 9 }), (gate, exclusivePerChannel) => {
        const got = gateBuffers({ ...gate, exclusivePerChannel, maxRequiredPerGate: null, type: "BLOCKING" });
        expect(got.requiredFloating).toBeGreaterThan(0);
        expect(got.exclusivePerChannel * gate.channels + got.maxFloating).toBe(got.target);
        expect(got.exclusivePerChannel * gate.channels + got.requiredFloating).toBeLessThanOrEqual(1000);
      }),
      runs(500),
    );
  });
});

describe("the buffers of a result partition", () => {
  it("are between the limits of Flink's own class", () => {
    expect(partitions.length).toBeGreaterThan(150);
    const answer = (row: Row): Row => {
      const { tieredExclusive, ...untiered } = row;
      return {
        ...partitionBuffers(
          (row.tiered === true ? { ...untiered, tieredExclusive } : untiered) as unknown as PartitionRequest,
        ),
      };
    };
    expect(differing(partitions, answer)).toEqual([]);
  });
});

describe("the buffers that a task announces", () => {
  it("are those of Flink's own class, and none where an output has no limit", () => {
    expect(announcements.length).toBeGreaterThan(50);
    expect(differing(announcements, (row) => ({ buffers: announced(row) }))).toEqual([]);
    expect(announcements.filter(({ buffers }) => buffers === null).length).toBeGreaterThan(3);
  });
});

function announced(row: Row): number | null {
  const usual = bufferSettings(configurationOf(new Map(), "2.3"));
  const inputs = row.inputs as readonly [number, number, PartitionType][];
  const outputs = row.outputs as readonly [number, PartitionType][];
  return announcedBuffers(
    { ...usual, ...row, maxRequiredPerGate: row.maxRequired as number | null },
    {
      inputs: inputs.map(([channels, reuses, type]) => ({ channels, reuses, type })),
      outputs: outputs.map(([subpartitions, type]) => ({ subpartitions, type })),
    },
  );
}

type Step = readonly [name: string, first: number, second?: number];
type Taken = { readonly all: BufferPools; readonly exclusives: readonly number[]; readonly fault: Insufficient | null };

/** One step of a run, as the program took it that asked Flink. */
function take({ all, exclusives }: Taken, [name, first, second = 0]: Step): Taken {
  switch (name) {
    case "destroy":
      return { all: destroyPool(all, first), exclusives, fault: null };
    case "giveBackExclusive":
      return {
        all: giveBackExclusive(all, exclusives[first] ?? NaN),
        exclusives: exclusives.filter((_, at) => at !== first),
        fault: null,
      };
    default: {
      const next = name === "create" ? createPool(all, { min: first, max: second }) : takeExclusive(all, first);
      if ("needed" in next) return { all, exclusives, fault: next };
      return { all: next, exclusives: name === "create" ? exclusives : [...exclusives, first], fault: null };
    }
  }
}

function runOf({ buffers, steps }: Row): readonly Taken[] {
  const taken: Taken[] = [{ all: noPools(buffers as number), exclusives: [], fault: null }];
  for (const step of steps as readonly Step[]) taken.push(take(taken.at(-1) as Taken, step));
  return taken.slice(1);
}

/** The numbers in Flink's message. */
function faultIn(causes: readonly string[] | null): Insufficient | null {
  const [, needed, available] = /required (\d+), but only (\d+) available/.exec(causes?.[0] ?? "") ?? [];
  return needed === undefined ? null : { needed: Number(needed), available: Number(available) };
}

describe("the buffer pools of a TaskManager", () => {
  it("are admitted, refused and sized as in Flink's own class", () => {
    expect(pools.length).toBeGreaterThan(60);
    const wrong = pools.filter((row) => {
      const run = runOf(row);
      const sizes = run.map(({ all }) => all.pools.map(({ size }) => size));
      const faults = (row.causes as readonly (readonly string[] | null)[]).map(faultIn);
      return JSON.stringify([sizes, faults]) !== JSON.stringify([row.sizes, run.map(({ fault }) => fault)]);
    });
    expect(wrong).toEqual([]);
    expect(pools.flatMap(runOf).filter(({ fault }) => fault).length).toBeGreaterThan(10);
  });

  it("never hold more buffers than there are, nor a pool less than it needs", () => {
    const limits = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 500 }))
      .map(([min, more]) => ({ min, max: min + more }));
    fc.assert(
      fc.property(fc.array(limits, { maxLength: 12 }), fc.integer({ min: 0, max: 500 }), (wanted, buffers) => {
        const all = wanted.reduce((so, one) => {
          const next = createPool(so, one);
          return "needed" in next ? so : next;
        }, noPools(buffers));
        expect(all.pools.reduce((so, { size }) => so + size, 0)).toBeLessThanOrEqual(buffers);
        for (const { min, max, size } of all.pools) expect(size >= min && size <= max).toBe(true);
      }),
      runs(300),
    );
  });
});

/** How each check shows itself in the message of Flink's exception. */
const signs: readonly (readonly [RegExp, NetworkFault])[] = [
  [/downcast/, "segmentTooLarge"],
  [/Minimum memory segment size/, "segmentTooSmall"],
  [/power of 2/, "segmentNoPowerOfTwo"],
  [/more than MAX_INT pages/, "tooManyBuffers"],
  [/Must be non-negative/, "negativeExclusive"],
  [/At least one buffer is required/, "noRequiredBuffer"],
  [/floating buffer should be at least 1/, "noFloatingBuffer"],
  [/IllegalArgumentException: null/, "debloatingSizes"],
];

function setupAnswer(row: Row, version: Version): unknown {
  const settings = new Map(Object.entries(row.options as Record<string, string>));
  const setup = refusable(() => networkSetup(BigInt(row.networkBytes as string), configurationOf(settings, version)));
  if (setup instanceof Refusal) return setup.rule;
  if (typeof setup === "string") return setup;
  const { segmentBytes, maxRequiredPerGate, ...rest } = setup;
  return { ...rest, bufferBytes: segmentBytes, maxRequired: maxRequiredPerGate };
}

/** What Flink answered beside the question, and the size of a pool that is none of the network's. */
const notCompared = new Set(["causes", "networkBytes", "options", "batchShuffleReadBytes"]);

function expected({ causes, ...row }: Row): unknown {
  if (causes === null) return Object.fromEntries(Object.entries(row).filter(([name]) => !notCompared.has(name)));
  const message = (causes as readonly string[])[0] ?? "";
  return (
    signs.find(([sign]) => sign.test(message))?.[1] ?? (message.includes("Could not parse") ? "unreadable" : message)
  );
}

describe("the network of a TaskManager", () => {
  it.each<[string, Version]>([
    ["2.3.0", "2.3"],
    ["1.20.5", "1.20"],
  ])("is set up as Flink %s does, or refused by the same check", (release, version) => {
    const { configurations = [] } = vectors(`memory-network-${release}`);
    expect(configurations.length).toBeGreaterThan(100);
    for (const row of configurations) expect(setupAnswer(row, version), JSON.stringify(row)).toEqual(expected(row));
  });

  it("gave every gate all that it required before 1.17", () => {
    const before = bufferSettings(configurationOf(new Map(), "1.16"));
    expect(gateBuffers({ ...before, channels: 3000, type: "BLOCKING" }).exclusivePerChannel).toBe(2);
    const since = bufferSettings(configurationOf(new Map(), "1.17"));
    expect(gateBuffers({ ...since, channels: 3000, type: "BLOCKING" }).exclusivePerChannel).toBe(0);
  });
});
