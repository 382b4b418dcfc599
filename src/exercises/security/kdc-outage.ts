import { renewalRatio, retryBackoffSeconds, tokenSeconds } from "../../model/security/inputs.js";
import {
  kdcOutageSeconds,
  retriesInTime,
  tokenFetchSeconds,
  tokenReserveSeconds,
} from "../../model/security/tokens.js";
import type { Numbers } from "../numbers.js";
import { compute, count, hours, start } from "./setting.js";

const reserve = (at: Numbers): number => at.of(tokenReserveSeconds);
const backoff = (at: Numbers): number => at.of(retryBackoffSeconds);
const retries = (at: Numbers): number => at.of(retriesInTime);

export const kdcOutage = compute({
  id: "kdc-outage",
  title: "The KDC is away",
  start: { ...start, [tokenSeconds.id]: 86400, [renewalRatio.id]: 0.75, [retryBackoffSeconds.id]: 2.5 * 3600 },
  unit: "seconds",
  show: { scale: "h" },
  tolerance: 0.005,
  prompt: (at) =>
    `Tokens are valid for ${hours(at.of(tokenSeconds))} and fetched again after ${hours(at.of(tokenFetchSeconds))}. A fetch that fails ` +
    `is tried again after ${hours(backoff(at))}, each time, as up to 2.3. The KDC fails just before a fetch. For how long at most may it ` +
    "be away, so that the last retry in time still succeeds?",
  answer: (at) => at.of(kdcOutageSeconds),
  misconceptions: [
    {
      answer: reserve,
      says: (at) =>
        `You took all of the ${hours(reserve(at))} that are left. Flink does not notice that the KDC is back before its next retry.`,
    },
    {
      answer: (at) => at.of(tokenSeconds),
      says: (at) =>
        `You took the whole validity. When the fetch fails, ${hours(at.of(tokenFetchSeconds))} of it have passed.`,
    },
    {
      answer: (at) => at.of(tokenFetchSeconds),
      says: () => "That is what has passed when the fetch fails. What is left of the validity counts.",
    },
    {
      answer: (at) => at.of(kdcOutageSeconds) + backoff(at),
      says: () => "You counted a retry that comes when the tokens have ended.",
    },
  ],
  hints: [
    (at) => `When the fetch fails, ${hours(reserve(at))} of validity are left.`,
    (at) => `How many times does ${hours(backoff(at))} go into ${hours(reserve(at))}, before the end?`,
  ],
  solution: (at) => [
    `Left when the fetch fails: ${hours(at.of(tokenSeconds))} − ${hours(at.of(tokenFetchSeconds))} = ${hours(reserve(at))}.`,
    `Retries before the end: ${count(retries(at))}, the last after ${count(retries(at))} × ${hours(backoff(at))} = ${hours(at.of(kdcOutageSeconds))}.`,
  ],
  firstCheck: (at) => `when the fetch fails, ${hours(reserve(at))} of validity are left.`,
  meaning: () => "A shorter backoff uses more of what is left. A smaller ratio leaves more, for more fetches.",
  variation: {
    inputs: [
      { input: tokenSeconds, over: [12, 16, 24, 36, 48].map((one) => one * 3600) as [number, ...number[]] },
      { input: renewalRatio, over: [0.5, 0.6, 0.75, 0.8] },
      { input: retryBackoffSeconds, over: [1, 2, 2.5, 4, 5].map((one) => one * 3600) as [number, ...number[]] },
    ],
    suits: (at) => {
      const times = reserve(at) / backoff(at);
      // Where a retry would fall on the end itself, rounding decides; ask about others.
      return times > 1.05 && Math.abs(times - Math.round(times)) > 0.05;
    },
  },
});
