/** Something of a width that is drawn behind others, in as many lines as that takes. */
export interface Placed<Item> {
  readonly item: Item;
  readonly x: number;
  readonly line: number;
}

/** Where each of some items goes, from left to right, in a new line where the last one is full. */
export function inLines<Item>(
  items: readonly Item[],
  { left, right, gap, widthOf }: { left: number; right: number; gap: number; widthOf: (item: Item) => number },
): readonly Placed<Item>[] {
  let [x, line] = [left, 0];
  return items.map((item) => {
    const width = widthOf(item);
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    const placed = { item, x, line };
    x += width + gap;
    return placed;
  });
}

/** How many lines there are; one at least. */
export function linesOf(placed: readonly { readonly line: number }[]): number {
  return (placed.at(-1)?.line ?? 0) + 1;
}
