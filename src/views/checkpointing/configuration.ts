import type { Configuration } from "../capacity/configuration.js";
import { plain } from "../plain.js";
import { num, say, why, type World } from "../world.js";
import { regimeSentence } from "./regimes.js";

/** A line of configuration and the reason for it. */
type Line = readonly [text: string, reason: string];

/** What follows for config.yaml of Flink 2.x, each line with its reason; `link` restores the scenario. */
export function checkpointingNow(world: World, link: string): Configuration {
  const word = (id: string): string => String(world.evaluation.values[id]);
  const isExact = word("checkpointingMode") === "exactly-once";
  const alignment = word("barrierAlignment");
  const isFullLocal = word("stateRecovery") === "local";
  const backlog = num(world, "backlogIntervalSeconds");
  const lines: readonly Line[] = [
    [`execution.checkpointing.interval: ${duration(world, "checkpointIntervalSeconds")}`, regimeSentence(world)],
    [
      `execution.checkpointing.min-pause: ${duration(world, "minPauseSeconds")}`,
      num(world, "minPauseSeconds") > 0
        ? "kept free after each checkpoint that completes, whatever it took"
        : "none: a checkpoint that outlasts the interval is followed by the next one at once",
    ],
    [`execution.checkpointing.timeout: ${duration(world, "checkpointTimeoutSeconds")}`, durationReason(world)],
    [
      `execution.checkpointing.max-concurrent-checkpoints: ${say(world, "maxConcurrentCheckpoints")}`,
      "the minimum pause alone does not limit it",
    ],
    [
      `execution.checkpointing.tolerable-failed-checkpoints: ${say(world, "tolerableFailedCheckpoints")}`,
      "one more in a row, expired ones included, and the job fails over",
    ],
    ...(Number.isFinite(backlog)
      ? ([
          [
            `execution.checkpointing.interval-during-backlog: ${duration(world, "backlogIntervalSeconds")}`,
            "used while a source reports a backlog",
          ],
        ] as const)
      : []),
    [
      `execution.checkpointing.mode: ${isExact ? "EXACTLY_ONCE" : "AT_LEAST_ONCE"}`,
      isExact
        ? "channels wait for each other’s barriers"
        : "nothing waits; up to a replay’s worth of records counts twice",
    ],
    ...unalignedLines(world, { isExact, alignment }),
    [
      `execution.checkpointing.incremental: ${String(word("checkpointKind") === "incremental")}`,
      `one machine uploads ${say(world, "checkpointBytes")} for each checkpoint`,
    ],
    ...(word("bufferDebloating") === "on"
      ? ([
          ["taskmanager.network.memory.buffer-debloat.enabled: true", "barriers queue behind less data"],
          [
            `taskmanager.network.memory.buffer-debloat.target: ${duration(world, "debloatTargetSeconds")}`,
            "for each exchange",
          ],
        ] as const)
      : []),
    ...(isFullLocal
      ? ([
          ["execution.checkpointing.local-backup.enabled: true", "keeps a copy of the state on each machine"],
          ["execution.state-recovery.from-local: true", "used where the machine is still there"],
        ] as const)
      : []),
    ...restartLines(world),
  ];
  return { title: "config.yaml, Flink 2.x", text: written(lines, { mark: "#", link }) };
}

function durationReason(world: World): string {
  const [usual, pressed] = ["checkpointSeconds", "pressedCheckpointSeconds"].map((id) =>
    why(world, id) ? null : say(world, id),
  );
  if (!usual) return "a checkpoint that is not complete by then is thrown away";
  return `a checkpoint takes ${usual}${pressed ? `, and ${pressed} while the job catches up` : ""}`;
}

function unalignedLines(
  world: World,
  { isExact, alignment }: { isExact: boolean; alignment: string },
): readonly Line[] {
  if (!isExact || alignment === "aligned") return [];
  return [
    ["execution.checkpointing.unaligned.enabled: true", "barriers overtake records, which are saved with the state"],
    alignment === "timeout"
      ? [
          `execution.checkpointing.aligned-checkpoint-timeout: ${duration(world, "alignedTimeoutSeconds")}`,
          "aligned until then, counted from the trigger",
        ]
      : ["execution.checkpointing.aligned-checkpoint-timeout: 0 s", "unaligned from the start"],
  ];
}

