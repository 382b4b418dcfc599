import type { Checkpoints } from "./checkpoints.js";
import type { Environment } from "./environment.js";
import type { Fluid } from "./fluid.js";
import type { Outages } from "./outages.js";
import type { Frame, Happening, Run, RunSummary } from "./trace.js";

/** Writes down what happens in a run. */
export interface Recorder {
  /** Something happened now. */
  readonly tell: (happening: Happening) => void;
  /** The rates changed now. */
  readonly changed: () => void;
  /** Names what is watched, once it exists. */
  readonly follow: (watched: Watched) => void;
  readonly result: () => Run;
}

interface Watched {
  readonly fluid: Fluid;
  readonly checkpoints: Checkpoints;
  readonly outages: Outages;
}

/** Time spent in each state that is summed up. */
interface Spent {
  readonly downSeconds: number;
  readonly behindSeconds: number;
}

export function createRecorder(environment: Environment, { keepsFrames }: { keepsFrames: boolean }): Recorder {
  const frames: Frame[] = [];
  let spent: Spent = { downSeconds: 0, behindSeconds: 0 };
  let watched: Watched | null = null;
  let since = 0;
  let state = { isRunning: true, isBehind: false };

  /** What was spent up to now, the time since the last change included. */
  function spentByNow(): Spent {
    const seconds = environment.now - since;
    return {
      downSeconds: spent.downSeconds + (state.isRunning ? 0 : seconds),
      behindSeconds: spent.behindSeconds + (state.isBehind ? seconds : 0),
    };
  }

  function changed(): void {
    if (!watched) return;
    const { fluid } = watched;
    spent = spentByNow();
    since = environment.now;
    state = { isRunning: fluid.conditions.isRunning, isBehind: fluid.isBehind };
    if (keepsFrames) addFrame([]);
  }

  function tell(happening: Happening): void {
    if (keepsFrames && watched) addFrame([happening]);
  }

  /** A frame for this moment, or what is new in the one that is there. */
  function addFrame(happenings: readonly Happening[]): void {
    const { fluid, checkpoints } = watched as Watched;
    fluid.settle();
    const before = frames.at(-1);
    const isSame = before?.seconds === environment.now;
    if (isSame) frames.pop();
    frames.push({
      seconds: environment.now,
      happenings: isSame ? [...before.happenings, ...happenings] : happenings,
      waiting: fluid.ledger.waiting,
      ledger: { ...fluid.ledger },
      isRunning: fluid.conditions.isRunning,
      isBehind: fluid.isBehind,
      queued: checkpoints.queued,
      ...fluid.rates,
    });
  }

  function summary({ fluid, checkpoints }: Watched): RunSummary {
    const counts = { running: 0, completed: 0, subsumed: 0, expired: 0, aborted: 0 };
    let checkpointingSeconds = 0;
    let checkpointingUntil = 0;
    for (const { triggerSeconds, endSeconds, outcome } of checkpoints.all) {
      counts[outcome] += 1;
      const end = endSeconds ?? environment.now;
      checkpointingSeconds += Math.max(0, end - Math.max(triggerSeconds, checkpointingUntil));
      checkpointingUntil = Math.max(checkpointingUntil, end);
    }
    const { completed, subsumed, expired, aborted } = counts;
    return {
      seconds: environment.now,
      ledger: { ...fluid.ledger },
      triggered: checkpoints.all.length,
      completed,
      subsumed,
      expired,
      aborted,
      ...spentByNow(),
      checkpointingSeconds,
    };
  }

  return {
    tell,
    changed,
    follow: (all) => {
      watched = all;
      changed();
    },
    result: () => {
      const all = watched as Watched;
      return {
        summary: summary(all),
        checkpoints: all.checkpoints.all,
        outages: all.outages.all,
        frames,
      };
    },
  };
}
