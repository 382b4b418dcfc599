/** Characters of an unknown text that a sentence quotes at most. */
const LONGEST = 40;

/** A text that came from outside, in quotes, on one line and cut to 40 characters, to be named in a sentence. */
export function excerpt(text: string): string {
  const characters = [...text.slice(0, 4 * LONGEST).replace(/\s+/g, " ")];
  const short = characters.length > LONGEST ? [...characters.slice(0, LONGEST - 1), "…"] : characters;
  return `"${short.join("")}"`;
}
