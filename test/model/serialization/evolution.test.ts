import { describe, expect, test } from "vitest";
import { evolutionOf } from "../../../src/model/serialization/evolution.js";
import type { Fate } from "../../../src/model/serialization/evolution/rule.js";
import { serializerOf } from "../../../src/model/serialization/extraction/serializer-of.js";
import { readTypes } from "../../../src/model/serialization/java/read-types.js";
import type { Serializer } from "../../../src/model/serialization/types/serializer.js";
import { serializationVersions, type SerializationVersion } from "../../../src/model/serialization/types/version.js";
import { obstaclesBetween } from "../../../src/model/serialization/upgrade.js";
import { typeExamples } from "../../../src/views/serialization/bench/examples.js";

function serializer(text: string, version: SerializationVersion): Serializer {
  const reading = readTypes(text);
  if ("problems" in reading) throw new Error(reading.problems[0]?.says);
  const found = serializerOf(reading, { version });
  if ("refused" in found) throw new Error(found.refused);
  return found;
}

function fates(text: string, version: SerializationVersion): Record<string, Fate> {
  const { consequences } = evolutionOf(serializer(text, version), { version });
  return Object.fromEntries(Object.entries(consequences).map(([change, { fate }]) => [change, fate]));
}

const pojo = "public class A { public int a; }";

describe("a type that changes between savepoints", () => {
  test("gains and loses fields as a POJO since 1.8, and keeps their types and its name", () => {
    const now = { addField: "migrated", removeField: "migrated", renameField: "migrated" };
    const always = {
      changeFieldType: "refused",
      reorderFields: "asIs",
      breakPojoRule: "refused",
      renameClass: "refused",
    };
    expect(fates(pojo, "2.x")).toEqual({ ...now, ...always });
    expect(fates(pojo, "1.20")).toEqual({ ...now, ...always });
    expect(fates(pojo, "1.3")).toEqual({
      addField: "refused",
      removeField: "refused",
      renameField: "refused",
      ...always,
    });
  });

  test("keeps the number of its fields as a tuple", () => {
    for (const version of serializationVersions) {
      expect(fates("Tuple2<Long, Long>;", version)).toEqual({
        ...{ addField: "refused", removeField: "refused", changeFieldType: "refused", reorderFields: "refused" },
      });
    }
    expect(fates("case class A(a: Int)", "1.20")).toMatchObject({ renameField: "asIs", renameClass: "refused" });
  });

  test("is not looked into by Flink where Kryo writes it", () => {
    for (const version of serializationVersions) {
      expect(fates("class A { int a; }", version)).toMatchObject({
        ...{ addField: "unnoticed", removeField: "unnoticed", changeFieldType: "unnoticed" },
        ...{ reorderFields: "asIs", renameClass: "refused", register: "asIs" },
      });
    }
  });

  test("may add constants to an enum, and reorder them, and loses none", () => {
    expect(fates("enum A { B, C }", "2.x")).toEqual({
      ...{ addConstant: "asIs", reorderConstants: "asIs", removeConstant: "refused", renameClass: "refused" },
    });
  });

  test("goes by its elements where it is a collection", () => {
    expect(evolutionOf(serializer("String[];", "2.x"), { version: "2.x" }).of.of).not.toBe("");
    expect(fates(`List<A>; ${pojo}`, "2.x")).toMatchObject({ addField: "migrated" });
    expect(fates("List<Long>;", "2.x")).toEqual({ changeType: "refused" });
  });

  test.each(typeExamples.filter(({ id }) => id !== "refused"))("says why, with a source: $id", ({ text }) => {
    for (const version of serializationVersions) {
      const all = Object.values(evolutionOf(serializer(text, version), { version }).consequences);
      expect(all.length).toBeGreaterThan(0);
      for (const { says, source } of all) {
        expect(says).toMatch(/^[A-Z].*\.$/);
        expect(source.kind).toBe("cited");
      }
    }
  });
});

describe("a savepoint of 1.20 in 2.x", () => {
  const between = (text: string) => obstaclesBetween(serializer(text, "1.20"), serializer(text, "2.x"));

  test("is read where every part has the same serializer", () => {
    expect(between(pojo)).toEqual([]);
    expect(between("Tuple2<Long, String>;")).toEqual([]);
  });

  test("is not read where Kryo wrote, or a collection has left Kryo", () => {
    expect(between("class A { int a; }")).toEqual([{ path: "", before: "KryoSerializer", after: "KryoSerializer" }]);
    expect(between("public class A { public List<String> tags; public Optional<Long> o; public int a; }")).toEqual([
      { path: "o", before: "KryoSerializer", after: "KryoSerializer" },
      { path: "tags", before: "KryoSerializer", after: "ListSerializer" },
    ]);
    expect(between("case class A(a: Int)")).toEqual([
      { path: "", before: "ScalaCaseClassSerializer", after: "KryoSerializer" },
    ]);
  });
});
