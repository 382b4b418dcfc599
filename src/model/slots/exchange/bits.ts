/** A set of small whole numbers as bits, 32 to a word. */
export type Bits = Readonly<Uint32Array>;

const WORD = 32;

/** The set of these numbers. @param length above each of them */
export function bitsOf(numbers: Iterable<number>, length: number): Bits {
  const bits = new Uint32Array(Math.ceil(length / WORD));
  for (const number of numbers) {
    const word = Math.floor(number / WORD);
    bits[word] = (bits[word] ?? 0) | (1 << (number % WORD));
  }
  return bits;
}

/** Whatever is in one of the sets. @param length above each number in them */
export function united(sets: readonly Bits[], length: number): Bits {
  const all = new Uint32Array(Math.ceil(length / WORD));
  for (const bits of sets) {
    for (let word = 0; word < all.length; word++) all[word] = (all[word] ?? 0) | (bits[word] ?? 0);
  }
  return all;
}

/** Whether the number is in the set. */
export function hasBit(bits: Bits, number: number): boolean {
  return (((bits[Math.floor(number / WORD)] ?? 0) >>> (number % WORD)) & 1) === 1;
}

/** How many numbers the set has. */
export function sizeOf(bits: Bits): number {
  let size = 0;
  for (const word of bits) {
    for (let rest = word; rest !== 0; rest &= rest - 1) size += 1;
  }
  return size;
}
