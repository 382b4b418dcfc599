import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "../scripts/build/build.js";
import { command } from "../scripts/lib/command.js";
import { filesBelow } from "../scripts/lib/files.js";
import { dist, inProject } from "../scripts/lib/paths.js";
import { capacityModel } from "../src/model/capacity/index.js";
import type { Derived } from "../src/model/quantity.js";
import { launch } from "../test/site/support/browser.js";
import { compareLatency } from "./browser/comparison.js";
import { measurePages, measureReadable, measureWeight } from "./browser/loading.js";
import { serveCompressed } from "./browser/server.js";
import { measureEngine } from "./engine/engine.js";
import { measureGraph } from "./graph/graph.js";
import { measureLargePlan } from "./graph/large-plan.js";
import { buildIdiomatic } from "./idiomatic/build.js";
import { measureMemory } from "./memory/memory.js";
import { print } from "./report.js";
import { measureSimulation } from "./simulation/simulation.js";

/** A slider in the margin of the chapter. */
const margin = (id: string): string => `main .margin [data-slider="${id}"]`;

/** Where the chapter's sliders are stepped: beside formulas, beside a drawing and most formulas, beside charts. */
const places = ["recordsPerSecond", "distinctKeys", "checkpointIntervalSeconds", "machinesLost"];

/** As many derivations as one screen of the chapter shows where it shows most. */
const SCREEN_DERIVATIONS = 6;

const derivations = capacityModel.quantities.filter((quantity): quantity is Derived => quantity.kind === "derived");

/** The idiomatic pages: as much as one screen of the chapter, and as much as all of it. */
const idiomatic = {
  screen: { derivations: derivations.slice(0, SCREEN_DERIVATIONS), chartPairs: 1 },
  chapter: { derivations, chartPairs: 4 },
};

await command(async () => {
  // First, as it is in a page: what the others leave in memory makes it half as fast.
  print("Job graph", await measureGraph());
  print("Engine", measureEngine());
  print("Memory", await measureMemory());
  print("Simulation", await measureSimulation());
  if (!existsSync(join(dist, "capacity.html"))) await build();
  const other = await buildIdiomatic(idiomatic);
  await cp(inProject("bench/browser/empty.html"), join(other.dist, "empty.html"));
  const [site, others, browser] = [await serveCompressed(dist), await serveCompressed(other.dist), await launch()];
  try {
    const chapter = new URL("capacity.html", site.url).href;
    const elsewhere = (page: string): string => new URL(`${page}.html`, others.url).href;
    print(
      `Loading capacity.html with nothing kept, over ${site.protocol}, compressed with Brotli`,
      await measureWeight(browser, site, "capacity.html", {
        away: margin("recordsPerSecond"),
        beside: margin("machinesLost"),
      }),
    );
    const pages = (await filesBelow(dist)).filter((path) => path.endsWith(".html"));
    print("Loading each page with nothing kept", await measurePages(browser, site, pages));
    print(
      `Until capacity.html can be read on a slow phone (4G at its slowest, ${site.protocol}, a quarter of this processor)`,
      await measureReadable(browser, chapter),
    );
    print("A pasted plan of 5000 tasks", await measureLargePlan(browser, new URL("slots.html", site.url).href));
    const inForm = 'main form input[type="range"] >> nth=1';
    print(
      "A step of a slider with an arrow key",
      await compareLatency(browser, {
        ours: places.map((id) => ({ name: id, url: chapter, slider: margin(id) })),
        empty: { name: "empty page", url: elsewhere("empty"), slider: "input" },
        idiomatic: [
          { name: "idiomatic, whole chapter", url: elsewhere("chapter"), slider: inForm },
          { name: "idiomatic, one screen", url: elsewhere("screen"), slider: inForm },
        ],
      }),
    );
  } finally {
    await browser.close();
    await Promise.all([site.close(), others.close(), other.remove()]);
  }
});
