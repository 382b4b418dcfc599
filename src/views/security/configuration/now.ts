import { tlsSwitchesOf, type SecurityValues } from "../../../model/security/settings.js";
import type { Configuration } from "../../capacity/configuration.js";
import { num, type World } from "../../world.js";
import { securityValues } from "../values.js";
import { kerberosLines } from "./kerberos.js";
import { reasoned, stores, type ReasonedLine } from "./lines.js";

/** What the scenario writes into config.yaml of Flink 2.x, with what it leaves open as comments. */
export function securityNow(world: World, link: string): Configuration {
  const values = securityValues(world);
  const lines = [
    ...internalLines(values),
    ...restTlsLines(values),
    ...restLines(values),
    ...kerberosLines(values),
    ...tokenLines(values, world),
  ];
  return { title: "config.yaml, Flink 2.x", text: reasoned(lines, link) };
}

function internalLines(values: SecurityValues): readonly ReasonedLine[] {
  const { internal, old } = tlsSwitchesOf(values);
  if (!internal) {
    const ignored = old ? "; security.ssl.enabled of your scenario would do nothing" : "";
    return [
      {
        reason: `no TLS inside the cluster: anyone who reaches its ports is served${ignored}`,
        text: "security.ssl.internal.enabled: false",
      },
    ];
  }
  return [
    {
      reason: "both ends show a certificate; 2.3.0 wants the names of all hosts in it; replace paths and passwords",
      text: `security.ssl.internal.enabled: true\n${stores("security.ssl.internal", "internal")}`,
    },
    ...offFlags(values),
    ...pinLines(values, "internal"),
    {
      reason: "the default of 2.3; before it, a cipher that recent JDKs refuse",
      text: "security.ssl.algorithms: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    },
  ];
}

function offFlags(values: SecurityValues): readonly ReasonedLine[] {
  const { rpc, data, blob } = tlsSwitchesOf(values);
  const flags = [
    [rpc, "pekko.ssl.enabled", "RPC"],
    [data, "taskmanager.data.ssl.enabled", "the records between TaskManagers"],
    [blob, "blob.service.ssl.enabled", "the blob server"],
  ] as const;
  return flags
    .filter(([isOn]) => !isOn)
    .map(([, key, what]) => ({
      reason: `takes ${what} out again, encryption and authentication`,
      text: `${key}: false`,
    }));
}

/** A fingerprint where others have certificates of the same authority. */
function pinLines({ certificateAuthority }: SecurityValues, side: "internal" | "rest"): readonly ReasonedLine[] {
  const key = `security.ssl.${side}.cert.fingerprint`;
  if (certificateAuthority === "own") return [];
  return certificateAuthority === "pinned"
    ? [{ reason: "SHA-1 of the certificate, in hexadecimal", text: `${key}: REPLACE_WITH_FINGERPRINT` }]
    : [{ reason: `without ${key} every certificate of the company is accepted` }];
}

function restTlsLines(values: SecurityValues): readonly ReasonedLine[] {
  const { rest, mutual, history } = tlsSwitchesOf(values);
  if (!rest)
    return [
      {
        reason: "REST in plaintext: passwords in requests, and jars, can be read on the way",
        text: "security.ssl.rest.enabled: false",
      },
    ];
  return [
    {
      reason: mutual
        ? "REST asks its clients for a certificate; there are no roles"
        : "REST encrypted; it does not ask who its clients are",
      text: `security.ssl.rest.enabled: true\nsecurity.ssl.rest.authentication-enabled: ${String(mutual)}\n${stores("security.ssl.rest", "rest")}`,
    },
    ...(mutual ? pinLines(values, "rest") : []),
    ...(history
      ? [{ reason: "the history server has a flag of its own", text: "historyserver.web.ssl.enabled: true" }]
      : []),
  ];
}

const bindings: Readonly<Record<SecurityValues["restReach"], ReasonedLine>> = {
  loopback: { reason: "only from this machine or pod", text: "rest.bind-address: localhost" },
  network: { reason: "an address of the cluster’s network", text: "rest.bind-address: REPLACE_WITH_ADDRESS" },
  everywhere: {
    reason: "every address of the machine, said openly; an absent line means the same",
    text: "rest.bind-address: 0.0.0.0",
  },
};

function restLines(values: SecurityValues): readonly ReasonedLine[] {
  return [
    bindings[values.restReach],
    {
      reason: "upload of jars by the web UI; POST /jobs of a session cluster is not part of it",
      text: `web.submit.enable: ${String(values.webSubmission === "on")}`,
    },
    ...(values.restProxy === "on" && values.restReach !== "loopback"
      ? [{ reason: "your proxy can be gone past: REST listens beyond this machine or pod" }]
      : []),
  ];
}

function tokenLines({ credentials }: SecurityValues, world: World): readonly ReasonedLine[] {
  if (credentials !== "keytab" && credentials !== "tickets") return [];
  return [
    {
      reason:
        "tokens are fetched again after this part of their validity; a failed fetch is repeated after the backoff",
      text: `security.delegation.tokens.renewal.time-ratio: ${String(num(world, "renewalRatio"))}\nsecurity.delegation.tokens.renewal.retry.backoff: ${String(Math.round(num(world, "retryBackoffSeconds")))} s`,
    },
  ];
}
