import { flinkVersion } from "../../model/checkpointing/inputs/schedule.js";
import { connectionsOf } from "../../model/security/connections.js";
import { securityInputs } from "../../model/security/inputs.js";
import type { SecurityValues } from "../../model/security/settings.js";
import type { Numbers } from "../numbers.js";
import { caseNumber } from "./givens.js";
import { allOf, caseOf, predict, start } from "./setting.js";

interface Front {
  readonly set: Partial<SecurityValues>;
  readonly says: string;
  readonly because: string;
}

const cases: readonly [Front, ...Front[]] = [
  {
    set: { webSubmission: "off" },
    says: "It is a session cluster, REST listens everywhere, and web.submit.enable is false.",
    because:
      "That key takes the upload of jars out of the UI. A client still submits by POST /jobs, and so can anyone.",
  },
  {
    set: { restProxy: "on" },
    says: "It is a session cluster. A proxy that asks for a login is in front of REST, which itself listens everywhere.",
    because: "Who reaches the port itself goes past the proxy.",
  },
  {
    set: { restProxy: "on", restReach: "loopback" },
    says: "It is a session cluster. REST listens on localhost, and beside it in the pod runs a proxy that asks for a login.",
    because: "The proxy is the only way in, and it knows who comes.",
  },
  {
    set: { restTls: "on" },
    says: "It is a session cluster. REST listens everywhere, with security.ssl.rest.enabled on.",
    because:
      "The server proves who it is, and the client does not. What is encrypted is who may read, not who may ask.",
  },
  {
    set: { restTls: "on", restMutualTls: "on" },
    says: "It is a session cluster. REST listens everywhere, with TLS and authentication-enabled on; the truststore holds one certificate.",
    because: "Only who holds the key of that certificate gets through the handshake.",
  },
  {
    set: { clusterMode: "application" },
    says: "It is an application cluster, and REST listens everywhere.",
    because:
      "The endpoint of an application cluster takes no jobs. Anyone may still cancel the one that runs, or take a savepoint.",
  },
];

const outcomes = ["anyone", "known", "nobody"] as const;
type Outcome = (typeof outcomes)[number];

const front = (at: Numbers): Front => caseOf(at, cases);
const first = Object.fromEntries(securityInputs.map(({ id, initial }) => [id, initial]));

function outcome(at: Numbers): Outcome {
  const values = { ...first, [flinkVersion.id]: "now", ...front(at).set } as unknown as SecurityValues;
  const web = connectionsOf(values).find(({ id }) => id === "web");
  if (web?.power !== "code") return "nobody";
  return web.admits === "anyone" ? "anyone" : "known";
}

const objections: Readonly<Record<Outcome, string>> = {
  anyone: "You left out what stands between REST and those who reach it, or what this kind of cluster takes at all.",
  known: "You took something for an authentication that is none.",
  nobody: "You took the submission of jobs to be closed. In a session cluster it is what REST is for.",
};

const other = (place: 0 | 1) => {
  const said = (at: Numbers): Outcome => outcomes.filter((one) => one !== outcome(at))[place] ?? "known";
  return { answer: said, says: (at: Numbers) => `${objections[said(at)]} ${front(at).because}` };
};

export const restOpen = predict({
  id: "who-runs-code",
  title: "Who runs code?",
  start: { ...start, [caseNumber.id]: 1 },
  prompt: (at) => `Flink 2.x. ${front(at).says} Who can run code in the cluster through REST?`,
  options: {
    anyone: "Anyone who reaches the port",
    known: "Those who pass a login or show a certificate",
    nobody: "Nobody",
  },
  answer: outcome,
  misconceptions: [other(0), other(1)],
  hints: [
    () => "Two questions: does this cluster take a job by REST, and does anything ask who comes?",
    (at) => front(at).because,
  ],
  solution: (at) => [front(at).because],
  firstCheck: () => "whether this cluster takes a job by REST.",
  meaning: () =>
    "To run what users submit is what Flink is for, and the project takes no report of it as a flaw. Keep REST to where you trust everybody, and let a proxy ask for the login.",
  variation: { inputs: [allOf(cases)], suits: () => true },
});
