/** How wide a letter of a drawing’s text is on average, in pixels; assumed, and rather too wide. */
const LETTER = 6.4;

/** A text as lines that are about so many pixels wide at most; a longer word has a line alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && longer.length * LETTER <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
