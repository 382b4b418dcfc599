/**
 * A part of the block about the reader’s configuration.
 * @throws {Error} when the page has another idea of it than this module
 */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-memory-part="${name}"]`);
  if (!found) throw new Error(`The configuration has no part "${name}".`);
  return found;
}
