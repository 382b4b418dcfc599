/** A table to look names up in that somebody typed: it has no entry but its own, not even “constructor” or “toString”. */
export function tableOf<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries);
}
