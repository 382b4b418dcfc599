import type { Markup } from "../components/html.js";
import { keyFinder } from "../components/key-finder.js";
import { finderExamples } from "../views/slots/keys/finder-examples.js";
import { readKeys } from "../views/slots/keys/finder-reading.js";
import { finderView } from "../views/slots/keys/finder.js";
import { defaultWorld } from "./workshop.js";

/** The key finder as the page is built: with the first example and the default scenario. */
export function keyFinderMarkup(): Markup {
  const [{ text, type }] = finderExamples;
  const reading = readKeys(text, type);
  if ("problem" in reading) throw new RangeError(`The first example is not readable: ${reading.problem}`);
  return keyFinder({ examples: finderExamples, view: finderView(reading.keys, defaultWorld) });
}
