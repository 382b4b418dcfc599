/** How an entry of state is drawn on a wide page or on a phone, in pixels. */
export interface EntryPlace {
  readonly width: number;
  /** Where bytes and objects begin, beside the names of the lines or below them. */
  readonly left: number;
  /** The width of a byte. */
  readonly cell: number;
  /** The width of a byte of an object on the heap, and the widest that is drawn to that scale. */
  readonly heapByte: number;
  readonly widest: number;
}

export const WIDE_ENTRY: EntryPlace = { width: 880, left: 104, cell: 20, heapByte: 4, widest: 230 };
export const NARROW_ENTRY: EntryPlace = { width: 360, left: 2, cell: 20, heapByte: 3.2, widest: 170 };

/** Whether names stand beside their lines. */
export function isBeside({ left }: EntryPlace): boolean {
  return left > 100;
}

/** Assumed: how wide a letter is on average, and one of a name in bold. */
export const LETTER = 5.7;
export const BOLD_LETTER = 6.4;

/** The room between two things in a line. */
export const GAP = 10;
