/** A part of a searchable list by its name; null where the list has none of it. */
export function part(section: HTMLElement, name: string): HTMLElement | null {
  return section.querySelector<HTMLElement>(`[data-search-part="${name}"]`);
}
