import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";
import type { Situation } from "../situation.js";

const strategies = ["fixed-delay", "failure-rate", "exponential-delay"];

/** Source: `RestartStrategyType`, 2.3, and `RestartStrategyFactory`, 1.3. */
const spelled: Readonly<Record<string, string>> = {
  none: "none",
  off: "none",
  disable: "none",
  fixeddelay: "fixed-delay",
  failurerate: "failure-rate",
  exponentialdelay: "exponential-delay",
};

const type = ({ release }: Situation): string => (release === "1.3" ? "restart-strategy" : "restart-strategy.type");

/** The strategy that is set; null where none is. */
function strategy(situation: Situation): string | null {
  const value = situation.value(type(situation))?.toLowerCase() ?? null;
  if (value === null) return null;
  return Object.hasOwn(spelled, value) ? (spelled[value] ?? value) : value;
}

function settingsOfOthers(situation: Situation): readonly string[] {
  const set = strategy(situation);
  return strategies
    .filter((name) => name !== set)
    .flatMap((name) => situation.matching(new RegExp(`^restart-strategy\\.${name}\\.`)));
}

const ofKey = (key: string | undefined): string =>
  strategies.find((name) => key?.includes(`.${name}.`)) ?? "fixed-delay";

const flinkOf = ({ release }: Situation): "flink13" | "flink23" => (release === "1.3" ? "flink13" : "flink23");

/** Rules about what Flink does when a job fails. */
export const restartRules: readonly Rule[] = [
  {
    id: "restart-settings-idle",
    level: "broken",
    applies: (situation) => {
      const idle = settingsOfOthers(situation);
      return idle.length > 0 && idle;
    },
    happens: (situation, keys) => {
      const set = strategy(situation);
      const none = `${keys.length === 1 ? "It has" : "They have"} no effect`;
      if (set !== null) return `${none}: the strategy is ${set}.`;
      return situation.release === "1.3"
        ? `${none}: with checkpoints, 1.3 restarts after 10 s for ever; without, it does not restart.`
        : `${none}: with checkpoints, Flink takes exponential-delay with its built-in values; without, it does not restart.`;
    },
    reason: (situation) =>
      `${type(situation)} is ${strategy(situation) === null ? "not set, and nothing else chooses a strategy, not even settings of it" : "another one"}.`,
    mend: (situation, [key]) => [`${type(situation)}: ${ofKey(key)}`],
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "RestartStrategyFactory")
        : cited("flink23", "RestartBackoffTimeStrategyFactoryLoader; the same since 1.19"),
  },
  {
    id: "restart-type-unknown",
    level: "broken",
    applies: (situation) => {
      const set = strategy(situation);
      const isClass = situation.release === "1.3" && set?.includes(".");
      const all = situation.release === "1.3" ? strategies.slice(0, 2) : strategies;
      return set !== null && set !== "none" && !all.includes(set) && !isClass && [type(situation)];
    },
    happens: "No job starts.",
    reason: ({ release }) => `Flink ${release} does not know a restart strategy of that name.`,
    mend: (situation) => [`${type(situation)}: ${situation.release === "1.3" ? "fixed-delay" : "exponential-delay"}`],
    source: (situation) =>
      cited(
        flinkOf(situation),
        situation.release === "1.3" ? "RestartStrategyFactory" : "RestartStrategyOptions.RestartStrategyType",
      ),
  },
  {
    id: "restart-none",
    level: "risk",
    applies: (situation) => strategy(situation) === "none" && [type(situation)],
    happens: "The first failure ends the job.",
    reason: "Restarting is turned off.",
    mend: (situation) =>
      situation.release === "1.3"
        ? [
            "restart-strategy: failure-rate",
            "restart-strategy.failure-rate.max-failures-per-interval: 5",
            "restart-strategy.failure-rate.failure-rate-interval: 10 min",
          ]
        : ["restart-strategy.type: exponential-delay"],
    source: (situation) => cited(flinkOf(situation), "restart strategies"),
  },
  {
    id: "restart-once",
    level: "risk",
    applies: (situation) =>
      strategy(situation) === "fixed-delay" &&
      situation.value("restart-strategy.fixed-delay.attempts") === null && [type(situation)],
    happens: "The second failure ends the job, however long after the first.",
    reason: "fixed-delay gives up after one attempt unless its number is set, and does not forget failures.",
    mend: (situation) => [
      situation.release === "1.3"
        ? "restart-strategy.fixed-delay.attempts: 2147483647"
        : "restart-strategy.type: exponential-delay",
    ],
    source: (situation) => cited(flinkOf(situation), "RestartStrategyOptions; FixedDelayRestartStrategy"),
  },
];
