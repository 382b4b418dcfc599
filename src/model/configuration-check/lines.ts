/** A line of a text that sets something, and the key as far as the line’s place in the text tells. */
interface PlacedKey {
  readonly path: readonly string[];
  /** From 1 on. */
  readonly line: number;
}

const keyLine = /^([ \t]*)(?:- )?["']?([\w$][\w.$/<>-]*)["']?[ \t]*:(?:[ \t]|$)/;
const option = /-D\s*["']?([\w.-]+)=/g;
const logged = /configuration property: ([^,]+),/;

/** No configuration is nested deeper. Assumed. */
const DEEPEST = 12;

/**
 * Where a text sets what. It does not read the text, which the readers of pasted configurations do: it only looks, by
 * indentation, for the lines that what they have read can be from.
 */
function placedKeys(text: string): readonly PlacedKey[] {
  const above: { readonly indent: number; readonly name: string }[] = [];
  return text.split(/\r?\n/).flatMap((content, index): readonly PlacedKey[] => {
    const line = index + 1;
    const options = Array.from(content.matchAll(option), ([, key = ""]) => ({ path: [key], line }));
    const fromLog = logged.exec(content)?.[1];
    if (fromLog !== undefined) return [{ path: [fromLog], line }];
    const [, space = "", name] = keyLine.exec(content) ?? [];
    if (name === undefined) return options;
    while (above.length > 0 && (above.at(-1)?.indent ?? 0) >= space.length) above.pop();
    above.push({ indent: space.length, name });
    return [{ path: above.slice(-DEEPEST).map((one) => one.name), line }, ...options];
  });
}

/** Finds the lines of a key. */
export interface Places {
  /** Every line that may set the key, in order; none where none is found. */
  linesOf(key: string): readonly number[];
}

/** A key may stand at the top, or inside another file: what it is nested in there does not count. */
export function placesIn(text: string): Places {
  const lines = new Map<string, number[]>();
  for (const { path, line } of placedKeys(text)) {
    for (let from = 0; from < path.length; from++) {
      const key = path.slice(from).join(".");
      const known = lines.get(key);
      if (known) known.push(line);
      else lines.set(key, [line]);
    }
  }
  return { linesOf: (key) => lines.get(key) ?? [] };
}
