import { wantsOwnCluster, type DeploymentAnswers } from "./answers.js";
import type { OptionName } from "./lives.js";

/** What speaks against an option, given the answers. Sentences, one at least. */
export function objectionsTo(option: OptionName, answers: DeploymentAnswers): readonly string[] {
  return [always[option], ...dependent(option, answers)];
}

const always: Readonly<Record<OptionName, string>> = {
  standalone:
    "Nothing starts a process again that dies: you need a tool of your own for that, and a machine that is free.",
  docker: "Nothing starts a container on another host.",
  yarnSession: "All jobs share one JobManager: when it is lost, every one of them restarts.",
  yarnPerJob: "The client has to stay until the graph of the job is built and shipped.",
  yarnApplication: "The program’s main method runs in the JobManager, so all that it needs has to be there.",
  mesos: "Its scheduler was not highly available by itself.",
  kubernetesByHand: "Flink asks for no pods: the number of TaskManagers is what your manifests say.",
  kubernetesSession: "All jobs share one JobManager: when it is lost, every one of them restarts.",
  kubernetesApplication: "Each job needs a container image or a way to fetch its jar, and rights to create pods.",
  operator:
    "It is one more thing to run and to upgrade, with releases of its own: 1.15, of May 2026, supports Flink up to 2.2.",
};

function dependent(option: OptionName, answers: DeploymentAnswers): readonly string[] {
  const { upgrades, elasticity, flinkVersion } = answers;
  const isByHand = upgrades === "often" && option !== "operator";
  return [
    ...(isByHand ? ["Upgrades every week are a savepoint, a stop and a start, which you have to script."] : []),
    ...(elasticity === "load" && option !== "operator" ? [fixedSize(flinkVersion, option)] : []),
    ...(answers.isolation === "none" && answers.submitters === "many" && wantsOwnCluster(answers)
      ? ["A cluster for each job of many teams costs a JobManager each."]
      : []),
  ];
}

function fixedSize(flinkVersion: string, option: OptionName): string {
  if (flinkVersion === "then") return "A job of 1.3 keeps its parallelism until you stop it with a savepoint.";
  return option === "standalone"
    ? "Following the load takes reactive mode, which serves one job in a cluster, and something that adds machines."
    : "Following the load takes the adaptive scheduler, and something that changes the bounds of the parallelism.";
}
