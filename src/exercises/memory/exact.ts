import { multiply } from "../../model/memory/flink/multiply.js";
import { networkFraction, taskManagerFlinkBytes, taskManagerProcessBytes } from "../../model/memory/inputs.js";
import { networkMemoryBytes } from "../../model/memory/parts.js";
import { MEBIBYTE } from "../../model/memory/whole.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, configured, EXACT, sizes, toTheByte } from "./setting.js";

/** What a decimal fraction of Flink’s own memory comes to. */
const asDecimal = (at: Numbers, fraction: number): number =>
  Number(multiply(BigInt(at.of(taskManagerFlinkBytes)), fraction));

/** As a decimal number that a person writes. */
const exactShare = (at: Numbers): number => asDecimal(at, at.of(networkFraction));

/** The fraction in 32 bits, to as many decimals as a pocket calculator has. */
const NINE = 9;
const roundedFraction = (at: Numbers): number => Number(Math.fround(at.of(networkFraction)).toFixed(NINE));

/** How much the fraction is larger in 32 bits, in billionths. */
const excess = (at: Numbers): string =>
  text((Math.fround(at.of(networkFraction)) - at.of(networkFraction)) * 1e9, "count");

const more = (at: Numbers): number => at.of(networkMemoryBytes) - exactShare(at);

const flinkSizes = sizes(
  taskManagerFlinkBytes,
  [1024, 1200, 1300, 1500, 1536, 1600, 1920, 2000, 2048, 2560, 3000, 3072, 3200, 4000, 4096, 5120],
);
const fractions: Varied = { input: networkFraction, over: [0.1, 0.15, 0.2, 0.3] };

export const exactBytes = compute({
  id: "exact-bytes",
  title: "A few bytes too many",
  start: {
    ...talk,
    [taskManagerProcessBytes.id]: null,
    [taskManagerFlinkBytes.id]: 1280 * MEBIBYTE,
    [networkFraction.id]: 0.1,
  },
  unit: "binaryBytes",
  show: EXACT,
  tolerance: 0,
  prompt: (at) =>
    `taskmanager.memory.flink.size is ${configured(at.of(taskManagerFlinkBytes))}, taskmanager.memory.network.fraction ` +
    `${String(at.of(networkFraction))}. Flink reads a fraction into a number of 32 bits, multiplies all of its decimal ` +
    "digits exactly, and truncates. To the byte, how much memory does the network get?",
  answer: (at) => at.result(networkMemoryBytes),
  misconceptions: [
    {
      answer: exactShare,
      says: (at) =>
        `You multiplied by ${String(at.of(networkFraction))}. In 32 bits there is no such number; the nearest one is ` +
        `${excess(at)} billionths larger.`,
    },
    {
      answer: (at) => asDecimal(at, roundedFraction(at)),
      says: () =>
        "You rounded the number of 32 bits to nine decimals. Flink widens it to 64 bits first and uses all the digits it has there.",
    },
    {
      answer: (at) => Math.floor((at.of(networkFraction) * at.of(taskManagerFlinkBytes) * 1e6) / MEBIBYTE),
      says: () => "You took a megabyte of a million bytes. In Flink’s sizes m is a mebibyte, 1024 × 1024 bytes.",
    },
    {
      answer: (at) => at.of(networkMemoryBytes) + 1,
      says: () => "You rounded up. Flink truncates: what is not a whole byte is left to the task heap.",
    },
  ],
  hints: [
    (at) => `Is ${String(at.of(networkFraction))} a number that 32 bits can hold? In JavaScript, Math.fround shows it.`,
    (at) => `The nearest number of 32 bits is ${excess(at)} billionths larger. What do these make of the whole memory?`,
  ],
  solution: (at) => [
    `The decimal fraction would give ${toTheByte(exactShare(at))}.`,
    `In 32 bits the fraction is ${excess(at)} billionths larger: of ${toTheByte(at.of(taskManagerFlinkBytes))} that makes ` +
      `${text(more(at), "count", { exact: true })} more whole bytes.`,
    `Together ${toTheByte(at.of(networkMemoryBytes))}.`,
  ],
  firstCheck: (at) =>
    `a mebibyte has ${toTheByte(MEBIBYTE)}, and the decimal fraction would give ${toTheByte(exactShare(at))}.`,
  meaning: () =>
    "The bytes are nothing, but they show: in the log, in −XX:MaxDirectMemorySize, now and then as one network buffer less. " +
    "A calculator that multiplies decimals is a little off with most fractions.",
  variation: { inputs: [flinkSizes, fractions], suits: (at) => more(at) >= 2 },
});
