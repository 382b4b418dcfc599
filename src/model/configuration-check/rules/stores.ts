import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";
import type { Situation } from "../situation.js";
import { hasInternalTls, hasMutualRest, hasRestTls, internal, master, mutual, rest, storeValue } from "../tls.js";

const keys = ["keystore", "keystore-password", "key-password"];
const trust = ["truststore", "truststore-password"];

function missing(situation: Situation, of: "internal" | "rest", names: readonly string[]): readonly string[] {
  return names.filter((name) => !storeValue(situation, of, name));
}

function prefix({ release }: Situation, of: "internal" | "rest"): string {
  return release === "1.3" ? "security.ssl." : `security.ssl.${of}.`;
}

function placeholders(situation: Situation, of: "internal" | "rest", names: readonly string[]): readonly string[] {
  return missing(situation, of, names).map(
    (name) => `${prefix(situation, of)}${name}: ${name.endsWith("password") ? "…" : `/path/to/${of}.keystore`}`,
  );
}

const trustsACompany = (situation: Situation, of: "internal" | "rest"): boolean => {
  const [own, trusted] = [storeValue(situation, of, "keystore"), storeValue(situation, of, "truststore")];
  return own !== null && trusted !== null && own !== trusted && !situation.value(`security.ssl.${of}.cert.fingerprint`);
};

/** The JDKs that do not accept the suites that begin with TLS_RSA. */
const REFUSING = "11.0.30, 17.0.18, 21.0.10 and 24";

/** Rules about keys, certificates and ciphers. */
export const storeRules: readonly Rule[] = [
  {
    id: "keystore-missing",
    level: "broken",
    applies: (situation) =>
      hasInternalTls(situation) && missing(situation, "internal", [...keys, ...trust]).length > 0 && [internal, master],
    happens: "The cluster does not start.",
    reason: "TLS within the cluster is on, and something of its key store or trust store is not set.",
    mend: (situation) => placeholders(situation, "internal", [...keys, ...trust]),
    source: ({ release }) => cited(release === "1.3" ? "flink13" : "flink23", "SSLUtils"),
  },
  {
    id: "rest-keystore-missing",
    level: "broken",
    releases: ["1.20", "2.3"],
    applies: (situation) => hasRestTls(situation) && missing(situation, "rest", keys).length > 0 && [rest, master],
    happens: "The JobManager does not start.",
    reason: "TLS of REST is on, and something of its key store is not set.",
    mend: (situation) => placeholders(situation, "rest", keys),
    source: cited("flink23", "SSLUtils.getKeyManagerFactory"),
  },
  {
    id: "mutual-trusts-java",
    level: "risk",
    releases: ["1.20", "2.3"],
    applies: (situation) =>
      hasMutualRest(situation) && missing(situation, "rest", trust).length === trust.length && [mutual],
    happens: "The REST server accepts every certificate that Java’s own trust store accepts, of any public authority.",
    reason: "No trust store is set for REST, and Flink then leaves the choice to Java.",
    mend: (situation) => placeholders(situation, "rest", trust),
    source: cited("flink23", "SSLUtils.getTrustManagerFactory"),
  },
  {
    id: "company-ca",
    level: "risk",
    releases: ["1.20", "2.3"],
    applies: (situation) =>
      hasInternalTls(situation) &&
      trustsACompany(situation, "internal") && ["security.ssl.internal.truststore", "security.ssl.truststore"],
    happens: "If the trust store holds an authority of your company, each of its certificates opens this cluster.",
    reason:
      "Trust store and key store differ, and no fingerprint is set. This is a guess: what is in the stores, only you can see.",
    mend: ["# SHA-1 of this cluster’s certificate:", "security.ssl.internal.cert.fingerprint: 00:11:22:…"],
    source: cited("flink23", "docs, security-ssl.md; SSLUtils.getTrustManagerFactory"),
  },
  {
    id: "rest-company-ca",
    level: "note",
    releases: ["1.20", "2.3"],
    applies: (situation) =>
      hasMutualRest(situation) &&
      trustsACompany(situation, "rest") && ["security.ssl.rest.truststore", "security.ssl.truststore"],
    happens: "If the trust store holds an authority of your company, each of its certificates may submit jobs.",
    reason: "Trust store and key store of REST differ, and no fingerprint is set. It is a guess, as above.",
    mend: ["# SHA-1 of the certificate that clients have:", "security.ssl.rest.cert.fingerprint: 00:11:22:…"],
    source: cited("flink23", "docs, security-ssl.md; SSLUtils.getTrustManagerFactory"),
  },
  {
    id: "cipher-refused",
    level: "risk",
    releases: ["1.20", "2.3"],
    applies: (situation) => {
      const suites = situation.value("security.ssl.algorithms")?.split(",") ?? [];
      const isRefused = suites.length > 0 && suites.every((suite) => suite.trim().startsWith("TLS_RSA_"));
      return isRefused && (hasInternalTls(situation) || hasRestTls(situation)) && ["security.ssl.algorithms"];
    },
    happens: "The processes do not find each other any more once Java is updated.",
    reason: `Java ${REFUSING}, and later updates of each, refuse all suites that begin with TLS_RSA.`,
    mend: ["security.ssl.algorithms: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"],
    source: cited("notes", "2.3, FLINK-39022"),
  },
  {
    id: "cipher-by-patch",
    level: "note",
    releases: ["1.20", "2.3"],
    applies: (situation) => situation.value("security.ssl.algorithms") === null && hasInternalTls(situation),
    happens: ({ release }) =>
      release === "1.20"
        ? "Up to 1.20.3, processes do not find each other once Java is updated; from 1.20.4 on they do."
        : "In an early 2.x, processes may not find each other once Java is updated; in 2.0.2, 2.2.1 and 2.3.0 they do.",
    reason: `The default was one suite, TLS_RSA_WITH_AES_128_CBC_SHA, which Java ${REFUSING} refuse. Patch releases have changed it.`,
    mend: ["security.ssl.algorithms: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"],
    source: cited("vectors", "SecurityOptions.SSL_ALGORITHMS of 1.20.3 to 1.20.5, 2.0.2, 2.2.1 and 2.3.0; FLINK-39022"),
  },
  {
    id: "openssl",
    level: "note",
    releases: ["1.20", "2.3"],
    applies: ({ value }) => value("security.ssl.provider")?.toUpperCase() === "OPENSSL" && ["security.ssl.provider"],
    happens:
      "Without OpenSSL and its library in lib/, no process with TLS starts. The blob server uses Java in any case.",
    reason: "The provider is not part of Flink: flink-shaded-netty-tcnative has to be copied from opt/ into lib/.",
    mend: ["# cp opt/flink-shaded-netty-tcnative-*.jar lib/"],
    source: cited("flink23", "SSLUtils.getSSLProvider; docs, security-ssl.md"),
  },
  {
    id: "provider-unknown",
    level: "broken",
    releases: ["1.20", "2.3"],
    applies: ({ value }) =>
      !["JDK", "OPENSSL"].includes((value("security.ssl.provider") ?? "JDK").toUpperCase()) && [
        "security.ssl.provider",
      ],
    happens: "No process with TLS starts.",
    reason: "Flink knows two providers: JDK and OPENSSL.",
    mend: ["security.ssl.provider: JDK"],
    source: cited("flink23", "SSLUtils.getSSLProvider"),
  },
];
