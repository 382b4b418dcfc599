import morphdom from "morphdom";

/**
 * Changes what is in an element, in place: what has the focus keeps it, and a field keeps what is being typed.
 * @param isFirm whether even that field gets what is shown
 */
export function fill(element: HTMLElement, content: string, { isFirm = false } = {}): void {
  const copy = element.cloneNode(false) as HTMLElement;
  copy.innerHTML = content;
  morphdom(element, copy, {
    getNodeKey: keyOf,
    onBeforeElUpdated: (from) => isFirm || from !== document.activeElement || !isField(from),
  });
}

/** An item stands in two variants of the drawing, and is another one in each. */
function keyOf(node: Node): string | undefined {
  if (!(node instanceof Element)) return undefined;
  const item = node.getAttribute("data-item");
  return item === null ? node.id : `${node.closest("[data-picture]")?.getAttribute("data-picture") ?? ""} ${item}`;
}

function isField(element: Element): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}
