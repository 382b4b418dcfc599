import { outBytesPerSecond } from "../../model/capacity/checkpoint.js";
import { checkpointIntervalSeconds, distinctKeys, linkBitsPerSecond, machines } from "../../model/capacity/inputs.js";
import { linkBytesPerSecond, stateBytes } from "../../model/capacity/requirements.js";
import { secondOutBytesPerSecond } from "../../model/capacity/state.js";
import { emitBytesPerSecond } from "../../model/capacity/window.js";
import { asyncSeconds, checkpointSeconds } from "../../model/checkpointing/duration.js";
import { syncSeconds } from "../../model/checkpointing/inputs.js";
import { freeSeconds } from "../../model/checkpointing/period.js";
import { slowestBytes, uploadBytesPerSecond } from "../../model/checkpointing/upload.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { every, fits, keyCounts, linkSpeeds, machineCounts, talk, windowSizes } from "../capacity/setting.js";
import { compute, isPlausible, seconds } from "./setting.js";

const syncs: Varied = { input: syncSeconds, over: [1, 1.5, 2, 2.5, 3, 4] };

/** How long a checkpoint would take if one machine uploaded at that speed. */
const atSpeed = (at: Numbers, bytesPerSecond: number): number =>
  at.of(syncSeconds) + at.of(slowestBytes) / bytesPerSecond;

export const checkpointDuration = compute({
  id: "checkpoint-duration",
  title: "How long a checkpoint takes",
  start: { ...talk, [syncSeconds.id]: 2 },
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.01,
  prompt: (at) =>
    `${at.digits(machines)} machines hold ${at.text(stateBytes)} of state, each as much as any other. A full checkpoint is ` +
    `triggered ${every(at.of(checkpointIntervalSeconds))}. First each subtask stops for ` +
    `${seconds(at.of(syncSeconds))}, the synchronous part. Then it uploads its state while it goes on working. A link ` +
    `carries ${at.text(linkBitsPerSecond)} out of a machine, and the keyBy, state access and results take ` +
    `${at.text(secondOutBytesPerSecond)} of that all the time. How long does a checkpoint take?`,
  answer: (at) => at.result(checkpointSeconds),
  misconceptions: [
    {
      answer: (at) => atSpeed(at, at.of(linkBytesPerSecond)),
      says: (at) =>
        `You gave the upload the whole link. Regular traffic takes ${at.text(secondOutBytesPerSecond)} of the ` +
        `${at.text(linkBytesPerSecond)}, and ${at.text(uploadBytesPerSecond)} are left.`,
    },
    {
      answer: (at) => at.of(asyncSeconds),
      says: (at) =>
        `That is the upload. The ${seconds(at.of(syncSeconds))} of the synchronous part come before it: a checkpoint ` +
        "lasts from the trigger to the last acknowledgement.",
    },
    {
      answer: (at) => at.of(syncSeconds) + at.of(stateBytes) / at.of(uploadBytesPerSecond),
      says: (at) =>
        `You sent the state of all ${at.digits(machines)} machines over one link. Each machine uploads its own ` +
        `${at.text(slowestBytes)}, all at the same time.`,
    },
    {
      answer: (at) => atSpeed(at, at.of(linkBitsPerSecond) - at.of(secondOutBytesPerSecond)),
      says: (at) =>
        `You took ${at.text(linkBitsPerSecond)} for bytes. The link carries ${at.text(linkBytesPerSecond)}, and state is ` +
        "counted in bytes.",
    },
    {
      answer: (at) => at.of(checkpointIntervalSeconds),
      says: (at) =>
        `You spread the upload over the interval. ${at.text(slowestBytes)} ${every(at.of(checkpointIntervalSeconds))} is ` +
        "the average that capacity is planned with. An upload does not pace itself: it takes what the link leaves.",
    },
    {
      answer: (at) => atSpeed(at, at.of(linkBytesPerSecond) - at.of(outBytesPerSecond)),
      says: (at) =>
        `You subtracted ${at.text(outBytesPerSecond)}, the average of all that goes out. Checkpoints are in it. Subtract ` +
        `only what the upload competes with, ${at.text(secondOutBytesPerSecond)}.`,
    },
  ],
  hints: [
    () => "How many bytes does one machine upload, and how much of its link can it have for that?",
    (at) => `${at.text(slowestBytes)} at ${at.text(uploadBytesPerSecond)}.`,
    () => "The synchronous part comes on top.",
  ],
  solution: (at) => [
    `One machine uploads ${at.text(stateBytes)} / ${at.digits(machines)} = ${at.text(slowestBytes)}.`,
    `The link leaves ${at.text(linkBytesPerSecond)} − ${at.text(secondOutBytesPerSecond)} = ` +
      `${at.text(uploadBytesPerSecond)}.`,
    `The upload: ${at.text(slowestBytes)} / ${at.text(uploadBytesPerSecond)} = ${seconds(at.of(asyncSeconds))}.`,
    `With the synchronous part: ${seconds(at.of(syncSeconds))} + ${seconds(at.of(asyncSeconds))} = ` +
      `${seconds(at.of(checkpointSeconds))}.`,
  ],
  firstCheck: (at) =>
    `one machine uploads ${at.text(slowestBytes)}, and its link leaves ${at.text(uploadBytesPerSecond)}.`,
  meaning: (at) =>
    `A checkpoint begins ${every(at.of(checkpointIntervalSeconds))}, so ${seconds(at.of(freeSeconds))} of that are free of ` +
    `checkpoints. Records wait only in the ${seconds(at.of(syncSeconds))} of the synchronous part; the upload slows them ` +
    "down, no more.",
  variation: {
    inputs: [syncs, keyCounts, machineCounts, linkSpeeds, windowSizes],
    suits: (at) => fits(at) && isPlausible(at.of(checkpointSeconds)),
  },
});

