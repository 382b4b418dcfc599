import { changedFraction, machines, recordsPerSecond } from "../../model/capacity/inputs.js";
import { slotsSeconds } from "../../model/checkpointing/inputs.js";
import { keptSavepoints } from "../../model/production/inputs.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import {
  fetchedBytesPerSecond,
  filesPerMachineBytes,
  mostRecordsPerSecond,
  stoppedSeconds,
  wholeSavepointBytes,
  writtenBytesPerSecond,
} from "./givens.js";
import { compute, count, seconds, size, speed } from "./setting.js";

const m = (at: Numbers): number => at.of(machines);
const whole = (at: Numbers): number => at.of(wholeSavepointBytes);
const write = (at: Numbers): number => whole(at) / m(at) / at.of(writtenBytesPerSecond);
const fetch = (at: Numbers): number => whole(at) / m(at) / at.of(fetchedBytesPerSecond);
const slots = (at: Numbers): number => at.of(slotsSeconds);
const down = (at: Numbers): number => write(at) + slots(at) + fetch(at);

const sizes: Varied = { input: wholeSavepointBytes, over: [120e9, 180e9, 240e9, 300e9, 480e9, 600e9] };
const machineCounts: Varied = { input: machines, over: [3, 4, 5, 6, 8, 10] };
const writeSpeeds: Varied = { input: writtenBytesPerSecond, over: [200e6, 250e6, 400e6, 500e6] };
const fetchSpeeds: Varied = { input: fetchedBytesPerSecond, over: [600e6, 800e6, 1000e6, 1200e6] };

export const upgradeDowntime = compute({
  id: "upgrade-downtime",
  title: "Stop with a savepoint, start from it",
  start: {
    ...talk,
    [wholeSavepointBytes.id]: 240e9,
    [machines.id]: 5,
    [writtenBytesPerSecond.id]: 400e6,
    [fetchedBytesPerSecond.id]: 1200e6,
    [slotsSeconds.id]: 30,
  },
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.01,
  prompt: (at) =>
    `To upgrade a job you stop it with a savepoint of ${size(whole(at))} on ${count(m(at))} machines. Each writes ${speed(at.of(writtenBytesPerSecond))} and ` +
    `fetches ${speed(at.of(fetchedBytesPerSecond))}. Between them it takes ${seconds(slots(at))} until there are slots. For how long is no record processed?`,
  answer: down,
  misconceptions: [
    {
      answer: (at) => slots(at) + fetch(at),
      says: () =>
        "While an ordinary savepoint is written, the job goes on. When it is stopped with one, the sources stop first: the time to write it counts, too.",
    },
    {
      answer: write,
      says: () =>
        "The job has to come back as well: it needs slots, and it fetches the savepoint before the first record.",
    },
    {
      answer: (at) => write(at) + fetch(at),
      says: (at) => `You left out the ${seconds(slots(at))} until there are slots.`,
    },
    {
      answer: (at) => m(at) * (write(at) + fetch(at)) + slots(at),
      says: (at) =>
        `You let one machine do it all. Each of the ${count(m(at))} writes and fetches its own part, all at the same time.`,
    },
  ],
  hints: [
    (at) => `A machine writes ${size(whole(at) / m(at))}.`,
    (at) => `That takes it ${seconds(write(at))}, and it fetches as much again.`,
  ],
  solution: (at) => [
    `Each machine: ${size(whole(at))} / ${count(m(at))} = ${size(whole(at) / m(at))}.`,
    `Write: ${seconds(write(at))}. Slots: ${seconds(slots(at))}. Fetch: ${seconds(fetch(at))}.`,
    `Together ${seconds(down(at))}.`,
  ],
  firstCheck: (at) => `a machine needs ${seconds(write(at))} to write its part.`,
  meaning: () =>
    "Most of it is the savepoint. If it is to be shorter, take a native one, whose files RocksDB uses as they are, or start from the last checkpoint and let sinks cope with " +
    "what comes twice.",
  variation: {
    inputs: [sizes, machineCounts, writeSpeeds, fetchSpeeds],
    suits: (at) => down(at) > 60 && down(at) < 1200,
  },
});

