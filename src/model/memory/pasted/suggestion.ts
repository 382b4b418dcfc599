/**
 * The name that a misspelt one was probably meant to be.
 * @returns null where none is near: more than a fifth of the characters would have to change
 */
export function suggestion(misspelt: string, names: Iterable<string>): string | null {
  const most = Math.max(1, Math.floor(misspelt.length / 5));
  const near = [...names]
    .filter((name) => Math.abs(name.length - misspelt.length) <= most)
    .map((name) => ({ name, edits: editDistance(misspelt.toLowerCase(), name.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((one, other) => one.edits - other.edits);
  return near[0]?.name ?? null;
}

/** How many characters have to be put in, taken out or changed to make one text of another (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, character] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, wanted] of [...other].entries()) {
      const changed = (row[index] ?? 0) + (character === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
