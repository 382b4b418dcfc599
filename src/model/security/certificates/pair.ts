import type { Host } from "./host.js";
import type { CertificateRequest } from "./request.js";

/** A key with its certificate. */
export interface Pair {
  /** Name of its files, and its alias in the store. */
  readonly file: string;
  readonly commonName: string;
  /** The hosts that it is valid for; a client needs none. */
  readonly hosts: readonly Host[];
  readonly validityDays: number;
  /** The environment variable with the password of its store. */
  readonly password: string;
}

/** Password of what lies on the hosts of the cluster. */
export const STORE_PASSWORD = "FLINK_STORE_PASSWORD";
/** Password of what lies with a client of REST. */
export const CLIENT_PASSWORD = "FLINK_CLIENT_PASSWORD";
/** Password of the key that signs. */
export const CA_PASSWORD = "FLINK_CA_PASSWORD";

/** The pair of the processes among themselves. Each of them is server and client, on every host. */
export function internalPair({ jobManagers, taskManagers, validityDays }: CertificateRequest): Pair {
  const hosts = [...new Map([...jobManagers, ...taskManagers].map((host) => [host.text, host])).values()];
  return { file: "internal", commonName: "flink-internal", hosts, validityDays, password: STORE_PASSWORD };
}

/** The pair that the REST server of the JobManager shows. */
export function restPair({ jobManagers, validityDays }: CertificateRequest): Pair {
  return { file: "rest", commonName: "flink-rest", hosts: jobManagers, validityDays, password: STORE_PASSWORD };
}

/** The pair that a client of REST shows. */
export function clientPair({ validityDays }: CertificateRequest): Pair {
  return { file: "client", commonName: "flink-client", hosts: [], validityDays, password: CLIENT_PASSWORD };
}
