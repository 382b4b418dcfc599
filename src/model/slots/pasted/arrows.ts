import type { ChainedOperator } from "./plan.js";

/** A branch that is open: the operator that all that stands in it comes after. */
interface Branch {
  readonly after: number | null;
}

/** A bracket that belongs to a name. */
const WITHIN = "within a name";

/**
 * The operators of a chain that is written with arrows: "a -> (b, c -> d)". Commas and brackets inside a name, as in
 * "Window(Tumbling(5000), Sum)", are left alone as long as its brackets are in pairs; then Flink’s own notation is
 * ambiguous too.
 * Source: StreamingJobGraphGenerator.createChainedName, 1.3.3 to 2.3.0; the cascading descriptions of 1.15 and later
 * have a space before the comma.
 */
export function chainOfArrows(text: string): readonly ChainedOperator[] {
  const operators: ChainedOperator[] = [];
  const open: (Branch | typeof WITHIN)[] = [];
  let name = "";
  let after: number | null = null;
  const end = (): void => {
    if (name.trim() !== "") after = operators.push({ name: name.trim(), after }) - 1;
    name = "";
  };
  for (const [piece] of text.matchAll(PIECES)) {
    const top = open.at(-1);
    const isOutside = top !== WITHIN;
    if (isOutside && piece.startsWith(" -> ")) {
      end();
      if (piece.endsWith("(")) open.push({ after });
    } else if (typeof top === "object" && piece.endsWith(", ")) {
      end();
      after = top.after;
    } else if (typeof top === "object" && piece === ")") {
      end();
      open.pop();
    } else {
      name += piece;
      if (/^[([{]$/.test(piece)) open.push(WITHIN);
      else if (/^[)\]}]$/.test(piece) && !isOutside) open.pop();
    }
  }
  end();
  return operators;
}

/** What means something in a chain, and the text between. */
const PIECES = / -> \((?=\S)| -> | ?, |[()[\]{}]|[^()[\]{} ,]+|./gsu;
