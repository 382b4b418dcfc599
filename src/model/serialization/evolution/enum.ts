import { cited } from "../../sources.js";
import type { Consequence, EvolutionRule, Fate } from "./rule.js";

const then = cited("flink13", "EnumSerializer.ensureCompatibility");
const now = cited("flink", "EnumSerializer.EnumSerializerSnapshot, the same in 1.20");

/** Constants keep the numbers of the savepoint; new ones follow behind them. */
export const enumEvolution: EvolutionRule = (_, version) => {
  const source = version === "1.3" ? then : now;
  const as = (fate: Fate, says: string): Consequence => ({ fate, says, source });
  return {
    addConstant: as("asIs", "Old constants keep their numbers, wherever the new one stands."),
    removeConstant: as("refused", "A constant of the savepoint is not found. To rename one is to remove one."),
    reorderConstants: as("asIs", "The order of the savepoint is kept."),
    renameClass: as("refused", "The class of the old name is not found, or is not the same."),
  };
};
