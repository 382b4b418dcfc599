import { CLIENT_FINGERPRINT, INTERNAL_FINGERPRINT } from "./fingerprints.js";
import { CLIENT_PASSWORD, STORE_PASSWORD } from "./pair.js";
import type { CertificateRequest } from "./request.js";

/** An option of Flink and its value; `${NAME}` stands for the environment variable of that name. */
export type Option = readonly [key: string, value: string];

/**
 * Ciphers that every supported Java allows. They are the default from 1.20.4, 2.0.2, 2.1.2 and 2.2.1 on (FLINK-39022);
 * the one that was before, TLS_RSA_WITH_AES_128_CBC_SHA, newer Javas refuse.
 */
const CIPHERS = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384";

const from = (variable: string): string => `\${${variable}}`;

interface Stores {
  readonly prefix: string;
  readonly keystore: string;
  readonly truststore: string;
  readonly password: string;
}

/** The five options that name a keystore and a truststore (SecurityOptions). */
function stores({ prefix, keystore, truststore, password }: Stores): readonly Option[] {
  const [file, secret] = [(name: string): string => `${prefix}${name}`, from(password)];
  return [
    [file("keystore"), keystore],
    [file("keystore-password"), secret],
    [file("key-password"), secret],
    [file("truststore"), truststore],
    [file("truststore-password"), secret],
  ];
}

/** The options of every process of the cluster, for 1.20 and 2.x. */
export function clusterOptions(request: CertificateRequest): readonly Option[] {
  const { directory, authority, hasClientCertificates } = request;
  const isPinned = authority === "company";
  const at = (file: string): string => `${directory}/${file}`;
  const internal = { prefix: "security.ssl.internal.", keystore: at("internal.p12"), password: STORE_PASSWORD };
  const rest = { prefix: "security.ssl.rest.", keystore: at("rest.p12"), password: STORE_PASSWORD };
  return [
    ["security.ssl.algorithms", CIPHERS],
    ["security.ssl.internal.enabled", "true"],
    ...stores({ ...internal, truststore: at(isPinned ? "internal-truststore.p12" : "internal.p12") }),
    ...pin("internal", isPinned, INTERNAL_FINGERPRINT),
    ["security.ssl.rest.enabled", "true"],
    ["security.ssl.rest.authentication-enabled", String(hasClientCertificates)],
    ...stores({ ...rest, truststore: at("rest-truststore.p12") }),
    ...pin("rest", isPinned && hasClientCertificates, CLIENT_FINGERPRINT),
  ];
}

function pin(layer: "internal" | "rest", isPinned: boolean, variable: string): readonly Option[] {
  return isPinned ? [[`security.ssl.${layer}.cert.fingerprint`, from(variable)]] : [];
}

/** The options of `bin/flink` on a machine of somebody who may reach REST. */
export function clientOptions({ directory, hasClientCertificates }: CertificateRequest): readonly Option[] {
  const prefix = "security.ssl.rest.";
  const [keystore, truststore] = [`${directory}/client.p12`, `${directory}/client-truststore.p12`];
  const all = stores({ prefix, keystore, truststore, password: CLIENT_PASSWORD });
  return [
    ["security.ssl.rest.enabled", "true"],
    ["security.ssl.rest.authentication-enabled", String(hasClientCertificates)],
    ...(hasClientCertificates ? all : all.filter(([key]) => key.includes("truststore"))),
  ];
}

/** The options of every process, and of clients, in 1.3: one pair for all, which only servers show. */
export function thenOptions({ directory, authority }: CertificateRequest): readonly Option[] {
  const truststore = `${directory}/${authority === "company" ? "internal-truststore.p12" : "internal.p12"}`;
  return [
    ["security.ssl.enabled", "true"],
    ["security.ssl.algorithms", CIPHERS],
    ...stores({
      prefix: "security.ssl.",
      keystore: `${directory}/internal.p12`,
      truststore,
      password: STORE_PASSWORD,
    }),
  ];
}
