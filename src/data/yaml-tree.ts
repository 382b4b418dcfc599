import { Composer, LineCounter, Parser, visit, type CST, type Document } from "yaml";
import type { YamlReading } from "../model/memory/pasted/yaml.js";

/** What the parser’s codes mean for a reader. */
const faults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "a key stands there a second time",
  TAB_AS_INDENT: "it is indented with a tab, and YAML takes blanks only",
  BAD_INDENT: "its indentation fits nothing above it, or a bracket is left open",
  MULTILINE_IMPLICIT_KEY: "a key has no colon with a blank behind it",
  MISSING_CHAR: "a colon with a blank, a quote or a bracket is missing",
  BLOCK_AS_IMPLICIT_KEY: "a value there has a colon of its own",
};

/** No configuration is nested deeper, and what is could exhaust the stack. Assumed. */
const DEEPEST = 100;

const TANGLED = "This is nested too deeply, or refers to itself.";

/** Parses YAML 1.2 with the core schema, as Flink’s parser (SnakeYAML Engine) does. Never throws. */
export function yamlTree(text: string): YamlReading {
  try {
    const lines = new LineCounter();
    const tokens = [...new Parser(lines.addNewLine).parse(text)];
    if (isTooDeep(tokens)) return { documents: [], fault: TANGLED };
    const documents = [...new Composer({ version: "1.2", schema: "core" }).compose(tokens)];
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error) return { documents: [], fault: sentence(error.code, lines.linePos(error.pos[0]).line) };
    return { documents: documents.map(plain), fault: null };
  } catch {
    // Aliases without end.
    return { documents: [], fault: TANGLED };
  }
}

/** Goes through tokens without calling itself, so that no nesting is too deep for it. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open: [token: unknown, depth: number][] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, depth] = next;
    if (depth > DEEPEST) return true;
    if (typeof token !== "object" || token === null) continue;
    const { items = [], key, value } = token as { items?: readonly unknown[]; key?: unknown; value?: unknown };
    for (const inner of [...items, key, value]) open.push([inner, depth + 1]);
  }
  return false;
}

/** Scalars as the text that stands for them: Flink reads sizes and fractions from texts. */
function plain(document: Document.Parsed): unknown {
  visit(document, {
    Scalar: (_, node) => {
      const { value, source = "" } = node;
      if (value === null) return;
      // Numbers of other bases are the only ones that Flink would not read as they are written.
      node.value = typeof value === "number" && /^0[xo]/.test(source) ? String(value) : source;
    },
  });
  return document.toJS({ mapAsMap: true, maxAliasCount: 100 }) as unknown;
}

function sentence(code: string, line: number): string {
  return `Line ${line} is not YAML: ${faults[code] ?? "something stands there that YAML does not allow"}.`;
}
