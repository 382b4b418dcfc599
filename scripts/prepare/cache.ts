import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Packages that Framework's client could load on demand. Framework asks the npm registry for the newest version of each
 * at every build, used or not. An empty folder with a version in Framework's cache answers the question instead, so
 * that a build needs no network and does not change when somebody publishes one of them. A page that does use one of
 * these globals still fails to build, because there is no file behind the folder.
 */
const unusedPackages = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "isoformat",
  "katex",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client",
];

/** Empties Framework's cache, whose entries outlive changes of what they were made from, and makes it work offline. */
export async function prepareCache(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of unusedPackages) await mkdir(join(folder, "_npm", `${name}@0.0.0`), { recursive: true });
}
