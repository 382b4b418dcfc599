/** How Framework begins, or words, the lines of its log that tell of a defect. */
const signs = [
  // The number of broken links, which are then listed one by one.
  /^Warning: (?!\d+ broken links? )/,
  // A broken link. Framework does not know that the main part, which it writes itself, is a target.
  /^↳ .+ → (?!.*#observablehq-main$)/,
  /^Invalid front matter:/,
  /^ignoring duplicate page:/,
  /^non-local asset path:/,
  /^unable to fetch or parse /,
];

/** The lines of Framework's log that tell of a defect. Framework itself ends well in spite of them. */
export function defects(log: string): string[] {
  return log.split("\n").filter((line) => signs.some((sign) => sign.test(line)));
}
