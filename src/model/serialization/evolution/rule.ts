import type { Source } from "../../sources.js";
import type { Serializer } from "../types/serializer.js";
import type { SerializationVersion } from "../types/version.js";

/** What a program may do to a type between two savepoints. */
export type Change =
  | "addField"
  | "removeField"
  | "renameField"
  | "changeFieldType"
  | "reorderFields"
  | "breakPojoRule"
  | "addConstant"
  | "removeConstant"
  | "reorderConstants"
  | "renameClass"
  | "changeType"
  | "register";

/**
 * What becomes of a savepoint that was taken before: read as it is; rewritten while it is restored; refused; or restored
 * without a check, so that values may be wrong or unreadable.
 */
export type Fate = "asIs" | "migrated" | "refused" | "unnoticed";

/** What a change does, why, and who says so. */
export interface Consequence {
  readonly fate: Fate;
  /** Why, as a sentence. */
  readonly says: string;
  readonly source: Source;
}

/** What each change does that can be made to a type; the others cannot. */
export type Consequences = Partial<Record<Change, Consequence>>;

/** The rules of one kind of serializer. */
export type EvolutionRule = (serializer: Serializer, version: SerializationVersion) => Consequences;
