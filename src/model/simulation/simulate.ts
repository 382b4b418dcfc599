import { mulberry32, type Random } from "../random.js";
import { arrivalsOf } from "./arrivals.js";
import { createCheckpoints } from "./checkpoints.js";
import { HOT_KEY_SHARE, SLOW_SINK_SHARE, SLOW_STORE_FACTOR, type Drill } from "./drills.js";
import { createEnvironment, type Environment } from "./environment.js";
import { createFluid } from "./fluid.js";
import type { RunOptions, SimulatedJob } from "./job.js";
import { createOutages, machineLost, tooManyCheckpointFailures } from "./outages.js";
import { createRecorder } from "./recorder.js";
import type { Run } from "./trace.js";

/** A run that can be let go on bit by bit. */
export interface Simulation {
  /** Simulated seconds so far. */
  readonly now: number;
  advance(untilSeconds: number): void;
  /** All there is to know about the run so far. */
  result(): Run;
}

/**
 * One job, simulated event by event: arrivals, processing, barriers, uploads that share the link, checkpoints that
 * complete or expire, failures, restarts, replay. The run is a function of the job and the options alone.
 *
 * It begins at a job that runs, has nothing to catch up with, and goes back to its beginning if it fails before the
 * first checkpoint has completed.
 */
export function simulation(job: SimulatedJob, options: RunOptions): Simulation {
  const { seed, secondsBetweenFailures = Infinity, failuresAt = [], drills = [], firstTriggerSeconds } = options;
  const environment = createEnvironment();
  // Independent streams: another setting of checkpoints does not move the failures.
  const random = {
    failures: mulberry32(seed),
    checkpoints: mulberry32(seed ^ 0x5bd1e995),
    restarts: mulberry32(seed ^ 0x27d4eb2f),
  };
  const recorder = createRecorder(environment, { keepsFrames: options.keepsFrames ?? false });
  const { tell } = recorder;

  const fluid = createFluid(environment, {
    arrivals: arrivalsOf(job.arrivals.pattern, job.arrivals),
    processing: job.processing,
    link: job.link,
    onCaughtUp: () => outages.caughtUp(),
    onChange: () => recorder.changed(),
  });
  const checkpoints = createCheckpoints(job, {
    environment,
    fluid,
    random: random.checkpoints,
    tell,
    onTooManyFailures: () => outages.fail(tooManyCheckpointFailures(job.recovery)),
  });
  const outages = createOutages(job.recovery, { environment, fluid, checkpoints, random: random.restarts, tell });
  const loseMachine = (): void => outages.fail(machineLost(job.recovery));

  recorder.follow({ fluid, checkpoints, outages });
  checkpoints.start(firstTriggerSeconds);
  for (const seconds of failuresAt) environment.after(seconds, loseMachine);
  if (secondsBetweenFailures !== Infinity)
    drawFailures(environment, { random: random.failures, mean: secondsBetweenFailures, fail: loseMachine });
  for (const drill of drills) {
    environment.after(drill.atSeconds, () => begin(drill));
  }

  function begin(drill: Drill): void {
    tell({ kind: "drill begins", drill: drill.kind });
    const end = effects[drill.kind](drill);
    if (!end) return;
    environment.after(drill.forSeconds, () => {
      tell({ kind: "drill ends", drill: drill.kind });
      end();
    });
  }

  /** What each drill does, and what ends it. */
  const effects: Record<Drill["kind"], (drill: Drill) => (() => void) | null> = {
    "task-manager": () => {
      loseMachine();
      return null;
    },
    zookeeper: ({ forSeconds }) => {
      // Leadership is lost at once and comes back with ZooKeeper; the machines stay.
      const { fetchAfterTaskSeconds } = job.recovery;
      outages.fail({
        cause: "ZooKeeper is gone",
        detectionSeconds: forSeconds,
        slotsSeconds: 0,
        fetchSeconds: fetchAfterTaskSeconds,
      });
      // Nobody leads, so nobody triggers.
      checkpoints.stop();
      return () => undefined;
    },
    "slow-store": () => setShare("storeShare", SLOW_STORE_FACTOR),
    "hot-key": () => setShare("capacityShare", 1 / HOT_KEY_SHARE),
    "slow-sink": () =>
      setShare(
        "capacityShare",
        Math.min(1, (SLOW_SINK_SHARE * job.arrivals.recordsPerSecond) / job.processing.largestRecordsPerSecond),
      ),
    "long-checkpoint": ({ forSeconds }) => {
      checkpoints.uploadNext(bytesIn(forSeconds));
      return null;
    },
  };

  function setShare(which: "storeShare" | "capacityShare", share: number): () => void {
    fluid.change((conditions) => void (conditions[which] = share));
    return () => fluid.change((conditions) => void (conditions[which] = 1));
  }

  /** What the slowest machine uploads in this time at the usual speed. */
  function bytesIn(seconds: number): number {
    const { bytesPerSecond, fixedBytesPerSecond, bytesPerRecord, storeBytesPerSecond } = job.link;
    const free = bytesPerSecond - fixedBytesPerSecond - bytesPerRecord * job.arrivals.recordsPerSecond;
    return seconds * Math.max(0, Math.min(free, storeBytesPerSecond));
  }

  return {
    get now() {
      return environment.now;
    },
    advance: (untilSeconds) => environment.run(untilSeconds),
    result: () => {
      fluid.settle();
      return recorder.result();
    },
  };
}

/** A whole run at once. */
export function simulate(job: SimulatedJob, options: RunOptions & { readonly untilSeconds: number }): Run {
  const run = simulation(job, options);
  run.advance(options.untilSeconds);
  return run.result();
}

/** Failures without memory: the time from one to the next is exponential. */
function drawFailures(
  environment: Environment,
  { random, mean, fail }: { random: Random; mean: number; fail: () => void },
): void {
  environment.process(
    (function* () {
      for (;;) {
        yield -mean * Math.log(1 - random());
        fail();
      }
    })(),
  );
}
