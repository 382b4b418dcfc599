import type { Arrivals } from "./arrivals.js";
import type { Environment, Signal, Timer } from "./environment.js";
import { createFlow } from "./flow.js";
import type { Link, Processing } from "./job.js";

/** Records as whole numbers, so that nothing is lost to rounding: arrived = position + waiting, work = position + repeated. */
export interface Ledger {
  /** Messages that have arrived at the source. */
  arrived: number;
  /** How far the job has come in the stream: messages processed, each counted once. */
  position: number;
  /** Messages that have arrived and are not processed, or have to be processed again. */
  waiting: number;
  /** All processing, repeated or not. */
  work: number;
  /** Messages that were, or are to be, processed again. */
  repeated: number;
}

/** What flows at a moment. */
export interface Rates {
  readonly arrivalRecordsPerSecond: number;
  readonly recordsPerSecond: number;
  readonly regularBytesPerSecond: number;
  /** All uploads of the slowest machine together. */
  readonly uploadBytesPerSecond: number;
}

/** What slows a job down or stops it. Changed only within `Fluid.change`. */
export interface Conditions {
  isRunning: boolean;
  /** Checkpoints in their synchronous part. */
  blocking: number;
  /** The share of its largest rate that the job can have. */
  capacityShare: number;
  /** The share of its speed that the checkpoint store has. */
  storeShare: number;
}

interface Upload {
  /** It is through when so much has been served. */
  readonly untilBytes: number;
  readonly done: Signal;
}

/** Records and bytes that flow between events, at rates that change only when something happens. */
export interface Fluid {
  readonly ledger: Readonly<Ledger>;
  readonly conditions: Readonly<Conditions>;
  /** Whether messages wait, so that the job runs at its fastest and its buffers are full. */
  readonly isBehind: boolean;
  readonly rates: Rates;
  /** Changes the conditions at this moment. */
  change(how: (conditions: Conditions) => void): void;
  /** Begins to upload; the signal fires when the last byte is through. */
  upload(bytes: number): Signal;
  /** Ends an upload before its time. */
  cancelUpload(done: Signal): void;
  /** Goes back to an earlier position in the stream. */
  rewind(position: number): void;
  /** Brings the ledger up to this moment. It changes nothing else, however often it is done. */
  settle(): void;
}

export interface FluidOptions {
  readonly arrivals: Arrivals;
  readonly processing: Processing;
  readonly link: Link;
  /** Called when nothing waits any more. */
  readonly onCaughtUp: () => void;
  /** Called after each change of the rates; they begin without. */
  readonly onChange: () => void;
}

/** What takes less than this is over. */
const INSTANT_SECONDS = 1e-6;
/** And what takes less than this part of the time so far: late in a long run the clock cannot tell moments apart. */
const INSTANT_PART = 4 * Number.EPSILON;

