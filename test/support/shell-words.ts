/** What a POSIX shell would make of a text: its words, and whether anything in it is not plain text. */
export interface ShellReading {
  readonly words: readonly string[];
  /** Signs outside of quotes that a shell acts on, such as $, ;, | or >. */
  readonly active: string;
}

const ACTIVE = /[$`"\\;&|<>(){}*?[\]#~!\n]/;

/** Splits one command into words, as far as single quotes, escaped signs and continued lines go. @throws on an open quote */
export function shellWords(text: string): ShellReading {
  const words: string[] = [];
  let word: string | null = null;
  let active = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\\" && text.charAt(at + 1) === "\n") at++;
    else if (sign === "\\") word = (word ?? "") + text.charAt(++at);
    else if (sign === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) throw new Error(`A quote is open: ${text}`);
      word = (word ?? "") + text.slice(at + 1, end);
      at = end;
    } else if (sign === " ") {
      if (word !== null) words.push(word);
      word = null;
    } else {
      if (ACTIVE.test(sign)) active += sign;
      word = (word ?? "") + sign;
    }
  }
  return { words: word === null ? words : [...words, word], active };
}
