/** Widths of letters of Source Sans 3 in thousandths of the type’s size, semibold; the others are about as wide as an "e". */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljI.,:;'|!]/u, 290],
  [/[ftr()[\]\s-]/u, 370],
  [/[mwMW@%]/u, 850],
  [/[\p{Lu}]/u, 640],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Extended_Pictographic}/u, 1050],
];
const OTHERS = 555;

/** About how wide a text is, in pixels: there is nothing to measure it with before a page is shown. */
export function textWidth(text: string, size: number): number {
  const thousandths = [...text].reduce((sum, letter) => {
    return sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS);
  }, 0);
  return Math.ceil((thousandths * size) / 1000);
}

/** A text that is at most so many letters long, the end of a longer one cut off. */
export function cut(text: string, letters: number): string {
  const all = [...text];
  return all.length > letters ? `${all.slice(0, letters - 1).join("")}…` : text;
}
