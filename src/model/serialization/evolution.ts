import { enumEvolution } from "./evolution/enum.js";
import { kryoEvolution } from "./evolution/kryo.js";
import { avroEvolution, selfWrittenEvolution, simpleEvolution } from "./evolution/others.js";
import { pojoEvolution } from "./evolution/pojo.js";
import { positionalEvolution } from "./evolution/positional.js";
import type { Consequences, EvolutionRule } from "./evolution/rule.js";
import type { Serializer, SerializerKind } from "./types/serializer.js";
import type { SerializationVersion } from "./types/version.js";

const none: EvolutionRule = () => ({});

/** The rules by kind. What only holds other values has none of its own. */
const rules: Readonly<Record<SerializerKind, EvolutionRule>> = {
  basic: simpleEvolution,
  string: simpleEvolution,
  enum: enumEvolution,
  primitiveArray: simpleEvolution,
  basicArray: simpleEvolution,
  objectArray: none,
  tuple: positionalEvolution,
  caseClass: positionalEvolution,
  pojo: pojoEvolution,
  row: positionalEvolution,
  list: none,
  set: none,
  collection: none,
  map: none,
  nullable: none,
  either: none,
  option: none,
  value: selfWrittenEvolution,
  writable: selfWrittenEvolution,
  avro: avroEvolution,
  variant: simpleEvolution,
  kryo: kryoEvolution,
};

/** What changes to a type do to values in a savepoint. */
export interface Evolution {
  /** What the rules are those of: the type itself, or what a collection holds. */
  readonly of: Serializer;
  readonly consequences: Consequences;
}

/**
 * What changing a type later does to a savepoint of the same version of Flink, by the serializer that the type has now. A
 * collection goes by its elements, a map by its values. Keys of state are stricter: what would be migrated is refused.
 */
export function evolutionOf(serializer: Serializer, { version }: { version: SerializationVersion }): Evolution {
  const of = heldBy(serializer);
  return { of, consequences: rules[of.kind](of, version) };
}

function heldBy(serializer: Serializer): Serializer {
  const inner = serializer.parts.at(-1)?.serializer;
  return rules[serializer.kind] === none && inner ? heldBy(inner) : serializer;
}
