import type { Exercise } from "../exercise.js";
import { copiesInAChain } from "./copies.js";
import { fieldsForKryo } from "./kryo-fields.js";
import { recordsOnTheNetwork } from "./network.js";
import { parserPerRecord } from "./parser.js";
import { bytesOfAPojo } from "./pojo.js";
import { whichPojoRule } from "./pojo-rule.js";
import { changedState } from "./savepoint.js";
import { bytesOfAString } from "./string.js";

/** The exercises of the chapter on serialization, in the order in which it asks them. */
export const serializationExercises: readonly Exercise[] = [
  whichPojoRule,
  fieldsForKryo,
  bytesOfAString,
  bytesOfAPojo,
  recordsOnTheNetwork,
  copiesInAChain,
  parserPerRecord,
  changedState,
];
