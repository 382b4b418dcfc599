import { secondsBetweenFailures } from "../checkpointing/inputs.js";
import { derive } from "../quantity.js";
import { derived } from "../sources.js";
import { YEAR_SECONDS } from "./constants.js";
import { goneFraction, jobManagerFailuresPerYear } from "./inputs.js";
import { jobManagerOutageSeconds } from "./job-manager-loss.js";
import { goneOutageSeconds, killedOutageSeconds } from "./task-manager-loss.js";

export const killedPerYear = derive({
  id: "killedPerYear",
  symbol: String.raw`\delta_1`,
  title: "TaskManagers whose process dies, in a year of running",
  unit: "count",
  source: derived("one TaskManager for each mean time between failures, less those that are gone with their host"),
  uses: [goneFraction, secondsBetweenFailures],
  compute: ({ goneFraction, secondsBetweenFailures }) => ((1 - goneFraction) * YEAR_SECONDS) / secondsBetweenFailures,
  tex: ({ goneFraction, secondsBetweenFailures }) =>
    String.raw`\frac{\left(1 - ${goneFraction}\right) \cdot ${YEAR_SECONDS}}{${secondsBetweenFailures}}`,
});

export const gonePerYear = derive({
  id: "gonePerYear",
  symbol: String.raw`\delta_2`,
  title: "TaskManagers whose host is gone, or that hang, in a year of running",
  unit: "count",
  source: derived("their share of one TaskManager for each mean time between failures"),
  uses: [goneFraction, secondsBetweenFailures],
  compute: ({ goneFraction, secondsBetweenFailures }) => (goneFraction * YEAR_SECONDS) / secondsBetweenFailures,
  tex: ({ goneFraction, secondsBetweenFailures }) =>
    String.raw`\frac{${goneFraction} \cdot ${YEAR_SECONDS}}{${secondsBetweenFailures}}`,
});

export const outagesPerYear = derive({
  id: "outagesPerYear",
  symbol: String.raw`\delta_N`,
  title: "Outages in a year of running, on average",
  unit: "count",
  source: derived("failures of the three kinds; each fails the job"),
  uses: [killedPerYear, gonePerYear, jobManagerFailuresPerYear],
  compute: ({ killedPerYear, gonePerYear, jobManagerFailuresPerYear }) =>
    killedPerYear + gonePerYear + jobManagerFailuresPerYear,
  tex: ({ killedPerYear, gonePerYear, jobManagerFailuresPerYear }) =>
    `${killedPerYear} + ${gonePerYear} + ${jobManagerFailuresPerYear}`,
});

export const downtimePerYearSeconds = derive({
  id: "downtimePerYearSeconds",
  symbol: String.raw`\delta_T`,
  title: "Downtime that comes with a year of running, on average",
  unit: "seconds",
  source: derived("each kind of failure as often as it comes, and as long as its outage"),
  uses: [
    killedPerYear,
    killedOutageSeconds,
    gonePerYear,
    goneOutageSeconds,
    jobManagerFailuresPerYear,
    jobManagerOutageSeconds,
  ],
  compute: (at) =>
    at.killedPerYear * at.killedOutageSeconds +
    at.gonePerYear * at.goneOutageSeconds +
    at.jobManagerFailuresPerYear * at.jobManagerOutageSeconds,
  tex: (at) =>
    String.raw`${at.killedPerYear} \cdot ${at.killedOutageSeconds} + ${at.gonePerYear} \cdot ${at.goneOutageSeconds} + ${at.jobManagerFailuresPerYear} \cdot ${at.jobManagerOutageSeconds}`,
});

export const yearAvailability = derive({
  id: "yearAvailability",
  symbol: String.raw`\delta_A`,
  title: "Availability: share of the time in which records flow, over all failures",
  unit: "fraction",
  show: { decimals: 3 },
  source: derived("a year of running, and the downtime that comes with it"),
  uses: [downtimePerYearSeconds],
  compute: ({ downtimePerYearSeconds }) => YEAR_SECONDS / (YEAR_SECONDS + downtimePerYearSeconds),
  tex: ({ downtimePerYearSeconds }) => String.raw`\frac{${YEAR_SECONDS}}{${YEAR_SECONDS} + ${downtimePerYearSeconds}}`,
});
