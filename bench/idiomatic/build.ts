import { build } from "esbuild";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { observable } from "../../scripts/build/framework.js";
import { failOn } from "../../scripts/lib/failure.js";
import { inProject } from "../../scripts/lib/paths.js";
import { runNode } from "../../scripts/lib/run.js";
import { prepareCache } from "../../scripts/prepare/cache.js";
import { idiomaticPage, type Extent } from "./page.js";

/** A built site that is removed when it is no longer needed. */
export interface Built {
  readonly dist: string;
  remove(): Promise<void>;
}

/** What the pages import. Each is bundled into one file, which is faster than Framework's own way and needs no network. */
const vendored: Readonly<Record<string, string>> = {
  plot: 'export * from "@observablehq/plot";',
  inputs: 'export * from "@observablehq/inputs";',
  tex: 'export { default as tex } from "./node_modules/@observablehq/framework/dist/client/stdlib/tex.js";',
  model: 'export { computeByHand } from "./bench/engine/by-hand.ts";',
};

async function vendor(name: string, contents: string, folder: string): Promise<void> {
  await build({
    stdin: { contents, resolveDir: inProject("."), loader: "ts" },
    outfile: join(folder, `${name}.js`),
    alias: { "npm:katex": "katex" },
    bundle: true,
    format: "esm",
    minify: true,
  });
}

/** KaTeX's style sheet with its fonts inside. */
async function writeKatexCss(folder: string): Promise<void> {
  await build({
    entryPoints: [inProject("node_modules/katex/dist/katex.css")],
    outfile: join(folder, "katex.css"),
    loader: { ".woff2": "dataurl", ".woff": "empty", ".ttf": "empty" },
    bundle: true,
    minify: true,
  });
}

/** Builds a site of idiomatic pages in a folder of its own. */
export async function buildIdiomatic(pages: Readonly<Record<string, Extent>>): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), "idiomatic-"));
  const source = join(folder, "src");
  await prepareCache(join(source, ".observablehq/cache"));
  await mkdir(join(source, "vendor"));
  await copyFile(inProject("bench/idiomatic/observablehq.config.js"), join(folder, "observablehq.config.js"));
  await Promise.all(Object.entries(vendored).map(([name, contents]) => vendor(name, contents, join(source, "vendor"))));
  await writeKatexCss(source);
  for (const [name, extent] of Object.entries(pages))
    await writeFile(join(source, `${name}.md`), idiomaticPage(extent));
  const { code, output } = await runNode([observable, "build"], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (code !== 0) failOn("The idiomatic pages could not be built:", output.trimEnd().split("\n"));
  return { dist: join(folder, "dist"), remove: () => rm(folder, { recursive: true }) };
}
