import { stated } from "../stated.js";

export const yarnAttempts = stated("yarnAttempts", {
  title: "Attempts that YARN allows",
  unit: "count",
  max: 100,
  whole: true,
});

export const secondsApart = stated("secondsApart", {
  title: "Time from one failure of the JobManager to the next",
  unit: "seconds",
  max: 1e8,
});

export const oneOutageSeconds = stated("oneOutageSeconds", {
  title: "How long one outage is",
  unit: "seconds",
  max: 1e5,
});

export const outagesInAYear = stated("outagesInAYear", { title: "Outages in a year", unit: "count", max: 1e5 });

export const restartNumber = stated("restartNumber", {
  title: "Which restart",
  unit: "count",
  max: 100,
  whole: true,
});

/** The numbers that the questions of this chapter state beside the scenario. */
export const statedNumbers = [yarnAttempts, secondsApart, oneOutageSeconds, outagesInAYear, restartNumber];
