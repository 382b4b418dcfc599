import { slidesOf } from "./slide.js";

/** The main part's tuning: work, memory, checkpoints; and how the talk ends. */
export const tuningSlides = slidesOf([
  ["Tuning: CPU usage / work distribution", "Opens the part on how work spreads.", "slots"],
  [
    "Configure parallelism / slots",
    "One CPU for each slot as a rule; more where one subtask can use them.",
    "slots#a-slot-has-no-cpu-of-its-own",
  ],
  [
    "Operator chaining",
    "Operators without a shuffle between them become one task.",
    "slots#what-flink-makes-of-your-job",
  ],
  [
    "Task slots",
    "TaskManagers divided into slots.",
    "slots#where-each-subtask-sits-and-which-task-manager-is-full-first",
  ],
  [
    "Slot sharing (parallelism now 6)",
    "One slot holds a subtask of each task.",
    "slots#a-slot-takes-one-subtask-of-each-task",
  ],
  [
    "Benefits of slot sharing",
    "As many slots as the highest parallelism, better use, less network traffic.",
    "slots#as-many-slots-as-the-largest-parallelism",
  ],
  [
    "What can you do?",
    "TaskManagers, slots, parallelism, chaining, slot-sharing groups.",
    "slots#five-levers-and-what-each-does-to-your-job",
  ],
  ["Tuning: Memory Configuration", "Opens the part on memory.", "memory"],
  [
    "Memory in Flink (on YARN)",
    "What is in the process: the heap, and everything beside it.",
    "memory#every-byte-of-the-process-has-a-name",
  ],
  [
    "Example: Memory in Flink",
    "A container of 2000 MB, its cut-off, its heap, and what shares the heap.",
    "memory#the-slide-s-container-had-less-heap-than-the-slide-says",
  ],
  ["Tuning: Checkpointing", "Opens the part on checkpoints.", "checkpointing"],
  [
    "Checkpointing",
    "Choose the interval by what you can afford to repeat and to pay; then pause, timeout, concurrency, mode.",
    "checkpointing#which-interval",
  ],
  [
    "Regular Operation (some checkpointing-free time)",
    "Checkpoints end well before the next is due.",
    "checkpointing#fig-rhythm",
  ],
  [
    "Degraded Operation (constantly checkpointing)",
    "Checkpoints take longer than the interval: one follows the other.",
    "checkpointing#three-pictures-one-input-apart",
  ],
  [
    "Guaranteeing Progress (ensuring some checkpoint-free time)",
    "A minimum pause keeps some time free.",
    "checkpointing#the-interval-is-only-a-floor",
  ],
  ["Conclusion", "Opens the end.", "suspects"],
  [
    "Tuning Approaches",
    "First on your own machine with sample data, then on the cluster.",
    "suspects#two-stages-and-what-to-look-at-in-each",
  ],
  [
    "The usual suspects",
    "Serialization, the shape of the dataflow, slow systems outside, slow network and disks, checkpoints.",
    "suspects#the-suspects-by-what-speaks-against-them",
  ],
  ["Let’s discuss: Q & A", "Questions.", "index#the-talk"],
  ["Thank you!", "Names of speaker and company.", "index#the-talk"],
  ["We are hiring!", "The company’s careers page.", "index#the-talk"],
]);
