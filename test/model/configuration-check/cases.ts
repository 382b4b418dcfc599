import type { Release } from "../../../src/model/configuration-check/keys.js";
import { lengthOf, type Change } from "./bases.js";

/** A change of a safe file, and what is found beside what is found in the safe file. A line "+1" is the first new one. */
export interface Case extends Change {
  readonly title: string;
  readonly release: Release;
  readonly found: readonly string[];
  /** What is not found any more. */
  readonly gone?: readonly string[];
}

const now = (title: string, change: Change, ...found: readonly string[]): Case => at("2.3", title, change, found);
const last = (title: string, change: Change, ...found: readonly string[]): Case => at("1.20", title, change, found);
const then = (title: string, change: Change, ...found: readonly string[]): Case => at("1.3", title, change, found);

function at(release: Release, title: string, change: Change, found: readonly string[]): Case {
  const length = lengthOf(release);
  const placed = found.map((one) => one.replace(/\+(\d+)/g, (_, line: string) => String(length + Number(line))));
  const gone = placed.filter((one) => one.startsWith("-")).map((one) => one.slice(1));
  return { title, release, ...change, found: placed.filter((one) => !one.startsWith("-")), gone };
}

const add = (...lines: readonly string[]): Change => ({ lines });
const drop = (...without: readonly string[]): Change => ({ without });

const stores = ["keystore", "keystore-password", "key-password", "truststore", "truststore-password"];
const switches = ["security.ssl.internal.enabled", "security.ssl.rest.enabled"];
const mutual = "security.ssl.rest.authentication-enabled";

