/**
 * A part of the bench.
 * @throws {Error} when the page has another idea of the bench than this module
 */
export function part(bench: ParentNode, name: string): HTMLElement {
  const found = bench.querySelector<HTMLElement>(`[data-restore-part="${name}"]`);
  if (!found) throw new Error(`The bench for restores has no part "${name}".`);
  return found;
}

/** The text of one of the versions. */
export function textField(bench: ParentNode, id: "before" | "after"): HTMLTextAreaElement {
  const found = bench.querySelector<HTMLTextAreaElement>(`[data-restore-text="${id}"]`);
  if (!found) throw new Error(`The bench for restores has no text "${id}".`);
  return found;
}

/** What is chosen in a list. */
export function chosen(bench: ParentNode, name: string): string {
  return (part(bench, name) as HTMLSelectElement).value;
}
