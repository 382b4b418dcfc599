import { flinkVersion } from "../checkpointing/inputs/schedule.js";
import { derive, type ValuesOf } from "../quantity.js";
import { cited, derived } from "../sources.js";
import {
  credentials,
  plannedLifeSeconds,
  renewalRatio,
  retryBackoffSeconds,
  ticketSeconds,
  tokenLifeSeconds,
  tokenSeconds,
} from "./inputs/credentials.js";

/** From one fetch to the next, as Flink has done it since 1.17. Assumes tokens that are always as long valid. */
export const tokenFetchSeconds = derive({
  id: "tokenFetchSeconds",
  symbol: String.raw`\kappa_f`,
  title: "Time from one fetch of tokens to the next",
  unit: "seconds",
  source: cited("flink23", "DefaultDelegationTokenManager.calculateRenewalDelay"),
  uses: [renewalRatio, tokenSeconds],
  compute: ({ renewalRatio, tokenSeconds }) => renewalRatio * tokenSeconds,
  tex: ({ renewalRatio, tokenSeconds }) => String.raw`${renewalRatio} \cdot ${tokenSeconds}`,
});

/** The first one when the cluster starts. */
export const tokenFetches = derive({
  id: "tokenFetches",
  symbol: String.raw`\kappa_n`,
  title: "Fetches of tokens while the job runs",
  unit: "count",
  source: derived("one at the start, and one whenever that time has passed"),
  uses: [plannedLifeSeconds, tokenFetchSeconds],
  compute: ({ plannedLifeSeconds, tokenFetchSeconds }) => 1 + Math.floor(plannedLifeSeconds / tokenFetchSeconds),
  tex: ({ plannedLifeSeconds, tokenFetchSeconds }) =>
    String.raw`1 + \lfloor \frac{${plannedLifeSeconds}}{${tokenFetchSeconds}} \rfloor`,
});

/** How long tokens remain valid when a fetch is due. */
export const tokenReserveSeconds = derive({
  id: "tokenReserveSeconds",
  symbol: String.raw`\kappa_s`,
  title: "Validity that is left when a fetch is due",
  unit: "seconds",
  source: derived("what the ratio leaves"),
  uses: [tokenSeconds, tokenFetchSeconds],
  compute: ({ tokenSeconds, tokenFetchSeconds }) => tokenSeconds - tokenFetchSeconds,
  tex: ({ tokenSeconds, tokenFetchSeconds }) => String.raw`${tokenSeconds} - ${tokenFetchSeconds}`,
});

/** A retry that comes when the tokens end is too late. Retries are at a fixed distance up to 2.3. */
export const retriesInTime = derive({
  id: "retriesInTime",
  symbol: String.raw`\kappa_w`,
  title: "Retries of a failed fetch before the tokens end",
  unit: "count",
  source: derived("as many as there are distances in what is left, without one at the very end"),
  uses: [tokenReserveSeconds, retryBackoffSeconds],
  compute: ({ tokenReserveSeconds, retryBackoffSeconds }) => Math.ceil(tokenReserveSeconds / retryBackoffSeconds) - 1,
  tex: ({ tokenReserveSeconds, retryBackoffSeconds }) =>
    String.raw`\lceil \frac{${tokenReserveSeconds}}{${retryBackoffSeconds}} \rceil - 1`,
});

/** Until the last retry in time, which has to succeed. */
export const kdcOutageSeconds = derive({
  id: "kdcOutageSeconds",
  symbol: String.raw`\kappa_o`,
  title: "Longest failure of the KDC or the NameNode that no token notices",
  unit: "seconds",
  source: derived("it begins just before a fetch, and ends before the last retry in time"),
  uses: [retriesInTime, retryBackoffSeconds],
  compute: ({ retriesInTime, retryBackoffSeconds }) => retriesInTime * retryBackoffSeconds,
  tex: ({ retriesInTime, retryBackoffSeconds }) => String.raw`${retriesInTime} \cdot ${retryBackoffSeconds}`,
});

/** The JobManager needs a ticket for each. */
export const ticketFetches = derive({
  id: "ticketFetches",
  symbol: String.raw`\kappa_g`,
  title: "Fetches of tokens before the ticket cache ends",
  unit: "count",
  source: derived("one at the start, and one whenever that time has passed, while there is a ticket"),
  uses: [ticketSeconds, tokenFetchSeconds],
  compute: ({ ticketSeconds, tokenFetchSeconds }) => 1 + Math.floor(ticketSeconds / tokenFetchSeconds),
  tex: ({ ticketSeconds, tokenFetchSeconds }) =>
    String.raw`1 + \lfloor \frac{${ticketSeconds}}{${tokenFetchSeconds}} \rfloor`,
});

