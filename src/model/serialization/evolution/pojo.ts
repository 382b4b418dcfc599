import { cited } from "../../sources.js";
import type { SerializationVersion } from "../types/version.js";
import type { Consequence, Consequences, EvolutionRule, Fate } from "./rule.js";

const then = cited(
  "flink13",
  "PojoSerializer.ensureCompatibility: as many fields of the same names; a migration ends the restore",
);
const now = cited("flink", "PojoSerializerSnapshot.resolveSchemaCompatibility, the same in 1.20");

/** POJOs since Flink 1.8 take and lose fields; the class and the types of its fields stay. */
export const pojoEvolution: EvolutionRule = ({ subclasses = [] }, version) => {
  const { migrated, refused, asIs } = consequences(version);
  return {
    addField: migrated("Old values get null in it, or 0 of a primitive type."),
    removeField: migrated("Its values are dropped."),
    renameField: migrated("One field is gone and one is new: its values are lost."),
    changeFieldType: refused(
      "The serializer of the field is another one. Only int and Integer, and their like, share one.",
    ),
    reorderFields: asIs("Flink finds fields by name, and writes them sorted by name."),
    breakPojoRule: refused("The class would go to Kryo, which does not read what the PojoSerializer wrote."),
    renameClass: refused("The class of the old name is not found, or is not the same."),
    ...(subclasses.length > 0 && { register: asIs("Tags of a savepoint are kept, and new ones follow behind them.") }),
  } satisfies Consequences;
};

function consequences(version: SerializationVersion) {
  const source = version === "1.3" ? then : now;
  const as =
    (fate: Fate) =>
    (says: string): Consequence => ({ fate, says, source });
  const notYet = (): Consequence => as("refused")("Flink 1.3 sees that fields differ, and has no state migration.");
  return { refused: as("refused"), asIs: as("asIs"), migrated: version === "1.3" ? notYet : as("migrated") };
}
