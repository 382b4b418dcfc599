import { wantsOperator, wantsOwnCluster, type DeploymentAnswers } from "./answers.js";
import { objectionsTo } from "./objections.js";
import type { OptionName } from "./lives.js";
import { reasonsFor } from "./reasons.js";

/** A way to run Flink, why, and what speaks against it. Each reason is a sentence. */
export interface Recommendation {
  readonly option: OptionName;
  /** At least two. */
  readonly reasons: readonly string[];
  /** At least one. */
  readonly against: readonly string[];
}

/** The way to run Flink that follows from the answers: exactly one for each combination. Our own judgement. */
export function recommend(answers: DeploymentAnswers): Recommendation {
  const option = optionFor(answers);
  return { option, reasons: reasonsFor(option, answers), against: objectionsTo(option, answers) };
}

function optionFor(answers: DeploymentAnswers): OptionName {
  const { flinkVersion, clusterKind } = answers;
  if (clusterKind === "machines") return "standalone";
  if (flinkVersion === "then") return optionThen(answers);
  if (clusterKind === "yarn") return wantsOwnCluster(answers) ? "yarnApplication" : "yarnSession";
  if (wantsOperator(answers)) return "operator";
  return wantsOwnCluster(answers) ? "kubernetesApplication" : "kubernetesSession";
}

function optionThen(answers: DeploymentAnswers): OptionName {
  if (answers.clusterKind === "kubernetes") return "kubernetesByHand";
  return wantsOwnCluster(answers) ? "yarnPerJob" : "yarnSession";
}
