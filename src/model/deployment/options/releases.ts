/** Minor releases of Flink from 1.2 to 2.3, in order. */
export const releases = [
  ...Array.from({ length: 19 }, (_, at) => `1.${String(at + 2)}`),
  ...["2.0", "2.1", "2.2", "2.3"],
] as const satisfies readonly string[];

/** The release that a choice of version stands for: the talk’s, or the newest that every way to run it supports. */
export function releaseOf(flinkVersion: string): string {
  return flinkVersion === "then" ? "1.3" : "2.2";
}

/** Where a release stands in their order. @throws {RangeError} when there is no such release */
export function placeOf(release: string): number {
  const place = releases.indexOf(release);
  if (place < 0) throw new RangeError(`There is no release "${release}".`);
  return place;
}
