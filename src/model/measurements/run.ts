/** When, with which Flink and on which machine something was measured. */
export interface Run {
  /** The same for all rows of a run, in UTC: "2026-11-23T07:55:55Z". */
  readonly run: string;
  readonly flink: string;
  readonly jvm: string;
  readonly cpu: string;
  /** Cores that the JVM might use. */
  readonly cores: number;
}

/** What JMH says of one operation. */
export interface Time {
  /** The mean time of one operation. */
  readonly meanNanoseconds: number;
  /** Half the width of its 99.9 % confidence interval; null where there were too few iterations to say. */
  readonly errorNanoseconds: number | null;
}
