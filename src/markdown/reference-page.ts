import { everything } from "../components/reference/everything.js";
import { glossaryMarkup } from "./reference-page/glossary.js";
import { optionsMarkup } from "./reference-page/options.js";
import { slideIndexMarkup } from "./reference-page/slide-index.js";
import { symbolsMarkup } from "./reference-page/symbols.js";
import { once, type Block } from "./block.js";

/** The blocks that only the reference uses. */
export const referenceBlocks: Readonly<Record<string, Block>> = {
  "slide-index": (_, __, { standing }) => once("index of slides", standing, slideIndexMarkup),
  options: (_, __, { standing }) => once("table of options", standing, optionsMarkup),
  everything: (_, __, { standing }) => once("search", standing, everything),
  glossary: (_, __, { standing, inline }) => once("glossary", standing, () => glossaryMarkup(inline)),
  symbols: (_, __, { standing }) => once("table of symbols", standing, symbolsMarkup),
};
