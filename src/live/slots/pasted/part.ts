/**
 * A part of the block about the reader’s own job.
 * @throws {Error} when the page has another idea of it than this module
 */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-paste-part="${name}"]`);
  if (!found) throw new Error(`The block for a pasted job has no part "${name}".`);
  return found;
}
