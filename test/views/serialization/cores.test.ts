import { describe, expect, it } from "vitest";
import { NOTHING_MEASURED, type Measurements } from "../../../src/model/measurements/measurements.js";
import type { SerializerTime } from "../../../src/model/measurements/serializers.js";
import type { Givens } from "../../../src/model/evaluate.js";
import { serializationCoresView, type SerializationCoresData } from "../../../src/views/serialization/cores.js";
import { num } from "../../../src/views/world.js";
import { expectSame, expectSentence } from "../../support/matchers.js";
import { sampleWorlds, talkWorld } from "../../support/worlds.js";

const times: readonly SerializerTime[] = ["1.20.5", "2.3.0"].flatMap((flink, version) =>
  ["tuple-8", "pojo-8", "kryo-8"].flatMap((type, slower) =>
    (["write", "read", "copy"] as const).map((operation, at) => ({
      ...{ run: "2026-11-23T08:05:04Z", flink, jvm: "JVM 17", cpu: "AMD EPYC", cores: 1, kryo: "5.6.2" },
      ...{ type, title: type, serializer: type, operation, bytes: 100 },
      ...{ meanNanoseconds: 100 * (slower + 1) * (3 - version) + at, errorNanoseconds: 1, timesPojo: null },
    })),
  ),
);
const measurements: Measurements = { ...NOTHING_MEASURED, serializers: times };

const viewOf = (changes: Givens) => serializationCoresView(talkWorld(changes), { publishedRates: [], measurements });
const barOf = (data: SerializationCoresData, name: string) => data.bars.find((bar) => bar.name === name);

describe("cores by the form of the record", () => {
  it("are rate times passes times seconds", () => {
    const { data } = viewOf({ recordsPerSecond: 2e6, exchanges: 3, chainedHops: 4 });
    const pojo = barOf(data, "POJO");
    expectSame(pojo?.write ?? NaN, 2e6 * 3 * 200e-9 * 2);
    expectSame(pojo?.read ?? NaN, 2e6 * 3 * 401e-9);
    expectSame(pojo?.copy ?? NaN, 2e6 * 4 * 402e-9);
    expectSame(pojo?.total ?? NaN, (pojo?.write ?? 0) + (pojo?.read ?? 0) + (pojo?.copy ?? 0));
  });

  it("are without copies where objects are reused", () => {
    for (const { copy } of viewOf({ objectReuse: "on" }).data.bars) expect(copy).toBe(0);
  });

  it("are those of the last 1.x for 1.3", () => {
    const [then, now] = [viewOf({ flinkVersion: "then" }), viewOf({ flinkVersion: "now" })];
    expect(barOf(then.data, "POJO")?.write).toBeGreaterThan(barOf(now.data, "POJO")?.write ?? Infinity);
  });

  it("have the reader’s own record as a line", () => {
    for (const world of sampleWorlds(30)) {
      const { finding, description, data } = serializationCoresView(world, { publishedRates: [], measurements });
      expectSentence(finding);
      expectSentence(description);
      const own = num(world, "serializationCores");
      if (Number.isNaN(own)) expect(data.own).toBeNull();
      else expect(data.own?.cores).toBe(own);
      expect(Number.isFinite(data.right)).toBe(true);
    }
  });

  it("draw nothing where nothing is measured", () => {
    const { data, finding, table } = serializationCoresView(talkWorld(), {
      publishedRates: [],
      measurements: NOTHING_MEASURED,
    });
    expect(data.bars).toEqual([]);
    expect(table.rows).toHaveLength(1);
    expectSentence(finding);
  });
});
