import { wantsOwnCluster, type DeploymentAnswers } from "./answers.js";
import type { OptionName } from "./lives.js";

/** Why an option fits the answers: what it has for each of them. Sentences, two at least. */
export function reasonsFor(option: OptionName, answers: DeploymentAnswers): readonly string[] {
  return [onWhat[answers.clusterKind as "machines"], sharing(option, answers), ...more(option, answers)];
}

const onWhat = {
  kubernetes: "Kubernetes is there already: it restarts pods that die, and you need no second system beside it.",
  yarn: "YARN is there already: it restarts a JobManager that dies, and Flink asks it for TaskManagers.",
  machines: "Nothing has to run beside Flink: its scripts start a process on each machine that you list.",
} as const;

function sharing(option: OptionName, answers: DeploymentAnswers): string {
  if (option === "standalone" || option === "kubernetesByHand" || option === "operator") {
    return wantsOwnCluster(answers)
      ? "It can run a cluster for each job, so that no job falls with another, and each has its own size."
      : "It can run one session for all teams, so that a job starts in seconds on processes that are there.";
  }
  return option === "yarnSession" || option === "kubernetesSession"
    ? "Many teams submit jobs that may share a fate: a session serves all of them, and a job starts in seconds."
    : "Each job has a JobManager and TaskManagers of its own, so that none falls with another.";
}

function more(option: OptionName, { upgrades, elasticity }: DeploymentAnswers): readonly string[] {
  return [
    ...(option === "operator" && upgrades === "often"
      ? [
          "An upgrade is a change of a manifest: the operator stops the job, keeps its state and starts the new program.",
        ]
      : []),
    ...(option === "operator" && elasticity === "load"
      ? ["Its autoscaler sets the parallelism of each vertex from the load that it measures."]
      : []),
    ...(upgrades === "rarely" && option !== "operator" && option !== "standalone"
      ? ["A few upgrades a year can be done by hand, with stop and a savepoint."]
      : []),
  ];
}
