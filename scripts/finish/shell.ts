import { edit, type Edit } from "./edit.js";

/** What every page needs and Framework's page shell has no setting for. */
const edits: readonly Edit[] = [
  { what: "name the language", find: "<html>", replace: '<html lang="en">', times: 1 },
  { what: "allow zooming", find: ", maximum-scale=1", replace: "", times: 1 },
  {
    // A skip link moves the focus here.
    what: "make the main part focusable",
    find: '<main id="observablehq-main"',
    replace: '<main id="observablehq-main" tabindex="-1"',
    times: 1,
  },
  {
    // Files that pages attach are listed with the time at which they were made; two builds must not differ by that.
    what: "drop times of files",
    find: /"lastModified":\d+/,
    replace: '"lastModified":0',
    times: "any",
  },
];

/** Corrects the page shell. */
export function finishShell(html: string): string {
  return edits.reduce(edit, html);
}
