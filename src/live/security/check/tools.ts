import type { Lookup } from "../../../model/configuration-check/lookup.js";
import type { ParseYaml } from "../../../model/memory/pasted/yaml.js";
import { loadKeys } from "./keys.js";

/** What a check needs: the keys of Flink, and a parser of YAML. */
export interface Tools {
  readonly lookup: Lookup;
  readonly parseYaml: ParseYaml;
}

/** Calls `use` with the tools: at once when they are there, else when they have come. `fail` when they do not come. */
export type WithTools = (use: (tools: Tools) => void, fail: () => void) => void;

/** Tools that come when they are needed first. */
export function createTools(section: HTMLElement): WithTools {
  let tools: Tools | null = null;
  return (use, fail) => {
    if (tools) {
      use(tools);
      return;
    }
    Promise.all([loadKeys(section), import("../../../data/yaml-tree.js")]).then(([lookup, { yamlTree }]) => {
      tools = { lookup, parseYaml: yamlTree };
      use(tools);
    }, fail);
  };
}
