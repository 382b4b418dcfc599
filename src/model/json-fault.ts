/** What may come next. */
type Expected = "value" | "item or ]" | "key" | "key or }" | "colon" | "comma or end" | "nothing";

/** A mark, a number or a word of JSON, or the quote that begins a string, after white space. */
const token =
  /[\t\n\r ]*(?:([{}[\],:])|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))|("))/y;

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

/** A word, a number or an escape without its end. */
const beginning =
  /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?)?)?|\\(?:u[\dA-Fa-f]{0,3})?)$/;

/**
 * Whether a text ends too early, and is right up to there.
 * @param fault where `jsonFault` found it to stop being JSON
 */
export function breaksOff(text: string, fault: number): boolean {
  return beginning.test(text.slice(fault).trimEnd());
}

/** Where an offset is, as people count: "line 3, column 1". */
export function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1) ?? "").length + 1}`;
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

/** What a backslash may begin within a string. */
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** The offset of the quote that ends a string, or of what may not be in it. */
function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && (text[at] as string) >= " ") {
    escape.lastIndex = at;
    const length = text[at] === "\\" ? (escape.exec(text)?.[0].length ?? 0) : 1;
    if (length === 0) break;
    at += length;
  }
  return at;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while ("\t\n\r ".includes(text[at] ?? "end")) at++;
  return at;
}