function restartLines(world: World): readonly Line[] {
  const type = String(world.evaluation.values.restartStrategy);
  const delay = duration(world, "restartDelaySeconds");
  const typeLine: Line = [
    `restart-strategy.type: ${type}`,
    "must be there: without it Flink uses its defaults and ignores the lines below",
  ];
  if (type === "fixed-delay") {
    return [
      typeLine,
      [`restart-strategy.fixed-delay.delay: ${delay}`, "before each restart"],
      ["restart-strategy.fixed-delay.attempts: 2147483647", "the default is one attempt"],
    ];
  }
  if (type === "failure-rate") {
    return [
      typeLine,
      [
        `restart-strategy.failure-rate.delay: ${delay}`,
        "before each restart; with the default of one failure a minute, a second one is the end",
      ],
    ];
  }
  return [
    typeLine,
    [`restart-strategy.exponential-delay.initial-backoff: ${delay}`, "grows by half with each failure in a row"],
  ];
}

/** The same for Flink 1.3, where all of it is set in the program. */
export function checkpointingThen(world: World, link: string): Configuration {
  const word = (id: string): string => String(world.evaluation.values[id]);
  const isExact = word("checkpointingMode") === "exactly-once";
  const millis = (id: string): string => String(Math.round(num(world, id) * 1000));
  const lines: readonly Line[] = [
    [
      `env.enableCheckpointing(${millis("checkpointIntervalSeconds")}L, CheckpointingMode.${isExact ? "EXACTLY_ONCE" : "AT_LEAST_ONCE"});`,
      regimeSentence(world),
    ],
    ["CheckpointConfig config = env.getCheckpointConfig();", "1.3 has no keys for what follows"],
    [`config.setMinPauseBetweenCheckpoints(${millis("minPauseSeconds")}L);`, "from the end of a completed checkpoint"],
    [
      `config.setCheckpointTimeout(${millis("checkpointTimeoutSeconds")}L);`,
      "an expired checkpoint is thrown away; the job runs on",
    ],
    [
      `config.setMaxConcurrentCheckpoints(${say(world, "maxConcurrentCheckpoints")});`,
      "one flag remembers a missed tick",
    ],
    [
      `env.setStateBackend(new RocksDBStateBackend("hdfs:///checkpoints", ${String(word("checkpointKind") === "incremental")}));`,
      "true for incremental checkpoints",
    ],
    ...restartThen(world),
  ];
  return { title: "Java, Flink 1.3", text: written(lines, { mark: "//", link }) };
}

function restartThen(world: World): readonly Line[] {
  const type = String(world.evaluation.values.restartStrategy);
  const delay = `Time.milliseconds(${String(Math.round(num(world, "restartDelaySeconds") * 1000))})`;
  if (type === "failure-rate") {
    return [
      [
        `env.setRestartStrategy(RestartStrategies.failureRateRestart(1, Time.minutes(1), ${delay}));`,
        "one failure a minute",
      ],
    ];
  }
  const note = type === "fixed-delay" ? "for ever" : "1.3 has no exponential delay";
  return [[`env.setRestartStrategy(RestartStrategies.fixedDelayRestart(Integer.MAX_VALUE, ${delay}));`, note]];
}

/** Lines with their reasons above them, as comments. */
function written(lines: readonly Line[], { mark, link }: { mark: string; link: string }): string {
  return plain([
    ...(link ? [`${mark} ${link}`] : []),
    ...lines.flatMap(([text, reason]) => ["", `${mark} ${reason}`, text]),
  ]);
}

/** A time as Flink reads it: whole seconds, or milliseconds. */
function duration(world: World, id: string): string {
  const seconds = num(world, id);
  return Number.isInteger(seconds) ? `${String(seconds)} s` : `${String(Math.round(seconds * 1000))} ms`;
}
