import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { serializationPhrases } from "../../../src/views/serialization/phrases.js";
import { expectSentence } from "../../support/matchers.js";
import { typeTexts } from "../../support/record-texts.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";

const worlds = [
  ...landmarkWorlds.map(([, world]) => world),
  ...sampleWorlds(120),
  ...typeTexts.flatMap((recordType) => [talkWorld({ recordType }), talkWorld({ recordType, flinkVersion: "then" })]),
];

const say = (name: string, changes: Givens = {}): string =>
  plainSpaces(serializationPhrases[name]?.(talkWorld(changes)) ?? "");

it.each(Object.entries(serializationPhrases))("the sentence “%s” is one, in many scenarios", (_, write) => {
  for (const world of worlds) expectSentence(write(world));
});

const kryo = { recordType: "public class Order {\n  private long id;\n}" };
const holder = { recordType: "public class Order { private Item first; } class Item { int x; }" };
const endless = { recordType: "public class A { public List<A> all; public A() {} }" };

describe("the opening", () => {
  it("names the serializer, the bytes, the links and the cores", () => {
    expect(say("serialization-answer")).toMatch(
      /^Flink 2\.x writes your Message with its PojoSerializer: 73 B, and 78 B .* 1 M\/s .* of the links, .* cores\.$/,
    );
    expect(say("serialization-answer", { flinkVersion: "then" })).toContain("hands tags to Kryo: 91 B");
    expect(say("serialization-answer", { coresPerMachine: 4 })).toMatch(/% of all there are\.$/);
  });

  it("quotes Flink where it refuses", () => {
    expect(say("serialization-answer", endless)).toContain("StackOverflowError");
    expect(say("serialization-binding", endless)).toBe(
      "Nothing is written before the type and the value fit together.",
    );
  });

  test.each<[Givens, string]>([
    [kryo, "all of it is Kryo’s. Line 2: The field id of Order is private"],
    [{ flinkVersion: "then" }, "Begin with tags. Line 5: "],
    [{ chainedHops: 20 }, "copies between chained operators"],
    [{ chainedHops: 0 }, "Its largest field is tags, with 42 B."],
    [{ recordsPerSecond: 1e8 }, "Bytes bind: "],
    [{ recordType: "String;", chainedHops: 0 }, "It is one value of 11 B."],
  ])("says what to change first: %o", (changes, expected) => {
    expect(say("serialization-binding", changes)).toContain(expected);
  });
});

describe("the other sentences", () => {
  it("group versions that do the same", () => {
    expect(say("type-fallbacks")).toBe("Of your Message Kryo gets tags in 1.3 and 1.20, nothing in 2.x.");
    expect(say("type-fallbacks", kryo)).toBe("Of your Order Kryo gets all in 1.3, 1.20 and 2.x.");
  });

  it("tell values from what stands around them", () => {
    expect(say("record-overhead")).toMatch(/^Of the 73 B of your record 56 B are values; 17 B say /);
    expect(say("record-overhead", { recordType: "long;" })).toBe("All 8 B of your record are values.");
  });

  it("name the classes that are spelled out", () => {
    expect(say("kryo-names")).toBe("In your Message no class name is written.");
    expect(say("kryo-names", holder)).toContain("are names of classes: Item.");
  });

  it("say what object reuse saves", () => {
    expect(say("object-reuse-gain", { chainedHops: 0 })).toContain("nothing is copied");
    expect(say("object-reuse-gain")).toMatch(/2 hops .* would save them\.$/);
    expect(say("object-reuse-gain", { objectReuse: "on" })).toMatch(/saves the work of 0\.204 cores\.$/);
  });

  it("weigh a UUID in three ways", () => {
    expect(say("uuid-bytes")).toBe(
      "A UUID takes 37 B as a String, 20 B as a UUID, which goes to Kryo, and 16 B as two longs.",
    );
  });

  it("say what comes along to 2.x", () => {
    expect(say("serialization-upgrade")).toContain("does not come along from 1.20 to 2.x: it breaks at tags.");
    expect(say("serialization-upgrade", { recordType: "Tuple2<Long, String>;" })).toContain("and comes along.");
  });
});
