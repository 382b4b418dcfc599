import type { Run, Time } from "./run.js";

/** A row of data/measurements/serializers.csv: how long one serializer takes for one record. */
export interface SerializerTime extends Run, Time {
  readonly kryo: string;
  /** What was measured; stays the same from run to run. */
  readonly type: string;
  readonly title: string;
  readonly serializer: string;
  readonly operation: "write" | "read" | "copy";
  /** What `write` makes. */
  readonly bytes: number;
  /** Its time over that of the order as a POJO, in the same run, version and operation; null without such a row. */
  readonly timesPojo: number | null;
}

/** A row of data/measurements/object-reuse.csv: how fast a chain is that does nothing. */
export interface ReuseRate extends Run {
  readonly kryo: string;
  readonly type: string;
  readonly title: string;
  readonly objectReuse: boolean;
  readonly attempt: number;
  readonly recordsPerSecond: number;
  /** The rate over the mean rate without object reuse, in the same run, version and type; null without such rows. */
  readonly timesCopied: number | null;
}

/** A row of data/published-serializers.csv: what others measured, in a job of their own. */
export interface PublishedSerializer {
  readonly source: string;
  readonly flink: string;
  readonly date: string;
  /** The form of the record, in the source's word. */
  readonly form: string;
  /** The type of our measurements that comes nearest; null where there is none. */
  readonly type: string | null;
  readonly recordsPerMillisecond: number;
  /** The rate over that of the POJO, of the same source; null where it has none. */
  readonly timesPojo: number | null;
}
