/** A burst that arrives again and again: `bytes` at 0, `periodSeconds`, 2 · `periodSeconds`, … */
export interface Burst {
  readonly name: string;
  readonly bytes: number;
  readonly periodSeconds: number;
}

/** What one bin of the timeline carries: the average rate of the steady traffic and of each burst, by name. */
export interface LinkBin {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly steadyBytesPerSecond: number;
  readonly burstBytesPerSecond: Readonly<Record<string, number>>;
}

export interface LinkTimeline {
  readonly bins: readonly LinkBin[];
  /** Seconds of the horizon in which the link was full. */
  readonly fullSeconds: number;
  /** Bytes of all bursts that have not been sent when the horizon ends. */
  readonly waitingBytes: number;
}

export interface LinkTimelineOptions {
  /** What the link carries, bytes per second, above zero. */
  readonly linkBytesPerSecond: number;
  /** Traffic that flows all the time, bytes per second, zero or more. It goes first. */
  readonly steadyBytesPerSecond: number;
  /** How long to look, seconds, above zero. */
  readonly horizonSeconds: number;
  /** Into how many bins of equal length the horizon is cut. */
  readonly binCount: number;
}

/** Bytes below this are rounding error, not data. */
const NOTHING = 1e-3;

/**
 * The load of one direction of a link over time, for a steady flow and bursts that want to be sent at once.
 *
 * A fluid model, exact between events: the steady traffic is served first; what it leaves is shared evenly among the
 * bursts that wait, as TCP flows share a link. It starts with nothing waiting. The link is full while anything waits.
 * If the steady traffic alone fills the link, it is full all the time and no burst is ever sent.
 */
export function linkTimeline(bursts: readonly Burst[], options: LinkTimelineOptions): LinkTimeline {
  const { linkBytesPerSecond, horizonSeconds, binCount } = options;
  const steady = Math.min(options.steadyBytesPerSecond, linkBytesPerSecond);
  const free = linkBytesPerSecond - steady;
  const sent = bursts.map(() => new Float64Array(binCount));
  const waiting = bursts.map(() => 0);
  const arrivals = bursts.map(() => 0);
  const binSeconds = horizonSeconds / binCount;
  let now = 0;
  let fullSeconds = 0;
  while (now < horizonSeconds) {
    admit(bursts, { now, waiting, arrivals });
    const active = waiting.filter((bytes) => bytes > NOTHING).length;
    const share = active > 0 ? free / active : 0;
    const through = waiting.map((bytes) => (bytes > NOTHING && share > 0 ? now + bytes / share : Infinity));
    const next = Math.min(nextArrival(bursts, arrivals), ...through, horizonSeconds);
    bursts.forEach((_, index) => {
      const end = through[index] as number;
      if (end === Infinity) return;
      spread(sent[index] as Float64Array, { from: now, to: next, rate: share, binSeconds });
      // Nothing is left of a burst that is through: what rounding leaves would never get away.
      waiting[index] = end <= next ? 0 : Math.max(0, (waiting[index] as number) - share * (next - now));
    });
    if (active > 0 || free === 0) fullSeconds += next - now;
    now = next;
  }
  const bins = Array.from({ length: binCount }, (_, bin) => ({
    fromSeconds: bin * binSeconds,
    toSeconds: (bin + 1) * binSeconds,
    steadyBytesPerSecond: steady,
    burstBytesPerSecond: Object.fromEntries(
      bursts.map(({ name }, index) => [name, (sent[index] as Float64Array)[bin] as number]),
    ),
  }));
  return { bins, fullSeconds, waitingBytes: waiting.reduce((sum, bytes) => sum + bytes, 0) };
}

interface Queue {
  readonly waiting: number[];
  /** How many times each burst has arrived. */
  readonly arrivals: number[];
}

/** Lets in every burst that is due now. */
function admit(bursts: readonly Burst[], { now, waiting, arrivals }: Queue & { now: number }): void {
  bursts.forEach(({ bytes, periodSeconds }, index) => {
    while ((arrivals[index] as number) * periodSeconds <= now) {
      waiting[index] = (waiting[index] as number) + bytes;
      arrivals[index] = (arrivals[index] as number) + 1;
    }
  });
}

/** When the next burst arrives. */
function nextArrival(bursts: readonly Burst[], arrivals: readonly number[]): number {
  return Math.min(...bursts.map(({ periodSeconds }, index) => (arrivals[index] as number) * periodSeconds));
}

/** Adds a flow at `rate` from `from` to `to` to the averages of the bins it touches. */
function spread(
  bins: Float64Array,
  { from, to, rate, binSeconds }: { from: number; to: number; rate: number; binSeconds: number },
): void {
  const last = Math.min(bins.length - 1, Math.floor(to / binSeconds));
  for (let bin = Math.floor(from / binSeconds); bin <= last; bin++) {
    const overlap = Math.min(to, (bin + 1) * binSeconds) - Math.max(from, bin * binSeconds);
    if (overlap > 0) bins[bin] = (bins[bin] as number) + (rate * overlap) / binSeconds;
  }
}
