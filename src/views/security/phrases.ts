import { runsCode } from "../../model/security/connections/connection.js";
import { hasTicket } from "../../model/security/settings.js";
import { isEncrypted } from "../../model/security/tls.js";
import { tlsSwitchesOf } from "../../model/security/settings.js";
import { say, type World } from "../world.js";
import { exposureSentence } from "./cluster/view.js";
import { finding } from "./tokens/view.js";
import { connectionsIn, eraOf, securityValues, versionName } from "./values.js";

/** The chapter’s answer for the scenario in use. */
function answer(world: World): string {
  return `As your cluster is set, in ${versionName(world)}: ${lowerFirst(exposureSentence(world))}`;
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** What to close first. */
function first(world: World): string {
  const [worst] = connectionsIn(world).filter(runsCode);
  if (!worst) return "What is still in plaintext can be read on the way, but runs no code.";
  return `The first to close: ${lowerFirst(worst.title)}, where anyone who reaches the port can ${worst.can}. ${worst.mend}`;
}

/** What the switches of before mean to Flink 2.x. */
function oldSwitch(world: World): string {
  const switches = tlsSwitchesOf(securityValues(world));
  const inside = ["rpc", "data", "blob"] as const;
  const open = inside.filter((path) => !isEncrypted(path, "2.x", switches)).length;
  if (!switches.old)
    return "Your scenario does not write security.ssl.enabled; turn the old switch on to see what becomes of it.";
  return open === 0
    ? "Your scenario writes security.ssl.enabled, which Flink 2.x does not read, and the new switch beside it, which it does."
    : `Your scenario writes security.ssl.enabled, and with it ${String(open)} of ${String(inside.length)} connections inside a cluster of Flink 2.x are in plaintext.`;
}

/** Whether clients are known, in the words of the talk’s slide. */
function clients(world: World): string {
  const client = connectionsIn(world).find(({ id }) => id === "client");
  if (client?.reach === "machine")
    return "In your scenario clients reach the cluster from its own machine or pod only.";
  if (client?.admits === "anyone")
    return "In your scenario clients are not authenticated to the cluster, as on the slide.";
  return client?.admits === "company"
    ? "In your scenario every client that has a certificate of the company is let in."
    : "In your scenario clients are authenticated to the cluster.";
}

/** What the choice of authority means. */
function authority(world: World): string {
  const { certificateAuthority } = securityValues(world);
  if (certificateAuthority === "own") return "Your scenario has a certificate of its own, and lets nobody else in.";
  return certificateAuthority === "pinned"
    ? "Your scenario pins the certificate, so that others of the same authority do not help."
    : "In your scenario each certificate that the company has signed opens the cluster.";
}

/** When tokens are fetched, and what may fail. */
function fetches(world: World): string {
  if (eraOf(world) === "then")
    return (
      "Flink 1.3 fetches no tokens while it runs; today it would do so every " + say(world, "tokenFetchSeconds") + "."
    );
  if (!hasTicket(securityValues(world))) return "Without a keytab or a ticket cache Flink cannot fetch tokens.";
  return (
    `Tokens are fetched every ${say(world, "tokenFetchSeconds")}, with ${say(world, "tokenReserveSeconds")} of their ` +
    `validity left, and a failure of ${say(world, "kdcOutageSeconds")} goes unnoticed.`
  );
}

/** The sentences of the chapter on security, by the name an author uses. */
export const securityPhrases: Readonly<Record<string, (world: World) => string>> = {
  "security-answer": answer,
  "security-first": first,
  "old-switch": oldSwitch,
  "clients-known": clients,
  "certificate-authority": authority,
  "token-fetches": fetches,
  "credentials-last": finding,
};
