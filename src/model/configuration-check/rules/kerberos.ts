import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";

const keytab = "security.kerberos.login.keytab";
const principal = "security.kerberos.login.principal";
const contexts = "security.kerberos.login.contexts";
const cache = "security.kerberos.login.use-ticket-cache";
const tokens = "security.delegation.tokens.enabled";
const provider = "security.delegation.token.provider.";

/** Rules about Kerberos and delegation tokens. */
export const kerberosRules: readonly Rule[] = [
  {
    id: "keytab-without-principal",
    level: "broken",
    applies: ({ value }) => Boolean(value(keytab)) && !value(principal) && [keytab],
    happens: "Flink does not start.",
    reason: "A key table is set without the principal whose keys are in it.",
    mend: [`${principal}: flink@EXAMPLE.COM`],
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "SecurityUtils.SecurityConfiguration.validate")
        : cited("flink23", "SecurityConfiguration.validate; the same in 1.20"),
  },
  {
    id: "principal-without-keytab",
    level: "broken",
    applies: ({ value }) => Boolean(value(principal)) && !value(keytab) && [principal],
    happens: ({ release }) =>
      release === "1.3"
        ? "The principal is not used: whoever has a ticket is who the cluster is."
        : "Flink does not start.",
    reason: "A principal is set without a key table to log in with.",
    mend: [`${keytab}: /path/to/flink.keytab`],
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "SecurityUtils.SecurityConfiguration.validate")
        : cited("flink23", "SecurityConfiguration.validate; the same in 1.20"),
  },
  {
    id: "ticket-cache",
    level: "risk",
    applies: (situation) =>
      !situation.value(keytab) &&
      (Boolean(situation.value(contexts)) || situation.value(cache)?.toLowerCase() === "true") &&
      situation.isOn(cache) && [contexts, cache],
    happens:
      "A job that runs for weeks fails when its ticket ends, typically within a day, or within a week if it is renewed.",
    reason: "There is no key table: Flink uses the ticket that it finds, and does not fetch another one.",
    mend: [`${keytab}: /path/to/flink.keytab`, `${principal}: flink@EXAMPLE.COM`],
    source: ({ release }) => cited(release === "1.3" ? "flink13" : "flink23", "docs, security-kerberos.md"),
  },
  {
    id: "tokens-off",
    level: "risk",
    releases: ["1.20", "2.3"],
    applies: (situation) => Boolean(situation.value(keytab)) && !situation.isOn(tokens) && [tokens],
    happens: "No tokens are obtained or renewed: each process has to log in by itself, or fails when its tokens end.",
    reason: "The framework that hands tokens from the JobManager to the TaskManagers is turned off.",
    mend: [`${tokens}: true`],
    source: cited("flink23", "docs, security-delegation-token.md"),
  },
  {
    id: "tokens-both-s3",
    level: "note",
    releases: ["1.20", "2.3"],
    applies: ({ matching }) => {
      const [hadoop = [], presto = []] = ["s3-hadoop", "s3-presto"].map((name) =>
        matching(new RegExp(`^${provider.replace(/\./g, "\\.")}${name}\\.(access|secret)-key$`)),
      );
      return hadoop.length > 0 && presto.length > 0 && [...hadoop, ...presto];
    },
    happens: "Where the two have different credentials, either of them may be the one that counts.",
    reason: "Both file systems read the same token, and the one that comes last wins.",
    mend: [`${provider}s3-presto.enabled: false`],
    source: cited("flink23", "docs, security-delegation-token.md"),
  },
];
