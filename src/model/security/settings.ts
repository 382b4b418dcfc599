import { flinkVersion } from "../checkpointing/inputs/schedule.js";
import { highAvailability } from "../deployment/inputs/job-manager.js";
import type { ValuesOf } from "../quantity.js";
import { aroundInputs } from "./inputs/around.js";
import { credentials } from "./inputs/credentials.js";
import { restInputs } from "./inputs/rest.js";
import { tlsInputs } from "./inputs/tls.js";
import { isEncrypted, isMutual, type TlsPath, type TlsSwitches, type TlsVersion } from "./tls.js";

/** The inputs that decide what a connection is like. */
export const connectionInputs = [
  flinkVersion,
  ...tlsInputs,
  ...restInputs,
  highAvailability,
  ...aroundInputs,
  credentials,
] as const;

/** What they are set to. */
export type SecurityValues = ValuesOf<typeof connectionInputs>;

/** The keys for TLS as they are set. */
export function tlsSwitchesOf(values: SecurityValues): TlsSwitches {
  return {
    old: values.oldTlsSwitch === "on",
    internal: values.internalTls === "on",
    rest: values.restTls === "on",
    mutual: values.restMutualTls === "on",
    rpc: values.rpcTls === "on",
    data: values.dataTls === "on",
    blob: values.blobTls === "on",
    web: values.webTls === "on",
    history: values.historyServer === "https",
  };
}

/** The column of the table of keys that a scenario reads. */
export const tlsVersionOf = ({ flinkVersion }: Pick<SecurityValues, "flinkVersion">): TlsVersion =>
  flinkVersion === "then" ? "1.3" : "2.x";

/** Whether a connection is encrypted, and by whom it is proved, as set. */
export function tlsOf(
  path: TlsPath,
  values: SecurityValues,
): { readonly encrypted: boolean; readonly mutual: boolean } {
  const [version, switches] = [tlsVersionOf(values), tlsSwitchesOf(values)];
  return { encrypted: isEncrypted(path, version, switches), mutual: isMutual(path, version, switches) };
}

/** Whether somebody logs in by Kerberos: delegation tokens are for Hadoop’s services alone. */
export const hasTicket = ({ credentials }: Pick<SecurityValues, "credentials">): boolean =>
  credentials === "keytab" || credentials === "tickets";
