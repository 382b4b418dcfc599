import type { Fields } from "./object-size.js";

/** The fields of the classes that state on the heap consists of. Source: JDK 17 and Flink 2.3. */
export const classes = {
  Long: { references: 0, longs: 1 },
  Integer: { references: 0, ints: 1 },
  /** value; hash; coder, hashIsZero. */
  String: { references: 1, ints: 1, bytes: 2 },
  /** start, end. */
  TimeWindow: { references: 0, longs: 2 },
  /** userValue; lastAccessTimestamp. */
  TtlValue: { references: 1, longs: 1 },
  /** key, namespace, state, next; entryVersion, stateVersion, hash. */
  StateMapEntry: { references: 4, ints: 3 },
  /** key, namespace; timestamp; timerHeapIndex. In 1.3 `InternalTimer`, without the index, takes as many bytes. */
  TimerHeapInternalTimer: { references: 2, longs: 1, ints: 1 },
  /** elementData; modCount, size. */
  ArrayList: { references: 1, ints: 2 },
  /** keySet, values, table, entrySet; size, modCount, threshold, loadFactor. */
  HashMap: { references: 4, ints: 4 },
  /** key, value, next; hash. */
  "HashMap.Node": { references: 3, ints: 1 },
  /** stateSerializer, snapshotVersions, two tables, lastNamespace; seven numbers of sizes and versions. */
  CopyOnWriteStateMap: { references: 5, ints: 7 },
  /** m. */
  TreeSet: { references: 1 },
  /** keySet, values, comparator, root, entrySet, navigableKeySet, descendingMap; size, modCount. */
  TreeMap: { references: 7, ints: 2 },
} as const satisfies Readonly<Record<string, Fields>>;

export type ClassName = keyof typeof classes;
