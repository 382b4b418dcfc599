import { givenNumber } from "../../quantity.js";
import { cited } from "../../sources.js";

const setup = cited("talk", "Example: The Setup");

export const messageBytes = givenNumber({
  id: "messageBytes",
  symbol: "m",
  title: "Message size",
  unit: "bytes",
  help: "Average size of one message as it arrives, serialized. In Kafka: bytes in divided by messages in, per topic.",
  initial: 2000,
  min: 1,
  max: 1e8,
  link: "message",
  source: setup,
});

export const recordsPerSecond = givenNumber({
  id: "recordsPerSecond",
  symbol: "r",
  title: "Messages per second",
  unit: "recordsPerSecond",
  help: "Arrivals at the source, whole cluster. In Flink: the sum of numRecordsOutPerSecond over the source's subtasks.",
  initial: 1e6,
  min: 1,
  max: 1e9,
  link: "rate",
  source: setup,
});

export const messageInputs = [messageBytes, recordsPerSecond] as const;
