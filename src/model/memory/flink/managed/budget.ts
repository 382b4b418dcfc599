import { LARGEST } from "../size.js";

/** Managed memory is handed out to batch operators in pages, whose number fits 32 bits. */
const LARGEST_PAGES = 2n ** 31n - 1n;

/**
 * What a fraction of a slot’s managed memory comes to, in bytes: for a state backend or Python.
 * Source: `MemoryManager.computeMemorySize`, the same from 1.10 to 2.3; compared with it in the tests.
 * @param fraction above 0, 1 at most
 * @returns null for any other fraction: Flink refuses it, 0 included
 */
export function budgetBytes(slotBytes: bigint, fraction: number): bigint | null {
  return isFraction(fraction) ? toLong(Number(slotBytes) * fraction) : null;
}

/**
 * The pages that it comes to, for a batch operator. Source: `MemoryManager.computeNumberOfPages`.
 * @param pageBytes a power of two, at least 4096
 * @returns null for a fraction that Flink refuses, and for more pages than it can count
 */
export function budgetPages(slotBytes: bigint, pageBytes: number, fraction: number): number | null {
  const pages = slotBytes / BigInt(pageBytes);
  return isFraction(fraction) && pages <= LARGEST_PAGES ? Math.trunc(Number(pages) * fraction) : null;
}

/** What each slot gets by default; the remainder remains unused. Source: `TaskExecutorResourceUtils`, slot profiles. */
export function perSlot(bytes: bigint, slots: number): bigint {
  return bytes / BigInt(slots);
}

function isFraction(fraction: number): boolean {
  return fraction > 0 && fraction <= 1;
}

/** Java’s conversion of a double, not negative, to 64 bits: truncated, and cut at the largest number. */
export function toLong(value: number): bigint {
  const whole = BigInt(Math.trunc(value));
  return whole > LARGEST ? LARGEST : whole;
}
