import type { Origin } from "../../../model/memory/flink/amount.js";
import type { Handle } from "./handle.js";

/** What a box holds, which decides its colour. */
export type Thing = "process" | "flink" | "heap" | "off-heap" | "managed" | "network-memory" | "metaspace" | "overhead";

/** A box of the memory map: a part of the process, with the parts in it. */
export interface Box {
  readonly id: string;
  readonly name: string;
  readonly thing: Thing;
  readonly bytes: bigint;
  /** How it came to its size; null for a sum of its parts. */
  readonly origin: Origin | null;
  /** To the byte, digits in groups. */
  readonly exact: string;
  /** In MiB. */
  readonly size: string;
  /** Of the process. */
  readonly share: string;
  /** How it came to its size, in words. */
  readonly how: string;
  /** What enforces it; empty where a box around it is enforced. */
  readonly limit: string;
  /** The quantity or input whose derivation it opens; null where there is none. */
  readonly quantity: string | null;
  /** Whether the check that failed is about it. */
  readonly isAtFault: boolean;
  /** What can be moved at its edge; null where its size follows from others. */
  readonly handle: Handle | null;
  readonly parts: readonly Box[];
}

/** A box and all in it, in the order of the map, with how deep each one lies. */
export function flattened(box: Box, depth = 0): readonly { readonly box: Box; readonly depth: number }[] {
  return [{ box, depth }, ...box.parts.flatMap((part) => flattened(part, depth + 1))];
}
