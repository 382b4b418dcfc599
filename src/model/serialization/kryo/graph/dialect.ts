import type { SerializationVersion } from "../../types/version.js";

/** Kryo 2.24 in Flink 1.x, Kryo 5.6 in Flink 2.x. */
export type Kryo = 2 | 5;

/** Which Kryo a version of Flink has. */
export function kryoOf(version: SerializationVersion): Kryo {
  return version === "2.x" ? 5 : 2;
}

/** Letters of an ASCII text whose length is not written, at most (`Output.writeString`). */
export const longestAscii: Readonly<Record<Kryo, number>> = { 2: 63, 5: 32 };