const endInputs = [
  credentials,
  flinkVersion,
  plannedLifeSeconds,
  tokenSeconds,
  tokenLifeSeconds,
  ticketSeconds,
  tokenFetchSeconds,
  ticketFetches,
] as const;

type EndValues = ValuesOf<typeof endInputs>;

/**
 * When what the cluster shows to secured services ends, in seconds from its start. A keytab never ends, and neither does
 * nothing: that is the end of the job. YARN renews tokens of 1.3 up to their longest life; Flink 2.x renews none that
 * somebody else has fetched.
 */
export function credentialsEnd(values: EndValues): number {
  const { credentials, flinkVersion, tokenSeconds, tokenLifeSeconds, ticketSeconds } = values;
  if (credentials === "tokens") return flinkVersion === "then" ? tokenLifeSeconds : tokenSeconds;
  if (credentials !== "tickets") return values.plannedLifeSeconds;
  if (flinkVersion === "then") return ticketSeconds;
  return (values.ticketFetches - 1) * values.tokenFetchSeconds + tokenSeconds;
}

/** When the cluster can show nothing any more. */
export const credentialsEndSeconds = derive({
  id: "credentialsEndSeconds",
  symbol: String.raw`\kappa_e`,
  title: "When the credentials end",
  unit: "seconds",
  source: derived("YARN renews tokens up to their longest life; Flink fetches new ones, and only if it can log in"),
  uses: endInputs,
  cases: [
    {
      when: ({ credentials }) => credentials === "keytab" || credentials === "none",
      says: "with a keytab, from which there is always a new ticket, or with nothing that could end",
      compute: credentialsEnd,
      tex: ({ plannedLifeSeconds }) => plannedLifeSeconds,
    },
    {
      when: ({ credentials, flinkVersion }) => credentials === "tokens" && flinkVersion === "then",
      says: "with tokens alone in 1.3 on YARN, which renews them up to their longest life",
      compute: credentialsEnd,
      tex: ({ tokenLifeSeconds }) => tokenLifeSeconds,
    },
    {
      when: ({ credentials }) => credentials === "tokens",
      says: "with tokens that you bring, which Flink 2.x does not renew",
      compute: credentialsEnd,
      tex: ({ tokenSeconds }) => tokenSeconds,
    },
    {
      when: ({ flinkVersion }) => flinkVersion === "then",
      says: "with a ticket cache in 1.3, where every process logs in from it",
      compute: credentialsEnd,
      tex: ({ ticketSeconds }) => ticketSeconds,
    },
    {
      when: () => true,
      says: "with a ticket cache in 2.x: tokens of the last fetch outlive the tickets",
      compute: credentialsEnd,
      tex: ({ ticketFetches, tokenFetchSeconds, tokenSeconds }) =>
        String.raw`(${ticketFetches} - 1) \cdot ${tokenFetchSeconds} + ${tokenSeconds}`,
    },
  ],
});

/** When the job stops, if nobody starts it again: at its planned end, or when it can reach no storage any more. */
export const jobEndSeconds = derive({
  id: "jobEndSeconds",
  symbol: String.raw`\kappa_j`,
  title: "When the job ends",
  unit: "seconds",
  source: derived("without credentials there is no checkpoint, and no restart from one"),
  uses: [plannedLifeSeconds, credentialsEndSeconds],
  compute: ({ plannedLifeSeconds, credentialsEndSeconds }) => Math.min(plannedLifeSeconds, credentialsEndSeconds),
  tex: ({ plannedLifeSeconds, credentialsEndSeconds }) =>
    String.raw`\min(${plannedLifeSeconds}, ${credentialsEndSeconds})`,
});

/** How much of what was planned. */
export const coveredFraction = derive({
  id: "coveredFraction",
  symbol: String.raw`\kappa_q`,
  title: "Part of the job’s planned life that its credentials cover",
  unit: "fraction",
  source: derived("the life it has, of the life it should have"),
  uses: [jobEndSeconds, plannedLifeSeconds],
  compute: ({ jobEndSeconds, plannedLifeSeconds }) => jobEndSeconds / plannedLifeSeconds,
  tex: ({ jobEndSeconds, plannedLifeSeconds }) => String.raw`\frac{${jobEndSeconds}}{${plannedLifeSeconds}}`,
});
