import { once, type Block } from "./block.js";
import { certificatesMarkup } from "./certificates.js";
import { configurationCheckMarkup } from "./configuration-check.js";

/** The blocks that only the chapter on security uses. */
export const securityBlocks: Readonly<Record<string, Block>> = {
  certificates: (_, __, { standing }) => once("block about certificates", standing, certificatesMarkup),
  "configuration-check": (_, __, { standing }) => once("check of a configuration", standing, configurationCheckMarkup),
};