const stopped = (at: Numbers): number => at.of(stoppedSeconds);
const rate = (at: Numbers): number => at.of(recordsPerSecond);
const most = (at: Numbers): number => at.of(mostRecordsPerSecond);
const late = (at: Numbers): number => (stopped(at) * most(at)) / (most(at) - rate(at));
const records = (value: number): string => `${count(value)} messages per second`;

export const lateResults = compute({
  id: "late-after-upgrade",
  title: "Running is not yet on time",
  start: { ...talk, [stoppedSeconds.id]: 150, [recordsPerSecond.id]: 800_000, [mostRecordsPerSecond.id]: 1_000_000 },
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.01,
  prompt: (at) =>
    `${records(rate(at))} arrive, and a job can process ${count(most(at))}. For an upgrade it stands still for ${seconds(stopped(at))}; nothing has to be processed ` +
    "twice. How long after the stop are results on time again?",
  answer: late,
  misconceptions: [
    {
      answer: stopped,
      says: () => "Then it runs again, but has not read what arrived meanwhile.",
    },
    {
      answer: (at) => late(at) - stopped(at),
      says: (at) => `That is how long it catches up. Before that it stood still for ${seconds(stopped(at))}.`,
    },
    {
      answer: (at) => stopped(at) + (stopped(at) * rate(at)) / most(at),
      says: (at) =>
        `You let all of ${records(most(at))} work on what has piled up. ${records(rate(at))} go on arriving, and only the rest is left for it.`,
    },
  ],
  hints: [
    (at) => `${count(stopped(at) * rate(at))} messages have piled up.`,
    (at) => `${records(most(at) - rate(at))} are left to work them off.`,
  ],
  solution: (at) => [
    `Piled up: ${seconds(stopped(at))} × ${records(rate(at))} = ${count(stopped(at) * rate(at))} messages.`,
    `To spare: ${records(most(at))} − ${records(rate(at))} = ${records(most(at) - rate(at))}; it takes ${seconds(late(at) - stopped(at))}.`,
    `With the stop: ${seconds(late(at))}.`,
  ],
  firstCheck: (at) => `${records(most(at) - rate(at))} are to spare.`,
  meaning: () =>
    "An upgrade needs the same head-room as a failure. Do it when the rate is low: the catching up shrinks faster than the rate.",
  variation: {
    inputs: [
      { input: stoppedSeconds, over: [60, 90, 120, 150, 180, 240] },
      { input: recordsPerSecond, over: [300_000, 400_000, 500_000, 600_000, 700_000, 800_000] },
      { input: mostRecordsPerSecond, over: [750_000, 1_000_000, 1_250_000, 1_500_000] },
    ],
    suits: (at) => rate(at) < 0.9 * most(at) && rate(at) > 0.3 * most(at),
  },
});

const kept = (at: Numbers): number => at.of(keptSavepoints);
const changed = (at: Numbers): number => at.of(changedFraction);
const percent = (value: number): string => text(value, "fraction");

