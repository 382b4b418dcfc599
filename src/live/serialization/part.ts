/**
 * A part of the bench.
 * @throws {Error} when the page has another idea of it than this module
 */
export function part(bench: ParentNode, name: string): HTMLElement {
  const found = bench.querySelector<HTMLElement>(`[data-bench-part="${name}"]`);
  if (!found) throw new Error(`The bench has no part "${name}".`);
  return found;
}
