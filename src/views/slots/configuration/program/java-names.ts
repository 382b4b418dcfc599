/** Words that no variable may be called: Java’s own, and what the program calls its arguments. */
const TAKEN =
  "abstract assert boolean break byte case catch char class const continue default do double else enum extends false final " +
  "finally float for goto if implements import instanceof int interface long native new null package private protected " +
  "public return short static strictfp super switch synchronized this throw throws transient true try void volatile while " +
  "_ var yield record args env key out subtasks value";

/** For each operator the variable that holds its stream: its name as far as Java takes it, and no two the same. */
export function javaNamesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(TAKEN.split(" "));
  return new Map(
    names.map((name) => {
      const variable = freeName(identifierOf(name), taken);
      taken.add(variable);
      return [name, variable];
    }),
  );
}

/** "Source: my topic" becomes sourceMyTopic. */
function identifierOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
  const joined = words.map((word, at) => (at === 0 ? lowerFirst(word) : upperFirst(word))).join("");
  return /^[\p{L}_]/u.test(joined) ? joined : `stream${joined}`;
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`)) number += 1;
  return `${wanted}${number}`;
}

/** A text as Java writes it. */
export function javaText(text: string): string {
  return `"${text.replaceAll("\\", String.raw`\\`).replaceAll('"', String.raw`\"`)}"`;
}
