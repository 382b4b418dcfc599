import { givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const setMaxParallelism = givenNumber({
  id: "setMaxParallelism",
  symbol: "K_s",
  title: "Max parallelism, set",
  unit: "count",
  help: "pipeline.max-parallelism or setMaxParallelism(): the number of key groups. Left open, Flink derives it once, from the parallelism of the first start.",
  initial: null,
  min: 1,
  max: 32768,
  whole: true,
  optional: true,
  link: "max-parallelism",
  source: cited("flink", "KeyGroupRangeAssignment; no default is configured"),
});

export const newParallelism = givenNumber({
  id: "newParallelism",
  symbol: "p_n",
  title: "Parallelism after rescaling",
  unit: "count",
  help: "The parallelism with which the job starts again from its savepoint or checkpoint.",
  initial: 100,
  min: 1,
  max: 32768,
  whole: true,
  link: "new-parallelism",
  source: assumed("a quarter more than the talk’s 80"),
});

export const keySkew = givenNumber({
  id: "keySkew",
  symbol: "z_k",
  title: "Skew of the keys",
  unit: "count",
  help: "Exponent of Zipf’s law: the key of rank i has a share in proportion to 1 over i to this power. 0: all alike; 1: as words in a text.",
  initial: 0,
  min: 0,
  max: 3,
  scale: "linear",
  link: "key-skew",
  source: cited("talk", "Example: all keys are alike, since nothing else is said"),
});

export const keyInputs = [setMaxParallelism, newParallelism, keySkew] as const;
