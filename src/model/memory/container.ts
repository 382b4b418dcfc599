import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { podLimitFactor, yarnMinimumBytes } from "./inputs/container.js";
import { exact } from "./lead.js";
import { totalProcessBytes } from "./overhead.js";
import { inMebibytes, MEBIBYTE, wholeMebibytes, wholeMebibytesTex } from "./whole.js";

/** What Flink asks Kubernetes or YARN for. */
export const requestBytes = derive({
  id: "requestBytes",
  symbol: "P_r",
  title: "What Flink asks a container for",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("flink", "KubernetesTaskManagerParameters, TaskExecutorProcessSpecContainerResourcePriorityAdapter"),
  uses: [totalProcessBytes],
  compute: ({ totalProcessBytes }) => wholeMebibytes(totalProcessBytes),
  tex: ({ totalProcessBytes }) => wholeMebibytesTex(totalProcessBytes),
});

/** What a process may come to need beyond what was asked for. */
export const requestShortBytes = derive({
  id: "requestShortBytes",
  symbol: "P_k",
  title: "What the request leaves out",
  unit: "binaryBytes",
  show: exact,
  source: derived("a request is in whole mebibytes"),
  uses: [totalProcessBytes, requestBytes],
  compute: ({ totalProcessBytes, requestBytes }) => totalProcessBytes - requestBytes,
  tex: ({ totalProcessBytes, requestBytes }) => `${totalProcessBytes} - ${requestBytes}`,
});

/** Where Kubernetes kills the container. Above Java's largest integer of mebibytes Flink would cut it there. */
export const podLimitBytes = derive({
  id: "podLimitBytes",
  symbol: "P_m",
  title: "Memory limit of a pod",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("flink", "KubernetesUtils.getResourceRequirements"),
  uses: [requestBytes, podLimitFactor],
  compute: ({ requestBytes, podLimitFactor }) => Math.trunc((requestBytes / MEBIBYTE) * podLimitFactor) * MEBIBYTE,
  tex: ({ requestBytes, podLimitFactor }) => wholeMebibytesTex(requestBytes, podLimitFactor),
});

/** How many of YARN’s smallest containers hold the request. */
export const yarnSharesCount = derive({
  id: "yarnSharesCount",
  symbol: "n_y",
  title: "Smallest containers of YARN that hold the request",
  unit: "count",
  show: exact,
  source: cited("yarn", "yarn.scheduler.minimum-allocation-mb: requests are rounded up to a multiple of it"),
  uses: [requestBytes, yarnMinimumBytes],
  compute: ({ requestBytes, yarnMinimumBytes }) => Math.ceil(requestBytes / yarnMinimumBytes),
  tex: ({ requestBytes, yarnMinimumBytes }) =>
    String.raw`\left\lceil \frac{${requestBytes}}{${yarnMinimumBytes}} \right\rceil`,
});

/** The container that YARN grants. */
export const yarnContainerBytes = derive({
  id: "yarnContainerBytes",
  symbol: "P_y",
  title: "Container on YARN",
  unit: "binaryBytes",
  show: inMebibytes,
  source: cited("yarn", "yarn.scheduler.minimum-allocation-mb: requests are rounded up to a multiple of it"),
  uses: [yarnSharesCount, yarnMinimumBytes],
  compute: ({ yarnSharesCount, yarnMinimumBytes }) => yarnSharesCount * yarnMinimumBytes,
  tex: ({ yarnSharesCount, yarnMinimumBytes }) => String.raw`${yarnSharesCount} \cdot ${yarnMinimumBytes}`,
});

/** What YARN sets aside and no part of the process is given. */
export const yarnUnusedBytes = derive({
  id: "yarnUnusedBytes",
  symbol: "P_u",
  title: "What YARN adds to the request",
  unit: "binaryBytes",
  show: inMebibytes,
  source: derived("Flink sizes the process before YARN rounds, and does not size it again"),
  uses: [yarnContainerBytes, requestBytes],
  compute: ({ yarnContainerBytes, requestBytes }) => yarnContainerBytes - requestBytes,
  tex: ({ yarnContainerBytes, requestBytes }) => `${yarnContainerBytes} - ${requestBytes}`,
});
