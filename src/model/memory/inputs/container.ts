import { givenNumber } from "../../quantity.js";
import { cited } from "../../sources.js";
import { sizeInput } from "./sizes.js";

export const podLimitFactor = givenNumber({
  id: "podLimitFactor",
  symbol: "k_l",
  title: "Memory limit of a pod over its request",
  unit: "factor",
  help: "kubernetes.taskmanager.memory.limit-factor: how much more than its request a pod may use.",
  initial: 1,
  min: 1,
  max: 10,
  link: "limit-factor",
  source: cited("flink", "KubernetesConfigOptions, default 1.0"),
});

export const yarnMinimumBytes = {
  ...sizeInput({
    id: "yarnMinimumBytes",
    symbol: String.raw`Y_{\min}`,
    title: "Smallest container of YARN",
    help: "yarn.scheduler.minimum-allocation-mb: each container is a multiple of it.",
    mebibytes: 1024,
    link: "yarn-minimum",
    source: cited("yarn", "yarn.scheduler.minimum-allocation-mb, default 1024"),
  }),
  min: 2 ** 20,
};

export const containerInputs = [podLimitFactor, yarnMinimumBytes] as const;
