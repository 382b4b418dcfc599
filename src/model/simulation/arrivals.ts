/** How messages arrive: their rate is constant from one change to the next. */
export interface Arrivals {
  /** Messages per second from that moment until the next change. */
  rateAt(seconds: number): number;
  /** When the rate changes next, after that moment; Infinity if it never does. */
  nextChange(seconds: number): number;
}

export type ArrivalPattern = "steady" | "daily" | "spikes" | "bursts";

const DAY_SECONDS = 86400;
/** The daily curve goes up and down by this share of the mean, in steps of a quarter of an hour; assumed. */
const DAILY = { swing: 0.5, stepSeconds: 900 };
/** A spike of twice the mean for one minute in ten; assumed. */
const SPIKE = { everySeconds: 600, forSeconds: 60, factor: 2 };
/** A burst takes the last fifth of each slide; assumed. */
const BURST_SHARE = 0.2;

/**
 * Arrivals that follow a pattern and have the same mean for each.
 * @param recordsPerSecond the mean
 * @param options.slideSeconds how often a window before the job fires; counts for bursts only
 */
export function arrivalsOf(
  pattern: ArrivalPattern,
  { recordsPerSecond, slideSeconds }: { recordsPerSecond: number; slideSeconds: number },
): Arrivals {
  switch (pattern) {
    case "steady":
      return { rateAt: () => recordsPerSecond, nextChange: () => Infinity };
    case "daily":
      return daily(recordsPerSecond);
    case "spikes":
      return pulses({
        everySeconds: SPIKE.everySeconds,
        forSeconds: SPIKE.forSeconds,
        high: recordsPerSecond * SPIKE.factor,
        low:
          (recordsPerSecond * (SPIKE.everySeconds - SPIKE.factor * SPIKE.forSeconds)) /
          (SPIKE.everySeconds - SPIKE.forSeconds),
      });
    case "bursts":
      return pulses({
        everySeconds: slideSeconds,
        forSeconds: BURST_SHARE * slideSeconds,
        high: recordsPerSecond / BURST_SHARE,
        low: 0,
      });
  }
}

/** Up by day, down by night: a sine in steps, which has its mean over each whole day. */
function daily(recordsPerSecond: number): Arrivals {
  const { swing, stepSeconds } = DAILY;
  const step = (seconds: number): number => Math.floor(seconds / stepSeconds);
  return {
    rateAt: (seconds) => {
      const middle = (step(seconds) + 0.5) * stepSeconds;
      return recordsPerSecond * (1 + swing * Math.sin((2 * Math.PI * middle) / DAY_SECONDS));
    },
    nextChange: (seconds) => (step(seconds) + 1) * stepSeconds,
  };
}

interface Pulses {
  readonly everySeconds: number;
  readonly forSeconds: number;
  readonly high: number;
  readonly low: number;
}

/** Two rates in turn. The first pulse comes after one low phase. */
function pulses({ everySeconds, forSeconds, high, low }: Pulses): Arrivals {
  const lowSeconds = everySeconds - forSeconds;
  const edges = (seconds: number): { begin: number; high: number; end: number } => {
    let round = Math.floor(seconds / everySeconds);
    // What rounding puts just before the end of a round belongs to the next.
    if ((round + 1) * everySeconds <= seconds) round += 1;
    const begin = round * everySeconds;
    return { begin, high: begin + lowSeconds, end: (round + 1) * everySeconds };
  };
  return {
    rateAt: (seconds) => (seconds >= edges(seconds).high ? high : low),
    nextChange: (seconds) => {
      const { high: rises, end } = edges(seconds);
      return seconds >= rises ? end : rises;
    },
  };
}
