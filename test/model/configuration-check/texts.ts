import fc from "fast-check";
import { checkExamples } from "../../../src/views/security/check/examples.js";
import { runs } from "../../support/scenarios.js";
import { compose, configMap, operator, options } from "../../views/memory/pasted/texts.js";
import { safe } from "./bases.js";

/** One text of each form, safe and not. */
export const checkTexts: readonly string[] = [
  ...checkExamples.map(({ text }) => text),
  ...Object.values(safe),
  operator,
  configMap,
  compose,
  options,
];

type Edit = (text: string) => string;

const odd = [
  "",
  "true",
  "no",
  "-1",
  "1e999",
  "null",
  "~",
  "[1, 2]",
  "{a: b}",
  "&a [*a]",
  "*",
  "0.0.0.0",
  "::",
  "file:///x",
]
  .concat(
    "<img src=x onerror=alert(1)>",
    "${X}",
    "x".repeat(5000),
    "[".repeat(3000),
    "2 weeks",
    '"',
    "'",
    "#",
    "zookeeper",
  )
  .concat("__proto__", "constructor", "TLS_RSA_WITH_AES_128_CBC_SHA", "\u0000", "١٢", "99999999999999999999");

const keys = [
  "__proto__",
  "constructor",
  "toString",
  "security.ssl.enabled",
  "a",
  "metrics.reporter.x.port",
  "mesos.",
  ".",
].concat(
  "restart-strategy.type",
  "high-availability",
  "state.backend",
  "rest.bind-address",
  "k".repeat(3000),
  "<name>",
);

/** Puts something else behind one of the keys. */
const swapped: fc.Arbitrary<Edit> = fc.tuple(fc.nat(), fc.constantFrom(...odd)).map(([place, put]) => (text) => {
  const values = [...text.matchAll(/(?<=[:=] ?)[^\s:=]+/g)];
  const chosen = values[place % Math.max(1, values.length)];
  return chosen ? text.slice(0, chosen.index) + put + text.slice(chosen.index + chosen[0].length) : text;
});

const added: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...keys), fc.constantFrom(...odd), fc.constantFrom(": ", ":", "=", ":\n\t", ":\n  - "))
  .map(
    ([key, value, between]) =>
      (text) =>
        `${text}\n${key}${between}${value}\n`,
  );

/** Deletes, cuts off or writes into the text. */
const torn: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom("delete", "truncate", "insert"), fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 4 }))
  .map(([what, place, length, noise]) => (text) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + { delete: text.slice(at + length), truncate: "", insert: noise + text.slice(at) }[what];
  });

const damaged = fc
  .tuple(fc.constantFrom(...checkTexts), fc.array(fc.oneof(swapped, added, torn), { minLength: 1, maxLength: 6 }))
  .map(([text, edits]) => edits.reduce((so, edit) => edit(so), text));

/** That many damaged configurations of every form, always the same ones. */
export function damagedConfigurations(count: number): readonly string[] {
  return fc.sample(damaged, runs(count));
}
