/** What a shell reads as it stands, wherever it is put. */
const PLAIN = /^[\w@%+=:,./][\w@%+=:,./-]*$/;

/** A text as one word of a POSIX shell: in single quotes unless it needs none. */
export function quoted(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A piece of a command. What is put in is quoted; only what is written in the program reaches the shell as it stands. */
export function shell(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw(strings, ...values.map((value) => quoted(String(value))));
}

/** A command of several pieces, one a line. Each piece comes from `shell`. */
export function command(...pieces: readonly string[]): string {
  return pieces.join(" \\\n  ");
}
