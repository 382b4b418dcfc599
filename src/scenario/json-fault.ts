/** What may come next. */
type Expected = "value" | "item or ]" | "key" | "key or }" | "colon" | "comma or end" | "nothing";

/** A mark, a number or a word of JSON, or the quote that begins a string, after white space. */
const token =
  /[\t\n\r ]*(?:([{}[\],:])|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|("))/iy;

/**
 * Where a text stops being JSON: the offset of the first thing that does not belong there, or the length of the text
 * where it breaks off. The messages of `JSON.parse` differ between browsers, and some name no place.
 * @param text any text that `JSON.parse` has refused
 */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const [all, mark, scalar] = token.exec(text) ?? [];
    if (all === undefined) return afterSpace(text, at);
    const start = afterSpace(text, at);
    const next = follow(mark ?? (scalar ? "scalar" : "string"), expected, open);
    if (next === null) return start;
    at += all.length;
    if (!mark && !scalar) {
      const end = endOfString(text, at);
      if (text[end] !== '"') return end;
      at = end + 1;
    }
    expected = next;
  }
}

/** What may come after a token, or null when the token may not be here. Keeps track of what is open. */
function follow(kind: string, expected: Expected, open: string[]): Expected | null {
  const isItem = expected === "value" || expected === "item or ]";
  const closes =
    expected === "comma or end" ? open.at(-1) : expected === "item or ]" ? "[" : expected === "key or }" ? "{" : "";
  switch (kind) {
    case "{":
    case "[":
      if (!isItem) return null;
      open.push(kind);
      return kind === "{" ? "key or }" : "item or ]";
    case "}":
    case "]":
      if (closes !== (kind === "}" ? "{" : "[")) return null;
      open.pop();
      return afterItem(open);
    case ",":
      if (expected !== "comma or end") return null;
      return open.at(-1) === "{" ? "key" : "value";
    case ":":
      return expected === "colon" ? "value" : null;
    case "string":
      if (expected === "key" || expected === "key or }") return "colon";
      return isItem ? afterItem(open) : null;
    default:
      return isItem ? afterItem(open) : null;
  }
}

function afterItem(open: readonly string[]): Expected {
  return open.length > 0 ? "comma or end" : "nothing";
}

/** The offset of the quote that ends a string, or of what may not be in it. */
function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && (text[at] as string) >= " ") at += text[at] === "\\" ? 2 : 1;
  return Math.min(at, text.length);
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while ("\t\n\r ".includes(text[at] ?? "end")) at++;
  return at;
}
