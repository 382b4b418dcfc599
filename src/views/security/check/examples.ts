import type { Release } from "../../../model/configuration-check/keys.js";

/** A text to try the check with, and the release it is meant for; null leaves that to the text. */
export interface CheckExample {
  readonly id: "moved" | "old" | "safe" | "operator";
  /** What its button says. */
  readonly title: string;
  readonly release: Release | null;
  readonly text: string;
}

/** Made up: a configuration of 1.x that somebody took to 2.x as it was. */
const moved = `# Taken over from Flink 1.17
jobmanager.rpc.address: flink-jm
jobmanager.bind-host: 0.0.0.0
taskmanager.bind-host: 0.0.0.0
taskmanager.numberOfTaskSlots: 4
cluster.evenly-spread-out-slots: true

security.ssl.enabled: true
security.ssl.keystore: /etc/flink/flink.keystore
security.ssl.keystore-password: changeit
security.ssl.key-password: changeit
security.ssl.truststore: /etc/flink/flink.keystore
security.ssl.truststore-password: changeit
security.ssl.verify-hostname: true

high-availability: zookeeper
high-availability.zookeeper.quorum: zk1:2181,zk2:2181,zk3:2181
high-availability.storageDir: s3://orders/flink/ha
high-availability.cluster-id: /orders

state.backend: rocksdb
state.checkpoints.dir: s3://orders/flink/checkpoints
execution.checkpointing.interval: 1 min
restart-strategy.exponential-delay.max-backoff: 10 min
taskmanager.network.memory.buffers-per-channel: 2
`;

/** Made up in the manner of 1.3: the keys are those of its documentation, and so is the one it does not know. */
const old = `jobmanager.rpc.address: flink-jm
jobmanager.heap.mb: 1024
taskmanager.heap.mb: 4096
taskmanager.numberOfTaskSlots: 4

high-availability: zookeeper
high-availability.zookeeper.quorum: zk1:2181,zk2:2181,zk3:2181
high-availability.zookeeper.storageDir: hdfs:///flink/ha
high-availability.zookeeper.path.cluster-id: /orders

state.backend: rocksdb
state.backend.fs.checkpointdir: hdfs:///flink/checkpoints
restart-strategy: fixed-delay

security.kerberos.login.keytab: /etc/flink/flink.keytab
metrics.reporters: jmx
metrics.reporter.jmx.class: org.apache.flink.metrics.jmx.JMXReporter
metrics.reporter.jmx.port: 8789
`;

/** Made up: one with nothing in it that lets others in. */
const safe = `security:
  ssl:
    internal:
      enabled: true
      keystore: /etc/flink/internal.keystore
      keystore-password: \${INTERNAL_PASSWORD}
      key-password: \${INTERNAL_PASSWORD}
      truststore: /etc/flink/internal.keystore
      truststore-password: \${INTERNAL_PASSWORD}
    rest:
      enabled: true
      authentication-enabled: true
      keystore: /etc/flink/rest.keystore
      keystore-password: \${REST_PASSWORD}
      key-password: \${REST_PASSWORD}
      truststore: /etc/flink/rest.keystore
      truststore-password: \${REST_PASSWORD}
    algorithms: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
web.access-control-allow-origin: https://flink.example.com
high-availability:
  type: kubernetes
  storageDir: s3://orders/flink/ha
execution:
  checkpointing:
    interval: 1 min
    dir: s3://orders/flink/checkpoints
    savepoint-dir: s3://orders/flink/savepoints
state.backend.type: rocksdb
restart-strategy.type: exponential-delay
`;

/** Made up: a deployment for Flink’s operator. */
const operator = `apiVersion: flink.apache.org/v1beta1
kind: FlinkDeployment
metadata:
  name: orders
spec:
  image: flink:1.20
  flinkVersion: v1_20
  flinkConfiguration:
    taskmanager.numberOfTaskSlots: "4"
    security.ssl.enabled: "true"
    security.ssl.keystore: /flinkkeystore/flink.keystore
    high-availability.type: kubernetes
    state.backend: filesystem
    execution.checkpointing.intervall: 60s
    web.submit.enable: "yes"
`;

/** The examples in the order of their buttons; a page is built with the first one. */
export const checkExamples: readonly [CheckExample, ...CheckExample[]] = [
  { id: "moved", title: "One of 1.x, taken to 2.x", release: "2.3", text: moved },
  { id: "old", title: "One of Flink 1.3", release: "1.3", text: old },
  { id: "operator", title: "A FlinkDeployment", release: null, text: operator },
  { id: "safe", title: "A closed one", release: "2.3", text: safe },
];
