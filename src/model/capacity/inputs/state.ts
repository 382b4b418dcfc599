import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

const setup = cited("talk", "Example: The Setup");
const emit = cited("talk", "Excursion 1: Window emit");

export const distinctKeys = givenNumber({
  id: "distinctKeys",
  symbol: "K",
  title: "Distinct keys",
  unit: "count",
  help: "Keys that are live in one window, whole cluster: users, devices, accounts.",
  initial: 5e8,
  min: 1,
  max: 1e12,
  whole: true,
  link: "keys",
  source: setup,
});

export const idFields = givenNumber({
  id: "idFields",
  symbol: "f_i",
  title: "Identifying fields per entry",
  unit: "count",
  help: "Fields that name the entry. The talk has two: user id and window timestamp.",
  initial: 2,
  min: 0,
  max: 1000,
  whole: true,
  scale: "linear",
  link: "ids",
  source: emit,
});

export const idFieldBytes = givenNumber({
  id: "idFieldBytes",
  symbol: "w_i",
  title: "Width of an identifying field",
  unit: "bytes",
  help: "Serialized width. A Java int has 4 bytes, a long 8.",
  initial: 4,
  min: 1,
  max: 1e6,
  link: "id-width",
  source: emit,
});

export const aggregateFields = givenNumber({
  id: "aggregateFields",
  symbol: "f_a",
  title: "Aggregates per entry",
  unit: "count",
  help: "Values that the window keeps for each key. The talk has four longs.",
  initial: 4,
  min: 0,
  max: 1000,
  whole: true,
  scale: "linear",
  link: "aggregates",
  source: setup,
});

export const aggregateFieldBytes = givenNumber({
  id: "aggregateFieldBytes",
  symbol: "w_a",
  title: "Width of an aggregate",
  unit: "bytes",
  help: "Serialized width. A Java long has 8 bytes.",
  initial: 8,
  min: 1,
  max: 1e6,
  link: "aggregate-width",
  source: emit,
});

export const stateBackend = givenChoice({
  id: "stateBackend",
  title: "State backend",
  help: "RocksDB keeps the working state on the state disk, the heap backend in the JVM heap.",
  initial: "rocksdb",
  options: { rocksdb: "RocksDB", heap: "heap" },
  link: "backend",
  source: cited("talk", "Excursion 2: Window state access"),
});

export const heapFactor = givenNumber({
  id: "heapFactor",
  symbol: "h",
  title: "Heap bytes per serialized byte",
  unit: "factor",
  help: "Java objects take more room than the same values serialized.",
  initial: 3,
  min: 1,
  max: 20,
  scale: "linear",
  link: "heap-factor",
  source: assumed("entries of longs on OpenJDK 17 measure 88 bytes against 18 to 47 serialized, a factor of 2 to 5"),
});

export const stateInputs = [
  distinctKeys,
  idFields,
  idFieldBytes,
  aggregateFields,
  aggregateFieldBytes,
  stateBackend,
  heapFactor,
] as const;
