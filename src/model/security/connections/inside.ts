import { cited, derived, type Source } from "../../sources.js";
import { conditionOf, type TlsPath } from "../tls.js";
import { tlsOf, tlsVersionOf, type SecurityValues } from "../settings.js";
import type { Admits, Connection } from "./connection.js";

type Described = Pick<Connection, "id" | "title" | "name" | "ends" | "port" | "portKey" | "power" | "can"> & {
  readonly path: TlsPath;
  readonly source: Source;
};

/** Both ends need a certificate, or nobody does: there is no other authentication inside a cluster. */
function internal({ path, ...described }: Described, values: SecurityValues): Connection {
  const { encrypted, mutual } = tlsOf(path, values);
  const admits = mutual ? byCertificate(values) : "anyone";
  return {
    ...described,
    isEncrypted: encrypted,
    proof: mutual ? "both" : encrypted ? "server" : "nobody",
    admits,
    reach: "network",
    governed: { then: conditionOf(path, "1.3"), now: conditionOf(path, "2.x") },
    mend: mendOf(path, values, admits),
  };
}

/** Whom a truststore lets in. */
export function byCertificate({ certificateAuthority }: Pick<SecurityValues, "certificateAuthority">): Admits {
  return certificateAuthority === "company" ? "company" : "known";
}

function mendOf(path: TlsPath, values: SecurityValues, admits: Admits): string {
  const version = tlsVersionOf(values);
  if (admits === "known") return "Nothing to mend: keep the truststore to the cluster’s own certificate.";
  if (admits === "company") return "Pin the certificate with security.ssl.internal.cert.fingerprint.";
  if (version === "1.3") return "A network of the cluster’s own: TLS of 1.3 does not ask for a certificate.";
  return `Turn on ${conditionOf(path, version).replace(" & ", " and ")}.`;
}

const rpc = (values: SecurityValues): Connection =>
  internal(
    {
      path: "rpc",
      id: "rpc",
      title: "RPC between JobManager and TaskManagers",
      name: "RPC",
      ends: ["taskManager", "jobManager"],
      port: { then: "6123", now: "6123" },
      portKey: { then: "jobmanager.rpc.port", now: "jobmanager.rpc.port" },
      power: "code",
      can: "send any message, and so submit a job or a task with its own code",
      source: cited("flink23", "JobManagerOptions.PORT, PekkoUtils; messages are Java objects"),
    },
    values,
  );

const data = (values: SecurityValues): Connection =>
  internal(
    {
      path: "data",
      id: "data",
      title: "Records between TaskManagers",
      name: "records",
      ends: ["taskManager", "taskManager"],
      port: { then: "random", now: "random" },
      portKey: { then: "taskmanager.data.port", now: "taskmanager.data.port" },
      power: "data",
      can: "ask for the records of a task, and on the way read and change them",
      source: cited("flink23", "NettyShuffleEnvironmentOptions.DATA_PORT, default 0; NettyConfig"),
    },
    values,
  );

const blob = (values: SecurityValues): Connection =>
  internal(
    {
      path: "blob",
      id: "blob",
      title: "Jars and other files from the blob server",
      name: "blobs",
      ends: ["taskManager", "jobManager"],
      port: { then: "random", now: "random" },
      portKey: { then: "blob.server.port", now: "blob.server.port" },
      power: "data",
      can: "upload files, and read the jars of jobs",
      source: cited("flink23", "BlobServerOptions.PORT, default 0; BlobServer, on the JobManager"),
    },
    values,
  );

/** In 1.3 a part of the actor system for RPC, with no port of its own. */
const metricsQuery = (values: SecurityValues): Connection | null =>
  values.flinkVersion === "then"
    ? null
    : internal(
        {
          path: "rpc",
          id: "metricsQuery",
          title: "Metrics query service, asked by the JobManager",
          name: "metrics",
          ends: ["jobManager", "taskManager"],
          port: { then: "—", now: "random" },
          portKey: { then: "", now: "metrics.internal.query-service.port" },
          power: "numbers",
          can: "ask for all metrics",
          source: cited(
            "flink23",
            "MetricOptions.QUERY_SERVICE_PORT, default 0; MetricUtils.startRemoteMetricsRpcService",
          ),
        },
        values,
      );

/** A server of 1.3 in each TaskManager, on by default. Today it is a module that is off. */
const queryableState = ({ flinkVersion }: SecurityValues): Connection | null =>
  flinkVersion === "now"
    ? null
    : {
        id: "queryableState",
        title: "Queryable state",
        name: "state queries",
        ends: ["queryClient", "taskManager"],
        port: { then: "random", now: "9067, 9069, off by default" },
        portKey: { then: "query.server.port", now: "queryable-state.server.ports" },
        isEncrypted: false,
        proof: "nobody",
        admits: "anyone",
        power: "data",
        reach: "network",
        governed: { then: "query.server.enable, default true", now: "queryable-state.enable, default false" },
        can: "read each state that a job makes queryable",
        mend: "Set query.server.enable to false.",
        source: cited("flink13", "QueryableStateOptions.SERVER_ENABLE, default true"),
      };

/** Why internal ports count as open: said once, for the text. */
export const internalSource = derived("without mutual TLS an internal port asks nobody who they are");

/** The connections between the processes of a cluster. */
export const insideConnections = [rpc, data, blob, metricsQuery, queryableState] as const;
