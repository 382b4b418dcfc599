import type { Version } from "./version.js";

/** A key of Flink’s configuration that has to do with memory. */
export interface Option {
  readonly key: string;
  /** Older names that still count, in the order in which Flink looks for them. */
  readonly aliases: readonly string[];
}

/** An option that holds a size. */
export interface SizeOption extends Option {
  /** What counts when it is not set, in bytes; null when there is nothing. */
  readonly initial: (version: Version) => bigint | null;
}

/** An option that holds a share. */
export interface FractionOption extends Option {
  /** What counts when it is not set. */
  readonly initial: number;
}

/** An option that holds a number of things. */
export interface CountOption extends Option {
  readonly initial: number;
}

interface Details {
  readonly aliases?: readonly string[];
}

const MEBIBYTE = 2n ** 20n;

/** Declares an option for a size. @param mebibytes its default, which may depend on the version; null for none */
export function sizeOption(
  key: string,
  mebibytes: number | null | ((version: Version) => bigint),
  { aliases = [] }: Details = {},
): SizeOption {
  const fixed = typeof mebibytes === "number" ? BigInt(mebibytes) * MEBIBYTE : null;
  return { key, aliases, initial: typeof mebibytes === "function" ? mebibytes : () => fixed };
}

/** Declares an option for a share or a number of things. */
export function numberOption(
  key: string,
  initial: number,
  { aliases = [] }: Details = {},
): FractionOption & CountOption {
  return { key, aliases, initial };
}
