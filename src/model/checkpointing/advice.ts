/** What the adviser needs to know, in seconds. Null where the scenario has no answer or sets no limit. */
export interface AdviceQuestion {
  readonly checkpointSeconds: number;
  /** The duration while the job catches up. */
  readonly pressedCheckpointSeconds: number | null;
  readonly outageSeconds: number;
  /** Seconds of catching up for each second lost. */
  readonly catchUpPerSecond: number | null;
  readonly optimalIntervalSeconds: number | null;
  readonly recoveryLimitSeconds: number;
  readonly latencyLimitSeconds: number | null;
  readonly timeoutSeconds: number;
}

export type ConstraintName = "duration" | "optimum" | "recovery" | "latency";

/** A bound on the interval. It may be negative: then no interval is short enough. */
export interface Constraint {
  readonly name: ConstraintName;
  readonly bound: "at least" | "at most";
  readonly seconds: number;
}

export interface Advice {
  readonly constraints: readonly Constraint[];
  /** The constraint that sets the interval. */
  readonly decides: Constraint;
  /** The limit that cannot be kept, if there is one; the interval is then the shortest that makes sense. */
  readonly broken: Constraint | null;
  readonly intervalSeconds: number;
  readonly minPauseSeconds: number;
  readonly timeoutSeconds: number;
  /** Whether the timeout had to be longer than it is. */
  readonly raisesTimeout: boolean;
}

/** A store under stress may take this many times as long; assumed, and what the drill on the timeline does. */
const STRESS = 4;

/**
 * One interval, one minimum pause, one timeout.
 *
 * The interval is as long as the limits allow, and not longer than what loses least; but not shorter than a checkpoint
 * takes while the job catches up, or it would checkpoint all the time just then. The minimum pause keeps half of the
 * free time whatever happens. The timeout leaves room for a store that is slow.
 *
 * The rule for the pause and the factor for the timeout are ours.
 */
export function advise(question: AdviceQuestion): Advice {
  const { checkpointSeconds, pressedCheckpointSeconds, timeoutSeconds } = question;
  const slow = Math.max(checkpointSeconds, pressedCheckpointSeconds ?? 0);
  const floor: Constraint = { name: "duration", bound: "at least", seconds: slow };
  const ceilings = ceilingsOf(question);
  const limit = lowest(ceilings.filter(({ name }) => name !== "optimum"));
  const broken = limit !== null && limit.seconds < floor.seconds ? limit : null;
  const ceiling = lowest(ceilings);
  const decides = ceiling !== null && ceiling.seconds >= floor.seconds ? ceiling : floor;
  const intervalSeconds =
    decides === floor
      ? usualFrom(floor.seconds, broken ? Infinity : (limit?.seconds ?? Infinity))
      : usualUpTo(decides.seconds, floor.seconds);
  const needed = STRESS * slow;
  return {
    constraints: [floor, ...ceilings],
    decides,
    broken,
    intervalSeconds,
    minPauseSeconds: usualUpTo(Math.max(0, intervalSeconds - checkpointSeconds) / 2, 0),
    timeoutSeconds: Math.max(timeoutSeconds, usualFrom(needed, Infinity)),
    raisesTimeout: needed > timeoutSeconds,
  };
}

function ceilingsOf(question: AdviceQuestion): readonly Constraint[] {
  const { checkpointSeconds, outageSeconds, catchUpPerSecond, recoveryLimitSeconds, latencyLimitSeconds } = question;
  const recovery =
    catchUpPerSecond === null
      ? -Infinity
      : (recoveryLimitSeconds - outageSeconds) / catchUpPerSecond - outageSeconds - checkpointSeconds;
  const bounds: readonly (readonly [ConstraintName, number | null])[] = [
    ["optimum", question.optimalIntervalSeconds],
    ["recovery", recovery],
    ["latency", latencyLimitSeconds === null ? null : latencyLimitSeconds - checkpointSeconds],
  ];
  return bounds.flatMap(([name, seconds]) => (seconds === null ? [] : [{ name, bound: "at most" as const, seconds }]));
}

/** Times that people configure, in seconds. */
const USUAL = [
  1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 10800,
  14400, 21600, 28800, 43200, 86400,
];

function lowest(constraints: readonly Constraint[]): Constraint | null {
  return constraints.reduce<Constraint | null>(
    (least, one) => (least === null || one.seconds < least.seconds ? one : least),
    null,
  );
}

/** The longest usual time up to `seconds`, or that itself where the usual one is below `least`. */
function usualUpTo(seconds: number, least: number): number {
  return USUAL.filter((one) => one <= seconds && one >= least).at(-1) ?? seconds;
}

/** The shortest usual time from `seconds` on, or that itself where the usual one is above `most`. */
function usualFrom(seconds: number, most: number): number {
  return USUAL.find((one) => one >= seconds && one <= most) ?? seconds;
}
