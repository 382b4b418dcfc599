import { failOn } from "../lib/failure.js";
import { filesBelow } from "../lib/files.js";
import { dist, inProject } from "../lib/paths.js";
import { finish } from "../finish/finish.js";
import { prepare } from "../prepare/prepare.js";
import { renderSite } from "./framework.js";
import { missingPages, pageProblems, promisedPages, readPages } from "./pages.js";

/** Builds the site into `dist`, or fails with the first kind of defect found. */
export async function build(): Promise<void> {
  await prepare();
  await renderSite();
  const pages = await readPages(dist);
  failOn("Pages are missing:", missingPages(pages, promisedPages(await filesBelow(inProject("src")))));
  failOn("Pages are broken:", pages.flatMap(pageProblems));
  await finish(dist, pages);
  console.log(`Built ${pages.length} pages into dist.`);
}
