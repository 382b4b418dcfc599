import { exercisesByChapter } from "../exercises/index.js";

/** A chapter of the course. */
export interface Chapter {
  readonly title: string;
  /** What an operator asks, and the chapter answers. */
  readonly question: string;
  /** The page's path; null while the chapter is not written. */
  readonly path: string | null;
  /** How long it takes to read it and work through it. */
  readonly minutes: number | null;
  /** The ids of its exercises. */
  readonly exercises: readonly string[];
}

function idsOf(chapter: string): readonly string[] {
  return (exercisesByChapter[chapter] ?? []).map(({ id }) => id);
}

/** The course, in the order of the talk. */
export const course: readonly Chapter[] = [
  {
    title: "Capacity",
    question: "Do the machines carry the load, on average, in bursts, and after a failure?",
    path: "/capacity",
    minutes: 45,
    exercises: idsOf("capacity"),
  },
  {
    title: "State backends",
    question: "Where should the state live, and what does each place cost?",
    path: "/state-backends",
    minutes: 60,
    exercises: idsOf("state-backends"),
  },
  {
    title: "Slots and chaining",
    question: "How does a job spread over the CPUs?",
    path: "/slots",
    minutes: 60,
    exercises: idsOf("slots"),
  },
  {
    title: "Memory",
    question: "What does Flink do with the container's memory, byte by byte?",
    path: "/memory",
    minutes: 60,
    exercises: idsOf("memory"),
  },
  {
    title: "Checkpointing",
    question: "How often, how long, and what does a failure cost?",
    path: "/checkpointing",
    minutes: 60,
    exercises: idsOf("checkpointing"),
  },
  {
    title: "Serialization",
    question: "What does a record weigh on the wire, and what does it cost in CPU?",
    path: "/serialization",
    minutes: 60,
    exercises: idsOf("serialization"),
  },
  {
    title: "Security",
    question: "Which connections are open, and which key closes them?",
    path: "/security",
    minutes: 60,
    exercises: idsOf("security"),
  },
  {
    title: "Deployment and high availability",
    question: "Who restarts what, and how long does it take?",
    path: "/deployment",
    minutes: 60,
    exercises: idsOf("deployment"),
  },
  {
    title: "Production readiness",
    question: "What cannot be changed once the job runs?",
    path: "/production",
    minutes: 60,
    exercises: idsOf("production"),
  },
  {
    title: "The usual suspects",
    question: "The job is slow: where to look first?",
    path: "/suspects",
    minutes: 60,
    exercises: idsOf("suspects"),
  },
];
