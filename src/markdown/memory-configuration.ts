import type { Markup } from "../components/html.js";
import { memoryConfiguration } from "../components/memory-configuration.js";
import { memoryLog } from "../data/memory-log.js";
import { yamlTree } from "../data/yaml-tree.js";
import { configurationView } from "../views/memory/pasted/configuration-view.js";
import { examples } from "../views/memory/pasted/examples.js";
import { readConfiguration } from "../views/memory/pasted/reading.js";

/** The reader’s own configuration, as the page is built: with the first example. */
export function memoryConfigurationMarkup(): Markup {
  const all = examples(memoryLog());
  const reading = readConfiguration(all[0].text, { version: null, runs: "standalone", parseYaml: yamlTree });
  if (reading === null || "problem" in reading) throw new RangeError("The first example is not readable.");
  return memoryConfiguration({ examples: all, view: configurationView(reading) });
}
