import type { Numbers } from "../numbers.js";
import { ownCertificates, signedCertificates } from "./givens.js";
import { compute, count, start } from "./setting.js";

const all = (at: Numbers): number => at.of(signedCertificates);
const own = (at: Numbers): number => at.of(ownCertificates);

export const companyAuthority = compute({
  id: "company-authority",
  title: "The company’s authority",
  start: { ...start, [signedCertificates.id]: 1200, [ownCertificates.id]: 6 },
  unit: "count",
  show: { exact: true },
  tolerance: 0,
  prompt: (at) =>
    `TLS inside a cluster of Flink 2.x is on. Its truststore holds the certificate of the company’s authority, which has signed ` +
    `${count(all(at))} certificates, ${count(own(at))} of them for this cluster, each for one machine. No fingerprint is set. With how ` +
    "many certificates that are not the cluster’s own can somebody submit a task to a TaskManager?",
  answer: (at) => all(at) - own(at),
  misconceptions: [
    {
      answer: () => 0,
      says: () =>
        "You took the cluster to know its own. The truststore asks one thing, whether the authority has signed.",
    },
    {
      answer: all,
      says: (at) => `You counted the cluster’s own ${count(own(at))} as well.`,
    },
    {
      answer: own,
      says: () => "You counted the certificates of the cluster itself. The question is who else gets in.",
    },
  ],
  hints: [
    () => "What does a truststore with an authority in it accept?",
    (at) => `It accepts all ${count(all(at))}. Which of them are not the cluster’s own?`,
  ],
  solution: (at) => [
    `The truststore accepts what the authority has signed: ${count(all(at))} certificates.`,
    `${count(all(at))} − ${count(own(at))} = ${count(all(at) - own(at))}.`,
  ],
  firstCheck: () => "what a truststore with an authority in it accepts.",
  meaning: () =>
    "Inside a cluster a certificate is the whole authentication. Take one that only this cluster has, in both stores; or pin the fingerprint of one certificate that all of its processes share.",
  variation: {
    inputs: [
      { input: signedCertificates, over: [150, 240, 400, 850, 1200, 3000, 12000] },
      { input: ownCertificates, over: [4, 6, 8, 12, 20] },
    ],
    suits: () => true,
  },
});
