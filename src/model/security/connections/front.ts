import { cited, type Source } from "../../sources.js";
import { conditionOf } from "../tls.js";
import { tlsOf, type SecurityValues } from "../settings.js";
import type { Admits, Connection, Power, Reach } from "./connection.js";
import { byCertificate } from "./inside.js";

const reaches: Readonly<Record<SecurityValues["restReach"], Reach>> = {
  loopback: "machine",
  network: "network",
  everywhere: "everywhere",
};

/** Whom REST serves: its own TLS may ask for a certificate, and a proxy for a login where nobody gets past it. */
function restAdmits(values: SecurityValues): Admits {
  if (tlsOf("web", values).mutual) return byCertificate(values);
  return values.restProxy === "on" && values.restReach === "loopback" ? "known" : "anyone";
}

/** The worst that REST lets somebody do. Only an application cluster of today takes no job. */
function restPower({ flinkVersion, clusterMode, webSubmission }: SecurityValues): Power {
  if (flinkVersion === "then") return webSubmission === "on" ? "code" : "control";
  return clusterMode === "session" ? "code" : "control";
}

function restCan(values: SecurityValues): string {
  if (restPower(values) === "control") return "cancel jobs, take savepoints and read logs and the configuration";
  return values.flinkVersion === "now" && values.webSubmission === "off"
    ? "submit a job by POST /jobs, which web.submit.enable does not close"
    : "upload a jar and run it";
}

function restMend(values: SecurityValues): string {
  const admits = restAdmits(values);
  if (admits === "known") return "Nothing to mend: let nobody past what asks for the login or the certificate.";
  if (admits === "company") return "Pin the certificate with security.ssl.rest.cert.fingerprint.";
  if (values.restProxy === "on") return "Bind REST to this machine or pod, so that nobody gets past the proxy.";
  if (values.flinkVersion === "then") return "Let only a proxy that asks for a login reach the port.";
  return "Bind REST to this machine or pod with a proxy that asks for a login, or turn on mutual TLS.";
}

type FrontPart = Pick<Connection, "id" | "title" | "name" | "ends"> & { readonly source: Source };

function rest(part: FrontPart, values: SecurityValues): Connection {
  const { encrypted, mutual } = tlsOf("web", values);
  return {
    ...part,
    port: { then: "8081", now: "8081" },
    portKey: { then: "jobmanager.web.port", now: "rest.bind-port" },
    isEncrypted: encrypted,
    proof: mutual ? "both" : encrypted ? "server" : "nobody",
    admits: restAdmits(values),
    power: restPower(values),
    reach: reaches[values.restReach],
    governed: { then: conditionOf("web", "1.3"), now: conditionOf("web", "2.x") },
    can: restCan(values),
    mend: restMend(values),
  };
}

const web = (values: SecurityValues): Connection =>
  rest(
    {
      id: "web",
      title: "Web UI and REST, from a browser",
      name: "web UI",
      ends: ["browser", "jobManager"],
      source: cited("flink23", "RestOptions, WebOptions, DispatcherRestEndpoint"),
    },
    values,
  );

/** Today the command line submits by REST; in 1.3 by RPC, with the jar sent to the blob server. */
function client(values: SecurityValues): Connection {
  if (values.flinkVersion === "now") {
    return rest(
      {
        id: "client",
        title: "Submission, from the command line",
        name: "REST",
        ends: ["client", "jobManager"],
        source: cited("flink23", "RestClusterClient, JobSubmitHandler"),
      },
      values,
    );
  }
  const { encrypted } = tlsOf("rpc", values);
  return {
    id: "client",
    title: "Submission, from the command line",
    name: "RPC",
    ends: ["client", "jobManager"],
    port: { then: "6123", now: "8081" },
    portKey: { then: "jobmanager.rpc.port", now: "rest.bind-port" },
    isEncrypted: encrypted,
    proof: encrypted ? "server" : "nobody",
    admits: "anyone",
    power: "code",
    reach: "network",
    governed: { then: conditionOf("rpc", "1.3"), now: conditionOf("web", "2.x") },
    can: "submit a job with its own code",
    mend: "Let only machines that you trust reach the port: 1.3 has no authentication of clients.",
    source: cited("talk", "Limitations"),
  };
}

function history(values: SecurityValues): Connection | null {
  if (values.historyServer === "none") return null;
  const { encrypted, mutual } = tlsOf("history", values);
  return {
    id: "history",
    title: "History server, from a browser",
    name: "past jobs",
    ends: ["browser", "historyServer"],
    port: { then: "8082", now: "8082" },
    portKey: { then: "historyserver.web.port", now: "historyserver.web.port" },
    isEncrypted: encrypted,
    proof: mutual ? "both" : encrypted ? "server" : "nobody",
    admits: mutual ? byCertificate(values) : "anyone",
    power: "data",
    reach: "network",
    governed: { then: conditionOf("history", "1.3"), now: conditionOf("history", "2.x") },
    can: "read plans, exceptions and configuration of jobs that have ended",
    mend: encrypted
      ? "Put a proxy that asks for a login in front, or turn on mutual TLS for REST."
      : "Turn on TLS for REST and historyserver.web.ssl.enabled.",
    source: cited("flink23", "HistoryServer, HistoryServerOptions"),
  };
}

/** The connections by which people and their tools come to a cluster. */
export const frontConnections = [web, client, history] as const;
