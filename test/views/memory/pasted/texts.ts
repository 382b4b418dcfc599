import fc from "fast-check";
import { yamlTree } from "../../../../src/data/yaml-tree.js";
import { memoryLog } from "../../../../src/data/memory-log.js";
import type { Version } from "../../../../src/model/memory/flink/version.js";
import type { Runs } from "../../../../src/model/memory/pasted/legacy-heap.js";
import { examples } from "../../../../src/views/memory/pasted/examples.js";
import { readConfiguration, type ConfigurationReading } from "../../../../src/views/memory/pasted/reading.js";
import { runs } from "../../../support/scenarios.js";

interface How {
  readonly version?: Version;
  readonly runs?: Runs;
}

/** Reads a text that sets memory. */
export function readingOf(text: string, { version, runs = "standalone" }: How = {}): ConfigurationReading {
  const reading = readConfiguration(text, { version: version ?? null, runs, parseYaml: yamlTree });
  if (reading === null || "problem" in reading) throw new Error(reading?.problem ?? "There is nothing in it.");
  return reading;
}

export const operator = `apiVersion: flink.apache.org/v1beta1
kind: FlinkDeployment
spec:
  flinkVersion: v1_20
  flinkConfiguration:
    taskmanager.numberOfTaskSlots: "2"
    taskmanager.memory.managed.fraction: "0.2"
  jobManager:
    resource:
      memory: "2048m"
  taskManager:
    resource:
      memory: "2Gi"
`;

export const configMap = `kind: ConfigMap
data:
  flink-conf.yaml: |
    taskmanager.memory.process.size: 4g   # for one slot
    jobmanager.memory.process.size: 2g
  log4j.properties: |
    rootLogger.level = INFO
`;

export const compose = `services:
  taskmanager:
    image: flink:2.3
    environment:
      - |
        FLINK_PROPERTIES=
        jobmanager.rpc.address: jobmanager
        taskmanager.memory.process.size: 4g
`;

export const options = `./bin/flink run-application -t yarn-application \\
  -Dtaskmanager.memory.process.size=4g -D taskmanager.memory.managed.fraction=0.2 \\
  -Djobmanager.memory.process.size="2g" ./job.jar
`;

/** One text of each form, and a long log with all that a start writes. */
export const texts: readonly string[] = [
  ...examples(memoryLog()).map(({ text }) => text),
  operator,
  configMap,
  compose,
  options,
  `${options.replace(/-D/g, "\ndynamic_configs: -D ")}\njvm_params: -Xmx536870902 -Xms536870902\n${memoryLog()}`,
];

type Edit = (text: string) => string;

const odd = ["", "0", "-1", "1", "0.5", "1.5g", "NaN", "1e999", "9223372036854775807", "9223372036854775808", "99999t"]
  .concat("1728", "4Gi", "0x10", "null", "~", "true", "[1, 2]", "{a: b}", "&a [*a]", "<img src=x onerror=alert(1)>")
  .concat("Infinity", '"', "-0.0", "0.9999999999", "4 g", "١٢", "[".repeat(3000), "x".repeat(5000));

/** Puts something else behind one of the keys. */
const swapped: fc.Arbitrary<Edit> = fc.tuple(fc.nat(), fc.constantFrom(...odd)).map(([place, put]) => (text) => {
  const values = [...text.matchAll(/(?<=[:=,] ?)[\w."()-]+/g)];
  const chosen = values[place % Math.max(1, values.length)];
  return chosen ? text.slice(0, chosen.index) + put + text.slice(chosen.index + chosen[0].length) : text;
});

/** Changes the name of something. */
const renamed: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.nat(),
    fc.constantFrom("flink", "task.heap", "managed", "size", "min", "max", "__proto__", "constructor", ""),
  )
  .map(([place, put]) => (text) => {
    const names = [...text.matchAll(/\b(?:process|size|memory|fraction|heap|jobmanager|taskmanager)\b/g)];
    const chosen = names[place % Math.max(1, names.length)];
    return chosen ? text.slice(0, chosen.index) + put + text.slice(chosen.index + chosen[0].length) : text;
  });

/** Adds a line that sets something. */
const added: fc.Arbitrary<Edit> = fc
  .tuple(
    fc
      .constantFrom("process.size", "flink.size", "task.heap.size", "managed.size", "network.min", "network.fraction")
      .map((name) => `taskmanager.memory.${name}`),
    fc.constantFrom(...odd, "1g", "512m", "0.3"),
    fc.constantFrom(": ", ":", "=", ", "),
  )
  .map(
    ([key, value, between]) =>
      (text) =>
        `${text}\n${key}${between}${value}\n`,
  );

/** Deletes, cuts off or writes into the text. */
const torn: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom("delete", "truncate", "insert"), fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 4 }))
  .map(([what, place, length, noise]) => (text) => {
    const at = place % (text.length + 1);
    const rest = { delete: text.slice(at + length), truncate: "", insert: noise + text.slice(at) }[what];
    return text.slice(0, at) + rest;
  });

const damaged = fc
  .tuple(fc.constantFrom(...texts), fc.array(fc.oneof(swapped, renamed, added, torn), { minLength: 1, maxLength: 6 }))
  .map(([text, edits]) => edits.reduce((so, edit) => edit(so), text));

/** That many damaged texts of every form, always the same ones. */
export function damagedTexts(count: number): readonly string[] {
  return fc.sample(damaged, runs(count));
}
