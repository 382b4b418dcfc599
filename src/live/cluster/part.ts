/**
 * A part of the block about the reader's cluster.
 * @throws {Error} when the page has another idea of it than this module
 */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-cluster-part="${name}"]`);
  if (!found) throw new Error(`The cluster has no part "${name}".`);
  return found;
}
