/** Writes an element's text if it is another one, without making a new node. */
export function write(element: Element, text: string): void {
  const { firstChild } = element;
  if (firstChild instanceof Text && firstChild === element.lastChild) {
    if (firstChild.data !== text) firstChild.data = text;
  } else if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Shows or hides an element, touching it only when that changes something. */
export function show(element: Element, visible: boolean): void {
  if (element.hasAttribute("hidden") === visible) element.toggleAttribute("hidden", !visible);
}

/** The elements below `root` that carry a data attribute, grouped by its value. */
export function groupBy(root: ParentNode, name: string): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of root.querySelectorAll(`[data-${name}]`)) {
    const key = element.getAttribute(`data-${name}`) ?? "";
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return groups;
}
