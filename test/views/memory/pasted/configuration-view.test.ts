import { describe, expect, it } from "vitest";
import { yamlTree } from "../../../../src/data/yaml-tree.js";
import { memoryLog } from "../../../../src/data/memory-log.js";
import { configurationResult, takenRows } from "../../../../src/components/memory-configuration-result.js";
import { versions } from "../../../../src/model/memory/flink/version.js";
import { defaultScenario } from "../../../../src/scenario/scenario.js";
import { configurationView, type ConfigurationView } from "../../../../src/views/memory/pasted/configuration-view.js";
import { examples } from "../../../../src/views/memory/pasted/examples.js";
import { needsSentence } from "../../../../src/views/memory/pasted/needs.js";
import { LONGEST_TEXT, readConfiguration } from "../../../../src/views/memory/pasted/reading.js";
import { inputsFrom } from "../../../../src/views/memory/pasted/take.js";
import { workbookModel } from "../../../../src/views/workbook.js";
import { worldOf } from "../../../../src/views/world.js";
import { expectSentence, NO_NUMBER } from "../../../support/matchers.js";
import { vectors } from "../../../model/memory/flink/vectors.js";
import { compose, configMap, damagedTexts, operator, options, readingOf } from "./texts.js";

const world = worldOf(workbookModel, defaultScenario.values);
const all = examples(memoryLog());
const textOf = (id: string): string => all.find((example) => example.id === id)?.text ?? "";
const viewOf = (text: string, how?: Parameters<typeof readingOf>[1]): ConfigurationView =>
  configurationView(readingOf(text, how));

/** Sizes of the first process by name, without the spaces between groups of digits. */
function sizesIn({ processes }: ConfigurationView, at = 0): Readonly<Record<string, string>> {
  const rows = processes[at]?.rows ?? [];
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, bytes.replace(/\D/g, "")]));
}

const saysOf = (view: ConfigurationView, key: string): string =>
  view.findings.flatMap((finding) => (finding.key === key ? [finding.says] : [])).join(" ");

describe("what is shown of a configuration", () => {
  it("are the sizes and flags that Flink's documentation of the shipped file comes to", () => {
    const view = viewOf(textOf("shipped"));
    expect(view.about).toMatch(/nested keys.*2\.3/);
    expect(sizesIn(view)).toMatchObject({ "Managed memory": "536870920", "Network memory": "134217730" });
    expect(view.processes.map(({ flags }) => flags.split("\n"))).toEqual([
      ["-Xmx536870902", "-Xms536870902", "-XX:MaxDirectMemorySize=268435458", "-XX:MaxMetaspaceSize=268435456"],
      ["-Xmx1073741824", "-Xms1073741824", "-XX:MaxMetaspaceSize=268435456"],
    ]);
    expect(view.findings).toEqual([]);
  });

  it("says how each part came about", () => {
    const [row] = viewOf(textOf("shipped")).processes.map(({ rows }) =>
      rows.map(({ how }) => how.replace(/\u00a0/g, " ")),
    );
    expect(row).toEqual([
      "set to 1728m",
      "what metaspace and overhead leave",
      "the sum of its parts",
      "Flink’s default",
      "what the others leave",
      "the sum of its parts",
      "0.4 of the total Flink memory",
      "the sum of its parts",
      "Flink’s default",
      "Flink’s default",
      "0.1 of the total Flink memory",
      "Flink’s default",
      "0.1 of the process is 172.8 MiB: raised to the minimum",
    ]);
  });

  it.each([
    ["a flat file", "taskmanager.memory.process.size: 4g\n"],
    ["a nested file", "taskmanager:\n  memory.process:\n    size: 4g\n"],
    ["options", options.replace(/-D taskmanager.memory.managed.fraction=0.2/, "")],
    ["a ConfigMap", configMap],
    ["a file of Docker Compose", compose],
  ])("is the same from %s", (_, text) => {
    expect(sizesIn(viewOf(text))).toMatchObject({ "Total process memory": "4294967296", "JVM heap": "1664299798" });
  });

  it("takes the sizes of a FlinkDeployment from its resources, and its release from it", () => {
    const view = viewOf(operator);
    expect(view.about).toMatch(/FlinkDeployment.*names Flink 1\.20\. Read as Flink 1\.20/);
    expect(sizesIn(view)["Total process memory"]).toBe("2147483648");
    expect(sizesIn(view, 1)["JVM heap"]).toBe("1530082096");
    expect(viewOf(operator, { version: "2.0" }).about).toMatch(/Read as Flink 2\.0/);
  });

  it("names what breaks a configuration, and what it may have meant", () => {
    const view = viewOf(textOf("broken"));
    expect(view.processes.map(({ refusal }) => refusal?.title)).toEqual([
      "The rest of the process is no size for the overhead",
      "The process is too small for the JVM",
    ]);
    expect(saysOf(view, "taskmanager.memory.managed.fracton")).toContain(
      "Did you mean taskmanager.memory.managed.fraction?",
    );
    expect(saysOf(view, "jobmanager.memory.process.size")).toContain("write 1600m");
  });

  it("proposes how an unreadable size is written", () => {
    const remedies = ["1.5g", "4Gi"].map(
      (size) => viewOf(`taskmanager.memory.process.size: ${size}`).processes[0]?.refusal?.remedy,
    );
    expect(remedies).toEqual(["Write 1536m.", "Write 4g: Flink’s units are powers of 1024."]);
  });
});

