/** Places that are connected, whatever the direction, in groups; largest group first, places ascending. */
export function componentsOf(
  count: number,
  edges: readonly { readonly from: number; readonly to: number }[],
): readonly (readonly number[])[] {
  const leader = Array.from({ length: count }, (_, place) => place);
  const find = (place: number): number => {
    let top = place;
    for (let next = leader[top] ?? top; next !== top; next = leader[top] ?? top) {
      // Halves the way for the next one.
      leader[top] = leader[next] ?? next;
      top = next;
    }
    return top;
  };
  for (const { from, to } of edges) leader[find(from)] = find(to);
  const groups = new Map<number, number[]>();
  for (let place = 0; place < count; place++) {
    const group = groups.get(find(place));
    if (group) group.push(place);
    else groups.set(find(place), [place]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}
