import type { CheckpointRecord } from "./record.js";

/**
 * Brings records into the order of their triggers, and drops what is there twice.
 *
 * Records with the same id and the same trigger are one checkpoint, seen more than once: the last one counts, but one
 * in progress does not replace what it became. The same id at another time is another checkpoint. What has no trigger
 * time comes first, by id.
 */
export function inOrder(records: readonly CheckpointRecord[]): readonly CheckpointRecord[] {
  return distinct(records).sort(
    (one, other) => rank(one.triggerSeconds) - rank(other.triggerSeconds) || rank(one.id) - rank(other.id),
  );
}

/** An id that stands at two times, or null. */
export function ambiguousId(records: readonly CheckpointRecord[]): number | null {
  const triggers = new Map<number, number>();
  for (const { id, triggerSeconds } of records) {
    if (id === null || triggerSeconds === null) continue;
    if ((triggers.get(id) ?? triggerSeconds) !== triggerSeconds) return id;
    triggers.set(id, triggerSeconds);
  }
  return null;
}

function distinct(records: readonly CheckpointRecord[]): CheckpointRecord[] {
  const byKey = new Map<string, CheckpointRecord>();
  records.forEach((record, index) => {
    const key = keyOf(record) ?? `#${index}`;
    if (!byKey.has(key) || record.status !== "in progress") byKey.set(key, record);
  });
  return [...byKey.values()];
}

function keyOf({ id, triggerSeconds }: CheckpointRecord): string | null {
  return id === null || triggerSeconds === null ? null : `${id} at ${triggerSeconds}`;
}

/** Before everything that is known. No number of an answer is negative. */
function rank(value: number | null): number {
  return value ?? -1;
}
