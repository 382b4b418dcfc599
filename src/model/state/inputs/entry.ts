import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

const setup = cited("talk", "Example: The Setup");

export const keyType = givenChoice({
  id: "keyType",
  title: "Key",
  help: "The type of what keyBy() extracts. The talk’s user id has four bytes.",
  initial: "int",
  options: { int: "int", long: "long", string: "String" },
  link: "key-type",
  source: setup,
});

export const keyCharacters = givenNumber({
  id: "keyCharacters",
  symbol: "e_c",
  title: "Characters of a String key",
  unit: "count",
  help: "Letters, digits and signs of ASCII. A UUID written out has 36.",
  initial: 36,
  min: 0,
  max: 16000,
  whole: true,
  link: "key-characters",
  source: assumed("a UUID, written out"),
});

export const entryNamespace = givenChoice({
  id: "entryNamespace",
  title: "Namespace of the state",
  help: "State of a window operator belongs to a window; state of a process function to nothing.",
  initial: "timeWindow",
  options: { timeWindow: "a time window", none: "none" },
  link: "namespace",
  source: setup,
});

export const stateKind = givenChoice({
  id: "stateKind",
  title: "Kind of state",
  help: "ValueState, and with it the state of a reduce or an aggregate; ListState; MapState.",
  initial: "value",
  options: { value: "ValueState", list: "ListState", map: "MapState" },
  link: "state-kind",
  source: cited("talk", "Example: four aggregates for each user and window"),
});

export const setValueBytes = givenNumber({
  id: "setValueBytes",
  symbol: "e_s",
  title: "Size of a value, if not the aggregates",
  unit: "bytes",
  help: "One value, one element of a list or one value of a map, as its serializer writes it. Left open: the aggregates.",
  initial: null,
  min: 0,
  max: 1e8,
  whole: true,
  optional: true,
  link: "value-bytes",
  source: setup,
});

export const elementsPerKey = givenNumber({
  id: "elementsPerKey",
  symbol: "e_l",
  title: "Elements of a list or a map",
  unit: "count",
  help: "How many one key has at a time, on average. Counts for ListState and MapState.",
  initial: 10,
  min: 1,
  max: 1e6,
  whole: true,
  link: "elements",
  source: assumed("enough to tell a list from a value"),
});

export const mapKeyBytes = givenNumber({
  id: "mapKeyBytes",
  symbol: "e_m",
  title: "Size of a key in a MapState",
  unit: "bytes",
  help: "As its serializer writes it: a long has 8 bytes. Counts for MapState.",
  initial: 8,
  min: 0,
  max: 1e6,
  whole: true,
  link: "map-key",
  source: assumed("a long"),
});

export const stateTtl = givenChoice({
  id: "stateTtl",
  title: "Time to live",
  help: "StateTtlConfig: each value carries the time of its last access, and expires.",
  initial: "off",
  options: { off: "off", on: "on" },
  link: "ttl",
  source: cited("flink", "StateTtlConfig, off unless the state’s descriptor enables it; since 1.6"),
});

export const timersPerEntry = givenNumber({
  id: "timersPerEntry",
  symbol: "e_t",
  title: "Timers for each key and window",
  unit: "count",
  help: "A window has one: that which fires it also clears it, unless lateness is allowed.",
  initial: 1,
  min: 0,
  max: 100,
  whole: true,
  scale: "linear",
  link: "timers",
  source: cited("flink", "WindowOperator and EventTimeTrigger: both timers fall on the end of the window"),
});

export const entryInputs = [
  keyType,
  keyCharacters,
  entryNamespace,
  stateKind,
  setValueBytes,
  elementsPerKey,
  mapKeyBytes,
  stateTtl,
  timersPerEntry,
] as const;
