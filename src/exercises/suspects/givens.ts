import { stated } from "../stated.js";

export const practiceRate = stated("practiceRate", {
  title: "What arrives",
  unit: "recordsPerSecond",
  max: 1e9,
});
export const practiceSubtasks = stated("practiceSubtasks", {
  title: "Parallelism of every task",
  unit: "count",
  max: 32768,
  whole: true,
});
export const practiceKind = stated("practiceKind", { title: "Which job, from 1", unit: "count", max: 6, whole: true });
export const practiceSeed = stated("practiceSeed", {
  title: "Which numbers, from 1",
  unit: "count",
  max: 1e6,
  whole: true,
});
export const busyMilliseconds = stated("busyMilliseconds", {
  title: "busyTimeMsPerSecond",
  unit: "count",
  max: 1000,
  whole: true,
});
export const pressedMilliseconds = stated("pressedMilliseconds", {
  title: "backPressuredTimeMsPerSecond",
  unit: "count",
  max: 1000,
  whole: true,
});
export const callMilliseconds = stated("callMilliseconds", {
  title: "Time of a call, milliseconds",
  unit: "count",
  max: 1e6,
  whole: true,
});
