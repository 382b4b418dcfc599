/** What a reader answers before an option is recommended: the keys of the inputs’ options. */
export interface DeploymentAnswers {
  readonly flinkVersion: string;
  readonly clusterKind: string;
  readonly submitters: string;
  readonly isolation: string;
  readonly upgrades: string;
  readonly elasticity: string;
}

/** Whether each job should have a cluster of its own: nothing may disturb it, or one team runs it with few others. */
export function wantsOwnCluster({ isolation, submitters }: DeploymentAnswers): boolean {
  return isolation === "none" || submitters === "one";
}

/** Whether something beside Flink should look after upgrades or the number of TaskManagers. */
export function wantsOperator({ upgrades, elasticity }: DeploymentAnswers): boolean {
  return upgrades === "often" || elasticity === "load";
}
