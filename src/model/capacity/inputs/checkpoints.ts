import { givenChoice, givenNumber } from "../../quantity.js";
import { cited } from "../../sources.js";

const setup = cited("talk", "Example: The Setup");

export const checkpointIntervalSeconds = givenNumber({
  id: "checkpointIntervalSeconds",
  symbol: "P",
  title: "Checkpoint interval",
  unit: "seconds",
  help: "execution.checkpointing.interval: from the start of one checkpoint to the start of the next.",
  initial: 60,
  min: 1,
  max: 86400,
  link: "interval",
  source: setup,
});

export const checkpointKind = givenChoice({
  id: "checkpointKind",
  title: "Checkpoints",
  help: "A full checkpoint writes all state. An incremental one writes the files that are new since the last.",
  initial: "full",
  options: { full: "full", incremental: "incremental" },
  link: "checkpoints",
  source: cited("talk", "Excursion 3: Checkpointing"),
});

export const changedFraction = givenNumber({
  id: "changedFraction",
  symbol: "c",
  title: "Share of the state in an incremental checkpoint",
  unit: "fraction",
  help: "Checkpointed data size divided by full checkpoint data size, from the web UI. Compaction uploads old entries again.",
  initial: 0.16,
  min: 0.001,
  max: 1,
  scale: "linear",
  link: "changed",
  source: cited("changelog", "value state, incremental checkpoints without changelog: 3.05 GB of 18.5 GB"),
});

export const checkpointCopies = givenNumber({
  id: "checkpointCopies",
  symbol: "k",
  title: "Copies the checkpoint store keeps",
  unit: "count",
  help: "Replication of the file system that holds checkpoints. HDFS keeps three by default; the talk counts one.",
  initial: 1,
  min: 1,
  max: 10,
  whole: true,
  scale: "linear",
  link: "copies",
  source: cited("talk", "Example: Network requirements, which counts the writing end once"),
});

export const checkpointInputs = [checkpointIntervalSeconds, checkpointKind, changedFraction, checkpointCopies] as const;