describe("an old configuration", () => {
  const old = textOf("old");

  it("lacks a size in 2.3, and names the successor of each key", () => {
    const view = viewOf(old);
    expect(view.processes.map(({ refusal }) => refusal?.title)).toEqual(
      Array(2).fill("There is no size to start from"),
    );
    expect(view.findings.map(({ key }) => key)).toHaveLength(9);
    expect(saysOf(view, "taskmanager.heap.size")).toMatch(/gone since 2\.0.*taskmanager\.memory\.process\.size/);
    expect(saysOf(view, "taskmanager.memory.fraction")).toContain("taskmanager.memory.managed.fraction");
    expect(saysOf(view, "taskmanager.network.memory.min")).toContain("still counts");
  });

  it("is read up to 1.20 by who starts the process", () => {
    const [standalone, container] = (["standalone", "container"] as const).map((runs) =>
      viewOf(old, { version: "1.20", runs }),
    );
    expect(standalone && sizesIn(standalone)["Total Flink memory"]).toBe("4294967296");
    expect(container && sizesIn(container)["Total process memory"]).toBe("4294967296");
    expect(standalone && saysOf(standalone, "jobmanager.heap.size")).toContain("Read as jobmanager.memory.heap.size");
  });

  it("is read line by line before 1.19: the last of two counts, and quotes belong to the value", () => {
    const twice = "taskmanager.memory.process.size: 1g\ntaskmanager.memory.process.size: 4g # once more\n";
    const before = viewOf(twice, { version: "1.18" });
    expect(sizesIn(before)["Total process memory"]).toBe("4294967296");
    expect(before.faults).toEqual([]);
    expect(viewOf(twice).faults.join()).toMatch(/Line 2.*second time.*does not start/);
    expect(viewOf('taskmanager.memory.process.size: "4g"', { version: "1.18" }).processes[0]?.refusal).not.toBeNull();
    expect(viewOf(textOf("shipped").replace(/^/, "taskmanager.cpu.cores: 1\n"), { version: "1.18" }).faults[0]).toMatch(
      /came with 1\.19/,
    );
  });
});

describe("settings without effect", () => {
  it.each([
    ["taskmanager.memory.managed.fraction", "process.size: 4g|managed.size: 1g|managed.fraction: 0.4"],
    ["taskmanager.memory.network.fraction", "flink.size: 4g|task.heap.size: 2g|network.fraction: 0.2"],
    ["taskmanager.memory.process.size", "process.size: 2g|flink.size: 1536m"],
    ["taskmanager.memory.jvm-overhead.fraction", "process.size: 2g|flink.size: 1536m|jvm-overhead.fraction: 0.2"],
    ["taskmanager.memory.flink.size", "flink.size: 4g|task.heap.size: 2g|managed.size: 1g"],
  ])("are named: %s", (key, lines) => {
    const text = lines.replace(/(^|\|)/g, "\ntaskmanager.memory.");
    const view = viewOf(text);
    expect(view.processes[0]?.refusal).toBeNull();
    expect(saysOf(view, key)).not.toBe("");
    expect(
      view.findings.filter((finding) => finding.key !== key).every(({ key }) => key.endsWith("process.size")),
    ).toBe(true);
  });

  it("are not named where they count", () => {
    expect(viewOf("taskmanager.memory.process.size: 4g\ntaskmanager.memory.managed.fraction: 0.2\n").findings).toEqual(
      [],
    );
  });
});

describe("a log", () => {
  const { logs = [] } = vectors("memory-taskmanager-2.3.0");
  const { logs: jobManagerLogs = [] } = vectors("memory-jobmanager-2.3.0");

  it.each([...logs, ...jobManagerLogs].map(({ lines }, index) => [index, (lines as string[]).join("\n")] as const))(
    "that Flink wrote has our sizes, whatever stands before its lines: %d",
    (_, lines) => {
      const prefixed = lines.replace(/^INFO /gm, "2025-03-26 11:50:40,529 INFO  [] - ");
      for (const text of [lines, prefixed]) {
        const [process] = viewOf(text).processes;
        expect(process?.verdict).toMatch(/All (13|6) sizes are those of the log, to the byte\./);
        expect(process?.rows.every(({ isSame }) => isSame)).toBe(true);
      }
    },
  );

  it("with its settings is derived from them, and its flags are compared", () => {
    const flags = "jvm_params: -Xmx536870902 -Xms536870902 -XX:MaxDirectMemorySize=268435458\n";
    const [process] = viewOf(flags + memoryLog()).processes;
    expect(process?.verdict).toBe("All 13 sizes are those of the log, to the byte. The JVM’s flags are the same, too.");
    const [other] = viewOf(flags.replaceAll("536870902", "536870903") + memoryLog()).processes;
    expect(other?.verdict).toContain("The JVM was started with -Xmx");
  });

  it("that differs is shown where it does", () => {
    const [process] = viewOf(memoryLog().replace("134217730", "134217731")).processes;
    expect(process?.verdict).toMatch(/1 of 13 sizes in the log differs: Network memory by \+1 bytes/);
    expect(process?.rows.filter(({ isSame }) => !isSame).map(({ name }) => name)).toEqual(["Network memory"]);
  });

  it("of options alone is enough", () => {
    const row = vectors("memory-taskmanager-2.3.0").dynamicConfigurations?.[0]?.dynamicConfiguration;
    const together = `BASH_JAVA_UTILS_EXEC_RESULT:${String(row)}`;
    const apart = `Program Arguments:\n${String(row).replaceAll("-D ", "\nINFO [] -     -D\nINFO [] -     ")}`;
    for (const text of [together, apart]) expect(sizesIn(viewOf(text))["JVM heap"]).toBe("536870902");
  });
});

