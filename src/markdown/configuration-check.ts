import { configurationCheck } from "../components/configuration-check.js";
import type { Markup } from "../components/html.js";
import { options } from "../data/options.js";
import { yamlTree } from "../data/yaml-tree.js";
import { lookupIn } from "../model/configuration-check/lookup.js";
import { checkExamples } from "../views/security/check/examples.js";
import { readCheck } from "../views/security/check/reading.js";
import { checkView } from "../views/security/check/view.js";

/** The check of a configuration, as the page is built: with the first example. */
export function configurationCheckMarkup(): Markup {
  const [{ text, release }] = checkExamples;
  const checked = readCheck(text, { release, lookup: lookupIn(options()), parseYaml: yamlTree });
  if (checked === null || "problem" in checked) throw new RangeError("The first example is not readable.");
  return configurationCheck({ examples: checkExamples, view: checkView(checked, text) });
}
