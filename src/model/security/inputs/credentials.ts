import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

const HOUR_SECONDS = 3600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

export const credentials = givenChoice({
  id: "credentials",
  title: "What the cluster shows to secured services",
  help: "A keytab, the ticket cache of whoever starts it, delegation tokens alone, or nothing.",
  initial: "keytab",
  options: { none: "nothing", tickets: "a ticket cache", tokens: "delegation tokens alone", keytab: "a keytab" },
  link: "credentials",
  source: cited("talk", "Kerberos authentication"),
});

export const tokenSeconds = givenNumber({
  id: "tokenSeconds",
  symbol: String.raw`\kappa_v`,
  title: "Validity of a delegation token",
  unit: "seconds",
  help: "For HDFS dfs.namenode.delegation.token.renew-interval: until then somebody has to renew it, or fetch another.",
  initial: DAY_SECONDS,
  min: 60,
  max: 30 * DAY_SECONDS,
  link: "token-validity",
  source: cited("hadoop", "hdfs-default.xml, dfs.namenode.delegation.token.renew-interval, 1 day"),
});

export const tokenLifeSeconds = givenNumber({
  id: "tokenLifeSeconds",
  symbol: String.raw`\kappa_x`,
  title: "Longest life of a delegation token",
  unit: "seconds",
  help: "For HDFS dfs.namenode.delegation.token.max-lifetime: beyond it nobody can renew the token.",
  initial: 7 * DAY_SECONDS,
  min: 60,
  max: 365 * DAY_SECONDS,
  link: "token-life",
  source: cited("hadoop", "hdfs-default.xml, dfs.namenode.delegation.token.max-lifetime, 7 days"),
});

export const renewalRatio = givenNumber({
  id: "renewalRatio",
  symbol: String.raw`\kappa_r`,
  title: "Part of the validity after which tokens are fetched again",
  unit: "fraction",
  help: "security.delegation.tokens.renewal.time-ratio.",
  initial: 0.75,
  min: 0.01,
  max: 0.99,
  scale: "linear",
  link: "token-ratio",
  source: cited("flink23", "SecurityOptions.DELEGATION_TOKENS_RENEWAL_TIME_RATIO, default 0.75"),
});

export const retryBackoffSeconds = givenNumber({
  id: "retryBackoffSeconds",
  symbol: String.raw`\kappa_b`,
  title: "Wait after a fetch that failed",
  unit: "seconds",
  help: "security.delegation.tokens.renewal.retry.backoff. Always the same up to 2.3.",
  initial: HOUR_SECONDS,
  min: 1,
  max: DAY_SECONDS,
  link: "token-retry",
  source: cited("flink23", "SecurityOptions.DELEGATION_TOKENS_RENEWAL_RETRY_BACKOFF, default 1 h"),
});

export const ticketSeconds = givenNumber({
  id: "ticketSeconds",
  symbol: String.raw`\kappa_t`,
  title: "How long the ticket cache is kept fresh",
  unit: "seconds",
  help: "From the start of the cluster to the end of the last ticket that somebody puts into the cache.",
  initial: 7 * DAY_SECONDS,
  min: 60,
  max: 365 * DAY_SECONDS,
  link: "tickets",
  source: assumed("a ticket that may be renewed for a week, and somebody who does"),
});

export const plannedLifeSeconds = givenNumber({
  id: "plannedLifeSeconds",
  symbol: String.raw`\kappa_l`,
  title: "How long the job is to run",
  unit: "seconds",
  help: "Without a new start of the cluster, which would bring new tokens or tickets.",
  initial: 30 * DAY_SECONDS,
  min: 3600,
  max: 3650 * DAY_SECONDS,
  link: "job-life",
  source: assumed("a month between two starts"),
});

export const credentialInputs = [
  credentials,
  tokenSeconds,
  tokenLifeSeconds,
  renewalRatio,
  retryBackoffSeconds,
  ticketSeconds,
  plannedLifeSeconds,
] as const;
