import { cited, derived } from "../../sources.js";
import { hasTicket, type SecurityValues } from "../settings.js";
import type { Connection, Proof } from "./connection.js";

const none = { then: "", now: "" } as const;
const both = (text: string): { then: string; now: string } => ({ then: text, now: text });

const zookeeper = (values: SecurityValues): Connection => {
  const isKnown = hasTicket(values);
  return {
    id: "coordination",
    title: "ZooKeeper, for high availability",
    name: "ZooKeeper",
    ends: ["jobManager", "coordination"],
    port: both("2181"),
    portKey: both("high-availability.zookeeper.quorum"),
    isEncrypted: false,
    proof: isKnown ? "both" : "nobody",
    admits: isKnown ? "known" : "anyone",
    power: "control",
    reach: "network",
    governed: both("security.kerberos.login.contexts with Client, high-availability.zookeeper.client.acl"),
    can: "change who leads, and which checkpoint a job is restored from",
    mend: isKnown
      ? "Keep high-availability.zookeeper.client.acl: creator. The default, open, lets anyone write."
      : "Log in by Kerberos, and set high-availability.zookeeper.client.acl: creator.",
    source: cited("flink23", "HighAvailabilityOptions.ZOOKEEPER_CLIENT_ACL, default open; SecurityOptions"),
  };
};

const kubernetes: Connection = {
  id: "coordination",
  title: "Kubernetes’ API, for high availability",
  name: "Kubernetes",
  ends: ["jobManager", "coordination"],
  port: { then: "—", now: "443" },
  portKey: none,
  isEncrypted: true,
  proof: "both",
  admits: "known",
  power: "control",
  reach: "network",
  governed: { then: "—", now: "kubernetes.service-account" },
  can: "change who leads, if its account may edit ConfigMaps in the namespace",
  mend: "Nothing to mend: keep the rights of the service account to its namespace.",
  source: cited("kubernetes", "Controlling access to the Kubernetes API"),
};

/** High availability by Kubernetes came with 1.12; before, a cluster there needs ZooKeeper, too. */
function coordination(values: SecurityValues): Connection | null {
  if (values.highAvailability === "none") return null;
  return values.highAvailability === "kubernetes" && values.flinkVersion === "now" ? kubernetes : zookeeper(values);
}

const kafkaProofs: Readonly<Record<SecurityValues["kafkaProtocol"], Proof>> = {
  PLAINTEXT: "nobody",
  SSL: "server",
  SASL_PLAINTEXT: "client",
  SASL_SSL: "both",
};

function kafka({ kafkaProtocol }: SecurityValues): Connection {
  const proof = kafkaProofs[kafkaProtocol];
  const isKnown = proof === "client" || proof === "both";
  const isEncrypted = kafkaProtocol === "SSL" || kafkaProtocol === "SASL_SSL";
  return {
    id: "kafka",
    title: "Kafka, from sources and sinks",
    name: "Kafka",
    ends: ["taskManager", "kafka"],
    port: both("9092"),
    portKey: none,
    isEncrypted,
    proof,
    admits: isKnown ? "known" : "anyone",
    power: "data",
    reach: "network",
    governed: both("security.protocol, in the program"),
    can: "read and write topics",
    mend:
      isKnown && isEncrypted
        ? "Nothing to mend in Flink: keep topics to their users by ACLs."
        : "Set security.protocol to SASL_SSL.",
    source: derived(
      "what the four protocols of Kafka stand for; with SSL, clients show no certificate unless brokers ask",
    ),
  };
}

/** With Kerberos, HDFS knows its users; it encrypts only if Hadoop’s own configuration says so. */
function storage(values: SecurityValues): Connection {
  const { checkpointStore } = values;
  const isKnown = checkpointStore === "s3" || (checkpointStore === "hdfs" && values.credentials !== "none");
  return {
    id: "storage",
    title: "Checkpoints and files of high availability",
    name: { hdfs: "HDFS", s3: "S3", directory: "directory" }[checkpointStore],
    ends: ["taskManager", "storage"],
    port: both({ hdfs: "8020, 9866", s3: "443", directory: "2049" }[checkpointStore]),
    portKey: none,
    isEncrypted: checkpointStore === "s3",
    proof: isKnown ? "both" : "nobody",
    admits: isKnown ? "known" : "anyone",
    power: "data",
    reach: "network",
    governed: both(
      {
        hdfs: "security.kerberos.login.*; hadoop.rpc.protection, dfs.encrypt.data.transfer",
        s3: "s3.access-key, or a role of the machine",
        directory: "the rights of files",
      }[checkpointStore],
    ),
    can: "read and replace state",
    mend: storageMend(values, isKnown),
    source: cited("hadoop", "core-default.xml, hadoop.rpc.protection; hdfs-default.xml, dfs.encrypt.data.transfer"),
  };
}

function storageMend({ checkpointStore }: SecurityValues, isKnown: boolean): string {
  if (checkpointStore === "s3") return "Nothing to mend: keep the bucket to the cluster’s own role.";
  if (checkpointStore === "directory") return "Keep the directory’s export to the cluster’s machines.";
  return isKnown
    ? "In Hadoop, set hadoop.rpc.protection to privacy and dfs.encrypt.data.transfer to true."
    : "Secure HDFS by Kerberos, and give the cluster a keytab.";
}

/** Java 23 has removed the way to load code by an MBean; older ones have it. */
const jmx: Connection = {
  id: "metrics",
  title: "JMX, from a monitor",
  name: "JMX",
  ends: ["metrics", "taskManager"],
  port: both("as set"),
  portKey: { then: "metrics.reporter.<name>.port", now: "jmx.server.port" },
  isEncrypted: false,
  proof: "nobody",
  admits: "anyone",
  power: "code",
  reach: "network",
  governed: { then: "metrics.reporter.<name>.port", now: "metrics.reporter.<name>.port, jmx.server.port" },
  can: "call every MBean, and before Java 23 make one that loads code",
  mend: "Take the port away; read metrics by a reporter that sends them.",
  source: cited("site", "security, CVE-2020-1960: JMX reporter with a port"),
};

const prometheus: Connection = {
  id: "metrics",
  title: "Metrics, from Prometheus",
  name: "metrics",
  ends: ["metrics", "taskManager"],
  port: { then: "—", now: "9249" },
  portKey: { then: "", now: "metrics.reporter.<name>.port" },
  isEncrypted: false,
  proof: "nobody",
  admits: "anyone",
  power: "numbers",
  reach: "network",
  governed: { then: "—", now: "metrics.reporter.<name>.port" },
  can: "read all metrics, and the names of jobs and tasks in them",
  mend: "Let only Prometheus reach the port: the reporter has neither TLS nor a login.",
  source: cited("flink23", "PrometheusReporter, metric_reporters.md"),
};

/** The reporter for Prometheus came with 1.4. */
function reporter({ metricsReporter, flinkVersion }: SecurityValues): Connection | null {
  if (metricsReporter === "jmx") return jmx;
  return metricsReporter === "prometheus" && flinkVersion === "now" ? prometheus : null;
}

/** The connections to what a cluster stands on, and to what watches it. */
export const aroundConnections = [coordination, storage, kafka, reporter] as const;
