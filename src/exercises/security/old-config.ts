import { isEncrypted, type TlsSwitches, type TlsVersion } from "../../model/security/tls.js";
import type { Numbers } from "../numbers.js";
import { caseNumber, flagNumber } from "./givens.js";
import { allOf, caseOf, predict, start } from "./setting.js";

const versions = ["2.x", "1.3", "1.20"] as const satisfies readonly TlsVersion[];
const flags = ["data", "blob", "rpc"] as const;
const lines = {
  data: "taskmanager.data.ssl.enabled: false",
  blob: "blob.service.ssl.enabled: false",
  rpc: "akka.ssl.enabled: false",
};
const protects = { data: "the records between TaskManagers", blob: "the blob server", rpc: "RPC" };

const outcomes = ["all", "one", "none"] as const;
type Outcome = (typeof outcomes)[number];

const version = (at: Numbers): TlsVersion => caseOf(at, versions);
const flag = (at: Numbers): (typeof flags)[number] => caseOf(at, flags, flagNumber);

/** Only the old master switch, and one flag off. */
function switches(at: Numbers): TlsSwitches {
  const on = { old: true, rpc: true, data: true, blob: true, web: true, history: false };
  return { ...on, internal: false, rest: false, mutual: false, [flag(at)]: false };
}

function outcome(at: Numbers): Outcome {
  const plain = flags.filter((path) => !isEncrypted(path, version(at), switches(at))).length;
  return plain === flags.length ? "all" : plain === 1 ? "one" : "none";
}

const reads = (at: Numbers): string =>
  version(at) === "2.x"
    ? "Flink 2.x reads security.ssl.internal.enabled and nothing else as a switch; security.ssl.enabled was removed in 2.0."
    : `Flink ${version(at)} takes security.ssl.enabled as the switch for everything inside.`;

function objection(at: Numbers, said: Outcome): string {
  if (said === "none") return `You left out that ${lines[flag(at)]} takes ${protects[flag(at)]} out. ${reads(at)}`;
  return said === "one"
    ? `You took the old switch to be read. ${reads(at)}`
    : `You took the old switch to be ignored. ${reads(at)}`;
}

const other = (place: 0 | 1) => {
  const said = (at: Numbers): Outcome => outcomes.filter((one) => one !== outcome(at))[place] ?? "none";
  return { answer: said, says: (at: Numbers) => objection(at, said(at)) };
};

export const oldConfiguration = predict({
  id: "old-ssl-switch",
  title: "The switch of before",
  start: { ...start, [caseNumber.id]: 1, [flagNumber.id]: 1 },
  prompt: (at) =>
    `A configuration has security.ssl.enabled: true, its stores, and ${lines[flag(at)]}. Of what Flink ${version(at)} has inside a ` +
    "cluster, RPC, records and blobs, what is in plaintext with it?",
  options: { all: "All three", one: "The one whose flag is false", none: "None of them" },
  answer: outcome,
  misconceptions: [other(0), other(1)],
  hints: [
    () => "Which key is the master switch of that version?",
    (at) => `Does Flink ${version(at)} read security.ssl.enabled at all?`,
  ],
  solution: (at) => [
    reads(at),
    version(at) === "2.x"
      ? "That key is not written, and its default is false. So TLS is off, whatever the flags say."
      : `TLS is on, and ${lines[flag(at)]} takes ${protects[flag(at)]} out again.`,
  ],
  firstCheck: (at) => `which switches Flink ${version(at)} reads.`,
  meaning: () =>
    "Before an upgrade to 2.x replace the switch by the two of today. Afterwards look at a port with openssl s_client: neither the log nor the UI says that a key was not read.",
  variation: { inputs: [allOf(versions), allOf(flags, flagNumber)], suits: () => true },
});
