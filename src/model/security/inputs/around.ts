import { givenChoice } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const checkpointStore = givenChoice({
  id: "checkpointStore",
  title: "Checkpoints go to",
  help: "The scheme of execution.checkpointing.dir.",
  initial: "hdfs",
  options: { hdfs: "HDFS", s3: "S3, by HTTPS", directory: "a mounted directory" },
  link: "stored-in",
  source: assumed("the talk keeps checkpoints in HDFS"),
});

export const kafkaProtocol = givenChoice({
  id: "kafkaProtocol",
  title: "Kafka’s security.protocol",
  help: "A property of the Kafka client in the program, not of Flink.",
  initial: "PLAINTEXT",
  options: { PLAINTEXT: "PLAINTEXT", SSL: "SSL", SASL_PLAINTEXT: "SASL_PLAINTEXT", SASL_SSL: "SASL_SSL" },
  link: "kafka",
  source: assumed("the default of Kafka’s clients"),
});

export const metricsReporter = givenChoice({
  id: "metricsReporter",
  title: "Metrics reporter",
  help: "What watches the cluster. The reporter for Prometheus came with 1.4; the one for JMX is older.",
  initial: "prometheus",
  options: { none: "none", prometheus: "Prometheus", jmx: "JMX with a port" },
  link: "reporter",
  source: assumed("somebody watches a cluster that matters"),
});

export const historyServer = givenChoice({
  id: "historyServer",
  title: "History server",
  help: "A web UI of its own for jobs that have ended. For TLS it needs historyserver.web.ssl.enabled beside the switch for REST.",
  initial: "none",
  options: { none: "none", http: "as it comes", https: "with its key for TLS on" },
  link: "history",
  source: cited("flink23", "HistoryServerOptions.HISTORY_SERVER_WEB_SSL_ENABLED, default false"),
});

export const aroundInputs = [checkpointStore, kafkaProtocol, metricsReporter, historyServer] as const;
