import { describe, expect, it } from "vitest";
import { guessed } from "../../../src/model/configuration-check/guess.js";
import { packKeys, unpackKeys, type PackedKey } from "../../../src/model/configuration-check/keys.js";
import { placesIn } from "../../../src/model/configuration-check/lines.js";
import { expectation } from "../../../src/model/configuration-check/values.js";
import { checkExamples } from "../../../src/views/security/check/examples.js";
import { briefly, check, lookup, table } from "./bases.js";

describe("The keys", () => {
  it("are the same after they were packed, sent as JSON and unpacked", () => {
    expect(unpackKeys(JSON.parse(JSON.stringify(packKeys(table))) as readonly PackedKey[])).toEqual(table);
  });

  it("know what 2.0 removed, what it renamed, and what it took from 1.3", () => {
    expect(Object.keys(table.get("security.ssl.enabled")?.in ?? {})).toEqual(["1.3", "1.20"]);
    expect(table.get("high-availability")?.in).toMatchObject({
      "1.3": { successor: null, deprecated: false },
      "2.3": { successor: "high-availability.type", deprecated: true },
    });
    expect(table.get("taskmanager.numberOfTaskSlots")?.in["2.3"]).toMatchObject({ initial: "1", type: "Integer" });
  });

  it("do not take an option for an old name because another one falls back to it", () => {
    expect(table.get("rest.port")?.in["2.3"]).toMatchObject({ successor: null, deprecated: false });
  });

  it("are found where a user names a part of them, and where an entry of a map is meant", () => {
    expect(lookup.facts("metrics.reporter.prom.factory.class", "2.3")).not.toBeNull();
    expect(lookup.facts("metrics.reporter.prom.filter.label", "2.3")).not.toBeNull();
    expect(lookup.facts("taskmanager.memory.managed.consumer-weights.PYTHON", "2.3")).not.toBeNull();
    expect(lookup.facts("metrics.reporter", "2.3")).toBeNull();
    expect(lookup.facts("__proto__", "2.3")).toBeNull();
  });
});

describe("A line", () => {
  it("is found flat, nested, inside another file, as an option and in a log", () => {
    const lines = (text: string, key: string) => placesIn(text).linesOf(key);
    expect(lines("# a\nrest.port: 1\n", "rest.port")).toEqual([2]);
    expect(lines("rest:\n  bind-address: x\n  port: 1\nweb:\n  port: 2\n", "rest.port")).toEqual([3]);
    expect(lines("spec:\n  flinkConfiguration:\n    rest.port: '1'\n", "rest.port")).toEqual([3]);
    expect(lines("flink run \\\n -Drest.port=1 -D a.b=2", "a.b")).toEqual([2]);
    expect(lines("INFO - Loading configuration property: rest.port, 8081", "rest.port")).toEqual([1]);
    expect(lines("rest.port: 1\nrest:\n  port: 2", "rest.port")).toEqual([1, 3]);
  });
});

describe("A value", () => {
  const facts = { initial: null, values: [], deprecated: false, successor: null };
  it.each([
    ["Boolean", "TRUE", "yes"],
    ["Integer", "-2147483648", "2147483648"],
    ["Long", "9223372036854775807", "9223372036854775808"],
    ["Double", "1.5e3", "1,5"],
    ["Duration", "10 min", "10 fortnights"],
    ["Duration", "PT1M", "P"],
    ["Duration", "500", "-5 s"],
    ["MemorySize", "4gb", "4 gigs"],
  ])("of type %s may be %s, not %s", (type, good, bad) => {
    expect(expectation({ ...facts, type }, good)).toBeNull();
    expect(expectation({ ...facts, type }, bad)).not.toBeNull();
  });

  it("of a list or of no known type may be anything", () => {
    expect(expectation({ ...facts, type: "List<String>" }, "?")).toBeNull();
    expect(expectation({ ...facts, type: null }, "?")).toBeNull();
  });
});

describe("The release", () => {
  it("is the one that the text names, or the one that knows its keys best", () => {
    expect(guessed(["rest.port"], "1.17", lookup).release).toBe("1.20");
    expect(guessed(["rest.port"], "2.0", lookup).release).toBe("2.3");
    expect(guessed(["high-availability", "jobmanager.web.port", "taskmanager.heap.mb"], null, lookup).release).toBe(
      "1.3",
    );
    expect(guessed(["security.ssl.enabled", "rest.port"], null, lookup).release).toBe("1.20");
    expect(guessed(["rest.port"], null, lookup).release).toBe("2.3");
  });

  it.each([
    ["flink:2.2.0", "2.3"],
    ['"registry.example:5000/library/flink:1.20.1-java17"', "1.20"],
    ["my-flink-job:1.18", "1.20"],
    ["flink:latest", "1.3"],
    ["flink:9.9", "1.3"],
  ])("is that of the image %s", (image, release) => {
    const checked = check(`# image: ${image}\nimage: ${image}\nsecurity.ssl.enabled: true\n`);
    expect(checked.release).toBe(release);
  });

  it.each([
    ["", "danger"],
    ["image: flink:1.20\n", "note"],
  ])("makes the switch that 2.0 removed a danger where only the keys tell it: %j", (named, level) => {
    const { findings } = check(`${named}security.ssl.enabled: true\nhigh-availability.type: zookeeper\n`);
    expect(findings.find(({ id }) => id === "tls-goes-in-2")?.level).toBe(level);
  });

  it.each([
    ["moved", "1.20"],
    ["old", "1.3"],
    ["operator", "1.20"],
    ["safe", "2.3"],
  ])("of the example %s is guessed as %s", (id, release) => {
    const example = checkExamples.find((one) => one.id === id);
    expect(check(example?.text ?? "").release).toBe(release);
  });
});

describe("The examples", () => {
  it("tell the story of the switch that 2.0 removed, before anything else", () => {
    const [moved] = checkExamples;
    expect(briefly(check(moved.text, moved.release))[0]).toBe("tls-master-removed 8");
  });

  it("have one in which nothing is wrong", () => {
    const safe = checkExamples.find(({ id }) => id === "safe");
    expect(briefly(check(safe?.text ?? "", "2.3"))).toEqual([]);
  });
});
