import { YEAR_SECONDS } from "../../model/deployment/constants.js";
import { ninesOf } from "../../model/deployment/nines.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { oneOutageSeconds, outagesInAYear } from "./givens.js";
import { predict, seconds } from "./setting.js";

const down = (at: Numbers): number => at.of(oneOutageSeconds) * at.of(outagesInAYear);
const share = (at: Numbers): number => 1 - down(at) / YEAR_SECONDS;
const nines = (at: Numbers): number => ninesOf(share(at));

const words = ["one", "two", "three", "four", "five"] as const;
const word = (count: number): string => words[count - 1] ?? "";

/** The downtime of a year, and what so many nines allow. */
function compared(at: Numbers, count: number): string {
  const allowed = text(YEAR_SECONDS * 10 ** -count, "seconds");
  return `${text(down(at), "seconds")} of downtime in a year, and ${word(count)} nines allow ${allowed}.`;
}

export const howManyNines = predict({
  id: "how-many-nines",
  title: "How many nines?",
  start: { ...talk, [oneOutageSeconds.id]: 80, [outagesInAYear.id]: 365 },
  prompt: (at) =>
    `A job fails ${at.digits(outagesInAYear)} times a year, and each time no record flows for ` +
    `${seconds(at.of(oneOutageSeconds))}. How many nines does its availability begin with?`,
  options: { two: "two: 99 %", three: "three: 99.9 %", four: "four: 99.99 %", five: "five: 99.999 %" },
  answer: (at) => word(nines(at)),
  misconceptions: [1, 2, 3].map((further) => ({
    answer: (at: Numbers) => word(2 + ((nines(at) - 2 + further) % 4)),
    says: (at: Numbers) => {
      const said = 2 + ((nines(at) - 2 + further) % 4);
      return said > nines(at)
        ? `That is too good: there are ${compared(at, said)}`
        : `It is better than that: there are ${compared(at, nines(at))}`;
    },
  })),
  hints: [
    () => "How many seconds is it down in a year?",
    (at) => `${text(down(at), "seconds")}, of 365 days. Which share is that?`,
  ],
  solution: (at) => [
    `Downtime: ${at.digits(outagesInAYear)} × ${seconds(at.of(oneOutageSeconds))} = ${text(down(at), "seconds")}.`,
    `Of a year that is ${text(down(at) / YEAR_SECONDS, "fraction", { decimals: 3 })}.`,
    `Available: ${text(share(at), "fraction", { decimals: 3 })}, which begins with ${word(nines(at))} nines.`,
  ],
  firstCheck: () => "the downtime of a year as a share of the year.",
  meaning: () =>
    "Each nine more takes a tenth of the downtime: fewer failures or shorter outages, ten times. The time to catch up is not " +
    "in it.",
  variation: {
    inputs: [
      { input: oneOutageSeconds, over: [20, 40, 60, 80, 100, 150, 300] },
      { input: outagesInAYear, over: [4, 12, 24, 52, 100, 365, 730] },
    ],
    suits: (at) => nines(at) >= 2 && nines(at) <= 5,
  },
});
