import { describe, expect, it } from "vitest";
import { tableFrom } from "../../src/data/csv.js";
import {
  checkpointsTaken,
  measurements,
  publishedSerializers,
  publishedState,
  reuseRates,
  serializerTimes,
  stateTimes,
} from "../../src/data/measurements.js";
import { NO_NUMBER } from "../support/matchers.js";

const RUN = "run,flink,jvm,cpu,cores";
const MACHINE = "OpenJDK,a CPU,1";

describe("Times of serializers", () => {
  const head = `${RUN},kryo,type,title,serializer,operation,bytes,meanNanoseconds,errorNanoseconds`;
  const row = (run: string, flink: string, rest: string): string => `${run},${flink},${MACHINE},5.6.2,${rest}`;
  const csv = [
    head,
    row("2026-01-01T00:00:00Z", "2.3.0", "pojo-8,POJO,S,write,98,100,5"),
    row("2026-01-01T00:00:00Z", "1.20.5", "pojo-8,POJO,S,write,98,400,5"),
    row("2026-01-02T00:00:00Z", "2.3.0", "pojo-8,POJO,S,write,98,1000,5"),
    row("2026-01-01T00:00:00Z", "2.3.0", 'kryo-8,"Order, by Kryo",S,write,98,250,NaN'),
    row("2026-01-01T00:00:00Z", "2.3.0", "kryo-8,Kryo,S,read,98,250,"),
    row("2026-01-01T00:00:00Z", "2.3.0", "broken,Broken,S,write,98,NaN,NaN"),
  ].join("\n");
  const times = serializerTimes(csv);

  it("are compared with the POJO of the same run, version and operation, or not at all", () => {
    const kryo = times.filter(({ type }) => type === "kryo-8");
    expect(kryo.map(({ operation, timesPojo }) => [operation, timesPojo])).toEqual([
      ["write", 2.5],
      ["read", null],
    ]);
    expect(times.filter(({ type }) => type === "pojo-8").map(({ timesPojo }) => timesPojo)).toEqual([1, 1, 1]);
  });

  it("keep versions and times of runs as texts, and have null for an error that is none", () => {
    expect(times.map(({ run, flink, kryo }) => [run.length, flink, kryo])).toContainEqual([20, "1.20.5", "5.6.2"]);
    const errors = times.filter(({ type }) => type === "kryo-8").map(({ errorNanoseconds }) => errorNanoseconds);
    expect(errors).toEqual([null, null]);
    expect(times.map(({ title }) => title)).toContain("Order, by Kryo");
  });

  it("leave out what has no time", () => {
    expect(times.map(({ type }) => type)).not.toContain("broken");
  });

  it("of a file without one of its columns are refused by the name of that column", () => {
    expect(() => serializerTimes(csv.replace("meanNanoseconds", "mean"))).toThrow("meanNanoseconds");
  });
});

it("Rates of a chain are compared with the mean of those that copy", () => {
  const head = `${RUN},kryo,type,title,objectReuse,attempt,recordsPerSecond`;
  const row = (rest: string): string => `2026-01-01T00:00:00Z,2.3.0,${MACHINE},5.6.2,${rest}`;
  const rates = reuseRates(
    [head, row("a,A,false,1,90"), row("a,A,false,2,110"), row("a,A,true,1,300"), row("b,B,true,1,300")].join("\n"),
  );
  expect(rates.map(({ timesCopied }) => timesCopied)).toEqual([0.9, 1.1, 3, null]);
});

describe("Times of state", () => {
  const head =
    `${RUN},backend,options,managedMemory,state,operation,valueBytes,keys,stateBytes,rocksdbMemoryBytes,` +
    "meanNanoseconds,errorNanoseconds";
  const row = (rest: string): string => `2026-01-01T00:00:00Z,2.3.0,${MACHINE},${rest}`;
  const times = stateTimes(
    [
      head,
      row("hashmap,,,ValueState,get,100,10,1000,,100,20"),
      row("rocksdb,DEFAULT,true,ValueState,get,100,10,1000,5000,1000,200"),
      row("rocksdb,DEFAULT,true,ValueState,get,100,99,9000,5000,1000,200"),
      row("hashmap,,,ValueState,update,100,10,1000,,100,100"),
      row("rocksdb,DEFAULT,true,ValueState,update,100,10,1000,5000,1000,2000"),
    ].join("\n"),
  );

  it("of RocksDB are compared with those on the heap of the same size, with what the errors allow", () => {
    const [within, beyond] = [1000, 9000].map((bytes) =>
      times.find((time) => time.backend === "rocksdb" && time.operation === "get" && time.stateBytes === bytes),
    );
    expect([within?.leastTimesHeap, within?.timesHeap, within?.mostTimesHeap]).toEqual([800 / 120, 10, 1200 / 80]);
    expect(beyond?.timesHeap).toBeNull();
  });

  it("whose error is as large as the mean have no bound on that side", () => {
    const noisy = times.find(({ backend, operation }) => backend === "rocksdb" && operation === "update");
    expect(noisy).toMatchObject({ timesHeap: 10, leastTimesHeap: null, mostTimesHeap: null });
  });

  it("on the heap have no ratio, no options and no memory of RocksDB", () => {
    expect(times.find(({ backend }) => backend === "hashmap")).toMatchObject({
      timesHeap: null,
      options: null,
      managedMemory: null,
      rocksdbMemoryBytes: null,
    });
  });
});

