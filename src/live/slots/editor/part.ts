/**
 * A part of the editor.
 * @throws {Error} when the page has another idea of it than this module
 */
export function part(editor: ParentNode, name: string): HTMLElement {
  const found = editor.querySelector<HTMLElement>(`[data-editor-part="${name}"]`);
  if (!found) throw new Error(`The editor has no part "${name}".`);
  return found;
}

/** The item of the drawing in sight that has a key. */
export function itemInSight(editor: ParentNode, key: string): SVGElement | null {
  const items = [...editor.querySelectorAll<SVGElement>("[data-item]")].filter((item) => item.dataset.item === key);
  return items.find((item) => item.getClientRects().length > 0) ?? null;
}

/** The key of the item that an event is about; null beside all items. */
export function keyAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<SVGElement>("[data-item]")?.dataset.item ?? null) : null;
}
