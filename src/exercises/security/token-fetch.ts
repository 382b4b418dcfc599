import { renewalRatio, tokenSeconds } from "../../model/security/inputs.js";
import { tokenFetchSeconds } from "../../model/security/tokens.js";
import type { Numbers } from "../numbers.js";
import { fetchNumber } from "./givens.js";
import { compute, count, hours, percent, start } from "./setting.js";

const n = (at: Numbers): number => at.of(fetchNumber);
const validity = (at: Numbers): number => at.of(tokenSeconds);
const ratio = (at: Numbers): number => at.of(renewalRatio);

export const tokenFetch = compute({
  id: "token-fetch",
  title: "The next tokens",
  start: { ...start, [tokenSeconds.id]: 86400, [renewalRatio.id]: 0.75, [fetchNumber.id]: 2 },
  unit: "seconds",
  show: { scale: "h" },
  tolerance: 0.005,
  prompt: (at) =>
    `A cluster of Flink 2.x with a keytab fetches its first tokens at the start. Each is valid for ${hours(validity(at))}, and ` +
    `security.delegation.tokens.renewal.time-ratio is ${String(ratio(at))}. If nothing fails, how ` +
    `long after the start is fetch ${count(n(at) + 1)}, with that at the start as the first?`,
  answer: (at) => n(at) * at.of(tokenFetchSeconds),
  misconceptions: [
    {
      answer: (at) => n(at) * validity(at),
      says: (at) =>
        `You waited until the tokens end. They are fetched again when ${percent(ratio(at))} of their validity has passed.`,
    },
    {
      answer: (at) => (n(at) + 1) * at.of(tokenFetchSeconds),
      says: (at) =>
        `You counted a wait before the first fetch. Before fetch ${count(n(at) + 1)} there are ${count(n(at))} waits.`,
    },
    {
      answer: (at) => n(at) * validity(at) * (1 - ratio(at)),
      says: () =>
        "You took the ratio for what is left. It is the part that has passed when the next tokens are fetched.",
    },
  ],
  hints: [
    () => "How long is it from one fetch to the next?",
    (at) => `From one fetch to the next it is ${hours(at.of(tokenFetchSeconds))}.`,
  ],
  solution: (at) => [
    `From one fetch to the next: ${String(ratio(at))} × ${hours(validity(at))} = ${hours(at.of(tokenFetchSeconds))}.`,
    `${count(n(at))} × ${hours(at.of(tokenFetchSeconds))} = ${hours(n(at) * at.of(tokenFetchSeconds))}.`,
  ],
  firstCheck: (at) => `from one fetch to the next it is ${hours(at.of(tokenFetchSeconds))}.`,
  meaning: () =>
    "Flink never renews a token, it fetches a new one. So the longest life of a token does not matter to it, as long as it can log in.",
  variation: {
    inputs: [
      { input: tokenSeconds, over: [6, 8, 12, 24, 36, 48].map((one) => one * 3600) as [number, ...number[]] },
      { input: renewalRatio, over: [0.6, 0.75, 0.8, 0.9] },
      { input: fetchNumber, over: [2, 3, 4, 5, 6] },
    ],
    suits: () => true,
  },
});
