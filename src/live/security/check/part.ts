/**
 * A part of the block that checks the reader’s configuration.
 * @throws {Error} when the page has another idea of it than this module
 */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-check-part="${name}"]`);
  if (!found) throw new Error(`The check has no part "${name}".`);
  return found;
}