const withTwiceTheKeys = (at: Numbers): Numbers => at.with(distinctKeys, 2 * at.of(distinctKeys));

/** What the link would leave if all regular traffic doubled with the keys. */
const leftIfAllDoubled = (at: Numbers): number => at.of(linkBytesPerSecond) - 2 * at.of(secondOutBytesPerSecond);

export const oneStepToDegraded = compute({
  id: "one-step-to-degraded",
  title: "One step to degraded",
  start: talk,
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.01,
  prompt: (at) =>
    `A checkpoint takes ${seconds(at.of(checkpointSeconds))}: ${seconds(at.of(syncSeconds))} for its synchronous part, the ` +
    `rest to upload ${at.text(slowestBytes)} at ${at.text(uploadBytesPerSecond)}. That is what the keyBy, state access ` +
    `and ${at.text(emitBytesPerSecond)} of results leave of a link of ${at.text(linkBytesPerSecond)}. Now the keys ` +
    "double; as many messages arrive as before. There is no minimum pause, and one checkpoint runs at a time. Below " +
    "which interval is a checkpoint always running?",
  answer: (at) => withTwiceTheKeys(at).result(checkpointSeconds),
  misconceptions: [
    {
      answer: (at) => at.of(checkpointSeconds),
      says: () => "That is the limit with the keys of today. With twice as many, each machine uploads twice as much.",
    },
    {
      answer: (at) => 2 * at.of(checkpointSeconds),
      says: (at) =>
        `You doubled the duration. The state doubles, but the results double too, to ` +
        `${withTwiceTheKeys(at).text(emitBytesPerSecond)}, and leave the upload ` +
        `${withTwiceTheKeys(at).text(uploadBytesPerSecond)}.`,
    },
    {
      answer: (at) => atSpeed(withTwiceTheKeys(at), leftIfAllDoubled(at)),
      says: () =>
        "You doubled all regular traffic. The keyBy and state access follow the messages, and of those as many arrive as " +
        "before. Only the results double.",
    },
    {
      answer: (at) => atSpeed(withTwiceTheKeys(at), at.of(linkBytesPerSecond)),
      says: (at) =>
        `You gave the upload the whole link. ${withTwiceTheKeys(at).text(secondOutBytesPerSecond)} of it are taken.`,
    },
    {
      answer: (at) => 2 * withTwiceTheKeys(at).of(checkpointSeconds),
      says: () =>
        "With that interval half of the time is free of checkpoints. The question is for the point where none is left: " +
        "when the next one is due as the last one ends.",
    },
  ],
  hints: [
    () => "No time is left when a checkpoint takes as long as the interval. How long does one take now?",
    (at) => `Each machine now uploads ${withTwiceTheKeys(at).text(slowestBytes)}.`,
    (at) => `The results now take ${withTwiceTheKeys(at).text(emitBytesPerSecond)}. What does the link leave?`,
  ],
  solution: (at) => {
    const after = withTwiceTheKeys(at);
    return [
      `Each machine uploads 2 × ${at.text(slowestBytes)} = ${after.text(slowestBytes)}.`,
      `The results go from ${at.text(emitBytesPerSecond)} to ${after.text(emitBytesPerSecond)}, so the link leaves ` +
        `${after.text(uploadBytesPerSecond)} instead of ${at.text(uploadBytesPerSecond)}.`,
      `A checkpoint takes ${seconds(at.of(syncSeconds))} + ${after.text(slowestBytes)} / ` +
        `${after.text(uploadBytesPerSecond)} = ${seconds(after.of(checkpointSeconds))}.`,
      "An interval as long as that leaves no time between two checkpoints.",
    ];
  },
  firstCheck: (at) => `with twice the keys the link leaves ${withTwiceTheKeys(at).text(uploadBytesPerSecond)}.`,
  meaning: (at) =>
    `Today the limit is ${seconds(at.of(checkpointSeconds))}. Nothing fails below it, and no log line says so: the next ` +
    "checkpoint starts as soon as the last one ends, and its cost is there all the time. The talk calls that degraded.",
  variation: {
    inputs: [keyCounts, machineCounts, windowSizes],
    suits: (at) => fits(at) && leftIfAllDoubled(at) > 0 && isPlausible(withTwiceTheKeys(at).of(checkpointSeconds)),
  },
});
