import { givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

const emit = cited("talk", "Excursion 1: Window emit");

export const windowSeconds = givenNumber({
  id: "windowSeconds",
  symbol: "W",
  title: "Window size",
  unit: "seconds",
  help: "How far one window reaches. The same as the slide for a tumbling window.",
  initial: 300,
  min: 1,
  max: 30 * 86400,
  link: "window",
  source: emit,
});

export const slideSeconds = givenNumber({
  id: "slideSeconds",
  symbol: "S",
  title: "Window slide",
  unit: "seconds",
  help: "How often a window fires for every key.",
  initial: 60,
  min: 1,
  max: 30 * 86400,
  link: "slide",
  source: emit,
});

export const downstreamRecordsPerSecond = givenNumber({
  id: "downstreamRecordsPerSecond",
  symbol: "v_d",
  title: "Records one downstream subtask handles",
  unit: "recordsPerSecond",
  help: "Throughput of one subtask of the operator after the window while it is busy.",
  initial: 100000,
  min: 1,
  max: 1e8,
  link: "downstream",
  source: assumed("a sink that only serializes and sends"),
});

export const drainSeconds = givenNumber({
  id: "drainSeconds",
  symbol: "T",
  title: "Time to work off one firing",
  unit: "seconds",
  help: "How long the operator after the window may take for what one firing emits. Longer than the slide and it never ends.",
  initial: 30,
  min: 0.1,
  max: 86400,
  link: "drain",
  source: assumed("half of the talk's slide"),
});

export const windowInputs = [windowSeconds, slideSeconds, downstreamRecordsPerSecond, drainSeconds] as const;
