import { mulberry32, type Random } from "../random.js";
import { arrivalsOf } from "./arrivals.js";
import { createBacklogReport } from "./backlog-report.js";
import { createCheckpoints } from "./checkpoints.js";
import { HOT_KEY_SHARE, SLOW_SINK_SHARE, SLOW_STORE_FACTOR, type Drill } from "./drills.js";
import { createEnvironment, type Environment } from "./environment.js";
import { createFluid } from "./fluid.js";
import type { RunOptions, SimulatedJob } from "./job.js";
import { createOutages, leaderLost, machineLost, tooManyCheckpointFailures } from "./outages.js";
import { createRecorder } from "./recorder.js";
import type { Run } from "./trace.js";

/** What a drill leaves a share of. */
type Share = "storeShare" | "capacityShare";

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
    onChange: () => {
      recorder.changed();
      report?.look(fluid);
    },
  });
  const checkpoints = createCheckpoints(job, {
    environment,
    fluid,
    random: random.checkpoints,
    tell,
    onTooManyFailures: () => outages.fail(tooManyCheckpointFailures(job.recovery)),
  });
  const outages = createOutages(job.recovery, { environment, fluid, checkpoints, random: random.restarts, tell });
  const report = reportsBacklog(job) ? createBacklogReport(checkpoints.backlog) : null;
  const loseMachine = (): void => outages.fail(machineLost(job.recovery));

  recorder.follow({ fluid, checkpoints, outages });
  checkpoints.start(firstTriggerSeconds);
  report?.look(fluid);
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

  const shares: Record<Share, { readonly share: number }[]> = { storeShare: [], capacityShare: [] };
  /** When a JobManager leads again, after the last of the drills that take it away. */
  let leaderSeconds = 0;

  /** What each drill does, and what ends it. */
  const effects: Record<Drill["kind"], (drill: Drill) => (() => void) | null> = {
    "task-manager": () => {
      loseMachine();
      return null;
    },
    zookeeper: ({ forSeconds }) => {
      leaderSeconds = Math.max(leaderSeconds, environment.now + forSeconds);
      outages.fail(leaderLost(job.recovery, leaderSeconds - environment.now));
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

  /** Of several limits at a time the tightest holds, and the others when it is gone. */
  function setShare(which: Share, share: number): () => void {
    const one = { share };
    shares[which].push(one);
    follow(which);
    return () => {
      shares[which] = shares[which].filter((other) => other !== one);
      follow(which);
    };
  }

  function follow(which: Share): void {
    const least = Math.min(1, ...shares[which].map(({ share }) => share));
    fluid.change((conditions) => void (conditions[which] = least));
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

/** Whether what its source reports of a backlog changes anything: 1.3 has no interval for that. */
function reportsBacklog({ era, trigger }: SimulatedJob): boolean {
  return era === "now" && trigger.backlogIntervalSeconds !== null;
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
