import type { DrillKind } from "../../../../model/simulation/drills.js";
import { hotKeyQuestion } from "./hot-key.js";
import { longCheckpointQuestion } from "./long-checkpoint.js";
import { lostMachineQuestion } from "./lost-machine.js";
import type { Question, Trial } from "./question.js";
import { slowSinkQuestion } from "./slow-sink.js";
import { slowStoreQuestion } from "./slow-store.js";
import { zookeeperQuestion } from "./zookeeper.js";

const questions: Readonly<Record<DrillKind, (trial: Trial) => Question>> = {
  "task-manager": lostMachineQuestion,
  "slow-store": slowStoreQuestion,
  "hot-key": hotKeyQuestion,
  "slow-sink": slowSinkQuestion,
  "long-checkpoint": longCheckpointQuestion,
  zookeeper: zookeeperQuestion,
};

/** The question that a trouble asks, answered by the run with it. */
export function questionOf(trial: Trial): Question {
  return questions[trial.drill.kind](trial);
}
