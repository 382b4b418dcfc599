import { cited } from "../../sources.js";
import type { Serializer } from "../types/serializer.js";
import type { Consequence, Consequences, EvolutionRule, Fate } from "./rule.js";

const then = cited("flink13", "KryoSerializer.ensureCompatibility");
const now = cited(
  "flink",
  "KryoSerializerSnapshot.resolveSchemaCompatibility, the same in 1.20; Schema evolution: Kryo",
);

/** Flink compares the class and the registrations, and cannot look into Kryo. */
export const kryoEvolution: EvolutionRule = (serializer, version) => {
  const source = version === "1.3" ? then : now;
  const as = (fate: Fate, says: string): Consequence => ({ fate, says, source });
  return {
    ...inside(serializer, as),
    renameClass: as("refused", "The class of the old name is not found, or is not the same."),
    register: as("asIs", "Numbers of the savepoint are kept, and new ones follow behind them."),
  };
};

function inside({ of, declared }: Serializer, as: (fate: Fate, says: string) => Consequence): Consequences {
  const form = declared?.classes.get(of)?.form;
  if (form === undefined || form === "interface") return {};
  if (form === "enum") return constants(as);
  const shifted = as("unnoticed", "Kryo writes no names of fields: what comes behind is read from the wrong place.");
  return {
    addField: shifted,
    removeField: shifted,
    renameField: as("unnoticed", "Kryo sorts fields by name: if the order changes, values end up in other fields."),
    changeFieldType: as("unnoticed", "The bytes of the old type are read as those of the new one."),
    reorderFields: as("asIs", "Kryo writes fields sorted by name."),
  };
}

function constants(as: (fate: Fate, says: string) => Consequence): Consequences {
  const numbers = as("unnoticed", "Kryo writes the number of a constant: old values become other constants.");
  return {
    addConstant: as(
      "unnoticed",
      "Behind the last one it is safe; further in front, old values become other constants.",
    ),
    removeConstant: numbers,
    reorderConstants: numbers,
  };
}
