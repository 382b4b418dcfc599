/** So many different numbers are written one by one. */
const MOST_TERMS = 6;

/**
 * A sum as a reader can follow it: equal terms together, "2 × 80 + 8"; and behind the first six, only what the others
 * come to: "+ 57 for 12 more".
 */
export function accountOf(terms: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const all = [...counts];
  const written = all.slice(0, MOST_TERMS).map(([term, count]) => (count > 1 ? `${count} × ${term}` : String(term)));
  const rest = all.slice(MOST_TERMS);
  return [...written, ...(rest.length > 0 ? [restOf(rest)] : [])].join(" + ");
}

function restOf(rest: readonly (readonly [term: number, count: number])[]): string {
  const sum = rest.reduce((so, [term, count]) => so + term * count, 0);
  const more = rest.reduce((so, [, count]) => so + count, 0);
  return `${sum} for ${more} more`;
}