export const storageOfSavepoints = compute({
  id: "storage-of-savepoints",
  title: "A cron job, and nobody who deletes",
  start: { ...talk, [keptSavepoints.id]: 30, [wholeSavepointBytes.id]: 240e9, [changedFraction.id]: 0.1 },
  unit: "bytes",
  show: { scale: "TB" },
  tolerance: 0.01,
  prompt: (at) =>
    `A cron job takes a savepoint each night, and nobody deletes any. Checkpoints of this job are incremental: from one to the next, ${percent(changed(at))} of the ` +
    `state is uploaded. A savepoint has ${size(whole(at))}. What do ${count(kept(at))} of them take?`,
  answer: (at) => kept(at) * whole(at),
  misconceptions: [
    {
      answer: (at) => whole(at) * (1 + (kept(at) - 1) * changed(at)),
      says: () =>
        "Incremental checkpoints share files. Savepoints share none with anybody: each is whole, so that you can move it and delete it.",
    },
    {
      answer: whole,
      says: () => "Flink deletes a checkpoint when a later one has completed. It never deletes a savepoint.",
    },
    {
      answer: (at) => kept(at) * whole(at) * changed(at),
      says: () => "You took only what has changed. There is no incremental savepoint.",
    },
  ],
  hints: [() => "Does a savepoint use files of an earlier one?", (at) => `Each of the ${count(kept(at))} is whole.`],
  solution: (at) => [`${count(kept(at))} × ${size(whole(at))} = ${size(kept(at) * whole(at))}.`],
  firstCheck: () => "no savepoint shares a file with another.",
  meaning: () => "Somebody has to own them: a name, a number that is kept, and a job that deletes the rest.",
  variation: {
    inputs: [
      { input: keptSavepoints, over: [14, 20, 30, 45, 60, 90] },
      sizes,
      { input: changedFraction, over: [0.05, 0.1, 0.15, 0.2] },
    ],
    suits: () => true,
  },
});

const files = (at: Numbers): number => at.of(filesPerMachineBytes);
const firstUpload = (at: Numbers): number => files(at) / at.of(writtenBytesPerSecond);

export const firstFullCheckpoint = compute({
  id: "first-full-checkpoint",
  title: "The first checkpoint after the restore",
  start: {
    ...talk,
    [machines.id]: 5,
    [filesPerMachineBytes.id]: 60e9,
    [changedFraction.id]: 0.05,
    [writtenBytesPerSecond.id]: 400e6,
  },
  unit: "seconds",
  show: { scale: "s" },
  tolerance: 0.01,
  prompt: (at) =>
    `A job with RocksDB is restored from a kept checkpoint in the default claim mode, NO_CLAIM. Each of its ${count(m(at))} machines has ${size(files(at))} of files and ` +
    `uploads ${speed(at.of(writtenBytesPerSecond))}; from one checkpoint to the next ${percent(changed(at))} of the files are new. How long does the first checkpoint upload?`,
  answer: firstUpload,
  misconceptions: [
    {
      answer: (at) => changed(at) * firstUpload(at),
      says: () =>
        "That is what an incremental checkpoint uploads in normal operation. The first one after the restore may not use a file of the snapshot: Flink forces it to be full.",
    },
    {
      answer: (at) => m(at) * firstUpload(at),
      says: (at) => `Each of the ${count(m(at))} machines uploads its own files, all at the same time.`,
    },
    {
      answer: (at) => (1 + changed(at)) * firstUpload(at),
      says: () => "What is new is part of the files already: it is not uploaded twice.",
    },
  ],
  hints: [
    () => "In NO_CLAIM you may delete the snapshot after the first checkpoint. What does that say of its files?",
    (at) => `All ${size(files(at))} of a machine are uploaded.`,
  ],
  solution: (at) => [
    `NO_CLAIM: the first checkpoint is a full one, ${size(files(at))} from each machine.`,
    `${size(files(at))} / ${speed(at.of(writtenBytesPerSecond))} = ${seconds(firstUpload(at))}.`,
  ],
  firstCheck: () => "the first checkpoint has to be a full one.",
  meaning: (at) =>
    `The checkpoints after it upload for ${seconds(changed(at) * firstUpload(at))} again. Until the first has completed, leave the snapshot alone, and let the timeout of checkpoints be longer than ` +
    `${seconds(firstUpload(at))}.`,
  variation: {
    inputs: [
      machineCounts,
      { input: filesPerMachineBytes, over: [20e9, 40e9, 60e9, 80e9, 120e9] },
      { input: changedFraction, over: [0.03, 0.05, 0.08, 0.1] },
      writeSpeeds,
    ],
    suits: () => true,
  },
});
