import { cited } from "../../sources.js";
import type { Consequence, EvolutionRule, Fate } from "./rule.js";

const then = cited("flink13", "TypeSerializerSingleton.ensureCompatibility, CompatibilityUtil");
const now = cited("flink", "SimpleTypeSerializerSnapshot.resolveSchemaCompatibility, the same in 1.20");
const avroThen = cited("flink13", "a migration ends the restore");
const avroNow = cited("flink", "Schema evolution: Avro");

/** Numbers, strings and their arrays: another type is another serializer. */
export const simpleEvolution: EvolutionRule = (_, version) => ({
  changeType: {
    fate: "refused",
    says: "The serializer is another one; none reads what another wrote.",
    source: version === "1.3" ? then : now,
  },
});

/** Classes that write themselves: Flink compares the class, and no more. */
export const selfWrittenEvolution: EvolutionRule = (_, version) => {
  const source =
    version === "1.3"
      ? then
      : cited("flink", "GenericTypeSerializerSnapshot.resolveSchemaCompatibility, the same in 1.20");
  const as = (fate: Fate, says: string): Consequence => ({ fate, says, source });
  return {
    addField: as("unnoticed", "The class writes itself: whether it reads old bytes is up to it."),
    removeField: as("unnoticed", "The class writes itself: whether it reads old bytes is up to it."),
    renameClass: as("refused", "The class of the old name is not found, or is not the same."),
  };
};

/** Avro compares schemas, by its own rules. */
export const avroEvolution: EvolutionRule = (_, version) => {
  const as = (says: string): Consequence =>
    version === "1.3"
      ? { fate: "refused", says: "Flink 1.3 has no state migration.", source: avroThen }
      : { fate: "migrated", says, source: avroNow };
  return {
    addField: as("By Avro’s rules: a field that has a default."),
    removeField: as("By Avro’s rules: a field that had a default."),
    renameField: as("By Avro’s rules: with an alias in the schema."),
    changeFieldType: as("By Avro’s rules: int may become long, float may become double."),
  };
};