it("Checkpoints are compared with the mean of full ones of the same job", () => {
  const head =
    `${RUN},backend,mode,alignment,backPressure,stateBytes,intervalSeconds,updatesPerSecond,checkpoint,` +
    "endToEndSeconds,syncSeconds,asyncSeconds,startDelaySeconds,alignmentSeconds,checkpointedBytes,fullBytes,inFlightBytes";
  const row = (mode: string, rest: string): string =>
    `2026-01-01T00:00:00Z,2.3.0,${MACHINE},rocksdb,${mode},aligned,false,1000,2.0,100,${rest},0,0,1,1,0`;
  const taken = checkpointsTaken(
    [head, row("full", "1,3,1,1"), row("full", "2,5,1,3"), row("incremental", "1,2,0.5,1")].join("\n"),
  );
  expect(taken.map(({ durationSeconds }) => durationSeconds)).toEqual([2, 4, 1.5]);
  expect(taken.map(({ timesFull }) => timesFull)).toEqual([2 / 3, 4 / 3, 0.5]);
});

it("Published rates are compared within one source", () => {
  const [pojo, kryo, lonely] = publishedSerializers(
    [
      "source,flink,date,form,type,recordsPerMillisecond",
      "A,1.10,2020-04-15,POJO,pojo-8,800",
      "A,1.10,2020-04-15,Kryo,kryo-8,200",
      "B,1.6.0,2018-08-29,Kryo,kryo-8,100",
    ].join("\n"),
  );
  expect([pojo?.timesPojo, kryo?.timesPojo, lonely?.timesPojo]).toEqual([1, 0.25, null]);
  expect(pojo?.flink).toBe("1.10");
});

it("A published rate of RocksDB says how many times as fast the heap was", () => {
  const rows = publishedState(
    [
      "source,flink,date,subject,variant,value,unit,operation",
      "A,,2019-07-09,listAdd,hashmap,4000,per ms,ListState.add",
      "A,,2019-07-09,listAdd,rocksdb,400,per ms,ListState.add",
      "B,,2019-07-09,listAdd,rocksdb,400,per ms,",
    ].join("\n"),
  );
  expect(rows.map(({ timesHeap }) => timesHeap)).toEqual([null, 10, null]);
  expect(rows[2]).toMatchObject({ flink: null, operation: null });
});

it("A table keeps the columns that are asked for, in that order", () => {
  expect(tableFrom("b,a,c\n1,2,3\n", ["a", "b"]).objects()).toEqual([{ a: 2, b: 1 }]);
});

describe("The files of the workbook", () => {
  const all = measurements();

  it("all have rows, of which none says that a number is none", () => {
    for (const rows of Object.values<readonly object[]>({ ...all })) {
      expect(rows.length).toBeGreaterThan(10);
      expect(JSON.stringify(rows)).not.toMatch(NO_NUMBER);
    }
  });

  it("measure both versions of Flink, and say with which Kryo", () => {
    const versions = new Set(all.serializers.map(({ flink, kryo }) => `${flink} ${kryo}`));
    expect([...versions].sort()).toEqual(["1.20.5 2.24.0", "2.3.0 5.6.2"]);
  });

  it("compare RocksDB with the heap in each operation", () => {
    const compared = all.state.filter(({ timesHeap }) => timesHeap !== null);
    expect(new Set(compared.map(({ state, operation }) => `${state}.${operation}`)).size).toBe(8);
  });

  it("have the published ratios that the facts state", () => {
    const ratio = (form: string): number =>
      all.publishedSerializers.find((one) => one.form === form && one.flink === "1.10")?.timesPojo ?? NaN;
    expect(ratio("Tuple")).toBeCloseTo(1.42, 2);
    expect(ratio("Kryo, types registered")).toBeCloseTo(0.36, 2);
    expect(ratio("Avro reflect")).toBeCloseTo(0.14, 2);
    const lists = all.publishedState.flatMap(({ timesHeap }) => timesHeap ?? []).map((times) => times.toFixed(1));
    expect(lists).toEqual(["9.6", "2.3", "17.2", "16.8", "5.3", "9.6"]);
  });
});
