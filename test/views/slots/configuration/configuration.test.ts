import { describe, expect, it } from "vitest";
import type { Givens } from "../../../../src/model/evaluate.js";
import { slotsConfigurations } from "../../../../src/views/slots/configuration/configurations.js";
import type { World } from "../../../../src/views/world.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../../support/worlds.js";

const names = Object.keys(slotsConfigurations);

const linesIn = (name: string, world: World): readonly string[] =>
  slotsConfigurations[name]?.(world, "").text.split("\n") ?? [];
const lines = (name: string, changes: Givens = {}): readonly string[] => linesIn(name, talkWorld(changes));

/** What is left when the comments are taken away. */
const settled = (all: readonly string[]): readonly string[] =>
  all.filter((line) => line !== "" && !/^(#|\/\/)/.test(line));

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(300)];
const refused = { job: "a = source\nb = sink from a by forward parallelism 3" };

describe("config.yaml", () => {
  it("has slots and parallelism, and nothing that is Flink’s default", () => {
    expect(settled(lines("slots-config"))).toEqual(["taskmanager.numberOfTaskSlots: 1", "parallelism.default: 80"]);
  });

  it("leaves the max parallelism that Flink derives in a comment, and sets one that is set", () => {
    expect(lines("slots-config")).toContain("# pipeline.max-parallelism: 128");
    expect(lines("slots-config", { setMaxParallelism: 720 })).toContain("pipeline.max-parallelism: 720");
  });

  it("writes all that differs", () => {
    const changes = { loadBalance: "tasks", operatorChaining: "off", differentMax: "split", coresPerTaskManager: 2.5 };
    expect(settled(lines("slots-config", changes)).slice(2)).toEqual([
      "kubernetes.taskmanager.cpu.amount: 2.5",
      "yarn.containers.vcores: 3",
      "taskmanager.load-balance.mode: TASKS",
      "pipeline.operator-chaining.enabled: false",
      "pipeline.operator-chaining.chain-operators-with-different-max-parallelism: false",
    ]);
  });

  it("says nothing of cores that are as many as slots", () => {
    const text = lines("slots-config", { coresPerTaskManager: 4, slotsPerTaskManager: 4 }).join("\n");
    expect(text).not.toContain("cpu");
  });

  it("says what the old key of the load balance was", () => {
    expect(lines("slots-config", { loadBalance: "slots" }).join("\n")).toContain("cluster.evenly-spread-out-slots");
  });

  it("says when the registered TaskManagers are too few", () => {
    expect(lines("slots-config", { registeredTaskManagers: 20 }).join("\n")).toContain("needs 80: it does not start");
    expect(lines("slots-config", { registeredTaskManagers: 80 }).join("\n")).not.toContain("does not start");
  });

  it("gives every line a reason", () => {
    for (const world of worlds) {
      const all = linesIn("slots-config", world);
      all.forEach((line, index) => {
        if (line !== "" && !line.startsWith("#")) expect(all[index - 1], line).toMatch(/^# \S/);
      });
    }
  });
});

describe("flink-conf.yaml of 1.3", () => {
  it("has the talk’s slots, and a session of as many TaskManagers as it takes", () => {
    expect(settled(lines("slots-then"))).toEqual([
      "taskmanager.numberOfTaskSlots: 1",
      "parallelism.default: 80",
      "./bin/yarn-session.sh -n 80 -s 1",
    ]);
  });

  it("sets in the program what has no key", () => {
    const all = lines("slots-then", { setMaxParallelism: 720, operatorChaining: "off", loadBalance: "slots" });
    expect(all).toContain("# in the program: env.setMaxParallelism(720);");
    expect(all).toContain("# in the program: env.disableOperatorChaining();");
    expect(all.join("\n")).toContain("there is no option");
    expect(all.join("\n")).not.toContain("load-balance");
  });
});

describe("the program", () => {
  it("is a comment where Flink refuses the job", () => {
    expect(settled(lines("slots-program", refused))).toEqual([]);
    expect(lines("slots-program", refused).join("\n")).toContain("Flink refuses the job");
  });

  it("is a comment where the API has no method for an operator", () => {
    const job = "a = source\nb = source\nc = multipleInput from a with b\nd = sink from c";
    expect(lines("slots-program", { job })).toEqual([expect.stringContaining("no method")]);
  });

  it("is the talk’s job", () => {
    const text = lines("slots-program").join("\n");
    expect(text).toContain("DataStream<Long> parse = messages.map(value -> value)\n");
    expect(text).toContain('.sinkTo(new DiscardingSink<>())\n        .name("sink").uid("sink");');
  });
});

describe("every configuration", () => {
  it.each(names)("%s is made of numbers in every scenario", (name) => {
    for (const world of worlds) {
      expect(linesIn(name, world).join("\n")).not.toMatch(/NaN|Infinity|undefined|\bnull\b|—|\u00a0|\u202f/);
    }
  });

  it.each(names)("%s starts with the link that restores the scenario", (name) => {
    const text = slotsConfigurations[name]?.(talkWorld(), "https://example.org/?v=1").text;
    expect(text).toMatch(/^(#|\/\/) https:\/\/example\.org\/\?v=1\n\n/);
  });
});
