import { describe, expect, it } from "vitest";
import { check } from "../../../src/exercises/check.js";
import type { ChoiceExercise, Exercise } from "../../../src/exercises/exercise.js";
import { stateExercises } from "../../../src/exercises/state/index.js";
import { scenarioOf } from "../../../src/exercises/variation.js";
import { evaluate, type Givens } from "../../../src/model/evaluate.js";
import type { Derived } from "../../../src/model/quantity.js";
import { bytesIn } from "../../../src/model/serialization/types/layout.js";
import type { StateEntry } from "../../../src/model/state/entry/description.js";
import { rocksEntry } from "../../../src/model/state/entry/rocks-entry.js";
import { windowStarts } from "../../../src/model/state/entry/panes.js";
import { rocksBytesPerKey, rocksValueBytes } from "../../../src/model/state/entry-size.js";
import { heapEntryBytes } from "../../../src/model/state/heap-size.js";
import { stateModel } from "../../../src/model/state/index.js";
import { testFigures } from "../figures.js";

const exercise = (id: string): Exercise => stateExercises.find((one) => one.id === id) as Exercise;

const changed = (id: string, change: Givens): Givens => ({ ...exercise(id).start, ...change });

const answerOf = (id: string, change: Givens = {}) => exercise(id).answer(changed(id, change));

/** What is said to a reply. */
const says = (id: string, reply: string, change: Givens = {}): string =>
  check(exercise(id), changed(id, change), reply).says;

const meaningOf = (id: string, change: Givens = {}): string => exercise(id).meaning(changed(id, change));

/** Many scenarios of an exercise, the first one among them. */
const scenariosOf = (id: string): readonly Givens[] =>
  Array.from({ length: 100 }, (_, set) => scenarioOf(exercise(id), set));

/** What the page’s own quantity has. */
const quantity = ({ id }: Derived, scenario: Givens): unknown => evaluate(stateModel, scenario).values[id];

const numbersIn = (scenario: Givens, ids: readonly string[]): readonly number[] =>
  ids.map((id) => Number(scenario[id]));

describe("the exercises on state backends", () => {
  testFigures(stateExercises, {
    "window-in-rocksdb": "102",
    "list-with-ttl": "839",
    "map-of-many": "3600",
    "entry-on-the-heap": "208",
    "sliding-copies": "8640000",
    "heap-or-rocksdb": "rocksdb",
    "slower-record": "1.73",
    "synchronous-pause": "15.6 s",
  });

  it.each([
    ["window-in-rocksdb", rocksBytesPerKey],
    ["list-with-ttl", rocksValueBytes],
    ["map-of-many", rocksBytesPerKey],
    ["entry-on-the-heap", heapEntryBytes],
  ])("ask for what the page’s own quantity has, in every set: %s", (id, of) => {
    for (const scenario of scenariosOf(id)) expect(exercise(id).answer(scenario)).toBe(quantity(of, scenario));
  });

  it("count as many bytes in a map as Flink writes", () => {
    const entry: StateEntry = {
      maxParallelism: 720,
      key: { kind: "long", value: 1 },
      namespace: "none",
      state: {
        kind: "map",
        mapKey: { kind: "bytes", count: 8, isFixed: false },
        value: { kind: "bytes", count: 16, isFixed: false },
        entries: 100,
        ttl: false,
      },
    };
    const { key, value, entriesPerKey } = rocksEntry(entry);
    expect(answerOf("map-of-many")).toBe(entriesPerKey * (bytesIn(key) + bytesIn(value)));
  });

  it("tell who leaves a part out of an entry which part it is", () => {
    expect(says("window-in-rocksdb", "63")).toContain("The timer is an entry of its own");
    expect(says("window-in-rocksdb", "98")).toContain("left out the key group");
    expect(says("window-in-rocksdb", "70")).toContain("left out the window");
    expect(says("window-in-rocksdb", "86")).toContain("its start and its end");
    expect(says("window-in-rocksdb", "118")).toContain("canonical savepoint");
    expect(says("map-of-many", "3500")).toContain("one byte short in each entry");
    expect(says("map-of-many", "2515")).toContain("ValueState with a HashMap");
  });

  it("have one byte of key group up to 128 key groups, and two from there on", () => {
    expect(answerOf("window-in-rocksdb", { setMaxParallelism: 128 })).toBe(100);
    expect(answerOf("window-in-rocksdb", { setMaxParallelism: 129 })).toBe(102);
    expect(answerOf("map-of-many", { setMaxParallelism: 128 })).toBe(3500);
  });

  it("give each element of a list its own time, and a comma between two", () => {
    expect(says("list-with-ttl", "519")).toContain("left out the time to live");
    expect(says("list-with-ttl", "800")).toContain("left out the commas");
    expect(answerOf("list-with-ttl", { elementsPerKey: 1 })).toBe(20);
  });

  it("round up each object on the heap, not their sum", () => {
    expect(says("entry-on-the-heap", "194")).toContain("round each of them up");
    expect(says("entry-on-the-heap", "87")).toContain("as it is serialized");
    expect(answerOf("entry-on-the-heap", { keyCharacters: 40 })).toBe(208);
    expect(answerOf("entry-on-the-heap", { keyCharacters: 41 })).toBe(216);
  });

  it("put a record into as many windows as Flink’s assigner does", () => {
    const [sizeMillis, slideMillis] = [86_400_000, 1000];
    const windows = windowStarts(1_800_000_000_123, { sizeMillis, slideMillis }).length;
    expect(answerOf("sliding-copies")).toBe(100 * windows);
    expect(says("sliding-copies", "100")).toContain("each record is added to every window");
  });

  it("tell who slows the whole record down by the factor of an access", () => {
    expect(says("slower-record", "20")).toContain("nothing to do with state");
    expect(answerOf("slower-record", { otherWorkSeconds: 0 })).toBeCloseTo(20, 9);
  });

  it("let records wait for as long as it takes to write all entries of a machine, in every set", () => {
    const ids = ["distinctKeys", "machines", "snapshotBytesPerSecond"];
    for (const scenario of scenariosOf("synchronous-pause")) {
      const [keys, machines, speed] = numbersIn(scenario, ids) as [number, number, number];
      expect(exercise("synchronous-pause").answer(scenario)).toBeCloseTo((keys * 5 * 52) / machines / speed, 6);
    }
    expect(says("synchronous-pause", "0 s")).toContain("asynchronous");
    expect(meaningOf("synchronous-pause")).toContain("15.6 million messages");
  });

  it("turn the answer of heap-or-rocksdb to each of its options", () => {
    const answers = scenariosOf("heap-or-rocksdb").map((scenario) => exercise("heap-or-rocksdb").answer(scenario));
    const { options } = exercise("heap-or-rocksdb") as ChoiceExercise;
    expect(new Set(answers)).toEqual(new Set(Object.keys(options)));
  });

  it("let a state fit on the heap or on the disk by its bytes there", () => {
    const fits = (heapForStateBytes: number, localDiskBytes: number) =>
      answerOf("heap-or-rocksdb", { heapForStateBytes, localDiskBytes });
    expect(fits(24e9, 100e9)).toBe("both");
    expect(fits(23.9e9, 100e9)).toBe("rocksdb");
    expect(fits(23.9e9, 9e9)).toBe("neither");
    expect(says("heap-or-rocksdb", "both")).toContain("120\u00a0B");
    expect(says("heap-or-rocksdb", "neither")).toContain("9.46\u00a0GB");
  });
});
