const MEBIBYTE = 2n ** 20n;

/**
 * What Flink asks Kubernetes or YARN for, in whole mebibytes: what a process needs beyond them is left out.
 * Source: `KubernetesTaskManagerParameters` and `TaskExecutorProcessSpecContainerResourcePriorityAdapter`.
 * @param processBytes at least 0
 */
export function requestMebibytes(processBytes: bigint): bigint {
  return processBytes / MEBIBYTE;
}

/**
 * The limit of a pod’s container, in whole mebibytes.
 * Source: `KubernetesUtils.getResourceRequirements`.
 * @param request in mebibytes
 * @param factor `kubernetes.taskmanager.memory.limit-factor`
 * @returns null where Flink refuses the factor: it must be 1 or more
 */
export function podLimitMebibytes(request: bigint, factor: number): number | null {
  return factor >= 1 ? Math.min(Math.trunc(Number(request) * factor), LARGEST_INT) : null;
}

/** Java’s Integer.MAX_VALUE, at which its conversion of a double stops. */
const LARGEST_INT = 2 ** 31 - 1;

/**
 * The container that YARN grants, in whole mebibytes: the request rounded up to a multiple of what it allocates at least.
 * Source: `yarn.scheduler.minimum-allocation-mb`, the default calculator of YARN’s schedulers.
 * @param request in mebibytes, at least 1
 * @param minimum the minimum allocation in mebibytes, at least 1
 */
export function yarnContainerMebibytes(request: bigint, minimum: bigint): bigint {
  return ((request + minimum - 1n) / minimum) * minimum;
}
