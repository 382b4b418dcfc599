import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { clusterKind, highAvailability } from "../../../src/model/deployment/inputs.js";
import type { Givens } from "../../../src/model/evaluate.js";
import { comment } from "../../../src/views/deployment/configuration/lines.js";
import { deploymentConfigurations } from "../../../src/views/deployment/configurations.js";
import { talkWorld } from "../../support/worlds.js";

type Era = "now" | "then" | "operator";

/** The lines of a configuration without comments, without the indentation of a manifest. */
function linesOf(era: Era, changes: Givens): string[] {
  const made = deploymentConfigurations[`deployment-${era}`]?.(talkWorld(changes), "");
  return (made?.text ?? "").split("\n").flatMap((line) => (/^\s*(#|$)/.test(line) ? [] : [line.trim()]));
}

/** The keys of Flink among them, with their values. */
function keysOf(era: Era, changes: Givens): Map<string, string> {
  const pairs = linesOf(era, changes).map((line) => /^([\w.-]+): "?([^"]*)"?$/.exec(line));
  return new Map(pairs.flatMap((pair) => (pair?.[1]?.includes(".") ? [[pair[1], pair[2] ?? ""]] : [])));
}

const setups = Object.keys(clusterKind.options).flatMap((kind) =>
  Object.keys(highAvailability.options).map((ha) => ({ clusterKind: kind, highAvailability: ha })),
);

/** Keys that the releases know (data/flink/vectors/options). */
function knownTo(release: string): Set<string> {
  const all = JSON.parse(readFileSync(`data/flink/vectors/options/${release}.json`, "utf8")) as { key: string }[];
  return new Set(all.map(({ key }) => key));
}

describe("each configuration names only keys that its release knows", () => {
  test.each(setups)("%j", (setup) => {
    for (const [era, release] of [
      ["now", "2.3"],
      ["operator", "2.3"],
      ["then", "1.3"],
    ] as const) {
      const known = knownTo(release);
      const unknown = [...keysOf(era, { ...setup, redundantTaskManagers: 1 }).keys()].filter((key) => !known.has(key));
      expect(unknown, era).toEqual([]);
    }
  });
});

describe("the name of a cluster", () => {
  const names = ["high-availability.cluster-id", "kubernetes.cluster-id"];
  test.each([
    [{ clusterKind: "machines", highAvailability: "zookeeper" }, "now", ["high-availability.cluster-id"]],
    [{ clusterKind: "kubernetes", highAvailability: "zookeeper" }, "now", ["kubernetes.cluster-id"]],
    [{ clusterKind: "kubernetes", highAvailability: "kubernetes" }, "now", ["kubernetes.cluster-id"]],
    [{ clusterKind: "yarn", highAvailability: "zookeeper" }, "now", []],
    [{ clusterKind: "yarn", highAvailability: "zookeeper" }, "then", []],
    [{ clusterKind: "machines", highAvailability: "zookeeper" }, "then", ["high-availability.cluster-id"]],
  ] as const)("with %j in %s is given by %j", (setup, era, given) => {
    expect(names.filter((name) => keysOf(era, setup).has(name))).toEqual(given);
  });
});

describe("the manifest", () => {
  /** DefaultValidator of the operator, FORBIDDEN_CONF_KEYS. */
  const forbidden = ["kubernetes.namespace", "kubernetes.cluster-id", "high-availability.cluster-id"];

  it.each(setups)("has the directories that the operator asks for, and no key that it forbids: %j", (setup) => {
    const keys = keysOf("operator", setup);
    expect(keys.get("execution.checkpointing.dir")).toBeTruthy();
    expect(keys.get("execution.checkpointing.savepoint-dir")).toBeTruthy();
    expect(forbidden.filter((key) => keys.has(key))).toEqual([]);
  });

  it("has a standby only with high availability, and then upgrades from the last state", () => {
    const of = (ha: string) => linesOf("operator", { highAvailability: ha, standbyJobManagers: 1 });
    for (const ha of ["kubernetes", "zookeeper"]) {
      expect(of(ha)).toEqual(expect.arrayContaining(["replicas: 2", "upgradeMode: last-state"]));
    }
    expect(of("none")).toEqual(expect.arrayContaining(["replicas: 1", "upgradeMode: savepoint"]));
  });

  it.each(setups)("is YAML, with the parts that the operator knows: %j", (setup) => {
    const made = deploymentConfigurations["deployment-operator"]?.(talkWorld(setup), "https://example.org/");
    expect(parse(made?.text ?? "")).toMatchObject({
      apiVersion: "flink.apache.org/v1beta1",
      kind: "FlinkDeployment",
      metadata: { name: expect.stringMatching(/^[a-z]([-a-z\d]{0,43}[a-z\d])?$/) as string },
      spec: {
        flinkVersion: "v2_2",
        serviceAccount: "flink",
        jobManager: { resource: { memory: "2048m", cpu: 1 } },
        taskManager: { resource: { memory: "4096m", cpu: 2 } },
        job: { state: "running", parallelism: 4 },
      },
    });
  });

  it("writes every value of Flink’s configuration as a text", () => {
    const lines = linesOf("operator", {});
    const from = lines.indexOf("flinkConfiguration:") + 1;
    for (const line of lines.slice(from, lines.indexOf("jobManager:"))) expect(line).toMatch(/^[\w.-]+: "[^"]+"$/);
  });
});

describe("a comment", () => {
  it("is broken between words, and each line is one", () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${String(at)}`);
    const lines = comment(words.join(" "), "  ");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^ {2}# \w+( \w+)*$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(68);
    expect(lines.flatMap((line) => line.slice(4).split(" "))).toEqual(words);
  });

  it("keeps a word together that is longer than a line", () => {
    expect(comment("x".repeat(90))).toEqual([`# ${"x".repeat(90)}`]);
  });
});
