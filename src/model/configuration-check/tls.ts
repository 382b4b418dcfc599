import type { Situation } from "./situation.js";
import { isLoopback } from "./situation.js";

export const master = "security.ssl.enabled";
export const internal = "security.ssl.internal.enabled";
export const rest = "security.ssl.rest.enabled";
export const mutual = "security.ssl.rest.authentication-enabled";

/**
 * Whether the connections within a cluster are encrypted: 1.3 has one switch, which still counted in 1.20 where the new one
 * is not set, and 2.x reads the new one only. Source: `SecurityOptions.isInternalSSLEnabled` and `SSLUtils` of 1.3.
 */
export function hasInternalTls(situation: Situation): boolean {
  return isSwitchedOn(situation, internal);
}

/** Whether the port of the web interface is encrypted. In 1.3 a flag of its own can take it out. */
export function hasRestTls(situation: Situation): boolean {
  const isOut = situation.release === "1.3" && !situation.isOn("jobmanager.web.ssl.enabled");
  return !isOut && isSwitchedOn(situation, rest);
}

/** Whether the web interface asks its clients for a certificate. Since 1.7. */
export function hasMutualRest(situation: Situation): boolean {
  return situation.release !== "1.3" && hasRestTls(situation) && situation.isOn(mutual);
}

function isSwitchedOn(situation: Situation, own: string): boolean {
  if (situation.release === "1.3") return situation.isOn(master);
  if (situation.release === "1.20" && situation.value(own) === null) return situation.isOn(master);
  return situation.isOn(own);
}

/** The option of the address that the web interface listens on. */
export const restAddress = (situation: Situation): string =>
  situation.release === "1.3" ? "jobmanager.web.address" : "rest.bind-address";

/** Whether the web interface can be reached from other machines. Without an address it listens on all of them. */
export function isRestOpen(situation: Situation): boolean {
  return !isLoopback(situation.value(restAddress(situation)));
}

/** Whether others can reach the ports that JobManager and TaskManagers have for each other. */
export function isInternalOpen(situation: Situation): boolean {
  const names =
    situation.release === "1.3"
      ? ["jobmanager.rpc.address", "taskmanager.hostname"]
      : ["jobmanager.bind-host", "taskmanager.bind-host"];
  return !names.every((name) => isLoopback(situation.value(name)));
}

/** A setting of a key store: under its own prefix, else under the one that all connections share. */
export function storeValue(situation: Situation, of: "internal" | "rest", name: string): string | null {
  const own = situation.release === "1.3" ? null : situation.value(`security.ssl.${of}.${name}`);
  return own ?? situation.value(`security.ssl.${name}`);
}
