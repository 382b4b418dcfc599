import { readFileSync } from "node:fs";

/** One case of a coordinator: what was configured, and what Flink's own classes did. Times in milliseconds. */
export interface TriggerVector {
  readonly name: string;
  readonly intervalMillis: number;
  readonly minPauseMillis: number;
  readonly maxConcurrent: number;
  readonly timeoutMillis: number;
  readonly deletionMillis: number;
  readonly firstTriggerMillis: number;
  readonly durationsMillis: readonly number[];
  readonly triggersMillis: readonly number[];
  readonly endsMillis: readonly number[];
  readonly outcomes: readonly string[];
}

/** One case of a restart strategy. */
export interface RestartVector {
  readonly name: string;
  readonly strategy: "fixed-delay" | "failure-rate" | "exponential-delay";
  readonly settings: Readonly<Record<string, number>>;
  readonly failures: readonly {
    readonly atMillis: number;
    readonly canRestart: boolean;
    readonly backoffMillis: number | null;
  }[];
}

/** What the coordinator of Flink 2.3 did, and that of 1.3. */
export const triggerVectors = {
  now: casesIn("trigger-schedule") as readonly TriggerVector[],
  then: casesIn("trigger-schedule-1.3") as readonly TriggerVector[],
} as const;

/** What the restart strategies of Flink 2.3 did. */
export const restartVectors = casesIn("restart-backoff") as readonly RestartVector[];

function casesIn(file: string): readonly unknown[] {
  const url = new URL(`../../data/flink/vectors/${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as { readonly cases: readonly unknown[] }).cases;
}