/** Safe, unsafe, old and mixed configurations. */
export const cases: readonly Case[] = [
  // Which connections are encrypted.
  now(
    "only the switch that 2.0 removed",
    { without: [...switches, mutual], lines: ["security.ssl.enabled: true"] },
    "tls-master-removed +1",
    "rest-open",
    "submit-enabled",
  ),
  now(
    "the removed switch beside one of the new ones",
    { without: ["security.ssl.rest.enabled", mutual], lines: ["security.ssl.enabled: true"] },
    "tls-master-removed +1",
    "rest-open",
    "submit-enabled",
  ),
  now("the removed switch beside both new ones", add("security.ssl.enabled: true"), "key-removed +1"),
  now("no TLS within the cluster", drop("security.ssl.internal.enabled"), "internal-plaintext"),
  now("no TLS within a cluster on one machine", {
    without: ["security.ssl.internal.enabled"],
    lines: ["jobmanager.bind-host: localhost", "taskmanager.bind-host: 127.0.0.1"],
  }),
  now(
    "no TLS within a cluster that listens everywhere",
    {
      without: ["security.ssl.internal.enabled"],
      lines: ["jobmanager.bind-host: 0.0.0.0", "taskmanager.bind-host: 0.0.0.0"],
    },
    "internal-plaintext +1,+2",
    "bind-host-open +1,+2",
  ),
  now(
    "TLS for the cluster alone",
    drop("security.ssl.rest.enabled", mutual),
    "rest-open",
    "rest-plaintext",
    "submit-enabled",
  ),
  now(
    "a flag without its switch",
    { without: ["security.ssl.internal.enabled"], lines: ["pekko.ssl.enabled: true"] },
    "internal-plaintext",
    "tls-flag-idle +1",
  ),
  now(
    "an old flag without its switch",
    { without: ["security.ssl.internal.enabled"], lines: ["akka.ssl.enabled: true", "blob.service.ssl.enabled: true"] },
    "internal-plaintext",
    "tls-flag-idle +1,+2",
  ),
  now("a flag that takes a connection out", add("taskmanager.data.ssl.enabled: false"), "tls-flag-off +1"),
  now(
    "certificates of clients without TLS of REST",
    drop("security.ssl.rest.enabled"),
    "rest-open 8",
    "mutual-without-tls 8",
    "rest-plaintext",
    "submit-enabled",
  ),
  now(
    "names of hosts compared by a key that nothing reads",
    add("security.ssl.verify-hostname: true"),
    "verify-hostname-idle +1",
  ),
  now(
    "suites that the REST server does not keep to",
    { without: [mutual], lines: ["rest.bind-address: localhost"] },
    "rest-ciphers-idle 14",
  ),
  last(
    "the old switch alone",
    {
      without: [
        ...switches,
        ...stores.map((name) => `security.ssl.internal.${name}`),
        ...stores.map((name) => `security.ssl.rest.${name}`),
      ],
      lines: [
        "security.ssl.enabled: true",
        ...stores.map(
          (name) => `security.ssl.${name}: ${name.endsWith("store") ? "/etc/flink/one.keystore" : "${SECRET}"}`,
        ),
      ],
    },
    "tls-goes-in-2 +1",
  ),
  last("no TLS within the cluster", drop("security.ssl.internal.enabled"), "internal-plaintext", "-cipher-by-patch"),
  last(
    "names of hosts compared by a key that nothing reads",
    add("security.ssl.verify-hostname: false"),
    "verify-hostname-idle +1",
  ),
  then("no TLS", drop("security.ssl.enabled"), "internal-plaintext", "-tls-one-way 1", "-tls-goes-in-2 1"),
  then(
    "a flag without the switch",
    { without: ["security.ssl.enabled"], lines: ["taskmanager.data.ssl.enabled: true"] },
    "internal-plaintext",
    "tls-flag-idle +1",
    "-tls-one-way 1",
    "-tls-goes-in-2 1",
  ),
  then(
    "the web interface taken out of TLS",
    add("jobmanager.web.ssl.enabled: false"),
    "tls-flag-off +1",
    "rest-plaintext",
  ),
  // Keys and ciphers.
  now("a key store without its password", drop("security.ssl.internal.keystore-password"), "keystore-missing 1"),
  now("a REST key store that is not there", drop("security.ssl.rest.keystore"), "rest-keystore-missing 7"),
  now("one pair of stores for all connections", {
    without: [
      ...stores.map((name) => `security.ssl.internal.${name}`),
      ...stores.map((name) => `security.ssl.rest.${name}`),
    ],
    lines: stores.map(
      (name) => `security.ssl.${name}: ${name.endsWith("store") ? "/etc/flink/one.keystore" : "${SECRET}"}`,
    ),
  }),
  now(
    "clients trusted by Java’s own store",
    drop("security.ssl.rest.truststore", "security.ssl.rest.truststore-password"),
    "mutual-trusts-java 8",
  ),
  now(
    "a trust store of the company",
    {
      without: ["security.ssl.internal.truststore"],
      lines: ["security.ssl.internal.truststore: /etc/company.truststore"],
    },
    "company-ca +1",
  ),
  now("a trust store of the company, with a fingerprint", {
    without: ["security.ssl.internal.truststore"],
    lines: [
      "security.ssl.internal.truststore: /etc/company.truststore",
      "security.ssl.internal.cert.fingerprint: 00:11",
    ],
  }),
  now(
    "a REST trust store of the company",
    { without: ["security.ssl.rest.truststore"], lines: ["security.ssl.rest.truststore: /etc/company.truststore"] },
    "rest-company-ca +1",
  ),
  now(
    "a suite that Java refuses",
    { without: ["security.ssl.algorithms"], lines: ["security.ssl.algorithms: TLS_RSA_WITH_AES_128_CBC_SHA"] },
    "cipher-refused +1",
  ),
  now("no suites", drop("security.ssl.algorithms"), "cipher-by-patch"),
  now("OpenSSL", add("security.ssl.provider: OPENSSL"), "openssl +1"),
  now("a provider that is none", add("security.ssl.provider: BORING"), "provider-unknown +1"),
  then("a key store without the password of its key", drop("security.ssl.key-password"), "keystore-missing 1"),
  // The web interface.
  now(
    "an address for everybody, and no certificates of clients",
    { without: [mutual], lines: ["rest.bind-address: 0.0.0.0"] },
    "rest-open 7,+1",
    "submit-enabled",
    "rest-ciphers-idle 14",
  ),
  now(
    "an old name of the address",
    { without: [mutual], lines: ["web.address: 0.0.0.0"] },
    "rest-open 7,+1",
    "submit-enabled",
    "rest-ciphers-idle 14",
  ),
  now(
    "an open interface without uploads",
    { without: [mutual], lines: ["web.submit.enable: false"] },
    "rest-open 7",
    "rest-ciphers-idle 14",
  ),
  now(
    "any origin, asked for",
    { without: ["web.access-control-allow-origin"], lines: ['web.access-control-allow-origin: "*"'] },
    "cors-any +1",
  ),
  last("the web interface for everybody", drop("rest.bind-address"), "rest-open 8", "submit-enabled"),
  then("the web interface for everybody, without uploads", drop("jobmanager.web.address"), "rest-open"),
  then(
    "the web interface for everybody",
    drop("jobmanager.web.address", "jobmanager.web.submit.enable"),
    "rest-open",
    "submit-enabled",
  ),
  // Secrets and Kerberos.
  now("a password in plain text", add("s3.secret-key: abc", "s3.access-key: def"), "plain-secret +1"),
  now(
    "a key table without a principal",
    add("security.kerberos.login.keytab: /etc/flink.keytab"),
    "keytab-without-principal +1",
  ),
  now(
    "a principal without a key table",
    add("security.kerberos.login.principal: flink@EXAMPLE.COM"),
    "principal-without-keytab +1",
  ),
  then(
    "a key table without a principal",
    add("security.kerberos.login.keytab: /etc/flink.keytab"),
    "keytab-without-principal +1",
  ),
  now(
    "both",
    add("security.kerberos.login.keytab: /etc/flink.keytab", "security.kerberos.login.principal: flink@EXAMPLE.COM"),
  ),
  now(
    "a ticket that somebody else fetches",
    add("security.kerberos.login.contexts: Client,KafkaClient"),
    "ticket-cache +1",
  ),
  now(
    "no tokens",
    add(
      "security.kerberos.login.keytab: /etc/flink.keytab",
      "security.kerberos.login.principal: flink@EXAMPLE.COM",
      "security.delegation.tokens.enabled: false",
    ),
    "tokens-off +3",
  ),
  now(
    "tokens for S3 twice",
    add(
      "security.delegation.token.provider.s3-hadoop.access-key: $A",
      "security.delegation.token.provider.s3-presto.access-key: $B",
    ),
    "tokens-both-s3 +1,+2",
  ),
  // High availability.
  now("no high availability", drop("high-availability.type"), "ha-none"),
  now(
    "high availability of a name that is none",
    { without: ["high-availability.type"], lines: ["high-availability.type: zookeper"] },
    "ha-type-unknown +1",
  ),
  now("high availability by a class", {
    without: ["high-availability.type"],
    lines: ["high-availability.type: org.example.Factory"],
  }),
  now("no directory for high availability", drop("high-availability.storageDir"), "ha-storage-missing 16"),
  now(
    "a local directory for high availability",
    { without: ["high-availability.storageDir"], lines: ["high-availability.storageDir: file:///var/ha"] },
    "ha-storage-local +1",
  ),
  now("no quorum", drop("high-availability.zookeeper.quorum"), "ha-quorum-missing 16"),
  now("the default id", drop("high-availability.cluster-id"), "ha-cluster-id-default 16"),
  now(
    "names of 1.1",
    {
      without: ["high-availability.type", "high-availability.zookeeper.quorum"],
      lines: ["recovery.mode: zookeeper", "recovery.zookeeper.quorum: zk1:2181"],
    },
    "key-renamed +1",
    "key-renamed +2",
  ),
  now(
    "a name of 1.3",
    { without: ["high-availability.type"], lines: ["high-availability: zookeeper"] },
    "key-renamed +1",
  ),
  then(
    "the id under the name of its documentation",
    { without: ["high-availability.cluster-id"], lines: ["high-availability.zookeeper.path.cluster-id: /orders"] },
    "ha-cluster-id-13 +1",
  ),
  then(
    "Kubernetes",
    { without: ["high-availability"], lines: ["high-availability: kubernetes"] },
    "ha-type-unknown +1",
  ),
  // Restarts.
  now(
    "settings of a strategy that nobody chose",
    { without: ["restart-strategy.type"], lines: ["restart-strategy.exponential-delay.max-backoff: 10 min"] },
    "restart-settings-idle +1",
  ),
  now(
    "settings of another strategy",
    add("restart-strategy.fixed-delay.attempts: 3", "restart-strategy.fixed-delay.delay: 1 s"),
    "restart-settings-idle +1,+2",
  ),
  now("no restarts", { without: ["restart-strategy.type"], lines: ["restart-strategy.type: none"] }, "restart-none +1"),
  now(
    "one restart",
    { without: ["restart-strategy.type"], lines: ["restart-strategy.type: fixed-delay"] },
    "restart-once +1",
  ),
  now(
    "a strategy that is none",
    { without: ["restart-strategy.type"], lines: ["restart-strategy.type: sometimes"] },
    "restart-type-unknown +1",
  ),
  then("a strategy that came later", add("restart-strategy: exponential-delay"), "restart-type-unknown +1"),
  // State.
  now("no directory for checkpoints", drop("execution.checkpointing.dir"), "checkpoints-in-memory 20,22"),
  now(
    "a local directory for checkpoints, under its old name",
    { without: ["execution.checkpointing.dir"], lines: ["state.checkpoints.dir: file:///var/checkpoints"] },
    "checkpoints-local +1",
  ),
  now("no interval", drop("execution.checkpointing.interval"), "checkpoints-off"),
  now(
    "a backend of 1.12",
    { without: ["state.backend.type"], lines: ["state.backend: filesystem"] },
    "backend-gone +1",
  ),
  last(
    "a backend of 1.12",
    { without: ["state.backend.type"], lines: ["state.backend: filesystem"] },
    "backend-old +1",
  ),
  then("RocksDB without a directory", drop("state.backend.fs.checkpointdir"), "checkpoint-directory-13 15"),
  then("no backend", drop("state.backend"), "backend-default-13"),
  // What was there once.
  then("queryable state", drop("query.server.enable"), "queryable-state"),
  then(
    "a port for JMX",
    add("metrics.reporter.jmx.class: org.apache.flink.metrics.jmx.JMXReporter", "metrics.reporter.jmx.port: 8789"),
    "reporter-port +2",
  ),
  now(
    "a reporter by its class",
    add("metrics.reporter.prom.class: org.apache.flink.metrics.prometheus.PrometheusReporter"),
    "reporter-class +1",
  ),
  now(
    "a reporter by its factory",
    add(
      "metrics.reporter.prom.factory.class: org.apache.flink.metrics.prometheus.PrometheusReporterFactory",
      "metrics.reporter.prom.port: 9249",
    ),
  ),
  now("a cluster per job on YARN", add("execution.target: yarn-per-job"), "per-job-yarn +1"),
  last("a cluster per job on YARN", add("execution.target: yarn-per-job"), "per-job-yarn +1"),
  now("Mesos", add("mesos.master: zk://zk1:2181/mesos", "mesos.initial-tasks: 4"), "mesos +1,+2"),
  // Keys.
  now("slots that were to be spread out", add("cluster.evenly-spread-out-slots: true"), "key-removed +1"),
  last("slots that are to be spread out", add("cluster.evenly-spread-out-slots: true"), "key-deprecated +1"),
  now(
    "buffers that 2.0 took away",
    add("taskmanager.network.memory.buffers-per-channel: 2", "taskmanager.network.memory.floating-buffers-per-gate: 8"),
    "key-removed +1",
    "key-removed +2",
  ),
  now("a heap of 1.9", add("taskmanager.heap.size: 4096m"), "key-removed +1"),
  now("the old name beside the new one", add("state.backend: hashmap"), "key-twice +1"),
  now("a misspelt key", add("execution.checkpointing.timout: 10 min"), "key-misspelt +1"),
  now("a key that Flink never had", add("taskmanager.coffee.temperature: 60"), "key-unknown +1"),
  now("a key of somebody else", add("orders.currency: EUR"), "key-unknown +1"),
  then("a key that came later", add("execution.checkpointing.interval: 1 min"), "key-too-new +1"),
  now(
    "keys of file systems and of Hadoop",
    add(
      "s3.endpoint: http://minio",
      "fs.azure.account.auth: x",
      "flink.hadoop.dfs.replication: 2",
      "table.exec.mini-batch.enabled: true",
    ),
  ),
  // Values.
  now("a switch that is neither on nor off", add("web.cancel.enable: yes"), "value-unreadable +1"),
  then("a switch that is neither on nor off", add("taskmanager.memory.preallocate: yes"), "value-unreadable +1"),
  now("a duration in weeks", add("execution.checkpointing.timeout: 2 weeks"), "value-unreadable +1"),
  now("a size that is none", add("taskmanager.memory.process.size: 4 gigs"), "value-unreadable +1"),
  now("a word that is none of those", add("taskmanager.load-balance.mode: EVENLY"), "value-unreadable +1"),
  now("one of the words, in small letters", add("taskmanager.load-balance.mode: tasks")),
  now("half a slot", add("taskmanager.numberOfTaskSlots: 0.5"), "value-unreadable +1"),
  now("a variable", add("taskmanager.numberOfTaskSlots: ${SLOTS}")),
  // The file.
  now(
    "a key twice",
    add("taskmanager.numberOfTaskSlots: 2", "taskmanager.numberOfTaskSlots: 4"),
    "file-fault +2",
    "key-repeated +1,+2",
    "-file-name",
  ),
  then(
    "a key twice",
    add("taskmanager.numberOfTaskSlots: 2", "taskmanager.numberOfTaskSlots: 4"),
    "key-repeated +1,+2",
  ),
  then("a colon without a blank", add("taskmanager.numberOfTaskSlots:4"), "file-fault +1"),
  then("an equals sign", add("taskmanager.numberOfTaskSlots=4"), "file-fault +1"),
  now(
    "a tab",
    add("state:", "\tlocal-recovery: true"),
    "file-fault +2",
    "file-fault +1",
    "key-unknown +2",
    "-file-name",
  ),
  now("the file under its old name", add("# this is flink-conf.yaml"), "file-not-read +1", "-file-name"),
];
