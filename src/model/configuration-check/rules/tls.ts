import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";
import type { Situation } from "../situation.js";
import { hasInternalTls, hasMutualRest, hasRestTls, internal, isInternalOpen, master, mutual, rest } from "../tls.js";

const flags = ["akka.ssl.enabled", "pekko.ssl.enabled", "taskmanager.data.ssl.enabled", "blob.service.ssl.enabled"];
const flagsThen = [...flags, "jobmanager.web.ssl.enabled"];

const isMasterOnly = (situation: Situation): boolean =>
  situation.release === "2.3" &&
  situation.settings.get(master)?.trim().toLowerCase() === "true" &&
  !(hasInternalTls(situation) && hasRestTls(situation));

const setTo = (situation: Situation, value: string): readonly string[] =>
  (situation.release === "1.3" ? flagsThen : flags).filter((key) => situation.value(key)?.toLowerCase() === value);

/** Rules about which connections are encrypted. */
export const tlsRules: readonly Rule[] = [
  {
    id: "tls-master-removed",
    level: "danger",
    releases: ["2.3"],
    applies: (situation) => isMasterOnly(situation) && [master],
    happens: (situation) =>
      hasInternalTls(situation) || hasRestTls(situation)
        ? `Only half of the cluster is encrypted: ${hasRestTls(situation) ? "what JobManager and TaskManagers tell each other" : "the web interface"} goes over the network in plaintext. Flink starts and says nothing.`
        : "The whole cluster runs in plaintext. Flink starts, and no line of its log says so.",
    reason:
      "Flink 2.0 removed this switch. Its documentation still says that it holds where the two new ones are not set; the code reads only the new ones, and both are off by default.",
    mend: [
      "security.ssl.internal.enabled: true",
      "security.ssl.rest.enabled: true",
      "security.ssl.rest.authentication-enabled: true",
    ],
    source: cited("runs", "security.csv, master-switch: 2.3.0 and 2.2.1 in plaintext, 1.20.5 encrypted"),
  },
  {
    id: "internal-plaintext",
    level: "danger",
    applies: (situation) =>
      !hasInternalTls(situation) &&
      !isMasterOnly(situation) &&
      isInternalOpen(situation) && [
        situation.release === "1.3" ? master : internal,
        "jobmanager.bind-host",
        "taskmanager.bind-host",
      ],
    happens:
      "JobManager and TaskManagers talk in plaintext, and take anybody who reaches their ports for one of them: whoever does can run code in the cluster.",
    reason:
      "TLS within the cluster is off by default, and a certificate on both sides is the only way in which Flink’s processes know each other.",
    mend: ({ release }) =>
      release === "1.3"
        ? ["security.ssl.enabled: true"]
        : [
            "security.ssl.internal.enabled: true",
            "security.ssl.internal.keystore: /path/to/internal.keystore",
            "security.ssl.internal.truststore: /path/to/internal.keystore",
            "# and their passwords: keystore-password, key-password, truststore-password",
          ],
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "docs/setup/security-ssl.md, ConfigConstants")
        : cited("flink23", "SecurityOptions.isInternalSSLEnabled; docs, security-ssl.md"),
  },
  {
    id: "tls-one-way",
    level: "risk",
    releases: ["1.3"],
    applies: (situation) => hasInternalTls(situation) && [master],
    happens: "The connections are encrypted, but a client needs no certificate: whoever reaches a port is let in.",
    reason: "TLS of 1.3 is one-way: only servers show a certificate. It is mutual since 1.6.",
    mend: ["# Let nobody but the cluster reach these ports: a firewall, or a network of its own."],
    source: cited("flink13", "SSLUtils: the client’s context has no key manager; FLINK-9313 for 1.6"),
  },
  {
    id: "tls-flag-idle",
    level: "broken",
    applies: (situation) => {
      const idle = setTo(situation, "true");
      return !hasInternalTls(situation) && idle.length > 0 && idle;
    },
    happens: (_, keys) =>
      `${keys.length > 1 ? "These switches have" : "This switch has"} no effect: nothing is encrypted by it.`,
    reason: ({ release }) =>
      `It takes a connection out of TLS or leaves it in, and counts only together with ${release === "1.3" ? master : internal}, which is off.`,
    mend: ({ release }) => [`${release === "1.3" ? master : internal}: true`],
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "docs/setup/security-ssl.md, ConfigConstants")
        : cited("flink23", "SecurityOptions.SSL_INTERNAL_ENABLED, RpcOptions.SSL_ENABLED"),
  },
  {
    id: "tls-flag-off",
    level: "danger",
    applies: (situation) => {
      const off = setTo(situation, "false");
      return hasInternalTls(situation) && off.length > 0 && off;
    },
    happens: "This connection runs in plaintext and without a certificate, while TLS is on.",
    reason: "The switch takes one connection out of TLS; all of them are in it by default.",
    mend: (_, keys) => keys.map((key) => `${key}: true`),
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "docs/setup/security-ssl.md, ConfigConstants")
        : cited("flink23", "docs, security-ssl.md; the flags of RPC, data plane and blob server"),
  },
  {
    id: "rest-plaintext",
    level: "risk",
    applies: (situation) => hasInternalTls(situation) && !hasRestTls(situation) && !isMasterOnly(situation) && [rest],
    happens:
      "The web interface and its REST interface run in plaintext: jars, and what users type, can be read on the way.",
    reason: "REST has a switch of its own, and TLS within the cluster does not turn it on.",
    mend: ({ release }) =>
      release === "1.3" ? ["jobmanager.web.ssl.enabled: true"] : ["security.ssl.rest.enabled: true"],
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "ConfigConstants.JOB_MANAGER_WEB_SSL_ENABLED")
        : cited("flink23", "SecurityOptions.isRestSSLEnabled"),
  },
  {
    id: "mutual-without-tls",
    level: "broken",
    releases: ["1.20", "2.3"],
    applies: (situation) => situation.isOn(mutual) && !hasRestTls(situation) && [mutual],
    happens: "Nobody is asked for a certificate.",
    reason: "Authentication counts only where TLS of REST is on.",
    mend: ["security.ssl.rest.enabled: true"],
    source: cited("flink23", "SecurityOptions.isRestSSLAuthenticationEnabled"),
  },
  {
    id: "tls-goes-in-2",
    level: ({ isReleaseKnown }) => (isReleaseKnown ? "note" : "danger"),
    releases: ["1.3", "1.20"],
    applies: (situation) =>
      situation.isOn(master) && (situation.value(internal) === null || situation.value(rest) === null) && [master],
    happens: ({ release, isReleaseKnown }) =>
      `It encrypts in ${release}. The same file in 2.x runs in plaintext, without a word${isReleaseKnown ? "" : ", and nothing in it says which of them reads it"}.`,
    reason: "Up to 1.20 Flink takes this switch where the two new ones are not set; 2.0 removed it.",
    mend: ["security.ssl.internal.enabled: true", "security.ssl.rest.enabled: true"],
    source: cited("runs", "security.csv, master-switch: 1.20.5 encrypted, 2.3.0 in plaintext"),
  },
  {
    id: "verify-hostname-idle",
    level: "broken",
    releases: ["1.20", "2.3"],
    applies: ({ settings }) => settings.has("security.ssl.verify-hostname") && ["security.ssl.verify-hostname"],
    happens: "It has no effect: no host name is compared.",
    reason: ({ release }) =>
      release === "2.3"
        ? "Nothing reads this key. In 2.3 security.ssl.rest.verify-hostname stands for it, and is off by default."
        : "Nothing in Flink 1.20 reads this key.",
    mend: ({ release }) =>
      release === "2.3"
        ? ["security.ssl.rest.verify-hostname: true"]
        : ["# Take the line out. A fingerprint pins a certificate: security.ssl.rest.cert.fingerprint"],
    source: cited("flink23", "SecurityOptions.SSL_VERIFY_HOSTNAME, SSLUtils; the same search in 1.20.5"),
  },
  {
    id: "rest-ciphers-idle",
    level: "note",
    releases: ["1.20", "2.3"],
    applies: (situation) => {
      const keys = ["security.ssl.algorithms", "security.ssl.protocol"].filter((key) => situation.value(key) !== null);
      return hasRestTls(situation) && !hasMutualRest(situation) && keys.length > 0 && keys;
    },
    happens: "They hold within the cluster, but the REST server does not keep to them: it offers what Java offers.",
    reason: "Without certificates of clients, the REST server leaves protocol and cipher suites as they are.",
    mend: ["security.ssl.rest.authentication-enabled: true"],
    source: cited("runs", "security.csv, rest-protocol-and-ciphers, 2.3.0 and 1.20.5"),
  },
];
