/** Windows of a fixed size that begin at regular times. All in milliseconds; size and slide at least 1. */
export interface SlidingWindows {
  readonly sizeMillis: number;
  readonly slideMillis: number;
}

/** How many windows a record is in. */
export interface Panes {
  readonly least: number;
  readonly most: number;
}

/**
 * In how many windows a record is: each keeps a copy of it, or adds it to an accumulator of its own. An offset moves the
 * windows and changes neither number. If the slide is longer than the size, some records are in none.
 * Source: `SlidingEventTimeWindows.assignWindows`; compared with it in the tests.
 */
export function panesPerRecord({ sizeMillis, slideMillis }: SlidingWindows): Panes {
  return { least: Math.floor(sizeMillis / slideMillis), most: Math.ceil(sizeMillis / slideMillis) };
}

/** On average over all times: the copies of a record. */
export function averagePanes({ sizeMillis, slideMillis }: SlidingWindows): number {
  return sizeMillis / slideMillis;
}

/**
 * When the windows of a record begin, the latest first.
 * Source: `TimeWindow.getWindowStartWithOffset`; compared with it in the tests.
 * @param offsetMillis less than the slide, with either sign
 */
export function windowStarts(
  timestampMillis: number,
  { sizeMillis, slideMillis, offsetMillis = 0 }: SlidingWindows & { offsetMillis?: number },
): readonly number[] {
  const sinceStart = (((timestampMillis - offsetMillis) % slideMillis) + slideMillis) % slideMillis;
  const latest = timestampMillis - sinceStart;
  const count = Math.max(0, Math.ceil((sizeMillis - sinceStart) / slideMillis));
  return Array.from({ length: count }, (_, at) => latest - at * slideMillis);
}

/**
 * Timers that a key has for an event-time window that has not fired yet: one that fires it, and one that clears it. With
 * no lateness both are the same timer.
 * Source: `EventTimeTrigger`, `WindowOperator.registerCleanupTimer`.
 * @param allowedLatenessMillis at least 0
 */
export function timersPerWindow(allowedLatenessMillis: number): 1 | 2 {
  return allowedLatenessMillis === 0 ? 1 : 2;
}