describe("taking a text into the scenario", () => {
  it("sets what it sets, and opens what it does not", () => {
    const taken = new Map(
      inputsFrom(readingOf("taskmanager.memory.flink.size: 4g"), world).map((one) => [one.id, one]),
    );
    expect(taken.get("taskManagerFlinkBytes")?.value).toBe(2 ** 32);
    expect(taken.get("taskManagerProcessBytes")?.value).toBeNull();
    expect(taken.get("managedFraction")).toMatchObject({ value: 0.4, isInUse: true });
    expect(taken.get("networkMaxBytes")).toMatchObject({ text: "not set", isInUse: true });
    expect(taken.has("jobManagerProcessBytes")).toBe(false);
  });

  it("says the default of an old release where it is another one now", () => {
    const reading = readingOf("taskmanager.memory.flink.size: 4g", { version: "1.16" });
    expect(inputsFrom(reading, world).find(({ id }) => id === "networkMaxBytes")?.value).toBe(2 ** 30);
  });

  it("says what an input does not accept", () => {
    const text = "taskmanager.memory.flink.size: 4g\ntaskmanager.memory.managed.fraction: 0.995";
    const fraction = inputsFrom(readingOf(text), world).find(({ id }) => id === "managedFraction");
    expect(fraction?.objection).toMatch(/out of bounds/);
  });

  it("compares managed memory and buffers with the scenario", () => {
    const needs = needsSentence(readingOf("taskmanager.memory.process.size: 2000m"), world);
    expect(needs).toMatch(/617\.6.MiB.*4940 network buffers\. In the scenario it is the same\.$/);
    expect(needsSentence(readingOf(textOf("shipped")), world)).toMatch(
      /512.MiB.*4096.*In the scenario a slot has 617\.6/,
    );
  });
});

describe("a thousand damaged texts", () => {
  const damaged = damagedTexts(1000);

  it("are shown, or answered with a sentence, and never with nonsense", () => {
    let shown = 0;
    for (const [index, text] of damaged.entries()) {
      const version = index % 3 === 0 ? (versions[index % versions.length] ?? null) : null;
      const runs = index % 2 === 0 ? "standalone" : "container";
      const reading = readConfiguration(text, { version, runs, parseYaml: yamlTree });
      if (reading === null) continue;
      if ("problem" in reading) {
        expectSentence(reading.problem, text.slice(0, 300));
        continue;
      }
      shown++;
      const view = configurationView(reading);
      const own = new Set(text.match(/NaN|undefined|Infinity|\[object/g));
      const said =
        configurationResult(view).text + takenRows(inputsFrom(reading, world)).text + needsSentence(reading, world);
      const foreign = (said.match(new RegExp(NO_NUMBER, "g")) ?? []).filter((word) => !own.has(word));
      expect(foreign, text.slice(0, 300)).toEqual([]);
      expect(said).not.toContain("<img");
      expect(view.processes.every(({ rows, refusal }) => rows.length > 0 === (refusal === null))).toBe(true);
    }
    expect(shown).toBeGreaterThan(500);
  }, 60_000);

  it("of megabytes are answered in a moment", () => {
    const long = [
      "\n \n",
      "-D ",
      "x\n",
      "a: b\n",
      "[",
      " ",
      "Total Process Memory: 1 bytes\n",
      "key.".repeat(99) + ": x\n",
    ];
    for (const piece of long) {
      const start = performance.now();
      const text = `${piece.repeat(LONGEST_TEXT / piece.length - 1)}x`;
      readConfiguration(text, { version: null, runs: "standalone", parseYaml: yamlTree });
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  }, 30_000);

  it("that hold nothing about memory are answered with a sentence", () => {
    for (const text of ["hello", "{}", "[1]", "a: b", "parallelism.default: 4", "x".repeat(LONGEST_TEXT + 1)]) {
      const reading = readConfiguration(text, { version: null, runs: "standalone", parseYaml: yamlTree });
      expectSentence(reading !== null && "problem" in reading ? reading.problem : "", text.slice(0, 20));
    }
    expect(readConfiguration(" \n# nothing", { version: null, runs: "standalone", parseYaml: yamlTree })).toBeNull();
  });
});
