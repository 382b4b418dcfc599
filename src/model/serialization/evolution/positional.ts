import { cited } from "../../sources.js";
import type { Consequence, Consequences, EvolutionRule, Fate } from "./rule.js";

const then = cited("flink13", "TupleSerializerBase.ensureCompatibility, RowSerializer.ensureCompatibility");
const now = cited("flink", "CompositeTypeSerializerSnapshot.internalResolveSchemaCompatibility, the same in 1.20");

/** Tuples, rows and case classes: as many fields in the same places, of the same types. */
export const positionalEvolution: EvolutionRule = ({ kind }, version) => {
  const source = version === "1.3" ? then : now;
  const as = (fate: Fate, says: string): Consequence => ({ fate, says, source });
  const count = as("refused", "The number of fields must stay what it was.");
  return {
    addField: count,
    removeField: count,
    ...(kind !== "tuple" && { renameField: as("asIs", "Fields are known by their places; names are not written.") }),
    changeFieldType: as("refused", "The serializer in this place is another one."),
    reorderFields: as("refused", "Other serializers in these places. Two fields of one type change places unnoticed."),
    ...(kind === "caseClass" && { renameClass: as("refused", "The class of the old name is not found.") }),
  } satisfies Consequences;
};
