import type { Plugin } from "rolldown";
import { parseAst } from "rolldown/parseAst";
import { Visitor } from "rolldown/utils";

/** What defines a quantity. */
const definers = ["derive", "givenNumber", "givenChoice", "givenText"];

/** What of a definition is only built into the pages: nothing writes it anew when a number changes. */
const descriptions = ["source", "symbol", "tex", "help"];

/** Leaves out of the scripts what of the quantities stands in the pages already. */
export const withoutDescriptions: Plugin = {
  name: "without-descriptions",
  transform: {
    filter: { id: /\/src\/model\/.*\.ts$/ },
    handler: (code) => definitionsWithout(descriptions, code),
  },
};

/**
 * The text of a module without some properties of the quantities that it defines.
 * @param code TypeScript
 */
export function definitionsWithout(names: readonly string[], code: string): string {
  const left: { start: number; end: number }[] = [];
  let depth = 0;
  const within = (callee: { type: string; name?: unknown }): boolean =>
    callee.type === "Identifier" && definers.includes(String(callee.name));
  new Visitor({
    CallExpression: ({ callee }) => void (depth += within(callee) ? 1 : 0),
    "CallExpression:exit": ({ callee }) => void (depth -= within(callee) ? 1 : 0),
    Property: ({ key, start, end }) => {
      if (depth > 0 && key.type === "Identifier" && names.includes(key.name)) left.push({ start, end });
    },
  }).visit(parseAst(code, { lang: "ts" }));
  return left.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^,/, ""), code);
}
