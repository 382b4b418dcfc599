import { givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const targetUtilisation = givenNumber({
  id: "targetUtilisation",
  symbol: "u^{*}",
  title: "Utilisation you aim for",
  unit: "fraction",
  help: "How full the fullest resource may be on average, checkpoints included. The rest is for recovery and bursts.",
  initial: 0.7,
  min: 0.05,
  max: 1,
  scale: "linear",
  link: "target",
  source: cited("autoscaler", "job.autoscaler.utilization.target, default 0.7"),
});

export const machinesLost = givenNumber({
  id: "machinesLost",
  symbol: "x",
  title: "Machines lost",
  unit: "count",
  help: "Machines that fail and are not replaced at once. Their keys move to those that are left.",
  initial: 1,
  min: 0,
  max: 9999,
  whole: true,
  scale: "linear",
  link: "lost",
  source: assumed("one machine at a time is the usual case"),
});

export const downtimeSeconds = givenNumber({
  id: "downtimeSeconds",
  symbol: "t_d",
  title: "Downtime",
  unit: "seconds",
  help: "From the failure until records flow again. Messages wait in Kafka meanwhile.",
  initial: 60,
  min: 1,
  max: 7 * 86400,
  link: "downtime",
  source: assumed("one minute, to have a round number"),
});

export const marginInputs = [targetUtilisation, machinesLost, downtimeSeconds] as const;
