/** Whether a text has all words of a question, in whatever order and case; any text has none. */
export function matcher(question: string): (text: string) => boolean {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const among = text.toLowerCase();
    return words.every((word) => among.includes(word));
  };
}

/** Something that can be found: what it is called, in lower case, and all that is said of it. */
export interface Findable {
  readonly names: readonly string[];
  readonly text: string;
}

/** What matches a question, by how near its name is to it; nothing for no question. */
export function found<T extends Findable>(all: readonly T[], question: string): readonly T[] {
  const words = question.trim().toLowerCase();
  const matches = matcher(words);
  if (words === "") return [];
  const distance = ({ names }: T): number => {
    if (names.includes(words)) return 0;
    if (names.some((name) => name.startsWith(words))) return 1;
    return names.some(matches) ? 2 : 3;
  };
  return all.filter(({ text }) => matches(text)).sort((one, other) => distance(one) - distance(other));
}

/** How many were found of each noun, as a sentence. @param counts by noun in the plural, such as "terms" @param most that are listed */
export function countsText(counts: ReadonlyMap<string, number>, most: number): string {
  const some = [...counts].filter(([, count]) => count > 0);
  if (some.length === 0)
    return "Nothing matches. Flink has more keys than the workbook names: load them above the table.";
  const all = some.reduce((sum, [, count]) => sum + count, 0);
  const listed = all > most ? ` The nearest ${String(most)} are here; the lists below have all of them.` : "";
  return `${some.map(([noun, count]) => `${String(count)} ${count === 1 ? noun.slice(0, -1) : noun}`).join(", ")}.${listed}`;
}

/** How many of how many are shown, as a sentence. @param noun in the plural, such as "terms" */
export function foundText({ shown, all, noun }: { shown: number; all: number; noun: string }): string {
  if (shown === all) return `All ${String(all)} ${noun} are shown.`;
  return shown === 0 ? `None of the ${String(all)} ${noun} matches.` : `${String(shown)} of ${String(all)} ${noun}.`;
}
