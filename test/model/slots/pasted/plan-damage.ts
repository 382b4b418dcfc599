import { mulberry32, pick, type Random } from "../../../../src/model/random.js";
import { planFile, planFiles } from "./plans.js";

const SEED = 20170912;

/** What a value is replaced by: other types, nests, and numbers at the ends of what there is. */
const replacements = [
  ...[
    "null",
    "true",
    '""',
    '"x"',
    "[]",
    "{}",
    "[[]]",
    '{"a":1}',
    "0",
    "-1",
    "1",
    "0.5",
    "1e400",
    "-1e300",
    "32768",
    "32769",
  ],
  `${"[".repeat(3000)}${"]".repeat(3000)}`,
  '"a -> (b, c -> (d"',
  '"Source: a&lt;br/&gt;+- b<br/>   +- c<br/>"',
] as const;

type Edit = (text: string, random: Random) => string;

function place(found: readonly RegExpExecArray[], random: Random): RegExpExecArray | undefined {
  return found[Math.floor(random() * found.length)];
}

const edits: readonly [Edit, ...Edit[]] = [
  /** Puts something else after a colon. */
  (text, random) => {
    const value = place([...text.matchAll(/(?<=" ?: ?)(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)/g)], random);
    return value
      ? text.slice(0, value.index) + pick(replacements, random) + text.slice(value.index + value[0].length)
      : text;
  },
  /** Takes a name and its value away. */
  (text, random) => {
    const pair = place([...text.matchAll(/"[\w-]+" ?: ?(?:"(?:[^"\\]|\\.)*"|[\w.+-]+),/g)], random);
    return pair ? text.slice(0, pair.index) + text.slice(pair.index + pair[0].length) : text;
  },
  /** Repeats a name with another value. */
  (text, random) => {
    const name = place([...text.matchAll(/"[\w-]+" ?: ?/g)], random);
    return name
      ? `${text.slice(0, name.index)}${name[0]}${pick(replacements, random)},${text.slice(name.index)}`
      : text;
  },
  /** Lets one read from another: a circle, itself, or what is not there. */
  (text, random) => {
    const ids = [...text.matchAll(/"id" ?: ?("[^"]*"|\d+)/g)];
    const [one, other] = [place(ids, random), place(ids, random)];
    return one && other ? text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length) : text;
  },
  /** Cuts it off. */
  (text, random) => (random() < 0.3 ? text.slice(0, Math.floor(random() * text.length)) : text),
];

/** That many damaged answers of Flink, always the same ones. Most of them are still JSON. */
export function damagedPlans(count: number): readonly string[] {
  const random = mulberry32(SEED);
  const [first = "", ...others] = planFiles;
  return Array.from({ length: count }, () => {
    let text = planFile(pick([first, ...others], random));
    for (let edit = Math.floor(random() * 4); edit >= 0; edit--) text = pick(edits, random)(text, random);
    return text;
  });
}
