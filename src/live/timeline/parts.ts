/** Finds a named part of the timeline. @throws {Error} when the page has another idea of it than this module */
export type Part = (name: string) => HTMLElement;

/** The parts of a timeline, by the names that its component gives them. */
export function partsOf(element: HTMLElement): Part {
  return (name) => {
    const found = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The timeline has no part "${name}".`);
    return found;
  };
}
