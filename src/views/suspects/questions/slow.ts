import { cited } from "../../../model/sources.js";
import type { QuestionGroup } from "./question.js";

/** The job runs, and is slow or late. */
export const slowQuestions: QuestionGroup = {
  id: "slow",
  title: "Why is it slow, or late?",
  questions: [
    {
      id: "back-pressure",
      asks: "Where does the back pressure come from?",
      answer:
        "From the first task that is busy and not back-pressured, behind those that are. On this page its true rate is [[trueRecordsPerSecond|text]].",
      href: "#walk-downstream-until-the-back-pressure-ends",
      leadsTo: "This page: walk downstream until the back pressure ends",
      source: cited("site", "How to identify the source of backpressure, 2021"),
    },
    {
      id: "hot-subtask",
      asks: "Why is one subtask much busier than the others?",
      answer:
        "A hot key, key groups that do not divide evenly, or a slow machine: compare records first, then times. A key never has more than one subtask.",
      href: "./slots.html#a-hot-key-belongs-to-one-subtask-whole",
      leadsTo: "Slots: a hot key belongs to one subtask, whole",
      source: cited("tracker", "FLINK-21695"),
    },
    {
      id: "idle-partition",
      asks: "Why do my windows never fire?",
      answer:
        "A watermark is the least of all inputs, so one silent partition holds every window. Set `withIdleness`, and check that the job itself reads all partitions. It is no question of speed, and the metric to look at is `currentInputWatermark`.",
      href: "#two-stages-and-what-to-look-at-in-each",
      leadsTo: "This page: what to look at in each stage",
      source: cited("tracker", "FLINK-5017; FLIP-180; FLINK-35886, fixed in 2.0"),
    },
    {
      id: "racing-source",
      asks: "Why does state grow when I read old data?",
      answer:
        "One source runs ahead in event time, and its records wait in state for the others. Watermark alignment holds the fast one back, by source and by split.",
      href: "./capacity.html#catching-up",
      leadsTo: "Capacity: catching up",
      source: cited("site", "FLIP-182"),
    },
    {
      id: "state-for-ever",
      asks: "Why does my state grow for ever?",
      answer:
        "Keys come and nothing removes them: set a time to live, or clear state in a timer. Your scenario has [[stateEntries|text]] entries, [[rocksStateBytes|text]] of them in RocksDB.",
      href: "./state-backends.html#one-list-is-one-value-one-map-is-many-entries",
      leadsTo: "State backends: what an entry is",
      source: cited("tracker", "FLINK-10473"),
    },
  ],
};
