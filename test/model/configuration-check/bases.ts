import { options } from "../../../src/data/options.js";
import { yamlTree } from "../../../src/data/yaml-tree.js";
import { checkConfiguration, type Checked } from "../../../src/model/configuration-check/check.js";
import type { Release } from "../../../src/model/configuration-check/keys.js";
import { lookupIn } from "../../../src/model/configuration-check/lookup.js";

export const table = options();
export const lookup = lookupIn(table);

/** Checks a text; throws where nothing in it sets anything. */
export function check(text: string, release: Release | null = null): Checked {
  const checked = checkConfiguration(text, { release, lookup, parseYaml: yamlTree });
  if (!checked) throw new Error(`Nothing was read of ${text}`);
  return checked;
}

/** Files with nothing in them to object to, but for what is worth a note. */
export const safe: Readonly<Record<Release, string>> = {
  "2.3": `security.ssl.internal.enabled: true
security.ssl.internal.keystore: /etc/flink/internal.keystore
security.ssl.internal.keystore-password: \${SECRET}
security.ssl.internal.key-password: \${SECRET}
security.ssl.internal.truststore: /etc/flink/internal.keystore
security.ssl.internal.truststore-password: \${SECRET}
security.ssl.rest.enabled: true
security.ssl.rest.authentication-enabled: true
security.ssl.rest.keystore: /etc/flink/rest.keystore
security.ssl.rest.keystore-password: \${SECRET}
security.ssl.rest.key-password: \${SECRET}
security.ssl.rest.truststore: /etc/flink/rest.keystore
security.ssl.rest.truststore-password: \${SECRET}
security.ssl.algorithms: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
web.access-control-allow-origin: https://flink.example.com
high-availability.type: zookeeper
high-availability.zookeeper.quorum: zk1:2181,zk2:2181,zk3:2181
high-availability.storageDir: s3://orders/ha
high-availability.cluster-id: /orders
execution.checkpointing.interval: 1 min
execution.checkpointing.dir: s3://orders/checkpoints
state.backend.type: rocksdb
restart-strategy.type: exponential-delay
`,
  "1.20": `security.ssl.internal.enabled: true
security.ssl.internal.keystore: /etc/flink/internal.keystore
security.ssl.internal.keystore-password: \${SECRET}
security.ssl.internal.key-password: \${SECRET}
security.ssl.internal.truststore: /etc/flink/internal.keystore
security.ssl.internal.truststore-password: \${SECRET}
rest.bind-address: localhost
security.ssl.rest.enabled: true
security.ssl.rest.keystore: /etc/flink/rest.keystore
security.ssl.rest.keystore-password: \${SECRET}
security.ssl.rest.key-password: \${SECRET}
security.ssl.rest.truststore: /etc/flink/rest.keystore
security.ssl.rest.truststore-password: \${SECRET}
web.access-control-allow-origin: https://flink.example.com
high-availability.type: kubernetes
high-availability.storageDir: s3://orders/ha
execution.checkpointing.interval: 1 min
execution.checkpointing.dir: s3://orders/checkpoints
state.backend.type: rocksdb
`,
  "1.3": `security.ssl.enabled: true
security.ssl.keystore: /etc/flink/flink.keystore
security.ssl.keystore-password: \${SECRET}
security.ssl.key-password: \${SECRET}
security.ssl.truststore: /etc/flink/flink.truststore
security.ssl.truststore-password: \${SECRET}
jobmanager.web.address: localhost
jobmanager.web.submit.enable: false
jobmanager.web.access-control-allow-origin: https://flink.example.com
query.server.enable: false
high-availability: zookeeper
high-availability.zookeeper.quorum: zk1:2181,zk2:2181,zk3:2181
high-availability.storageDir: hdfs:///flink/ha
high-availability.cluster-id: /orders
state.backend: rocksdb
state.backend.fs.checkpointdir: hdfs:///flink/checkpoints
`,
};

/** How many lines a base has. */
export const lengthOf = (release: Release): number => safe[release].trimEnd().split("\n").length;

/** A base without the lines of some keys, and with more lines. */
export function changed(release: Release, { without = [], lines = [] }: Change): string {
  const kept = safe[release].split("\n").map((line) => (without.some((key) => line.startsWith(`${key}:`)) ? "" : line));
  return `${kept.slice(0, -1).join("\n")}\n${lines.join("\n")}\n`;
}

export interface Change {
  /** Keys whose lines are emptied, so that the numbers of the other lines stay. */
  readonly without?: readonly string[];
  readonly lines?: readonly string[];
}

/** What was found, as "id" of what is missing, or "id 3,4" with the lines it is about. */
export const briefly = ({ findings }: Checked): readonly string[] =>
  findings.map(({ id, lines }) => [id, lines.join(",")].filter(Boolean).join(" "));
