import { checkpointBytesPerSecond, outBytesPerSecond } from "../../model/capacity/checkpoint.js";
import { distinctKeys, messageBytes } from "../../model/capacity/inputs.js";
import { ingestBytesPerSecond } from "../../model/capacity/requirements.js";
import { producedBytesPerSecond } from "../../model/capacity/network.js";
import { inBytesPerSecond } from "../../model/capacity/state.js";
import { emitBytesPerSecond } from "../../model/capacity/window.js";
import { text } from "../../model/units.js";
import { close } from "../closeness.js";
import type { Numbers } from "../numbers.js";
import { fits, keyCounts, machineCounts, messageSizes, predict, rates, talk } from "./setting.js";

type Direction = "in" | "out" | "same";

/** The larger of two amounts, of what comes in and of what goes out. */
function larger(comesIn: number, goesOut: number): Direction {
  if (close(comesIn, goesOut, 1e-6)) return "same";
  return comesIn > goesOut ? "in" : "out";
}

const withTwiceTheKeys = (at: Numbers): Numbers => at.with(distinctKeys, 2 * at.of(distinctKeys));
const megabytes = (bytesPerSecond: number): string => text(bytesPerSecond, "bytesPerSecond", { scale: "MB/s" });

export const keysDouble = predict({
  id: "keys-double",
  title: "Twice the keys",
  start: talk,
  prompt: (at) =>
    `The number of keys doubles from ${at.digits(distinctKeys)} to ${withTwiceTheKeys(at).digits(distinctKeys)}. ` +
    "Just as many messages arrive as before, of the same size. " +
    "Which grows more on the link of one machine: what comes in, or what goes out?",
  options: { in: "What comes in", out: "What goes out", same: "Both grow by the same amount" },
  answer: (at) => {
    const more = withTwiceTheKeys(at);
    return larger(
      more.of(inBytesPerSecond) - at.of(inBytesPerSecond),
      more.of(outBytesPerSecond) - at.of(outBytesPerSecond),
    );
  },
  misconceptions: [
    {
      answer: () => "in",
      says: () =>
        "Nothing that comes in depends on the number of keys. Messages do not, the keyBy does not, and a message still " +
        "reads one entry for each open window, however many keys there are.",
    },
    {
      answer: () => "same",
      says: (at) =>
        "You let both directions follow the keys. Results and checkpoints have an entry for each key and go out only: " +
        `${at.text(emitBytesPerSecond)} and ${at.text(checkpointBytesPerSecond)}. Nothing comes in that answers to them.`,
    },
  ],
  hints: [
    () =>
      "Go through the flows one by one: messages, keyBy, state access, results, checkpoints. Which have keys in them?",
    () =>
      "State access follows the messages: an entry is read and written when a message comes, not when a key exists.",
  ],
  solution: (at) => {
    const more = withTwiceTheKeys(at);
    return [
      "Messages, keyBy and state access follow the messages. They stay.",
      `Results double: ${at.text(emitBytesPerSecond)} to ${more.text(emitBytesPerSecond)}.`,
      `Checkpoints double: ${at.text(checkpointBytesPerSecond)} to ${more.text(checkpointBytesPerSecond)}.`,
      `In: ${at.text(inBytesPerSecond)}, as before. Out: ${at.text(outBytesPerSecond)} to ${more.text(outBytesPerSecond)}.`,
    ];
  },
  firstCheck: () => "which of the flows carry an entry for each key.",
  meaning: (at) =>
    `Out grows by ${megabytes(withTwiceTheKeys(at).of(outBytesPerSecond) - at.of(outBytesPerSecond))}, in by nothing. ` +
    "More keys fill one direction of the link, more messages fill both.",
  variation: {
    inputs: [keyCounts, rates, messageSizes, machineCounts],
    suits: (at) => fits(withTwiceTheKeys(at)),
  },
});

const withHalfTheMessage = (at: Numbers): Numbers => at.with(messageBytes, at.of(messageBytes) / 2);
const halved = (at: Numbers): Direction =>
  larger(withHalfTheMessage(at).of(inBytesPerSecond), withHalfTheMessage(at).of(outBytesPerSecond));

export const inEqualsOut = predict({
  id: "in-equals-out",
  title: "Does as much go out as comes in?",
  start: talk,
  prompt: (at) =>
    `On average ${at.text(inBytesPerSecond)} come in over the link of one machine, and ${at.text(outBytesPerSecond)} go ` +
    `out. Now a better encoding halves the messages from ${at.text(messageBytes)} to ` +
    `${withHalfTheMessage(at).text(messageBytes)}. What is larger then?`,
  options: { in: "What comes in", out: "What goes out", same: "They are equal" },
  answer: halved,
  misconceptions: [
    {
      answer: () => "same",
      says: () =>
        "No law makes in and out equal: the messages from Kafka end here, the results and checkpoints begin here. Halve " +
        "one of the two, and an equality that was there is gone.",
    },
    {
      answer: (at) => (halved(at) === "in" ? "out" : "in"),
      says: (at) =>
        "You left out a flow, or halved one too many. Messages and keyBy halve; state access, results and checkpoints " +
        `stay. Results and checkpoints of the whole cluster are ${at.text(producedBytesPerSecond)}; the messages, once ` +
        `they are halved, ${withHalfTheMessage(at).text(ingestBytesPerSecond)}.`,
    },
  ],
  hints: [
    () => "keyBy and state access are the same in both directions. Leave them out. What is left on each side?",
    (at) =>
      `Messages on one side, ${withHalfTheMessage(at).text(ingestBytesPerSecond)} in the whole cluster. ` +
      "Results and checkpoints on the other.",
  ],
  solution: (at) => {
    const after = withHalfTheMessage(at);
    return [
      "keyBy and state access go both ways and cancel.",
      `Only in: messages, ${at.text(ingestBytesPerSecond)} to ${after.text(ingestBytesPerSecond)}, whole cluster.`,
      `Only out: results and checkpoints, ${after.text(producedBytesPerSecond)}, whole cluster.`,
      `One machine: in ${after.text(inBytesPerSecond)}, out ${after.text(outBytesPerSecond)}.`,
    ];
  },
  firstCheck: () => "which flows change with the size of a message.",
  meaning: (at) => {
    const after = withHalfTheMessage(at);
    return (
      `In is ${after.text(inBytesPerSecond)}, out is ${after.text(outBytesPerSecond)}. Where the two are equal, as in ` +
      "the talk, it is a coincidence of its numbers."
    );
  },
  variation: {
    inputs: [messageSizes, rates, keyCounts, machineCounts],
    suits: (at) => fits(at) && halved(at) !== "same" && isClearlyDifferent(withHalfTheMessage(at)),
  },
});

/** Nobody should have to predict a difference of a few per cent. */
function isClearlyDifferent(at: Numbers): boolean {
  return !close(at.of(inBytesPerSecond), at.of(outBytesPerSecond), 0.1);
}
