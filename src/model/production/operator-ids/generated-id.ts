import { intBytes, utf8 } from "./java-text.js";
import { murmur128 } from "./murmur.js";

/** What a generated id is made of. */
export interface IdParts {
  /** How many operators had an id before this one. */
  readonly position: number;
  /** To how many operators its records go within its chain. */
  readonly chainedOutputs: number;
  /** The ids of the operators it reads from, a connection each, in the order of its inputs. */
  readonly inputs: readonly (readonly number[])[];
}

/**
 * The id of an operator whose program gives a uid: the hash of the text, and nothing else.
 * Source: StreamGraphHasherV2.generateUserSpecifiedHash, 1.3.3 to 2.3.0.
 * @returns sixteen bytes
 */
export function idOfUid(uid: string): readonly number[] {
  return murmur128(utf8(uid));
}

/**
 * The id that Flink makes where the program gives none: a hash of the position, once for the operator itself and once
 * for each chained output; then the id of each input is mixed in, byte by byte.
 * Source: StreamGraphHasherV2.generateDeterministicHash, 1.3.3 to 2.3.0.
 * @returns sixteen bytes
 */
export function generatedId({ position, chainedOutputs, inputs }: IdParts): readonly number[] {
  const hashed = Array.from({ length: 1 + chainedOutputs }, () => intBytes(position)).flat();
  return inputs.reduce((id, input) => id.map((byte, at) => ((byte * 37) ^ (input[at] ?? 0)) & 0xff), murmur128(hashed));
}
