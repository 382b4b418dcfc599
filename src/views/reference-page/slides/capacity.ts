import { slidesOf } from "./slide.js";

const SETUP = "capacity#what-the-job-asks-for";
const STATE_ACCESS = "capacity#excursion-how-the-window-touches-its-state";
const CHECKPOINTS = "capacity#excursion-what-the-checkpoints-move";

/** The opening of the talk, and its example of a capacity plan. */
export const capacitySlides = slidesOf([
  ["Keep it going: How to reliably and efficiently operate Apache Flink", "Title and speaker.", "index#the-talk"],
  ["About this talk", "From a training; a choice of what users ask most on the mailing list.", "index#the-talk"],
  ["Topics", "Capacity, deployment, tuning, lessons.", "index#the-course"],
  ["Capacity Planning", "Opens the part on capacity.", "capacity"],
  ["First step: do the math!", "List what the job needs and what the machines have.", SETUP],
  [
    "Establish a baseline",
    "No back pressure in normal operation, a margin to catch up, measured with checkpoints on.",
    "capacity#the-margin-is-for-the-day-something-breaks",
  ],
  [
    "Consider spiky loads",
    "Behind a window records come in bursts; how fast they must be gone sets the parallelism.",
    "capacity#the-operator-behind-the-window-is-idle-then-flooded",
  ],
  ["Example: The Setup (the data)", "Size and rate of messages, number of keys, one checkpoint a minute.", SETUP],
  [
    "Example: The Setup (the hardware)",
    "Five machines on 10 gigabit Ethernet, disks over the network, Kafka elsewhere.",
    "capacity#what-the-machines-have",
  ],
  [
    "Example: A machine’s perspective",
    "What one machine reads from Kafka, and sends on by keyBy.",
    "capacity#one-machine-reads-its-share-and-passes-most-of-it-on",
  ],
  ["Excursion 1: Window emit", "The bytes that a window hands out when it fires.", "capacity#q-emitBytes"],
  [
    "Example: A machine’s perspective (with the window’s results)",
    "The same machine, with what the window emits, as an average.",
    "capacity#q-emitBytesPerSecond",
  ],
  ["Example: Result", "Sum of in and out so far; the published text has it twice.", "capacity#fig-machine-2"],
  ["Example: Intermediate Result", "The same picture, before state is counted.", "capacity#fig-machine-2"],
  ["Excursion 2: Window state access (the bytes of an entry)", "What is stored for each key and window.", STATE_ACCESS],
  [
    "Excursion 2: Window state access (the rate)",
    "Every record reads and writes the entry of each window that it is in.",
    "capacity#q-stateAccessBytesPerSecond",
  ],
  [
    "Example: Intermediate Result (with state access)",
    "In and out, with the disks on the link.",
    "capacity#fig-machine-3",
  ],
  ["Excursion 3: Checkpointing", "State of a machine, and the rate at which checkpoints copy it.", CHECKPOINTS],
  ["Example: Final Result", "All flows of one machine; in and out come out equal.", "capacity#fig-machine-4"],
  [
    "Example: Network requirements",
    "What all ends together carry.",
    "capacity#the-whole-network-carries-more-than-the-machines-links-show",
  ],
]);