export function createFluid(environment: Environment, options: FluidOptions): Fluid {
  const { arrivals, processing, link, onCaughtUp, onChange } = options;
  const ledger: Ledger = { arrived: 0, position: 0, waiting: 0, work: 0, repeated: 0 };
  const conditions: Conditions = { isRunning: true, blocking: 0, capacityShare: 1, storeShare: 1 };
  let uploads: Upload[] = [];
  let isBehind = false;
  // Without rounding. The backlog is what waits: it tells when that is gone.
  const arrived = createFlow(environment);
  const work = createFlow(environment);
  const backlog = createFlow(environment);
  /** Uploads share what there is evenly: what each of them has got, since there are any. */
  const served = createFlow(environment);
  let rates = computeRates();
  let timer: Timer | undefined;

  function capacity(): number {
    const { isRunning, blocking, capacityShare } = conditions;
    if (!isRunning || blocking > 0) return 0;
    const slowdown = uploads.length > 0 ? 1 - processing.slowdownFraction : 1;
    return processing.largestRecordsPerSecond * capacityShare * slowdown;
  }

  function computeRates(): Rates {
    const arrivalRecordsPerSecond = arrivals.rateAt(environment.now);
    const most = capacity();
    isBehind ||= arrivalRecordsPerSecond > most;
    const recordsPerSecond = isBehind ? most : arrivalRecordsPerSecond;
    const fixed = conditions.isRunning ? link.fixedBytesPerSecond : 0;
    const regularBytesPerSecond = fixed + recordsPerSecond * link.bytesPerRecord;
    const free = Math.max(0, link.bytesPerSecond - regularBytesPerSecond);
    const store = Math.min(free, link.storeBytesPerSecond);
    const speed = Math.min(free, store * conditions.storeShare);
    return {
      arrivalRecordsPerSecond,
      recordsPerSecond,
      regularBytesPerSecond,
      uploadBytesPerSecond: uploads.length > 0 ? speed : 0,
    };
  }

  function settle(): void {
    const more = Math.floor(arrived.amount) - ledger.arrived;
    ledger.arrived += more;
    ledger.waiting += more;
    // A job that is not behind processes whatever arrives.
    const done = isBehind ? Math.min(ledger.waiting, Math.floor(work.amount) - ledger.work) : ledger.waiting;
    ledger.work += done;
    ledger.waiting -= done;
    ledger.position += done;
  }

  const drainRate = (): number => rates.recordsPerSecond - rates.arrivalRecordsPerSecond;
  const serveRate = (): number => (uploads.length > 0 ? rates.uploadBytesPerSecond / uploads.length : 0);

  /** When the rates change next by themselves: arrivals change, the backlog is gone, an upload is through. */
  function secondsToNext(): number {
    const firstBytes = Math.min(...uploads.map(({ untilBytes }) => untilBytes));
    return Math.min(
      arrivals.nextChange(environment.now) - environment.now,
      isBehind ? secondsFor(backlog.amount, drainRate()) : Infinity,
      secondsFor(firstBytes - served.amount, serveRate()),
    );
  }

  /** Lets everything flow on at the rates that hold from now on. */
  function flowOn(): void {
    const wasBehind = isBehind;
    rates = computeRates();
    arrived.change({ perSecond: rates.arrivalRecordsPerSecond });
    // What is processed while nothing waits is counted by what arrives.
    work.change({ perSecond: rates.recordsPerSecond, amount: wasBehind ? work.amount : ledger.work });
    backlog.change(isBehind ? { perSecond: -drainRate() } : { perSecond: 0, amount: 0 });
    served.change({ perSecond: serveRate(), amount: uploads.length > 0 ? served.amount : 0 });
    timer?.cancel();
    const seconds = secondsToNext();
    timer = seconds === Infinity ? undefined : environment.after(seconds, happen, { priority: -1 });
  }

  function follow(): void {
    flowOn();
    onChange();
  }

  /** Something has run out by itself. */
  function happen(): void {
    settle();
    const instant = Math.max(INSTANT_SECONDS, INSTANT_PART * environment.now);
    const through = uploads.filter(({ untilBytes }) => secondsFor(untilBytes - served.amount, serveRate()) <= instant);
    uploads = uploads.filter((upload) => !through.includes(upload));
    const hasCaughtUp = isBehind && secondsFor(backlog.amount, drainRate()) <= instant;
    if (hasCaughtUp) isBehind = false;
    follow();
    for (const { done } of through) done.fire();
    if (hasCaughtUp) onCaughtUp();
  }

  function now(act: () => void): void {
    settle();
    act();
    follow();
  }

  flowOn();
  return {
    ledger,
    conditions,
    get isBehind() {
      return isBehind;
    },
    get rates() {
      return rates;
    },
    change: (how) => now(() => how(conditions)),
    upload: (bytes) => {
      const done = environment.signal();
      now(() => void uploads.push({ untilBytes: served.amount + bytes, done }));
      return done;
    },
    cancelUpload: (done) => now(() => void (uploads = uploads.filter((upload) => upload.done !== done))),
    rewind: (position) =>
      now(() => {
        const again = ledger.position - position;
        ledger.position = position;
        ledger.waiting += again;
        ledger.repeated += again;
        backlog.change({ amount: backlog.amount + again });
        isBehind = true;
      }),
    settle,
  };
}

/** How long an amount lasts at a rate; Infinity where nothing takes from it. */
function secondsFor(amount: number, perSecond: number): number {
  return perSecond > 0 ? Math.max(0, amount) / perSecond : Infinity;
}
