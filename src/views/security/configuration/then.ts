import { tlsSwitchesOf, type SecurityValues } from "../../../model/security/settings.js";
import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { securityValues } from "../values.js";
import { kerberosLines } from "./kerberos.js";
import { reasoned, stores, type ReasonedLine } from "./lines.js";

/** The same for Flink 1.3, whose one master switch is on where either of today’s would be. */
export function securityThen(world: World, link: string): Configuration {
  const values = securityValues(world);
  const lines = [...tlsLines(values), ...webLines(values), ...kerberosLines(values)];
  return { title: "flink-conf.yaml, Flink 1.3", text: reasoned(lines, link) };
}

function tlsLines(values: SecurityValues): readonly ReasonedLine[] {
  const switches = tlsSwitchesOf(values);
  if (!switches.old && !switches.internal && !switches.rest) {
    return [{ reason: "no TLS at all", text: "security.ssl.enabled: false" }];
  }
  return [
    {
      reason: "one switch and one pair of stores for all; only the server shows a certificate",
      text: `security.ssl.enabled: true\n${stores("security.ssl", "flink")}`,
    },
    {
      reason: "what each flag protects: RPC and clients, records, jars, the web UI",
      text: [
        `akka.ssl.enabled: ${String(switches.rpc)}`,
        `taskmanager.data.ssl.enabled: ${String(switches.data)}`,
        `blob.service.ssl.enabled: ${String(switches.blob)}`,
        `jobmanager.web.ssl.enabled: ${String(switches.web)}`,
      ].join("\n"),
    },
  ];
}

function webLines({ webSubmission, historyServer }: SecurityValues): readonly ReasonedLine[] {
  return [
    {
      reason: "the upload of jars by the web UI",
      text: `jobmanager.web.submit.enable: ${String(webSubmission === "on")}`,
    },
    {
      reason: "a server in each TaskManager that is on by default, and asks nobody who they are",
      text: "query.server.enable: false",
    },
    ...(historyServer === "https"
      ? [{ reason: "the history server has a flag of its own", text: "historyserver.web.ssl.enabled: true" }]
      : []),
  ];
}
