/** Slots of the table of a key group at first. Source: `CopyOnWriteStateMap.DEFAULT_CAPACITY`. */
export const FIRST_SLOTS = 128;

/**
 * The slots of the table of a key group. It doubles when an entry comes to a table that is more than three quarters full,
 * so an entry has from 1.3 slots, just before, to 2.6, just after. While it moves its entries, a few with each access, the
 * table has the smaller one too, which is not counted here. It never shrinks.
 * Source: `CopyOnWriteStateMap`.
 * @param entries of one state in one key group, at least 0
 */
export function tableSlots(entries: number): number {
  let slots = FIRST_SLOTS;
  while (entries > slots * FULL + 1) slots *= 2;
  return slots;
}

/** The part of a table's slots that may be taken, of Flink's tables as of Java's `HashMap`. */
const FULL = 0.75;

/** Slots of a `HashMap` to which entries were added one by one: 16 at first. Source: JDK 17. */
export function hashMapSlots(entries: number): number {
  let slots = 16;
  while (entries > slots * FULL) slots *= 2;
  return slots;
}

/** Slots of an `ArrayList` to which elements were added one by one: 10 at first, then half as many again. Source: JDK 17. */
export function arrayListSlots(elements: number): number {
  let slots = 10;
  while (elements > slots) slots += Math.floor(slots / 2);
  return slots;
}
