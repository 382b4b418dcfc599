import { givenNumber } from "../../quantity.js";
import { assumed } from "../../sources.js";

/** Few enough to be drawn one by one. */
const MOST = 12;

export const listSubtasks = givenNumber({
  id: "listSubtasks",
  symbol: String.raw`\pi_p`,
  title: "Subtasks with a list",
  unit: "count",
  help: "The parallelism of an operator with operator state, before it is rescaled.",
  initial: 4,
  min: 1,
  max: MOST,
  whole: true,
  scale: "linear",
  link: "list-from",
  source: assumed("few enough to be drawn"),
});

export const listElements = givenNumber({
  id: "listElements",
  symbol: String.raw`\pi_e`,
  title: "Elements in the list of each",
  unit: "count",
  help: "What each subtask has put into its list: for a source, one for each of its splits.",
  initial: 3,
  min: 1,
  max: MOST,
  whole: true,
  scale: "linear",
  link: "list-elements",
  source: assumed("few enough to be drawn"),
});

export const newListSubtasks = givenNumber({
  id: "newListSubtasks",
  symbol: String.raw`\pi_q`,
  title: "Subtasks afterwards",
  unit: "count",
  help: "The parallelism with which the operator is restored.",
  initial: 5,
  min: 1,
  max: MOST,
  whole: true,
  scale: "linear",
  link: "list-to",
  source: assumed("one more than before"),
});

export const listInputs = [listSubtasks, listElements, newListSubtasks] as const;
