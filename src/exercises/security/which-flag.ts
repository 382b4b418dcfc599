import type { Numbers } from "../numbers.js";
import { caseNumber } from "./givens.js";
import { allOf, caseOf, predict, start } from "./setting.js";

const options = {
  akka: "akka.ssl.enabled",
  data: "taskmanager.data.ssl.enabled",
  blob: "blob.service.ssl.enabled",
  web: "jobmanager.web.ssl.enabled",
} as const;
type Flag = keyof typeof options;
const flags = Object.keys(options) as Flag[];

interface Traffic {
  readonly what: string;
  readonly flag: Flag;
  readonly because: string;
  readonly today: string;
}

const cases: readonly [Traffic, ...Traffic[]] = [
  {
    what: "the command line submits a job to the JobManager",
    flag: "akka",
    because: "In 1.3 the client talks to the JobManager by Akka, as the TaskManagers do.",
    today:
      "Today the command line submits by REST, under security.ssl.rest.enabled: of the four connections it alone has changed sides.",
  },
  {
    what: "a map task sends records to a window task on another machine",
    flag: "data",
    because: "Records go between TaskManagers, by Netty, past the JobManager.",
    today: "Today it is the same flag, under security.ssl.internal.enabled.",
  },
  {
    what: "a TaskManager fetches the jar of a job",
    flag: "blob",
    because: "Jars come from the blob server on the JobManager, by sockets of its own.",
    today: "Today it is the same flag, under security.ssl.internal.enabled.",
  },
  {
    what: "a browser shows the checkpoints of a job",
    flag: "web",
    because: "The web UI is an HTTP server on the JobManager.",
    today: "Today there is security.ssl.rest.enabled for it, and no flag beside it.",
  },
  {
    what: "a TaskManager sends its heartbeat to the JobManager",
    flag: "akka",
    because: "Heartbeats are messages between actors, over RPC.",
    today: "Today the flag is named pekko.ssl.enabled, under security.ssl.internal.enabled.",
  },
  {
    what: "the command line uploads the jar of a job that it submits",
    flag: "blob",
    because: "The message is sent by Akka, and the jar beside it to the blob server.",
    today: "Today the jar is part of the REST request, under security.ssl.rest.enabled.",
  },
];

const traffic = (at: Numbers): Traffic => caseOf(at, cases);

const covers: Readonly<Record<Flag, string>> = {
  akka: "messages between actors: RPC inside the cluster, and from clients",
  data: "records on their way between TaskManagers",
  blob: "jars and other files to and from the blob server",
  web: "HTTP of the web UI",
};

const other = (place: 0 | 1 | 2) => {
  const said = (at: Numbers): Flag => flags.filter((one) => one !== traffic(at).flag)[place] ?? "web";
  return {
    answer: said,
    says: (at: Numbers) => `You took another connection: ${options[said(at)]} covers ${covers[said(at)]}.`,
  };
};

export const whichFlag = predict({
  id: "which-ssl-flag",
  title: "Four flags",
  start: { ...start, [caseNumber.id]: 1 },
  prompt: (at) =>
    `Flink 1.3, with security.ssl.enabled on. Here ${traffic(at).what}. Which flag decides whether that is encrypted?`,
  options,
  answer: (at) => traffic(at).flag,
  misconceptions: [other(0), other(1), other(2)],
  hints: [() => "Who talks to whom: actors, tasks, the blob server, or a browser?", (at) => traffic(at).because],
  solution: (at) => [traffic(at).because, `So it is ${options[traffic(at).flag]}.`],
  firstCheck: () => "who talks to whom.",
  meaning: (at) => traffic(at).today,
  variation: { inputs: [allOf(cases)], suits: () => true },
});
