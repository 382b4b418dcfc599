import { describe, expect, it } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { javaName } from "../../../src/views/serialization/configuration/kryo-classes.js";
import { serializationConfigurations } from "../../../src/views/serialization/configuration/configurations.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { typeTexts } from "../../support/record-texts.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

const LINK = "https://example.org/serialization.html?v=1";

const lines = (name: string, changes: Givens = {}): readonly string[] =>
  serializationConfigurations[name]?.(talkWorld(changes), LINK).text.split("\n") ?? [];

/** What is left when the comments are taken away. */
const settled = (all: readonly string[]): readonly string[] =>
  all.filter((line) => line !== "" && !/^(#|\/\/)/.test(line));

const nested = {
  recordType:
    "public class Order { public long id; public Inner inner; public static class Inner { private Item[] items; } public static class Item { int x; } }",
};

describe("config.yaml", () => {
  it("forbids generic types where there are none", () => {
    expect(settled(lines("serialization-now"))).toEqual(["pipeline.generic-types: false"]);
    expect(lines("serialization-now")[0]).toBe(`# ${LINK}`);
  });

  it("says what to mend where there are some, and gives numbers to what Kryo would spell out", () => {
    const all = lines("serialization-now", nested);
    expect(all.some((line) => /^# mend inner, line 1: /.test(line))).toBe(true);
    expect(all).toContain("# pipeline.generic-types: false");
    expect(settled(all)).toEqual([
      "pipeline.serialization-config:",
      '  - "[LOrder$Item;": {type: kryo}',
      "  - Order$Item: {type: kryo}",
    ]);
  });

  it("registers subclasses of a POJO", () => {
    const recordType =
      "public class Order { public long id; public static class Express extends Order { public int hours; } }";
    expect(settled(lines("serialization-now", { recordType }))).toContain("  - Order$Express: {type: pojo}");
    expect(settled(lines("serialization-then", { recordType }))).toContain(
      "env.getConfig().registerPojoType(Order.Express.class);",
    );
  });

  it("reuses objects where the scenario does", () => {
    expect(settled(lines("serialization-now", { objectReuse: "on" }))).toContain("pipeline.object-reuse: true");
  });

  it("says why there is nothing", () => {
    const endless = { recordType: "public class A { public List<A> all; public A() {} }" };
    expect(lines("serialization-now", endless).join("\n")).toContain("StackOverflowError");
  });
});

describe("the program of 1.3", () => {
  it("registers what Kryo would spell out", () => {
    expect(settled(lines("serialization-then"))).toEqual([
      "env.getConfig().registerKryoType(java.util.ArrayList.class);",
    ]);
    expect(settled(lines("serialization-then", nested))).toContain(
      "env.getConfig().registerKryoType(Order.Item[].class);",
    );
  });
});

it("writes classes as Java does", () => {
  expect(["shop.Order$Item", "[I", "[[Ljava.lang.String;", "[Lshop.Order$Item;"].map(javaName)).toEqual([
    "shop.Order.Item",
    "int[]",
    "java.lang.String[][]",
    "shop.Order.Item[]",
  ]);
});

it.each(Object.keys(serializationConfigurations))("%s has no line without a value, in many scenarios", (name) => {
  const worlds = [
    ...landmarkWorlds.map(([, world]) => world),
    ...sampleWorlds(60),
    ...typeTexts.map((recordType) => talkWorld({ recordType })),
  ];
  for (const world of worlds) {
    const { title, text } = serializationConfigurations[name]?.(world, LINK) ?? { title: "", text: "" };
    expect(title).toMatch(/Flink (1\.3|2\.x)$/);
    expect(text).toContain(LINK);
    expect(text).not.toMatch(NO_NUMBER);
    expect(text).not.toMatch(/[\u00a0\u202f]|^( *)\S.*: *$(?!\n\1 )/m);
  }
});
